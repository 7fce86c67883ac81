// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/PageSearch_p.h"
#include "ocr/image/AreaShrink.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// Short side, in map pixels, of a sheet looked at for the first time: 10 pt on A4 is then 18 px
/// high (architecture.md: long side about 1536).
constexpr double kShortSide = 1086;
/// Lower quartile of line heights under which a region is looked at again, and what it is brought
/// to, map pixels.
constexpr double kSmallLine = 15;
constexpr double kGoodLine = 19;
/// A region of more map pixels than this is not enlarged further: about 12 s on one thread.
constexpr double kMaxMapPixels = 24e6;
/// Small pictures are enlarged at most so much: the net misses text under about 10 px.
constexpr double kMaxScale = 1.5;
/// Share of its neighbour's height under which a box can be a row of stars.
constexpr double kFlat = 0.85;

cv::Rect pageArea(const Quad &sheet, const cv::Mat &page)
{
    const QRectF box = sheet.boundingRect();
    const cv::Point first{static_cast<int>(std::floor(box.left())),
                          static_cast<int>(std::floor(box.top()))};
    const cv::Point last{static_cast<int>(std::ceil(box.right())),
                         static_cast<int>(std::ceil(box.bottom()))};
    return cv::Rect(first, last) & cv::Rect({0, 0}, page.size());
}

Quad scaled(const Quad &quad, double factorX, double factorY, cv::Point offset)
{
    Quad result;
    for (std::size_t i = 0; i < 4; ++i)
        result.corners[i] = {quad.corners[i].x() * factorX + offset.x,
                             quad.corners[i].y() * factorY + offset.y};
    return result;
}

/// The boxes of two lines as seen along the longer one. (Around a slanted title an upright box
/// holds half of the table below it.)
struct BesideEachOther
{
    QRectF first;
    QRectF second;

    BesideEachOther(const Quad &a, const Quad &b)
    {
        const Quad &longer = a.width() > b.width() ? a : b;
        const QPointF way = longer.corners[1] - longer.corners[0];
        const double length = std::max(1.0, std::hypot(way.x(), way.y()));
        const QPointF along = way / length;
        first = boxAlong(a, along);
        second = boxAlong(b, along);
    }

    /// Whether they stand side by side on one line and touch. Boxes are grown by a third of the
    /// text's height on either side, so their texts are closer than one character.
    bool touch() const
    {
        const double lower = std::min(first.height(), second.height());
        const double shared =
            std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
        const double gap =
            std::max(first.left(), second.left()) - std::min(first.right(), second.right());
        return shared > 0.6 * lower && gap < 0.1 * lower && gap > -lower;
    }

    /// Whether the first can be a row of stars beside digits.
    bool isFlat() const
    {
        return first.height() < kFlat * second.height() && first.width() > first.height();
    }

private:
    static QRectF boxAlong(const Quad &quad, QPointF along)
    {
        Quad turned;
        for (std::size_t i = 0; i < 4; ++i) {
            const QPointF corner = quad.corners[i];
            turned.corners[i] = {QPointF::dotProduct(corner, along),
                                 corner.y() * along.x() - corner.x() * along.y()};
        }
        return turned.boundingRect();
    }
};

