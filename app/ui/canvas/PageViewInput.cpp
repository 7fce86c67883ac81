// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What mouse and keys do on a page: pan, zoom, choose, draw and change boxes, hold the loupe.
#include "app/ui/canvas/HighlightItem.h"
#include "app/ui/canvas/PageView.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

/// One notch of a wheel (120 eighths of a degree) zooms by this factor.
constexpr double kWheelZoom = 1.2;
constexpr double kCutReach = 6; // screen px around the line between before and after
constexpr Qt::Key kLoupeKey = Qt::Key_L;

bool isLoupeKey(const QKeyEvent &event)
{
    return event.key() == kLoupeKey && event.modifiers() == Qt::NoModifier;
}

} // namespace

QPointF PageView::pageAt(const QMouseEvent &event) const
{
    return viewportTransform().inverted().map(event.position());
}

bool PageView::isOnCut(QPointF at) const
{
    return m_shown == Shown::Compare && std::abs(at.x() - m_cut * viewport()->width()) <= kCutReach;
}

void PageView::pointAt(QPointF at)
{
    if (m_boxes.isDrawing())
        return;
    const QPointF place = viewportTransform().inverted().map(at);
    const Grip grip = m_shown == Shown::Before ? m_boxes.gripUnder(place, 1 / m_zoom) : Grip();
    const auto line = m_shown == Shown::Before ? m_grid.lineUnder(place, 1 / m_zoom) : std::nullopt;
    const bool isUpright = line && line->isColumn == (m_turns % 2 == 0); // on the screen
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (isOnCut(at) || isUpright)
        cursor = Qt::SplitHCursor;
    else if (line)
        cursor = Qt::SplitVCursor;
    else if (grip.kind == Grip::Kind::Inside)
        cursor = Qt::SizeAllCursor;
    else if (grip.kind != Grip::Kind::None)
        cursor = Qt::PointingHandCursor;
    viewport()->setCursor(cursor);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_glide.stop();
    if (event->button() == Qt::RightButton) {
        setLoupe(true);
        return;
    }
    if (event->button() == Qt::LeftButton && isOnCut(event->position())) {
        m_pullsCut = true;
        return;
    }
    if (event->button() == Qt::LeftButton && m_shown == Shown::Before &&
        (m_grid.press(pageAt(*event), 1 / m_zoom) || m_boxes.press(pageAt(*event), 1 / m_zoom)))
        return;
    QGraphicsView::mousePressEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_loupe) {
        viewport()->update();
        wishSoon();
    }
    if (m_pullsCut) {
        setCut(event->position().x() / viewport()->width());
        return;
    }
    if (m_grid.move(pageAt(*event)) ||
        m_boxes.move(pageAt(*event), event->modifiers().testFlag(Qt::ShiftModifier)))
        return;
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        pointAt(event->position());
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        setLoupe(false);
        return;
    }
    if (m_pullsCut) {
        m_pullsCut = false;
        return;
    }
    if (event->button() == Qt::LeftButton && (m_grid.release() || m_boxes.release()))
        return;
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const QPoint at = event->position().toPoint();
    // While lines are in hand a click belongs to them: going to a finding would move the page
    // under a double click.
    if (event->button() != Qt::LeftButton || m_grid.isEditing() ||
        (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return;
    for (QGraphicsItem *item : items(at)) {
        if (const auto *highlight = qgraphicsitem_cast<HighlightItem *>(item)) {
            Q_EMIT findingClicked(highlight->row());
            return;
        }
    }
}

void PageView::keep()
{
    m_boxes.keep();
    m_grid.keep();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isRow = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && m_shown == Shown::Before &&
        m_grid.doubleClick(pageAt(*event), 1 / m_zoom, isRow))
        return;
    QGraphicsView::mouseDoubleClickEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        // What is under the cursor stays there.
        const QPointF place = viewportTransform().inverted().map(event->position());
        zoomBy(std::pow(kWheelZoom, event->angleDelta().y() / 120.0));
        const QPointF away = viewportTransform().map(place) - event->position();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(away.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(away.y()));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

bool PageView::event(QEvent *event)
{
    // Before they are taken for shortcuts of the window: Enter and Esc are the box's while it is
    // being changed, and the loupe is held, not pressed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ends = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
                          key->key() == Qt::Key_Enter;
        const bool isOpen = m_boxes.isDrawing() || m_boxes.isTouched();
        const bool leavesSheet = key->key() == Qt::Key_Escape && m_boxes.editsSheet();
        const bool isOfGrid = m_shown == Shown::Before && m_grid.takes(*key);
        if (isLoupeKey(*key) || (ends && isOpen) || leavesSheet || isOfGrid) {
            event->accept(); // what is answered with false goes on to the window all the same
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (isLoupeKey(*event)) {
        setLoupe(true);
        return;
    }
    const QTransform toPage = viewportTransform().inverted();
    const QPointF right = toPage.map(QPointF(1, 0)) - toPage.map(QPointF());
    const QPointF down = toPage.map(QPointF(0, 1)) - toPage.map(QPointF());
    if (m_shown == Shown::Before &&
        (m_grid.key(*event, right, down) || m_boxes.key(*event, right, down)))
        return;
    QGraphicsView::keyPressEvent(event);
}

void PageView::keyReleaseEvent(QKeyEvent *event)
{
    if (isLoupeKey(*event) && !event->isAutoRepeat())
        setLoupe(false);
    QGraphicsView::keyReleaseEvent(event);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    setLoupe(false);
    QGraphicsView::focusOutEvent(event);
}

} // namespace ui
