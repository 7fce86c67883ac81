// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QImage>
#include <QPolygonF>

namespace ui {

/// Fills small shapes in a picture, hundreds of them in a few milliseconds: QPainter makes a span
/// of every line of pixels, of which a turned page with its tall frames has too many. All places in
/// pixels of the whole view, of which the picture is some lines. What reaches over its edges is
/// left out, so that several threads may draw a view strip by strip.
class FrameRaster
{
public:
    /// `picture` has 32 bits a pixel (RGB32 or premultiplied), its first line so far below the
    /// view's, and outlives this. `pixelRatio` is for whoever draws lines of so many screen pixels.
    FrameRaster(QImage &picture, int top, double pixelRatio);

    double pixelRatio() const { return m_pixelRatio; }
    /// What of the view it is.
    QRectF area() const { return m_area; }

    /// To whole pixels, so that upright lines are crisp.
    void fillRect(const QRectF &rect, const QColor &colour);
    /// To whole pixels, as fillRect(): for a wash whose edge an outline hides.
    void fillRough(const QPolygonF &shape, const QColor &colour);
    /// With smooth edges. A shape that is not convex is filled from its left to its right edge.
    void fillPolygon(const QPolygonF &shape, const QColor &colour);
    /// A straight line with flat ends.
    void drawLine(QPointF from, QPointF to, double width, const QColor &colour);
    /// Rising lines inside a shape, one pixel wide (of the screen), so many pixels apart.
    void hatch(const QPolygonF &shape, double step, const QColor &colour);

private:
    void drawStraight(QPointF from, QPointF to, double thickness, const QColor &colour,
                      bool isExchanged);
    QRgb *row(int y) { return m_pixels + m_stride * (y - m_area.top()); }

    QRect m_area;
    QRgb *m_pixels;     ///< of the picture
    qsizetype m_stride; ///< pixels from one of its lines to the next
    double m_pixelRatio;
};

} // namespace ui
