// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Rulings.h"

namespace ocr::layout {

/// Makes a curled, skewed table straight: its long rulings become levels, and what lies between two
/// of them is moved with them. Grid coordinates keep about the scale of flat pixels.
class Straightener
{
public:
    Straightener() = default;
    /// The rulings that carry the frame, in any order; `center` is where grid and flat agree.
    Straightener(const QList<Ruling> &horizontal, const QList<Ruling> &vertical, QPointF center,
                 double leastDistance);

    QPointF toGrid(QPointF flat) const;
    QPointF toFlat(QPointF grid) const;

private:
    struct Reference
    {
        QList<QPointF> points; ///< (along, across)
        double slope = 0;      ///< overall, to carry on beyond the ends
        double level = 0;

        double at(double along) const;
    };
    static QList<Reference> references(const QList<Ruling> &rulings, bool vertical, double along,
                                       double leastDistance);
    static double toLevel(const QList<Reference> &references, double along, double across);
    static double fromLevel(const QList<Reference> &references, double along, double level);

    QList<Reference> m_horizontal;
    QList<Reference> m_vertical;
};

} // namespace ocr::layout
