// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Margins_p.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

// A JPEG spreads a secret over its own block and, by chroma interpolation, 1 px beyond. Once: 17 px
// for 4:2:0. Saved again on another grid, as chat programs do, that ring spreads over one more
// block. Measured on twin pages that differ in the secret only (tests/app/redaction/tst_twins.cpp):
// saved once or sharpened at most 14 px; saved twice, resized or cropped between, with 4:2:0 up to
// 29 px, black ink on warm paper included. So: one unknown block of 16 px, the block the file has
// now, and never less than 20 px.
constexpr double kUnknownBlock = 16;
constexpr double kUnknownReach = 20;
constexpr double kBlockRing = 2;
constexpr double kLosslessReach = 2;
// Share of the text height by which a reader's quads and character places are off: a CTC step is an
// eighth of the height of its line.
constexpr double kPlaceError = 0.125;
// Rows of one band of a slanted quad: it hides at most as many rows too much. Bands begin at
// multiples of it, whatever the quad: so what lies within a quad lies within its rectangles, too.
constexpr int kBandRows = 4;

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

/// The convex hull, in order around it (Andrew's monotone chain).
QList<QPointF> hullOf(QList<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    QList<QPointF> hull;
    for (int pass = 0; pass < 2; ++pass) {
        const qsizetype start = hull.size();
        for (const QPointF &point : points) {
            while (hull.size() >= start + 2 &&
                   cross(hull.last() - hull[hull.size() - 2], point - hull.last()) <= 0)
                hull.removeLast();
            hull.append(point);
        }
        hull.removeLast();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

/// The quad's hull with every point spread to the square of the reach: a JPEG block reaches along
/// the axes of the page whatever the direction of the text.
QList<QPointF> grownHull(const ocr::Quad &quad, Reach reach)
{
    QList<QPointF> points;
    for (const QPointF &corner : quad.corners)
        for (const double dx : {-reach.x, reach.x})
            for (const double dy : {-reach.y, reach.y})
                points.append(corner + QPointF(dx, dy));
    return hullOf(points);
}

struct Extent
{
    double from = 1e300;
    double to = -1e300;

    void include(double value)
    {
        from = std::min(from, value);
        to = std::max(to, value);
    }
};

/// How far the polygon reaches along x between two heights.
Extent extentWithin(const QList<QPointF> &hull, double top, double bottom)
{
    Extent extent;
    for (qsizetype i = 0; i < hull.size(); ++i) {
        const QPointF a = hull[i];
        const QPointF b = hull[(i + 1) % hull.size()];
        if (a.y() >= top && a.y() <= bottom)
            extent.include(a.x());
        for (const double y : {top, bottom})
            if ((a.y() - y) * (b.y() - y) < 0)
                extent.include(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
    }
    return extent;
}

// Floating-point noise must not lose a pixel, nor win a column for every upright quad.
constexpr double kNoise = 1e-6;

int pixelFloor(double value, int most)
{
    return static_cast<int>(std::clamp(std::floor(value + kNoise), 0.0, static_cast<double>(most)));
}

int pixelCeil(double value, int most)
{
    return static_cast<int>(std::clamp(std::ceil(value - kNoise), 0.0, static_cast<double>(most)));
}

/// By how much a reader's places may be off.
double placeReach(double textHeight)
{
    return kLosslessReach + kPlaceError * std::max(0.0, textHeight);
}

} // namespace

Reach reachOf(const ocr::PixelHistory &history, double textHeight)
{
    const double place = placeReach(textHeight);
    if (history.lossless)
        return {place, place};
    // Where the grid lies is not known once a page was turned upright: the worst case of growing to
    // it.
    const double scale = std::max(1.0, history.scale);
    const auto blocks = [&](int block) {
        const double current = block > 1 ? kUnknownBlock + block : kUnknownBlock + kBlockRing;
        return std::max({place, kUnknownReach * scale, current * scale});
    };
    return {blocks(history.mcuWidth), blocks(history.mcuHeight)};
}

Reach reachOfAnotherReading(const ocr::PixelHistory &history, double textHeight)
{
    // Of both readings: where one ends a line too early the other may end it too late.
    const Reach reach = reachOf(history, textHeight);
    const double places = 2 * placeReach(textHeight);
    return {std::max(0.0, reach.x - places), std::max(0.0, reach.y - places)};
}

QList<QRect> rectsAround(const ocr::Quad &quad, Reach reach, QSize page)
{
    for (const QPointF &corner : quad.corners)
        if (!std::isfinite(corner.x()) || !std::isfinite(corner.y()))
            return {};
    const QList<QPointF> hull = grownHull(quad, reach);
    Extent height;
    for (const QPointF &point : hull)
        height.include(point.y());
    const int top = pixelFloor(height.from, page.height());
    const int bottom = pixelCeil(height.to, page.height());

    QList<QRect> rects;
    for (int y = top, end = 0; y < bottom; y = end) {
        end = std::min((y / kBandRows + 1) * kBandRows, bottom);
        const Extent extent = extentWithin(hull, y, end);
        const int left = pixelFloor(extent.from, page.width());
        const int right = pixelCeil(extent.to, page.width());
        if (left >= right)
            continue;
        if (!rects.isEmpty() && rects.last().left() == left && rects.last().width() == right - left)
            rects.last().setHeight(end - rects.last().top());
        else
            rects.append(QRect(left, y, right - left, end - y));
    }
    return rects;
}

} // namespace redaction
