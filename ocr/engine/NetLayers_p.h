// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

namespace ocr {

/// Makes the node types NoticeGuardX, which models/prepare_models.py writes, known to cv::dnn.
/// OpenCV keeps one table for the process; calling this more than once does no harm. Thread-safe.
void registerNetLayers();

/// Of these the convolutions that OpenCV 4.6 is slow at, in place of its own: those of the text
/// finder. registerNetLayers() calls it.
void registerConvolutionLayers();

} // namespace ocr
