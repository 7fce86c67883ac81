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

namespace ui {

namespace {

constexpr int kMargin = 12;     // px around the page
constexpr int kSliderRoom = 40; // px below the page
constexpr double kWordsGap = 8; // px around the words on a page
constexpr int kSteps = 1000;    // of the slider over the page's width
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
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CompareView::setBefore(const PageImage &image)
{
    m_before = image;
    refresh();
}

void CompareView::setAfter(const PageImage &image)
{
    m_after = image;
    refresh();
}

void CompareView::clear()
{
    m_before = {};
    m_after = {};
    refresh();
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

QRectF CompareView::pageRect() const
{
    return fitted(m_before.isNull() ? m_after.size() : m_before.size(), room());
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
    update();
}

void CompareView::cutAt(double x)
{
    const QRectF page = pageRect();
    if (!page.isEmpty())
        setCut(std::clamp((x - page.left()) / page.width(), 0.0, 1.0));
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    cutAt(event->position().x());
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        cutAt(event->position().x());
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Dark));
    const QRectF page = pageRect();
    if (page.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!isOneShape()) {
        const QRectF all = room();
        const QSizeF half((all.width() - kMargin) / 2, all.height());
        const QRectF before = fitted(m_before.size(), QRectF(all.topLeft(), half));
        const QRectF after =
            fitted(m_after.size(), QRectF(QPointF(all.right() - half.width(), all.top()), half));
        drawPage(painter, before, m_before);
        drawPage(painter, after, m_after);
        drawWords(painter, before, tr("Original"), Qt::TopLeftCorner, palette());
        drawWords(painter, after, tr("Copy"), Qt::TopRightCorner, palette());
        return;
    }
    const double x = page.left() + page.width() * cut();
    painter.setClipRect(QRectF(page.topLeft(), QPointF(x, page.bottom())));
    drawPage(painter, page, m_before);
    painter.setClipRect(QRectF(QPointF(x, page.top()), page.bottomRight()));
    drawPage(painter, page, m_after);
    painter.setClipping(false);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()));
    drawWords(painter, QRectF(page.topLeft(), QPointF(x, page.bottom())), tr("Original"),
              Qt::TopLeftCorner, palette());
    drawWords(painter, QRectF(QPointF(x, page.top()), page.bottomRight()), tr("Copy"),
              Qt::TopRightCorner, palette());
}

void CompareView::retranslate()
{
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
