// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/PixelBuffer.h"

#include <QImage>
#include <QList>

namespace ui {

/// A page's pixels in several sizes, each half of the one before, so that drawing small stays sharp
/// and fast. Cheap to copy (shared). Made from bare pixels: nothing is decoded here.
class PageImage
{
public:
    PageImage() = default;
    /// Copies the pixels; the buffer may go. Threading: any thread.
    static PageImage fromPixels(const ocr::PixelBuffer &pixels);

    bool isNull() const { return m_levels.isEmpty(); }
    /// All sizes turned clockwise by quarters: drawing them straight is many times faster than
    /// turning while drawing.
    PageImage turned(int quarters) const;
    QSize size() const { return isNull() ? QSize() : m_levels.first().size(); }
    /// The smallest level that still has a pixel for each of `width` screen pixels.
    const QImage &levelFor(double width) const;

private:
    QList<QImage> m_levels;
};

} // namespace ui
