// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFont>
#include <QPalette>

namespace ui {

enum class Theme { System, Light, Dark, HighContrast };

/// How the whole application looks: colours and size of letters. Remembers what it found, so that
/// "system" goes back to it.
/// Threading: GUI thread; made after the application.
class Appearance final
{
public:
    /// What the desktop gave, and what was chosen the last time. `file` holds the choice and
    /// nothing else; empty: nothing is remembered.
    explicit Appearance(const QString &file = {});

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// In percent of the desktop's size, 80 to 200.
    static constexpr int kSmallestPercent = 80;
    static constexpr int kLargestPercent = 200;
    int fontPercent() const { return m_fontPercent; }
    void setFontPercent(int percent);

    static QPalette paletteOf(Theme theme, const QPalette &system);

private:
    void apply();
    void remember() const;

    QString m_file;
    QString m_style;
    QPalette m_palette;
    QFont m_font;
    Theme m_theme = Theme::System;
    int m_fontPercent = 100;
};

} // namespace ui
