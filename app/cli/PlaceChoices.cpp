// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/PlaceChoices.h"

#include "app/jobs/UnreadPages.h"

#include <QRegularExpression>

#include <algorithm>

namespace cli {

namespace {

using ocr::Error;

constexpr int kShownDigits = 8; // as in the names of replacements

QString wordOf(const PlaceChoice &choice)
{
    return QStringLiteral("%1%2:%3,%4,%5,%6")
        .arg(choice.source.isEmpty() ? QString() : choice.source + u':')
        .arg(choice.page)
        .arg(choice.box.x())
        .arg(choice.box.y())
        .arg(choice.box.width())
        .arg(choice.box.height());
}

/// The SHA-256 of the source that is meant; empty where its page was not read.
ocr::Result<QByteArray> sourceOf(const PlaceChoice &choice, const report::ScanDocument &scan)
{
    QByteArray meant;
    const bool mayBeUnread = jobs::mayBeUnread(scan, choice.source, choice.page);
    bool isOneOfSeveral = false;
    for (const report::ScanPage &page : scan.pages) {
        if (page.page.page != choice.page ||
            !QString::fromLatin1(page.page.sha256.toHex()).startsWith(choice.source))
            continue;
        // Without digits it may as well be for a page that was not read.
        isOneOfSeveral |= (choice.source.isEmpty() && mayBeUnread) ||
                          (!meant.isEmpty() && meant != page.page.sha256);
        meant = page.page.sha256;
    }
    if (isOneOfSeveral)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("Several inputs may have the page of %1; put the first digits "
                                    "of the source's SHA-256 before it.")
                         .arg(wordOf(choice))};
    if (meant.isEmpty() && !mayBeUnread)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("No page of the inputs is the one of %1.").arg(wordOf(choice))};
    return meant;
}

} // namespace

ocr::Result<PlaceChoice> placeChoiceFrom(const QString &word, privacy::Decision::Choice choice)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:([0-9a-f]{4,64}):)?([0-9]{1,6}):([0-9]{1,6}),([0-9]{1,6}),([0-9]{1,6}),"
                       "([0-9]{1,6})$"));
    const QRegularExpressionMatch match = kForm.match(word);
    PlaceChoice place{match.captured(1), match.captured(2).toInt(),
                      QRect(match.captured(3).toInt(), match.captured(4).toInt(),
                            match.captured(5).toInt(), match.captured(6).toInt()),
                      choice};
    if (!match.hasMatch() || place.page < 1 || place.box.isEmpty())
        return Error{
            Error::Code::InvalidInput,
            QStringLiteral("A place is [SHA:]PAGE:X,Y,WIDTH,HEIGHT in pixels, not %1.").arg(word)};
    return place;
}

QString placeWord(const QByteArray &sourceSha256, int page, const ocr::Quad &place)
{
    const QRect box = place.boundingRect().toAlignedRect();
    return wordOf(
        {QString::fromLatin1(sourceSha256.toHex().left(kShownDigits)),
         page,
         QRect(QPoint(std::max(0, box.left()), std::max(0, box.top())), box.bottomRight()),
         {}});
}

ocr::Result<ChosenPlaces> decisionsOf(const QList<PlaceChoice> &choices,
                                      const report::ScanDocument &scan)
{
    ChosenPlaces chosen;
    for (const PlaceChoice &choice : choices) {
        const ocr::Result<QByteArray> source = sourceOf(choice, scan);
        if (!source)
            return source.error();
        if (source->isEmpty()) {
            chosen.unread.append(wordOf(choice));
            continue;
        }
        privacy::Decision decision;
        decision.sourceSha256 = *source;
        decision.page = choice.page;
        decision.choice = choice.choice;
        decision.boxes = {ocr::Quad::fromRect(QRectF(choice.box))};
        decision.why = choice.choice == privacy::Decision::Choice::Keep
                           ? QStringLiteral("looked_at")
                           : QStringLiteral("covered_by_hand");
        chosen.decisions.append(decision);
    }
    return chosen;
}

} // namespace cli
