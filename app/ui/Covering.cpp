// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Covering.h"

#include "app/ui/JobQueue.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/review/Decisions.h"

#include <utility>

namespace ui {

Covering::Covering(BackgroundWork &work, JobQueue &jobs, Decisions &decisions, NoticeBar &notice,
                   QObject *parent)
    : QObject(parent), m_work(work), m_jobs(jobs), m_decisions(decisions), m_notice(notice)
{
    connect(&m_work, &BackgroundWork::coveringFinished, this,
            [this](const ocr::Result<QList<jobs::Replacement>> &replacements) {
                const Done done = std::exchange(m_done, {});
                if (done)
                    done(replacements);
            });
}

void Covering::cover(const report::ScanDocument &read, const jobs::RedactOptions &options,
                     const Done &done, const BackgroundWork::AfterCovering &after)
{
    if (m_work.isBusy() || read.pages.isEmpty())
        return;
    const int once = report::totalsOf(read).singleReaderPages;
    if (once == 0) {
        start(read, options, done, after);
        return;
    }
    jobs::RedactOptions accepted = options;
    accepted.singleReaderAccepted = true;
    m_notice.ask(tr("%n page(s) were read only once, so a misread number may stay uncovered. "
                    "Look at the covered copies before you post them.",
                    nullptr, once),
                 tr("Save anyway"),
                 [this, read, accepted, done, after] { start(read, accepted, done, after); });
}

void Covering::start(const report::ScanDocument &read, jobs::RedactOptions options,
                     const Done &done, const BackgroundWork::AfterCovering &after)
{
    if (m_work.isBusy())
        return;
    m_notice.hide();
    options.decisions = m_decisions.forCopies(read);
    m_done = done;
    m_jobs.cover(m_decisions.forCovering(read), options, after);
}

} // namespace ui
