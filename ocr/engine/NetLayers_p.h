// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

namespace ocr {

/// Makes the node types NoticeGuardX, which models/prepare_models.py writes, known to cv::dnn.
/// OpenCV keeps one table for the process; calling this more than once does no harm. Thread-safe.
void registerNetLayers();

} // namespace ocr
