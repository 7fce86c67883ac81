// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/LinkItem.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

// Beside the colours of findings, and told from them by its thinness as well.
const QColor kLink(0x1F, 0x5F, 0xA8);
constexpr double kDot = 3;   // screen px
constexpr double kBelow = 8; // screen px: clear of the frame around the digits

QPolygonF onScreen(const ocr::Quad &quad, const QTransform &toScreen)
{
    QPolygonF shape;
    for (const QPointF &corner : quad.corners)
        shape.append(toScreen.map(corner));
    return shape;
}

/// The middle of the text's foot, clear of its frame, however the view is turned.
QPointF below(const ocr::Quad &item, const QTransform &toScreen)
{
    const QPointF foot = toScreen.map((item.corners[3] + item.corners[2]) / 2);
    const QLineF down(toScreen.map((item.corners[0] + item.corners[1]) / 2), foot);
    const double away = std::min(kBelow, down.length() / 4); // small pages: not onto the next row
    return down.length() > 0 ? foot + (down.p2() - down.p1()) / down.length() * away : foot;
}

} // namespace

void LinkItem::setPageSize(QSize size)
{
    prepareGeometryChange();
    m_size = size;
    m_links = {};
}

void LinkItem::setLinks(const FindingLinks &links)
{
    m_links = links;
    update();
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QTransform toScreen = painter->worldTransform();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(kLink, 1.5, Qt::DotLine));
    for (const ocr::Quad &cell : std::as_const(m_links.cell))
        painter->drawPolygon(onScreen(cell, toScreen));
    painter->setPen(QPen(kLink, 2));
    for (const ocr::Quad &header : std::as_const(m_links.header)) {
        painter->drawPolygon(onScreen(header, toScreen));
        QColor wash = kLink;
        wash.setAlphaF(0.10F);
        painter->fillRect(onScreen(header, toScreen).boundingRect(), wash);
    }
    QPolygonF way;
    for (const ocr::Quad &item : std::as_const(m_links.person))
        way.append(below(item, toScreen));
    painter->setPen(QPen(kLink, 1.5));
    if (way.size() > 1)
        painter->drawPolyline(way);
    painter->setBrush(kLink);
    for (const QPointF &stop : std::as_const(way)) {
        if (way.size() > 1)
            painter->drawEllipse(stop, kDot, kDot);
    }
    painter->restore();
}

} // namespace ui
