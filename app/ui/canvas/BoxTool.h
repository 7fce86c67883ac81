// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/BoxShape.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QPainter;

namespace ui {

/// Draws, moves, resizes and reshapes the boxes that somebody lays over a page, by mouse and by
/// keys. Knows shapes only: what comes of them is decided by who listens. Frame: upright source
/// pixels.
class BoxTool final : public QObject
{
    Q_OBJECT

public:
    explicit BoxTool(QObject *parent = nullptr);

    void setPage(const QRectF &page);
    /// The next press of the mouse begins a box, until one was drawn.
    void setDrawing(bool drawing);
    bool isDrawing() const { return m_drawing; }

    /// This box can be changed now; -1: none. What was changed before is kept.
    void edit(int row, const ocr::Quad &box);
    void stopEditing() { edit(-1, {}); }
    /// Makes a step of what the mouse or the keys changed since the last one.
    void keep();
    /// The corners of this sheet can be pulled now, each by itself: by mouse, or by the keys 1 to 4
    /// for a corner and the arrows.
    void editSheet(int sheet, const ocr::Quad &corners);
    bool editsSheet() const { return m_isSheet && m_row >= 0; }
    /// The box as it stands while it is changed, or the one that is being drawn.
    std::optional<ocr::Quad> shape() const { return m_shape; }
    int row() const { return m_row; }

    /// Whether it differs from what was kept.
    bool isTouched() const { return m_shape && *m_shape != m_before; }

    /// Mouse in page pixels; `pixel` is how much of the page one pixel of the screen shows. True
    /// where the event was the tool's.
    bool press(QPointF at, double pixel);
    bool move(QPointF at, bool reshape);
    bool release();
    Grip gripUnder(QPointF at, double pixel) const;
    /// Arrows move, Shift and arrows resize, Ctrl makes them fine; Enter keeps, Esc drops. `right`
    /// and `down` are the screen's directions on the page, one pixel of the screen long.
    bool key(const QKeyEvent &event, QPointF right, QPointF down);

    /// Outline and handles, in pixels of the screen.
    void paint(QPainter &painter, const QTransform &toScreen) const;

Q_SIGNALS:
    void drawn(const ocr::Quad &box);
    void changed(int row, const ocr::Quad &box);
    void sheetChanged(int sheet, const ocr::Quad &corners);
    /// Something is to be painted anew, or drawing began or ended.
    void updated();

private:
    bool nudge(const QKeyEvent &event, QPointF right, QPointF down);
    void drop();

    QRectF m_page;
    QTimer m_settle; ///< keeps what keys changed, when they rest
    std::optional<ocr::Quad> m_shape;
    ocr::Quad m_before; ///< the box as it was before it was touched
    ocr::Quad m_start;  ///< at the press
    QPointF m_pressedAt;
    Grip m_grip;
    int m_row = -1;   ///< or the sheet
    int m_corner = 0; ///< of a sheet: the one that the arrow keys move
    bool m_isSheet = false;
    bool m_drawing = false;
    bool m_pressed = false;
};

} // namespace ui
