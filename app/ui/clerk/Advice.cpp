// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/Advice.h"

#include "app/privacy/NoticeKind.h"
#include "app/report/Words.h"
#include "app/ui/clerk/Notices.h"
#include "app/ui/clerk/TakingDown.h"
#include "app/ui/review/Alike.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/review/Queue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

using Kind = report::ChecklistRow::Kind;

constexpr qsizetype kMostSteps = 6;     // more than that nobody does before lunch
constexpr qsizetype kMostQuestions = 3; // as designed

/// Gives this file tr() with the context "Advice".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// Rows that are dealt with in one go.
struct Group
{
    ReviewRow first;
    int count = 0;
};

bool belongTogether(const ReviewRow &a, const ReviewRow &b)
{
    if (a.row.kind != b.row.kind)
        return false;
    if (a.row.kind != Kind::Finding)
        return a.row.reasons == b.row.reasons;
    if (a.row.table < 0 || b.row.table < 0)
        return a.row.table < 0 && b.row.table < 0 && a.row.type == b.row.type;
    // A list that runs over pages has one header.
    return a.row.column == b.row.column && a.row.type == b.row.type && a.row.header == b.row.header;
}

/// Whether it is told as a thing to do: not what was answered with no, nor what was looked at.
bool isToDo(const ReviewRow &row)
{
    if (row.row.kind != Kind::Finding)
        return row.choice.answer != Answer::Dismissed;
    return row.row.disposition == privacy::Disposition::Exposed ||
           row.row.disposition == privacy::Disposition::Review;
}

QString stepWords(const Group &group)
{
    const report::ChecklistRow &row = group.first.row;
    const QString what = report::typeWords(row);
    switch (row.kind) {
    case Kind::Finding:
        break;
    case Kind::UnreadPlace:
        return Words::tr("%n place(s) could not be read. They are covered in the copy.", nullptr,
                         group.count);
    case Kind::IncompleteSheet:
        return report::joined({report::reasonWords(row), report::actionWords(row)});
    case Kind::NoText:
    case Kind::SingleReader:
    case Kind::SourceError:
        return report::labelled(what, report::actionWords(row));
    }
    if (row.type == privacy::FindingType::MissingRequired) // nothing is there to be covered
        return report::labelled(what, report::actionWords(row));
    if (row.type == privacy::FindingType::UnreadableCell)
        return Words::tr("%n cell(s) could not be read. They are covered in the copy.", nullptr,
                         group.count);
    if (row.column >= 0) {
        const QString header = report::shownLabel(row.header);
        //: %1 is a column's number, %2 its header
        return Words::tr("Column %1, %2: cover %n item(s), or leave the column out.", nullptr,
                         group.count)
            .arg(row.column + 1)
            .arg(header.isEmpty() ? what : header);
    }
    //: %1 is a kind of finding such as "Mobile number"
    return Words::tr("%1: cover it in %n place(s).", nullptr, group.count).arg(what);
}

QString questionWords(const ReviewRow &row, int alike)
{
    const bool isUnread =
        row.row.kind == Kind::UnreadPlace || row.row.type == privacy::FindingType::UnreadableCell;
    //: %1 is a kind of finding such as "Mobile number"
    const QString words =
        isUnread
            ? Words::tr("This could not be read. Does it tell about a person?")
            : Words::tr("Does this tell somebody’s data (%1)?").arg(report::typeWords(row.row));
    if (alike <= 1)
        return words;
    const bool hasValue = !isUnread && !row.row.maskedValue.isEmpty();
    return report::joined(
        {words, hasValue
                    ? Words::tr("“Yes” covers all %n places like it; “No” is for this value only.",
                                nullptr, alike)
                    : Words::tr("“Yes” covers all %n places like it; “No” is for this place only.",
                                nullptr, alike)});
}

/// Only where an answer says what becomes of a place; what is missing has none.
bool canBeAsked(const ReviewRow &row)
{
    if (row.row.disposition != privacy::Disposition::Review)
        return false;
    return row.row.kind == Kind::UnreadPlace ||
           (row.row.kind == Kind::Finding &&
            row.row.type != privacy::FindingType::MissingRequired &&
            row.row.type != privacy::FindingType::OverMasked);
}

/// Covering helps nothing there; nullptr: none.
const privacy::SheetJudgement *forbiddenSheetOf(const report::ScanPage &page)
{
    for (const privacy::SheetJudgement &sheet : page.judgement.sheets) {
        if (sheet.action == QLatin1String("take_down"))
            return &sheet;
    }
    return nullptr;
}

/// What the name of a file tells of when a notice hung; empty: it does not say.
QString timeOf(const report::ScanDocument &judged)
{
    QString day;
    for (const report::ScanPage &page : judged.pages) {
        for (const privacy::SheetJudgement &sheet : page.judgement.sheets) {
            if (sheet.periodFrom.isValid() && sheet.periodTo.isValid())
                return sheet.periodFrom.toString(Qt::ISODate) + QLatin1Char('_') +
                       sheet.periodTo.toString(Qt::ISODate);
            if (day.isEmpty() && sheet.date.isValid())
                day = sheet.date.toString(Qt::ISODate);
        }
    }
    return day;
}

} // namespace

bool isPostingForbidden(const report::ScanPage &page)
{
    return forbiddenSheetOf(page) != nullptr;
}

