// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/HeaderRows_p.h"
#include "ocr/layout/Layout.h"

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// Column borders of one list agree within 3 % of its width: pages are printed alike, but each is
/// photographed and flattened for itself.
constexpr double kSameBorder = 0.03;

/// Borders of the columns as shares of the table's width, first 0 and last 1; NaN where no cell
/// shows one.
QList<double> borders(const Table &table)
{
    QList<double> list(table.columns + 1, std::nan(""));
    const Quad &quad = table.quad;
    const QPointF along = (quad.corners[1] - quad.corners[0]) + (quad.corners[2] - quad.corners[3]);
    const double length = QPointF::dotProduct(along, along);
    if (length < 1e-9)
        return list;
    // Perspective bends shares; the cell's own row of the table is measured against its own ends.
    const auto share = [&](QPointF point) {
        const QPointF down = quad.corners[3] - quad.corners[0];
        const double height = QPointF::dotProduct(down, down);
        const double t =
            height > 0
                ? std::clamp(QPointF::dotProduct(point - quad.corners[0], down) / height, 0.0, 1.0)
                : 0.0;
        const QPointF left = quad.corners[0] + (quad.corners[3] - quad.corners[0]) * t;
        const QPointF right = quad.corners[1] + (quad.corners[2] - quad.corners[1]) * t;
        const QPointF run = right - left;
        const double square = QPointF::dotProduct(run, run);
        return square > 0 ? QPointF::dotProduct(point - left, run) / square : 0.0;
    };
    QList<double> sums(table.columns + 1, 0.0);
    QList<int> counts(table.columns + 1, 0);
    for (const Cell &cell : table.cells) {
        const auto &c = cell.quad.corners;
        const int last = std::min(cell.column + cell.columnSpan, table.columns);
        sums[cell.column] += share((c[0] + c[3]) / 2);
        ++counts[cell.column];
        sums[last] += share((c[1] + c[2]) / 2);
        ++counts[last];
    }
    for (int i = 0; i <= table.columns; ++i)
        if (counts[i] > 0)
            list[i] = sums[i] / counts[i];
    return list;
}

bool columnsAgree(const Table &a, const Table &b)
{
    if (a.columns != b.columns || a.columns < 2)
        return false;
    // Unruled columns begin and end with their text, which differs from page to page.
    const double slack = a.ruled && b.ruled ? kSameBorder : 3 * kSameBorder;
    const QList<double> first = borders(a);
    const QList<double> second = borders(b);
    for (int i = 0; i < first.size(); ++i)
        if (std::abs(first[i] - second[i]) > slack) // NaN compares false: nothing to compare
            return false;
    return true;
}

struct TablePlace
{
    qsizetype page = -1;
    int table = -1;
};

bool hasHeader(const Table &table)
{
    return table.headerRows > 0 || !table.carriedHeaders.isEmpty();
}

/// The last table on a page, or on one of its sheets (-1: any), whose columns agree.
int lastAgreeing(const Page &page, int sheet, const Table &table, int before)
{
    for (int t = before - 1; t >= 0; --t) {
        const Table &other = page.tables[t];
        if ((sheet < 0 || other.sheet == sheet) && hasHeader(other) && columnsAgree(other, table))
            return t;
    }
    return -1;
}

/// Sheets that stand left of, or above, a sheet on the same page, nearest first.
QList<int> sheetsBefore(const Page &page, int sheet)
{
    const QPointF own = page.sheets[sheet].quad.center();
    const QRectF box = page.sheets[sheet].quad.boundingRect();
    QList<std::pair<double, int>> list;
    for (int s = 0; s < page.sheets.size(); ++s) {
        const QPointF other = page.sheets[s].quad.center();
        const bool left = own.x() - other.x() > box.width() / 4 &&
                          std::abs(own.y() - other.y()) < box.height() / 2;
        const bool above = own.y() - other.y() > box.height() / 2;
        if (s != sheet && (left || above))
            list.append(
                {std::hypot(own.x() - other.x(), own.y() - other.y()) + (left ? 0 : 1e6), s});
    }
    std::sort(list.begin(), list.end());
    QList<int> sheets;
    for (const auto &[distance, s] : list)
        sheets.append(s);
    return sheets;
}

TablePlace sourceOfHeader(const QList<Page> &pages, qsizetype p, int t)
{
    const Page &page = pages[p];
    const Table &table = page.tables[t];
    const int inSheet = lastAgreeing(page, table.sheet, table, t);
    if (inSheet >= 0)
        return {p, inSheet};
    for (const int sheet : sheetsBefore(page, table.sheet)) {
        const int beside = lastAgreeing(page, sheet, table, static_cast<int>(page.tables.size()));
        if (beside >= 0)
            return {p, beside};
    }
    if (p > 0 && !pages[p - 1].tables.isEmpty()) {
        const int before =
            lastAgreeing(pages[p - 1], -1, table, static_cast<int>(pages[p - 1].tables.size()));
        if (before >= 0)
            return {p - 1, before};
    }
    return {};
}

} // namespace

void carryHeaders(QList<Page> &pages)
{
    for (Page &page : pages) {
        for (Table &table : page.tables)
            table.carriedHeaders.clear();
        for (Sheet &sheet : page.sheets) {
            sheet.continuesPage = 0;
            sheet.continuesSheet = -1;
        }
    }
    for (qsizetype p = 0; p < pages.size(); ++p) {
        QList<int> order; // sheets that stand before others first, so that headers travel on
        for (int t = 0; t < pages[p].tables.size(); ++t)
            order.append(t);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const auto &sheets = pages[p].sheets;
            return sheets[pages[p].tables[a].sheet].quad.center().x() <
                   sheets[pages[p].tables[b].sheet].quad.center().x();
        });
        for (const int t : order) {
            if (pages[p].tables[t].headerRows > 0)
                continue;
            const TablePlace source = sourceOfHeader(pages, p, t);
            if (source.table < 0)
                continue;
            const Table &from = pages[source.page].tables[source.table];
            Table &table = pages[p].tables[t];
            table.carriedHeaders = layout::headerTexts(pages[source.page], from);
            if (source.page == p && from.sheet == table.sheet)
                continue;
            Sheet &sheet = pages[p].sheets[table.sheet];
            sheet.continuesPage = pages[source.page].page;
            sheet.continuesSheet = from.sheet;
        }
    }
}

} // namespace ocr
