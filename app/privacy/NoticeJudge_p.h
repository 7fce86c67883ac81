// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"
#include "app/privacy/Judge.h"

namespace privacy {

/// What the sheet's notice type makes of what stands on it: lets stand, leaves out, calls official;
/// cites the law in force on the notice's day; and says what is to become of the whole sheet.
/// Changes the desk's findings of that sheet.
void judgeByNotice(Desk &desk, int sheet, SheetJudgement &judgement);

} // namespace privacy
