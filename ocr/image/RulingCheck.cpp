// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/RulingTracks_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// How far past the ends of a track its ink is looked for, px.
constexpr int kPastEnd = 12;
/// A stretch without ink shorter than this is a fault of print or of JPEG, not a gap.
constexpr int kLeastGap = 10;
/// Share of the paper's lightness that a line must be darker by. Hairlines of 150 dpi scans have
/// 0.06.
constexpr double kLeastDepth = 0.035;

/// What one column shows where a track crosses it.
struct Sample
{
    double depth = 0; ///< share of the paper's lightness by which the ink is darker
    double y = 0;
    int thickness = 0;
    bool clear = false; ///< paper directly above or below
    bool inked = false;
};

Sample sampleAt(const cv::Mat &transposed, int x, double expected)
{
    Sample sample;
    const uchar *column = transposed.ptr(x);
    const int last = transposed.cols - 1;
    const int middle = static_cast<int>(std::lround(expected));
    int darkest = std::clamp(middle, 0, last);
    for (int y = std::max(0, middle - 2); y <= std::min(last, middle + 2); ++y) {
        if (column[y] < column[darkest])
            darkest = y;
    }
    int paper = 0;
    for (int y = std::max(0, darkest - 9); y <= std::min(last, darkest + 9); ++y)
        paper = std::max<int>(paper, column[y]);
    sample.y = darkest;
    sample.depth = (paper - column[darkest]) / std::max(30.0, static_cast<double>(paper));
    const int half = (paper + column[darkest]) / 2;
    int top = darkest;
    int bottom = darkest;
    while (top > 0 && column[top - 1] < half && darkest - top < 20)
        --top;
    while (bottom < last && column[bottom + 1] < half && bottom - darkest < 20)
        ++bottom;
    sample.thickness = bottom - top + 1;
    sample.y = (top + bottom) / 2.0;
    const auto isClear = [&](int from, int to) {
        int dark = 0;
        for (int y = from; y <= to; ++y)
            dark += y >= 0 && y <= last && column[y] < half ? 1 : 0;
        return dark <= 1;
    };
    sample.clear = isClear(top - 8, top - 2) || isClear(bottom + 2, bottom + 8);
    return sample;
}

double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() +
                    static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Index of the first sample from which the line is steadily there.
std::ptrdiff_t steadyFrom(const std::vector<Sample> &samples, bool backwards)
{
    const auto count = static_cast<std::ptrdiff_t>(samples.size());
    const auto at = [&](std::ptrdiff_t i) -> const Sample & {
        return samples[static_cast<size_t>(backwards ? count - 1 - i : i)];
    };
    for (std::ptrdiff_t i = 0; i + 12 < count; ++i) {
        int inked = 0;
        for (std::ptrdiff_t k = 0; k < 12; ++k)
            inked += at(i + k).inked ? 1 : 0;
        if (at(i).inked && inked >= 7)
            return backwards ? count - 1 - i : i;
    }
    return -1;
}

