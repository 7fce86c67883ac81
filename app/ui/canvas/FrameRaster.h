// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QImage>
#include <QPolygonF>

namespace ui {

/// Fills small shapes in a transparent picture, hundreds of them in a few milliseconds: QPainter
/// makes a span of every line of pixels, of which a turned page with its tall frames has too many.
/// All places in pixels of the picture. What reaches over its edges is left out.
class FrameRaster
{
public:
    /// A transparent picture. `pixelRatio` is for whoever draws lines of so many screen pixels.
    void begin(QSize size, double pixelRatio);

    const QImage &picture() const { return m_picture; }
    /// Where something was drawn, in pieces that do not overlap.
    QList<QRect> touched() const;
    double pixelRatio() const { return m_pixelRatio; }
    QRectF area() const { return m_picture.rect(); }

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
    void touch(const QRect &pixels);
    void drawStraight(QPointF from, QPointF to, double thickness, const QColor &colour,
                      bool isExchanged);
    QRgb *row(int y) { return m_pixels + m_stride * y; }

    QImage m_picture;
    QRgb *m_pixels = nullptr; ///< of the picture
    qsizetype m_stride = 0;   ///< pixels from one of its lines to the next
    double m_pixelRatio = 1;
    QSize m_tiles;         ///< how many there are
    QList<bool> m_touched; ///< by tile, line by line
};

} // namespace ui
