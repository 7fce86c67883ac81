// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/RulingTracks_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ocr::image {

namespace {

/// Text of at least this height, px, leaves lines wide enough to be followed in a copy of half the
/// size; what is found there is measured on the sheet itself.
constexpr double kHalvedText = 30;
/// Grey values that a line must be darker than its surroundings above and below. A 1 px grey
/// hairline of a 150 dpi JPEG scan measures about 20 after smoothing along the line; paper noise
/// below 6.
constexpr int kLeastContrast = 9;
/// Slopes of the sheared copies. A run in a copy may still lean by 0.07, so that together they
/// reach to 12 degrees (0.21) either way: the margins of curled paper taken at an angle.
constexpr std::array<double, 3> kShears = {0, -0.14, 0.14};
/// Nothing that leans more is followed.
constexpr double kSteepest = 0.26;

struct Run
{
    double y = 0;
    int thickness = 0;
};

struct Growing
{
    std::vector<cv::Point2d> points; ///< one a column in which it was seen
    double slope = 0;

    double expectedAt(double x) const { return points.back().y + slope * (x - points.back().x); }
};

/// Moves every row of `from` by a share of its distance from the first; what is left free is empty.
cv::Mat sheared(const cv::Mat &from, double slope, int room)
{
    cv::Mat to = cv::Mat::zeros(from.rows, from.cols + room, CV_8U);
    for (int x = 0; x < from.rows; ++x) {
        const int shift = static_cast<int>(std::lround(slope < 0 ? -slope * x : room - slope * x));
        std::copy_n(from.ptr(x), from.cols, to.ptr(x) + std::clamp(shift, 0, room));
    }
    return to;
}

/// Of a mask of dark places those that lie in strokes of at least `least` px along one of the
/// slopes; a row of the matrix is a column of the sheet.
cv::Mat strokesOf(const cv::Mat &dark, int least)
{
    cv::Mat strokes = cv::Mat::zeros(dark.size(), CV_8U);
    for (const double slope : kShears) {
        const int room = static_cast<int>(std::ceil(std::abs(slope) * dark.rows));
        cv::Mat straight = sheared(dark, slope, room);
        // A slanted line changes its row every few columns: one row more above and below keeps
        // runs long.
        cv::dilate(straight, straight, cv::getStructuringElement(cv::MORPH_RECT, {3, 1}));
        // Leaning strokes of characters are shorter than they are high.
        const int length = (slope == 0 ? least : 2 * least) | 1; // even ones shift what they open
        cv::morphologyEx(straight, straight, cv::MORPH_OPEN,
                         cv::getStructuringElement(cv::MORPH_RECT, {1, length}));
        for (int x = 0; x < dark.rows; ++x) {
            const int shift =
                static_cast<int>(std::lround(slope < 0 ? -slope * x : room - slope * x));
            const uchar *from = straight.ptr(x) + std::clamp(shift, 0, room);
            uchar *to = strokes.ptr(x);
            for (int y = 0; y < dark.cols; ++y)
                to[y] |= from[y];
        }
    }
    return strokes;
}

/// Places darker than what lies above and below. `transposed` as in strokesOf.
cv::Mat darkPlaces(const cv::Mat &transposed, double textHeight, int smoothing)
{
    cv::Mat along;
    cv::blur(transposed, along, {1, smoothing});
    cv::Mat around;
    const int window = std::max(15, static_cast<int>(textHeight)) | 1;
    cv::blur(along, around, {window, 1});
    cv::Mat mask;
    cv::subtract(around, along, mask);
    cv::threshold(mask, mask, kLeastContrast, 255, cv::THRESH_BINARY);
    return mask;
}

std::vector<Run> runsOf(const uchar *column, int rows, int thickest)
{
    std::vector<Run> runs;
    for (int y = 0; y < rows; ++y) {
        if (column[y] == 0)
            continue;
        const int first = y;
        while (y < rows && column[y] != 0)
            ++y;
        if (y - first <= thickest)
            runs.push_back({(first + y - 1) / 2.0 + 0.5, y - first});
    }
    return runs;
}

void append(Growing &track, double x, const Run &run)
{
    track.points.emplace_back(x, run.y);
    // Slope over the last 12 columns: long enough to be steady, short enough to follow a curl.
    const size_t back = std::min<size_t>(track.points.size() - 1, 12);
    const cv::Point2d &before = track.points[track.points.size() - 1 - back];
    track.slope =
        back >= 3 ? std::clamp((run.y - before.y) / (x - before.x), -kSteepest, kSteepest) : 0;
}

/// Gives each run of a column to the open track that expects it nearest, or begins a new one.
void growTracks(std::vector<Growing> &tracks, std::vector<size_t> &open, double x,
                const std::vector<Run> &runs, double longestGap)
{
    std::vector<bool> taken(open.size(), false);
    for (const Run &run : runs) {
        size_t best = open.size();
        double bestScore = 1e9;
        for (size_t i = 0; i < open.size(); ++i) {
            const Growing &track = tracks[open[i]];
            const double gap = x - track.points.back().x;
            const double off = std::abs(track.expectedAt(x) - run.y);
            if (!taken[i] && off <= 2.2 + 0.04 * gap && off + 0.02 * gap < bestScore) {
                best = i;
                bestScore = off + 0.02 * gap;
            }
        }
        if (best == open.size()) {
            tracks.emplace_back();
            append(tracks.back(), x, run);
            open.push_back(tracks.size() - 1);
            taken.push_back(true);
        } else {
            append(tracks[open[best]], x, run);
            taken[best] = true;
        }
    }
    std::erase_if(open, [&](size_t i) { return x - tracks[i].points.back().x > longestGap; });
}

/// A track that runs on from a line into text and, beyond, into another line: its pieces, parted
/// where it leaps over columns or off its course.
std::vector<Growing> piecesOf(const Growing &grown, int step)
{
    constexpr double kOffCourse = 1.5; // px; lines seen in steps of half a pixel keep within one
    std::vector<Growing> pieces(1);
    for (const cv::Point2d &point : grown.points) {
        const Growing &last = pieces.back();
        if (!last.points.empty() && (point.x - last.points.back().x > step ||
                                     std::abs(last.expectedAt(point.x) - point.y) > kOffCourse))
            pieces.emplace_back();
        append(pieces.back(), point.x, {point.y, 0});
    }
    return pieces;
}

/// `scale`: px of the sheet for one of the copy in which it was followed.
Track finished(const Growing &grown, double scale)
{
    Track track;
    const std::vector<cv::Point2d> &seen = grown.points;
    for (size_t i = 0; i < seen.size(); ++i) {
        // Mean of the neighbours against the steps of a slanted line; every other column is kept.
        if (i % 2 == 0 || i + 1 == seen.size()) {
            const size_t first = i > 0 ? i - 1 : i;
            const size_t last = std::min(i + 1, seen.size() - 1);
            double y = 0;
            for (size_t k = first; k <= last; ++k)
                y += seen[k].y;
            track.points.emplace_back(scale * seen[i].x + (scale - 1) / 2,
                                      scale * y / static_cast<double>(last - first + 1) +
                                          (scale - 1) / 2);
        }
    }
    return track;
}

bool isSecondOf(const Track &line, const Track &other, double apart)
{
    const double from = std::max(line.from(), other.from());
    const double to = std::min(line.to(), other.to());
    if (to - from < 0.8 * (line.to() - line.from()))
        return false;
    for (const double share : {0.1, 0.5, 0.9}) {
        const double x = from + share * (to - from);
        if (std::abs(line.at(x) - other.at(x)) > apart)
            return false;
    }
    return true;
}

/// Of the two strokes of a double line one is kept: between them is no row of a table.
std::vector<Track> withoutSeconds(std::vector<Track> tracks, double apart)
{
    std::sort(tracks.begin(), tracks.end(),
              [](const Track &a, const Track &b) { return a.to() - a.from() > b.to() - b.from(); });
    std::vector<Track> kept;
    for (Track &track : tracks) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Track &other) { return isSecondOf(track, other, apart); }))
            kept.push_back(std::move(track));
    }
    return kept;
}

} // namespace

