// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Notices.h"

namespace report {

/// The checklist as pages of A4 that can be searched: totals, a list of the notices, then each that
/// something is to be done about with its picture, findings by kind, faults of masks, law, what to
/// do, and its rows. Masked values only. Words come from the translations that are installed;
/// `language` gives direction and fonts. Same report, language and fonts, same bytes. WriteFailed.
ocr::Result<QByteArray> checklistPdf(const ChecklistReport &report, const QString &language);

} // namespace report
