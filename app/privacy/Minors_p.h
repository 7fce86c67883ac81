// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Raises the severity of what stands about children: everything about one under 14 is sensitive by
/// law, and one under 18 is protected. The age comes from an ID number, a date of birth, an age or
/// a school class of the same person. Changes the desk's findings of that sheet.
void raiseForMinors(Desk &desk, int sheet);

} // namespace privacy
