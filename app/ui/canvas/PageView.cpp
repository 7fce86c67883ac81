// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageView.h"

#include "app/ui/canvas/HighlightItem.h"
#include "app/ui/canvas/PageItem.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 8;
constexpr int kGlideMs = 150;         // as designed
constexpr double kShareAround = 0.34; // of the page's width: as designed, a third
constexpr double kFitMargin = 0.02;   // of the page's sides
/// One notch of a wheel (120 eighths of a degree) zooms by this factor.
constexpr double kWheelZoom = 1.2;

} // namespace

PageView::PageView(QWidget *parent) : QGraphicsView(parent)
{
    setScene(&m_scene);
    m_page = new PageItem;     // NOLINT(cppcoreguidelines-owning-memory): the scene takes it
    m_page->setVisible(false); // until there is a page; without one it would be a white dot
    m_scene.addItem(m_page);
    setLayoutDirection(Qt::LeftToRight); // pictures do not turn with the language
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    // Frames keep their width on the screen, so their scene rectangles change with the zoom.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Mid);
    setBackgroundBrush(palette().brush(QPalette::Mid));
    viewport()->setCursor(Qt::ArrowCursor);
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QRectF frame = value.toRectF();
        if (frame.isEmpty())
            return;
        setZoom(viewport()->width() / frame.width());
        centerOn(frame.center());
    });
}

void PageView::showPage(QSize size)
{
    m_glide.stop();
    clearFindings();
    m_message.clear();
    m_page->setPageSize(size);
    const QRectF page{QPointF(), QSizeF(size)};
    // Room around the page lets any corner of it stand in the middle of the view.
    m_scene.setSceneRect(page.adjusted(-page.width(), -page.height(), page.width(), page.height()));
    m_page->setVisible(!size.isEmpty());
    fitPage();
}

void PageView::clearPage()
{
    showPage(QSize());
}

void PageView::setImage(const PageImage &image)
{
    m_message.clear();
    m_page->setImage(image);
    viewport()->update();
}

void PageView::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

void PageView::clearFindings()
{
    qDeleteAll(m_highlights);
    m_highlights.clear();
}

void PageView::setFindings(const QList<ReviewRow> &findings)
{
    clearFindings();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings[i].row.quads.isEmpty())
            continue;
        auto *item =
            new HighlightItem(findings[i].row, static_cast<int>(i)); // NOLINT: the scene takes it
        m_scene.addItem(item);
        m_highlights.append(item);
    }
}

void PageView::light(int row)
{
    for (HighlightItem *item : std::as_const(m_highlights))
        item->setLit(item->row() == row);
}

void PageView::glideTo(int row)
{
    const auto found =
        std::find_if(m_highlights.cbegin(), m_highlights.cend(),
                     [row](const HighlightItem *item) { return item->row() == row; });
    if (found == m_highlights.cend() || viewport()->width() <= 0)
        return;
    const QRectF place = (*found)->shape().boundingRect();
    const QRectF page = m_page->boundingRect();
    double width = std::max(page.width() * kShareAround, place.width() * 1.3);
    // A tall place has to fit as well.
    const double aspect = static_cast<double>(viewport()->width()) / viewport()->height();
    width = std::clamp(std::max(width, place.height() * 1.3 * aspect),
                       viewport()->width() / kMostZoom, viewport()->width() / kLeastZoom);
    const QRectF target(place.center() - QPointF(width / 2, width / aspect / 2),
                        QSizeF(width, width / aspect));
    m_fitted = false;
    m_glide.stop();
    m_glide.setStartValue(mapToScene(viewport()->rect()).boundingRect());
    m_glide.setEndValue(target);
    m_glide.start();
}

void PageView::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, kLeastZoom, kMostZoom);
    setTransform(QTransform::fromScale(bounded, bounded));
    Q_EMIT zoomChanged(bounded);
    const QSize delivered = m_page->image().size();
    const double shown = m_page->boundingRect().width() * bounded * devicePixelRatioF();
    if (!delivered.isEmpty() && shown > delivered.width() * 1.2 &&
        delivered.width() < m_page->boundingRect().width())
        Q_EMIT sharperWanted();
}

void PageView::zoomBy(double factor)
{
    m_fitted = false;
    m_glide.stop();
    setZoom(zoom() * factor);
}

void PageView::zoomTo(double screenPixelsPerPagePixel)
{
    m_fitted = false;
    m_glide.stop();
    setZoom(screenPixelsPerPagePixel);
}

void PageView::fitPage()
{
    m_fitted = true;
    m_glide.stop();
    const QRectF page = m_page->boundingRect();
    if (page.isEmpty() || viewport()->width() <= 0 || viewport()->height() <= 0)
        return;
    setZoom((1 - 2 * kFitMargin) *
            std::min(viewport()->width() / page.width(), viewport()->height() / page.height()));
    centerOn(page.center());
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_glide.stop();
    QGraphicsView::mousePressEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton ||
        (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return;
    for (QGraphicsItem *item : items(at)) {
        if (const auto *highlight = qgraphicsitem_cast<HighlightItem *>(item)) {
            Q_EMIT findingClicked(highlight->row());
            return;
        }
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(kWheelZoom, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitPage();
}

void PageView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_message.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    const QRect box = viewport()->rect().adjusted(40, 40, -40, -40);
    const QRect text =
        painter->fontMetrics().boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().brush(QPalette::Base));
    painter->drawRect(text.adjusted(-16, -12, 16, 12));
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    painter->restore();
}

} // namespace ui
