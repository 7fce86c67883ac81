// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cells_p.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

constexpr double kFilled = 0.8;   ///< of a line: as much of it a value's place may hold
constexpr double kInside = 0.08;  ///< of a cell's height, from its rulings
constexpr double kSameWay = 0.98; ///< cosine of the angle between a line and its cell

/// As high as the value, and as wide as the cell; the value itself where it runs another way.
ocr::Quad fromSideToSide(const ocr::Quad &value, const ocr::Quad &cell)
{
    const auto &c = cell.corners;
    const auto &v = value.corners;
    const double inside = kInside * cell.height();
    const QPointF left = (c[0] + c[3]) / 2;
    const QPointF way = (c[1] + c[2]) / 2 - left;
    const double length = std::hypot(way.x(), way.y());
    const QPointF own = v[1] - v[0] + v[2] - v[3];
    if (length <= 2 * inside ||
        QPointF::dotProduct(way, own) < kSameWay * length * std::hypot(own.x(), own.y()))
        return value;
    const QPointF unit = way / length;
    const double at = QPointF::dotProduct(value.center() - left, unit);
    const QPointF from = value.center() + (inside - at) * unit;
    const QPointF to = value.center() + (length - inside - at) * unit;
    const QPointF down = (v[3] - v[0] + v[2] - v[1]) / 4;
    return {{from - down, to - down, to + down, from + down}};
}

/// The rulings between cells that stand below each other in one column.
void closeGaps(QList<ocr::Quad> &quads, const QList<ocr::Cell> &cells)
{
    for (const ocr::Cell &upper : cells)
        for (const ocr::Cell &lower : cells)
            if (upper.column == lower.column && upper.columnSpan == lower.columnSpan &&
                upper.row + upper.rowSpan == lower.row)
                quads.append(ocr::Quad{{upper.quad.corners[3], upper.quad.corners[2],
                                        lower.quad.corners[1], lower.quad.corners[0]}});
    quads.removeIf([](const ocr::Quad &quad) { return quad.isEmpty(); });
}

/// Whether a cell is of a column that a person chose. One that spans several is where it is to be
/// covered: two cells without a ruling between them may have been taken for one. Headings over
/// columns are of none.
bool isOfColumn(const ocr::Cell &cell, int column, const ocr::Table &table, bool withMerged)
{
    if (cell.columnSpan <= 1)
        return cell.column == column;
    return withMerged && !isHeader(cell, table) && isOfColumns(cell, table) &&
           column >= cell.column && column < cell.column + cell.columnSpan;
}

bool isChosen(const ocr::Cell &cell, const privacy::CellChoice &choice, const ocr::Table &table,
              bool withMerged)
{
    const bool heads = isHeader(cell, table);
    if (choice.column >= 0 && !isOfColumn(cell, choice.column, table, withMerged))
        return false;
    if (choice.rows.isEmpty() || (heads && choice.column >= 0 && choice.header))
        return !heads || choice.header;
    return std::any_of(choice.rows.begin(), choice.rows.end(), [&cell](int row) {
        return row >= cell.row && row < cell.row + cell.rowSpan;
    });
}

} // namespace

QList<ocr::Quad> quadsOf(const QList<ocr::Cell> &cells)
{
    QList<ocr::Quad> quads;
    for (const ocr::Cell &cell : cells)
        quads.append(cell.quad);
    closeGaps(quads, cells);
    return quads;
}

QList<ocr::Quad> acrossCells(const QList<ocr::Quad> &values, const ocr::Page &page)
{
    const auto isOfValues = [&](int line) {
        double share = 0;
        for (const ocr::Quad &value : values)
            share += coveredShare(page.lines[line].quad(), value);
        return share >= kFilled;
    };
    QList<ocr::Quad> across = values;
    for (const ocr::Table &table : page.tables)
        for (const ocr::Cell &cell : table.cells) {
            if (!table.ruled || cell.lines.isEmpty() ||
                !std::all_of(cell.lines.begin(), cell.lines.end(), isOfValues))
                continue;
            for (ocr::Quad &value : across)
                if (cell.quad.contains(value.center()))
                    value = fromSideToSide(value, cell.quad);
        }
    return across;
}

bool isHeader(const ocr::Cell &cell, const ocr::Table &table)
{
    return cell.header || cell.row < table.headerRows;
}

bool isOfColumns(const ocr::Cell &cell, const ocr::Table &table)
{
    return cell.columnSpan <= 1 || cell.columnSpan < table.columns || table.columns == 2;
}

ocr::Result<QList<ocr::Quad>> cellsOf(const privacy::CellChoice &choice, const ocr::Page &page,
                                      bool withMerged)
{
    const auto wrong = [&page](const QString &what) {
        return ocr::Error{
            ocr::Error::Code::InvalidInput,
            QStringLiteral("A decision names %1 of page %2.").arg(what).arg(page.page)};
    };
    QList<int> tables;
    for (int i = 0; i < page.tables.size(); ++i)
        if ((choice.table == 0 || choice.table == i + 1) &&
            (choice.sheet == 0 || choice.sheet == page.tables[i].sheet + 1))
            tables.append(i);
    if (tables.isEmpty())
        return wrong(QStringLiteral("a table that is not one"));
    if (tables.size() > 1)
        return wrong(QStringLiteral("cells, but not which of several tables"));
    const ocr::Table &table = page.tables[tables.first()];
    QList<ocr::Cell> cells;
    for (const ocr::Cell &cell : table.cells)
        if (isChosen(cell, choice, table, withMerged))
            cells.append(cell);
    if (cells.isEmpty())
        return wrong(QStringLiteral("cells that are not in the table"));
    return quadsOf(cells);
}

} // namespace redaction
