// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/FrameRaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int kSubrows = 4; ///< lines in each row of pixels that smooth edges are reckoned from
constexpr quint32 kWhole = 255;
constexpr int kTile = 32; ///< px: what was touched is told so finely

/// Each of the four channels times a/255, rounded.
QRgb times(QRgb colour, quint32 a)
{
    quint32 low = (colour & 0x00FF00FF) * a;
    low = ((low + ((low >> 8) & 0x00FF00FF) + 0x00800080) >> 8) & 0x00FF00FF;
    quint32 high = ((colour >> 8) & 0x00FF00FF) * a;
    high = (high + ((high >> 8) & 0x00FF00FF) + 0x00800080) & 0xFF00FF00;
    return low | high;
}

/// One premultiplied colour laid over another.
void layOver(QRgb &below, QRgb colour)
{
    const auto alpha = static_cast<quint32>(qAlpha(colour));
    below = below == 0 || alpha == kWhole ? colour : colour + times(below, kWhole - alpha);
}

/// The same over a run of pixels.
void layOver(QRgb *pixels, int count, QRgb colour)
{
    // Most of what is filled is still transparent, and that is soon told.
    QRgb all = 0;
    for (int i = 0; i < count; ++i)
        all |= pixels[i];
    if (all == 0 || qAlpha(colour) == static_cast<int>(kWhole))
        std::fill_n(pixels, count, colour);
    else
        for (int i = 0; i < count; ++i)
            layOver(pixels[i], colour);
}

struct Interval
{
    double from = std::numeric_limits<double>::max();
    double to = std::numeric_limits<double>::lowest();
};

/// Where a horizontal line runs inside a shape: from its leftmost to its rightmost edge.
Interval crossing(const QPolygonF &shape, double y)
{
    Interval found;
    QPointF before = shape.last();
    for (const QPointF &corner : shape) {
        const bool isCrossed = (before.y() <= y) != (corner.y() <= y);
        if (isCrossed) {
            const double x = before.x() + (corner.x() - before.x()) * (y - before.y()) /
                                              (corner.y() - before.y());
            found.from = std::min(found.from, x);
            found.to = std::max(found.to, x);
        }
        before = corner;
    }
    return found;
}

/// Calls `use` with each row of pixels whose middles lie in the shape: its y, first and last x.
template <typename Use>
void eachRow(const QPolygonF &shape, const QRect &pixels, const Use &use)
{
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const Interval inside = crossing(shape, y + 0.5);
        if (inside.from < inside.to)
            use(y, std::max(pixels.left(), qRound(inside.from)),
                std::min(pixels.right(), qRound(inside.to) - 1));
    }
}

/// Share of the pixel at x that an interval covers.
double share(const Interval &interval, int x)
{
    return std::clamp(std::min(interval.to, x + 1.0) - std::max(interval.from, double(x)), 0.0,
                      1.0);
}

/// A line so level (or, with both exchanged, so steep) that its ends may be cut square to the
/// pixels: at this slope a corner of the widest outline lies half a pixel off.
constexpr double kNearlyLevel = 0.15;

} // namespace

void FrameRaster::begin(QSize size, double pixelRatio)
{
    m_pixelRatio = pixelRatio;
    // Kept from paint to paint: fresh memory of this size costs as much as what is drawn into it.
    if (m_picture.size() != size) {
        m_picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_picture.fill(Qt::transparent);
        m_tiles = QSize((size.width() + kTile - 1) / kTile, (size.height() + kTile - 1) / kTile);
        m_touched.clear();
    }
    for (const QRect &piece : touched()) {
        for (int y = piece.top(); y <= piece.bottom(); ++y)
            std::fill_n(row(y) + piece.left(), piece.width(), 0U);
    }
    m_touched.fill(false, qsizetype(m_tiles.width()) * m_tiles.height());
    m_pixels = reinterpret_cast<QRgb *>(m_picture.bits()); // NOLINT: its format says so
    m_stride = m_picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
}

