// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/BentLine_p.h"
#include "ocr/engine/TextMap_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// The net holds about 170 bytes for each pixel of a tile, in every lane: with tiles of 1,000,000 a
/// worker of two lanes peaked 60 to 90 MB higher on 12 Mpx.
constexpr int kMaxTilePixels = 500'000;
constexpr int kMaxTileSide = 1280;
/// Map pixels that neighbouring tiles share: four lines of the text height that scales are chosen
/// for.
constexpr int kOverlap = 96;
constexpr double kInkThreshold = 0.3 * 255;
constexpr double kBoxScore = 0.5 * 255;
constexpr double kUnclip = 1.6;
/// Shorter sides are noise (PaddleOCR's min_size).
constexpr double kSmallestSide = 3;

int roundUp32(int value)
{
    return (value + 31) / 32 * 32;
}

/// Number and size of equal pieces of at most `most`, overlapping, that cover `length`.
std::pair<int, int> pieces(int length, int most)
{
    if (length <= most)
        return {1, roundUp32(length)};
    const int count = (length - kOverlap + most - kOverlap - 1) / (most - kOverlap);
    return {count, roundUp32((length - kOverlap + count - 1) / count + kOverlap)};
}

std::vector<int> starts(int count, int size, int length)
{
    std::vector<int> result;
    for (int i = 0; i < count; ++i)
        result.push_back(count == 1 ? 0
                                    : static_cast<int>(std::lround(
                                          static_cast<double>(length - size) * i / (count - 1))));
    return result;
}

double meanInside(const cv::Mat &map, const std::vector<cv::Point> &contour)
{
    const cv::Rect box = cv::boundingRect(contour);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U);
    const std::vector<std::vector<cv::Point>> one{contour};
    cv::fillPoly(mask, one, cv::Scalar(1), cv::LINE_8, 0, -box.tl());
    return cv::mean(map(box), mask)[0];
}

/// Corners clockwise from the one at the top left, for rectangles turned by less than 45 degrees
/// either way.
Quad quadOf(const cv::RotatedRect &rect)
{
    std::array<cv::Point2f, 4> points;
    rect.points(points.data());
    std::array<QPointF, 4> corners;
    std::transform(points.begin(), points.end(), corners.begin(),
                   [](cv::Point2f p) { return QPointF(p.x, p.y); });
    const auto first = std::min_element(corners.begin(), corners.end(), [](QPointF a, QPointF b) {
        return a.x() + a.y() < b.x() + b.y();
    });
    std::rotate(corners.begin(), first, corners.end());
    Quad quad{corners};
    const QPointF along = corners[1] - corners[0];
    if (std::abs(along.y()) > std::abs(along.x()))
        std::swap(quad.corners[1], quad.corners[3]);
    return quad;
}

} // namespace

TilePlan planTiles(cv::Size map)
{
    TilePlan plan;
    const auto [columns, width] = pieces(map.width, kMaxTileSide);
    const auto [rows, height] =
        pieces(map.height, std::min(kMaxTileSide, kMaxTilePixels / width / 32 * 32));
    plan.tile = {width, height};
    for (const int y : starts(rows, height, map.height)) {
        for (const int x : starts(columns, width, map.width))
            plan.origins.emplace_back(x, y);
    }
    return plan;
}

cv::Rect ownPart(const TilePlan &plan, std::size_t index, cv::Size map)
{
    const cv::Point origin = plan.origins[index];
    int left = 0;
    int top = 0;
    int right = map.width;
    int bottom = map.height;
    for (const cv::Point other : plan.origins) {
        const int middleX =
            (std::max(origin.x, other.x) + std::min(origin.x, other.x) + plan.tile.width) / 2;
        const int middleY =
            (std::max(origin.y, other.y) + std::min(origin.y, other.y) + plan.tile.height) / 2;
        if (other.x < origin.x)
            left = std::max(left, middleX);
        if (other.x > origin.x)
            right = std::min(right, middleX);
        if (other.y < origin.y)
            top = std::max(top, middleY);
        if (other.y > origin.y)
            bottom = std::min(bottom, middleY);
    }
    return {left, top, right - left, bottom - top};
}

std::vector<LineShape> boxesOf(const cv::Mat &map)
{
    cv::Mat ink;
    cv::threshold(map, ink, kInkThreshold, 255, cv::THRESH_BINARY);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(ink, contours, cv::RETR_LIST, cv::CHAIN_APPROX_NONE);
    std::vector<LineShape> boxes;
    for (const auto &contour : contours) {
        if (contour.size() < 3)
            continue;
        cv::RotatedRect rect = cv::minAreaRect(contour);
        if (std::min(rect.size.width, rect.size.height) < kSmallestSide ||
            meanInside(map, contour) < kBoxScore)
            continue;
        if (const std::optional<LineShape> bent = bentLine(contour, quadOf(rect), kUnclip)) {
            boxes.push_back(*bent);
            continue;
        }
        const float grow = static_cast<float>(kUnclip) * rect.size.area() /
                           (2 * (rect.size.width + rect.size.height));
        rect.size.width += 2 * grow;
        rect.size.height += 2 * grow;
        boxes.push_back({quadOf(rect), {}});
    }
    return boxes;
}

} // namespace ocr
