// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/FlatSheet.h"
#include "ocr/base/Page.h"

namespace redaction {

/// Share of the page by which paper may bend; more was no bend but a wrong row.
inline constexpr double kMostBend = 0.04;

/// How large a sheet becomes: A4 at 300 dpi where it has about that shape, else as much of its own
/// shape as an A4 page holds; a scanned page of A3 stays A3. Its grid is left out. Invalid (no
/// width) where the sheet has no area.
ocr::FlatSheet flatSheetOf(const ocr::Page &page, const ocr::Sheet &sheet);

/// Adds the grid: table rulings and text rows outside the covers are to run straight and level,
/// rulings between columns upright. Nothing where there is too little of them.
void addBends(ocr::FlatSheet &flat, const ocr::Page &page, int sheet, const Coverage &coverage);

} // namespace redaction
