// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

namespace ui {

/// Letters and digits only: the same number may be written with and without spaces.
QString bareValue(const QString &value);

const privacy::Finding *findingNamed(const privacy::PageJudgement &judgement, const QString &id);

/// The finding of a new judgement that a decision on `old` holds for, or nullptr, as review files
/// see it: it stands where that one stood and, to keep something, has the same value. Values are
/// compared by their masks where `old` comes from a review file, which holds no raw ones.
const privacy::Finding *sameFinding(const privacy::Finding &old, bool keeps,
                                    const QList<privacy::Finding> &findings);

} // namespace ui
