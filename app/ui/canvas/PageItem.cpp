// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageItem.h"

#include <QPainter>

namespace ui {

void PageItem::setPageSize(QSize size)
{
    prepareGeometryChange();
    m_size = size;
    m_image = PageImage();
    m_turned = PageImage();
}

void PageItem::setImage(const PageImage &image)
{
    m_image = image;
    m_turned = m_turns == 0 ? m_image : m_image.turned(m_turns);
    update();
}

void PageItem::setTurns(int quarters)
{
    if (quarters == m_turns)
        return;
    m_turns = quarters;
    setImage(m_image);
}

void PageItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_image.isNull()) {
        painter->fillRect(boundingRect(), Qt::white);
        return;
    }
    const QTransform toScreen = painter->worldTransform();
    const QRectF onScreen = toScreen.mapRect(boundingRect());
    const QImage &level =
        m_turned.levelFor(onScreen.width() * painter->device()->devicePixelRatioF());
    // Only what is seen: the rest costs time although it is clipped.
    const QRectF seen = QRectF(painter->viewport()) & onScreen;
    if (seen.isEmpty())
        return;
    const double share = static_cast<double>(level.width()) / onScreen.width();
    painter->save();
    painter->resetTransform(); // the pixels are turned already
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(seen, level,
                       QRectF((seen.topLeft() - onScreen.topLeft()) * share, seen.size() * share));
    painter->restore();
}

} // namespace ui
