// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/ReadingOrder_p.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ocr::layout {

namespace {

/// Where a long line stands and how it slopes.
struct SlopeSample
{
    double x = 0;
    double y = 0;
    double slope = 0;
};

/// slope = at + by * x over the samples, without the quarter that fits worst (seals, handwriting).
/// Paper that curls about an upright axis slopes like this to the first order.
QPointF slopeTrend(QList<SlopeSample> samples)
{
    QPointF trend;
    for (int round = 0; round < 2 && samples.size() >= 6; ++round) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const SlopeSample &sample : std::as_const(samples)) {
            n += 1;
            x += sample.x;
            y += sample.slope;
            xx += sample.x * sample.x;
            xy += sample.x * sample.slope;
        }
        const double spread = n * xx - x * x;
        const double by = spread > 1e-6 * n * n ? (n * xy - x * y) / spread : 0;
        trend = {(y - by * x) / n, by};
        const auto off = [&](const SlopeSample &sample) {
            return std::abs(sample.slope - trend.x() - trend.y() * sample.x);
        };
        std::stable_sort(
            samples.begin(), samples.end(),
            [&](const SlopeSample &a, const SlopeSample &b) { return off(a) < off(b); });
        samples.resize(samples.size() - samples.size() / 4);
    }
    return trend;
}

/// Slope of the text at each line: its own where it is long enough to show one, else the sheet's
/// trend at that place, corrected by the median of the five nearest lines that are.
QList<double> localSlopes(const QList<FlatLine> &lines)
{
    QList<SlopeSample> samples;
    for (const FlatLine &line : lines)
        if (line.width() >= 3 * line.height)
            samples.append({line.center(), line.y, (line.rightY - line.leftY) / line.width()});
    const QPointF trend = slopeTrend(samples);
    const auto expected = [&](double x) { return trend.x() + trend.y() * x; };
    QList<double> slopes;
    for (const FlatLine &line : lines) {
        if (line.width() >= 3 * line.height) {
            slopes.append((line.rightY - line.leftY) / line.width());
            continue;
        }
        QList<std::pair<double, double>> nearest; // distance, slope beyond the trend
        for (const SlopeSample &sample : std::as_const(samples)) {
            const double distance =
                std::abs(sample.x - line.center()) + 0.3 * std::abs(sample.y - line.y);
            if (nearest.size() == 5 && distance >= nearest.last().first)
                continue;
            const std::pair<double, double> entry(distance, sample.slope - expected(sample.x));
            nearest.insert(std::lower_bound(nearest.begin(), nearest.end(), entry), entry);
            if (nearest.size() > 5)
                nearest.removeLast();
        }
        QList<double> list;
        for (const auto &[distance, slope] : std::as_const(nearest))
            list.append(slope);
        slopes.append(samples.isEmpty() ? 0.0 : expected(line.center()) + median(list, 0));
    }
    return slopes;
}

/// Height at which a line's direction, carried on, reaches x.
double heightAt(const FlatLine &line, double slope, double x)
{
    const double reach = std::clamp(x, line.left - 6 * line.height, line.right + 6 * line.height);
    return line.y + slope * (reach - line.center());
}

/// How badly b follows a to its right on one baseline; negative: not at all.
double distanceToRight(const FlatLine &a, double slopeOfA, const FlatLine &b, double slopeOfB)
{
    const double least = std::min(a.height, b.height);
    const double gap = b.left - a.right;
    if (gap < -0.7 * least || b.center() <= a.center())
        return -1;
    const double meeting = (a.right + b.left) / 2;
    const double drop = std::abs(heightAt(a, slopeOfA, meeting) - heightAt(b, slopeOfB, meeting));
    const double plain = std::abs(a.rightY - b.leftY);
    // Where the directions tell, what lies level by chance may be the row above.
    const double off = gap > 2 * least ? drop : std::min(drop, plain);
    // Under half a line's height: two rows set solid are one line height apart.
    if (off > 0.5 * least)
        return -1;
    return std::max(0.0, gap) + 4 * off;
}

struct Links
{
    QList<int> right;
    QList<int> left;
};

Links nearestNeighbours(const QList<FlatLine> &lines)
{
    const int count = static_cast<int>(lines.size());
    const QList<double> slopes = localSlopes(lines);
    QList<int> byHeight(count);
    std::iota(byHeight.begin(), byHeight.end(), 0);
    std::stable_sort(byHeight.begin(), byHeight.end(),
                     [&](int a, int b) { return lines[a].y < lines[b].y; });
    // How far a row may climb from one line to the next.
    const auto climb = [&](int i) {
        return lines[i].height + std::abs(lines[i].rightY - lines[i].leftY) +
               6 * lines[i].height * std::abs(slopes[i]);
    };
    double tallest = 0;
    for (int i = 0; i < count; ++i)
        tallest = std::max(tallest, climb(i));
    Links links{QList<int>(count, -1), QList<int>(count, -1)};
    QList<double> toRight(count, 1e300);
    QList<double> toLeft(count, 1e300);
    for (int i = 0; i < count; ++i) {
        const int a = byHeight[i];
        const double own = climb(a);
        for (int k = i + 1; k < count; ++k) {
            const int b = byHeight[k];
            const double drop = lines[b].y - lines[a].y;
            if (drop > own + tallest)
                break;
            if (drop > own + climb(b))
                continue;
            for (const auto &[from, to] : {std::pair(a, b), std::pair(b, a)}) {
                const double distance =
                    distanceToRight(lines[from], slopes[from], lines[to], slopes[to]);
                if (distance < 0)
                    continue;
                if (distance < toRight[from]) {
                    toRight[from] = distance;
                    links.right[from] = to;
                }
                if (distance < toLeft[to]) {
                    toLeft[to] = distance;
                    links.left[to] = from;
                }
            }
        }
    }
    return links;
}

