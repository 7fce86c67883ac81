// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/MaskedRun_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ocr {

namespace {

/// Darker pixels of a strip are ink.
constexpr int kInk = 160;
/// Share of the tallest characters' height under which a mark is small. Stars: 0.3 to 0.6;
/// digits: 1.
constexpr double kSmall = 0.7;
/// Dots and dashes are lower than this share.
constexpr double kDot = 0.18;
constexpr int kFewest = 3;

/// A stretch of columns with ink, and the rows that it covers.
struct Mark
{
    int from = 0;
    int to = 0;
    int top = 0;
    int bottom = 0;

    int height() const { return bottom - top; }
    int width() const { return to - from; }
};

std::vector<Mark> marksOf(const cv::Mat &grey)
{
    std::vector<Mark> marks;
    bool open = false;
    for (int x = 0; x < grey.cols; ++x) {
        int top = grey.rows;
        int bottom = 0;
        for (int y = 0; y < grey.rows; ++y) {
            if (grey.at<uchar>(y, x) < kInk) {
                top = std::min(top, y);
                bottom = y + 1;
            }
        }
        if (bottom > 0 && !open)
            marks.push_back({x, x + 1, top, bottom});
        if (bottom > 0 && open) {
            marks.back().to = x + 1;
            marks.back().top = std::min(marks.back().top, top);
            marks.back().bottom = std::max(marks.back().bottom, bottom);
        }
        open = bottom > 0;
    }
    return marks;
}

/// Stars in a row of small marks: touching ones make one mark, as wide as so many.
int starsIn(std::vector<Mark> marks)
{
    std::vector<int> widths;
    for (const Mark &mark : marks)
        widths.push_back(mark.width());
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    int count = 0;
    for (const Mark &mark : marks)
        count += std::max(1, (mark.width() + *middle / 2) / *middle);
    return count;
}

} // namespace

std::optional<StarRun> findStars(const cv::Mat &grey)
{
    const std::vector<Mark> marks = marksOf(grey);
    int tallest = 0;
    for (const Mark &mark : marks)
        tallest = std::max(tallest, mark.height());
    const auto isStar = [tallest](const Mark &mark) {
        return mark.height() < kSmall * tallest && mark.height() > kDot * tallest;
    };
    std::optional<StarRun> longest;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (!isStar(*it))
            continue;
        const auto end = std::find_if_not(it, marks.end(), isStar);
        const int count = starsIn({it, end});
        if (count >= kFewest && (!longest || count > longest->count))
            longest = StarRun{it->from, (end - 1)->to, count};
        it = end - 1;
    }
    return longest;
}

namespace {

/// Whether `next` carries on the masked number at whose end `line` stands, on the same line of
/// text.
bool carriesOn(const TextLine &line, const TextLine &next)
{
    const QString before = line.text();
    const QString after = next.text();
    const bool stars =
        before.endsWith(QLatin1String("**")) || after.startsWith(QLatin1String("**"));
    const auto fits = [](QChar c) { return c == u'*' || c == u'X' || c.isDigit(); };
    if (!stars || before.isEmpty() || after.isEmpty() || !fits(before.back()) ||
        !fits(after.front()))
        return false;
    const double height = std::max(line.quad().height(), next.quad().height());
    const auto middle = [](QPointF a, QPointF b) { return (a + b) / 2; };
    const QPointF gap = middle(next.quad().corners[0], next.quad().corners[3]) -
                        middle(line.quad().corners[1], line.quad().corners[2]);
    // Half a character apart at most, and neither above the other.
    const QPointF edge = line.quad().corners[1] - line.quad().corners[0];
    const double length = std::max(line.quad().width(), 1.0);
    const double along = QPointF::dotProduct(gap, edge) / length;
    const double across = (gap.y() * edge.x() - gap.x() * edge.y()) / length;
    return std::abs(along) < height / 2 && std::abs(across) < height / 3;
}

} // namespace

std::vector<std::vector<int>> partsOfMasks(const QList<TextLine> &lines)
{
    const int count = static_cast<int>(lines.size());
    std::vector<int> next(static_cast<std::size_t>(count), -1);
    std::vector<bool> follows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < count && next[static_cast<std::size_t>(i)] < 0; ++k) {
            if (i == k || follows[static_cast<std::size_t>(k)] || !carriesOn(lines[i], lines[k]))
                continue;
            next[static_cast<std::size_t>(i)] = k;
            follows[static_cast<std::size_t>(k)] = true;
        }
    }
    std::vector<std::vector<int>> groups;
    for (int i = 0; i < count; ++i) {
        if (follows[static_cast<std::size_t>(i)] || next[static_cast<std::size_t>(i)] < 0)
            continue;
        std::vector<int> group;
        for (int k = i; k >= 0; k = next[static_cast<std::size_t>(k)])
            group.push_back(k);
        groups.push_back(group);
    }
    return groups;
}

} // namespace ocr
