// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Grid_p.h"
#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Cells of the grid, row by row, without text and places.
QList<Cell> cellsWithoutPlaces(const Grid &grid);

/// Cells of the grid, row by row, without text. Cell quads are source pixels.
QList<Cell> cellsOf(const Grid &grid, const Scene &scene);

/// For each unit of the grid (row * columns + column) the index of its cell.
QList<int> cellIndices(const QList<Cell> &cells, int rows, int columns);

/// Index of the cell at a point of flat pixels; -1 outside.
int cellAtPoint(const Grid &grid, const QList<int> &indices, QPointF flat);

} // namespace ocr::layout
