// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/Doubts.h"

#include "app/redaction/FlatPlan.h"
#include "app/report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Gives this file tr() with the context "Doubts".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

/// The failed checks of a copy with their places on the source; none where another check than one
/// of reading failed.
QList<ocr::Quad> placesOf(const jobs::Replacement &copy)
{
    const bool isCoveredWhole = !copy.doubt.checks.isEmpty();
    QList<ocr::Quad> places;
    for (const redaction::Check &check : (isCoveredWhole ? copy.doubt : copy.proof).checks) {
        if (check.passed)
            continue;
        if (!redaction::isOfReading(check) || check.where.isEmpty())
            return {};
        // What was covered as a whole tells the places of the source already.
        places += isCoveredWhole ? check.where : redaction::toSource(check.where, copy.plan);
    }
    return places;
}

void add(QList<Doubt> &doubts, const PageKey &page, const ocr::Quad &place)
{
    const QRectF box = place.boundingRect();
    for (Doubt &known : doubts) {
        const QRectF other = known.place.boundingRect();
        if (known.page != page || !other.intersects(box))
            continue;
        known.place = ocr::Quad::fromRect(other | box);
        return;
    }
    doubts.append({page, ocr::Quad::fromRect(box)});
}

} // namespace

QString doubtWords(qsizetype doubts)
{
    const QString question =
        Words::tr("The check could still read something here. Is it personal?");
    if (doubts <= 1)
        return question;
    return report::joined(
        {question, Words::tr("%n more place(s) follow.", nullptr, static_cast<int>(doubts) - 1)});
}

QString coverItWords()
{
    return Words::tr("Cover it");
}

QString nothingPersonalWords()
{
    return Words::tr("I looked: nothing personal");
}

QList<Doubt> doubtsOf(const QList<jobs::Replacement> &copies)
{
    QList<Doubt> doubts;
    for (const jobs::Replacement &copy : copies) {
        for (const ocr::Quad &place : placesOf(copy))
            add(doubts, {copy.sourceSha256, copy.page}, place);
    }
    return doubts;
}

Decisions::Change answerTo(const Doubt &doubt, bool isPersonal, const Decisions &decisions)
{
    Choice choice;
    choice.box = doubt.place;
    choice.answer = isPersonal ? Answer::Accepted : Answer::Dismissed;
    if (!isPersonal)
        choice.reason = kLookedAt;
    return {decisions.nextBox(doubt.page), choice};
}

} // namespace ui
