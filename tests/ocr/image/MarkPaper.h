// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <iterator>

/// Paper to draw marks on, and the page that a reader would make of it.
namespace markpaper {

using namespace ocr;
using namespace Qt::StringLiterals;

inline constexpr QSize kSheet(1240, 1754); ///< A4 at 150 dpi

/// A sheet at 150 dpi on which the drawing is done in units of 300 dpi.
class Paper
{
public:
    Paper() : m_image(kSheet, QImage::Format_BGR888)
    {
        m_image.fill(QColor(250, 249, 244));
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.scale(0.5, 0.5);
    }
    QPainter &painter() { return m_painter; }
    QImage image()
    {
        m_painter.end();
        return m_image;
    }

private:
    QImage m_image;
    QPainter m_painter;
};

inline QList<Mark> ofKind(const Result<QList<Mark>> &result, MarkKind kind)
{
    const QList<Mark> marks = result ? *result : QList<Mark>();
    QList<Mark> found;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(found),
                 [kind](const Mark &mark) { return mark.kind == kind; });
    return found;
}

/// Box drawn in units of 300 dpi as page pixels.
inline Quad onPage(const QRectF &drawn)
{
    return Quad::fromRect(QRectF(drawn.topLeft() / 2, drawn.size() / 2));
}

inline TextLine lineAt(const QRectF &place, const QString &text)
{
    TextLine line;
    line.place = Place::onPage({Quad::fromRect(place)});
    Reading reading{Reader::PpOcr, u"ch"_s, text, 0.97, {}};
    const auto count = static_cast<float>(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {static_cast<float>(i) / count, static_cast<float>(i + 1) / count, 0.97F});
    line.readings.append(reading);
    return line;
}

inline Page emptyPage()
{
    Page page;
    page.width = kSheet.width();
    page.height = kSheet.height();
    Sheet sheet;
    sheet.quad = Quad::fromRect(QRectF(QPointF(), kSheet));
    page.sheets.append(sheet);
    return page;
}

} // namespace markpaper
