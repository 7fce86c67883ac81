// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/MaskWords.h"

#include "app/ui/review/SameFinding.h"

#include <algorithm>

namespace ui {

namespace {

/// A year, an amount or a room has no more; six digits of an ID name its county.
constexpr qsizetype kLongNumber = 6;

/// Length of the longest run that both have.
qsizetype longestShared(const QString &a, const QString &b)
{
    qsizetype longest = 0;
    QList<qsizetype> before(b.size() + 1, 0);
    for (const QChar c : a) {
        QList<qsizetype> now(b.size() + 1, 0);
        for (qsizetype i = 0; i < b.size(); ++i) {
            if (b[i] == c)
                now[i + 1] = before[i] + 1;
            longest = std::max(longest, now[i + 1]);
        }
        before = now;
    }
    return longest;
}

/// What parts a number into groups, so that what stands before and behind is read together.
bool isBetweenGroups(QChar c)
{
    return c.isSpace() || QStringLiteral("-–—./,，").contains(c);
}

/// The longest run of a value that stands in clear in these words.
qsizetype longestInClear(const QString &words, const QString &value)
{
    qsizetype longest = 0;
    QString run;
    for (const QChar c : words + QLatin1Char('*')) {
        if (isBetweenGroups(c))
            continue;
        if (c.isLetterOrNumber()) {
            run.append(c.toUpper());
            continue;
        }
        longest = std::max(longest, longestShared(run, value));
        run.clear();
    }
    return longest;
}

} // namespace

bool showsMore(const QString &typed, const privacy::Finding &finding)
{
    const QString value = bareValue(finding.rawText);
    if (value.isEmpty()) {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        return std::count_if(typed.cbegin(), typed.cend(), isDigit) > kLongNumber;
    }
    return longestInClear(typed, value) > longestInClear(finding.maskedText, value);
}

} // namespace ui