/// Mean height of the ink in a part of the samples, from and to as shares.
double heightOf(const std::vector<Sample> &samples, std::ptrdiff_t begin, std::ptrdiff_t end,
                double from, double to)
{
    double sum = 0;
    int count = 0;
    const auto length = static_cast<double>(end - begin);
    for (auto i = begin + static_cast<std::ptrdiff_t>(from * length);
         i <= begin + static_cast<std::ptrdiff_t>(to * length); ++i) {
        if (samples[static_cast<size_t>(i)].inked) {
            sum += samples[static_cast<size_t>(i)].y;
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

/// Mean distance of the ink from its own smoothed course, px. Drawn lines of scans and photographs
/// measure 0.05 to 0.4, rows of stars, of digits' tops and of level strokes 1 and more.
double roughnessOf(const std::vector<Sample> &samples, std::ptrdiff_t begin, std::ptrdiff_t end,
                   double textHeight)
{
    std::vector<double> thickness;
    for (std::ptrdiff_t i = begin; i <= end; ++i) {
        if (samples[static_cast<size_t>(i)].inked)
            thickness.push_back(samples[static_cast<size_t>(i)].thickness);
    }
    // Where another line begins at this one its ink reaches out to that side.
    const double thickest = 1.3 * quantile(thickness, 0.5) + 1;
    const auto counts = [&](std::ptrdiff_t i) {
        const Sample &sample = samples[static_cast<size_t>(i)];
        return sample.inked && sample.thickness <= thickest;
    };
    const auto reach = std::min(static_cast<std::ptrdiff_t>(textHeight), (end - begin) / 4);
    double windowSum = 0;
    int windowCount = 0;
    const auto take = [&](std::ptrdiff_t i, int sign) {
        if (counts(i)) {
            windowSum += sign * samples[static_cast<size_t>(i)].y;
            windowCount += sign;
        }
    };
    for (std::ptrdiff_t i = begin; i < begin + 2 * reach; ++i)
        take(i, 1);
    double sum = 0;
    int count = 0;
    for (std::ptrdiff_t i = begin + reach; i + reach <= end; ++i) {
        take(i + reach, 1);
        if (counts(i)) {
            sum += std::abs(samples[static_cast<size_t>(i)].y - windowSum / windowCount);
            ++count;
        }
        take(i - reach, -1);
    }
    return count > 0 ? sum / count : 0;
}

/// Bends more than curled paper does: the rim of a seal, whose radius is 5 to 9 lines of text,
/// while that of curled paper is 50 and more.
bool isArc(const std::vector<Sample> &samples, std::ptrdiff_t begin, std::ptrdiff_t end,
           double textHeight)
{
    const double middle = heightOf(samples, begin, end, 0.4, 0.6);
    const double sides =
        (heightOf(samples, begin, end, 0, 0.2) + heightOf(samples, begin, end, 0.8, 1)) / 2;
    const double length =
        0.8 * static_cast<double>(end - begin); // between the middles of the sides
    const double sag = std::abs(middle - sides);
    return sag > 1 && length * length / (8 * sag) < 20 * textHeight;
}

/// Moves the ends in to the last gap while what lies beyond it is short: a character the track ran
/// into.
void dropStrays(const std::vector<Sample> &samples, double shortest, std::ptrdiff_t &begin,
                std::ptrdiff_t &end)
{
    std::vector<std::ptrdiff_t> pieces; // begin and end, by turns
    for (std::ptrdiff_t i = begin; i <= end; ++i) {
        if (!samples[static_cast<size_t>(i)].inked)
            continue;
        if (pieces.empty() || i - pieces.back() >= kLeastGap)
            pieces.insert(pieces.end(), 2, i);
        pieces.back() = i;
    }
    size_t first = 0;
    size_t last = pieces.size();
    const auto isShort = [&](size_t piece) {
        return static_cast<double>(pieces[piece + 1] - pieces[piece]) < shortest;
    };
    while (first + 2 < last && isShort(first))
        first += 2;
    while (first + 2 < last && isShort(last - 2))
        last -= 2;
    begin = pieces[first];
    end = pieces[last - 1];
}

/// Points every 16 px on the ink itself, gaps and thickness as measured.
void rebuild(Track &track, const std::vector<Sample> &samples, int first, std::ptrdiff_t begin,
             std::ptrdiff_t end)
{
    std::vector<cv::Point2d> points;
    std::vector<double> thickness;
    track.gaps.clear();
    std::ptrdiff_t lastInk = begin;
    for (std::ptrdiff_t i = begin; i <= end; ++i) {
        const Sample &sample = samples[static_cast<size_t>(i)];
        if (!sample.inked)
            continue;
        if (i - lastInk >= kLeastGap)
            track.gaps.emplace_back(first + static_cast<double>(lastInk) + 1,
                                    first + static_cast<double>(i));
        lastInk = i;
        thickness.push_back(sample.thickness);
    }
    const std::vector<cv::Point2d> old = track.points;
    const double from = first + static_cast<double>(begin);
    const double to = first + static_cast<double>(end) + 1;
    const int pieces = std::max(1, static_cast<int>(std::ceil((to - from) / 16)));
    for (int i = 0; i <= pieces; ++i) {
        const double x = from + (to - from) * i / pieces;
        points.emplace_back(x, track.at(x));
    }
    track.points = points;
    track.thickness = thickness.empty() ? 1 : std::max(1.0, quantile(thickness, 0.5));
}

/// What text in a row does not show for long: ink all along, of one thickness, with paper beside
/// it.
bool isDrawn(const std::vector<Sample> &samples, std::ptrdiff_t begin, std::ptrdiff_t end,
             double textHeight)
{
    double clear = 0;
    double thin = 0;
    std::vector<double> thickness;
    std::ptrdiff_t lastInk = begin;
    std::ptrdiff_t widest = 0;
    for (std::ptrdiff_t i = begin; i <= end; ++i) {
        const Sample &sample = samples[static_cast<size_t>(i)];
        if (!sample.inked)
            continue;
        widest = std::max(widest, i - lastInk);
        lastInk = i;
        clear += sample.clear ? 1 : 0;
        thin += sample.thickness <= std::max(6.0, 0.35 * textHeight) ? 1 : 0;
        thickness.push_back(sample.thickness);
    }
    const auto inked = static_cast<double>(thickness.size());
    const auto length = static_cast<double>(end - begin + 1);
    const double spread = quantile(thickness, 0.75) - quantile(thickness, 0.25);
    const double steady = std::max(2.0, 0.4 * quantile(thickness, 0.5));
    if (length > 12 * textHeight && inked >= 0.8 * length && clear >= 0.6 * inked &&
        thin >= 0.7 * inked)
        return true;
    if (inked >= 0.9 * length && clear >= 0.75 * inked && thin >= 0.8 * inked && spread <= steady)
        return true;
    const bool dotted =
        static_cast<double>(widest) <= std::max(10.0, 0.4 * textHeight) && spread <= steady;
    return dotted && inked >= 0.4 * length && clear >= 0.9 * inked && thin >= 0.9 * inked &&
           length > 8 * textHeight;
}

} // namespace

bool confirm(const cv::Mat &transposed, double textHeight, Track &track)
{
    const int first = std::max(0, static_cast<int>(track.from()) - kPastEnd);
    const int last = std::min(transposed.rows - 1, static_cast<int>(track.to()) + kPastEnd);
    const double border = (track.points.front().y + track.points.back().y) / 2;
    if (last - first < 24 || border < 4 || border > transposed.cols - 5)
        return false; // at the very border the edge of the sheet itself is seen
    std::vector<Sample> samples;
    std::vector<double> depths;
    for (int x = first; x <= last; ++x) {
        samples.push_back(sampleAt(transposed, x, track.at(x)));
        depths.push_back(samples.back().depth);
    }
    const double depth = quantile(depths, 0.7);
    if (depth < kLeastDepth)
        return false;
    for (Sample &sample : samples)
        sample.inked = sample.depth > 0.45 * depth;
    std::ptrdiff_t begin = steadyFrom(samples, false);
    std::ptrdiff_t end = steadyFrom(samples, true);
    if (begin >= 0 && end >= begin)
        dropStrays(samples, 1.5 * textHeight, begin, end);
    if (begin < 0 || end - begin < static_cast<std::ptrdiff_t>(textHeight))
        return false;
    if (roughnessOf(samples, begin, end, textHeight) > std::max(0.5, 0.015 * textHeight))
        return false;
    if (isArc(samples, begin, end, textHeight) || !isDrawn(samples, begin, end, textHeight))
        return false;
    rebuild(track, samples, first, begin, end);
    return true;
}

} // namespace ocr::image