Posting postingOf(const report::ScanDocument &decided, const privacy::RuleSet &rules)
{
    const report::ChecklistTotals totals = report::totalsOf(decided);
    for (const report::ScanPage &page : decided.pages) {
        if (const privacy::SheetJudgement *sheet = forbiddenSheetOf(page))
            return {Verdict::MustCover,
                    privacy::isNeverPosted(*sheet, rules)
                        ? Words::tr("Do not post it: notices of its kind are never posted.")
                        : Words::tr("Do not post it: its time is over."),
                    true};
    }
    if (totals.nothingExposed())
        return {Verdict::Clean, Words::tr("It may be posted.")};
    if (totals.interrupted || totals.pages == 0 || totals.unreadSources > 0 ||
        totals.pagesWithoutText == totals.pages)
        return {Verdict::MustCover, Words::tr("Do not post it: not all of it could be read.")};
    return {Verdict::LookAt, Words::tr("It may be posted after changes.")};
}

QList<Step> stepsOf(const report::ScanDocument &read, const Decisions &decisions,
                    const privacy::RuleSet &rules)
{
    for (const report::ScanPage &page : read.pages) {
        if (const privacy::SheetJudgement *sheet = forbiddenSheetOf(page))
            return takingDownSteps(read, decisions, *sheet, rules);
    }
    QList<Group> groups;
    for (const report::ScanPage &page : read.pages) {
        for (const ReviewRow &row : decisions.rowsOf(page)) {
            if (!isToDo(row))
                continue;
            const auto known = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
                return belongTogether(group.first, row);
            });
            if (known != groups.end())
                ++known->count;
            else
                groups.append({row, 1});
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        const int aRisk = riskOf(a.first);
        const int bRisk = riskOf(b.first);
        return aRisk != bRisk ? aRisk < bRisk : a.count > b.count;
    });
    QList<Step> steps;
    for (const Group &group : std::as_const(groups)) {
        if (steps.size() == kMostSteps - 1 && groups.size() > kMostSteps) {
            int rest = 0;
            for (const Group &other : groups.mid(steps.size()))
                rest += other.count;
            steps.append(
                {Words::tr("%n more place(s): they are covered in the copy.", nullptr, rest),
                 group.first.key});
            break;
        }
        steps.append({stepWords(group), group.first.key});
    }
    for (const report::SourceError &error : read.errors)
        steps.append({report::labelled(report::shownFileName(error.source),
                                       report::errorWords(error.error.code)),
                      {}});
    return steps.mid(0, kMostSteps);
}

QList<Question> questionsOf(const report::ScanDocument &read, const Decisions &decisions)
{
    QList<QList<ReviewRow>> pages;
    QSet<ItemKey> answered;
    for (const report::ScanPage &page : read.pages) {
        pages.append(decisions.rowsOf(page));
        for (const ReviewRow &row : std::as_const(pages.last())) {
            if (decisions.wasAsked(row.key) && row.choice.answer != Answer::None)
                answered.insert(row.key);
        }
    }
    QSet<ItemKey> asked;
    QList<Question> questions;
    for (const QueueEntry &entry : queueOf(pages)) {
        if (answered.size() + questions.size() >= kMostQuestions)
            break;
        const QList<ReviewRow> &rows = pages[entry.page];
        const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                      [&](const ReviewRow &one) { return one.key == entry.key; });
        if (!canBeAsked(*row) || asked.contains(entry.key))
            continue;
        const QList<ItemKey> alike = reachedBy(entry.key, Reach::Alike, read, decisions);
        for (const ItemKey &key : alike)
            asked.insert(key);
        questions.append({questionWords(*row, static_cast<int>(alike.size())), entry.key});
    }
    return questions;
}

namespace {

QList<ItemKey> answeredBy(const ItemKey &about, bool isPersonal, const report::ScanDocument &read,
                          const Decisions &decisions)
{
    const QList<ItemKey> alike = reachedBy(about, Reach::Alike, read, decisions);
    if (isPersonal)
        return alike;
    QList<ItemKey> seen;
    for (const ItemKey &key : reachedBy(about, Reach::Value, read, decisions)) {
        if (alike.contains(key))
            seen.append(key);
    }
    return seen;
}

} // namespace

QList<Decisions::Change> answersTo(const ItemKey &about, bool isPersonal,
                                   const report::ScanDocument &read, const Decisions &decisions)
{
    QList<Decisions::Change> changes;
    for (const ItemKey &key : answeredBy(about, isPersonal, read, decisions)) {
        Choice choice = decisions.of(key);
        choice.answer = isPersonal ? Answer::Accepted : Answer::Dismissed;
        choice.reason = isPersonal ? QString() : dismissalReasons().first();
        changes.append({key, choice});
    }
    return changes;
}

QString copyName(const report::ScanDocument &decided, const privacy::RuleSet &rules,
                 const QDate &today)
{
    const QString kind = kindOf(decided, rules);
    const QString what = kind.isEmpty() ? Words::tr("Public notice") : kind;
    const QString own = timeOf(decided);
    const QString when = own.isEmpty() ? today.toString(QStringLiteral("yyyy-MM")) : own;
    static const QRegularExpression unsafe(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    //: a file's name: %1 is a kind of notice, %2 a month such as 2026-11, the day of the notice, or
    //: the first and last day of its period
    QString name = Words::tr("%1 %2 postable");
    if (postingOf(decided, rules).verdict == Verdict::MustCover)
        //: a file's name: of a notice that must not be posted even so; otherwise as the one that
        //: says "postable"
        name = Words::tr("%1 %2 covered");
    return name.arg(what, when).replace(unsafe, QStringLiteral("-"));
}

} // namespace ui
