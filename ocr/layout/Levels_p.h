// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Straightener_p.h"

namespace ocr::layout {

/// A ruling as (along, across): x, y for horizontal ones and y, x for vertical ones.
struct Stroke
{
    QList<QPointF> points; ///< by rising along
    QList<QPointF> gaps;
    double from = 0;
    double to = 0;
    double level = 0; ///< mean across

    double at(double along) const;
};

/// All strokes that lie on one level of a straightened table.
struct Level
{
    double at = 0;
    double weight = 0;
    QList<Stroke> strokes;

    void add(const Stroke &stroke);
    /// Length of [from, to] under ink; overlapping strokes of a double line count once.
    double drawn(double from, double to) const;
    bool reaches(double from, double to, double slack) const;
};

Stroke strokeOf(const Ruling &ruling, bool vertical);
QList<Stroke> strokesOf(const QList<Ruling> &rulings, bool vertical);

/// The levels of rulings in the frame, ascending; strokes nearer than `near` share one.
QList<Level> levelsOf(const QList<Ruling> &rulings, const Straightener &frame, bool vertical,
                      double near);

} // namespace ocr::layout
