// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// Whether a text looks like a person's name: two to four Chinese characters that begin with a
/// surname, parts joined by a name dot, or words of another alphabet.
/// `loose`: a label or header says that it is one, so that names written without a dot pass too.
bool looksLikeName(QStringView folded, const CompiledRules &rules, bool loose);

/// Length of the name at the beginning of a folded text, up to punctuation; 0: none.
qsizetype nameLength(QStringView folded, const CompiledRules &rules, bool loose);

/// Surname and a star; the first character of each part of a name with dots.
QString maskedName(const QString &raw, const CompiledRules &rules);

} // namespace privacy
