// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/CoverItem.h"

#include <QPainter>

namespace ui {

void CoverItem::setPageSize(QSize size)
{
    prepareGeometryChange();
    m_size = size;
    m_rects.clear();
}

void CoverItem::setCovered(const QList<QRect> &rects)
{
    m_rects = rects;
    update();
}

void CoverItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    if (m_cut) {
        const QTransform toScreen = painter->worldTransform();
        painter->resetTransform();
        const QRectF screen = painter->viewport();
        painter->setClipRect(QRectF(QPointF(*m_cut, screen.top()), screen.bottomRight()),
                             Qt::IntersectClip);
        painter->setWorldTransform(toScreen);
    }
    for (const QRect &rect : std::as_const(m_rects))
        painter->fillRect(rect, Qt::black);
    painter->restore();
}

} // namespace ui
