// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// A row of an unruled table, which may curl: where its first line of text runs, and how far its
/// text reaches above and below that.
struct AlignedRow
{
    QList<QPointF> curve; ///< middles of its texts, left to right
    double above = 0;
    double below = 0;

    double at(double x) const;
};

/// A table without vertical rulings: text that stands in columns over at least three rows. Levels
/// are sheared coordinates of the scene.
struct AlignedTable
{
    QList<QPointF> columns;         ///< (from, to), left to right, touching
    QList<AlignedRow> rows;         ///< top to bottom
    QList<QList<QList<int>>> cells; ///< [row][column]: positions in the list of lines
};

/// Where text is set in columns among the lines given. Running text in columns is none. `segments`
/// gives for each line the stretches of text in it, as textShares() does.
QList<AlignedTable> findAlignedTables(const Scene &scene, const QList<FlatLine> &lines,
                                      const QList<QList<QPointF>> &segments);

} // namespace ocr::layout
