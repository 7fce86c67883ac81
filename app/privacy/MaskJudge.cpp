// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/ResidentCandidates_p.h"

#include <algorithm>

namespace privacy {

namespace {

struct Ends
{
    qsizetype head = 0;  ///< visible characters before the first hidden one
    qsizetype tail = 0;  ///< after the last
    qsizetype inner = 0; ///< between hidden ones
};

Ends endsOf(const QString &text)
{
    Ends ends;
    const qsizetype first = text.indexOf(u'*');
    if (first < 0)
        return {text.size(), 0, 0};
    const qsizetype last = text.lastIndexOf(u'*');
    ends.head = first;
    ends.tail = text.size() - 1 - last;
    for (qsizetype i = first; i < last; ++i)
        ends.inner += text[i] != u'*';
    return ends;
}

qsizetype commonHead(const QString &a, const QString &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n] && a[n] != u'*')
        ++n;
    return n;
}

qsizetype commonTail(const QString &a, const QString &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n] &&
           a[a.size() - 1 - n] != u'*')
        ++n;
    return n;
}

/// The text to judge. A star is taken for a digit far more often than a digit for a star, so that
/// only ends count that every reader saw; a reader that shares less than half of them saw something
/// else and is left aside.
QString judgedText(const Candidates &candidates)
{
    QString best = candidates.first;
    for (const QString &other : candidates.others) {
        if (!other.contains(u'*'))
            continue;
        if (!best.contains(u'*')) {
            best = other;
            continue;
        }
        const Ends ends = endsOf(best);
        const Ends seen = endsOf(other);
        const qsizetype head = commonHead(best, other);
        const qsizetype tail = commonTail(best, other);
        if (2 * (head + tail) < ends.head + ends.tail ||
            (ends.inner > 0 && ends.inner == seen.inner))
            continue;
        best = best.left(head) + QString(best.size() - head - tail, u'*') + best.right(tail);
    }
    return best;
}

MaskVerdict judgeResident(const QString &text, const Sufficiency &limits, const QDate &today)
{
    MaskVerdict verdict;
    const QString shown = atLength(text, 18);
    const QStringView birth = QStringView(shown).mid(6, 8);
    if (!birth.contains(u'*')) {
        verdict.disposition = Disposition::Exposed;
        verdict.reason = QStringLiteral("mask:birth_date_readable");
        return verdict;
    }
    const double left = residentCandidates(shown, today);
    verdict.disposition = left < limits.idFailBelow ? Disposition::Exposed : Disposition::Masked;
    verdict.severity = left < limits.idWarnBelow ? Severity::Low : Severity::Info;
    verdict.reason = left < limits.idFailBelow   ? QStringLiteral("mask:too_few_hidden")
                     : left < limits.idWarnBelow ? QStringLiteral("mask:weak")
                                                 : QStringLiteral("mask:sufficient");
    return verdict;
}

MaskVerdict judgeDisability(const QString &text, const Sufficiency &limits, const QDate &today)
{
    const QString shown = atLength(text, 20);
    MaskVerdict verdict = judgeResident(shown.left(18), limits, today);
    // The last two digits state category and grade of the disability.
    if (verdict.disposition == Disposition::Masked && (shown[18] != u'*' || shown[19] != u'*')) {
        verdict.disposition = Disposition::Exposed;
        verdict.reason = QStringLiteral("mask:disability_digits_left");
    }
    return verdict;
}

MaskVerdict judgeCount(bool enough)
{
    MaskVerdict verdict;
    verdict.disposition = enough ? Disposition::Masked : Disposition::Exposed;
    verdict.reason =
        enough ? QStringLiteral("mask:sufficient") : QStringLiteral("mask:too_few_hidden");
    return verdict;
}

} // namespace

int trueLength(FindingType type)
{
    switch (type) {
    case FindingType::ResidentId:
        return 18;
    case FindingType::DisabilityCert:
        return 20;
    case FindingType::Phone:
        return 11;
    default:
        return 0;
    }
}

QString atLength(const QString &text, qsizetype length)
{
    if (text.size() == length)
        return text;
    const Ends ends = endsOf(text);
    if (ends.head + ends.tail >= length)
        return text.left(length);
    return text.left(ends.head) + QString(length - ends.head - ends.tail, u'*') +
           text.right(ends.tail);
}

MaskVerdict judgeMask(FindingType type, const Candidates &candidates, const CompiledRules &rules,
                      const QDate &today)
{
    const Sufficiency &limits = rules.sufficiency;
    const QString text = lettersAsDigits(judgedText(candidates), -1);
    const Ends ends = endsOf(text);
    const qsizetype visible = ends.head + ends.tail + ends.inner;
    MaskVerdict verdict;
    switch (type) {
    case FindingType::ResidentId:
        verdict = judgeResident(text, limits, today);
        break;
    case FindingType::DisabilityCert:
        verdict = judgeDisability(text, limits, today);
        break;
    case FindingType::Phone:
        verdict = judgeCount(11 - visible >= limits.phoneHidden);
        break;
    case FindingType::BankCard:
    case FindingType::BankAccount: {
        // Lengths vary from 16 to 19: the stars are counted, but never as fewer than 16 characters
        // need.
        const qsizetype hidden = std::max(text.size(), qsizetype(16)) - visible;
        verdict = judgeCount(ends.head <= limits.bankFirst && ends.tail <= limits.bankLast &&
                             hidden >= limits.bankHidden - ends.head / 2);
        break;
    }
    default:
        verdict = judgeCount(text.count(u'*') * 2 >= text.size());
        break;
    }
    Candidates judged = candidates;
    judged.first = text;
    verdict.reading = compareReaders(judged);
    if (candidates.first != text && candidates.others.contains(text))
        verdict.reading.agreement = Agreement::OneReader;
    // Stars are counted differently by each reader: only the visible ends are compared.
    if (!candidates.typed) {
        QList<bool> certain(text.size(), !candidates.others.isEmpty());
        for (const QString &other : QStringList{candidates.first} + candidates.others) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                const qsizetype fromEnd = text.size() - i;
                const bool head = i < ends.head && i < other.size() && other[i] == text[i];
                const bool tail = i >= text.size() - ends.tail && fromEnd <= other.size() &&
                                  other[other.size() - fromEnd] == text[i];
                certain[i] = certain[i] && (head || tail || text[i] == u'*');
            }
        }
        verdict.reading.certain = certain;
    }
    return verdict;
}

QString maskedNumber(FindingType type, const NumberReading &reading, const CompiledRules &rules)
{
    const MaskPolicy policy = rules.maskPolicies.value(type);
    const int whole = trueLength(type);
    const qsizetype length = reading.text.size();
    qsizetype head = 0;
    qsizetype tail = 0;
    while (head < std::min<qsizetype>(policy.first, length) && reading.certain[head] &&
           reading.text[head] != u'*')
        ++head;
    while (tail < std::min<qsizetype>(policy.last, length - head) &&
           reading.certain[length - 1 - tail] && reading.text[length - 1 - tail] != u'*')
        ++tail;
    // A number that is hardly longer than what the policy shows, shows nothing.
    if (length < head + tail + 3)
        head = tail = 0;
    qsizetype stars = (whole > 0 ? whole : length) - head - tail;
    // Lengths that vary betray themselves by the number of stars: a fixed one stands for all.
    if (type == FindingType::BankCard || type == FindingType::BankAccount)
        stars = 15;
    return reading.text.left(head) + QString(std::max<qsizetype>(3, stars), u'*') +
           reading.text.right(tail);
}

} // namespace privacy
