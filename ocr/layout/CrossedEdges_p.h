// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Grid_p.h"
#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Opens edges that unbroken text runs across, or stands on: no ruling is drawn there, the strokes
/// of the text bridged the gap of a merged cell.
void openCrossedEdges(Grid &grid, const Page &page, const Scene &scene);

} // namespace ocr::layout
