// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/FramesItem.h"

#include "app/ui/canvas/HighlightItem.h"

#include <QPainter>

#include <algorithm>

namespace ui {

void FramesItem::setPageSize(QSize size)
{
    prepareGeometryChange();
    m_size = size;
    m_frames.clear();
}

void FramesItem::setFrames(const QList<HighlightItem *> &frames)
{
    m_frames = frames;
    std::stable_sort(
        m_frames.begin(), m_frames.end(),
        [](const HighlightItem *a, const HighlightItem *b) { return a->zValue() < b->zValue(); });
    update();
}

QRectF FramesItem::boundingRect() const
{
    // Outlines reach over the edge of the page; the view redraws wholly anyway.
    const QRectF page{QPointF(), QSizeF(m_size)};
    return page.adjusted(-page.width(), -page.height(), page.width(), page.height());
}

void FramesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_frames.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const QRect seen = painter->viewport();
    m_raster.begin((QSizeF(seen.size()) * ratio).toSize(), ratio);
    QTransform toPicture = painter->worldTransform();
    toPicture *= QTransform::fromTranslate(-seen.left(), -seen.top());
    toPicture *= QTransform::fromScale(ratio, ratio);
    for (const HighlightItem *frame : std::as_const(m_frames)) {
        if (frame->isVisible())
            frame->draw(m_raster, toPicture);
    }
    painter->save();
    painter->resetTransform(); // its pixels are the screen's
    if (ratio == 1) {
        for (const QRect &piece : m_raster.touched())
            painter->drawImage(seen.topLeft() + piece.topLeft(), m_raster.picture(), piece);
    } else { // pieces might part between pixels
        painter->drawImage(QRectF(seen), m_raster.picture(), QRectF(m_raster.picture().rect()));
    }
    painter->restore();
}

} // namespace ui
