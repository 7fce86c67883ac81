// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace ocr::image {

/// The picture's pixels as a matrix that shares them; the picture must outlive it. BGR888,
/// Grayscale8 and RGB32 only. A reader must not write into it.
cv::Mat viewOf(const QImage &image);
/// As above for writing: detaches first.
cv::Mat writableViewOf(QImage &image);

/// cv::resize() with INTER_AREA, only sooner done. An empty `size`: by `scale` on both sides.
cv::Mat resizedByArea(const cv::Mat &picture, cv::Size size, double scale = 0);

/// Shrunk by area, with halvings first: those are several times faster than odd factors. The
/// picture itself where `scale` is 1 or more.
cv::Mat shrunkBy(const cv::Mat &picture, double scale);

/// Any picture as BGR888 on white paper without text keys; the original is given free on the way.
/// Null where memory does not suffice.
QImage toBgrOnWhite(QImage image);

/// Turned as EXIF's orientation 1..8 says. BGR888.
QImage turnedUpright(QImage image, int orientation);

} // namespace ocr::image
