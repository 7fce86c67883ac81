// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

constexpr int kLeastInk = 12; ///< pixels: fewer are noise
constexpr int kLeastInRow = 2;

/// First and last place of a projection with enough ink.
std::pair<int, int> stretchOf(const cv::Mat &projection)
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < static_cast<int>(projection.total()); ++i) {
        if (projection.at<int>(i) < kLeastInRow * 255)
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    return {first, last};
}

} // namespace

LineInk inkOfLine(const cv::Mat &mask, const Quad &quad, double degrees, double scale)
{
    LineInk size;
    const double angle = degrees * M_PI / 180;
    const double width = quad.width() * scale;
    const double height = quad.height() * scale;
    if (width < 4 || height < 4)
        return size;
    const QPointF center = quad.center() * scale;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    // From the patch to the page: turned about the middle of both.
    const cv::Mat way =
        (cv::Mat_<double>(2, 3) << c, -s, center.x() - c * width / 2 + s * height / 2, s, c,
         center.y() - s * width / 2 - c * height / 2);
    cv::Mat patch;
    cv::warpAffine(mask, patch, way, cv::Size(cvCeil(width), cvCeil(height)),
                   cv::INTER_NEAREST | cv::WARP_INVERSE_MAP);
    if (cv::countNonZero(patch) < kLeastInk)
        return size;
    cv::Mat rows;
    cv::Mat columns;
    cv::reduce(patch, rows, 1, cv::REDUCE_SUM, CV_32S);
    cv::reduce(patch, columns, 0, cv::REDUCE_SUM, CV_32S);
    const auto [top, bottom] = stretchOf(rows);
    const auto [left, right] = stretchOf(columns);
    if (top < 0 || left < 0)
        return size;
    size.height = (bottom - top + 1) / scale;
    size.width = (right - left + 1) / scale;
    return size;
}

} // namespace ocr::image
