// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QHash>
#include <QStringView>

#include <optional>
#include <vector>

namespace privacy {

/// How many of a dictionary's names a character stands in, by where it stands in them, as shares of
/// all that stand there. None is 0: what was never counted may still be one.
struct NameShares
{
    double surname = 0;
    double first = 0;  ///< of two given characters
    double second = 0; ///< of two given characters
    double only = 0;   ///< the one given character
    double sound = 0;  ///< of a name whose sounds were written down
};

/// What jieba's dictionary counted of Chinese words and names; resources/words says how it was
/// made. Immutable.
class ChineseWords
{
public:
    static constexpr qsizetype kLongestWord = 4;

    /// From the program's resources; read at the first call. Any thread.
    static const ChineseWords &counted();

    /// -ln of the word's share of all text; nothing where it is no word. Words have one to four
    /// characters.
    std::optional<double> costOf(QStringView word) const;
    NameShares sharesOf(QChar c) const;

private:
    ChineseWords();
    void readWords(QByteArrayView lines);
    void readNames(QByteArrayView lines);

    std::vector<quint64> m_words;  ///< in order; four UTF-16 units, 0 behind the last
    std::vector<quint16> m_tenths; ///< of the cost, for each of m_words
    QHash<QChar, NameShares> m_names;
    NameShares m_unseen;
};

} // namespace privacy