void FrameRaster::touch(const QRect &pixels)
{
    if (pixels.isEmpty())
        return;
    for (int y = pixels.top() / kTile; y <= pixels.bottom() / kTile; ++y)
        for (int x = pixels.left() / kTile; x <= pixels.right() / kTile; ++x)
            m_touched[qsizetype(y) * m_tiles.width() + x] = true;
}

QList<QRect> FrameRaster::touched() const
{
    QList<QRect> pieces;
    for (qsizetype tile = 0; tile < m_touched.size(); ++tile) {
        if (!m_touched[tile])
            continue;
        const auto x = static_cast<int>(tile % m_tiles.width());
        const auto y = static_cast<int>(tile / m_tiles.width());
        const QRect piece = QRect(x * kTile, y * kTile, kTile, kTile) & m_picture.rect();
        if (!pieces.isEmpty() && pieces.last().top() == piece.top() &&
            pieces.last().right() + 1 == piece.left())
            pieces.last().setRight(piece.right());
        else
            pieces.append(piece);
    }
    return pieces;
}

void FrameRaster::fillRect(const QRectF &rect, const QColor &colour)
{
    const int left = std::max(0, qRound(rect.left()));
    const int top = std::max(0, qRound(rect.top()));
    const int width = std::min(m_picture.width(), qRound(rect.right())) - left;
    const int bottom = std::min(m_picture.height(), qRound(rect.bottom()));
    if (width <= 0)
        return;
    touch(QRect(left, top, width, bottom - top));
    const QRgb premultiplied = qPremultiply(colour.rgba());
    for (int y = top; y < bottom; ++y)
        layOver(row(y) + left, width, premultiplied);
}

void FrameRaster::fillRough(const QPolygonF &shape, const QColor &colour)
{
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_picture.rect();
    touch(pixels);
    const QRgb premultiplied = qPremultiply(colour.rgba());
    eachRow(shape, pixels, [&](int y, int first, int last) {
        if (last >= first)
            layOver(row(y) + first, last - first + 1, premultiplied);
    });
}

void FrameRaster::fillPolygon(const QPolygonF &shape, const QColor &colour)
{
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_picture.rect();
    touch(pixels);
    const QRgb premultiplied = qPremultiply(colour.rgba());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        std::array<Interval, kSubrows> lines;
        Interval reach;  // of all of them together
        Interval inside; // of each of them
        inside.from = std::numeric_limits<double>::lowest();
        inside.to = std::numeric_limits<double>::max();
        for (int i = 0; i < kSubrows; ++i) {
            lines[i] = crossing(shape, y + (i + 0.5) / kSubrows);
            reach.from = std::min(reach.from, lines[i].from);
            reach.to = std::max(reach.to, lines[i].to);
            inside.from = std::max(inside.from, lines[i].from);
            inside.to = std::min(inside.to, lines[i].to);
        }
        if (reach.from >= reach.to)
            continue;
        QRgb *line = row(y);
        // Reckoned before they are whole numbers: a line that runs nowhere is as wide as can be.
        const double left = pixels.left();
        const double right = pixels.right() + 1.0;
        const auto whole = [&](double x) { return static_cast<int>(std::clamp(x, left, right)); };
        const int first = whole(std::floor(reach.from));
        const int end = whole(std::ceil(reach.to));
        const int wholeFrom = std::min(end, whole(std::ceil(inside.from)));
        const int wholeTo = std::max(wholeFrom, whole(std::floor(inside.to)));
        const auto smooth = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                double covered = 0;
                for (const Interval &each : lines)
                    covered += share(each, x);
                const auto part = static_cast<quint32>(std::lround(covered * kWhole / kSubrows));
                if (part > 0)
                    layOver(line[x], times(premultiplied, part));
            }
        };
        smooth(first, wholeFrom);
        layOver(line + wholeFrom, wholeTo - wholeFrom, premultiplied);
        smooth(wholeTo, end);
    }
}

