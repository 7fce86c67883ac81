// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/ReaderAgreement_p.h"

#include <algorithm>

namespace privacy {

using Type = FindingType;

bool isHotline(const QString &digits, const CompiledRules &rules)
{
    if (rules.hotlines.contains(digits))
        return true;
    return std::any_of(rules.hotlinePatterns.begin(), rules.hotlinePatterns.end(),
                       [&](const QRegularExpression &each) {
                           const QRegularExpressionMatch match = each.match(digits);
                           return match.isValid() && match.hasMatch();
                       });
}

bool looksLikeCreditCode(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:1[1-39]|5[1-59]|9[1-3]|N[1-3])[0-9]{6}[0-9A-Z]{10}$"));
    if (!shape.match(text).hasMatch())
        return false;
    return std::count_if(text.begin() + 8, text.end() - 1, [](QChar c) { return c.isUpper(); }) >=
           2;
}

std::optional<Type> maskedType(const QString &text)
{
    const qsizetype head = text.indexOf(u'*');
    const auto visible = text.size() - text.count(u'*');
    // No code of GB/T 2260 begins with 0: so few digits and stars behind them are an office's line
    // whose words in another script were read as stars.
    constexpr int kMostOfALine = 12;
    const bool isLine = text.startsWith(u'0') && visible <= kMostOfALine;
    if (text.size() >= 15 && text.size() <= 22 && visible >= 5 && head >= 3 && !isLine) {
        if (text.startsWith(QLatin1String("62")) && text.size() >= 16 && text.count(u'*') >= 6 &&
            head <= 6 && !QStringView(text).right(4).contains(u'*') && text.size() != 18)
            return Type::BankCard;
        return Type::ResidentId;
    }
    if (text.size() >= 9 && text.size() <= 13 && head >= 1 && text[0] == u'1' && visible >= 4 &&
        (head < 2 || (text[1] >= u'3' && text[1] <= u'9')))
        return Type::Phone;
    return std::nullopt;
}

Unit unitBehind(const TextStream &stream, const NumberToken &token)
{
    static constexpr QStringView kSure[] = {u"元",   u"万元", u"亩", u"平方",
                                            u"公里", u"公斤", u"吨", u"%"};
    static constexpr QStringView kDoubtful[] = {u"元旦", u"元月", u"元宵", u"分", u"万",
                                                u"头",   u"只",   u"人次", u"期", u"章"};
    const QStringView behind = QStringView(stream.text()).mid(token.end());
    const auto begins = [behind](QStringView unit) { return behind.startsWith(unit); };
    if (token.begin() > 0 && stream.text()[token.begin() - 1] == u'¥')
        return Unit::Sure;
    const auto isWord = [&](QStringView unit) { // the unit goes on as another word
        return begins(unit) && behind.size() > unit.size() && behind[unit.size()].isLetter();
    };
    if (!begins(u"万元") && std::any_of(std::begin(kDoubtful), std::end(kDoubtful), begins))
        return std::any_of(std::begin(kDoubtful), std::end(kDoubtful), isWord) ? Unit::Doubtful
                                                                               : Unit::Sure;
    return std::any_of(std::begin(kSure), std::end(kSure), begins) ? Unit::Sure : Unit::None;
}

bool hasFormOfMobile(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^1[3-9][0-9]{9}$"));
    return form.match(text).hasMatch();
}

bool provesItself(const Pattern &pattern, const QString &text, const QList<Type> &types)
{
    if (pattern.scope != PatternScope::Number || pattern.use != PatternUse::Bare || !pattern.type ||
        !types.contains(*pattern.type) || !fits(pattern, text))
        return false;
    const bool citizens =
        *pattern.type == Type::ResidentId || *pattern.type == Type::DisabilityCert;
    if (citizens)
        return pattern.hasCheckDigit() && isProvince(text.left(2));
    return pattern.hasCheckDigit() ||
           (*pattern.type == Type::Phone && text.size() == pattern.length);
}

bool provesItself(const QString &text, const QList<Type> &types, const CompiledRules &rules)
{
    return std::any_of(rules.patterns.begin(), rules.patterns.end(),
                       [&](const Pattern &pattern) { return provesItself(pattern, text, types); });
}

NumberToken withoutNextItem(const TextStream &stream, const NumberToken &token,
                            const CompiledRules &rules)
{
    static const QList<Type> types{Type::ResidentId, Type::Phone, Type::BankCard};
    const QString &text = stream.text();
    const qsizetype end = token.end();
    if (end >= text.size() || !QStringView(u"、.)").contains(text[end]))
        return token;
    for (qsizetype count = 1; count <= 2 && token.text.size() - count >= 11; ++count) {
        const int item = QStringView(token.text).right(count).toInt();
        const QString before = QString::number(item - 1) + text[end];
        if (item > 1 && text.lastIndexOf(before, token.begin()) >= 0 &&
            provesItself(lettersAsDigits(token.text.chopped(count), 17), types, rules))
            return token.mid(0, token.text.size() - count);
    }
    return token;
}

} // namespace privacy
