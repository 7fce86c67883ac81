// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/SheetMap.h"

namespace ocr {

/// One line of a table's grid. Its place is told in lines that were read: 2 lies on the third of
/// them, 2.25 a quarter of the way to the next, and what lies beyond the first or last one counts
/// on in the width of the row or column there. So a line follows paper that curls.
struct GridLine
{
    double at = 0;
    int was = -1; ///< the line that was read and is this one, with its gaps at merged cells; -1: it
                  ///< was added and divides all cells that are not merged across it
    bool through = false; ///< divides merged cells, too

    friend bool operator==(const GridLine &, const GridLine &) = default;
};

/// The lines of a table from its first border to its last one, as they were read or as a person saw
/// them.
struct TableGrid
{
    QList<GridLine> rows;    ///< top to bottom
    QList<GridLine> columns; ///< left to right

    friend bool operator==(const TableGrid &, const TableGrid &) = default;
};

/// The grid as it was read.
TableGrid gridOf(const Table &table);

/// Whether the grid can be that table's: at least two rising lines each way, none of them twice.
bool fits(const TableGrid &grid, const Table &table);

/// The way between upright source pixels and the grid of a table as it was read: (column, row),
/// counted in lines. Made of the cells' corners; where a merged cell hides one, of its neighbours.
/// Pure; any thread.
class TableFrame
{
public:
    explicit TableFrame(const Table &table);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    QPointF toSource(QPointF grid) const;
    QPointF toGrid(QPointF source) const; ///< to a thousandth of a line, near the table
    Quad toSource(const QRectF &grid) const;

private:
    /// What lies between four neighbouring crossings: origin + right * x + down * y + twist * x *
    /// y.
    struct Patch
    {
        QPointF corner; ///< grid
        QPointF origin;
        QPointF right;
        QPointF down;
        QPointF twist;
    };
    Patch patchAt(QPointF grid) const;
    QPointF node(int row, int column) const { return m_nodes[row * (m_columns + 1) + column]; }

    int m_rows = 0;
    int m_columns = 0;
    SheetMap m_square;            ///< the table as a rectangle
    QList<double> m_rowLevels;    ///< where its lines lie there, for a first guess
    QList<double> m_columnLevels; ///< as above
    QList<QPointF> m_nodes;       ///< where the lines that were read cross, row by row
};

} // namespace ocr
