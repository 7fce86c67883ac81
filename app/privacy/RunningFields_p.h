// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/RunningNames_p.h"

#include <ranges>

namespace privacy {

/// Labels, numbers, illnesses and names of a running text, and which of them govern a place in it:
/// whose it is, what the label before it says, whether an office or an organisation is meant. Every
/// question costs the logarithm of the text's length at most, but for the characters that it looks
/// at.
class RunningFields
{
public:
    /// Finds them. What is given must live as long; `field` says where the whole text stands.
    RunningFields(const Desk &desk, const TextStream &stream, const Field &field);

    const QList<LabelHit> &labels() const { return m_labels; }         ///< in order
    const QList<NumberToken> &tokens() const { return m_tokens; }      ///< in order
    const QList<IllnessHit> &illnesses() const { return m_illnesses; } ///< in order
    const QList<NameHit> &names() const { return m_names; }            ///< in order

    /// The tokens that begin in [begin, end).
    std::ranges::subrange<QList<NumberToken>::const_iterator> tokensIn(qsizetype begin,
                                                                       qsizetype end) const;
    /// The names that begin in [begin, end).
    std::ranges::subrange<QList<NameHit>::const_iterator> namesIn(qsizetype begin,
                                                                  qsizetype end) const;

    /// The field of what a label governs.
    Field labelled(const LabelHit &label) const;
    /// The field of a number: of the last label before it in its clause, or of the one of the list
    /// that it stands in.
    Field fieldOf(const NumberToken &token) const;
    /// The person of a place: of its row, or each name of running text begins the next.
    int personAt(qsizetype at) const;
    /// The last name before a place, in its line and at most `most` characters before it; null
    /// where there is none.
    const NameHit *nameBefore(qsizetype at, qsizetype most) const;
    /// Where the next label begins, from `begin` on; the text's end where none does. With `colon`
    /// only labels that have one count.
    qsizetype endBeforeLabel(qsizetype begin, bool colon = false) const;
    /// "0991-2345678(镇民政办)": whether an office stands in brackets there.
    bool officeIn(qsizetype at) const;
    /// Whether the text holds a name or a number as long as a person's.
    bool namesSomebody() const;

private:
    QStringView text() const { return m_stream.text(); }
    const LabelHit *labelBefore(qsizetype at) const;
    const LabelHit *paperBehind(qsizetype end) const;
    bool hasServed(QStringView between) const;
    bool isGoverned(const LabelHit &label, const NumberToken &token) const;
    bool provesOther(const NumberToken &token, FindingType type) const;
    bool silences(QStringView between, const NumberToken &token) const;
    int personOfSentence(qsizetype at) const;
    bool followsOfficial(qsizetype at) const;
    bool followsPerson(qsizetype at) const;
    bool organisationNear(qsizetype at) const;
    bool organisationBehind(qsizetype at) const;
    qsizetype clauseBegin(qsizetype at) const;

    const Desk &m_desk;
    const TextStream &m_stream;
    const Field &m_field;
    QList<LabelHit> m_labels;
    QList<NumberToken> m_tokens;
    QList<IllnessHit> m_illnesses;
    QList<NameHit> m_names;
};

} // namespace privacy
