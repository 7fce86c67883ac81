// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MasksOnCopy.h"
#include "app/privacy/TextEdits_p.h"

#include <algorithm>

namespace privacy {

namespace {

bool overlap(const TextSpan &a, const TextSpan &b)
{
    return a.line == b.line && a.from < b.to && b.from < a.to;
}

void join(TextEdit &into, const TextEdit &edit)
{
    into.at.to = std::max(into.at.to, edit.at.to);
    into.leavesNothing |= edit.leavesNothing;
    if (into.leavesNothing)
        into.put.clear();
    else if (into.put != edit.put) // one mask may show what the other hides
        into.put = somethingPrinted();
}

int growth(const TextEdit &edit)
{
    return static_cast<int>(edit.put.size()) - (edit.at.to - edit.at.from);
}

} // namespace

TextEdits::TextEdits(QList<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return std::pair(a.at.line, a.at.from) < std::pair(b.at.line, b.at.from);
    });
    for (const TextEdit &edit : std::as_const(edits)) {
        if (edit.at.from >= edit.at.to)
            continue;
        if (!m_edits.isEmpty() && overlap(m_edits.last().at, edit.at))
            join(m_edits.last(), edit);
        else
            m_edits.append(edit);
    }
}

QStringList TextEdits::applied(QStringList lines) const
{
    for (auto edit = m_edits.crbegin(); edit != m_edits.crend(); ++edit)
        lines[edit->at.line].replace(edit->at.from, edit->at.to - edit->at.from, edit->put);
    return lines;
}

bool TextEdits::touches(const TextSpan &span) const
{
    return std::any_of(m_edits.begin(), m_edits.end(),
                       [&span](const TextEdit &edit) { return overlap(edit.at, span); });
}

int TextEdits::shiftBefore(const TextEdit &edit) const
{
    int shift = 0;
    for (const TextEdit &other : m_edits)
        if (other.at.line == edit.at.line && other.at.from < edit.at.from)
            shift += growth(other);
    return shift;
}

TextSpan TextEdits::moved(const TextSpan &span) const
{
    TextSpan result = span;
    for (const TextEdit &edit : m_edits) {
        if (edit.at.line != span.line)
            continue;
        const int begin = edit.at.from + shiftBefore(edit);
        if (edit.at.to <= span.from)
            result.from += growth(edit);
        else if (edit.at.from <= span.from)
            result.from = begin + static_cast<int>(edit.put.size());
        if (edit.at.to < span.to)
            result.to += growth(edit);
        else if (edit.at.from < span.to)
            result.to = begin;
    }
    result.to = std::max(result.from, result.to);
    return result;
}

QList<TextSpan> TextEdits::masks() const
{
    QList<TextSpan> masks;
    int line = -1;
    int shift = 0;
    for (const TextEdit &edit : m_edits) {
        if (edit.at.line != line)
            shift = 0;
        line = edit.at.line;
        const int begin = edit.at.from + shift;
        if (!edit.put.isEmpty())
            masks.append({line, begin, begin + static_cast<int>(edit.put.size())});
        shift += growth(edit);
    }
    return masks;
}

} // namespace privacy
