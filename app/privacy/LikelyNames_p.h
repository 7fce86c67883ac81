// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NamePlace_p.h"

namespace privacy {

/// Names that neither their form nor a word beside them shows ("三岔路口方志明的羊"): of all the
/// ways to part a sentence into words and names, most of the likely ones hold the name, by what a
/// dictionary counted of words, surnames, given characters and written sounds; what stands beside
/// it counts as well. In order; they do not overlap. `stops`: places where a name ends at the
/// latest; `numbers`: somebody's numbers; both in order. Time is nearly linear in the text. Any thread.
QList<NamePlace> likelyNames(const TextStream &stream, const QList<qsizetype> &stops,
                             const QList<NamePlace> &numbers, const CompiledRules &rules);

/// How many of the characters at the beginning of `run` are the last part of a name in parts
/// ("吾布力" of "吾布力不会写字"), by which words what follows parts into; `run` goes to the next
/// mark. 0 for fewer than two characters.
qsizetype likelyPartLength(QStringView run, const CompiledRules &rules);

/// How many characters a name with a surname of `surname` characters has that begins `run`, one given
/// character or two, by which words what follows parts into ("石磊" of "石磊巡山"). `run` goes to
/// the next mark and holds two given characters.
qsizetype likelyNameLength(QStringView run, qsizetype surname, const CompiledRules &rules);

} // namespace privacy
