// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/privacy/RuleSet.h"
#include "ocr/base/TextLine.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace privacy {

/// What the lines of a page show for certain while the rest of it is still being read: what judge()
/// will call exposed, or ask about, whatever else comes to light. That are citizens' numbers whose
/// check digit holds as read, under a label of their own or several of them: no rule pack may let
/// them stand. Whatever a header, an office or the kind of the notice could excuse stays unsaid, so
/// that a page which shows nothing at first sight may hold anything.
/// Holds the numbers themselves, in memory. Threading: one thread at a time.
class FirstSight
{
public:
    FirstSight(RuleSet rules, const QDate &today);

    /// Takes lines as they are read, in any order, before layout.
    void add(const QList<ocr::TextLine> &lines);
    /// The kind of what shows; it never changes once it is there. A citizen's number may come out
    /// as that of the disability certificate that holds it.
    std::optional<FindingType> certain() const;

private:
    void look(const ocr::TextLine &line);
    void judge(const ocr::TextLine &line);
    void count(const QString &number);

    RuleSet m_rules;
    QDate m_today;
    bool m_isCertain = false;
    QSet<QString> m_numbers;  ///< that prove themselves
    int m_longNumbers = 0;    ///< as long as a citizen's, whether they prove themselves or not
    bool m_namesCode = false; ///< a word says that such numbers may be nobody's
};

} // namespace privacy
