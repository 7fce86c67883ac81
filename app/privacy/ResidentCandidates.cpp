// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/ResidentCandidates_p.h"

#include <algorithm>
#include <array>

namespace privacy {

namespace {

/// How many ways lead to each sum modulo 11.
using Residues = std::array<double, 11>;
constexpr int kBirthAt = 6;
constexpr int kSexAt = 16;

bool fitsDigit(const QString &shown, int at, int digit)
{
    return shown[at] == u'*' || shown[at].digitValue() == digit;
}

/// Residues after the digits [from, to): a hidden one may be any of ten.
Residues afterDigits(const Residues &before, const QString &shown, int from, int to,
                     const KnownOfHolder &known)
{
    Residues now = before;
    for (int i = from; i < to; ++i) {
        Residues next{};
        for (int digit = 0; digit < 10; ++digit) {
            const bool otherSex = i == kSexAt && known.male && (digit % 2 == 1) != *known.male;
            if (!fitsDigit(shown, i, digit) || otherSex)
                continue;
            for (size_t r = 0; r < 11; ++r)
                next[(r + static_cast<size_t>(digit * kResidentWeights[static_cast<size_t>(i)])) %
                     11] += now[r];
        }
        now = next;
    }
    return now;
}

bool fitsNumber(const QString &shown, int at, int width, int number)
{
    for (int i = at + width - 1; i >= at; --i, number /= 10)
        if (!fitsDigit(shown, i, number % 10))
            return false;
    return true;
}

size_t residueOf(int at, int width, int number)
{
    size_t sum = 0;
    for (int i = at + width - 1; i >= at; --i, number /= 10)
        sum += static_cast<size_t>(number % 10 * kResidentWeights[static_cast<size_t>(i)]);
    return sum % 11;
}

/// Of the days [first, last] of a month.
Residues dayResidues(const QString &shown, int first, int last)
{
    Residues counts{};
    for (int day = first; day <= last; ++day)
        if (fitsNumber(shown, kBirthAt + 6, 2, day))
            counts[residueOf(kBirthAt + 6, 2, day)] += 1;
    return counts;
}

Residues birthResidues(const QString &shown, const QDate &from, const QDate &to)
{
    // Lists of forty thousand masked numbers are judged: whole months are counted once a length.
    constexpr int kShortest = 28;
    std::array<Residues, 4> wholeMonths{};
    for (int more = 0; more < 4; ++more)
        wholeMonths[static_cast<size_t>(more)] = dayResidues(shown, 1, kShortest + more);
    constexpr std::array<int, 12> kLengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int first = from.year() * 100 + from.month();
    const int last = to.year() * 100 + to.month();
    Residues counts{};
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!fitsNumber(shown, kBirthAt, 4, year))
            continue;
        for (int month = 1; month <= 12; ++month) {
            if (!fitsNumber(shown, kBirthAt + 4, 2, month))
                continue;
            const int length = QDate::isLeapYear(year) && month == 2
                                   ? 29
                                   : kLengths[static_cast<size_t>(month) - 1];
            const int code = year * 100 + month;
            if (code < first || code > last)
                continue;
            const bool whole = code != first && code != last;
            const Residues days = whole ? wholeMonths[static_cast<size_t>(length - kShortest)]
                                        : dayResidues(shown, code == first ? from.day() : 1,
                                                      code == last ? to.day() : length);
            const size_t before = residueOf(kBirthAt, 4, year) + residueOf(kBirthAt + 4, 2, month);
            for (size_t r = 0; r < 11; ++r)
                counts[(before + r) % 11] += days[r];
        }
    }
    return counts;
}

double total(const Residues &residues)
{
    double sum = 0;
    for (const double count : residues)
        sum += count;
    return sum;
}

} // namespace

double residentCandidates(const QString &shown, const QDate &today, const KnownOfHolder &known)
{
    if (shown.size() != 18)
        return 0;
    QDate from(1900, 1, 1);
    QDate to = today;
    if (known.bornFrom.isValid() && known.bornTo.isValid()) {
        from = std::max(from, known.bornFrom);
        to = std::min(to, known.bornTo);
    }
    Residues start{};
    start[0] = 1;
    const Residues division = afterDigits(start, shown, 0, kBirthAt, known);
    const Residues birth = birthResidues(shown, from, to);
    Residues both{};
    for (size_t a = 0; a < 11; ++a)
        for (size_t b = 0; b < 11; ++b)
            both[(a + b) % 11] += division[a] * birth[b];
    const Residues all = afterDigits(both, shown, kBirthAt + 8, 17, known);
    const double divisions = known.division ? std::max(1.0, total(division)) : 1.0;
    if (shown[17] == u'*')
        return total(all) / divisions;
    // The check character x (X: ten) stands for the sums s with s = 1 - x or 12 - x modulo 11.
    const int check = shown[17].toUpper() == u'X' ? 10 : shown[17].digitValue();
    return check < 0 ? 0 : all[static_cast<size_t>((12 - check) % 11)] / divisions;
}

} // namespace privacy
