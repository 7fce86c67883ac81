// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace ocr::image {

namespace {

// Windows see three squares of the largest kind across, and one and a half down: a mosaic over one
// line of print is seldom taller than two of them.
constexpr int kWindowWidth = 96;
constexpr int kWindowHeight = 40;
constexpr int kStepX = 24;
constexpr int kStepY = 8;
constexpr int kLeastBlock = 6;
constexpr int kMostBlock = 24;
constexpr int kEdge = 9; ///< levels from one pixel to the next at a square's side
constexpr int kFlat = 6; ///< and within three pixels of a square: compression makes ripples
constexpr int kLeastEdges = kWindowHeight;
constexpr double kOnGrid = 0.8;     ///< share of the sides that lie on the grid, both ways
constexpr double kMostOther = 0.35; ///< edges that are no side of anything flat, to those that are
// Of 16, in any window of a mosaic and in one of them: codes of squares have two.
constexpr int kLeastTones = 3;
constexpr int kMoreTones = 5;
constexpr double kMostOfEdges = 0.4; ///< a picture scaled up without smoothing is all squares

/// The share of edges on the best grid of that pitch, and how many of its lines hold any.
std::pair<double, int> onGrid(const std::vector<int> &edges, int pitch)
{
    int all = 0;
    for (const int count : edges)
        all += count;
    std::pair<double, int> best{0, 0};
    for (int offset = 0; all > 0 && offset < pitch; ++offset) {
        int sum = 0;
        int lines = 0;
        for (size_t at = static_cast<size_t>(offset); at < edges.size();
             at += static_cast<size_t>(pitch)) {
            sum += edges[at];
            lines += edges[at] * 40 > all;
        }
        const double share = static_cast<double>(sum) / all;
        if (share > best.first)
            best = {share, lines};
    }
    return best;
}

int tonesIn(const cv::Mat &gray)
{
    std::array<int, 16> counts{};
    for (int y = 0; y < gray.rows; y += 2)
        for (int x = 0; x < gray.cols; x += 2)
            ++counts[gray.at<uchar>(y, x) >> 4];
    const int least = gray.rows * gray.cols / 4 / 50;
    return static_cast<int>(
        std::count_if(counts.begin(), counts.end(), [least](int count) { return count >= least; }));
}

/// A strip of the page: its levels, and where they leap from one pixel to the next. Leaps between
/// flat places are a square's sides; letters have none, for their strokes are narrow and smooth.
class Strip
{
public:
    explicit Strip(const cv::Mat &bgr)
    {
        cv::cvtColor(bgr, m_gray, cv::COLOR_BGR2GRAY);
        findLeaps(m_gray, false, m_across, m_allAcross);
        findLeaps(m_gray, true, m_down, m_allDown);
        // Of whole windows, by squares of kStepY. Not by cv::integral(): that of OpenCV 4.6 writes
        // beyond the end of its rows.
        const auto summed = [](const cv::Mat &leaps) {
            cv::Mat sums;
            cv::resize(leaps, sums, {leaps.cols / kStepY, leaps.rows / kStepY}, 0, 0,
                       cv::INTER_AREA);
            cv::boxFilter(sums, sums, CV_32F, {kWindowWidth / kStepY, kWindowHeight / kStepY},
                          {0, 0}, false, cv::BORDER_CONSTANT);
            return sums;
        };
        const cv::Rect whole(0, 0, m_gray.cols / kStepY * kStepY, m_gray.rows / kStepY * kStepY);
        m_sumAcross = summed(m_across(whole));
        m_sumDown = summed(m_down(whole));
        m_sumAll = summed(m_allAcross(whole));
    }

    bool hasLeaps(int left, int top) const { return roughly(m_sumAll, left, top) >= kLeastEdges; }

    /// Whether there is anything to tell by: quick, for nearly all windows have nothing.
    bool hasSides(int left, int top) const
    {
        return roughly(m_sumAcross, left, top) >= kLeastEdges &&
               roughly(m_sumDown, left, top) >= kLeastEdges / 2;
    }

