// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"

namespace privacy {

/// Whether a text that begins with a surname is a word of the language instead: "安排", "卫生室".
/// Of the packs' words, or of ICU's Chinese dictionary where its last character seldom ends a name.
bool isCommonWord(QStringView folded, const CompiledRules &rules);

/// Whether a value is no name though its header or label promises one: words of forms, other
/// labels, organisations, villages.
bool cannotBeName(const QString &folded, const CompiledRules &rules);

/// Length of the first word of a text as ICU's dictionary parts it; 0 for an empty text.
qsizetype firstWordLength(QStringView text);

/// A surname that is far more often a small word: with a word behind it stands no name.
bool isSmallWord(QChar surname);

/// One of the hundred most frequent surnames.
bool isFrequentSurname(QChar c);

} // namespace privacy
