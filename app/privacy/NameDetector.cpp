// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NameShape_p.h"

#include <algorithm>

namespace privacy {

bool looksLikeName(QStringView folded, const CompiledRules &rules, bool loose)
{
    if (folded.size() < 2 || folded.size() > 30)
        return false;
    const auto han = std::count_if(folded.begin(), folded.end(), isHan);
    const auto letters =
        std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); });
    const auto dots = std::count_if(folded.begin(), folded.end(), isNameDot);
    if (digitCount(folded) > 0 || letters == 0)
        return false;
    for (const QString &stop : rules.nameStopWords)
        if (folded.contains(stop))
            return false;
    if (han == 0)
        return loose && letters >= 2;
    const auto marks = std::count_if(folded.begin(), folded.end(), isNameMask);
    if (han + dots + marks < folded.size())
        return false;
    if (dots > 0)
        return han >= 3 && han <= 20 && isHan(folded.front()) && isHan(folded.back());
    if (han + marks > (loose ? 7 : 4))
        return false;
    const bool surname = rules.surnames.contains(folded.front()) ||
                         rules.doubleSurnames.contains(folded.first(2).toString());
    return loose || surname;
}

qsizetype nameLength(QStringView folded, const CompiledRules &rules, bool loose)
{
    qsizetype end = 0;
    while (end < folded.size() && (isHan(folded[end]) || isNameMask(folded[end]) ||
                                   (isNameDot(folded[end]) && end > 0 && end + 1 < folded.size() &&
                                    isHan(folded[end + 1]))))
        ++end;
    if (end == 0 && loose) {
        // Another alphabet: up to punctuation or a digit.
        while (end < folded.size() && end < 40 &&
               (folded[end].isLetter() || folded[end] == u'-' || folded[end] == u'.'))
            ++end;
        return end >= 4 && looksLikeName(folded.first(end), rules, true) ? end : 0;
    }
    const QStringView text = folded.first(end);
    return looksLikeName(text, rules, loose) ? end : 0;
}

QString maskedName(const QString &raw, const CompiledRules &rules)
{
    const QString folded = foldedWord(raw);
    if (folded.isEmpty())
        return QStringLiteral("*");
    QStringList parts;
    QString part;
    for (const QChar c : folded) {
        if (isNameDot(c)) {
            parts.append(part);
            part.clear();
        } else {
            part.append(c);
        }
    }
    parts.append(part);
    parts.removeAll(QString());
    if (parts.isEmpty())
        return QStringLiteral("*");
    // Given name first, father's name last: the first character of each, and stars that tell no
    // length.
    if (parts.size() > 1) {
        for (QString &each : parts)
            each = each.left(1) + QStringLiteral("***");
        return parts.join(u'·');
    }
    if (!isHan(folded.front()))
        return folded.left(1) + QStringLiteral("***");
    const qsizetype surname =
        rules.doubleSurnames.contains(folded.left(2)) && folded.size() > 2 ? 2 : 1;
    return folded.left(surname) + QStringLiteral("**");
}

} // namespace privacy
