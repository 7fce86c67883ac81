// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Judges masked numbers again by what stands beside them (domain notes 4.3 and 4.4): an age, a
/// birth date or a sex in the same row leaves fewer numbers that fit (M4), a masked name beside a
/// key that is unique hides nobody (M10), a column that is masked in some rows only is masked
/// nowhere (M11). Call when everything of the page has been found.
void judgeMasksBeside(Desk &desk);

} // namespace privacy
