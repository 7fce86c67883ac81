// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

namespace privacy {

/// What stands on a copy where a finding was.
struct TextOnCopy
{
    QString text;         ///< in clear, masked, or empty where nothing stands
    bool printed = false; ///< by the copy: no text of the notice's own
};

/// What stands in running text for whatever goes there.
QString somethingPrinted();

/// What a masked copy prints where a finding goes: the mask that the policy lets stand where the
/// value is to be masked, else nothing. In running text something stands for whatever goes: a
/// sentence with a hole cannot be read.
QString printedInstead(const Finding &finding, bool inText);

/// The texts of a copy with masks that hide enough beside everything that stands in their rows
/// (domain notes 4.3): where a citizen's number could be told, its printed mask shows the region
/// only, and where that is still too much, nothing. Where most masks of a column show the region
/// only, none of them shows more. `texts` has one entry for each finding of the judgement, and so
/// has the answer. Pure; any thread.
QList<TextOnCopy> withMasksThatHide(const PageJudgement &judgement, QList<TextOnCopy> texts);

} // namespace privacy
