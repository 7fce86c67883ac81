// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// A table without vertical rulings: text that stands in columns over at least three rows. Levels
/// are sheared coordinates of the scene.
struct AlignedTable
{
    QList<QPointF> columns;         ///< (from, to), left to right, touching
    QList<QPointF> rows;            ///< (from, to), top to bottom
    QList<QList<QList<int>>> cells; ///< [row][column]: positions in the list of lines
};

/// Where text is set in columns among the lines given. Running text in columns is none. `segments`
/// gives for each line the stretches of text in it, as textShares() does.
QList<AlignedTable> findAlignedTables(const Scene &scene, const QList<FlatLine> &lines,
                                      const QList<QList<QPointF>> &segments);

} // namespace ocr::layout
