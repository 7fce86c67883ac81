// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

namespace privacy {

/// Whether a sheet is surely of a kind that these rules never let hang. With the action "take_down"
/// that is why; otherwise its time is over. Pure; any thread.
bool isNeverPosted(const SheetJudgement &sheet, const RuleSet &rules);

} // namespace privacy
