// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"

class QPainter;

namespace ui {

/// What a loupe shows, and where.
struct LoupeView
{
    QPointF middle;       ///< on the screen: the middle of the glass
    QPointF place;        ///< on the page, upright source pixels: what stands in its middle
    QSize page;           ///< upright source pixels
    double zoom = 1;      ///< screen pixels for one of the page, inside the glass
    int quarterTurns = 0; ///< clockwise, as the view has them

    /// What lies under the glass, upright source pixels; it may reach over the page.
    QRectF seen() const;
};

/// Draws a round glass over the page, in pixels of the screen.
void drawLoupe(QPainter &painter, const PageImage &image, const LoupeView &loupe,
               const QColor &rim);

} // namespace ui