void FrameRaster::drawLine(QPointF from, QPointF to, double width, const QColor &colour)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length <= 0)
        return;
    if (std::abs(way.y()) < kNearlyLevel * std::abs(way.x())) {
        drawStraight(from, to, width * length / std::abs(way.x()), colour, false);
        return;
    }
    if (std::abs(way.x()) < kNearlyLevel * std::abs(way.y())) {
        drawStraight(from.transposed(), to.transposed(), width * length / std::abs(way.y()), colour,
                     true);
        return;
    }
    const QPointF aside = QPointF(-way.y(), way.x()) * (width / 2 / length);
    fillPolygon(QPolygonF({from + aside, to + aside, to - aside, from - aside}), colour);
}

/// Step by step along x, which is y where both are exchanged: what it covers of each pixel across.
void FrameRaster::drawStraight(QPointF from, QPointF to, double thickness, const QColor &colour,
                               bool isExchanged)
{
    if (from.x() > to.x())
        std::swap(from, to);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const int along = isExchanged ? m_picture.height() : m_picture.width();
    const int across = isExchanged ? m_picture.width() : m_picture.height();
    const int first = static_cast<int>(std::clamp(std::floor(from.x()), 0.0, double(along)));
    const int end = static_cast<int>(std::clamp(std::ceil(to.x()), 0.0, double(along)));
    const auto middleAt = [&](double x) { return from.y() + slope * (x - from.x()); };
    const QRectF around = QRectF(QPointF(first, middleAt(first)), QPointF(end, middleAt(end)))
                              .normalized()
                              .adjusted(0, -thickness / 2 - 1, 0, thickness / 2 + 1); // rounding
    if (first >= end)
        return;
    const QRect pixels =
        (isExchanged ? QRectF(around.topLeft().transposed(), around.size().transposed()) : around)
            .toAlignedRect();
    touch(pixels & m_picture.rect());
    const QRgb premultiplied = qPremultiply(colour.rgba());
    const qsizetype stepAlong = isExchanged ? m_stride : 1;
    const qsizetype stepAcross = isExchanged ? 1 : m_stride;
    // In 65,536ths of a pixel: doubles take half as long again.
    constexpr qint64 kOne = 1 << 16;
    const auto fixed = [](double value) { return static_cast<qint64>(std::floor(value * kOne)); };
    const qint64 step = fixed(slope);
    const qint64 thick = fixed(thickness);
    const qint64 last = across * kOne;
    qint64 top = fixed(middleAt(first + 0.5) - thickness / 2);
    for (int x = first; x < end; ++x, top += step) {
        const qint64 from16 = std::max<qint64>(top, 0);
        const qint64 to16 = std::min(top + thick, last);
        if (from16 >= to16)
            continue;
        const double reach = std::min(x + 1.0, to.x()) - std::max(double(x), from.x());
        const auto share = static_cast<quint32>(reach * kWhole + 0.5);
        QRgb *pixel = m_pixels + x * stepAlong + (from16 >> 16) * stepAcross;
        for (qint64 y = from16 & ~(kOne - 1); y < to16; y += kOne, pixel += stepAcross) {
            const qint64 covered = std::min(to16, y + kOne) - std::max(from16, y);
            const auto part = static_cast<quint32>((covered * share) >> 16);
            if (part == kWhole)
                layOver(*pixel, premultiplied);
            else if (part > 0)
                layOver(*pixel, times(premultiplied, part));
        }
    }
}

void FrameRaster::hatch(const QPolygonF &shape, double step, const QColor &colour)
{
    const int apart = std::max(2, qRound(step * m_pixelRatio));
    const int thick = std::max(1, qRound(m_pixelRatio));
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_picture.rect();
    touch(pixels);
    const QRgb premultiplied = qPremultiply(colour.rgba());
    eachRow(shape, pixels, [&](int y, int first, int last) {
        QRgb *line = row(y);
        // The first pixel from which x + y is a multiple of the step, and what is left of the line
        // before it.
        for (int start = first - (first + y) % apart; start <= last; start += apart)
            for (int x = std::max(first, start); x <= std::min(last, start + thick - 1); ++x)
                layOver(line[x], premultiplied);
    });
}

} // namespace ui
