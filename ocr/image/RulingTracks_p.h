// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace ocr::image {

/// One line that runs about along x, followed column by column.
struct Track
{
    std::vector<cv::Point2d> points; ///< rising x, about every 16 px
    std::vector<cv::Point2d> gaps;   ///< (from, to) along x
    double thickness = 1;

    double from() const { return points.front().x; }
    double to() const { return points.back().x; }
    /// y at x; beyond the ends that of the end.
    double at(double x) const;
};

/// Long dark lines of a grey sheet that run about from left to right: up to 12 degrees off
/// anywhere, bent, broken, thin and double ones (a double line is one track). Also the longer
/// strokes of large text: the caller asks whether short ones stand on others. `transposed`: the
/// sheet with x and y exchanged, so that its columns lie together in memory.
std::vector<Track> trackLines(const cv::Mat &transposed, double textHeight);

/// Whether the ink itself, column by column, is that of a drawn line: there all along (or dotted),
/// thin, with paper on one side; text that stands in a row is not. Makes ends, gaps and thickness
/// exact. `transposed`: the grey sheet with x and y exchanged.
bool confirm(const cv::Mat &transposed, double textHeight, Track &track);

} // namespace ocr::image
