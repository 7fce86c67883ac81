// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/LineCrop_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// Longest strip in px: the recognition net was tried up to here.
constexpr int kLongestStrip = 4800;

cv::Point2f point(QPointF p)
{
    return {static_cast<float>(p.x()), static_cast<float>(p.y())};
}

/// The quad's pixels into a strip of any size; beyond the page its edge repeats.
void warpPiece(const cv::Mat &page, const Quad &quad, cv::Mat target)
{
    const auto w = static_cast<float>(target.cols);
    const auto h = static_cast<float>(target.rows);
    const std::array<cv::Point2f, 4> from{point(quad.corners[0]), point(quad.corners[1]),
                                          point(quad.corners[2]), point(quad.corners[3])};
    const std::array<cv::Point2f, 4> to{cv::Point2f{0, 0}, cv::Point2f{w, 0}, cv::Point2f{w, h},
                                        cv::Point2f{0, h}};
    cv::warpPerspective(page, target, cv::getPerspectiveTransform(from.data(), to.data()),
                        target.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
}

} // namespace

cv::Mat wrapped(const QImage &page)
{
    Q_ASSERT(page.format() == QImage::Format_BGR888);
    // OpenCV has no read-only Mat; nobody writes into this one.
    return {page.height(), page.width(), CV_8UC3, const_cast<uchar *>(page.constBits()),
            static_cast<std::size_t>(page.bytesPerLine())};
}

cv::Mat cropLine(const cv::Mat &page, const LineShape &line, int height, int widthStep)
{
    const QList<Quad> pieces = line.pieces.isEmpty() ? QList<Quad>{line.quad} : line.pieces;
    double sourceWidth = 0;
    double sourceHeight = 0;
    for (const Quad &piece : pieces) {
        sourceWidth += piece.width();
        sourceHeight += std::max(piece.height(), 1.0) / static_cast<double>(pieces.size());
    }
    const double steps = sourceWidth * height / sourceHeight / widthStep;
    const int width =
        std::clamp(static_cast<int>(std::lround(steps)), 1, kLongestStrip / widthStep) * widthStep;
    // A strip much smaller than its source is averaged down in whole factors, so that no stroke is
    // lost between the four pixels that linear interpolation looks at.
    const int factor = std::clamp(static_cast<int>(std::lround(sourceHeight / height)), 1, 4);
    cv::Mat strip(height * factor, width * factor, page.type());
    const auto count = static_cast<int>(pieces.size());
    for (int i = 0; i < count; ++i) {
        const int from = strip.cols * i / count;
        const int to = strip.cols * (i + 1) / count;
        if (to > from)
            warpPiece(page, pieces[i], strip.colRange(from, to));
    }
    if (factor > 1)
        cv::resize(strip, strip, {width, height}, 0, 0, cv::INTER_AREA);
    return strip;
}

LineShape turned(const LineShape &line, int quarters)
{
    const int turn = (quarters % 4 + 4) % 4;
    const auto turnedQuad = [turn](Quad quad) {
        std::rotate(quad.corners.begin(), quad.corners.begin() + turn, quad.corners.end());
        return quad;
    };
    LineShape result{turnedQuad(line.quad), {}};
    for (const Quad &piece : line.pieces)
        result.pieces.append(turnedQuad(piece));
    if (turn >= 2)
        std::reverse(result.pieces.begin(), result.pieces.end());
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
