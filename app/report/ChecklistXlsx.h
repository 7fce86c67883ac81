// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

namespace report {

/// Writes the checklist as an Excel workbook: a sheet of totals, then the rows with a frozen header
/// and filters. Text cells only: no formula, no link, numbers stay text, so that nothing is
/// computed and no long number is rounded. Same checklist and language, same bytes. An existing
/// file is replaced only when the new one is whole. WriteFailed. Words come from the translations
/// that are installed. `rightToLeft`: the sheets' columns run from right to left.
ocr::Result<void> writeChecklistXlsx(const Checklist &checklist, const QString &path,
                                     bool rightToLeft = false);

} // namespace report
