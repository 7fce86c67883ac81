// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/image/Scene_p.h"

namespace ocr::image {

/// What pixels alone say against a sheet being wholly readable: Cut, Glare, Hidden, Blur.
QList<Incomplete> faultsOf(const cv::Mat &page, const Scene &scene, const Corners &corners,
                           Medium medium);

/// Ink of text size outside the sheets, on smooth ground: then the outlines are not to be trusted.
bool textOutside(const Scene &scene, const std::vector<Corners> &sheets);

/// Width of the sharpest edges of strokes inside a sheet, px of the page; 0 where there is no ink.
double edgeWidth(const cv::Mat &page, const Scene &scene, const Corners &corners);

} // namespace ocr::image
