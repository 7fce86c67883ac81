// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/PixelBuffer.h"

#include <QImage>
#include <QList>
#include <QRect>

class QPainter;

namespace ui {

/// A part of a page in the page's own pixels, upright. Cheap to copy (shared).
struct PagePart
{
    QImage pixels; ///< 8-bit BGR, as they came; null: no part
    QRect place;   ///< upright source pixels
    QSize page;    ///< upright source pixels

    /// Keeps the buffer and copies nothing. Threading: any thread.
    static PagePart fromPixels(ocr::PixelBuffer pixels, const QRect &place, QSize page);
};

/// A page's pixels in several sizes, each half of the one before, so that drawing small stays sharp
/// and fast; and, of a page that is too large to be held in all of its pixels, one part in those.
/// Cheap to copy (shared). Made from bare pixels: nothing is decoded here.
class PageImage
{
public:
    PageImage() = default;
    /// Copies the pixels; the buffer may go. Threading: any thread.
    static PageImage fromPixels(const ocr::PixelBuffer &pixels);
    /// The same sizes, and this part instead of the one that there was; a null one: none.
    PageImage withPart(const PagePart &part) const;

    bool isNull() const { return m_levels.isEmpty(); }
    /// All sizes turned clockwise by quarters: drawing them straight is many times faster than
    /// turning while drawing. The part is turned when it is drawn. Null where memory is short.
    PageImage turned(int quarters) const;
    /// The same, upright yet: turned when it is drawn, which takes longer than to draw.
    PageImage turnedWhenDrawn(int quarters) const;
    /// Whether the sizes are the very same, whatever the parts.
    bool hasSizesOf(const PageImage &other) const;
    QSize size() const { return isNull() ? QSize() : m_levels.first().size(); }
    const PagePart &part() const { return m_part; }
    /// The smallest level that still has a pixel for each of `width` screen pixels.
    const QImage &levelFor(double width) const;
    /// Whether what is seen of an upright page of so many source pixels would be blurred where the
    /// page is `width` screen pixels wide, and a sharper picture could mend it.
    bool isCoarse(const QRectF &seen, double width, QSize page) const;

    /// Draws what of the page is to be `seen`, both in the painter's frame, where the page as it is
    /// turned lies at `page` and is `width` screen pixels wide. Threading: any thread.
    void draw(QPainter &painter, const QRectF &page, const QRectF &seen, double width) const;

    /// Of a page's own pixels across, those that a drawing has at least for which a part is needed:
    /// up to there half of the page's size is as sharp.
    static constexpr double kPartFrom = 0.5;
    /// A picture may be blown up by this before it counts as coarse.
    static constexpr double kCoarseFrom = 1.2;

private:
    QList<QImage> m_levels;
    PagePart m_part;
    int m_turns = 0;      ///< clockwise: how the part is turned when it is drawn …
    int m_sizesTurns = 0; ///< … and the sizes
};

} // namespace ui
