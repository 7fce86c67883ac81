// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/FindingLook.h"

#include "app/ui/canvas/FrameRaster.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kOutline = 2;         // px, as designed
constexpr double kSelectedOutline = 3; // px
constexpr double kFill = 0.12;         // share, as designed
constexpr double kHatch = 8;           // px between hatching lines
constexpr double kTick = 2.2;          // px: its line

QPen outlineOf(Look look, const QColor &colour, bool selected)
{
    QPen pen(colour, selected ? kSelectedOutline : kOutline);
    pen.setJoinStyle(Qt::MiterJoin);
    switch (look) {
    case Look::Critical:
    case Look::Review:
    case Look::Masked:
        break;
    case Look::High:
        pen.setDashPattern({4, 2});
        break;
    case Look::Medium:
        pen.setDashPattern({1, 1.5});
        break;
    case Look::Quiet:
        pen.setWidthF(selected ? kOutline : 1);
        break;
    }
    return pen;
}

QPolygonF tickIn(const QRectF &box)
{
    return QPolygonF({{box.left() + box.width() * 0.18, box.center().y()},
                      {box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.22},
                      {box.right() - box.width() * 0.14, box.top() + box.height() * 0.22}});
}

/// Whether it is its own bounding rectangle, whichever corner comes first.
bool isUpright(const QPolygonF &shape)
{
    const QRectF around = shape.boundingRect();
    return std::all_of(shape.cbegin(), shape.cend(), [&around](QPointF corner) {
        return (qFuzzyCompare(1 + corner.x(), 1 + around.left()) ||
                qFuzzyCompare(1 + corner.x(), 1 + around.right())) &&
               (qFuzzyCompare(1 + corner.y(), 1 + around.top()) ||
                qFuzzyCompare(1 + corner.y(), 1 + around.bottom()));
    });
}

/// One side, dash by dash.
void drawSide(FrameRaster &raster, QPointF from, QPointF to, double width, const QPen &pen,
              bool isUpright)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    QList<qreal> dashes = pen.dashPattern();
    if (dashes.isEmpty())
        dashes = {length / width, 1};
    double at = 0;
    for (qsizetype i = 0; at < length; i = (i + 1) % dashes.size()) {
        const double end = std::min(at + dashes[i] * width, length);
        if (i % 2 == 0) {
            const QPointF start = from + way * (at / length);
            const QPointF stop = from + way * (end / length);
            if (isUpright)
                raster.fillRect(
                    QRectF(start, stop)
                        .normalized()
                        .adjusted(way.x() == 0 ? -width / 2 : 0, way.y() == 0 ? -width / 2 : 0,
                                  way.x() == 0 ? width / 2 : 0, way.y() == 0 ? width / 2 : 0),
                    pen.color());
            else
                raster.drawLine(start, stop, width, pen.color());
        }
        at = end;
    }
}

/// Half of it lies outside the shape. Each side reaches over its ends by half, for the corners.
void drawOutline(FrameRaster &raster, const QPolygonF &shape, const QPen &pen)
{
    const double width = pen.widthF() * raster.pixelRatio();
    const bool upright = isUpright(shape);
    // Only what is seen of it: a dash that nobody sees takes time as well.
    const QRectF seen = raster.area().adjusted(-width, -width, width, width);
    QPointF from = shape.last();
    for (const QPointF &to : shape) {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        const QRectF around = QRectF(from, to).normalized().adjusted(-width, -width, width, width);
        if (length > 0 && around.intersects(seen)) {
            const QPointF over = way * (width / 2 / length);
            drawSide(raster, from - over, to + over, width, pen, upright);
        }
        from = to;
    }
}

void drawTick(FrameRaster &raster, const QRectF &box, const QColor &colour)
{
    const QPolygonF tick = tickIn(box);
    for (qsizetype i = 1; i < tick.size(); ++i)
        raster.drawLine(tick[i - 1], tick[i], kTick * raster.pixelRatio(), colour);
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, kTick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(tickIn(box));
}

} // namespace

Look lookOf(const report::ChecklistRow &row)
{
    using privacy::Disposition;
    using privacy::Severity;
    if (row.kind != report::ChecklistRow::Kind::Finding)
        return Look::Review;
    switch (row.disposition) {
    case Disposition::Exposed:
        if (row.severity == Severity::Critical)
            return Look::Critical;
        return row.severity == Severity::High ? Look::High : Look::Medium;
    case Disposition::Review:
        return Look::Review;
    case Disposition::Masked:
        return Look::Masked;
    case Disposition::Permitted:
    case Disposition::Official:
        break;
    }
    return Look::Quiet;
}

QColor colourOf(Look look, bool darkBackground)
{
    QColor colour;
    switch (look) {
    case Look::Critical:
        colour = QColor(0xC4, 0x4A, 0x00);
        break;
    case Look::High:
        colour = QColor(0xA8, 0x6F, 0x00);
        break;
    case Look::Medium:
        colour = QColor(0x00, 0x66, 0xA6);
        break;
    case Look::Review:
        colour = QColor(0xA0, 0x45, 0x7E);
        break;
    case Look::Quiet:
        colour = QColor(0x80, 0x80, 0x80);
        break;
    case Look::Masked:
        colour = QColor(0x00, 0x7F, 0x5B);
        break;
    }
    return darkBackground ? colour.lighter(165) : colour;
}

void drawLook(FrameRaster &raster, const QPolygonF &shape, Look look, const QColor &colour,
              bool selected)
{
    QColor fill = colour;
    fill.setAlphaF(look == Look::Quiet ? 0.04F : static_cast<float>(kFill));
    // The outline lies over its edge, so that nobody sees how smooth that is.
    if (isUpright(shape))
        raster.fillRect(shape.boundingRect(), fill);
    else
        raster.fillRough(shape, fill);
    if (look == Look::Review) {
        QColor hatch = colour;
        hatch.setAlphaF(0.35F);
        raster.hatch(shape, kHatch, hatch);
    }
    if (selected) {
        // A pale rim keeps the frame visible on dark pictures.
        drawOutline(raster, shape, QPen(QColor(255, 255, 255, 220), kSelectedOutline + 4));
    }
    drawOutline(raster, shape, outlineOf(look, colour, selected));
    if (look == Look::Masked) {
        const QRectF bounds = shape.boundingRect();
        const double size = 14 * raster.pixelRatio(); // px of the screen, as the shift
        drawTick(raster,
                 QRectF(bounds.right() - size * 3 / 7, bounds.top() - size * 4 / 7, size, size),
                 colour);
    }
}

void drawSign(QPainter &painter, const QRectF &box, Look look, bool darkBackground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(look, darkBackground);
    const QRectF square = box.adjusted(1.5, 1.5, -1.5, -1.5);
    if (look == Look::Masked) {
        drawTick(painter, square, colour);
    } else {
        QColor fill = colour;
        fill.setAlphaF(look == Look::Critical ? 0.85F : 0.15F);
        painter.setBrush(fill);
        painter.setPen(Qt::NoPen);
        painter.drawRect(square);
        if (look == Look::Review) {
            painter.setBrush(QBrush(colour, Qt::BDiagPattern));
            painter.drawRect(square);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(outlineOf(look, colour, false));
        painter.drawRect(square);
    }
    painter.restore();
}

} // namespace ui
