// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/LineCrop_p.h"

#include <opencv2/core.hpp>

#include <vector>

namespace ocr {

/// How a map too large for the detection net is cut: overlapping tiles of one size.
struct TilePlan
{
    cv::Size tile; ///< multiple of 32 a side
    std::vector<cv::Point>
        origins; ///< top left of each, in map pixels; tiles may reach over the map's edge
};

/// Tiles for a map. No tile has more than about a million pixels: that keeps a worker's peak under
/// 600 MB, and OpenCV 4.6 crashes on some sizes of more than 1536 a side (architecture.md).
TilePlan planTiles(cv::Size map);

/// The part of a tile that goes into the map: up to the middle of each overlap, so that a line on a
/// seam comes from two tiles that both saw it whole.
cv::Rect ownPart(const TilePlan &plan, std::size_t index, cv::Size map);

/// Boxes of text on a map of probabilities (0..255), in map pixels; the post-processing of DB
/// (Liao et al. 2020): regions over 0.3, mean over 0.5, smallest rectangle, grown by 1.6 * area /
/// perimeter. /// Corner 0 is the one nearest to the map's top left. Bent regions come with pieces
/// along their longer way.
std::vector<LineShape> boxesOf(const cv::Mat &map);

} // namespace ocr
