// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace ui {

/// Whether what somebody said about a sheet (from 1) of a page holds for its new reading: the sheet
/// of that number lies where it lay, and nothing is missing there that was not missing before. Both
/// pages with the corners that people corrected. Pure; any thread.
bool isSameSheet(const ocr::Page &before, const ocr::Page &after, int sheet);

} // namespace ui
