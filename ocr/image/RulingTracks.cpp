// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/RulingTracks_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Every how many columns a line is looked at.
constexpr int kStep = 8;
/// Grey values that a line must be darker than its surroundings above and below. A 1 px grey
/// hairline of a 150 dpi JPEG scan measures about 20 after smoothing along the line; paper noise
/// below 6.
constexpr int kLeastContrast = 9;

struct Run
{
    double y = 0;
    int thickness = 0;
};

struct Growing
{
    std::vector<cv::Point2d> points; ///< one a column in which it was seen
    double slope = 0;
    bool open = true;

    double expectedAt(double x) const { return points.back().y + slope * (x - points.back().x); }
};

/// Pixels that lie on a dark horizontal stroke of at least `least` px.
cv::Mat strokeMask(const cv::Mat &grey, double textHeight, int least)
{
    cv::Mat along;
    cv::blur(grey, along, {7, 1});
    cv::Mat around;
    const int window = std::max(15, static_cast<int>(textHeight)) | 1;
    cv::blur(along, around, {1, window});
    cv::Mat mask;
    cv::subtract(around, along, mask);
    cv::threshold(mask, mask, kLeastContrast, 255, cv::THRESH_BINARY);
    // A slanted line changes its row every few columns: one row more above and below keeps runs
    // long.
    cv::dilate(mask, mask, cv::getStructuringElement(cv::MORPH_RECT, {1, 3}));
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {least, 1}));
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
    // Slope over the last 96 px: long enough to be steady, short enough to follow a curl.
    const size_t back = std::min<size_t>(track.points.size() - 1, 12);
    const cv::Point2d &before = track.points[track.points.size() - 1 - back];
    track.slope = back >= 3 ? std::clamp((run.y - before.y) / (x - before.x), -0.09, 0.09) : 0;
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

Track finished(const Growing &grown)
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
            track.points.emplace_back(seen[i].x, y / static_cast<double>(last - first + 1));
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

std::vector<Track> trackLines(const cv::Mat &grey, const cv::Mat &transposedGrey, double textHeight)
{
    const int least = std::max(13, static_cast<int>(0.6 * textHeight));
    const int thickest = std::max(8, static_cast<int>(0.35 * textHeight)) + 2;
    const cv::Mat mask = strokeMask(grey, textHeight, least);
    cv::Mat transposed;
    cv::transpose(mask, transposed);
    std::vector<Growing> tracks;
    std::vector<size_t> open;
    for (int x = 0; x < transposed.rows; x += kStep)
        growTracks(tracks, open, x, runsOf(transposed.ptr(x), transposed.cols, thickest),
                   1.5 * textHeight);
    std::vector<Track> lines;
    for (const Growing &track : tracks) {
        const double length = track.points.back().x - track.points.front().x;
        const double inked = static_cast<double>(track.points.size() - 1) * kStep;
        if (track.points.size() < 3 || length < 1.2 * textHeight || inked < 0.4 * length)
            continue;
        Track line = finished(track);
        if (confirm(transposedGrey, textHeight, line))
            lines.push_back(std::move(line));
    }
    return withoutSeconds(std::move(lines), std::max(6.0, 0.3 * textHeight));
}

} // namespace ocr::image
