// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <initializer_list>

namespace privacy {

/// How far a word is a person's name.
enum class NameTrust : quint8 {
    None,
    Word, ///< a name and an everyday word as well: "تۇرسۇن", "let it stand"
    Sure
};

/// A word of Arabic script as a name.
struct ArabicName
{
    NameTrust trust = NameTrust::None;
    qsizetype stem = 0; ///< how much of the word is the name; a case ending may follow
    bool uyghur = false;
    bool kazakh = false;
    bool patronymic = false; ///< "نۇرلانۇلى" in one word
};

/// What stands beside names.
enum class BesideName : quint8 {
    PersonBefore,
    PostBefore,
    PersonBehind,
    TitleBehind,
    PlaceBehind,
    Festival,
    And,
    ChildsWord, ///< a name and a word, with a father's of that kind a name
    FathersWord,
    NoName,
    Count
};

/// Uyghur and Kazakh given names in the Arabic script, with the words that stand beside them.
/// Every text is folded (Folding_p.h). Immutable; may be used in several threads.
class ArabicNameWords
{
public:
    /// Reads the lists: a word on a line, below its chapter in brackets.
    explicit ArabicNameWords(std::initializer_list<QString> texts);

    /// The name that a word is, with or without an ending; at most some hundred comparisons.
    ArabicName read(QStringView word) const;
    /// Whether the whole word stands beside names so.
    bool isBare(BesideName beside, QStringView word) const;
    /// Whether the whole word, or the word before a case ending, stands beside names so.
    bool is(BesideName beside, QStringView word) const;
    /// How much of the word is "son of" or "daughter of"; 0 where it is neither.
    qsizetype patronymicLength(QStringView word) const;
    /// Whether the word ends like one that stands in a case.
    bool hasCaseEnding(QStringView word) const;

private:
    void addWord(QStringView chapter, const QString &word);
    ArabicName whole(QStringView word) const;
    ArabicName made(QStringView word) const;
    ArabicName madeFreely(QStringView word) const;
    ArabicName inCase(QStringView word) const;
    ArabicName joinedPatronymic(QStringView word) const;

    QHash<QString, ArabicName> m_names;
    QHash<QString, quint16> m_beside; ///< a bit for each BesideName
    QList<QString> m_beginnings;
    QList<QString> m_endings;
    QList<QString> m_freeBeginnings;
    QList<QString> m_freeEndings;
    QList<QString> m_caseEndings; ///< shorter ones first
    QList<QString> m_patronymics;
    QList<QString> m_patronymicEndings;
};

/// The lists that ship with the program, read at the first call.
const ArabicNameWords &shippedArabicNames();

} // namespace privacy
