// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/Loupe.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr double kRadius = 150; // screen px: an 18-digit number fits at a reader's size
} // namespace

QRectF LoupeView::seen() const
{
    const double reach = kRadius / zoom;
    return {place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

void drawLoupe(QPainter &painter, const PageImage &image, const LoupeView &loupe, const QColor &rim)
{
    if (image.isNull())
        return;
    painter.save();
    painter.resetTransform();
    QPainterPath glass;
    glass.addEllipse(loupe.middle, kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(glass);
    painter.fillPath(glass, Qt::white);
    painter.translate(loupe.middle);
    painter.rotate(90 * loupe.quarterTurns);
    painter.scale(loupe.zoom, loupe.zoom);
    painter.translate(-loupe.place);
    image.draw(painter, QRectF(QPointF(), QSizeF(loupe.page)), loupe.seen(),
               loupe.page.width() * loupe.zoom * painter.device()->devicePixelRatioF());
    painter.resetTransform();
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 3));
    painter.drawEllipse(loupe.middle, kRadius, kRadius);
    painter.restore();
}

} // namespace ui
