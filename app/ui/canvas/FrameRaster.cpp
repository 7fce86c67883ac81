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
    below = colour + times(below, kWhole - static_cast<quint32>(qAlpha(colour)));
}

/// The same over a run of pixels.
void layOver(QRgb *pixels, int count, QRgb colour)
{
    if (qAlpha(colour) == static_cast<int>(kWhole)) {
        std::fill_n(pixels, count, colour);
        return;
    }
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

FrameRaster::FrameRaster(QImage &picture, int top, double pixelRatio)
    : m_area(QPoint(0, top), picture.size()),
      m_pixels(reinterpret_cast<QRgb *>(picture.bits())), // NOLINT: its format says so
      m_stride(picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb))),
      m_pixelRatio(pixelRatio)
{}

void FrameRaster::fillRect(const QRectF &rect, const QColor &colour)
{
    const QRect pixels =
        m_area & QRect(QPoint(qRound(rect.left()), qRound(rect.top())),
                       QPoint(qRound(rect.right()) - 1, qRound(rect.bottom()) - 1));
    if (pixels.isEmpty())
        return;
    const QRgb premultiplied = qPremultiply(colour.rgba());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        layOver(row(y) + pixels.left(), pixels.width(), premultiplied);
}

void FrameRaster::fillRough(const QPolygonF &shape, const QColor &colour)
{
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_area;
    const QRgb premultiplied = qPremultiply(colour.rgba());
    eachRow(shape, pixels, [&](int y, int first, int last) {
        if (last >= first)
            layOver(row(y) + first, last - first + 1, premultiplied);
    });
}

void FrameRaster::fillPolygon(const QPolygonF &shape, const QColor &colour)
{
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_area;
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
    const QRect area =
        isExchanged ? QRect(m_area.topLeft().transposed(), m_area.size().transposed()) : m_area;
    const auto whole = [&](double x) {
        return static_cast<int>(std::clamp(x, double(area.left()), area.right() + 1.0));
    };
    const int first = whole(std::floor(from.x()));
    const int end = whole(std::ceil(to.x()));
    const auto middleAt = [&](double x) { return from.y() + slope * (x - from.x()); };
    if (first >= end)
        return;
    const QRgb premultiplied = qPremultiply(colour.rgba());
    const qsizetype stepAlong = isExchanged ? m_stride : 1;
    const qsizetype stepAcross = isExchanged ? 1 : m_stride;
    // In 65,536ths of a pixel: doubles take half as long again.
    constexpr qint64 kOne = 1 << 16;
    const auto fixed = [](double value) { return static_cast<qint64>(std::floor(value * kOne)); };
    const qint64 step = fixed(slope);
    const qint64 thick = fixed(thickness);
    const qint64 least = area.top() * kOne;
    const qint64 last = (area.bottom() + 1) * kOne;
    // Stepped from where the view has it first, so that bands agree to the last bit.
    const int begin = static_cast<int>(std::clamp(std::floor(from.x()), 0.0, double(first)));
    qint64 top = fixed(middleAt(begin + 0.5) - thickness / 2) + step * (first - begin);
    for (int x = first; x < end; ++x, top += step) {
        const qint64 from16 = std::max(top, least);
        const qint64 to16 = std::min(top + thick, last);
        if (from16 >= to16)
            continue;
        const double reach = std::min(x + 1.0, to.x()) - std::max(double(x), from.x());
        const auto share = static_cast<quint32>(reach * kWhole + 0.5);
        QRgb *pixel =
            m_pixels + (x - area.left()) * stepAlong + ((from16 - least) >> 16) * stepAcross;
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
    const QRect pixels = shape.boundingRect().toAlignedRect() & m_area;
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
