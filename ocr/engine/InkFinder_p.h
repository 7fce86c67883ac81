// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <opencv2/core.hpp>

#include <vector>

namespace ocr {

/// The scale at which a page of that size is looked at, where nobody asks for another.
double inkScale(cv::Size page);

/// Boxes of text lines found without a net: dark ink, rulings taken out, marks of one line joined
/// sideways. Simple and honest: it serves where the models are missing. Upright page pixels.
std::vector<Quad> findInkLines(const cv::Mat &page, double scale);

} // namespace ocr
