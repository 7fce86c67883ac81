// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Appearance.h"

#include "app/ui/ThemeStyle.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kFont = QStringLiteral("font_percent");

struct Colours
{
    QColor window, base, alternate, text, quiet, button, line, accent, onAccent, note;
};

constexpr QColor kDarkDesk(0x14, 0x15, 0x17);

/// Text has a contrast of at least 4.5:1 on window and base (WCAG 2.1, 1.4.3), in high contrast of
/// 7:1.
Colours coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {QColor(0x26, 0x28, 0x2B), QColor(0x1B, 0x1D, 0x1F), QColor(0x2C, 0x2F, 0x33),
                QColor(0xE6, 0xE6, 0xE6), QColor(0xA0, 0xA4, 0xA8), QColor(0x34, 0x37, 0x3B),
                QColor(0x74, 0x78, 0x7D), QColor(0x3D, 0x7E, 0xC4), Qt::white,
                QColor(0x3A, 0x38, 0x2C)};
    case Theme::HighContrast:
        return {Qt::black,
                Qt::black,
                QColor(0x20, 0x20, 0x20),
                Qt::white,
                Qt::white,
                Qt::black,
                QColor(0xA0, 0xA0, 0xA0),
                QColor(0xFF, 0xE1, 0x00),
                Qt::black,
                QColor(0x30, 0x30, 0x00)};
    case Theme::System:
    case Theme::Light:
        break;
    }
    return {QColor(0xF4, 0xF4, 0xF2),
            Qt::white,
            QColor(0xEC, 0xEE, 0xF0),
            QColor(0x1E, 0x20, 0x22),
            QColor(0x66, 0x6A, 0x6E),
            QColor(0xEC, 0xEC, 0xEA),
            QColor(0xB8, 0xBA, 0xBC),
            QColor(0x1F, 0x5F, 0xA8),
            Qt::white,
            QColor(0xFF, 0xF9, 0xE0)};
}

} // namespace

Appearance::Appearance(const QString &file)
    : m_file(file), m_style(QApplication::style()->name()), m_palette(QApplication::palette()),
      m_font(QApplication::font())
{
    if (m_file.isEmpty())
        return;
    const QSettings settings(m_file, QSettings::IniFormat);
    m_theme = static_cast<Theme>(
        std::clamp(settings.value(kTheme).toInt(), 0, static_cast<int>(Theme::HighContrast)));
    m_fontPercent =
        std::clamp(settings.value(kFont, 100).toInt(), kSmallestPercent, kLargestPercent);
    apply();
}

QPalette Appearance::paletteOf(Theme theme, const QPalette &system)
{
    if (theme == Theme::System)
        return system;
    const Colours c = coloursOf(theme);
    QPalette palette(c.text, c.button, c.alternate, c.line, c.line, c.text, c.text, c.base,
                     c.window);
    if (theme == Theme::Dark || theme == Theme::HighContrast)
        palette.setColor(QPalette::Dark, kDarkDesk); // what pages lie on
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.note);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    return palette;
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
    remember();
}

void Appearance::setFontPercent(int percent)
{
    m_fontPercent = std::clamp(percent, kSmallestPercent, kLargestPercent);
    apply();
    remember();
}

void Appearance::apply()
{
    // Desktop styles paint with colours of their own; Fusion takes ours.
    if (m_theme == Theme::System)
        QApplication::setStyle(m_style);
    else
        QApplication::setStyle(new ThemeStyle); // NOLINT: the application takes it
    QApplication::setPalette(paletteOf(m_theme, m_palette));
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * m_fontPercent / 100.0);
    QApplication::setFont(font);
}

void Appearance::remember() const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kTheme, static_cast<int>(m_theme));
    settings.setValue(kFont, m_fontPercent);
}

} // namespace ui
