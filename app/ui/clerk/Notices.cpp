// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/Notices.h"

#include "app/report/Words.h"
#include "app/ui/review/NoticeTypeBar.h"

#include <QCoreApplication>
#include <QSet>

namespace ui {

namespace {

/// Gives this file tr() with the context "Notices".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QStringList eyesFor(const report::ScanDocument &read, const report::ScanDocument &decided,
                    const Decisions &decisions, const Posting &posting)
{
    QStringList eyes;
    if (posting.verdict == Verdict::MustCover)
        eyes.append(posting.words);
    for (const report::SourceError &error : read.errors)
        eyes.append(report::errorWords(error.error.code));
    const auto questions = static_cast<int>(questionsOf(read, decisions).size());
    if (questions > 0 && !posting.isForbidden) // else there is no copy
        eyes.append(
            Words::tr("%n question(s) open: without an answer it is covered.", nullptr, questions));
    const report::ChecklistTotals totals = report::totalsOf(decided);
    if (totals.incompleteSheets > 0)
        eyes.append(Words::tr("A sheet is not whole: take its picture again."));
    if (totals.singleReaderPages > 0)
        eyes.append(Words::tr("It was read only once: look at the copy before you post it."));
    eyes.removeDuplicates();
    return eyes;
}

} // namespace

QString kindOf(const report::ScanDocument &read, const privacy::RuleSet &rules)
{
    for (const report::ScanPage &page : read.pages) {
        for (const privacy::SheetJudgement &sheet : page.judgement.sheets) {
            if (rules.noticeTypes().contains(sheet.noticeType))
                return noticeTypeWords(sheet.noticeType, rules);
        }
    }
    return {};
}

report::ScanDocument onlyOf(const report::ScanDocument &scan, const QString &source)
{
    if (source.isEmpty())
        return scan;
    report::ScanDocument only;
    only.rules = scan.rules;
    only.engines = scan.engines;
    for (const report::ScanPage &page : scan.pages) {
        if (page.source == source)
            only.pages.append(page);
    }
    for (const report::SourceError &error : scan.errors) {
        if (error.source == source)
            only.errors.append(error);
    }
    // Of a scan that was stopped, a source with all its pages is none the worse.
    only.interrupted = scan.interrupted &&
                       (only.pages.isEmpty() || only.pages.size() < only.pages.first().page.pages);
    return only;
}

QStringList sourcesOf(const report::ScanDocument &scan)
{
    QStringList sources;
    for (const report::ScanPage &page : scan.pages)
        sources.append(page.source);
    for (const report::SourceError &error : scan.errors)
        sources.append(error.source);
    sources.removeDuplicates();
    return sources;
}

Notice noticeOf(const QString &source, const report::ScanDocument &read,
                const report::ScanDocument &decided, const Decisions &decisions,
                const privacy::RuleSet &rules)
{
    Notice notice{source, kindOf(read, rules), postingOf(decided, rules), {}};
    notice.eyes = eyesFor(read, decided, decisions, notice.posting);
    return notice;
}

} // namespace ui
