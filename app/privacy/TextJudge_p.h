// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"
#include "app/privacy/TypedText_p.h"

namespace privacy {

/// judgedText() of what was laid out already.
JudgedText judgeTyped(const TypedText &typed, const RuleSet &rules, const JudgeOptions &options);

} // namespace privacy
