// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Cells_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

QList<Cell> cellsWithoutPlaces(const Grid &grid)
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
            cells.append(cell);
        }
    }
    return cells;
}

QList<Cell> cellsOf(const Grid &grid, const Scene &scene)
{
    QList<Cell> cells = cellsWithoutPlaces(grid);
    for (Cell &cell : cells) {
        // 2 px: half of an ordinary ruling and its blur.
        const QRectF inside = QRectF(QPointF(grid.columns[cell.column], grid.rows[cell.row]),
                                     QPointF(grid.columns[cell.column + cell.columnSpan],
                                             grid.rows[cell.row + cell.rowSpan]))
                                  .adjusted(2, 2, -2, -2);
        cell.quad = Quad::fromRect(inside);
        for (QPointF &corner : cell.quad.corners)
            corner = scene.toSource(grid.frame.toFlat(corner));
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
