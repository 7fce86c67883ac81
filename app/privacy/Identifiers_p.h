// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

#include <array>

namespace privacy {

/// Weights of the first 17 digits (GB 11643-1999, MOD 11-2).
inline constexpr std::array<int, 17> kResidentWeights{7, 9, 10, 5,  8, 4, 2, 1, 6,
                                                      3, 7, 9,  10, 5, 8, 4, 2};

/// Weighted sum of GB 11643-1999 over the first 17 digits; the check character it asks for, or
/// null.
QChar residentCheckCharacter(QStringView first17);
/// Whether the first 18 characters carry a right check character (GB 11643-1999, MOD 11-2).
bool holdsResidentCheck(QStringView number);
/// One code of eighteen digits in eleven holds it by chance; so many side by side do not.
inline constexpr qsizetype kNoChance = 3;
/// Luhn (ISO/IEC 7812-1) over all digits; false for anything but digits.
bool holdsLuhn(QStringView digits);
/// GB 32100-2015: 18 characters of an organisation's unified social credit code.
bool holdsCreditCode(QStringView code);
/// Whether a province has these first two digits (GB/T 2260), those that are no more included.
bool isProvince(QStringView firstTwo);
/// Whether eight digits are a day of the calendar between 1850 and 2100.
bool isCalendarDay(QStringView yyyymmdd);

} // namespace privacy
