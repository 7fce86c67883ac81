// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

/// A white page on which a test writes lines of invented text.
class DrawnPage
{
public:
    DrawnPage(int width, int height) : m_image(width, height, QImage::Format_BGR888)
    {
        m_image.fill(Qt::white);
    }

    /// Writes a line; (x, y) is the left end of its baseline. Returns the rectangle of its glyphs.
    QRectF write(int x, int y, const QString &text, int pixels = 40,
                 const QString &family = QStringLiteral("Noto Sans CJK SC"))
    {
        QPainter painter(&m_image);
        QFont font(family);
        font.setPixelSize(pixels);
        painter.setFont(font);
        painter.drawText(x, y, text);
        return QFontMetrics(font).tightBoundingRect(text).translated(x, y);
    }

    const QImage &image() const { return m_image; }

private:
    QImage m_image;
};

/// Texts of the readings that come first, without spaces.
inline QStringList textsOf(const QList<ocr::TextLine> &lines)
{
    QStringList texts;
    for (const ocr::TextLine &line : lines)
        texts.append(line.text().remove(QLatin1Char(' ')));
    return texts;
}

/// The line with that text, or nullptr.
inline const ocr::TextLine *lineWith(const QList<ocr::TextLine> &lines, const QString &text)
{
    for (const ocr::TextLine &line : lines) {
        if (line.text().remove(QLatin1Char(' ')) == text)
            return &line;
    }
    return nullptr;
}
