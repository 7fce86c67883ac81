// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/RunningNames_p.h"

#include <span>

namespace privacy {

/// Words of one kind that stand beside names in sentences, longer ones first where one ends
/// another.
struct CueGroup
{
    NameRole role;
    std::span<const QStringView> words;
};

/// Words that a name follows, beside the labels of the rule packs: in sentences only, because as
/// table headers they would claim too much.
std::span<const CueGroup> cuesBeforeNames();

/// Words that a name stands before.
std::span<const CueGroup> cuesBehindNames();

/// What is done to people and may be done to things as well: "感谢马晓燕捐款", "取消徐明资格".
std::span<const QStringView> deedsBeforeNames();

} // namespace privacy
