// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/Minors_p.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

constexpr int kUnknown = 1000;
constexpr int kChild = 14; // PIPL 28, 31
constexpr int kAdult = 18; // Law on the Protection of Minors 2

int yearsUntil(const QDate &birth, const QDate &today)
{
    if (!birth.isValid() || birth > today)
        return kUnknown;
    const bool hadBirthday =
        std::pair(today.month(), today.day()) >= std::pair(birth.month(), birth.day());
    return today.year() - birth.year() - (hadBirthday ? 0 : 1);
}

int ageFromNumber(const QString &raw, const QDate &today)
{
    const QString number = foldedWord(raw).remove(u'-');
    if (number.size() < 18 || number.contains(u'*'))
        return kUnknown;
    return yearsUntil(QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd")), today);
}

/// A year without a month counts as its end: the child may be that young.
int ageFromDate(const QString &raw, const QDate &today)
{
    static const QRegularExpression date(
        QStringLiteral("((?:19|20)[0-9]{2})[年./-]?(?:([0-9]{1,2})[月./-]?(?:([0-9]{1,2}))?)?"));
    const QRegularExpressionMatch match = date.match(foldedWord(raw));
    if (!match.hasMatch())
        return kUnknown;
    const int month = match.captured(2).isEmpty() ? 12 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 28 : match.captured(3).toInt();
    return yearsUntil(QDate(match.captured(1).toInt(), month, day), today);
}

int ageFromWords(const QString &raw)
{
    static const QRegularExpression years(QStringLiteral("^([0-9]{1,3})(?:周?岁)?$"));
    const QRegularExpressionMatch match = years.match(foldedWord(raw));
    return match.hasMatch() ? match.captured(1).toInt() : kUnknown;
}

/// The usual ages of Chinese schools: primary school ends at 12 or 13, senior secondary at 18.
int ageFromSchool(const QString &raw)
{
    static const QRegularExpression college(
        QStringLiteral("大学|学院|高职|大专|本科|研究生|职业技术"));
    static const QRegularExpression child(
        QStringLiteral("幼儿园|小班|中班|大班|学前|小学|[一二三四五六七1-7]年级|初一|七年级"));
    static const QRegularExpression young(
        QStringLiteral("初中|中学|初[二三]|高[一二三]|高中|中专|中职|技校|[八九89]年级"));
    const QString text = foldedWord(raw);
    if (college.match(text).hasMatch())
        return kUnknown;
    if (child.match(text).hasMatch())
        return kChild - 1;
    return young.match(text).hasMatch() ? kAdult - 1 : kUnknown;
}

int ageOf(const Finding &finding, const QDate &today)
{
    switch (finding.type) {
    case FindingType::ResidentId:
    case FindingType::DisabilityCert:
        return ageFromNumber(finding.rawText, today);
    case FindingType::BirthDate:
        return ageFromDate(finding.rawText, today);
    case FindingType::Age:
        return ageFromWords(finding.rawText);
    case FindingType::School:
        return ageFromSchool(finding.rawText);
    default:
        return kUnknown;
    }
}

void raise(Finding &finding, bool child)
{
    const bool shown =
        finding.disposition == Disposition::Exposed || finding.disposition == Disposition::Review;
    if (!shown)
        return;
    finding.reasons.append(child ? QStringLiteral("minor:under_14")
                                 : QStringLiteral("minor:under_18"));
    const bool identifies = finding.type == FindingType::ResidentId ||
                            finding.type == FindingType::Face ||
                            finding.type == FindingType::IdCardImage;
    if (child && identifies)
        finding.severity = Severity::Critical;
    else if (finding.severity != Severity::Critical)
        finding.severity = static_cast<Severity>(static_cast<int>(finding.severity) - 1);
    const LegalBasis basis{QStringLiteral("PIPL"), QStringLiteral("28"),
                           QStringLiteral("2021-11-01"), QStringLiteral("V")};
    if (child && !finding.basis.contains(basis))
        finding.basis.append(basis);
}

} // namespace

void raiseForMinors(Desk &desk, int sheet)
{
    QHash<int, int> ages;
    for (const Found &item : desk.found) {
        if (item.finding.sheet != sheet || item.finding.person < 0)
            continue;
        const int age = ageOf(item.finding, desk.today);
        const int known = ages.value(item.finding.person, kUnknown);
        ages.insert(item.finding.person, std::min(age, known));
    }
    for (Found &item : desk.found) {
        const int age = ages.value(item.finding.person, kUnknown);
        if (item.finding.sheet == sheet && item.finding.person >= 0 && age < kAdult)
            raise(item.finding, age < kChild);
    }
}

} // namespace privacy
