// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace ocr::layout {

/// Says which leading rows are the table's header (Table::headerRows) and marks header cells, also
/// where the header is repeated further down. Judged by generic signs only: labels above numbers,
/// row numbers that begin with 1, spans. A title over the whole width counts among the leading rows
/// but is no header cell.
void markHeader(const Page &page, Table &table);

/// Whether the table is a form: columns of labels alternate with columns of values.
bool isForm(const Page &page, const Table &table);

/// The text of each column's header cells, one above the other, joined without a break; empty
/// strings where a column has none.
QStringList headerTexts(const Page &page, const Table &table);

} // namespace ocr::layout