double Track::at(double x) const
{
    if (x <= points.front().x)
        return points.front().y;
    for (size_t i = 1; i < points.size(); ++i) {
        if (x <= points[i].x) {
            const double share =
                (x - points[i - 1].x) / std::max(1e-9, points[i].x - points[i - 1].x);
            return points[i - 1].y + share * (points[i].y - points[i - 1].y);
        }
    }
    return points.back().y;
}

std::vector<Track> trackLines(const cv::Mat &transposed, double textHeight)
{
    const double scale = textHeight >= kHalvedText ? 2 : 1;
    const double height = textHeight / scale; // of text, in the copy
    cv::Mat copy = transposed;
    if (scale > 1)
        cv::resize(transposed, copy, {}, 1 / scale, 1 / scale, cv::INTER_AREA);
    const int step = scale > 1 ? 6 : 8; // every how many columns a line is looked at
    const int least = std::max(13, static_cast<int>(0.6 * height));
    const int thickest = std::max(8, static_cast<int>(0.35 * height)) + 2;
    const cv::Mat mask = strokesOf(darkPlaces(copy, height, scale > 1 ? 5 : 7), least);
    std::vector<Growing> tracks;
    std::vector<size_t> open;
    for (int x = 0; x < mask.rows; x += step)
        growTracks(tracks, open, x, runsOf(mask.ptr(x), mask.cols, thickest), 1.5 * height);
    std::vector<Track> lines;
    const auto take = [&](const Growing &track) {
        const double length = track.points.back().x - track.points.front().x;
        const double inked = static_cast<double>(track.points.size() - 1) * step;
        if (track.points.size() < 3 || length < 1.2 * height || inked < 0.4 * length)
            return true; // no line, and no piece of it is one
        Track line = finished(track, scale);
        const bool drawn = confirm(transposed, textHeight, line);
        if (drawn)
            lines.push_back(std::move(line));
        return drawn;
    };
    for (const Growing &track : tracks)
        if (!take(track))
            std::ranges::for_each(piecesOf(track, step), take);
    return withoutSeconds(std::move(lines), std::max(6.0, 0.3 * textHeight));
}

} // namespace ocr::image
