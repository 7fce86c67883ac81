// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NumberField_p.h"

#include <algorithm>

namespace privacy {

using Type = FindingType;

bool isBank(Type type)
{
    return type == Type::BankCard || type == Type::BankAccount;
}

bool isPhone(Type type)
{
    return type == Type::Phone || type == Type::Landline;
}

namespace {

/// Whether a pattern's type answers an expected one.
bool answers(Type found, Type expected)
{
    return found == expected || (isBank(found) && isBank(expected)) ||
           (isPhone(found) && isPhone(expected)) ||
           (expected == Type::ResidentId &&
            (found == Type::DisabilityCert || found == Type::Permit)) ||
           (expected == Type::DisabilityCert && found == Type::ResidentId) ||
           (expected == Type::SocialSecurityNo && found == Type::ResidentId);
}

} // namespace

std::optional<Type> expectedNumber(const Field &field)
{
    if (field.is(WordKind::Official) && isPhone(field.meaning->type))
        return Type::Phone;
    if (!field.is(WordKind::Personal))
        return std::nullopt;
    for (const Type type : field.types.isEmpty() ? QList<Type>{field.meaning->type} : field.types)
        if (isNumberType(type))
            return type;
    return std::nullopt;
}

bool expects(const Field &field, Type type)
{
    if (field.is(WordKind::Official) && isPhone(field.meaning->type))
        return isPhone(type);
    if (!field.is(WordKind::Personal))
        return false;
    const QList<Type> types =
        field.types.isEmpty() ? QList<Type>{field.meaning->type} : field.types;
    return std::any_of(types.begin(), types.end(),
                       [type](Type each) { return answers(type, each); });
}

bool isNumberType(FindingType type)
{
    switch (type) {
    case Type::ResidentId:
    case Type::Phone:
    case Type::Landline:
    case Type::BankCard:
    case Type::BankAccount:
    case Type::DisabilityCert:
    case Type::SocialSecurityNo:
    case Type::HouseholdNo:
    case Type::Passport:
    case Type::Permit:
    case Type::OtherId:
    case Type::Qq:
    case Type::Wechat:
    case Type::WaybillNo:
        return true;
    default:
        return false;
    }
}

bool isComplete(Type type, qsizetype size)
{
    switch (type) {
    // 16 and 17 of 18 characters still show the whole birth date.
    case Type::ResidentId:
        return size >= 15 && size <= 18;
    case Type::DisabilityCert:
        return size >= 18 && size <= 22;
    case Type::BankCard:
    case Type::BankAccount:
        return size >= 8 && size <= 25;
    // Ten digits leave ten numbers to try.
    case Type::Phone:
        return size >= 8 && size <= 12;
    case Type::Landline:
        return size >= 7 && size <= 12;
    default:
        return size >= 4;
    }
}

namespace {

/// How surely one text is one number of the field: 2 by check digit or a complete mobile, 1 by
/// shape.
int strength(const QString &text, const Field &field, const CompiledRules &rules)
{
    int best = 0;
    for (const Pattern &pattern : rules.patterns) {
        if (pattern.scope != PatternScope::Number || !pattern.type ||
            pattern.use == PatternUse::Waybill)
            continue;
        if (pattern.use == PatternUse::Label && !expects(field, *pattern.type))
            continue;
        if (fits(pattern, lettersAsDigits(text, 17)))
            best = std::max(best, pattern.hasCheckDigit() || pattern.type == Type::Phone ? 2 : 1);
    }
    return best;
}

bool fillsExpected(const QString &text, const Field &field)
{
    const std::optional<Type> type = expectedNumber(field);
    if (!type)
        return false;
    switch (*type) {
    case Type::ResidentId:
        return text.size() == 18 || text.size() == 15;
    case Type::DisabilityCert:
        return text.size() == 20 || text.size() == 22;
    case Type::BankCard:
    case Type::BankAccount:
        return text.size() >= 10 && text.size() <= 22;
    case Type::Phone:
        return text.size() >= 7 && text.size() <= 12;
    default:
        return text.size() <= 20;
    }
}

/// A masked number that is longer than its type, stars miscounted by two or three, is several.
qsizetype longestMasked(const Field &field)
{
    const std::optional<Type> type = expectedNumber(field);
    return type == Type::Phone ? 13 : type == Type::ResidentId ? 21 : 24;
}

/// A masked number of its own: shown at both ends, hidden between. Two of them in one cell (a rule
/// was lost between rows) are never one long one, while a number that breaks over a line has its
/// stars at the break.
bool isWholeMask(const NumberToken &part)
{
    constexpr qsizetype kShortest = 10; // a mobile number, one star miscounted
    return part.text.size() >= kShortest && part.masked() && part.text.front() != u'*' &&
           part.text.back() != u'*';
}

} // namespace

QList<NumberToken> splitToken(const NumberToken &token, const Field &field,
                              const CompiledRules &rules)
{
    QList<qsizetype> cuts{0};
    for (qsizetype i = 1; i < token.gaps.size(); ++i)
        if (token.gaps[i] != Gap::None)
            cuts.append(i);
    cuts.append(token.text.size());
    const qsizetype pieces = cuts.size() - 1;
    if (pieces <= 1 || pieces > 24)
        return {token};
    if (!token.masked() && strength(token.text, field, rules) == 0 &&
        !fillsExpected(token.text, field)) {
        // Longest run of pieces that is one number, from the left.
        QList<NumberToken> parts;
        for (qsizetype i = 0; i < pieces;) {
            qsizetype take = 1;
            for (qsizetype k = std::min<qsizetype>(pieces - i, 7); k > 1; --k) {
                const QString joined = token.text.mid(cuts[i], cuts[i + k] - cuts[i]);
                if (strength(joined, field, rules) > 0) {
                    take = k;
                    break;
                }
            }
            parts.append(token.mid(cuts[i], cuts[i + take] - cuts[i]));
            i += take;
        }
        const bool anyClear = std::any_of(parts.begin(), parts.end(), [&](const NumberToken &part) {
            return strength(part.text, field, rules) > 0;
        });
        return anyClear ? parts : QList<NumberToken>{token};
    }
    if (token.masked()) {
        QList<NumberToken> parts;
        for (qsizetype i = 0; i < pieces; ++i)
            parts.append(token.mid(cuts[i], cuts[i + 1] - cuts[i]));
        if (token.text.size() > longestMasked(field) ||
            std::all_of(parts.begin(), parts.end(), isWholeMask))
            return parts;
    }
    return {token};
}

} // namespace privacy
