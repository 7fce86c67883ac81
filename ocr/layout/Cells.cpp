// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Cells_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// A line of text in the straightened frame of a table.
struct GridLine
{
    QRectF box;
    int row = -1; ///< of its middle
    int column = -1;
};

QList<GridLine> gridLines(const Grid &grid, const Scene &scene)
{
    QList<GridLine> list;
    for (const FlatLine &line : scene.lines) {
        const auto &c = line.quad.corners;
        const QPointF left = grid.frame.toGrid((c[0] + c[3]) / 2);
        const QPointF right = grid.frame.toGrid((c[1] + c[2]) / 2);
        GridLine entry;
        entry.box = QRectF(std::min(left.x(), right.x()), (left.y() + right.y() - line.height) / 2,
                           std::abs(right.x() - left.x()), line.height);
        entry.row = grid.rowAt(entry.box.center().y());
        entry.column = grid.columnAt(entry.box.center().x());
        if (entry.row >= 0 && entry.column >= 0)
            list.append(entry);
    }
    return list;
}

int drawnCount(const QList<bool> &edges)
{
    return static_cast<int>(edges.count(true));
}

/// The missing edge between two rows of one column: only broken where each side has its own text,
/// at the distance of two rows, and no text lies across.
void mendHorizontal(Grid &grid, const QList<GridLine> &lines, int level, int column)
{
    const double border = grid.rows[level];
    double above = -1e300;
    double below = 1e300;
    for (const GridLine &line : lines) {
        if (line.column != column || (line.row != level - 1 && line.row != level))
            continue;
        const double y = line.box.center().y();
        if (std::abs(y - border) < 0.3 * line.box.height())
            return;
        (y < border ? above : below) = y < border ? std::max(above, y) : std::min(below, y);
    }
    if (above < -1e299 || below > 1e299)
        return;
    const double pitch = (grid.rows[level + 1] - grid.rows[level - 1]) / 2;
    if (below - above >= 0.85 * pitch)
        grid.horizontal[level][column] = true;
}

/// The missing edge between two columns of one row, likewise.
void mendVertical(Grid &grid, const QList<GridLine> &lines, int level, int row)
{
    const double border = grid.columns[level];
    bool left = false;
    bool right = false;
    for (const GridLine &line : lines) {
        if (line.row != row)
            continue;
        const double reach = 0.3 * line.box.height();
        if (line.box.left() < border - reach && line.box.right() > border + reach)
            return;
        left = left || (line.column == level - 1 && line.box.right() <= border + reach);
        right = right || (line.column == level && line.box.left() >= border - reach);
    }
    if (left && right)
        grid.vertical[level][row] = true;
}

} // namespace

void mendEdges(Grid &grid, const Scene &scene)
{
    const QList<GridLine> lines = gridLines(grid, scene);
    for (int level = 1; level < grid.rowCount(); ++level) {
        if (2 * drawnCount(grid.horizontal[level]) < grid.columnCount())
            continue;
        for (int column = 0; column < grid.columnCount(); ++column)
            if (!grid.horizontal[level][column])
                mendHorizontal(grid, lines, level, column);
    }
    for (int level = 1; level < grid.columnCount(); ++level) {
        if (2 * drawnCount(grid.vertical[level]) < grid.rowCount())
            continue;
        for (int row = 0; row < grid.rowCount(); ++row)
            if (!grid.vertical[level][row])
                mendVertical(grid, lines, level, row);
    }
}

QList<Cell> cellsOf(const Grid &grid, const Scene &scene)
{
    const int rows = grid.rowCount();
    const int columns = grid.columnCount();
    QList<bool> taken(rows * columns, false);
    QList<Cell> cells;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (taken[row * columns + column])
                continue;
            Cell cell;
            cell.row = row;
            cell.column = column;
            while (column + cell.columnSpan < columns &&
                   !taken[row * columns + column + cell.columnSpan] &&
                   !grid.vertical[column + cell.columnSpan][row])
                ++cell.columnSpan;
            // Merged cells are rectangles: a row joins only where the whole width is open.
            const auto opens = [&](int below) {
                for (int c = column; c < column + cell.columnSpan; ++c)
                    if (taken[below * columns + c] || grid.horizontal[below][c] ||
                        (c > column && grid.vertical[c][below]))
                        return false;
                return true;
            };
            while (row + cell.rowSpan < rows && opens(row + cell.rowSpan))
                ++cell.rowSpan;
            for (int r = row; r < row + cell.rowSpan; ++r)
                for (int c = column; c < column + cell.columnSpan; ++c)
                    taken[r * columns + c] = true;
            // 2 px: half of an ordinary ruling and its blur.
            const QRectF inside = QRectF(QPointF(grid.columns[column], grid.rows[row]),
                                         QPointF(grid.columns[column + cell.columnSpan],
                                                 grid.rows[row + cell.rowSpan]))
                                      .adjusted(2, 2, -2, -2);
            cell.quad = Quad::fromRect(inside);
            for (QPointF &corner : cell.quad.corners)
                corner = scene.toSource(grid.frame.toFlat(corner));
            cells.append(cell);
        }
    }
    return cells;
}

QList<int> cellIndices(const QList<Cell> &cells, int rows, int columns)
{
    QList<int> indices(rows * columns, -1);
    for (int i = 0; i < cells.size(); ++i)
        for (int r = cells[i].row; r < cells[i].row + cells[i].rowSpan; ++r)
            for (int c = cells[i].column; c < cells[i].column + cells[i].columnSpan; ++c)
                indices[r * columns + c] = i;
    return indices;
}

int cellAtPoint(const Grid &grid, const QList<int> &indices, QPointF flat)
{
    const QPointF point = grid.frame.toGrid(flat);
    const int row = grid.rowAt(point.y());
    const int column = grid.columnAt(point.x());
    return row < 0 || column < 0 ? -1 : indices[row * grid.columnCount() + column];
}

} // namespace ocr::layout
