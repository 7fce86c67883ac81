// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Text detection leaves out thin characters at the ends of a line (一 before 级). Widens the quads
/// of the lines in a ruled table's cells to the ink that carries them on inside their cell; the
/// characters that were read stay where they are.
void widenInCells(Page &page, Scene &scene, const Table &table);

/// The same for lines outside ruled tables, with less reach: no border guards their neighbours.
void widenFree(Page &page, Scene &scene);

} // namespace ocr::layout
