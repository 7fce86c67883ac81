// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// What stands side by side: a row of text, or all the text between two rules of a table that has
/// only horizontal ones.
struct Band
{
    QList<int> lines;        ///< positions
    QList<int> base;         ///< those of them on one baseline, which shows how the paper bends
    QList<QPointF> segments; ///< (from, to), left to right
    double top = 1e300;
    double bottom = -1e300;
};

/// Bands of lines, top to bottom. `segments` gives for each line the stretches of text in it.
QList<Band> bandsOf(const Scene &scene, const QList<FlatLine> &lines,
                    const QList<QList<QPointF>> &segments);

} // namespace ocr::layout
