// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/Judge.h"

namespace privacy {

/// Title and notice type of one sheet: the largest line of its upper part, and the pack's title
/// words. The type rules proper look at headers too; here a title alone decides, else "unknown".
SheetJudgement judgeSheet(const ocr::Page &page, int sheet, const CompiledRules &rules,
                          const QString &wantedType);

} // namespace privacy
