// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion with outlines that can be seen in every theme of ours: it draws boxes to tick, fields
/// to write in and, where it is dark, buttons with a shade of the window's colour, which on dark
/// paper is no line at all (WCAG 2.1, 1.4.11 wants 3:1). Words have room within their buttons.
class ThemeStyle final : public QProxyStyle
{
public:
    ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

} // namespace ui
