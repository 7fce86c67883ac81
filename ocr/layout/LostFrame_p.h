// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// The scene's rulings, and where verticals stand side by side without horizontals to join them a
/// line through their ends above and below, so that the table has a frame again: on curled or
/// steep paper the horizontals are lost first. Rows are then found by their text.
Rulings withLostFrames(const Scene &scene);

} // namespace ocr::layout
