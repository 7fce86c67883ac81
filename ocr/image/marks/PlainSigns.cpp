// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Share of the ink that must fit a sign: a shaking hand and noise take the rest.
constexpr double kFitting = 0.93;
/// Straight lines of so many millimetres are drawn through something, and a share of ink beside
/// them that is no name.
constexpr double kStraightLine = 12;
constexpr double kOfMark = 0.6; ///< and one no shorter than this share of the mark
/// Beside such a line: what is left of the rules it was drawn over.
constexpr double kShortLine = 8;
constexpr double kBesideLines = 0.15;

constexpr double kMostAspect = 2.2; ///< of ticks, crosses and rings

/// A rule, a dash, a line through the cell: next to nothing beside its own axis.
bool isStraight(const std::vector<cv::Point> &points)
{
    cv::Mat data(static_cast<int>(points.size()), 2, CV_32F);
    for (int i = 0; i < data.rows; ++i) {
        data.at<float>(i, 0) = static_cast<float>(points[static_cast<size_t>(i)].x);
        data.at<float>(i, 1) = static_cast<float>(points[static_cast<size_t>(i)].y);
    }
    const cv::PCA axes(data, cv::noArray(), cv::PCA::DATA_AS_ROW);
    const double along = std::sqrt(std::max(0.0F, axes.eigenvalues.at<float>(0)));
    const double across = std::sqrt(std::max(0.0F, axes.eigenvalues.at<float>(1)));
    return across < 1.4 + 0.03 * along;
}

/// Down a short way and up a long one, one line all the way.
bool isTick(const cv::Mat &ink)
{
    std::vector<double> heights; // from the top, one a column that has ink
    int single = 0;
    for (int x = 0; x < ink.cols; ++x) {
        int runs = 0;
        double sum = 0;
        int count = 0;
        for (int y = 0; y < ink.rows; ++y) {
            const bool here = ink.at<uchar>(y, x) != 0;
            runs += here && (y == 0 || ink.at<uchar>(y - 1, x) == 0) ? 1 : 0;
            sum += here ? y : 0;
            count += here ? 1 : 0;
        }
        if (count == 0)
            continue;
        heights.push_back(sum / count);
        single += runs == 1 ? 1 : 0;
    }
    const size_t count = heights.size();
    if (count < 8 || single < 0.85 * static_cast<double>(count))
        return false;
    const auto lowest =
        static_cast<size_t>(std::max_element(heights.begin(), heights.end()) - heights.begin());
    const double part = static_cast<double>(lowest) / static_cast<double>(count);
    if (part < 0.04 || part > 0.6 || heights.back() > 0.3 * ink.rows ||
        heights[lowest] < 0.7 * ink.rows || heights.front() > heights[lowest] - 0.12 * ink.rows)
        return false;
    // A scrawl has humps on its way.
    size_t falling = 0;
    for (size_t x = 1; x <= lowest; ++x)
        falling += heights[x] >= heights[x - 1] - 0.5 ? 1 : 0;
    size_t rising = 0;
    for (size_t x = lowest + 1; x < count; ++x)
        rising += heights[x] <= heights[x - 1] + 0.5 ? 1 : 0;
    return static_cast<double>(falling) > 0.8 * static_cast<double>(lowest) &&
           static_cast<double>(rising) > 0.85 * static_cast<double>(count - lowest - 1);
}

/// A cross's ink lies along both diagonals of its box, a ring's at one distance from its middle.
template <typename Fits>
bool mostFit(const std::vector<cv::Point> &points, cv::Size size, Fits fits)
{
    const auto count = std::count_if(points.begin(), points.end(), [&](cv::Point at) {
        return fits((at.x + 0.5) / size.width, (at.y + 0.5) / size.height);
    });
    return static_cast<double>(count) > kFitting * static_cast<double>(points.size());
}

/// One of the signs people put where others sign: a line through, a tick, a cross, a ring.
bool isPlainSign(const cv::Mat &ink)
{
    std::vector<cv::Point> points;
    cv::findNonZero(ink, points);
    if (points.size() < 8)
        return true;
    if (isStraight(points))
        return true;
    const cv::Rect box = cv::boundingRect(points);
    const cv::Size size = box.size();
    if (std::max(size.width, size.height) > kMostAspect * std::min(size.width, size.height))
        return false;
    for (cv::Point &point : points)
        point -= box.tl();
    // Thick lines are wide against a small box.
    const double width =
        static_cast<double>(points.size()) / (2.6 * std::max(size.width, size.height));
    const double reach = 0.07 + 0.5 * width / std::min(size.width, size.height);
    const bool cross = mostFit(points, size, [reach](double x, double y) {
        return std::min(std::abs(x - y), std::abs(x + y - 1)) < 1.5 * reach;
    });
    const bool ring = mostFit(points, size, [reach](double x, double y) {
        return std::abs(std::hypot(2 * x - 1, 2 * y - 1) - (1 - reach)) < 2 * reach;
    });
    return cross || ring || isTick(ink(box));
}

/// Names have more and other parts.
bool isFewSigns(const cv::Mat &ink, double unit)
{
    constexpr int kMostSigns = 4;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centers);
    int signs = 0;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (std::max(box.width, box.height) < unit)
            continue; // a speck
        if (++signs > kMostSigns || !isPlainSign(ink(box) & (labels(box) == i)))
            return false;
    }
    return true;
}

/// Takes straight lines of a length out of ink; answers whether there was one.
bool takeLines(cv::Mat &ink, double least, double unit)
{
    std::vector<cv::Vec4i> lines;
    cv::HoughLinesP(ink, lines, 1, CV_PI / 720, cvRound(0.8 * least), least, unit);
    for (const cv::Vec4i &line : lines)
        cv::line(ink, {line[0], line[1]}, {line[2], line[3]}, 0, std::max(3, cvRound(unit)));
    return !lines.empty();
}

/// Long straight lines and next to nothing else: cells of rows that were crossed
/// out one by one, whose lines touch at the table's rules.
bool isMadeOfLines(const cv::Mat &ink, double unit)
{
    cv::Mat rest = ink.clone();
    if (!takeLines(rest, std::max(kStraightLine * unit, kOfMark * std::max(ink.cols, ink.rows)),
                   unit))
        return false;
    takeLines(rest, kShortLine * unit, unit);
    return cv::countNonZero(rest) < kBesideLines * cv::countNonZero(ink);
}

} // namespace

bool isMadeOfSigns(const cv::Mat &ink, double unit)
{
    return isPlainSign(ink) || isFewSigns(ink, unit) || isMadeOfLines(ink, unit);
}

} // namespace ocr::image
