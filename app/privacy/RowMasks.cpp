// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/NumberToken_p.h"
#include "app/privacy/RowMasks_p.h"

#include <algorithm>
#include <map>

namespace privacy {

namespace {

using Type = FindingType;

bool isMaskedNumber(const Finding &finding)
{
    return std::any_of(finding.reasons.begin(), finding.reasons.end(), [](const QString &reason) {
        return reason.startsWith(QLatin1String("mask:"));
    });
}

/// The days that a written birth may mean: a day, a month or a year.
std::pair<QDate, QDate> birthSpan(const QString &raw)
{
    static const QRegularExpression written(QStringLiteral(
        "((?:18|19|20)[0-9]{2})(?:[^0-9*]{0,2}([01]?[0-9])(?:[^0-9*]{0,2}([0-3]?[0-9]))?)?"));
    const QString text = foldedWord(raw);
    const QRegularExpressionMatch match = written.match(text);
    if (!match.isValid() || !match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month < 1 || month > 12)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, month, 1);
    if (day < 1 || day > first.daysInMonth())
        return {first, QDate(year, month, first.daysInMonth())};
    return {QDate(year, month, day), QDate(year, month, day)};
}

/// Births that make somebody so many years old today.
std::pair<QDate, QDate> birthsOfAge(int years, const QDate &today)
{
    return {today.addYears(-years - 1).addDays(1), today.addYears(-years)};
}

std::optional<int> ageIn(const QString &raw)
{
    static const QRegularExpression digits(QStringLiteral("^[^0-9]{0,3}([0-9]{1,3})[^0-9]{0,2}$"));
    const QRegularExpressionMatch match = digits.match(foldedWord(raw));
    if (!match.isValid() || !match.hasMatch())
        return std::nullopt;
    const int years = match.captured(1).toInt();
    return years <= 125 ? std::optional(years) : std::nullopt;
}

std::optional<bool> maleIn(const QString &raw)
{
    const QString text = foldedWord(raw);
    const bool male = text.contains(u'男') || text == foldedWord(u"ئەر");
    const bool female = text.contains(u'女') || text == foldedWord(u"ئايال");
    return male == female ? std::nullopt : std::optional(male);
}

void judgeBeside(Finding &finding, const KnownOfHolder &known, const Desk &desk)
{
    const QString shown =
        atLength(numberText(foldedWord(finding.rawText), desk.rules), trueLength(finding.type))
            .left(18);
    if (shown.size() != 18 || !shown.contains(u'*'))
        return;
    const Sufficiency &limits = desk.rules.sufficiency;
    const double left = candidatesBeside(shown, known, desk.today);
    if (left < 1 || left >= limits.idWarnBelow)
        return;
    const bool fails = left < limits.idFailBelow;
    finding.severity = fails ? Severity::High : Severity::Low;
    if (!fails)
        return;
    const TypePolicy policy = desk.rules.policyOf(finding.type);
    finding.disposition = Disposition::Exposed;
    finding.action = policy.action;
    finding.reasons.append(QStringLiteral("mask:told_beside"));
}

bool isUniqueKey(Type type)
{
    return type == Type::HouseholdNo || type == Type::OtherId || type == Type::DisabilityCert ||
           type == Type::SocialSecurityNo || type == Type::PropertyCert || type == Type::Passport;
}

void markUniqueKeys(Desk &desk)
{
    std::map<Holder, bool> nameMasked;
    for (const Found &found : desk.found)
        if (found.finding.person >= 0 && found.finding.type == Type::Name)
            nameMasked[holderOf(found.finding)] |= found.finding.disposition == Disposition::Masked;
    for (Found &found : desk.found) {
        const auto name = nameMasked.find(holderOf(found.finding));
        if (name != nameMasked.end() && name->second && isUniqueKey(found.finding.type) &&
            found.finding.disposition == Disposition::Exposed)
            found.finding.reasons.append(QStringLiteral("mask:unique_key_left"));
    }
}

void markUnevenColumns(Desk &desk)
{
    using Column = std::tuple<int, int, Type>;
    std::map<Column, bool> masked;
    for (const Found &found : desk.found)
        if (found.finding.table >= 0 && found.finding.disposition == Disposition::Masked)
            masked[{found.finding.table, found.finding.column, found.finding.type}] = true;
    for (Found &found : desk.found) {
        Finding &finding = found.finding;
        if (finding.table >= 0 && finding.disposition == Disposition::Exposed &&
            masked.count({finding.table, finding.column, finding.type}) > 0)
            finding.reasons.append(QStringLiteral("mask:uneven"));
    }
}

} // namespace

Holder holderOf(const Finding &finding)
{
    return {finding.sheet, finding.table, finding.person};
}

void learn(KnownOfHolder &known, const Finding &finding, const QDate &today)
{
    const auto narrow = [&known](const std::pair<QDate, QDate> &span) {
        const bool wider = known.bornFrom.isValid() &&
                           known.bornFrom.daysTo(known.bornTo) <= span.first.daysTo(span.second);
        if (!span.first.isValid() || wider)
            return;
        known.bornFrom = span.first;
        known.bornTo = span.second;
    };
    switch (finding.type) {
    case Type::BirthDate:
        narrow(birthSpan(finding.rawText));
        break;
    case Type::Age:
        if (const std::optional<int> years = ageIn(finding.rawText))
            narrow(birthsOfAge(*years, today));
        break;
    case Type::Sex:
        known.male = maleIn(finding.rawText);
        break;
    case Type::Address:
        known.division = true;
        break;
    default:
        break;
    }
}

double candidatesBeside(const QString &shown, const KnownOfHolder &known, const QDate &today)
{
    const double left = residentCandidates(shown, today, known);
    if (left >= 1)
        return left;
    KnownOfHolder less = known;
    less.male.reset();
    const double withoutSex = residentCandidates(shown, today, less);
    if (withoutSex >= 1)
        return withoutSex;
    less.bornFrom = less.bornTo = {};
    return residentCandidates(shown, today, less);
}

void judgeMasksBeside(Desk &desk)
{
    std::map<Holder, KnownOfHolder> holders;
    for (const Found &found : std::as_const(desk.found))
        if (found.finding.person >= 0)
            learn(holders[holderOf(found.finding)], found.finding, desk.today);
    for (const Finding &told : std::as_const(desk.told))
        learn(holders[holderOf(told)], told, desk.today);
    for (Found &found : desk.found) {
        Finding &finding = found.finding;
        if (finding.disposition != Disposition::Masked || !isMaskedNumber(finding) ||
            (finding.type != Type::ResidentId && finding.type != Type::DisabilityCert))
            continue;
        const KnownOfHolder &known = holders[holderOf(finding)];
        if (!known.isEmpty())
            judgeBeside(finding, known, desk);
    }
    markUniqueKeys(desk);
    markUnevenColumns(desk);
}

} // namespace privacy
