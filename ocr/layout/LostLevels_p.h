// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Grid_p.h"
#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// A stretch of text in the straightened frame of a table.
struct GridText
{
    QRectF box;
    int row = -1; ///< of its middle
    int column = -1;
    bool value = false; ///< holds a long number
};

/// The text whose middle lies in the grid.
QList<GridText> textIn(const Grid &grid, const Page &page, const Scene &scene);

/// Adds levels for rulings that were lost, or never drawn, from one end of the table to the other:
/// a column in which most rows hold two texts side by side, a row in which most columns hold
/// several lines of the same rows.
void addLostLevels(Grid &grid, const Page &page, const Scene &scene);

/// Restores edges that are missing where text says that they are only broken: text on both sides as
/// far apart as two cells are, none across.
void mendEdges(Grid &grid, const Page &page, const Scene &scene);

} // namespace ocr::layout
