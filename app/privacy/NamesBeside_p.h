// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NameHits_p.h"

namespace privacy {

/// Adds names that stand beside what only people have: a number, a sex, a home; who acts or is
/// acted on.
void namesBeside(NameHits &hits);

} // namespace privacy
