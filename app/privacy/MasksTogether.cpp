// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/Judge.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/NumberToken_p.h"
#include "app/privacy/ResidentCandidates_p.h"

#include <QMap>

#include <algorithm>

namespace privacy {

namespace {

using Type = FindingType;

/// Visible digits that two numbers without names must share: eight of one county and one birth year
/// and more are shared by few.
constexpr int kSharedWithoutNames = 8;

/// One masked number of one notice.
struct Masked
{
    Finding *finding = nullptr;
    qsizetype page = 0;
    QString shown; ///< at its true length, '*' for hidden
    QString name;  ///< of its holder, folded; empty where none stands there or it is masked
};

bool isJoinable(const Finding &finding)
{
    switch (finding.type) {
    case Type::ResidentId:
    case Type::DisabilityCert:
    case Type::Phone:
    case Type::BankCard:
    case Type::BankAccount:
        break;
    default:
        return false;
    }
    return finding.disposition == Disposition::Masked;
}

/// The holder's name: of the same person, the nearest one before the number.
QString nameOf(const QList<Finding> &findings, qsizetype at)
{
    const Finding &number = findings[at];
    for (qsizetype i = at - 1; i >= 0; --i) {
        const Finding &other = findings[i];
        if (other.type == Type::Name && other.sheet == number.sheet &&
            other.table == number.table && other.person == number.person &&
            other.disposition != Disposition::Masked)
            return foldedWord(other.rawText);
    }
    return {};
}

bool isSameNotice(const Masked &a, const Masked &b)
{
    return a.page == b.page && a.finding->sheet == b.finding->sheet &&
           a.finding->table == b.finding->table;
}

/// Both templates in one, or nothing where they contradict each other or tell no more together.
QString joined(const Masked &a, const Masked &b)
{
    if (a.finding->type != b.finding->type || a.shown.size() != b.shown.size())
        return {};
    QString text = a.shown;
    int shared = 0;
    bool more = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (b.shown[i] == u'*')
            continue;
        if (text[i] == u'*') {
            more = true;
            text[i] = b.shown[i];
        } else if (text[i] == b.shown[i]) {
            ++shared;
        } else {
            return {};
        }
    }
    const bool tellsMore = more && text != b.shown;
    const int needed = a.name.isEmpty() ? kSharedWithoutNames : 1;
    return tellsMore && shared >= needed ? text : QString();
}

/// Whether so much is visible that the number counts as exposed.
bool isGivenAway(Type type, const QString &text, const Sufficiency &limits, const QDate &today)
{
    if (type == Type::Phone)
        return text.count(u'*') < limits.phoneHidden;
    if (type != Type::ResidentId && type != Type::DisabilityCert)
        return text.count(u'*') < limits.bankHidden;
    const QString number = text.left(18);
    if (!number.contains(u'*')) // namesakes' numbers pass together one time in eleven
        return holdsResidentCheck(number);
    const double left = residentCandidates(number, today);
    return left >= 1 && (left < limits.idFailBelow || !number.mid(6, 8).contains(u'*'));
}

void expose(Finding &finding, bool complete)
{
    finding.disposition = Disposition::Exposed;
    finding.severity = std::min(finding.severity, complete ? Severity::Critical : Severity::High);
    finding.action = QStringLiteral("mask");
    const QString reason = QStringLiteral("mask:told_by_another_notice");
    if (!finding.reasons.contains(reason))
        finding.reasons.append(reason);
}

/// Only numbers of one name, or nameless ones that begin alike, are ever joined.
QString groupOf(const Masked &masked)
{
    const QString key = masked.name.isEmpty() ? masked.shown.left(6) : masked.name;
    return findingTypeName(masked.finding->type) + u' ' + key;
}

void judgePair(const Masked &a, const Masked &b, const Sufficiency &limits, const QDate &today)
{
    if (isSameNotice(a, b))
        return;
    const QString text = joined(a, b);
    if (text.isEmpty() || !isGivenAway(a.finding->type, text, limits, today))
        return;
    expose(*a.finding, !text.contains(u'*'));
    expose(*b.finding, !text.contains(u'*'));
}

/// Which of its digits a number shows.
QList<qsizetype> shownPlaces(const QString &number)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < number.size(); ++i)
        if (number[i] != u'*')
            places.append(i);
    return places;
}

QString digitsAt(const QString &number, const QList<qsizetype> &places)
{
    QString digits;
    for (const qsizetype place : places)
        digits.append(number[place]);
    return digits;
}

/// Judges those of two lists, each of one mask form, that agree in the digits which both forms
/// show: comparing all with all would take hours for two lists of a whole county.
void judgeForms(const QList<const Masked *> &some, const QList<const Masked *> &others,
                const Sufficiency &limits, const QDate &today)
{
    const QList<qsizetype> inOthers = shownPlaces(others.first()->shown);
    QList<qsizetype> both = shownPlaces(some.first()->shown);
    const qsizetype shown = both.size();
    both.removeIf([&](qsizetype place) { return !inOthers.contains(place); });
    // One form shows all that the other does: together they tell no more.
    if (both.size() == shown || both.size() == inOthers.size())
        return;
    if (some.first()->name.isEmpty() && both.size() < kSharedWithoutNames)
        return;
    QHash<QString, QList<const Masked *>> alike;
    for (const Masked *each : others)
        alike[digitsAt(each->shown, both)].append(each);
    for (const Masked *each : some)
        for (const Masked *other : alike.value(digitsAt(each->shown, both)))
            judgePair(*each, *other, limits, today);
}

void judgeGroup(const QList<Masked> &group, const Sufficiency &limits, const QDate &today)
{
    QMap<QString, QList<const Masked *>> forms;
    for (const Masked &masked : group) {
        QString form = masked.shown;
        for (QChar &c : form)
            c = c == u'*' ? u'*' : u'0';
        forms[form].append(&masked);
    }
    for (auto some = forms.constBegin(); some != forms.constEnd(); ++some)
        for (auto others = std::next(some); others != forms.constEnd(); ++others)
            if (some.key().size() == others.key().size())
                judgeForms(*some, *others, limits, today);
}

} // namespace

void judgeTogether(const QList<PageJudgement *> &pages, const RuleSet &rules,
                   const JudgeOptions &options)
{
    const CompiledRules &compiled = rules.rules();
    const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
    QList<Masked> all;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<Finding> &findings = pages[page]->findings;
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (!isJoinable(findings[i]))
                continue;
            const QString text = numberText(foldedWord(findings[i].rawText), compiled);
            const int length = trueLength(findings[i].type);
            all.append({&findings[i], page, length > 0 ? atLength(text, length) : text,
                        nameOf(findings, i)});
        }
    }
    QHash<QString, QList<Masked>> groups;
    for (const Masked &masked : std::as_const(all))
        groups[groupOf(masked)].append(masked);
    for (const QList<Masked> &group : std::as_const(groups))
        judgeGroup(group, compiled.sufficiency, today);
}

} // namespace privacy