    /// How many tones a mosaic there has; 0: there is none.
    int mosaicTones(int left, int top) const
    {
        const cv::Rect window(left, top, kWindowWidth, kWindowHeight);
        const int sides = cv::countNonZero(m_across(window)) + cv::countNonZero(m_down(window));
        const int all = cv::countNonZero(m_allAcross(window)) + cv::countNonZero(m_allDown(window));
        if (all - sides > kMostOther * sides)
            return 0;
        const std::vector<int> columns = counts(m_across(window), 0);
        const std::vector<int> rows = counts(m_down(window), 1);
        for (int pitch = kLeastBlock; pitch <= kMostBlock; ++pitch) {
            const auto [onColumns, verticals] = onGrid(columns, pitch);
            if (onColumns < kOnGrid || verticals < 3)
                continue;
            const auto [onRows, horizontals] = onGrid(rows, pitch);
            if (onRows >= kOnGrid && horizontals >= 1)
                return tonesIn(m_gray(window));
        }
        return 0;
    }

private:
    /// Leaps from one pixel to the next along rows, or down columns; `sides` those between flat
    /// places.
    static void findLeaps(const cv::Mat &gray, bool down, cv::Mat &sides, cv::Mat &all)
    {
        const auto part = [down](const cv::Mat &mat, int from, int to) {
            return down ? mat.rowRange(from, to) : mat.colRange(from, to);
        };
        const int n = down ? gray.rows : gray.cols;
        cv::Mat rough;
        cv::absdiff(part(gray, 2, n), part(gray, 0, n - 2), rough);
        cv::compare(rough, kFlat, rough, cv::CMP_GT); // at x: from x to x + 2
        cv::Mat near;
        cv::absdiff(part(gray, 1, n), part(gray, 0, n - 1), near);
        all = cv::Mat(gray.size(), CV_8U, cv::Scalar(0));
        cv::compare(near, kEdge, part(all, 1, n), cv::CMP_GT); // at x: from x - 1 to x
        sides = cv::Mat(gray.size(), CV_8U, cv::Scalar(0));
        cv::Mat inner = part(sides, 3, n - 2);
        cv::bitwise_or(part(rough, 0, n - 5), part(rough, 3, n - 2), inner);
        cv::bitwise_not(inner, inner);
        cv::bitwise_and(inner, part(all, 3, n - 2), inner);
    }

    static std::vector<int> counts(const cv::Mat &leaps, int along)
    {
        cv::Mat sums;
        cv::reduce(leaps, sums, along, cv::REDUCE_SUM, CV_32S);
        std::vector<int> result(sums.begin<int>(), sums.end<int>());
        for (int &count : result)
            count /= 255;
        return result;
    }

    static double roughly(const cv::Mat &sums, int left, int top)
    {
        return sums.at<float>(top / kStepY, left / kStepY) * kStepY * kStepY / 255;
    }

    cv::Mat m_gray;
    cv::Mat m_across, m_allAcross; ///< 255: sides, and all leaps, from left to right
    cv::Mat m_down, m_allDown;     ///< downwards
    cv::Mat m_sumAcross, m_sumDown, m_sumAll;
};

/// Which windows of the page are mosaics, and of how many tones: none where so many are that the
/// page itself was scaled up. In strips: a whole board would take several times its memory.
cv::Mat mosaicWindows(const cv::Mat &bgr)
{
    constexpr int kRowsOfStrip = 32;
    const cv::Size windows((bgr.cols - kWindowWidth) / kStepX + 1,
                           (bgr.rows - kWindowHeight) / kStepY + 1);
    cv::Mat found(windows, CV_8U, cv::Scalar(0));
    int edged = 0;
    for (int first = 0; first < windows.height; first += kRowsOfStrip) {
        const int rows = std::min(kRowsOfStrip, windows.height - first);
        const Strip strip(
            bgr.rowRange(first * kStepY, (first + rows - 1) * kStepY + kWindowHeight));
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < windows.width; ++x) {
                edged += strip.hasLeaps(x * kStepX, y * kStepY);
                if (!strip.hasSides(x * kStepX, y * kStepY))
                    continue;
                const int tones = strip.mosaicTones(x * kStepX, y * kStepY);
                if (tones >= kLeastTones)
                    found.at<uchar>(first + y, x) = static_cast<uchar>(tones);
            }
        }
    }
    if (cv::countNonZero(found) > kMostOfEdges * edged)
        found.setTo(0);
    return found;
}

} // namespace

QList<Mark> findMosaics(const cv::Mat &bgr)
{
    if (bgr.cols < kWindowWidth || bgr.rows < kWindowHeight)
        return {};
    const cv::Mat found = mosaicWindows(bgr);
    // Windows at the edge of a mosaic fail: pieces with such a gap between them are one.
    cv::Mat joined;
    cv::dilate(found, joined, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    cv::Mat labels;
    const int count = cv::connectedComponents(joined, labels);
    QList<Mark> marks;
    for (int i = 1; i < count; ++i) {
        cv::Mat own(found.size(), CV_8U, cv::Scalar(0));
        found.copyTo(own, labels == i);
        double most = 0;
        cv::minMaxLoc(own, nullptr, &most);
        if (cv::countNonZero(own) < 2 || most < kMoreTones) // one window may be chance
            continue;
        const cv::Rect bounds = cv::boundingRect(own);
        const QRectF place(bounds.x * kStepX, bounds.y * kStepY,
                           (bounds.width - 1) * kStepX + kWindowWidth,
                           (bounds.height - 1) * kStepY + kWindowHeight);
        marks.append({MarkKind::WeakCover, Quad::fromRect(place), QStringLiteral("mosaic")});
    }
    return marks;
}

} // namespace ocr::image
