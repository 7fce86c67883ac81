// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"
#include "app/privacy/NamePlace_p.h"

namespace privacy {

/// Addresses of pages hold numbers that are nobody's: their places are taken.
void claimWebAddresses(Desk &desk, const TextStream &stream);

/// House, stairs and flat in numbers ("13-1-602") as [begin, end), in order: anybody's. Codes of
/// parcels that are said to be such are left out.
QList<NamePlace> flatNumbers(const TextStream &stream);

/// Values whose letters speak for themselves: e-mail, plates, certificates.
void judgeTextPatterns(Desk &desk, const TextStream &stream, const Field &field);

} // namespace privacy
