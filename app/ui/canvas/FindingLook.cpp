// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/FindingLook.h"

#include <QPolygonF>

#include <algorithm>

namespace ui {

namespace {

constexpr double kOutline = 2;         // px, as designed
constexpr double kSelectedOutline = 3; // px
constexpr double kFill = 0.12;         // share, as designed

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

void drawShape(QPainter &painter, const QPolygonF &shape, bool upright)
{
    if (upright)
        painter.drawRect(shape.boundingRect());
    else
        painter.drawPolygon(shape);
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
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    drawShape(painter, shape, upright);
    if (look == Look::Review) {
        QColor hatch = colour;
        hatch.setAlphaF(0.35F);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        drawShape(painter, shape, upright);
    }
    painter.setBrush(Qt::NoBrush);
    if (selected) {
        // A pale rim keeps the frame visible on dark pictures.
        painter.setPen(QPen(QColor(255, 255, 255, 220), kSelectedOutline + 4));
        drawShape(painter, shape, upright);
    }
    painter.setPen(outlineOf(look, colour, selected));
    drawShape(painter, shape, upright);
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
