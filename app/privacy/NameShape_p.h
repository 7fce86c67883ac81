// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// How surely something beside a text says that a name stands there.
enum class NameCue {
    Weak,   ///< nothing does: both ends must be plain
    Strong, ///< a word for a person stands before it
    Label   ///< a label with a colon: whatever stands there is the name
};

/// The shape of names in one text. Chinese names begin with a surname and are two to four
/// characters long; Uyghur, Kazakh and Kyrgyz names are written with few characters, in parts
/// joined by a dot.
class NameShape
{
public:
    /// `stops`: places where a name ends at the latest (the next label), in order.
    NameShape(const TextStream &stream, const QList<qsizetype> &stops, const CompiledRules &rules)
        : m_stream(stream), m_stops(stops), m_rules(rules)
    {}

    /// End of the name that begins at `begin`; `begin` where none does.
    qsizetype endOfName(qsizetype begin, NameCue cue) const;
    /// End of a name that is a word of the dictionary as well ("康健") and ends plainly; `begin`
    /// where none stands there, or a word of the packs.
    qsizetype endOfWordName(qsizetype begin) const;
    /// End of a run of three to eight characters that write down sounds and are no words of the
    /// dictionary ("凯迪日娅"); `begin` where none stands there.
    qsizetype endOfSounds(qsizetype begin) const;
    /// End of a name that runs into the next word of its sentence, with a frequent surname or two
    /// characters behind a rare one; `begin` where the sentence parts into words otherwise.
    qsizetype endBeforeWord(qsizetype begin) const;
    /// Beginning of the name that ends at `end`, with a plain left side; `end` where none does.
    qsizetype beginOfName(qsizetype end) const;
    /// The name with a dot at `dot`, as [begin, end); empty where it is none.
    std::pair<qsizetype, qsizetype> dottedName(qsizetype dot) const;
    /// End of the name with hidden characters that begins at `begin`; `begin` where none does.
    qsizetype maskedEnd(qsizetype begin) const;
    /// Whether one of the most frequent surnames, a double one or a name with a dot begins there:
    /// other surnames are words of their own more often.
    bool isTrusted(qsizetype begin, qsizetype end) const;
    /// Whether nothing of a word stands before `at`.
    bool isFreeBefore(qsizetype at) const;

private:
    QChar at(qsizetype i) const;
    bool isFreeAfter(qsizetype at) const;
    qsizetype limitFrom(qsizetype begin) const;
    qsizetype hanEnd(qsizetype begin, NameCue cue) const;
    qsizetype soundsEnd(qsizetype begin, bool dots) const;
    /// Whether most of these characters write down sounds, so that they may be one part of a name.
    bool isSounds(qsizetype begin, qsizetype end) const;
    qsizetype runBegin(qsizetype end) const;
    qsizetype runEnd(qsizetype begin) const;
    qsizetype joinIn(qsizetype begin, qsizetype end) const;
    qsizetype lastPartEnd(qsizetype begin) const;
    /// End of a name in parts that begins at `begin`; `begin` where none does.
    qsizetype dottedEnd(qsizetype begin) const;
    qsizetype pastCounter(qsizetype begin) const;
    qsizetype surnameLength(qsizetype begin) const;
    bool isGiven(qsizetype begin, qsizetype end) const;
    bool isWord(qsizetype begin, qsizetype end) const;

    const TextStream &m_stream;
    QList<qsizetype> m_stops;
    const CompiledRules &m_rules;
};

bool isHan(QChar c);
/// End of the Chinese characters from `begin` on that no gap parts; at most `limit`, which lies in
/// the stream.
qsizetype hanRunEnd(const TextStream &stream, qsizetype begin, qsizetype limit);
/// A character with which names of Turkic and other languages of Xinjiang are written down; and one
/// that such a name may begin with.
bool isNameSound(QChar c);
bool beginsSounds(QChar c);
/// Whether a name with it at its end would have to run into a word of its own.
bool endsNoName(QChar c);
bool isNameDot(QChar c);
bool isNameMask(QChar c);

} // namespace privacy
