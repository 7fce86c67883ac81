// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Illnesses_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/RunningNames_p.h"

#include <QBitArray>

namespace privacy {

/// What parts the names of a list behind the first.
enum class ListMarks {
    Written, ///< marks and "and"; commas, where what follows is surely a name or a list
    Commas,  ///< commas as well: a word with a colon promised names
    Gaps     ///< gaps and lines as well
};

/// The names found so far in one running text, with what the searches for further ones share. No
/// two of them overlap, and none stands in a label.
class NameHits
{
public:
    /// What is given must live as long.
    NameHits(const TextStream &stream, const QList<LabelHit> &labels,
             const QList<NumberToken> &tokens, const QList<IllnessHit> &illnesses,
             const CompiledRules &rules);

    const TextStream &stream() const { return m_stream; }
    QStringView text() const { return m_stream.text(); }
    const QList<LabelHit> &labels() const { return m_labels; }
    const QList<NumberToken> &tokens() const { return m_tokens; }
    const QList<IllnessHit> &illnesses() const { return m_illnesses; } ///< in order
    const CompiledRules &rules() const { return m_rules; }
    const NameShape &shape() const { return m_shape; }
    /// Places where a name ends at the latest (labels), in order.
    const QList<qsizetype> &stops() const { return m_stops; }

    /// Adds a name unless its place is taken or it is none; answers whether it was added.
    bool add(qsizetype begin, qsizetype end, NameRole role, const QString &reason);
    /// Adds the name that ends there, where one does; answers as add().
    bool addBefore(qsizetype end, NameRole role, const QString &reason);
    /// Adds further names behind one: "张三、李四和王五".
    void enumerate(qsizetype at, NameRole role, const QString &reason,
                   ListMarks marks = ListMarks::Written);
    /// Past the mark or, with `gaps`, the line break between two names of a list; `at` where there
    /// is none.
    qsizetype pastMark(qsizetype at, bool gaps) const;
    /// "张书记", "王大爷": whether a title follows the surname; both are no name.
    bool isAddressed(qsizetype surname) const;

    /// Whether a name or a label holds that place.
    bool isTaken(qsizetype at) const
    {
        return at >= 0 && at < m_taken.size() && m_taken.testBit(at);
    }
    /// As they were added.
    const QList<NameHit> &found() const { return m_found; }
    QList<NameHit> inOrder() const;

private:
    bool hasStopWord(QStringView name) const;

    const TextStream &m_stream;
    const QList<LabelHit> &m_labels;
    const QList<NumberToken> &m_tokens;
    const QList<IllnessHit> &m_illnesses;
    const CompiledRules &m_rules;
    QList<qsizetype> m_stops;
    NameShape m_shape;
    QBitArray m_taken; ///< by names and labels, a bit for each place of the text
    QList<NameHit> m_found;
};

bool isListMark(QChar c);

/// Whether a city, a region or a people begins there whose name sounds like a person's, or begins
/// like one.
bool isCity(QStringView text);
/// Characters of the longest one that begins there; 0 for none.
qsizetype cityLength(QStringView text);

/// Whether it is as long as the number of a person's paper, account or telephone.
bool isPersonsNumber(const NumberToken &token);

} // namespace privacy
