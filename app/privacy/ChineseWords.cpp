// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ChineseWords_p.h"
#include "app/privacy/ShippedWords_p.h"

#include <QString>

#include <algorithm>
#include <array>

namespace privacy {

namespace {

/// Characters that names may hold, and how many names one counts for that nobody counted.
constexpr double kCharacters = 3000;
constexpr double kUnseen = 0.5;
/// Surnames are few and known: a rare one may still be somebody's.
constexpr double kSurnames = 500;
constexpr double kUnseenSurname = 20;

quint64 keyOf(QStringView word)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < ChineseWords::kLongestWord; ++i)
        key = key << 16 | (i < word.size() ? word[i].unicode() : 0U);
    return key;
}

/// Calls `take` with each line.
template <typename Take>
void eachLine(QByteArrayView lines, Take take)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        take(lines.first(end < 0 ? lines.size() : end));
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
}

} // namespace

const ChineseWords &ChineseWords::counted()
{
    static const ChineseWords words;
    return words;
}

ChineseWords::ChineseWords()
{
    readWords(shippedWords(QStringLiteral("zh-words.txt")));
    readNames(shippedWords(QStringLiteral("zh-names.txt")));
    Q_ASSERT(!m_names.isEmpty() && std::is_sorted(m_words.begin(), m_words.end()));
}

void ChineseWords::readWords(QByteArrayView lines)
{
    const auto count = static_cast<size_t>(std::count(lines.begin(), lines.end(), '\n'));
    m_words.reserve(count);
    m_tenths.reserve(count);
    eachLine(lines, [this](QByteArrayView line) {
        const qsizetype gap = line.indexOf(' ');
        if (gap <= 0)
            return;
        const QString word = QString::fromUtf8(line.first(gap));
        m_words.push_back(keyOf(word)); // the file is in order of code points
        m_tenths.push_back(static_cast<quint16>(line.sliced(gap + 1).toUInt()));
    });
}

void ChineseWords::readNames(QByteArrayView lines)
{
    constexpr std::array kRoles{&NameShares::surname, &NameShares::first, &NameShares::second,
                                &NameShares::only, &NameShares::sound};
    NameShares sums;
    eachLine(lines, [&](QByteArrayView line) {
        const QList<QByteArray> fields = line.toByteArray().split(' ');
        const QString character = QString::fromUtf8(fields.first());
        if (character.size() != 1 || fields.size() != qsizetype(kRoles.size()) + 1)
            return;
        NameShares &counts = m_names[character.front()];
        for (size_t role = 0; role < kRoles.size(); ++role) {
            counts.*kRoles[role] = fields[qsizetype(role) + 1].toDouble();
            sums.*kRoles[role] += counts.*kRoles[role];
        }
    });
    const auto share = [&](double NameShares::*role, double count) {
        const bool surname = role == &NameShares::surname;
        const double unseen = surname ? kUnseenSurname : kUnseen;
        return (count + unseen) / (sums.*role + unseen * (surname ? kSurnames : kCharacters));
    };
    for (NameShares &counts : m_names)
        for (const auto role : kRoles)
            counts.*role = share(role, counts.*role);
    for (const auto role : kRoles)
        m_unseen.*role = share(role, 0);
}

std::optional<double> ChineseWords::costOf(QStringView word) const
{
    if (word.isEmpty() || word.size() > kLongestWord)
        return std::nullopt;
    const quint64 key = keyOf(word);
    const auto at = std::lower_bound(m_words.begin(), m_words.end(), key);
    if (at == m_words.end() || *at != key)
        return std::nullopt;
    return m_tenths[size_t(at - m_words.begin())] / 10.0;
}

NameShares ChineseWords::sharesOf(QChar c) const
{
    return m_names.value(c, m_unseen);
}

} // namespace privacy
