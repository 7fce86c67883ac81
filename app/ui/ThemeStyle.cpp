// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/ThemeStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

/// A box to tick, or a round one.
void drawTick(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = option.palette.color(group, QPalette::Text);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) &&
                          option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const double side = std::min(option.rect.width(), option.rect.height()) - 2.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(
        option.palette.color(group, hasFocus ? QPalette::Highlight : QPalette::PlaceholderText),
        hasFocus ? 2 : 1.2));
    painter.setBrush(option.palette.color(group, QPalette::Base));
    if (isRound)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 2, 2);
    if (option.state.testFlag(QStyle::State_On)) {
        if (isRound) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(box.center(), side * 0.25, side * 0.25);
        } else {
            painter.setPen(QPen(ink, side * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                           box.topLeft() + QPointF(side * 0.43, side * 0.72),
                                           box.topLeft() + QPointF(side * 0.77, side * 0.28)});
        }
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.fillRect(box.adjusted(side * 0.28, side * 0.44, -side * 0.28, -side * 0.44), ink);
    }
    painter.restore();
}

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
        element == PE_IndicatorRadioButton) {
        drawTick(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isDark = option->palette.color(QPalette::Window).lightness() < 128;
    if ((element == PE_FrameLineEdit || (element == PE_PanelButtonCommand && isDark)) &&
        !option->state.testFlag(State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    constexpr int kRoom = 8; // px on each side, of which Fusion leaves two
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * kRoom));
    return size;
}

} // namespace ui
