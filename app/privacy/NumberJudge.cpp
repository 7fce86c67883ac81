// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/NumberField_p.h"
#include "app/privacy/NumberJudge_p.h"

#include <algorithm>

namespace privacy {

namespace {

using Type = FindingType;

/// Readers whose least certain character is above this count as having read a number of right form
/// alone (measured on single-line crops: digits at or above it were right in 116 of 116).
constexpr double kSureReader = 0.9;

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

/// A credit code of an organisation by its look alone, so that one misread letter does not make it
/// a citizen's number: 18 characters, a registrar's first two (GB 32100-2015), six digits of
/// division, and two letters or more that no citizen's number has (X as last character aside).
bool looksLikeCreditCode(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:1[1-39]|5[1-59]|9[1-3]|N[1-3])[0-9]{6}[0-9A-Z]{10}$"));
    if (!shape.match(text).hasMatch())
        return false;
    return std::count_if(text.begin() + 8, text.end() - 1, [](QChar c) { return c.isUpper(); }) >=
           2;
}

/// The type of a masked number without a header, by its length and its visible beginning.
std::optional<Type> maskedType(const QString &text)
{
    const qsizetype head = text.indexOf(u'*');
    const auto visible = text.size() - text.count(u'*');
    if (text.size() >= 15 && text.size() <= 22 && visible >= 5 && head >= 3) {
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

/// How surely the word behind a number makes it an amount.
enum class Unit { None, Doubtful, Sure };

/// Units that are also surnames ("万芳") or begin other words ("只接短信", "分管", "期满", "元旦")
/// never outweigh a number that its form or check digit proves.
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

/// The number's place with the plus of its country code and the bracket that opens inside it.
qsizetype beginOf(const TextStream &stream, const NumberToken &token)
{
    const QString &text = stream.text();
    qsizetype begin = token.begin();
    if (begin > 0 && text[begin - 1] == u'+' && token.text.startsWith(QLatin1String("86")))
        --begin;
    const QStringView number = QStringView(text).mid(begin, token.end() - begin);
    if (begin > 0 && text[begin - 1] == u'(' && number.contains(u')') && !number.contains(u'('))
        --begin;
    return begin;
}

double confidenceOf(const NumberReading &reading)
{
    switch (reading.agreement) {
    case Agreement::Agreed:
        return reading.checkHolds ? 0.99 : 0.95;
    case Agreement::Checked:
        return 0.97;
    case Agreement::Repaired:
        return 0.85;
    case Agreement::OneReader:
        return 0.75;
    case Agreement::Differ:
        return 0.6;
    }
    return 0.5;
}

QString agreementReason(const NumberReading &reading)
{
    switch (reading.agreement) {
    case Agreement::Agreed:
        return QStringLiteral("readers_agree");
    case Agreement::Checked:
        return QStringLiteral("one_reader");
    case Agreement::Repaired:
        return QStringLiteral("repaired");
    case Agreement::OneReader:
        return QStringLiteral("one_reader");
    case Agreement::Differ:
        return QStringLiteral("readers_differ");
    }
    return {};
}

/// One token on its way to a finding.
class NumberCase
{
public:
    NumberCase(Desk &desk, const TextStream &stream, const NumberToken &token, const Field &field)
        : m_desk(desk), m_stream(stream), m_token(token), m_field(field),
          m_spans(stream.spans(beginOf(stream, token), token.end())),
          m_candidates(candidatesOf(stream, token, desk.rules, desk.typed)),
          m_expected(expectedNumber(field))
    {}

    bool judge()
    {
        if (m_desk.claims.overlaps(m_spans))
            return true;
        if (m_field.is(WordKind::Veto) || looksLikeCreditCode(m_token.text) ||
            isHotline(lettersAsDigits(m_token.text, -1), m_desk.rules))
            return claim();
        const Unit unit = unitBehind(m_stream, m_token);
        if ((m_token.amount || unit == Unit::Sure) && !m_expected)
            return false;
        if (judgePatterns(true))
            return true;
        if (unit == Unit::Doubtful && !m_expected && !hasFormOfMobile(m_token.text))
            return false;
        if (m_token.masked() || (m_expected && othersMasked()))
            return judgeMasked();
        if (m_expected)
            return judgeExpected();
        return judgePatterns(false);
    }

private:
    bool claim()
    {
        m_desk.claims.take(m_spans);
        return true;
    }

    bool othersMasked() const
    {
        return std::any_of(m_candidates.others.begin(), m_candidates.others.end(),
                           [](const QString &text) { return text.count(u'*') >= 2; });
    }

    Found found(Type type, const NumberReading &reading) const
    {
        Found result = newFound(type, m_field, m_desk.rules);
        result.spans = m_spans;
        result.finding.rawText = m_stream.raw(m_token.begin(), m_token.end());
        result.finding.maskedText = maskedNumber(type, reading, m_desk.rules);
        result.finding.confidence = confidenceOf(reading);
        result.finding.reasons.append(agreementReason(reading));
        return result;
    }

    bool finish(Found result)
    {
        Finding &finding = result.finding;
        const bool organisation = isBank(finding.type) && m_field.organisationNear;
        const bool office = m_field.is(WordKind::Official) || m_field.officialNear;
        if (organisation || (office && finding.type == Type::Landline)) {
            finding.disposition = Disposition::Official;
        } else if (office && finding.type == Type::Phone &&
                   finding.disposition == Disposition::Exposed) {
            // A private mobile on a duty board may be meant to be there: a person decides.
            finding.disposition = Disposition::Review;
            finding.reasons.append(QStringLiteral("official_context"));
        }
        if (finding.disposition == Disposition::Official ||
            finding.disposition == Disposition::Masked) {
            finding.action = QStringLiteral("none");
            finding.severity =
                finding.disposition == Disposition::Official ? Severity::Info : finding.severity;
        } else if (finding.disposition == Disposition::Review) {
            finding.action = QStringLiteral("check");
        }
        m_desk.add(std::move(result));
        return true;
    }

    /// The first pattern that fits and may speak here. With `checked`, only check digits speak.
    bool judgePatterns(bool checked)
    {
        for (const Pattern &pattern : m_desk.rules.patterns) {
            if (pattern.scope != PatternScope::Number || pattern.hasCheckDigit() != checked)
                continue;
            const bool expected = pattern.type && expects(m_field, *pattern.type);
            // An office's line needs no label: its office stands beside it.
            const bool line = pattern.type == Type::Landline && m_field.officialNear &&
                              m_token.text.startsWith(u'0');
            if ((pattern.use == PatternUse::Label && !expected && !line) ||
                (pattern.use == PatternUse::Waybill && !m_field.courier))
                continue;
            // Under an account header an account that happens to pass as a citizen's number stays
            // one.
            if (checked && m_expected && !expected && isBank(*m_expected) &&
                pattern.type != Type::ResidentId)
                continue;
            // Under an ID or account header a number without check digit is not something else.
            if (!checked && m_expected && !expected && !isPhone(*m_expected) &&
                !isHandleOfPhone(pattern))
                continue;
            const std::optional<NumberReading> reading = resolve(pattern, m_candidates);
            if (!reading)
                continue;
            if (reading->agreement == Agreement::Repaired && !expected)
                continue;
            if (pattern.use == PatternUse::Veto) {
                // One citizen's number in 31 passes as a credit code by chance.
                if (isCitizens(reading->text))
                    continue;
                return m_expected ? false : claim();
            }
            return finish(judged(pattern, *reading, expected));
        }
        return !checked && judgeFailedCheck();
    }

    bool isCitizens(const QString &text) const
    {
        return std::any_of(m_desk.rules.patterns.begin(), m_desk.rules.patterns.end(),
                           [&text](const Pattern &pattern) {
                               return pattern.type == Type::ResidentId && pattern.hasCheckDigit() &&
                                      fits(pattern, text);
                           });
    }

    /// "微信:138…": the account goes by its holder's mobile.
    bool isHandleOfPhone(const Pattern &pattern) const
    {
        return (m_expected == Type::Wechat || m_expected == Type::Qq) &&
               pattern.type == Type::Phone;
    }

    Found judged(const Pattern &pattern, const NumberReading &reading, bool expected) const
    {
        Type type = *pattern.type;
        if (expected && m_expected && (isBank(type) || *m_expected == Type::SocialSecurityNo))
            type = *m_expected;
        Found result = found(type, reading);
        if (reading.checkHolds)
            result.finding.reasons.append(QStringLiteral("check_digit"));
        const bool read = reading.agreement == Agreement::Agreed ||
                          (reading.checkHolds && reading.agreement != Agreement::Differ);
        if (!read && !readAlone(reading, expected))
            result.finding.disposition = Disposition::Review;
        return result;
    }

    /// Without a second reader a complete number under its header is believed where its reader is
    /// sure.
    bool readAlone(const NumberReading &reading, bool expected) const
    {
        return reading.agreement == Agreement::OneReader && expected &&
               m_candidates.confidence >= kSureReader;
    }

    /// A citizen's number without header whose check digit fails is for a person to look at.
    bool judgeFailedCheck()
    {
        for (const Pattern &pattern : m_desk.rules.patterns) {
            if (pattern.type != Type::ResidentId || pattern.length != 18 || m_expected)
                continue;
            Pattern shape = pattern;
            shape.checks.removeAll(NumberCheck::Gb11643);
            const std::optional<NumberReading> reading = resolve(shape, m_candidates);
            if (!reading || holdsAnyCheck(pattern, *reading))
                continue;
            Found result = found(Type::ResidentId, *reading);
            result.finding.disposition = Disposition::Review;
            result.finding.severity = Severity::Medium;
            result.finding.confidence = 0.4;
            result.finding.reasons.append(QStringLiteral("check_digit_failed"));
            return finish(std::move(result));
        }
        return false;
    }

    static bool holdsAnyCheck(const Pattern &pattern, const NumberReading &reading)
    {
        return fits(pattern, reading.text);
    }

    bool judgeMasked()
    {
        std::optional<Type> type = m_expected ? m_expected : maskedType(m_token.text);
        if (!type)
            return false;
        if (*type == Type::ResidentId && m_token.text.size() >= 20 &&
            m_field.is(WordKind::Personal) == false)
            type = Type::DisabilityCert;
        const MaskVerdict verdict = judgeMask(*type, m_candidates, m_desk.rules, m_desk.today);
        Found result = found(*type, verdict.reading);
        result.finding.disposition = verdict.disposition;
        if (verdict.disposition == Disposition::Masked)
            result.finding.severity = verdict.severity;
        else
            result.finding.severity = Severity::High;
        result.finding.reasons.append(verdict.reason);
        return finish(std::move(result));
    }

    /// Everything under a personal number header is one, whether its form is right or not.
    bool judgeExpected()
    {
        if (judgePatterns(false))
            return true;
        Candidates clean = m_candidates;
        const bool digitsOnly = *m_expected == Type::ResidentId ||
                                *m_expected == Type::DisabilityCert || isBank(*m_expected) ||
                                isPhone(*m_expected);
        if (digitsOnly) {
            clean.first = lettersAsDigits(clean.first, 17);
            for (QString &other : clean.others)
                other = lettersAsDigits(other, 17);
        }
        const NumberReading reading = compareReaders(clean);
        const auto size = reading.text.size();
        const bool complete = isComplete(*m_expected, size);
        if (!complete && size < 4 && !m_field.is(WordKind::Personal))
            return false;
        Found result = found(*m_expected, reading);
        const bool read =
            reading.agreement == Agreement::Agreed ||
            (reading.agreement == Agreement::OneReader && m_candidates.confidence >= kSureReader);
        if (*m_expected == Type::ResidentId || *m_expected == Type::DisabilityCert)
            result.finding.reasons.append(QStringLiteral("check_digit_failed"));
        if (!read || !complete)
            result.finding.disposition = Disposition::Review;
        if (!complete)
            result.finding.reasons.append(QStringLiteral("unusual_length"));
        result.finding.confidence *= 0.85;
        return finish(std::move(result));
    }

    Desk &m_desk;
    const TextStream &m_stream;
    const NumberToken &m_token;
    const Field &m_field;
    QList<Span> m_spans;
    Candidates m_candidates;
    std::optional<Type> m_expected;
};

} // namespace

bool judgeNumber(Desk &desk, const TextStream &stream, const NumberToken &token, const Field &field)
{
    return NumberCase(desk, stream, token, field).judge();
}

} // namespace privacy
