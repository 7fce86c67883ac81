// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

namespace ocr::layout {

/// Length of the longest run of digits (any script's; `*` and `x` inside it count, so that a masked
/// number is one); spaces, hyphens and dots inside are passed over.
int longestDigitRun(const QString &text);

/// Whether the text is mostly a number: money, a date, a code.
bool isValueLike(const QString &text);

/// Whether the text could head a column or name a field: short, no long number.
bool isLabelLike(const QString &text);

/// Whether the text ends as Chinese field names do (名 号 址 …) or with a colon: weak evidence.
bool endsLikeLabel(const QString &text);

/// Whether the text ends with a colon of any kind.
bool endsWithColon(const QString &text);

/// The whole number that the text is (a row number), or -1.
int wholeNumber(const QString &text);

/// The text without spaces and breaks, for comparing.
QString squeezed(const QString &text);

/// The script of most letters; Digits where there are only digits, `otherwise` where nothing tells.
Script scriptOf(const QString &text, Script otherwise);

} // namespace ocr::layout
