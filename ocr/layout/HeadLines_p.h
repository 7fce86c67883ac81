// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Gives free lines that stand directly above a ruled table, each over its own column, to the
/// header: to its cells where the table has a header row, else to a header row of their own.
/// Notices in two languages often set the second one above the frame.
void attachHeadLines(const Page &page, const Scene &scene, Table &table);

} // namespace ocr::layout
