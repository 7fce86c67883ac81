// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/Records_p.h"
#include "app/casefile/Vault_p.h"

namespace casefile {

/// What a decision on this finding is to know it by.
Anchor anchorOf(const privacy::Finding &finding, const QByteArray &valueHash);

/// The finding of a new judgement that a decision was made on, or nullptr. It has to stand where
/// that one stood; to keep something it must have the same value too, because a leak is worse than
/// a question asked twice.
const privacy::Finding *sameFinding(const Anchor &anchor, bool keeps,
                                    const QList<privacy::Finding> &findings, const Vault &vault);

} // namespace casefile
