// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/CompareView.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kMargin = 12;     // px around the page
constexpr int kSliderRoom = 40; // px below the page
constexpr double kWordsGap = 8; // px around the words on a page
constexpr int kSteps = 1000;    // of the slider over the width that is seen
constexpr double kMostZoom = 8;
constexpr double kWheelZoom = 1.25; // a notch
constexpr double kKeyPan = 60;      // px an arrow key
constexpr double kGrip = 10;        // px beside the line at which the mouse holds it
/// Scaled copies of one page differ by the rounding of a pixel, flat sheets by more than this.
constexpr double kSameShape = 0.005;

QRectF fitted(const QSize &size, const QRectF &room)
{
    if (size.isEmpty() || room.isEmpty())
        return {};
    const QSizeF scaled = QSizeF(size).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(scaled.width() / 2, scaled.height() / 2), scaled};
}

void drawPage(QPainter &painter, const QRectF &page, const PageImage &image)
{
    if (image.isNull()) {
        painter.fillRect(page, Qt::white);
        return;
    }
    const QImage &level = image.levelFor(page.width() * painter.device()->devicePixelRatioF());
    painter.drawImage(page, level, QRectF(level.rect()));
}

/// What a part of the view shows, in its upper corner; nothing where the part is too narrow for it.
void drawWords(QPainter &painter, const QRectF &part, const QString &words, Qt::Corner corner,
               const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(words) + 2 * kWordsGap, metrics.height() + 8);
    if (part.width() < size.width() + 2 * kWordsGap)
        return;
    QRectF plate(part.topLeft() + QPointF(kWordsGap, kWordsGap), size);
    if (corner == Qt::TopRightCorner)
        plate.moveRight(part.right() - kWordsGap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(plate, 3, 3);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, words);
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this))
{
    // A picture does not turn with the language, and so neither does the line on it.
    setLayoutDirection(Qt::LeftToRight);
    m_slider->setRange(0, kSteps);
    m_slider->setValue(kSteps / 2);
    m_slider->setPageStep(kSteps / 10);
    m_slider->setSingleStep(kSteps / 50);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * kMargin, 0, 4 * kMargin, kMargin);
    layout->addStretch();
    layout->addWidget(m_slider);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_slider, &QSlider::valueChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CompareView::setBefore(const PageImage &image)
{
    m_before = image.turned(m_turns);
    refresh();
}

void CompareView::setAfter(const PageImage &image)
{
    m_after = image.turned(m_turns);
    refresh();
}

void CompareView::clear()
{
    m_before = {};
    m_after = {};
    refresh();
}

void CompareView::setTurns(int quarters)
{
    const int by = (quarters - m_turns + 4) % 4;
    if (by == 0)
        return;
    m_turns = quarters;
    m_before = m_before.turned(by);
    m_after = m_after.turned(by);
    refresh();
    fitPage(); // what was in the middle is elsewhere now
}

void CompareView::setCut(double share)
{
    m_slider->setValue(qRound(share * kSteps));
}

double CompareView::cut() const
{
    return static_cast<double>(m_slider->value()) / kSteps;
}

QRectF CompareView::room() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kSliderRoom);
}

QRectF CompareView::halfRoom(bool isAfter) const
{
    const QRectF all = room();
    const QSizeF half((all.width() - kMargin) / 2, all.height());
    return {QPointF(isAfter ? all.right() - half.width() : all.left(), all.top()), half};
}

/// Where a page of this size stands as it is zoomed and moved; it may reach beyond the room.
QRectF CompareView::placed(const QSize &size, const QRectF &room) const
{
    const QSizeF zoomed = fitted(size, room).size() * m_zoom;
    return {room.center() - QPointF(m_centre.x() * zoomed.width(), m_centre.y() * zoomed.height()),
            zoomed};
}

QRectF CompareView::copyRoom() const
{
    return isOneShape() ? room() : halfRoom(true);
}

QRectF CompareView::pageRect() const
{
    const bool isBefore = isOneShape() && !m_before.isNull();
    return placed(isBefore ? m_before.size() : m_after.size(), copyRoom());
}

QRectF CompareView::visibleRect() const
{
    return pageRect() & copyRoom();
}

/// A page that is larger than its room leaves none of it empty; a smaller one stands in its middle.
void CompareView::settle()
{
    const QSizeF page = pageRect().size();
    const QSizeF seen = copyRoom().size();
    const auto settled = [](double centre, double whole, double part) {
        if (whole <= part)
            return 0.5;
        return std::clamp(centre, part / whole / 2, 1 - part / whole / 2);
    };
    m_centre = {settled(m_centre.x(), page.width(), seen.width()),
                settled(m_centre.y(), page.height(), seen.height())};
    update();
}

