// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/CorrectTables.h"

#include "ocr/base/SheetLines.h"
#include "ocr/layout/Layout.h"

namespace pipeline {

void correctSheets(ocr::Page &page, const QHash<int, ocr::Quad> &corners)
{
    const QList<ocr::Table> before = page.tables;
    ocr::correctSheets(page, corners);
    for (qsizetype table = 0; table < before.size(); ++table) {
        const int now = page.tables[table].sheet;
        if (now == before[table].sheet)
            continue;
        for (const int sheet : {before[table].sheet, now})
            ocr::countRowsRead(page, sheet);
    }
}

void correctTables(ocr::Page &page, const QHash<int, ocr::TableGrid> &grids)
{
    ocr::correctTables(page, grids);
}

void carryHeadersAgain(QList<ocr::Page> &pages)
{
    const QList<ocr::Page> before = pages;
    ocr::carryHeaders(pages);
    for (qsizetype p = 0; p < pages.size(); ++p) {
        for (qsizetype t = 0; t < pages[p].tables.size(); ++t) {
            ocr::Table &table = pages[p].tables[t];
            const QStringList &had = before[p].tables[t].carriedHeaders;
            if (table.headerRows > 0 || !table.carriedHeaders.isEmpty() || had.isEmpty())
                continue;
            table.carriedHeaders = had;
            const ocr::Sheet &was = before[p].sheets[table.sheet];
            ocr::Sheet &sheet = pages[p].sheets[table.sheet];
            if (sheet.continuesPage == 0) {
                sheet.continuesPage = was.continuesPage;
                sheet.continuesSheet = was.continuesSheet;
            }
        }
    }
}

} // namespace pipeline
