// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace privacy {

/// What the cells beside a masked number tell of its holder.
struct KnownOfHolder
{
    QDate bornFrom; ///< with bornTo: the days of birth that are left; invalid: any
    QDate bornTo;   ///< inclusive
    std::optional<bool> male;
    bool division = false; ///< an address names where: hidden division digits hide nothing

    bool isEmpty() const { return !bornFrom.isValid() && !male && !division; }
    friend bool operator==(const KnownOfHolder &, const KnownOfHolder &) = default;
};

/// How many citizens' numbers (GB 11643-1999) fit an 18-character template ('*' for hidden): births
/// from 1900-01-01 to `today`, sequences 000 to 999 (odd: male), the right check character. Hidden
/// division digits count ten each, or one where the division is known; they take every residue
/// alike, so that knowing them is counted as a tenth each. 0 where nothing fits.
double residentCandidates(const QString &shown, const QDate &today,
                          const KnownOfHolder &known = {});

} // namespace privacy
