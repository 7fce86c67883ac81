// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Judges the sender's and receiver's blocks of courier labels on one sheet: name, phone and
/// address to the right of 收, 寄 or a longer word. Answers which lines it has dealt with.
QSet<int> judgeCourierLabels(Desk &desk, int sheet);

} // namespace privacy
