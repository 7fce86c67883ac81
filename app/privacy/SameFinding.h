// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"

#include <functional>

namespace privacy {

/// What is kept of a finding to know it again after a new judgement, which numbers anew.
struct FormerFinding
{
    FindingType type = FindingType::OtherId;
    QList<ocr::Quad> quads; ///< page pixels; empty where something was missing from the page
    QStringList reasons;    ///< tell findings without a place from each other
};

/// Whether a finding has the value that the former one had. Who asks compares: a review file holds
/// keyed hashes, a window masks or values.
using HasValue = std::function<bool(const Finding &)>;

/// The finding of a new judgement that a decision on `former` holds for, or nullptr; it points into
/// `findings`. It has to stand where that one stood; to keep something printed (`keeps`) it must
/// have the same value too, because a leak is worse than a question asked twice. Thread-safe.
const Finding *sameFinding(const FormerFinding &former, bool keeps, const QList<Finding> &findings,
                           const HasValue &hasValue);

} // namespace privacy
