// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/VerdictSign.h"

#include <QPolygonF>

namespace ui {

QColor colourOf(Verdict verdict, bool darkBackground)
{
    QColor colour;
    switch (verdict) {
    case Verdict::Working:
        colour = QColor(0x60, 0x6C, 0x78);
        break;
    case Verdict::MustCover:
        colour = QColor(0xC4, 0x4A, 0x00);
        break;
    case Verdict::LookAt:
        colour = QColor(0xA0, 0x45, 0x7E);
        break;
    case Verdict::Clean:
        colour = QColor(0x00, 0x7F, 0x5B);
        break;
    }
    return darkBackground ? colour.lighter(165) : colour;
}

void drawVerdict(QPainter &painter, const QRectF &box, Verdict verdict, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = box.center();
    const double unit = box.width() / 24; // the signs are drawn on a grid of 24
    const QPen white(Qt::white, 2.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * unit, box.top() + y * unit);
    };
    switch (verdict) {
    case Verdict::MustCover:
        painter.drawEllipse(box);
        painter.setPen(white);
        painter.drawLine(at(7, 12), at(17, 12));
        break;
    case Verdict::LookAt:
        painter.drawPolygon(QPolygonF({at(12, 1), at(23.5, 22), at(0.5, 22)}));
        painter.setPen(white);
        painter.drawLine(at(12, 9), at(12, 14));
        painter.drawPoint(at(12, 18.5));
        break;
    case Verdict::Clean:
        painter.drawEllipse(box);
        painter.setPen(white);
        painter.drawPolyline(QPolygonF({at(7, 12.5), at(10.5, 16), at(17, 8.5)}));
        break;
    case Verdict::Working:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2.6 * unit));
        painter.drawEllipse(middle, 9 * unit, 9 * unit);
        break;
    }
    painter.restore();
}

void drawVerdictIn(QPainter &painter, const QRect &box, Verdict verdict,
                   const QStyleOptionViewItem &cell)
{
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const bool isDark = cell.palette.color(QPalette::Base).lightness() < 128;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3);
    }
    drawVerdict(painter, box, verdict, colourOf(verdict, isDark && !isSelected));
    painter.restore();
}

} // namespace ui
