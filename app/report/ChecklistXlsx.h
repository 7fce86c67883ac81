// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Notices.h"

namespace report {

/// The checklist as an Excel workbook: a sheet of totals; the notices with a status to choose and,
/// where there are any, covered pictures; then the rows. Headers are frozen and filtered and come
/// again on each printed page; a notice leads to its rows and back. Text cells only: no formula, no
/// link out of the workbook, numbers stay text, so that nothing is computed and no long number is
/// rounded. Same report and language, same bytes. WriteFailed. Words come from the translations
/// that are installed. `rightToLeft`: the sheets' columns run from right to left.
ocr::Result<QByteArray> checklistXlsx(const ChecklistReport &report, bool rightToLeft = false);

} // namespace report
