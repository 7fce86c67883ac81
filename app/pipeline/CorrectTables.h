// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TableGrid.h"

#include <QHash>

namespace pipeline {

/// ocr::correctSheets, and the share of rows read of the sheets that a table came to or left.
void correctSheets(ocr::Page &page, const QHash<int, ocr::Quad> &corners);

/// ocr::correctTables for a caller that may not include ocr/layout: puts lines of tables that a
/// person saw in the place of those that were read, by index into Page::tables.
void correctTables(ocr::Page &page, const QHash<int, ocr::TableGrid> &grids);

/// Carries headers anew where tables of a source were corrected. A table that finds none now keeps
/// what it had: its columns were named before somebody mended the page it goes on from. Pages of
/// one source, in order.
void carryHeadersAgain(QList<ocr::Page> &pages);

} // namespace pipeline
