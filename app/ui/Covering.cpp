// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Covering.h"

#include "app/ui/NoticeBar.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"

#include <utility>

namespace ui {

Covering::Covering(BackgroundWork &work, PageModel &pages, Decisions &decisions, NoticeBar &notice,
                   QObject *parent)
    : QObject(parent), m_work(work), m_pages(pages), m_decisions(decisions), m_notice(notice)
{
    connect(&m_work, &BackgroundWork::coveringFinished, this,
            [this](const ocr::Result<QList<jobs::Replacement>> &replacements) {
                const Done done = std::exchange(m_done, {});
                if (done)
                    done(replacements);
            });
}

void Covering::cover(const jobs::RedactOptions &options, const Done &done)
{
    if (m_work.isBusy() || m_pages.scan().pages.isEmpty())
        return;
    const int once = report::totalsOf(m_pages.scan()).singleReaderPages;
    if (once == 0) {
        start(options, done);
        return;
    }
    jobs::RedactOptions accepted = options;
    accepted.singleReaderAccepted = true;
    m_notice.ask(tr("%n page(s) were read only once, so a misread number may stay uncovered. "
                    "Look at the covered copies before you post them.",
                    nullptr, once),
                 tr("Save anyway"), [this, accepted, done] { start(accepted, done); });
}

void Covering::start(jobs::RedactOptions options, const Done &done)
{
    if (m_work.isBusy())
        return;
    m_notice.hide();
    options.decisions = m_decisions.forCopies(m_pages.scan());
    m_done = done;
    m_work.startCovering(m_decisions.forCovering(m_pages.scan()), options);
    Q_EMIT started();
}

} // namespace ui
