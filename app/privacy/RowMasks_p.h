// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"
#include "app/privacy/ResidentCandidates_p.h"

#include <tuple>

namespace privacy {

/// Judges masked numbers again by what stands beside them (domain notes 4.3 and 4.4): an age, a
/// birth date or a sex in the same row leaves fewer numbers that fit (M4), a masked name beside a
/// key that is unique hides nobody (M10), a column that is masked in some rows only is masked
/// nowhere (M11). Call when everything of the page has been found.
void judgeMasksBeside(Desk &desk);

/// Items of one person in one place: sheet, table and person.
using Holder = std::tuple<int, int, int>;
Holder holderOf(const Finding &finding);

/// Takes in what one finding tells as it stands there; a birth date says more than an age.
void learn(KnownOfHolder &known, const Finding &finding, const QDate &today);

/// How many numbers a masked one of 18 characters leaves. What contradicts its visible digits is a
/// mistake and tells nothing; below 1 where nothing fits.
double candidatesBeside(const QString &shown, const KnownOfHolder &known, const QDate &today);

} // namespace privacy
