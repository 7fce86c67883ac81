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
/// What paper becomes for Tesseract: nearly the white of the margin.
constexpr double kPaperGrey = 245;
/// Lighter pixels of such a strip are paper and its noise.
constexpr int kPaperLevel = 200;

cv::Point2f point(QPointF p)
{
    return {static_cast<float>(p.x()), static_cast<float>(p.y())};
}

/// The quad's pixels into a strip of any size; beyond the page its edge repeats.
void warpPiece(const cv::Mat &page, const Quad &quad, cv::Mat target)
{
    const auto w = static_cast<float>(target.cols);
    const auto h = static_cast<float>(target.rows);
    // Only the part of the page round the quad: OpenCV counts a source's rows in 16 bits, and a
    // screenshot of 40,000 px has more.
    const QRect bounds = quad.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2) &
                         QRect(0, 0, page.cols, page.rows);
    if (bounds.isEmpty()) {
        target.setTo(cv::Scalar::all(255));
        return;
    }
    const cv::Mat part = page(cv::Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    const QPointF origin = bounds.topLeft();
    const std::array<cv::Point2f, 4> from{
        point(quad.corners[0] - origin), point(quad.corners[1] - origin),
        point(quad.corners[2] - origin), point(quad.corners[3] - origin)};
    const std::array<cv::Point2f, 4> to{cv::Point2f{0, 0}, cv::Point2f{w, 0}, cv::Point2f{w, h},
                                        cv::Point2f{0, h}};
    cv::warpPerspective(part, target, cv::getPerspectiveTransform(from.data(), to.data()),
                        target.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
}

/// Ink is the smaller part of every stretch of a line: the mean leaves the median towards it.
bool isLightOnDark(const cv::Mat &grey)
{
    double towards = 0;
    for (int from = 0; from < grey.cols; from += grey.rows) {
        cv::Mat part =
            grey.colRange(from, std::min(from + grey.rows, grey.cols)).clone().reshape(1, 1);
        const double mean = cv::mean(part)[0];
        auto *first = part.ptr<uchar>();
        std::nth_element(first, first + part.cols / 2, first + part.cols);
        towards += (mean - first[part.cols / 2]) * part.cols;
    }
    return towards > 0;
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

std::vector<int> inkColumns(const cv::Mat &grey)
{
    std::vector<int> columns(static_cast<std::size_t>(grey.cols));
    for (int y = 0; y < grey.rows; ++y) {
        const auto *row = grey.ptr<uchar>(y);
        for (int x = 0; x < grey.cols; ++x)
            columns[static_cast<std::size_t>(x)] += std::max(0, kPaperLevel - row[x]);
    }
    return columns;
}

cv::Mat darkOnLight(const cv::Mat &strip)
{
    cv::Mat grey;
    cv::cvtColor(strip, grey, cv::COLOR_BGR2GRAY);
    if (isLightOnDark(grey))
        cv::bitwise_not(grey, grey);
    // The paper's brightness along the line, so that a shadow does not pass for ink: the brightest
    // of each column, smoothed over two characters.
    cv::Mat paper;
    cv::blur(grey, paper, {3, 3});
    cv::reduce(paper, paper, 0, cv::REDUCE_MAX, CV_8U);
    cv::blur(paper, paper, {2 * grey.rows + 1, 1}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::Mat whole;
    cv::repeat(paper, grey.rows, 1, whole);
    cv::divide(grey, whole, grey, kPaperGrey);
    return grey;
}

} // namespace ocr
