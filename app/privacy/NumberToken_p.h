// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/HeaderMatcher_p.h"

namespace privacy {

/// A run of number characters: digits, mask characters (all as '*') and the letters that stand
/// among them, without spaces and hyphens.
struct NumberToken
{
    QString text;
    QList<qsizetype>
        at;          ///< index into the stream for each character; -1 where a gap shows hidden ones
    QList<Gap> gaps; ///< before each character
    bool amount = false; ///< has decimals or thousands separators

    int digits() const;
    bool masked() const { return text.contains(u'*'); }
    qsizetype begin() const;
    qsizetype end() const; ///< exclusive
    NumberToken mid(qsizetype from, qsizetype count) const;
};

/// All tokens of a stream with at least `least` digits and masks. Characters that belong to a label
/// are never part of one.
QList<NumberToken> numberTokens(const TextStream &stream, const QList<LabelHit> &labels,
                                const CompiledRules &rules, int least);

/// A piece of folded text as one token's text: for the second reader's part of a line.
QString numberText(const QString &folded, const CompiledRules &rules);

} // namespace privacy
