// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// What a header cell or a label says.
struct HeaderHit
{
    WordMeaning meaning;
    QString word;             ///< the pack's word, folded
    double score = 0;         ///< 1: exact; less where a letter or more had to be forgiven
    QList<FindingType> types; ///< all personal types that the header names, the first one included
    bool mixed = false;       ///< one column holds personal values and others: a lost rule

    bool is(WordKind kind) const { return meaning.kind == kind; }
};

/// The meaning of a whole header text, in one or two languages, or nothing. Spaces, brackets,
/// line breaks and one misread letter are forgiven.
std::optional<HeaderHit> matchHeader(const QString &text, const CompiledRules &rules);

/// A label word inside running text.
struct LabelHit
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< past the word and its colon
    bool colon = false;
    WordMeaning meaning;
    QString word;
};

/// All label words of a stream, longest first at each place, in order.
QList<LabelHit> findLabels(const TextStream &stream, const CompiledRules &rules);

/// Edits (insert, delete, change) between two texts, or `limit` + 1 where there are more.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace privacy
