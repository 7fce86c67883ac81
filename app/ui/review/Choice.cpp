// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/Choice.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives this file tr() with the context "Choice".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Choice)
};

} // namespace

QString unreadItem(qsizetype index)
{
    return kUnread + QString::number(index);
}

QString neverReadItem(const ocr::Quad &place)
{
    QStringList numbers;
    for (const QPointF &corner : place.corners)
        numbers << QString::number(qRound(corner.x())) << QString::number(qRound(corner.y()));
    return kNeverRead + numbers.join(QLatin1Char(','));
}

QString sheetItem(int sheet)
{
    return kSheet + QString::number(sheet);
}

bool isOfWholePage(const ReviewRow &row)
{
    return row.row.kind != report::ChecklistRow::Kind::Finding &&
           row.row.kind != report::ChecklistRow::Kind::UnreadPlace;
}

bool isUndecided(const ReviewRow &row)
{
    return row.choice.answer == Answer::None && report::needsAction(row.row);
}

QStringList dismissalReasons()
{
    return {QStringLiteral("not_personal"), QStringLiteral("misread"),
            QStringLiteral("may_be_shown"), QStringLiteral("hidden_enough"),
            QStringLiteral("public_office")};
}

QString dismissalWords(const QString &reason)
{
    if (reason == QLatin1String("not_personal"))
        return Words::tr("It is about nobody in particular");
    if (reason == QLatin1String("misread"))
        return Words::tr("It was misread");
    if (reason == QLatin1String("may_be_shown"))
        return Words::tr("It may be shown here");
    if (reason == QLatin1String("hidden_enough"))
        return Words::tr("Enough of it is hidden");
    if (reason == QLatin1String("public_office"))
        return Words::tr("It belongs to a public office");
    if (reason == kLookedAt)
        return Words::tr("Looked at: nothing personal");
    return {};
}

QString choiceWords(const ReviewRow &row)
{
    switch (row.choice.answer) {
    case Answer::Accepted:
        if (row.row.kind == report::ChecklistRow::Kind::IncompleteSheet)
            //: a sheet of which a person said that its picture has to be taken again
            return Words::tr("Take again");
        if (isOfWholePage(row))
            //: a page of which a person said that somebody has to check it
            return Words::tr("To be checked");
        //: a finding that a person confirmed
        return Words::tr("Confirmed");
    case Answer::Dismissed:
        if (isOfWholePage(row))
            //: a sheet or page that a person checked
            return Words::tr("Looked at");
        //: a finding of which a person said that it may stay
        return Words::tr("Dismissed");
    case Answer::None:
        break;
    }
    return {};
}

} // namespace ui
