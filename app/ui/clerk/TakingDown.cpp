// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TakingDown.h"

#include "app/privacy/NoticeKind.h"
#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/review/Queue.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives this file tr() with the context "TakingDown".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TakingDown)
};

/// What everybody can read on it, by its worst; nothing where all of it was dismissed.
QList<Step> stepsOfShown(const report::ScanDocument &read, const Decisions &decisions)
{
    int count = 0;
    std::optional<ReviewRow> worst;
    for (const report::ScanPage &page : read.pages) {
        for (const ReviewRow &row : decisions.rowsOf(page)) {
            if (row.row.kind != report::ChecklistRow::Kind::Finding ||
                row.row.disposition != privacy::Disposition::Exposed)
                continue;
            ++count;
            if (!worst || riskOf(row) < riskOf(*worst))
                worst = row;
        }
    }
    if (!worst)
        return {};
    //: %1 is a kind of finding such as "Mobile number"
    return {{Words::tr("%n item(s) of personal data can be read on it (%1 and the like).", nullptr,
                       count)
                 .arg(report::typeWords(worst->row)),
             worst->key}};
}

QList<Step> stepsOfKind(const privacy::SheetJudgement &sheet, const privacy::RuleSet &rules)
{
    //: %1 is a kind of notice such as "Visitor register"
    return {{Words::tr("Do not post it; where it hangs, take it down today."), {}},
            {Words::tr("Notices of its kind (%1) are never posted.")
                 .arg(noticeTypeWords(sheet.noticeType, rules)),
             {}},
            {Words::tr("Covering does not help: no copy of it may hang."), {}}};
}

QList<Step> stepsOfTime(const privacy::SheetJudgement &sheet)
{
    return {{sheet.periodTo.isValid() ? Words::tr("Take it down today: its last day was %1.")
                                            .arg(leftToRight(sheet.periodTo.toString(Qt::ISODate)))
                                      : Words::tr("Take it down today: its time is over."),
             {}},
            {Words::tr("Covering does not help: it is not hung up again, with covers or without."),
             {}}};
}

} // namespace

QList<Step> takingDownSteps(const report::ScanDocument &read, const Decisions &decisions,
                            const privacy::SheetJudgement &sheet, const privacy::RuleSet &rules)
{
    const bool isOfKind = privacy::isNeverPosted(sheet, rules);
    QList<Step> steps = isOfKind ? stepsOfKind(sheet, rules) : stepsOfTime(sheet);
    steps += stepsOfShown(read, decisions);
    steps.append({Words::tr("Keep what was taken down where nobody else can read it."), {}});
    if (isOfKind)
        steps.append({Words::tr("If it is another kind of notice, change its kind above."), {}});
    return steps;
}

} // namespace ui
