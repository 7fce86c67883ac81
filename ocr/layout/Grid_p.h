// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Straightener_p.h"

#include <QSizeF>

namespace ocr::layout {

/// A ruled table before text is put in: levels in the straightened frame and which edges are drawn.
struct Grid
{
    Straightener frame;
    QList<double> rows;            ///< y of the horizontal levels, at least two
    QList<double> columns;         ///< x of the vertical levels, at least two
    QList<QList<bool>> horizontal; ///< [row level][column interval]: is the edge drawn
    QList<QList<bool>> vertical;   ///< [column level][row interval]
    bool cutTop = false; ///< verticals run out of the picture without a closing horizontal
    bool cutBottom = false;

    int rowCount() const { return static_cast<int>(rows.size()) - 1; }
    int columnCount() const { return static_cast<int>(columns.size()) - 1; }
    /// Row interval that holds the grid y; -1 outside.
    int rowAt(double y) const;
    int columnAt(double x) const;
    void insertRow(int before, double y);
    void insertColumn(int before, double x);
};

/// The ruled tables among the rulings of one sheet of that size. `textHeight` in flat px says what
/// is near: two parallel lines nearer than half of it are one (a double frame).
QList<Grid> findGrids(const Rulings &rulings, double textHeight, QSizeF sheet);

} // namespace ocr::layout
