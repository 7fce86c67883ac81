// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/JobQueue.h"
#include "app/ui/review/Decisions.h"

#include <functional>

namespace ui {

class NoticeBar;

/// Makes covered copies of what was opened, with everybody's decisions; asks first where pages were
/// read only once. What is asked for while something else runs waits for its turn.
/// Threading: GUI thread.
class Covering final : public QObject
{
    Q_OBJECT

public:
    /// `basis` tells what the copies were made from: see Decisions::isCurrent(). Answers as
    /// JobQueue::Covered.
    using Done = std::function<bool(const ocr::Result<QList<jobs::Replacement>> &copies,
                                    const Decisions::Basis &basis)>;
    struct Wish
    {
        /// The pages as they were read. Called when the copies are begun, too, so that they follow
        /// what was decided and judged until then.
        std::function<report::ScanDocument()> pages;
        jobs::RedactOptions options; ///< folder, plan and format; the rest is put in here
        Done done;                   ///< Cancelled where somebody stopped it before it began
        /// What follows in the same job, as BackgroundWork::startCovering; called as `pages`, after
        /// it. Nothing: no more.
        std::function<BackgroundWork::AfterCovering()> after;
        const QObject *asker; ///< whose question it is, where something has to be asked
        bool isToKeep = true; ///< see JobQueue::Job
        JobQueue::Again again = {};
        bool isForListAlone = false; ///< there are no pages, only what follows
    };

    Covering(JobQueue &jobs, Decisions &decisions, NoticeBar &notice, QObject *parent = nullptr);

    /// Does nothing where no page was read, but for a list.
    void cover(const Wish &wish);

Q_SIGNALS:
    void waiting(); ///< what was asked for has to wait

private:
    void add(const Wish &wish, int acceptedPages);

    JobQueue &m_jobs;
    Decisions &m_decisions;
    NoticeBar &m_notice;
};

} // namespace ui
