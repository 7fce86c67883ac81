// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Rulings.h"
#include "ocr/base/SheetMap.h"
#include "ocr/base/TableGrid.h"

#include <QHash>

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

/// Puts lines that a person saw in the place of those that were read, by index into Page::tables,
/// and makes the tables' cells anew by them: each line of text goes to one cell, cut where it runs
/// over a border, or out of the table; header rows, label/value pairs and order follow. Cells whose
/// borders stay keep all they had, merged ones stay merged. Pixels are not looked at: unread places
/// stay, and a new cell counts as unread where it has a part in one and no text. Lines that do not
/// fit their table change nothing. Headers are to be carried anew.
void correctTables(Page &page, const QHash<int, TableGrid> &grids);

/// Counts again which share of a sheet's rows was read (Sheet::rowsRead), where tables came or
/// went.
void countRowsRead(Page &page, int sheet);

/// Gives tables without a header row the header of the page before, or of the sheet beside it on
/// the board, when their columns agree in number and position (Table::carriedHeaders,
/// Sheet::continuesPage / continuesSheet). `pages` are all pages of one source, in order.
void carryHeaders(QList<Page> &pages);

} // namespace ocr
