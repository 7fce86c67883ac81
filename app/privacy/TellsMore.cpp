// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Decision.h"
#include "app/privacy/Folding_p.h"

#include <algorithm>

namespace privacy {

namespace {

// Characters in a row that tell something of a longer value; of one up to this long, a name, each
// character does.
constexpr qsizetype kTellingRun = 2;
constexpr qsizetype kShort = 4;
constexpr qsizetype kTellingDigits = 3;

/// Letters and digits only, with what hides others as a star.
QString plain(const QString &text)
{
    QString result;
    for (const QChar unit : foldedWord(text))
        if (unit.isLetterOrNumber() || unit.isSurrogate() || unit == u'*')
            result.append(unit);
    return result;
}

QString digitsOnly(const QString &text)
{
    QString digits;
    for (const QChar unit : text)
        if (unit.isDigit())
            digits.append(unit);
    return digits;
}

bool isSubsequence(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar unit : whole)
        if (at < part.size() && part[at] == unit)
            ++at;
    return at == part.size();
}

bool isNumber(const QString &value)
{
    return 2 * digitsOnly(value).size() > value.size();
}

/// Whether a run of the words stands in the value, and not in its mask.
bool sharesRun(const QString &words, const QString &value, const QString &mask, qsizetype length)
{
    for (qsizetype i = 0; i + length <= words.size(); ++i) {
        const QString run = words.mid(i, length);
        if (!run.contains(u'*') && value.contains(run) && !mask.contains(run))
            return true;
    }
    return false;
}

/// Place for place, as far as both stand in line.
bool showsPlace(const QString &words, const QString &value, const QString &mask)
{
    if (words.size() != value.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool shown = mask.size() == value.size() && mask[i] == value[i];
        if (words[i] == value[i] && !shown)
            return true;
    }
    return false;
}

} // namespace

bool tellsMore(const QString &words, const QString &value, const QString &mask)
{
    const QString own = plain(words);
    const QString whole = plain(value);
    const QString shown = plain(mask);
    if (own.isEmpty() || whole.isEmpty() || own == shown)
        return false;
    if (isNumber(whole)) {
        const QString digits = digitsOnly(own);
        const bool longer = digits.size() > digitsOnly(shown).size() &&
                            digits.size() >= kTellingDigits &&
                            isSubsequence(digits, digitsOnly(whole));
        return longer || sharesRun(own, whole, shown, kTellingDigits) ||
               (own.contains(u'*') && showsPlace(own, whole, shown));
    }
    return sharesRun(own, whole, shown, whole.size() <= kShort ? 1 : kTellingRun);
}

} // namespace privacy
