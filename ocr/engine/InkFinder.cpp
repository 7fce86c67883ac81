// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/InkFinder_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// Short side of the picture that is looked at: text of 10 pt on A4 is then 25 px high.
constexpr double kShortSide = 1600;
/// Longest run of ink, in px of that picture, that belongs to a character; longer ones are rulings.
constexpr int kLongestStroke = 70;

cv::Mat inkOf(const cv::Mat &grey)
{
    // A threshold of its neighbourhood's, because paper in photographs is lit unevenly.
    cv::Mat ink;
    cv::adaptiveThreshold(grey, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 41,
                          15);
    for (const cv::Size line : {cv::Size(kLongestStroke, 1), cv::Size(1, kLongestStroke)}) {
        cv::Mat rulings;
        cv::morphologyEx(ink, rulings, cv::MORPH_OPEN,
                         cv::getStructuringElement(cv::MORPH_RECT, line));
        cv::dilate(rulings, rulings, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
        ink.setTo(0, rulings);
    }
    return ink;
}

/// Usual height of a character: the middle of those components that can be one.
int characterHeight(const cv::Mat &statistics)
{
    std::vector<int> heights;
    for (int i = 1; i < statistics.rows; ++i) {
        const int height = statistics.at<int>(i, cv::CC_STAT_HEIGHT);
        if (height >= 8 && height <= kLongestStroke &&
            statistics.at<int>(i, cv::CC_STAT_WIDTH) <= 2 * kLongestStroke)
            heights.push_back(height);
    }
    if (heights.empty())
        return 0;
    std::nth_element(heights.begin(),
                     heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2),
                     heights.end());
    return heights[heights.size() / 2];
}

} // namespace

double inkScale(cv::Size page)
{
    return std::min(1.0, kShortSide / std::min(page.width, page.height));
}

std::vector<Quad> findInkLines(const cv::Mat &page, double scale)
{
    cv::Mat grey;
    cv::cvtColor(page, grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {}, scale, scale, scale > 1 ? cv::INTER_LINEAR : cv::INTER_AREA);
    const cv::Mat ink = inkOf(grey);
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centers;
    cv::connectedComponentsWithStats(ink, labels, statistics, centers);
    const int height = characterHeight(statistics);
    if (height == 0)
        return {};
    cv::Mat lines;
    cv::morphologyEx(ink, lines, cv::MORPH_CLOSE,
                     cv::getStructuringElement(
                         cv::MORPH_RECT, {std::max(3, height * 4 / 5), std::max(1, height / 6)}));
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(lines, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    std::vector<Quad> boxes;
    for (const auto &contour : contours) {
        const cv::Rect box = cv::boundingRect(contour);
        if (box.height < height / 2 || box.height > 6 * height || box.width < height / 2)
            continue;
        const double margin = 0.15 * box.height;
        const QRectF rect(box.x - margin, box.y - margin, box.width + 2 * margin,
                          box.height + 2 * margin);
        boxes.push_back(Quad::fromRect(QRectF(rect.topLeft() / scale, rect.size() / scale)
                                           .intersected(QRectF(0, 0, page.cols, page.rows))));
    }
    return boxes;
}

} // namespace ocr
