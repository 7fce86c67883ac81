// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QGuiApplication>
#include <QString>

namespace ui {

/// Numbers with stars, paths and the like, kept left-to-right inside right-to-left text
/// (Unicode isolates, UAX 9: LRI … PDI). An empty text stays empty.
inline QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

/// A file's name among other words, in the direction of its own first letter (FSI … PDI): kept
/// left-to-right, a name in Arabic letters would begin with its ending. An empty text stays empty.
inline QString inOwnDirection(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

/// Each line in the direction of the interface, whatever it begins with: where letters may be
/// marked, Qt 6.4 takes a line that begins with a file's name for a line from left to right.
inline QString inDirection(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    const QChar mark(0x200F);
    QString marked = text;
    return mark + marked.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(mark));
}

} // namespace ui
