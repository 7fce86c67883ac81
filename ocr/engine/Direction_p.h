// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/LineReader_p.h"

#include <vector>

namespace ocr {

/// Whether a box is so much higher than wide that its text runs up or down.
bool isTall(const Quad &quad);

/// Quarter turns clockwise (0..3) at which most text of a sheet begins, decided once for all its
/// boxes (upright quads, as found): tall or wide by majority, then the direction net's vote on the
/// longest, and where that is divided the recogniser's confidence both ways. Single wrong answers
/// turn no line.
int commonTurn(Lane &lane, const cv::Mat &page, const std::vector<LineShape> &boxes);

/// The turn of a single box that is tall on a sheet of wide ones, or the other way round: the one
/// that the recogniser is surer of.
int ownTurn(Lane &lane, const cv::Mat &page, const LineShape &box, int common);

} // namespace ocr
