// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TableGrid.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QKeyEvent;
class QPainter;

namespace ui {

/// Moves, adds and removes the lines of one table on a page, by mouse and by keys. Knows lines
/// only: what comes of them is decided by who listens. Frame: upright source pixels.
class GridTool final : public QObject
{
    Q_OBJECT

public:
    explicit GridTool(QObject *parent = nullptr);

    void setPage(const QRectF &page);
    /// The lines of this table can be changed now: `read` as it was read, `grid` as it stands.
    void edit(int table, const ocr::Table &read, const ocr::TableGrid &grid);
    void stopEditing();
    /// Makes a step of what the mouse or the keys changed since the last one.
    void keep();
    bool isEditing() const { return m_frame.has_value(); }
    int table() const { return m_table; }
    /// The lines as they stand now: a step was undone.
    void setGrid(const ocr::TableGrid &grid);
    const ocr::TableGrid &grid() const { return m_grid; }

    /// One line, by its direction and its place among those.
    struct Line
    {
        bool isColumn = true;
        int index = 0;

        friend bool operator==(const Line &, const Line &) = default;
    };
    Line chosen() const { return m_chosen; }
    /// The line under a point; `pixel` is how much of the page one pixel of the screen shows.
    std::optional<Line> lineUnder(QPointF at, double pixel) const;

    /// Mouse in page pixels. True where the event was the tool's.
    bool press(QPointF at, double pixel);
    bool move(QPointF at);
    bool release();
    /// On a line: it divides merged cells, too, or no more. Elsewhere a new line: upright, or with
    /// `isRow` level; beside the table the one that makes it larger there.
    bool doubleClick(QPointF at, double pixel, bool isRow);
    /// Whether the key means something here, before it is a shortcut of the window.
    bool takes(const QKeyEvent &event) const;
    /// Shift and arrows choose a line, arrows move it (Ctrl makes them fine), Insert adds one
    /// behind it, Delete removes it, Space lets it divide merged cells; Enter keeps, Esc drops and
    /// then ends. `right` and `down` are the screen's directions on the page, one pixel of the
    /// screen long.
    bool key(const QKeyEvent &event, QPointF right, QPointF down);

    /// Lines and handles, in pixels of the screen.
    void paint(QPainter &painter, const QTransform &toScreen) const;

Q_SIGNALS:
    void changed(int table, const ocr::TableGrid &grid);
    /// Something is to be painted anew, or editing began or ended.
    void updated();

private:
    QList<ocr::GridLine> &lines(bool isColumn) { return isColumn ? m_grid.columns : m_grid.rows; }
    const QList<ocr::GridLine> &lines(bool isColumn) const
    {
        return isColumn ? m_grid.columns : m_grid.rows;
    }
    QPointF pointOn(const Line &line, double along) const;
    double pixelsOfUnit(bool isColumn, double at) const;
    void moveTo(double at);
    bool arrow(const QKeyEvent &event, QPointF right, QPointF down);
    void choose(bool isColumn, int by);
    bool add(bool isColumn, double at);
    bool addBehind();
    bool remove();
    bool divide(const Line &line);
    void drop();
    void paintHandles(QPainter &painter, const QTransform &toScreen, const Line &line) const;
    void paintLine(QPainter &painter, const QTransform &toScreen, const Line &line) const;

    QRectF m_page;
    QTimer m_settle; ///< keeps what keys changed, when they rest
    ocr::Table m_read;
    std::optional<ocr::TableFrame> m_frame;
    ocr::TableGrid m_grid;
    ocr::TableGrid m_before; ///< as it was kept
    Line m_chosen;
    int m_table = -1;
    double m_offset = 0; ///< from the mouse to the line that it holds, in lines
    double m_pixel = 1;
    bool m_pressed = false;
};

} // namespace ui
