// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/clerk/Advice.h"

namespace ui {

/// What to do with a notice that must not hang, covered or not, because of this sheet: four to six
/// sentences, why among them. Pure, and in the language that is installed.
QList<Step> takingDownSteps(const report::ScanDocument &read, const Decisions &decisions,
                            const privacy::SheetJudgement &sheet, const privacy::RuleSet &rules);

} // namespace ui
