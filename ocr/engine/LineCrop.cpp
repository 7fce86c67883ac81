// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/LineCrop_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

cv::Point2f point(QPointF p)
{
    return {static_cast<float>(p.x()), static_cast<float>(p.y())};
}

} // namespace

cv::Mat wrapped(const QImage &page)
{
    Q_ASSERT(page.format() == QImage::Format_BGR888);
    // OpenCV has no read-only Mat; nobody writes into this one.
    return {page.height(), page.width(), CV_8UC3, const_cast<uchar *>(page.constBits()),
            static_cast<std::size_t>(page.bytesPerLine())};
}

cv::Mat cropLine(const cv::Mat &page, const Quad &quad, int height, int widthStep)
{
    const double sourceHeight = std::max(quad.height(), 1.0);
    const double steps = quad.width() * height / sourceHeight / widthStep;
    const int width =
        std::clamp(static_cast<int>(std::lround(steps)), 1, 4800 / widthStep) * widthStep;
    // A strip much smaller than its source is averaged down in whole factors, so that no stroke is
    // lost between the four pixels that linear interpolation looks at.
    const int factor = std::clamp(static_cast<int>(std::lround(sourceHeight / height)), 1, 4);
    const auto w = static_cast<float>(width * factor);
    const auto h = static_cast<float>(height * factor);
    const std::array<cv::Point2f, 4> from{point(quad.corners[0]), point(quad.corners[1]),
                                          point(quad.corners[2]), point(quad.corners[3])};
    const std::array<cv::Point2f, 4> to{cv::Point2f{0, 0}, cv::Point2f{w, 0}, cv::Point2f{w, h},
                                        cv::Point2f{0, h}};
    cv::Mat strip;
    cv::warpPerspective(page, strip, cv::getPerspectiveTransform(from.data(), to.data()),
                        {width * factor, height * factor}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    if (factor > 1)
        cv::resize(strip, strip, {width, height}, 0, 0, cv::INTER_AREA);
    return strip;
}

Quad turned(const Quad &quad, int quarters)
{
    Quad result = quad;
    std::rotate(result.corners.begin(), result.corners.begin() + (quarters % 4 + 4) % 4,
                result.corners.end());
    return result;
}

cv::Mat darkOnLight(const cv::Mat &strip)
{
    cv::Mat grey;
    cv::cvtColor(strip, grey, cv::COLOR_BGR2GRAY);
    cv::Mat ink;
    const double level = cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    // Text covers less than half of its line: where most is dark, the ground is.
    if (cv::countNonZero(ink) * 2 < ink.rows * ink.cols && level > 0)
        cv::bitwise_not(grey, grey);
    return grey;
}

} // namespace ocr
