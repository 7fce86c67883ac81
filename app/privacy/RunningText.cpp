// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/RunningText_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Ends a clause: what stands before it governs nothing behind it.
bool isStop(QChar c)
{
    return QStringView(u",，。;；!?、\n").contains(c);
}

/// Whether only numbers and what joins numbers stand between: "138…、139…", "138…/139…".
bool isNumberList(QStringView between)
{
    return std::all_of(between.begin(), between.end(), [](QChar c) {
        return c.isDigit() || c == u'*' || c == u'-' ||
               QStringView(u",，、/或和;；\n()X").contains(c);
    });
}

bool containsAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

class RunningJudge
{
public:
    RunningJudge(Desk &desk, const TextStream &stream, const Field &field)
        : m_desk(desk), m_stream(stream), m_field(field), m_labels(findLabels(stream, desk.rules)),
          m_tokens(numberTokens(stream, m_labels, desk.rules, 3))
    {}

    void judge()
    {
        for (const LabelHit &label : m_labels)
            judgeLabel(label);
        births();
        patterns();
        for (const NumberToken &token : m_tokens) {
            const Field field = fieldOf(token);
            for (const NumberToken &part : splitToken(token, field, m_desk.rules))
                if (part.digits() + part.text.count(u'*') >= 5)
                    judgeNumber(m_desk, m_stream, part, field);
        }
        addresses();
    }

private:
    QStringView text() const { return m_stream.text(); }

    Field labelled(const LabelHit &label) const
    {
        Field field = m_field;
        field.meaning = label.meaning;
        field.types = {label.meaning.type};
        field.header = label.word;
        field.reasons = {QStringLiteral("label:") + label.word};
        field.person = m_field.table >= 0 ? m_field.person : personAt(label.begin);
        field.courier = m_field.courier || label.meaning.kind == WordKind::Party;
        return field;
    }

    /// People in running text: each label that names one begins the next.
    int personAt(qsizetype at) const
    {
        int person = m_desk.nextPerson;
        for (const LabelHit &label : m_labels)
            if (label.begin < at && label.meaning.kind == WordKind::Personal &&
                label.meaning.type == FindingType::Name)
                ++person;
        return person;
    }

    void judgeLabel(const LabelHit &label)
    {
        const WordKind kind = label.meaning.kind;
        if (kind == WordKind::Veto || kind == WordKind::Neutral)
            return;
        const FindingType type = label.meaning.type;
        qsizetype begin = label.end;
        while (begin < text().size() &&
               (text()[begin] == u'\n' || text()[begin] == u':' || text()[begin] == u'为' ||
                text()[begin] == u'"' || text()[begin] == u'“'))
            ++begin;
        const Field field = labelled(label);
        const bool broken = begin > label.end && m_stream.text()[begin - 1] == u'\n';
        switch (type) {
        case FindingType::Name: {
            // Without a colon the word may be part of a sentence: the name must look like one.
            const qsizetype length =
                nameLength(text().mid(begin, untilNextLabel(begin)), m_desk.rules, label.colon);
            if (length > 0 && (label.colon || !broken) && !startsLabel(begin))
                judgeWholeValue(m_desk, m_stream, begin, begin + length, type, field);
            break;
        }
        case FindingType::Address: {
            const qsizetype length = addressLengthAt(begin);
            if (length >= 3 && (!broken || label.colon))
                judgeWholeValue(m_desk, m_stream, begin, begin + length, type, field);
            break;
        }
        case FindingType::BirthDate:
            judgeDate(begin, field);
            break;
        case FindingType::Health:
        case FindingType::Wechat: {
            const qsizetype length = addressLength(text().mid(begin));
            if (length > 0 && length <= 24)
                judgeWholeValue(m_desk, m_stream, begin, begin + length, type, field);
            break;
        }
        default:
            break;
        }
    }

    bool startsLabel(qsizetype at) const
    {
        return std::any_of(m_labels.begin(), m_labels.end(),
                           [at](const LabelHit &label) { return label.begin == at; });
    }

    /// Spaces are gone from the stream: what is left between two values is the next label.
    qsizetype untilNextLabel(qsizetype begin) const
    {
        qsizetype length = text().size() - begin;
        for (const LabelHit &label : m_labels)
            if (label.begin >= begin)
                length = std::min(length, label.begin - begin);
        return length;
    }

    /// An address ends at punctuation or where the next label begins.
    qsizetype addressLengthAt(qsizetype begin) const
    {
        return addressLength(text().mid(begin, untilNextLabel(begin)));
    }

    void judgeDate(qsizetype begin, const Field &field)
    {
        static const QRegularExpression date(
            QStringLiteral("^(?:18|19|20)[0-9*]{2}(?:年(?:[0-9*]{1,2}月(?:[0-9*]{1,2}日?)?)?|[./"
                           "-][0-9*]{1,2}(?:[./-][0-9*]{1,2})?|[0-9]{2}(?:[0-9]{2})?(?![0-9]))"));
        const QRegularExpressionMatch match = date.match(m_stream.text().mid(begin, 20));
        if (match.isValid() && match.hasMatch())
            judgeWholeValue(m_desk, m_stream, begin, begin + match.capturedLength(),
                            FindingType::BirthDate, field);
    }

