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
constexpr int kRim = 4;         ///< page pixels around what is seen: smoothing looks at them

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
    m_image = m_image.withPart({}); // it may be of another page
    refresh();
}

void PlaceCrop::setImage(const PageImage &image)
{
    const bool keepsPart = !image.isNull() && shows(m_image.part()) && !shows(image.part());
    m_image = keepsPart ? image.withPart(m_image.part()) : image;
    refresh();
}

void PlaceCrop::setTurns(int quarters)
{
    m_turns = quarters;
    refresh();
}

void PlaceCrop::refresh()
{
    m_hasAsked = false;
    setVisible(!m_place.isEmpty() && !m_page.isEmpty() && !m_image.isNull());
    update();
}

/// The whole place is seen, with what is around it.
double PlaceCrop::zoom() const
{
    const QSizeF place = m_turns % 2 == 0 ? m_place.size() : m_place.size().transposed();
    return std::min({height() / (place.height() * (1 + 2 * kAround)),
                     width() / (place.width() + place.height() * kAround), kMostZoom});
}

QTransform PlaceCrop::toScreen() const
{
    const QPointF middle = QRectF(rect()).center();
    QTransform result = QTransform::fromTranslate(middle.x(), middle.y());
    result.rotate(90 * m_turns);
    result.scale(zoom(), zoom());
    result.translate(-m_place.center().x(), -m_place.center().y());
    return result;
}

QRectF PlaceCrop::seen() const
{
    return toScreen().inverted().mapRect(QRectF(rect())) & QRectF(QPointF(), QSizeF(m_page));
}

bool PlaceCrop::shows(const PagePart &part) const
{
    return !part.pixels.isNull() && !m_place.isEmpty() && QRectF(part.place).contains(seen());
}

/// A whole part takes as much memory as all sizes of a page.
void PlaceCrop::keepWhatIsSeen()
{
    const PagePart part = m_image.part();
    if (!shows(part))
        return;
    const QRect kept = seen().toAlignedRect().adjusted(-kRim, -kRim, kRim, kRim) & part.place;
    if (kept != part.place)
        m_image = m_image.withPart(
            {part.pixels.copy(kept.translated(-part.place.topLeft())), kept, part.page});
}

void PlaceCrop::paintEvent(QPaintEvent *)
{
    keepWhatIsSeen();
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Mid));
    painter.setTransform(toScreen(), true);
    const double width = m_page.width() * zoom() * devicePixelRatioF();
    m_image.draw(painter, QRectF(QPointF(), QSizeF(m_page)), seen(), width);
    if (!m_hasAsked && m_image.isCoarse(seen(), width, m_page)) {
        m_hasAsked = true;
        QMetaObject::invokeMethod(
            this, [this, width, at = seen()] { Q_EMIT sharperWanted(width, at); },
            Qt::QueuedConnection);
    }
    QPen frame(palette().color(QPalette::Highlight), 2);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.drawRect(m_place);
}

} // namespace ui
