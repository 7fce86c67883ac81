// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <QImage>

#include <opencv2/core.hpp>

namespace ocr {

/// The pixels of a BGR888 image without a copy; valid as long as the image lives unchanged.
cv::Mat wrapped(const QImage &page);

/// The quad's pixels as an upright strip of the given height; its width keeps the quad's shape,
/// rounded to a multiple of `widthStep` (at least one). What lies outside the page repeats its
/// edge.
cv::Mat cropLine(const cv::Mat &page, const Quad &quad, int height, int widthStep);

/// The quad that begins so many quarter turns clockwise later: corner 0 becomes the one where text
/// that is turned by that begins.
Quad turned(const Quad &quad, int quarters);

/// A strip as dark text on light ground in grey, for Tesseract.
cv::Mat darkOnLight(const cv::Mat &strip);

} // namespace ocr
