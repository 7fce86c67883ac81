// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NumberToken_p.h"

namespace privacy {

/// Whether the digits are a line of the public service: 12345, 96xxx, 400…
bool isHotline(const QString &digits, const CompiledRules &rules);

/// A credit code of an organisation by its look alone, so that one misread letter does not make it
/// a citizen's number: 18 characters, a registrar's first two (GB 32100-2015), six digits of
/// division, and two letters or more that no citizen's number has (X as last character aside).
bool looksLikeCreditCode(const QString &text);

/// The type of a masked number without a header, by its length and its visible beginning.
std::optional<FindingType> maskedType(const QString &text);

/// How surely the word behind a number makes it an amount.
enum class Unit { None, Doubtful, Sure };

/// Units that are also surnames ("万芳") or begin other words ("只接短信", "分管", "期满", "元旦")
/// never outweigh a number that its form or check digit proves.
Unit unitBehind(const TextStream &stream, const NumberToken &token);

/// Eleven digits that begin as mobile numbers do.
bool hasFormOfMobile(const QString &text);

/// Whether a text that fits the pattern is by its form alone surely a number of one of the types: a
/// right check digit and, of a citizen's number, a province that exists; or a whole mobile number.
bool provesItself(const Pattern &pattern, const QString &text, const QList<FindingType> &types);

/// Whether any pattern proves the text to be of one of the types.
bool provesItself(const QString &text, const QList<FindingType> &types, const CompiledRules &rules);

/// The token without the number of the next item of a list that is written right behind it:
/// "1、张三138…2、李四". Only a number that proves itself is cut, and only where the text counts
/// on.
NumberToken withoutNextItem(const TextStream &stream, const NumberToken &token,
                            const CompiledRules &rules);

} // namespace privacy
