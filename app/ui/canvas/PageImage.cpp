// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageImage.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace ui {

namespace {

/// Below this side a further half saves nothing.
constexpr int kSmallestSide = 256;

/// Where a rectangle of an upright picture lies when that is turned clockwise by quarters.
QRect turnedRect(const QRect &rect, QSize picture, int quarters)
{
    switch (quarters) {
    case 1:
        return {picture.height() - rect.y() - rect.height(), rect.x(), rect.height(), rect.width()};
    case 2:
        return {picture.width() - rect.x() - rect.width(),
                picture.height() - rect.y() - rect.height(), rect.width(), rect.height()};
    case 3:
        return {rect.y(), picture.width() - rect.x() - rect.width(), rect.height(), rect.width()};
    default:
        return rect;
    }
}

QSize turnedSize(QSize size, int quarters)
{
    return quarters % 2 == 0 ? size : size.transposed();
}

/// What lies at `wanted` of a picture that is turned clockwise by quarters, whose pixels have so
/// many bytes: 8-bit BGR, or RGB32. By hand: Qt would copy twice, and hand out work to threads that
/// are drawing already.
template <int bytes>
QImage cutOut(const QImage &picture, const QRect &wanted, int quarters)
{
    const QRect upright =
        turnedRect(wanted, turnedSize(picture.size(), quarters), (4 - quarters) % 4);
    QImage result(wanted.size(), QImage::Format_RGB32);
    auto *pixels = reinterpret_cast<QRgb *>(result.bits());
    const qsizetype stride = result.bytesPerLine() / qsizetype(sizeof(QRgb));
    // From one pixel to the next on its right in the upright picture.
    const qsizetype step = quarters == 0   ? 1
                           : quarters == 1 ? stride
                           : quarters == 2 ? -1
                                           : -stride;
    for (int y = 0; y < upright.height(); ++y) {
        const QPoint first = turnedRect(QRect(0, y, 1, 1), upright.size(), quarters).topLeft();
        QRgb *to = pixels + first.y() * stride + first.x();
        const uchar *from = picture.constScanLine(upright.top() + y) + upright.left() * bytes;
        for (int x = 0; x < upright.width(); ++x, from += bytes, to += step) {
            if constexpr (bytes == 4)
                std::memcpy(to, from, sizeof(QRgb));
            else
                *to = qRgb(from[2], from[1], from[0]);
        }
    }
    return result;
}

/// Draws what is seen of a picture that lies, turned, at `target`.
void drawPicture(QPainter &painter, const QImage &picture, int quarters, const QRectF &target,
                 const QRectF &seen)
{
    const QSize size = turnedSize(picture.size(), quarters);
    const double across = size.width() / target.width();
    const double down = size.height() / target.height();
    // Only what is seen, as the rest costs time although it is clipped, and as much around it as
    // smoothing looks at.
    const double room = std::ceil(2 / std::min(across, down)) + 2;
    const QRectF part = target & seen.adjusted(-room, -room, room, room);
    if (part.isEmpty())
        return;
    const QPointF begin = part.topLeft() - target.topLeft();
    const QRectF source(begin.x() * across, begin.y() * down, part.width() * across,
                        part.height() * down);
    if (picture.format() == QImage::Format_RGB32 && quarters == 0) {
        painter.drawImage(part, picture, source);
        return;
    }
    const QRect needed = source.toAlignedRect().adjusted(-1, -1, 1, 1) & QRect(QPoint(), size);
    if (needed.isEmpty())
        return;
    const QImage cut = picture.format() == QImage::Format_RGB32
                           ? cutOut<4>(picture, needed, quarters)
                           : cutOut<3>(picture, needed, quarters);
    painter.drawImage(part, cut, source.translated(-needed.topLeft()));
}

} // namespace

PagePart PagePart::fromPixels(ocr::PixelBuffer pixels, const QRect &place, QSize page)
{
    if (pixels.data() == nullptr || QSize(pixels.width(), pixels.height()) != place.size())
        return {};
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the picture takes it
    auto *kept = new ocr::PixelBuffer(std::move(pixels));
    const QImage bare(
        kept->data(), kept->width(), kept->height(), qsizetype(kept->width()) * 3,
        QImage::Format_BGR888, [](void *own) { delete static_cast<ocr::PixelBuffer *>(own); },
        kept);
    return {bare, place, page};
}

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

PageImage PageImage::withPart(const PagePart &part) const
{
    PageImage result = *this;
    result.m_part = part;
    return result;
}

PageImage PageImage::turned(int quarters) const
{
    if (quarters == 0)
        return *this;
    PageImage result;
    QTransform turn;
    turn.rotate(90 * quarters);
    for (const QImage &level : m_levels) {
        result.m_levels.append(level.transformed(turn));
        if (result.m_levels.last().isNull())
            return {};
    }
    result.m_part = m_part;
    result.m_turns = (m_turns + quarters) % 4;
    return result;
}

PageImage PageImage::turnedWhenDrawn(int quarters) const
{
    PageImage result = *this;
    result.m_turns = (m_turns + quarters) % 4;
    result.m_sizesTurns = (m_sizesTurns + quarters) % 4;
    return result;
}

bool PageImage::hasSizesOf(const PageImage &other) const
{
    return m_levels.size() == other.m_levels.size() &&
           (isNull() || m_levels.first().cacheKey() == other.m_levels.first().cacheKey());
}

const QImage &PageImage::levelFor(double width) const
{
    qsizetype best = 0;
    while (best + 1 < m_levels.size() &&
           turnedSize(m_levels[best + 1].size(), m_sizesTurns).width() >= width)
        ++best;
    return m_levels[best];
}

bool PageImage::isCoarse(const QRectF &seen, double width, QSize page) const
{
    if (isNull() || size().width() >= page.width() || width <= size().width() * kCoarseFrom)
        return false;
    return width <= page.width() * kPartFrom || !QRectF(m_part.place).contains(seen);
}

void PageImage::draw(QPainter &painter, const QRectF &page, const QRectF &seen, double width) const
{
    if (isNull() || page.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage &level = levelFor(width);
    const QSize whole = turnedSize(m_part.page, m_turns);
    const bool usesPart = !m_part.pixels.isNull() &&
                          width > turnedSize(level.size(), m_sizesTurns).width() &&
                          width > whole.width() * kPartFrom;
    QRectF place;
    if (usesPart) {
        const QRectF turned = turnedRect(m_part.place, m_part.page, m_turns);
        const double across = page.width() / whole.width();
        const double down = page.height() / whole.height();
        place = QRectF(page.left() + turned.left() * across, page.top() + turned.top() * down,
                       turned.width() * across, turned.height() * down);
    }
    if (!place.contains(seen & page))
        drawPicture(painter, level, m_sizesTurns, page, seen);
    if (usesPart)
        drawPicture(painter, m_part.pixels, m_turns, place, seen);
}

} // namespace ui
