// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/privacy/Judge.h"
#include "ocr/base/Page.h"

namespace redaction {

bool isHeader(const ocr::Cell &cell, const ocr::Table &table);

/// Whether a cell is of columns and no line across the whole table. Of two columns a cell over both
/// is rather two cells than a line of its own.
bool isOfColumns(const ocr::Cell &cell, const ocr::Table &table);

/// Where cells stand, and the rulings between those below each other.
QList<ocr::Quad> quadsOf(const QList<ocr::Cell> &cells);

/// The cells that a person chose, and the rulings between those below each other. `withMerged`:
/// cells that span several columns, but not all, are of each of them; otherwise of none.
/// InvalidInput where there are none.
ocr::Result<QList<ocr::Quad>> cellsOf(const privacy::CellChoice &choice, const ocr::Page &page,
                                      bool withMerged);

/// A value's place from side to side of the ruled cell that values fill alone: covers that are as
/// wide as what they hide tell how long it is (reliability.md, R13). As it is in running text,
/// beside other words and where it does not run along its cell. `values` are places on the page.
QList<ocr::Quad> acrossCells(const QList<ocr::Quad> &values, const ocr::Page &page);

/// A column that is left out, as one.
struct LeftOutColumn
{
    int table = 0;
    int column = 0;
    QList<ocr::Quad> cells; ///< from ruling to ruling, the rulings between them too
    QList<ocr::Quad> lines; ///< what is written there, findings or not
};

/// The columns that the policy leaves out ("leave_out_column") because of findings that go: where
/// most of what they hold is such findings, and nothing that may stand (`permitted`, `official`) or
/// that a person keeps. The header goes too where the notice may not have such a column at all
/// ("notice:forbidden"), and one over several columns where all of them go so. Of a cell that was
/// merged with other columns' goes the column's part, and the lines that reach into it; where
/// something stays in that part, only findings do. `gone` and `kept` are ids of findings.
QList<LeftOutColumn> columnsLeftOut(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                    const QStringList &gone, const QStringList &kept);

} // namespace redaction
