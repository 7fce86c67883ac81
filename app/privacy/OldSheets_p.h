// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/Judge.h"
#include "ocr/base/Page.h"

namespace privacy {

/// The last day of a notice's period: the one that it names, or the longest that its kind may hang.
/// Invalid where neither is known.
QDate lastDayOf(const SheetJudgement &sheet, const NoticeType &kind);

/// A hint without a place that the period of a notice about people is over. `findings` are its own.
std::optional<Finding> judgeOverdue(const SheetJudgement &sheet, const QList<Finding> &findings,
                                    const CompiledRules &rules, const QDate &today);

/// Hints without a place that a sheet of people still shows under a newer one, or hangs on beside
/// it (domain notes 4.4, M9): of one kind and, beside, of one title.
QList<Finding> judgeOldSheets(const ocr::Page &page, const PageJudgement &judgement,
                              const CompiledRules &rules);

} // namespace privacy
