// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/VerdictSign.h"
#include "app/ui/review/Decisions.h"

namespace ui {

/// What somebody who has to post a notice today is told: a verdict, what to do, and what is asked.
/// All of it pure, and in the language that is installed.

/// May it be posted? Clean: as it is. LookAt: as the covered copy. MustCover: not at all, because
/// something was not read, or because no covering makes it a notice that may hang.
struct Posting
{
    Verdict verdict = Verdict::Working;
    QString words;
    bool isForbidden = false; ///< MustCover, and no copy of it may hang either
};
/// Whether a page must not hang, covered or not: its kind is never posted, or its time is over.
bool isPostingForbidden(const report::ScanPage &page);
Posting postingOf(const report::ScanDocument &decided, const privacy::RuleSet &rules);

/// One thing to do, as a sentence, and its first place.
struct Step
{
    QString words;
    ItemKey first; ///< its item is empty where there is no place to go to
};
/// At most six; the worst first. Of what must not hang, covered or not: how it comes down, and why.
QList<Step> stepsOf(const report::ScanDocument &read, const Decisions &decisions,
                    const privacy::RuleSet &rules);

/// Something that only a person can tell, asked with "yes, cover it" and "no".
struct Question
{
    QString words;
    ItemKey about;
};
/// Those that are left of three for each notice (Decisions::wasAsked). What is not answered is
/// covered.
QList<Question> questionsOf(const report::ScanDocument &read, const Decisions &decisions);
/// What an answer decides: yes covers everything like it; no leaves what was shown and nothing that
/// nobody saw, so the same value only.
QList<Decisions::Change> answersTo(const ItemKey &about, bool isPersonal,
                                   const report::ScanDocument &read, const Decisions &decisions);

/// A name for the copy that tells what it is of and never of whom: the kind of notice by the rules'
/// words (never its own title, which may name somebody), its period, else its own day, else the
/// month, and "postable"; of what should not be posted even so (MustCover), only that it is
/// covered. Without folder and suffix.
QString copyName(const report::ScanDocument &decided, const privacy::RuleSet &rules,
                 const QDate &today);

} // namespace ui
