// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NamePlace_p.h"

#include <optional>

namespace privacy {

/// Chinese names that no word for a person leads to ("拟将二组马占彪纳入低保"): a surname and
/// characters that given names are made of, where the dictionary parts the sentence on both sides.
/// What stands beside them counts as well.
class PlainNames
{
public:
    /// `stops`: places where a name ends at the latest, in order. What is given must live as long.
    PlainNames(const TextStream &stream, const QList<qsizetype> &stops, const CompiledRules &rules);

    /// All of the text, in order. Time is linear in it.
    QList<NamePlace> find() const;
    /// End of the name that begins there as one of a list of names; `begin` where none does.
    qsizetype endInList(qsizetype begin) const { return endOfName(begin, kListed); }
    /// Beginning of the name that ends there as one of a list of names; `end` where none does.
    qsizetype beginInList(qsizetype end) const;

private:
    static constexpr int kListed = 2; ///< what standing in a list of names counts

    QStringView text() const { return m_stream.text(); }
    QChar at(qsizetype i) const;
    bool isStop(qsizetype i) const;
    bool isBreak(qsizetype i) const;
    std::optional<int> leftOf(qsizetype begin) const;
    std::optional<int> rightOf(qsizetype end) const;
    qsizetype wordBehind(qsizetype end) const;
    qsizetype surnameLength(qsizetype begin) const;
    int surnameWeight(qsizetype begin, qsizetype length) const;
    qsizetype endOfName(qsizetype begin, int bonus) const;
    bool endsName(qsizetype end) const;
    bool isName(qsizetype begin, qsizetype end, qsizetype surname, int left, int least) const;

    const TextStream &m_stream;
    const QList<qsizetype> &m_stops;
    const CompiledRules &m_rules;
    QList<bool> m_breaks; ///< where words begin, one for each place of the text
};

} // namespace privacy
