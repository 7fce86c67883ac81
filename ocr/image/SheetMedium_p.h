// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/image/Scene_p.h"

namespace ocr::image {

/// Neighbouring pixels are exactly equal nearly everywhere: a screenshot or a rendered page, which
/// no lens has seen. It has no perspective and no board around it.
bool isDrawnByMachine(const cv::Mat &page);

/// Sides in the proportion of A4 or Letter, either way up.
bool hasPaperShape(cv::Size size);

/// A dark panel with bright coloured signs: its outline in `panel`.
bool findLedPanel(const Scene &scene, Corners &panel);

} // namespace ocr::image
