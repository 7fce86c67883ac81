// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/Judge.h"
#include "app/privacy/SheetTitle_p.h"

namespace privacy {

/// What of the items that notices must hold stands on one sheet.
struct SheetFacts
{
    QSet<Requirement> present;
    bool namesHidden = false; ///< names stand there, and all of them are masked
    bool isList = false;      ///< headers or labels stand there: more than an announcement
    bool isChinese = false;   ///< enough of it for the words to be looked for

    /// Takes in another sheet of the same notice.
    void add(const SheetFacts &more);
};

SheetFacts sheetFacts(const SheetWords &words, const QList<Finding> &findingsOfSheet);

/// Findings without a place: what the notice must hold and does not, what it hides and must show,
/// and a period that is shorter than the law wants. Only for a type that is known from its title.
QList<Finding> judgeRequirements(const SheetJudgement &judgement, const SheetFacts &facts,
                                 const CompiledRules &rules, const QDate &today);

} // namespace privacy