/// Rows of stars are flat: where the net finds them apart from the digits of their number, the
/// parts are put together again. Boxes of equal height are left alone: they can be two cells.
std::vector<LineShape> joinedMasks(const std::vector<LineShape> &lines)
{
    std::vector<QRectF> boxes;
    for (const LineShape &line : lines)
        boxes.push_back(line.quad.boundingRect());
    const auto areNear = [&boxes](std::size_t a, std::size_t b) {
        const double reach = std::min(boxes[a].height(), boxes[b].height());
        return a != b && boxes[a].adjusted(-reach, -reach, reach, reach).intersects(boxes[b]);
    };
    const auto isFlatBeside = [&](std::size_t flat, std::size_t other) {
        if (!areNear(flat, other))
            return false;
        const BesideEachOther pair(lines[flat].quad, lines[other].quad);
        return pair.isFlat() && pair.touch();
    };
    std::vector<bool> flat(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = 0; k < lines.size(); ++k)
            flat[i] = flat[i] || (lines[i].pieces.isEmpty() && isFlatBeside(i, k));
    }
    std::vector<std::size_t> group(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        group[i] = i;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const bool straight = lines[i].pieces.isEmpty() && lines[k].pieces.isEmpty();
            if (straight && (flat[i] || flat[k]) && group[i] != group[k] && areNear(i, k) &&
                BesideEachOther(lines[i].quad, lines[k].quad).touch())
                std::replace(group.begin(), group.end(), group[i], group[k]);
        }
    }
    std::vector<LineShape> joined;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // The tallest part goes first: the whole takes its direction.
        std::vector<std::size_t> parts;
        for (std::size_t k = 0; k < lines.size(); ++k) {
            if (group[k] == i)
                parts.push_back(k);
        }
        std::stable_sort(parts.begin(), parts.end(), [&](std::size_t a, std::size_t b) {
            return boxes[a].height() > boxes[b].height();
        });
        QList<Quad> quads;
        for (const std::size_t part : parts)
            quads.append(lines[part].quad);
        if (quads.size() == 1)
            joined.push_back(lines[parts.front()]);
        else if (!quads.isEmpty())
            joined.push_back({surrounding(quads), {}});
    }
    return joined;
}

/// The scale of the first look at an area of that size.
double firstScale(cv::Size area)
{
    return std::min(kShortSide / std::min(area.width, area.height), kMaxScale);
}

} // namespace

