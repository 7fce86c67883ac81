// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Identifiers_p.h"

#include <QDate>

#include <array>

namespace privacy {

namespace {

constexpr std::u16string_view kResidentChecks = u"10X98765432";
constexpr std::u16string_view kCreditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

int digitOf(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

} // namespace

QChar residentCheckCharacter(QStringView first17)
{
    if (first17.size() != 17)
        return {};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        const int digit = digitOf(first17[i]);
        if (digit < 0)
            return {};
        sum += digit * kResidentWeights[static_cast<size_t>(i)];
    }
    return QChar(kResidentChecks[static_cast<size_t>(sum % 11)]);
}

bool holdsResidentCheck(QStringView number)
{
    if (number.size() < 18)
        return false;
    const QChar wanted = residentCheckCharacter(number.first(17));
    return !wanted.isNull() && number[17].toUpper() == wanted;
}

bool holdsLuhn(QStringView digits)
{
    if (digits.size() < 2)
        return false;
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int digit = digitOf(digits[i]);
        if (digit < 0)
            return false;
        if (twice)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool holdsCreditCode(QStringView code)
{
    if (code.size() != 18)
        return false;
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 18; ++i) {
        const size_t value = kCreditAlphabet.find(code[i].unicode());
        if (value == std::u16string_view::npos)
            return false;
        if (i == 17)
            return (31 - sum % 31) % 31 == static_cast<int>(value);
        sum += static_cast<int>(value) * weight;
        weight = weight * 3 % 31;
    }
    return false;
}

bool isProvince(QStringView firstTwo)
{
    static constexpr std::array kLast{0, 15, 23, 37, 46, 54, 65, 71, 83}; // of each of the regions
    if (firstTwo.size() != 2)
        return false;
    const int region = digitOf(firstTwo[0]);
    const int province = digitOf(firstTwo[1]);
    return region > 0 && region < static_cast<int>(kLast.size()) && province > 0 &&
           region * 10 + province <= kLast[static_cast<size_t>(region)];
}

bool isCalendarDay(QStringView yyyymmdd)
{
    if (yyyymmdd.size() != 8)
        return false;
    for (const QChar c : yyyymmdd)
        if (digitOf(c) < 0)
            return false;
    const int year = yyyymmdd.first(4).toInt();
    return year >= 1850 && year <= 2100 &&
           QDate::isValid(year, yyyymmdd.mid(4, 2).toInt(), yyyymmdd.mid(6, 2).toInt());
}

} // namespace privacy