    /// "1962年6月20日出生", "1962-06-20生": the word stands behind its value.
    void births()
    {
        static const QRegularExpression born(
            QStringLiteral("((?:18|19|20)[0-9]{2}(?:年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[./"
                           "-][0-9]{1,2}(?:[./-][0-9]{1,2})?))(?:出生|生(?!效|产|活|态|育|成))"));
        for (auto it = born.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            Field field = m_field;
            field.meaning =
                WordMeaning{WordKind::Personal, FindingType::BirthDate, RunningUse::Direct, {}};
            field.header = QStringLiteral("出生");
            field.reasons = {QStringLiteral("label:出生")};
            field.person = m_field.table >= 0 ? m_field.person : personAt(match.capturedStart());
            judgeWholeValue(m_desk, m_stream, match.capturedStart(1), match.capturedEnd(1),
                            FindingType::BirthDate, field);
        }
    }

    /// Values with letters: e-mail, plates, certificates.
    void patterns()
    {
        for (const Pattern &pattern : m_desk.rules.patterns) {
            if (pattern.scope != PatternScope::Text || !pattern.type)
                continue;
            for (auto it = pattern.regex.globalMatch(m_stream.text()); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (!match.isValid())
                    break;
                if (pattern.checks.contains(NumberCheck::PlateDigits) &&
                    !fits(pattern, match.captured()))
                    continue;
                Field field = m_field;
                field.reasons = {QStringLiteral("pattern:") + pattern.name};
                Found found = valueFound(*pattern.type, m_stream, match.capturedStart(),
                                         match.capturedEnd(), field, m_desk);
                if (pattern.type == FindingType::Plate)
                    found.finding.maskedText = match.captured().left(2) + QStringLiteral("*****");
                m_desk.add(std::move(found));
            }
        }
    }

    /// The label that governs a number: the last one before it in its clause, or the one of the
    /// list that it stands in.
    Field fieldOf(const NumberToken &token) const
    {
        Field field = m_field;
        const qsizetype begin = token.begin();
        field.person = m_field.table >= 0 ? m_field.person : personAt(begin);
        const LabelHit *nearest = nullptr;
        for (const LabelHit &label : m_labels)
            if (label.end <= begin)
                nearest = &label;
        const qsizetype clause = clauseBegin(begin);
        const QStringView before = text().mid(clause, begin - clause);
        field.officialNear = containsAny(before, m_desk.rules.officialWords);
        field.organisationNear = organisationNear(begin);
        if (!nearest)
            return field;
        const QStringView between = text().mid(nearest->end, begin - nearest->end);
        if (!governs(between))
            return field;
        const bool office = field.officialNear;
        field = labelled(*nearest);
        // "村委会联系电话": an office named before the label makes it the office's.
        const qsizetype labelClause = clauseBegin(nearest->begin);
        field.officialNear =
            office || containsAny(text().mid(labelClause, nearest->begin - labelClause),
                                  m_desk.rules.officialWords);
        field.organisationNear = organisationNear(begin);
        return field;
    }

    static bool governs(QStringView between)
    {
        if (between.size() <= 1 || isNumberList(between))
            return between.size() <= 60;
        if (between.size() > 14)
            return false;
        return std::none_of(between.begin(), between.end(), isStop);
    }

    qsizetype clauseBegin(qsizetype at) const
    {
        // Twenty characters hold the longest name of an office before its number.
        qsizetype begin = at;
        while (begin > 0 && at - begin < 20 && !isStop(text()[begin - 1]))
            --begin;
        return begin;
    }

    /// 户名 of a company, or an organisation within the sentence before an account.
    bool organisationNear(qsizetype at) const
    {
        qsizetype begin = at;
        while (begin > 0 && at - begin < 40 && !QStringView(u"。\n").contains(text()[begin - 1]))
            --begin;
        const QStringView before = text().mid(begin, at - begin);
        return before.contains(u"户名") && containsAny(before, m_desk.rules.organisationWords);
    }

    /// An address with house and unit speaks for itself, but only a person can say whose it is.
    void addresses()
    {
        static const QRegularExpression house(
            QStringLiteral("[\\x{4e00}-\\x{9fff}]{2,12}(?:村|社区|小区|路|街)[0-9]{1,4}(?:组|队|巷|"
                           "号楼|栋|幢|弄)[0-9]{1,4}(?:号|室|单元|户)(?:[0-9]{1,4}(?:室|号|户))?"));
        for (auto it = house.globalMatch(m_stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            Field field = m_field;
            field.reasons = {QStringLiteral("pattern:house")};
            Found found = valueFound(FindingType::Address, m_stream, match.capturedStart(),
                                     match.capturedEnd(), field, m_desk);
            found.finding.disposition = Disposition::Review;
            found.finding.action = QStringLiteral("check");
            found.finding.confidence *= 0.6;
            m_desk.add(std::move(found));
        }
    }

    Desk &m_desk;
    const TextStream &m_stream;
    Field m_field;
    QList<LabelHit> m_labels;
    QList<NumberToken> m_tokens;
};

} // namespace

void judgeRunning(Desk &desk, const TextStream &stream, const Field &field)
{
    if (stream.isEmpty())
        return;
    RunningJudge(desk, stream, field).judge();
}

} // namespace privacy
