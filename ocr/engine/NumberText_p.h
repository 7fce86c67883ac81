// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

namespace ocr {

/// Decimal digits of any script in a text.
int digitCount(const QString &text);

/// Whether a text is one number of 18 characters whose check character (ISO 7064 mod 11-2, as in
/// GB 11643) holds: one misread character is always seen, so one reader is enough.
bool isSelfChecking(const QString &text);

/// Stretches (from, to) of a text in UTF-16 units made of digits and what stands inside numbers
/// (X, * and - between digits), each with at least `least` digits.
QList<std::pair<qsizetype, qsizetype>> digitRuns(const QString &text, int least);

/// Script that most letters of a text belong to; Digits where there are digits only.
Script scriptOf(const QString &text);

/// Share of a text's letters that belong to the script, 0..1; 0 without letters.
double letterShare(const QString &text, Script script);

} // namespace ocr
