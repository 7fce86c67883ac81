// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"

#include <QWidget>

#include <optional>

class QSlider;

namespace ui {

/// A page before and after, one beside the other's cut: the line between them follows the slider
/// and the mouse. Where they are not of one shape, side by side. Zoomed in, both move as one, by
/// mouse, wheel and arrow keys.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    void setBefore(const PageImage &image);
    void setAfter(const PageImage &image);
    void clear();
    /// Turned clockwise by so many quarters, 0..3; what is given later, too.
    void setTurns(int quarters);
    int turns() const { return m_turns; }
    /// Share of the width on the screen that shows the page before, 0..1.
    void setCut(double share);
    double cut() const;
    /// Times the size at which the whole page is seen, 1..8.
    double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    void showActualSize(); ///< one pixel of the copy on one of the screen
    void fitPage();
    /// The point of the page in the middle of the view, as shares of its width and height.
    QPointF centre() const { return m_centre; }

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF room() const;
    QRectF halfRoom(bool isAfter) const;
    QRectF copyRoom() const; ///< where the copy is shown
    QRectF placed(const QSize &size, const QRectF &room) const;
    QRectF pageRect() const;
    QRectF visibleRect() const;
    void zoomTo(double zoom, QPointF at);
    void panBy(QPointF pixels);
    void settle();
    void paintSideBySide(QPainter &painter);
    bool isOneShape() const;
    void refresh();
    void cutAt(double x);
    void retranslate();

    PageImage m_before; ///< both as they are turned
    PageImage m_after;
    QSlider *m_slider;
    int m_turns = 0;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
    std::optional<QPointF> m_draggedFrom; ///< while the page is pulled
};

} // namespace ui
