// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/NumberText_p.h"

#include <algorithm>
#include <array>

namespace ocr {

namespace {

Script scriptOf(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Han;
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    default:
        return Script::Unknown;
    }
}

bool joinsDigits(QChar c)
{
    return c == u'X' || c == u'x' || c == u'*' || c == u'-' || c == u' ';
}

} // namespace

int digitCount(const QString &text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

bool isSelfChecking(const QString &text)
{
    constexpr qsizetype length = 18;
    if (text.size() != length || text.front() == u'0')
        return false;
    int sum = 0;
    int weight = 1;
    for (qsizetype i = length - 1; i >= 0; --i) {
        const QChar c = text[i];
        const bool ten = i == length - 1 && (c == u'X' || c == u'x');
        if (!ten && (c < u'0' || c > u'9'))
            return false;
        sum += (ten ? 10 : c.unicode() - u'0') * weight;
        weight = weight * 2 % 11;
    }
    return sum % 11 == 1;
}

QList<std::pair<qsizetype, qsizetype>> digitRuns(const QString &text, int least)
{
    QList<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (!text[from].isDigit())
            continue;
        qsizetype end = from; // after the last digit, or X or * that belongs to it
        qsizetype to = from;
        for (; to < text.size() && (text[to].isDigit() || joinsDigits(text[to])); ++to) {
            if (text[to] != u' ' && text[to] != u'-')
                end = to + 1;
        }
        if (digitCount(text.mid(from, end - from)) >= least)
            runs.append({from, end});
        from = to;
    }
    return runs;
}

Script scriptOf(const QString &text)
{
    constexpr std::array scripts{Script::Han, Script::Latin, Script::Arabic, Script::Cyrillic};
    std::array<int, scripts.size()> counts{};
    for (const QChar c : text) {
        const auto *const found = std::find(scripts.begin(), scripts.end(), scriptOf(c));
        if (found != scripts.end())
            ++counts[static_cast<std::size_t>(found - scripts.begin())];
    }
    const auto *const most = std::max_element(counts.begin(), counts.end());
    if (*most == 0)
        return digitCount(text) > 0 ? Script::Digits : Script::Unknown;
    // The X of an ID number makes no Latin text.
    const Script script = scripts[static_cast<std::size_t>(most - counts.begin())];
    return script == Script::Latin && *most == 1 && digitCount(text) >= 4 ? Script::Digits : script;
}

double letterShare(const QString &text, Script script)
{
    int letters = 0;
    int own = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        own += c.isLetter() && scriptOf(c) == script ? 1 : 0;
    }
    return letters > 0 ? static_cast<double>(own) / letters : 0;
}

} // namespace ocr
