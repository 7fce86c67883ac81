// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/Judge.h"
#include "app/privacy/SheetTitle_p.h"

namespace privacy {

/// From here on a type is sure enough to let anything stand that an unknown notice may not show,
/// and to hide names: title words reach it, headers alone do not.
inline constexpr double kSureKind = 0.7;

/// Title, notice type, confidence and dates of one sheet. A wanted type other than "auto" is taken
/// as it is. Headers alone never name a type that permits more than an unknown notice.
SheetJudgement judgeSheet(const SheetWords &words, const CompiledRules &rules,
                          const QString &wantedType);

/// Whether the sheet names people with their posts, and no column asks for what only a list of
/// recipients needs: whatever its title, its telephones may be there for the public.
bool isRoster(const SheetWords &words, const CompiledRules &rules);

} // namespace privacy
