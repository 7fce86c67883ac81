// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/FindingLook.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kOutline = 2;         // px, as designed
constexpr double kSelectedOutline = 3; // px
constexpr double kFill = 0.12;         // share, as designed
constexpr double kHatch = 8;           // px between hatching lines

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

/// Fills a rectangle with a translucent colour. The raster engine makes one span for each line of
/// pixels, which for tall ones (a page that is turned) takes several times as long as laying a
/// picture over them.
void fillLightly(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr int stripHeight = 256; // px: small enough to come from the heap's own memory
    const QRect pixels = rect.toAlignedRect() & painter.viewport();
    if (pixels.height() <= pixels.width() || pixels.isEmpty()) {
        painter.fillRect(rect, colour);
        return;
    }
    QImage strip(pixels.width(), std::min(pixels.height(), stripHeight),
                 QImage::Format_ARGB32_Premultiplied);
    strip.fill(colour);
    for (int top = pixels.top(); top <= pixels.bottom(); top += strip.height()) {
        const int height = std::min(strip.height(), pixels.bottom() + 1 - top);
        painter.drawImage(QPoint(pixels.left(), top), strip, QRect(0, 0, strip.width(), height));
    }
}

/// One side of a rectangle, dash by dash: many times faster than a stroked path, of which the
/// raster engine makes one span for each line of pixels.
void drawSide(QPainter &painter, QPointF from, bool across, double length, const QPen &pen)
{
    const double width = pen.widthF();
    QList<qreal> dashes = pen.dashPattern();
    if (dashes.isEmpty())
        dashes = {length / width, 0};
    double at = 0;
    for (qsizetype i = 0; at < length; i = (i + 1) % dashes.size()) {
        const double step = std::min(dashes[i] * width, length - at);
        const QPointF start = from + (across ? QPointF(at, 0) : QPointF(0, at));
        if (i % 2 == 0)
            painter.fillRect(QRectF(start, across ? QSizeF(step, width) : QSizeF(width, step)),
                             pen.color());
        at += dashes[i] * width;
    }
}

void drawOutline(QPainter &painter, const QPolygonF &shape, bool upright, const QPen &pen)
{
    if (!upright) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(shape);
        return;
    }
    const double half = pen.widthF() / 2;
    const QRectF outer = shape.boundingRect().adjusted(-half, -half, half, half);
    drawSide(painter, outer.topLeft(), true, outer.width(), pen);
    drawSide(painter, outer.bottomLeft() - QPointF(0, pen.widthF()), true, outer.width(), pen);
    drawSide(painter, outer.topLeft(), false, outer.height(), pen);
    drawSide(painter, outer.topRight() - QPointF(pen.widthF(), 0), false, outer.height(), pen);
}

void drawHatch(QPainter &painter, const QPolygonF &shape, bool upright, const QColor &colour)
{
    if (!upright) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawPolygon(shape);
        return;
    }
    // Rising lines x + y = sum, cut off at the edges.
    const QRectF box = shape.boundingRect();
    QList<QLineF> lines;
    const double first = std::ceil((box.left() + box.top()) / kHatch) * kHatch;
    for (double sum = first; sum < box.right() + box.bottom(); sum += kHatch) {
        const double left = std::max(box.left(), sum - box.bottom());
        const double right = std::min(box.right(), sum - box.top());
        lines.append(QLineF(left, sum - left, right, sum - right));
    }
    painter.setPen(QPen(colour, 1));
    painter.drawLines(lines);
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({{box.left() + box.width() * 0.18, box.center().y()},
                   {box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.22},
                   {box.right() - box.width() * 0.14, box.top() + box.height() * 0.22}}));
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

void drawLook(QPainter &painter, const QPolygonF &shape, Look look, const QColor &colour,
              bool selected)
{
    // Most places are upright; drawn as rectangles, hundreds of them take no time.
    const bool upright = isUpright(shape);
    painter.setRenderHint(QPainter::Antialiasing, !upright);
    QColor fill = colour;
    fill.setAlphaF(look == Look::Quiet ? 0.04F : static_cast<float>(kFill));
    if (upright) {
        fillLightly(painter, shape.boundingRect(), fill);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(shape);
    }
    if (look == Look::Review) {
        QColor hatch = colour;
        hatch.setAlphaF(0.35F);
        drawHatch(painter, shape, upright, hatch);
    }
    if (selected) {
        // A pale rim keeps the frame visible on dark pictures.
        drawOutline(painter, shape, upright,
                    QPen(QColor(255, 255, 255, 220), kSelectedOutline + 4));
    }
    drawOutline(painter, shape, upright, outlineOf(look, colour, selected));
    if (look == Look::Masked) {
        const QRectF bounds = shape.boundingRect();
        painter.setRenderHint(QPainter::Antialiasing);
        drawTick(painter, QRectF(bounds.right() - 6, bounds.top() - 8, 14, 14), colour);
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
