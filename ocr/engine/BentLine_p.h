// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/LineCrop_p.h"

#include <optional>
#include <vector>

namespace ocr {

/// The pieces of a line whose region on the text map is bent by more than a share of its own
/// thickness; nothing where it is straight. `contour` holds every pixel of the region's edge, `box`
/// the smallest rectangle round it (corner 0 at its top left); the line is grown as boxesOf() grows
/// a straight one.
std::optional<LineShape> bentLine(const std::vector<cv::Point> &contour, const Quad &box,
                                  double unclip);

} // namespace ocr
