// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

#include <functional>

namespace ocr::layout {

/// Index of the cell at a point of flat pixels; -1 outside.
using CellAt = std::function<int(QPointF)>;

/// Cuts the scene's lines at the cells of a table. Pieces beyond the first are new lines of the
/// page.
void cutLines(Page &page, Scene &scene, const CellAt &cellAt);

/// The cell that holds the line by the most part of its way; -1: none.
int cellOfLine(const FlatLine &line, const CellAt &cellAt);

/// Puts the lines of a cell into reading order.
void orderCellLines(const Scene &scene, Cell &cell);

} // namespace ocr::layout
