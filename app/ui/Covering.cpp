// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Covering.h"

#include "app/ui/NoticeBar.h"

namespace ui {

Covering::Covering(JobQueue &jobs, Decisions &decisions, NoticeBar &notice, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_decisions(decisions), m_notice(notice)
{}

void Covering::cover(const Wish &wish)
{
    const report::ScanDocument read = wish.pages();
    if (read.pages.isEmpty() && !wish.isForListAlone)
        return;
    const int once = report::totalsOf(read).singleReaderPages;
    if (once == 0) {
        add(wish, 0);
        return;
    }
    m_notice.ask(wish.asker,
                 tr("%n page(s) were read only once, so a misread number may stay uncovered. "
                    "Look at the covered copies before you post them.",
                    nullptr, once),
                 {tr("Save anyway"), [this, wish, once] { add(wish, once); }});
}

/// `acceptedPages` is of how many pages somebody said that one reading will do.
void Covering::add(const Wish &wish, int acceptedPages)
{
    m_notice.clearMessage();
    struct Taken
    {
        Decisions::Basis basis;
        bool acceptedAll = true;
    };
    const auto taken = std::make_shared<Taken>();
    const auto take = [this, wish, acceptedPages, taken] {
        const report::ScanDocument read = wish.pages();
        const int once = report::totalsOf(read).singleReaderPages;
        taken->basis = m_decisions.basisOf(read);
        taken->acceptedAll = once <= acceptedPages;
        jobs::RedactOptions options = wish.options;
        options.hasOwnObserver = true; // can be stopped and paused where the reading was stopped
        options.decisions = m_decisions.forCopies(read);
        options.correctedTables = m_decisions.correctedTables(read);
        options.singleReaderAccepted = acceptedPages > 0 && taken->acceptedAll;
        return BackgroundWork::CoveringWork{m_decisions.forCovering(read), options,
                                            wish.after ? wish.after()
                                                       : BackgroundWork::AfterCovering()};
    };
    const JobQueue::Kind kind = wish.isForListAlone ? JobQueue::Kind::Writing
                                : wish.after        ? JobQueue::Kind::TakingHome
                                                    : JobQueue::Kind::Covering;
    const int id = m_jobs.cover(
        kind, wish.isToKeep, take,
        [this, wish, taken](const ocr::Result<QList<jobs::Replacement>> &copies) {
            // Pages came while it waited that were read once and nobody was asked
            // about: ask, and let nothing that was answered be for nothing.
            if (!copies && copies.error().code == ocr::Error::Code::InvalidInput &&
                !taken->acceptedAll) {
                cover(wish);
                return false;
            }
            return wish.done(copies, taken->basis);
        },
        wish.again);
    if (m_jobs.job(id)->state == JobQueue::State::Waiting)
        Q_EMIT waiting();
}

} // namespace ui
