// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"

namespace privacy {

/// Whether a header or label, as read, leads to the name of somebody beside the one whom the notice
/// is about: "监护人", "家庭成员 姓名" over two rows. "户主/监护人" may be either, and is not.
bool namesRelative(const QString &header, const CompiledRules &rules);

/// What a cell under 与户主关系 says of its row's person: a relative (true), the household's head
/// (false), or nothing.
std::optional<bool> relationSaid(const QString &relation, const CompiledRules &rules);

} // namespace privacy
