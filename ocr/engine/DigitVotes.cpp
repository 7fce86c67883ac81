// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/DigitVotes_p.h"

#include <algorithm>

namespace ocr {

namespace {

/// A landline without its area code.
constexpr qsizetype kShortestNumber = 7;

/// Letters, digits and stars: readers do not agree on hyphens and spaces.
QString withoutMarks(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return c.isLetterOrNumber() || c == u'*'; });
    return result.toUpper();
}

} // namespace

DigitVotes::DigitVotes(const QString &run) : m_run(withoutMarks(run)) {}

bool DigitVotes::matters() const
{
    return m_run.size() >= kShortestNumber && !m_run.contains(u'*');
}

bool DigitVotes::add(const QString &text)
{
    const QString seen = withoutMarks(text);
    const bool shows = seen.contains(m_run);
    const auto isDigit = [](QChar c) { return c.isDigit() || c == u'X'; };
    if (shows)
        ++m_looks[m_run];
    else if (std::all_of(seen.begin(), seen.end(), isDigit))
        ++m_looks[seen];
    return shows;
}

bool DigitVotes::confirmed() const
{
    const int own = m_looks.value(m_run);
    return own > 0 && std::all_of(m_looks.keyBegin(), m_looks.keyEnd(), [&](const QString &text) {
               return text == m_run || m_looks.value(text) < own;
           });
}

} // namespace ocr