/// What is under `at` stays there.
void CompareView::zoomTo(double zoom, QPointF at)
{
    const QRectF page = pageRect();
    if (page.isEmpty())
        return;
    const QPointF middle = copyRoom().center();
    // Side by side the cursor may be on the other one, at the same place of it.
    if (!isOneShape() && at.x() < rect().center().x())
        at.rx() += middle.x() - halfRoom(false).center().x();
    const QPointF under((at.x() - page.left()) / page.width(),
                        (at.y() - page.top()) / page.height());
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, 1.0, kMostZoom);
    const QSizeF now = page.size() * (m_zoom / before);
    m_centre =
        under - QPointF((at.x() - middle.x()) / now.width(), (at.y() - middle.y()) / now.height());
    settle();
}

void CompareView::zoomBy(double factor)
{
    zoomTo(m_zoom * factor, copyRoom().center());
}

void CompareView::showActualSize()
{
    const double fit = pageRect().width() / m_zoom;
    if (fit > 0)
        zoomBy(m_after.size().width() / devicePixelRatioF() / fit / m_zoom);
}

void CompareView::fitPage()
{
    m_zoom = 1;
    settle();
}

void CompareView::panBy(QPointF pixels)
{
    const QSizeF page = pageRect().size();
    if (page.isEmpty())
        return;
    m_centre -= QPointF(pixels.x() / page.width(), pixels.y() / page.height());
    settle();
}

bool CompareView::isOneShape() const
{
    if (m_before.isNull() || m_after.isNull())
        return true;
    const double before = static_cast<double>(m_before.size().width()) / m_before.size().height();
    const double after = static_cast<double>(m_after.size().width()) / m_after.size().height();
    return std::abs(before / after - 1) <= kSameShape;
}

void CompareView::refresh()
{
    m_slider->setVisible(isOneShape());
    settle();
}

void CompareView::cutAt(double x)
{
    const QRectF seen = visibleRect();
    if (!seen.isEmpty() && isOneShape())
        setCut(std::clamp((x - seen.left()) / seen.width(), 0.0, 1.0));
}

/// Zoomed in, the mouse pulls the page, but for the line.
void CompareView::mousePressEvent(QMouseEvent *event)
{
    const QRectF seen = visibleRect();
    const double line = seen.left() + seen.width() * cut();
    const bool isOnLine = isOneShape() && std::abs(event->position().x() - line) <= kGrip;
    if (m_zoom > 1 && !isOnLine)
        m_draggedFrom = event->position();
    else
        cutAt(event->position().x());
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedFrom)
        panBy(event->position() - *std::exchange(m_draggedFrom, event->position()));
    else if (event->buttons().testFlag(Qt::LeftButton))
        cutAt(event->position().x());
}

void CompareView::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedFrom.reset();
}

void CompareView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomTo(m_zoom * std::pow(kWheelZoom, event->angleDelta().y() / 120.0), event->position());
    else
        panBy(QPointF(event->angleDelta()) / 2);
    event->accept();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        panBy({kKeyPan, 0});
        return;
    case Qt::Key_Right:
        panBy({-kKeyPan, 0});
        return;
    case Qt::Key_Up:
        panBy({0, kKeyPan});
        return;
    case Qt::Key_Down:
        panBy({0, -kKeyPan});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settle();
}

void CompareView::paintSideBySide(QPainter &painter)
{
    for (const bool isAfter : {false, true}) {
        const PageImage &image = isAfter ? m_after : m_before;
        const QRectF room = halfRoom(isAfter);
        const QRectF page = placed(image.size(), room);
        painter.setClipRect(room);
        drawPage(painter, page, image);
        drawWords(painter, page & room, isAfter ? tr("Copy") : tr("Original"),
                  isAfter ? Qt::TopRightCorner : Qt::TopLeftCorner, palette());
    }
    painter.setClipping(false);
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Dark));
    const QRectF page = pageRect();
    if (page.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (hasFocus() && m_zoom > 1) { // arrow keys move the page
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(room().adjusted(-3, -3, 3, 3));
    }
    if (!isOneShape()) {
        paintSideBySide(painter);
        return;
    }
    const QRectF seen = visibleRect();
    const double x = seen.left() + seen.width() * cut();
    const QRectF before(seen.topLeft(), QPointF(x, seen.bottom()));
    const QRectF after(QPointF(x, seen.top()), seen.bottomRight());
    painter.setClipRect(before);
    drawPage(painter, page, m_before);
    painter.setClipRect(after);
    drawPage(painter, page, m_after);
    painter.setClipping(false);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawLine(before.topRight(), before.bottomRight());
    drawWords(painter, before, tr("Original"), Qt::TopLeftCorner, palette());
    drawWords(painter, after, tr("Copy"), Qt::TopRightCorner, palette());
}

void CompareView::retranslate()
{
    setAccessibleName(tr("The page before and after"));
    m_slider->setAccessibleName(tr("Line between the page before and after"));
    m_slider->setToolTip(tr("Before on the left, after on the right"));
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
