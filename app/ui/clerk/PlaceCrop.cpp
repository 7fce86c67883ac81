// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/PlaceCrop.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kHeight = 92;     // px: a cell with a little of its neighbours
constexpr double kAround = 0.7; ///< of the place's height is shown above and below it
constexpr double kMostZoom = 3; ///< small print is not blown up beyond this

} // namespace

PlaceCrop::PlaceCrop(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFixedHeight(kHeight);
    hide();
}

void PlaceCrop::setPlace(QSize page, const ocr::Quad &place)
{
    m_page = page;
    m_place = place.boundingRect();
    m_hasAsked = false;
    refresh();
}

void PlaceCrop::setImage(const PageImage &image)
{
    m_image = image;
    refresh();
}

void PlaceCrop::refresh()
{
    setVisible(!m_place.isEmpty() && !m_page.isEmpty() && !m_image.isNull());
    update();
}

void PlaceCrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Mid));
    // Pixels of the screen for one of the page: the whole place is seen, with what is around it.
    const double zoom =
        std::min({height() / (m_place.height() * (1 + 2 * kAround)),
                  width() / (m_place.width() + m_place.height() * kAround), kMostZoom});
    painter.translate(QRectF(rect()).center());
    painter.scale(zoom, zoom);
    painter.translate(-m_place.center());
    const double width = m_page.width() * zoom * devicePixelRatioF();
    const QRectF page{QPointF(), QSizeF(m_page)};
    const QRectF seen = painter.worldTransform().inverted().mapRect(QRectF(rect())) & page;
    m_image.draw(painter, page, seen, width);
    if (!m_hasAsked && m_image.isCoarse(seen, width, m_page)) {
        m_hasAsked = true;
        QMetaObject::invokeMethod(
            this, [this, width, seen] { Q_EMIT sharperWanted(width, seen); }, Qt::QueuedConnection);
    }
    QPen frame(palette().color(QPalette::Highlight), 2);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.drawRect(m_place);
}

} // namespace ui
