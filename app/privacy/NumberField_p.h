// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Whether a type's values are numbers, judged token by token.
bool isNumberType(FindingType type);
bool isBank(FindingType type);
bool isPhone(FindingType type);

/// The type of number that the field's header or label asks for.
std::optional<FindingType> expectedNumber(const Field &field);

/// Whether a number of that type answers what the field asks for.
bool expects(const Field &field, FindingType type);

/// Whether so many characters are a whole number of the type, or so nearly that it is given away.
bool isComplete(FindingType type, qsizetype size);

/// The parts of a token that are one number each: a token may hold spaces inside one number, two
/// numbers side by side, or one number broken over two lines.
QList<NumberToken> splitToken(const NumberToken &token, const Field &field,
                              const CompiledRules &rules);

} // namespace privacy
