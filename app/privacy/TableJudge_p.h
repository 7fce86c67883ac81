// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Judges all cells of one table; answers which lines it has dealt with.
QSet<int> judgeTable(Desk &desk, int table);

} // namespace privacy
