// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QList>
#include <QString>

namespace privacy {

/// Text made comparable, and where each of its units came from.
struct FoldedText
{
    QString text;
    QList<int> from; ///< first UTF-16 unit of the source, one for each unit of text
    QList<int> to;   ///< one past the last
};

/// NFKC (so full-width digits, presentation forms and Kangxi radicals fall together), CJK radicals
/// of U+2E80-2EFF, digits of every script as ASCII; Arabic letters that readers confuse as one,
/// hamza, tatweel and vowel marks dropped; letters upper case. Spaces are dropped where
/// `keepSpaces` is false. Offsets never fall.
FoldedText fold(QStringView text, bool keepSpaces);

/// The folded text alone, without spaces: how words are kept and compared.
QString foldedWord(QStringView text);

/// Header texts are compared without brackets and what stands in them, units and punctuation.
QString foldedHeader(QStringView text);

/// Whether a text holds one of the words, both as they are.
bool containsAny(QStringView text, const QStringList &words);

/// How many decimal digits, of any script, a text holds.
qsizetype digitCount(QStringView text);

} // namespace privacy
