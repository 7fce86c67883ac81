// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

/// The rules that ship, and one day for all judging, so that ages do not grow.
namespace tests {

inline privacy::RuleSet builtInRules()
{
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    if (!rules)
        qFatal("built-in rules do not compile: %s", qPrintable(rules.error().detail));
    return *rules;
}

inline privacy::TextOptions textOptions(bool table = false)
{
    privacy::TextOptions result;
    result.table = table;
    result.judge.today = QDate(2026, 6, 1);
    return result;
}

} // namespace tests
