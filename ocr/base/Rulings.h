// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

namespace ocr {

/// One drawn line of a table: a polyline, because paper curls. Frame: flat pixels of one sheet
/// (SheetMap). Horizontal rulings run left to right, vertical ones top to bottom.
struct Ruling
{
    QList<QPointF> points; ///< at least two, at most about one every 16 px
    double thickness = 1;  ///< px
    QList<QPointF> gaps;   ///< stretches without ink, as (from, to) along x (y for vertical ones)

    friend bool operator==(const Ruling &, const Ruling &) = default;
};

/// All drawn lines of one sheet, as values, so that layout needs no pixels.
struct Rulings
{
    QList<Ruling> horizontal; ///< top to bottom
    QList<Ruling> vertical;   ///< left to right

    friend bool operator==(const Rulings &, const Rulings &) = default;
};

/// Where a sheet holds ink that is no ruling, on a coarse grid, so that layout can tell an empty
/// cell from one that nobody read. Frame: flat pixels of one sheet.
struct InkMap
{
    int columns = 0;
    int rows = 0;
    double step = 8;  ///< px a side of one square of the grid
    QByteArray share; ///< columns*rows values, 0..255: inked share of the square

    /// Inked share (0..1) of the squares whose centre lies in the rectangle.
    double inkIn(const QRectF &area) const
    {
        int count = 0;
        double sum = 0;
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < columns; ++c) {
                if (!area.contains(QPointF((c + 0.5) * step, (r + 0.5) * step)))
                    continue;
                ++count;
                sum += static_cast<uchar>(share[r * columns + c]) / 255.0;
            }
        }
        return count > 0 ? sum / count : 0;
    }

    friend bool operator==(const InkMap &, const InkMap &) = default;
};

} // namespace ocr
