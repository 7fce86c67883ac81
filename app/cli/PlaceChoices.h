// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/report/ScanDocument.h"

#include <QRect>

namespace cli {

/// A person's answer about one place, as `--also-cover` and `--looked-at` take it:
/// "[SHA:]PAGE:X,Y,WIDTH,HEIGHT", SHA being the first digits of the source's SHA-256.
struct PlaceChoice
{
    QString source; ///< those digits; empty: the only source
    int page = 1;
    QRect box; ///< upright source pixels
    privacy::Decision::Choice choice = privacy::Decision::Choice::Cover;
};

/// InvalidInput names the option's word.
ocr::Result<PlaceChoice> placeChoiceFrom(const QString &word, privacy::Decision::Choice choice);

/// The word that means this place, for somebody to type again.
QString placeWord(const QByteArray &sourceSha256, int page, const ocr::Quad &place);

/// What was chosen, as decisions on what was read.
struct ChosenPlaces
{
    QList<privacy::Decision> decisions;
    QStringList unread; ///< words of those on pages that could not be read: they have no copy
};

/// InvalidInput where a choice can be for no page of the inputs, or for one of several sources.
ocr::Result<ChosenPlaces> decisionsOf(const QList<PlaceChoice> &choices,
                                      const report::ScanDocument &scan);

} // namespace cli