/// An empty stretch between two neighbours of a row.
struct Gap
{
    double from = 0;
    double to = 0;
    bool any = false;
};

/// Stretch of x that is empty in every row of a run, between two wide pieces of text.
Gap sharedGap(const QList<FlatLine> &lines, const TextRow &row, const Gap &so, double least)
{
    Gap best;
    QList<int> sorted = row;
    std::sort(sorted.begin(), sorted.end(),
              [&](int a, int b) { return lines[a].left < lines[b].left; });
    const auto consider = [&](double from, double to) {
        if (so.any) {
            from = std::max(from, so.from);
            to = std::min(to, so.to);
        }
        if (to - from >= least && (!best.any || to - from > best.to - best.from))
            best = {from, to, true};
    };
    double reached = -1e300;
    for (const int i : sorted) {
        if (reached > -1e299)
            consider(reached, lines[i].left);
        reached = std::max(reached, lines[i].right);
    }
    if (so.any && row.size() == 1) { // a lone line on one side of a known gap
        consider(-1e300, lines[sorted.first()].left);
        consider(lines[sorted.first()].right, 1e300);
    }
    return best;
}

/// Whether the lines left and right of a gap are running text, eight characters wide and more.
bool isRunningText(const QList<FlatLine> &lines, const QList<TextRow> &rows, qsizetype from,
                   qsizetype to, double at)
{
    double width[2] = {0, 0};
    int count[2] = {0, 0};
    for (qsizetype r = from; r < to; ++r) {
        for (const int i : rows[r]) {
            const int side = lines[i].center() > at ? 1 : 0;
            width[side] += lines[i].width() / lines[i].height;
            ++count[side];
        }
    }
    return count[0] >= 3 && count[1] >= 3 && width[0] / count[0] > 8 && width[1] / count[1] > 8;
}

void appendColumns(QList<int> &order, const QList<FlatLine> &lines, const QList<TextRow> &rows,
                   qsizetype from, qsizetype to, double at)
{
    QList<FlatLine> sides[2];
    QList<int> positions[2];
    for (qsizetype r = from; r < to; ++r) {
        for (const int i : rows[r]) {
            const int side = lines[i].center() > at ? 1 : 0;
            sides[side].append(lines[i]);
            positions[side].append(i);
        }
    }
    for (int side = 0; side < 2; ++side)
        for (const int i : readingOrder(sides[side]))
            order.append(positions[side][i]);
}

} // namespace

QList<TextRow> rowsOf(const QList<FlatLine> &lines)
{
    const Links links = nearestNeighbours(lines);
    const auto linked = [&](int from) {
        const int to = links.right[from];
        return to >= 0 && links.left[to] == from ? to : -1;
    };
    QList<TextRow> rows;
    QList<double> heights;
    for (int i = 0; i < lines.size(); ++i) {
        const int before = links.left[i];
        if (before >= 0 && links.right[before] == i)
            continue;
        TextRow row;
        double sum = 0;
        int rightToLeft = 0;
        for (int k = i; k >= 0; k = linked(k)) {
            row.append(k);
            sum += lines[k].y;
            rightToLeft += lines[k].rightToLeft;
        }
        if (2 * rightToLeft > row.size())
            std::reverse(row.begin(), row.end());
        heights.append(sum / static_cast<double>(row.size()));
        rows.append(row);
    }
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return heights[a] < heights[b]; });
    QList<TextRow> sorted;
    for (const int i : order)
        sorted.append(rows[i]);
    return sorted;
}

QList<int> readingOrder(const QList<FlatLine> &lines)
{
    const QList<TextRow> rows = rowsOf(lines);
    QList<int> order;
    for (qsizetype r = 0; r < rows.size();) {
        double height = 0;
        for (const int i : rows[r])
            height = std::max(height, lines[i].height);
        Gap gap = sharedGap(lines, rows[r], {}, 1.2 * height);
        qsizetype end = r;
        while (gap.any && end + 1 < rows.size()) {
            const Gap next = sharedGap(lines, rows[end + 1], gap, 1.2 * height);
            if (!next.any)
                break;
            gap = next;
            ++end;
        }
        const double at = (gap.from + gap.to) / 2;
        // Four rows side by side: fewer are a line with a wide space in it.
        if (gap.any && end - r >= 3 && isRunningText(lines, rows, r, end + 1, at)) {
            appendColumns(order, lines, rows, r, end + 1, at);
            r = end + 1;
            continue;
        }
        order.append(rows[r]);
        ++r;
    }
    return order;
}

} // namespace ocr::layout
