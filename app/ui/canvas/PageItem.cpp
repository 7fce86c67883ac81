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
}

void PageItem::setImage(const PageImage &image)
{
    m_image = image;
    update();
}

void PageItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_image.isNull()) {
        painter->fillRect(boundingRect(), Qt::white);
        return;
    }
    const double onScreen =
        m_size.width() * painter->worldTransform().m11() * painter->device()->devicePixelRatioF();
    const QImage &level = m_image.levelFor(onScreen);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), level, QRectF(level.rect()));
}

} // namespace ui
