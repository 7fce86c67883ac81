// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Rulings.h"
#include "ocr/base/SheetMap.h"

namespace ocr {

/// What layout needs of one sheet, all as values.
struct SheetInk
{
    SheetMap map;    ///< source pixels <-> this sheet's flat pixels
    Rulings rulings; ///< flat
    InkMap ink;      ///< flat
};

/// Fills what the lines alone do not say: to which sheet each line belongs and in which order they
/// are read, tables with cells and header rows, label/value pairs, cells with ink but no reading,
/// share of rows read. `page` comes with lines and sheets (one SheetInk a sheet); the rest is
/// replaced. A detected line that spans several cells is cut at the cell borders (readings cut by
/// character place). Pure: no pixels.
void arrange(Page &page, const QList<SheetInk> &sheets);

/// Gives tables without a header row the header of the page before, or of the sheet beside it on
/// the board, when their columns agree in number and position (Table::carriedHeaders,
/// Sheet::continuesPage / continuesSheet). `pages` are all pages of one source, in order.
void carryHeaders(QList<Page> &pages);

} // namespace ocr
