// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/HeadLines_p.h"
#include "ocr/layout/HeaderRows_p.h"
#include "ocr/layout/TextKind_p.h"

#include <QSet>

#include <algorithm>

namespace ocr::layout {

namespace {

/// How far above the frame, or the line below it, a head line's middle may stand, in text heights.
constexpr double kFarthest = 1.9;

struct HeadLine
{
    int index = -1; ///< into Page::lines
    int cell = -1;  ///< into Table::cells, of the first row
    double above = 0;
    double height = 0;
};

/// The lines of the band directly above the first row; empty where they are no heads of columns.
QList<HeadLine> headBand(const Page &page, const Scene &scene, const Table &table,
                         const QSet<int> &taken, double from)
{
    QList<HeadLine> heads;
    int others = 0;
    QSet<int> cells;
    int first = 0;
    for (const Cell &cell : table.cells)
        first += cell.row == 0;
    for (const FlatLine &line : scene.lines) {
        if (taken.contains(line.index))
            continue;
        HeadLine head;
        for (int i = 0; i < table.cells.size(); ++i) {
            const Cell &cell = table.cells[i];
            if (cell.row != 0)
                continue;
            const Quad flat = scene.toFlat(cell.quad);
            const QPointF along = flat.corners[1] - flat.corners[0];
            const double square = QPointF::dotProduct(along, along);
            if (square < 1)
                continue;
            const QPointF offset = line.quad.center() - flat.corners[0];
            const double share = QPointF::dotProduct(offset, along) / square;
            const double above =
                (offset.x() * along.y() - offset.y() * along.x()) / std::sqrt(square);
            const double reach = from + kFarthest * std::max(scene.textHeight, line.height);
            if (share < 0 || share > 1 || above <= from || above > reach)
                continue;
            // A head is hardly wider than its column, and stands over its middle or inside it.
            const double half = line.width() / 2 / std::sqrt(square);
            const bool fits = half < 0.65 && share - half > -0.2 && share + half < 1.2;
            if (fits && isLabelLike(page.lines[line.index].text()) &&
                !endsWithColon(page.lines[line.index].text()))
                head = {line.index, i, above, line.height};
            else
                ++others;
            break;
        }
        if (head.cell >= 0) {
            cells.insert(head.cell);
            heads.append(head);
        }
    }
    const bool enough =
        cells.size() >= 2 && 2 * cells.size() >= first && others * 3 <= heads.size();
    return enough ? heads : QList<HeadLine>();
}

/// A new first row above the table, as high as the heads reach.
void addHeaderRow(const Scene &scene, Table &table, double above)
{
    QList<Cell> row;
    for (Cell &cell : table.cells) {
        if (cell.row == 0) {
            Cell head;
            head.column = cell.column;
            head.columnSpan = cell.columnSpan;
            head.header = true;
            Quad flat = scene.toFlat(cell.quad);
            const QPointF down = (flat.corners[3] - flat.corners[0]);
            const double length = std::max(1.0, std::hypot(down.x(), down.y()));
            flat.corners[3] = flat.corners[0];
            flat.corners[2] = flat.corners[1];
            flat.corners[0] -= down * (above / length);
            flat.corners[1] -= down * (above / length);
            head.quad = scene.toSource(flat);
            row.append(head);
        }
        ++cell.row;
    }
    table.cells = row + table.cells;
    ++table.rows;
    table.headerRows = 1;
}

} // namespace

void attachHeadLines(const Page &page, const Scene &scene, Table &table)
{
    if (!table.ruled || table.columns < 2 || isForm(page, table))
        return;
    QSet<int> taken;
    for (const Table &other : page.tables)
        for (const Cell &cell : other.cells)
            for (const int line : cell.lines)
                taken.insert(line);
    double from = 0;
    for (int band = 0; band < 2; ++band) { // at most two languages above the frame
        const QList<HeadLine> heads = headBand(page, scene, table, taken, from);
        if (heads.isEmpty())
            return;
        double top = from;
        for (const HeadLine &head : heads)
            top = std::max(top, head.above + head.height / 2);
        if (table.headerRows == 0)
            addHeaderRow(scene, table, top);
        for (const HeadLine &head : heads) {
            // addHeaderRow puts one cell before the first row for each of that row.
            table.cells[head.cell].lines.prepend(head.index);
            table.cells[head.cell].header = true;
            taken.insert(head.index);
        }
        from = top;
    }
}

} // namespace ocr::layout
