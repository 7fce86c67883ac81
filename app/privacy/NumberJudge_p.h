// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Whether a type's values are numbers, judged token by token.
bool isNumberType(FindingType type);

/// The parts of a token that are one number each: a token may hold spaces inside one number, two
/// numbers side by side, or one number broken over two lines.
QList<NumberToken> splitToken(const NumberToken &token, const Field &field,
                              const CompiledRules &rules);

/// Judges one token in its field. Adds a finding, or claims the place where the token is known to
/// be nobody's (a veto, a hotline, an organisation's code); answers whether it did either.
bool judgeNumber(Desk &desk, const TextStream &stream, const NumberToken &token,
                 const Field &field);

} // namespace privacy
