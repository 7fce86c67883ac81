// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Judges text that no header governs: labels with their values, births, plates, addresses and
/// numbers that speak for themselves. `field` says where the text stands.
void judgeRunning(Desk &desk, const TextStream &stream, const Field &field);

} // namespace privacy
