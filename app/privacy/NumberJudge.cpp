// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/NumberField_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/OfficeWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

using Type = FindingType;

/// Readers whose least certain character is above this count as having read a number of right form
/// alone (measured on single-line crops: digits at or above it were right in 116 of 116).
constexpr double kSureReader = 0.9;

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
        if (looksLikeCreditCode(m_token.text) ||
            isHotline(lettersAsDigits(m_token.text, -1), m_desk.rules))
            return claim();
        if (m_field.is(WordKind::Veto))
            return judgeVetoed();
        const Unit unit = unitBehind(m_stream, m_token);
        // "账户余额13800.00": no account in a sentence has decimals; in a column a dot is noise.
        const bool sum = m_token.amount && m_field.column < 0 && m_token.text.size() < 10;
        // "卡号62…,1560元": behind a list mark stands what was paid.
        const bool paid = unit == Unit::Sure && m_field.column < 0 && m_token.text.size() < 8;
        if (((m_token.amount || unit == Unit::Sure) && !m_expected) || sum || paid)
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

    /// Under the header of a code only what proves itself by its form is still somebody's. A person
    /// decides, but for where the row names whose it is.
    bool judgeVetoed()
    {
        for (const Pattern &pattern : m_desk.rules.patterns) {
            const std::optional<NumberReading> reading = resolve(pattern, m_candidates);
            if (!reading || !provesItself(pattern, reading->text, m_field.meaning->unless))
                continue;
            const bool read =
                reading->agreement == Agreement::Agreed || reading->agreement == Agreement::Checked;
            if (!read)
                continue;
            Found result = judged(pattern, *reading, false);
            result.finding.disposition = Disposition::Review;
            result.finding.reasons.append(QStringLiteral("under_code"));
            return finish(std::move(result));
        }
        return claim();
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
        if (!m_desk.typed) // nobody had to read what was typed
            result.finding.reasons.append(agreementReason(reading));
        return result;
    }

    bool finish(Found result)
    {
        Finding &finding = result.finding;
        const bool organisation = isBank(finding.type) && m_field.organisationNear;
        const bool office = m_field.is(WordKind::Official) || m_field.officialNear;
        if (organisation ||
            (office && finding.type == Type::Landline && !namesHome(finding.header))) {
            finding.disposition = Disposition::Official;
        } else if (finding.type == Type::Landline && namesHome(finding.header)) {
            finding.disposition = Disposition::Exposed;
            finding.action = QStringLiteral("mask");
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
            // A line needs no label where its office or somebody's name stands beside it.
            const bool line = pattern.type == Type::Landline &&
                              (m_field.officialNear || m_field.personNear) &&
                              m_token.text.startsWith(u'0');
            // The old number of fifteen digits has no check digit: it stands behind a name.
            const bool isOld = pattern.checks.contains(NumberCheck::Calendar15) &&
                               m_field.personNear && !m_expected && m_token.digits() == 15 &&
                               isProvince(QStringView(m_token.text).left(2));
            if ((pattern.use == PatternUse::Label && !expected && !line && !isOld) ||
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