/// cv::resize() with INTER_AREA, only sooner done.
static cv::Mat resizedByArea(const cv::Mat &pixels, cv::Size size)
{
    cv::Mat result(size, pixels.type());
    if (pixels.type() != CV_8UC3 ||
        !shrinkByArea(
            {pixels.ptr(), static_cast<std::ptrdiff_t>(pixels.step), pixels.cols, pixels.rows},
            {result.ptr(), static_cast<std::ptrdiff_t>(result.step), size.width, size.height}))
        cv::resize(pixels, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

PageSearch::PageSearch(const cv::Mat &page, const QList<Quad> &sheets, double scale)
    : m_page(page), m_isScaleGiven(scale > 0)
{
    for (const Quad &sheet : sheets) {
        Region region;
        region.sheet = sheet;
        region.area = pageArea(sheet, page);
        m_regions.push_back(region);
    }
    if (sheets.isEmpty()) {
        Region region;
        region.area = {0, 0, page.cols, page.rows};
        m_regions.push_back(region);
    }
    for (Region &region : m_regions)
        region.scale = region.area.empty() ? 1
                       : m_isScaleGiven    ? scale
                                           : firstScale(region.area.size());
}

void PageSearch::searchTile(Region &region, std::size_t tile, TextFinder &finder) const
{
    const cv::Point origin = region.plan.origins[tile];
    const cv::Size mapSize = region.map.size();
    const cv::Size wanted{std::min(region.plan.tile.width, mapSize.width - origin.x),
                          std::min(region.plan.tile.height, mapSize.height - origin.y)};
    // Only the tile's own source pixels are scaled: a 12 Mpx copy of the page is never made.
    const double scaleX = static_cast<double>(region.area.width) / mapSize.width;
    const double scaleY = static_cast<double>(region.area.height) / mapSize.height;
    const cv::Rect source(static_cast<int>(origin.x * scaleX), static_cast<int>(origin.y * scaleY),
                          static_cast<int>(std::ceil(wanted.width * scaleX)),
                          static_cast<int>(std::ceil(wanted.height * scaleY)));
    const cv::Mat pixels = m_page(region.area)(source & cv::Rect({0, 0}, region.area.size()));
    cv::Mat small;
    if (scaleX > 1)
        small = resizedByArea(pixels, wanted);
    else
        cv::resize(pixels, small, wanted, 0, 0, cv::INTER_LINEAR);
    cv::copyMakeBorder(small, small, 0, region.plan.tile.height - wanted.height, 0,
                       region.plan.tile.width - wanted.width, cv::BORDER_REPLICATE);
    const cv::Mat probabilities = finder.probabilities(small);
    const cv::Rect own = ownPart(region.plan, tile, mapSize) & cv::Rect(origin, wanted);
    probabilities(own - origin).copyTo(region.map(own));
}

void PageSearch::collect(Region &region) const
{
    const double factorX = static_cast<double>(region.area.width) / region.map.cols;
    const double factorY = static_cast<double>(region.area.height) / region.map.rows;
    region.boxes.clear();
    for (const LineShape &box : boxesOf(region.map)) {
        LineShape line{scaled(box.quad, factorX, factorY, region.area.tl()), {}};
        for (const Quad &piece : box.pieces)
            line.pieces.append(scaled(piece, factorX, factorY, region.area.tl()));
        if (region.sheet.isEmpty() || region.sheet.contains(line.quad.center()))
            region.boxes.push_back(line);
    }
    region.boxes = joinedMasks(region.boxes);
    region.map.release();
}

bool PageSearch::wantsFinerLook(Region &region)
{
    const double mapPixels = region.scale * region.scale * region.area.area();
    const double most =
        std::min(1.0, region.scale * std::sqrt(kMaxMapPixels / std::max(mapPixels, 1.0)));
    if (region.scale >= most)
        return false;
    std::vector<double> heights;
    for (const LineShape &box : region.boxes)
        heights.push_back(std::min(box.quad.width(), box.quad.height()) * region.scale);
    double finer = region.scale * 2; // nothing found: perhaps all of it is too small
    if (!heights.empty()) {
        const auto quartile = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 4);
        std::nth_element(heights.begin(), quartile, heights.end());
        if (*quartile >= kSmallLine)
            return false;
        finer = region.scale * kGoodLine / *quartile;
    } else if (region.scale > 0.5) {
        return false;
    }
    region.scale = std::min(finer, most);
    return true;
}

Result<void> PageSearch::search(std::vector<Region *> regions,
                                const std::vector<TextFinder *> &finders, ProgressSpan &progress)
{
    std::vector<std::pair<Region *, std::size_t>> jobs;
    for (Region *region : regions) {
        const cv::Size size{
            std::max(static_cast<int>(std::lround(region->area.width * region->scale)), 1),
            std::max(static_cast<int>(std::lround(region->area.height * region->scale)), 1)};
        region->map = cv::Mat::zeros(size, CV_8U);
        m_finestScale = std::max(m_finestScale, region->scale);
        m_lookedAt += size.area();
        region->plan = planTiles(size);
        for (std::size_t tile = 0; tile < region->plan.origins.size(); ++tile)
            jobs.emplace_back(region, tile);
    }
    Result<void> done = spread(
        finders, static_cast<int>(jobs.size()), progress, [&](TextFinder *finder, int index) {
            const auto &[region, tile] = jobs[static_cast<std::size_t>(index)];
            searchTile(*region, tile, *finder);
            return Result<void>();
        });
    if (done)
        std::for_each(regions.begin(), regions.end(), [this](Region *region) { collect(*region); });
    return done;
}

Result<std::vector<FoundBox>> PageSearch::run(const std::vector<TextFinder *> &finders,
                                              ProgressSpan &progress)
{
    std::vector<Region *> open;
    for (Region &region : m_regions) {
        if (region.area.width > 8 && region.area.height > 8)
            open.push_back(&region);
    }
    // Twice at most: a coarse look chooses the scale for the second.
    const int looks = m_isScaleGiven ? 1 : 2;
    for (int look = 0; look < looks && !open.empty(); ++look) {
        Result<void> done = search(open, finders, progress);
        if (!done)
            return done.error();
        std::vector<Region *> again;
        std::copy_if(open.begin(), open.end(), std::back_inserter(again),
                     [](Region *r) { return wantsFinerLook(*r); });
        open = again;
    }
    std::vector<FoundBox> boxes;
    for (int i = 0; i < regionCount(); ++i) {
        for (const LineShape &line : m_regions[static_cast<std::size_t>(i)].boxes) {
            // Sheets that overlap find the same text twice: the first keeps it.
            const bool known = std::any_of(boxes.begin(), boxes.end(), [&](const FoundBox &other) {
                return other.region != i && other.line.quad.contains(line.quad.center());
            });
            if (!known)
                boxes.push_back({line, i});
        }
    }
    return boxes;
}

} // namespace ocr
