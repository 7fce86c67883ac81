// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NumberField_p.h"

namespace privacy {

/// Judges one token in its field. Adds a finding, or claims the place where the token is known to
/// be nobody's (a veto, a hotline, an organisation's code); answers whether it did either.
bool judgeNumber(Desk &desk, const TextStream &stream, const NumberToken &token,
                 const Field &field);

} // namespace privacy
