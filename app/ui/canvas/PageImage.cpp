// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageImage.h"

#include <QTransform>

namespace ui {

namespace {
/// Below this side a further half saves nothing.
constexpr int kSmallestSide = 256;
} // namespace

PageImage PageImage::fromPixels(const ocr::PixelBuffer &pixels)
{
    PageImage image;
    if (pixels.data() == nullptr || pixels.width() <= 0 || pixels.height() <= 0)
        return image;
    const QImage bare(pixels.data(), pixels.width(), pixels.height(), qsizetype(pixels.width()) * 3,
                      QImage::Format_BGR888);
    // RGB32 is what the raster painter draws without converting each time.
    QImage level = bare.convertToFormat(QImage::Format_RGB32);
    image.m_levels.append(level);
    while (std::max(level.width(), level.height()) > 2 * kSmallestSide) {
        level = level.scaled(std::max(1, level.width() / 2), std::max(1, level.height() / 2),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image.m_levels.append(level);
    }
    return image;
}

PageImage PageImage::turned(int quarters) const
{
    PageImage result;
    QTransform turn;
    turn.rotate(90 * quarters);
    for (const QImage &level : m_levels)
        result.m_levels.append(level.transformed(turn));
    return result;
}

const QImage &PageImage::levelFor(double width) const
{
    qsizetype best = 0;
    while (best + 1 < m_levels.size() && m_levels[best + 1].width() >= width)
        ++best;
    return m_levels[best];
}

} // namespace ui
