// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/SheetPainter.h"

namespace corpus {

using support::DrawnSheet;

/// How much stands on a drawn notice; 0 rows: as many as the kind likes.
struct NoticeOptions
{
    int rows = 0;
    double scale = 1; ///< of the image against 300 dpi
    /// Folder with what is not drawn: hands/ (handwriting fonts), faces/ and pictures/ (JPEG). Only
    /// the bench kinds look there; empty: they do without.
    QString material = {};
    int year = 2025; ///< of the dates of lists: whether a notice may hang depends on it
};

/// The kinds in the order in which they are drawn when nobody chooses.
QStringList noticeKinds();
/// Kinds for tests/bench/marks.py, drawn only when asked for.
QStringList markBenchKinds();
/// Draws an A4 sheet (2480 x 3508 pixels at scale 1). The kind must be one of noticeKinds() or
/// markBenchKinds().
DrawnSheet drawNotice(const QString &kind, support::Random &random,
                      const NoticeOptions &options = {});

/// The pages of one landscape A3 list: title and header stand on the first page only.
QList<DrawnSheet> drawLongList(int pages, int rowsPerPage, double scale, support::Random &random);
/// One list on several A4 sheets, header on the first only.
QList<DrawnSheet> drawListSheets(int sheets, support::Random &random);

/// A page of a county's web site as a browser shows it, with so many table rows. Screen pixels.
DrawnSheet drawWebPage(int width, int rows, support::Random &random);
/// A scrolling panel of coloured dots on black. Every dot of the small picture becomes `dot`
/// pixels.
DrawnSheet drawLedPanel(int dot, support::Random &random);

} // namespace corpus
