// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace ocr {

/// The longest row of stars on a line, in columns of its strip.
struct StarRun
{
    int from = 0;
    int to = 0;
    int count = 0;
};

/// Stars are seen by their shape, small and high between full-height characters, because PP-OCR
/// loses count of them and the digits beside them. `grey` is a strip that darkOnLight() made.
/// Nothing where fewer than three stand side by side.
std::optional<StarRun> findStars(const cv::Mat &grey);

/// Groups of lines (indices) that are parts of one masked number: side by side, with stars at the
/// end of the one where the other begins. The net finds the digits before or after the stars apart
/// sometimes.
std::vector<std::vector<int>> partsOfMasks(const QList<TextLine> &lines);

} // namespace ocr
