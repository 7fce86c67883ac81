// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/BoxTool.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace ui {

namespace {

constexpr double kReach = 9;      // screen px around a handle that count as on it
constexpr double kHandle = 4.5;   // screen px, half a handle's side
constexpr double kStep = 8;       // screen px that one press of an arrow key moves
constexpr double kLeastDrawn = 6; // screen px: a smaller drag was a click
constexpr int kSettleMs = 900;    // long enough to press an arrow key again
const QColor kFrame(0x1F, 0x5F, 0xA8);

} // namespace

BoxTool::BoxTool(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &BoxTool::keep);
}

void BoxTool::setPage(const QRectF &page)
{
    stopEditing();
    m_page = page;
    setDrawing(false);
}

void BoxTool::setDrawing(bool drawing)
{
    if (drawing)
        stopEditing();
    m_drawing = drawing;
    Q_EMIT updated();
}

void BoxTool::edit(int row, const ocr::Quad &box)
{
    // The same box as stored anew must not take away what keys changed meanwhile.
    if (row == m_row && row >= 0 && (m_settle.isActive() || m_pressed))
        return;
    keep();
    m_isSheet = false;
    m_row = row;
    m_before = box;
    m_shape = row >= 0 ? std::optional(box) : std::nullopt;
    m_pressed = false;
    Q_EMIT updated();
}

void BoxTool::editSheet(int sheet, const ocr::Quad &corners)
{
    edit(-1, {});
    edit(sheet, corners);
    m_isSheet = true;
    m_corner = 0;
    Q_EMIT updated();
}

void BoxTool::keep()
{
    m_settle.stop();
    if (m_row < 0 || !isTouched())
        return;
    m_before = *m_shape;
    if (m_isSheet)
        Q_EMIT sheetChanged(m_row, m_before);
    else
        Q_EMIT changed(m_row, m_before);
}

void BoxTool::drop()
{
    m_settle.stop();
    m_pressed = false;
    m_drawing = false;
    m_shape = m_row >= 0 ? std::optional(m_before) : std::nullopt;
    Q_EMIT updated();
}

Grip BoxTool::gripUnder(QPointF at, double pixel) const
{
    const Grip grip = m_shape && !m_drawing ? gripAt(*m_shape, at, kReach * pixel) : Grip();
    // A sheet is most of the page, which is moved under the view by its inside.
    return m_isSheet && grip.kind == Grip::Kind::Inside ? Grip() : grip;
}

bool BoxTool::press(QPointF at, double pixel)
{
    m_pressedAt = at;
    if (m_drawing) {
        m_pressed = m_page.contains(at);
        m_start = ocr::Quad::fromRect(QRectF(at, QSizeF(kLeastDrawn * pixel, 0)));
        return true;
    }
    m_grip = gripUnder(at, pixel);
    m_pressed = m_grip.kind != Grip::Kind::None;
    if (m_pressed)
        m_start = *m_shape;
    return m_pressed;
}

bool BoxTool::move(QPointF at, bool reshape)
{
    if (!m_pressed)
        return false;
    if (m_drawing) {
        const QRectF drawn = QRectF(m_pressedAt, at).normalized() & m_page;
        const double least = m_start.width();
        m_shape = drawn.width() >= least && drawn.height() >= least
                      ? std::optional(ocr::Quad::fromRect(drawn))
                      : std::nullopt;
    } else if (const auto box =
                   pulled(m_start, m_grip, at - m_pressedAt, reshape || m_isSheet, m_page)) {
        m_shape = box;
    }
    Q_EMIT updated();
    return true;
}

bool BoxTool::release()
{
    if (!m_pressed)
        return m_drawing;
    m_pressed = false;
    if (!m_drawing) {
        keep();
        return true;
    }
    if (const std::optional<ocr::Quad> box = std::exchange(m_shape, std::nullopt)) {
        setDrawing(false);
        Q_EMIT drawn(*box);
    }
    Q_EMIT updated();
    return true;
}

bool BoxTool::key(const QKeyEvent &event, QPointF right, QPointF down)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        if (editsSheet() && !isTouched()) {
            stopEditing();
            return true;
        }
        if (!m_drawing && !isTouched())
            return false;
        drop();
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        if (!editsSheet())
            return false;
        m_corner = event.key() - Qt::Key_1;
        Q_EMIT updated();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_settle.isActive())
            return false;
        keep();
        return true;
    default:
        return m_row >= 0 && nudge(event, right, down);
    }
}

bool BoxTool::nudge(const QKeyEvent &event, QPointF right, QPointF down)
{
    const bool isAcross = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool isBack = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up;
    if (!isAcross && !isBack && event.key() != Qt::Key_Right)
        return false;
    const QPointF axis = isAcross ? down : right;
    const double pixel = std::hypot(axis.x(), axis.y());
    // Fine: one pixel of the page.
    const bool isFine = event.modifiers().testFlag(Qt::ControlModifier);
    const QPointF by = axis * (isBack ? -1 : 1) * (isFine ? 1 / pixel : kStep);
    const Grip grip = m_isSheet ? Grip{Grip::Kind::Corner, m_corner}
                      : event.modifiers().testFlag(Qt::ShiftModifier)
                          ? Grip{Grip::Kind::Edge, edgeTowards(*m_shape, axis)}
                          : Grip{Grip::Kind::Inside, 0};
    if (const auto box = pulled(*m_shape, grip, by, m_isSheet, m_page))
        m_shape = box;
    m_settle.start();
    Q_EMIT updated();
    return true;
}

void BoxTool::paint(QPainter &painter, const QTransform &toScreen) const
{
    if (!m_shape)
        return;
    QPolygonF outline;
    for (const QPointF &corner : m_shape->corners)
        outline.append(toScreen.map(corner));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_isSheet ? QBrush(Qt::NoBrush) : QBrush(QColor(0, 0, 0, 40)));
    painter.setPen(QPen(Qt::white, 4));
    painter.drawPolygon(outline);
    painter.setPen(QPen(kFrame, 2));
    painter.drawPolygon(outline);
    if (m_row < 0)
        return;
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(m_isSheet && i == m_corner ? kFrame : QColor(Qt::white));
        const QPointF square(kHandle, kHandle);
        painter.drawRect(QRectF(outline[i] - square, outline[i] + square));
        painter.drawEllipse(toScreen.map(middleOfEdge(*m_shape, i)), kHandle, kHandle);
    }
}

} // namespace ui
