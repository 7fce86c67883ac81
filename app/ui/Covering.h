// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"

#include <functional>

namespace ui {

class Decisions;
class JobQueue;
class NoticeBar;

/// Makes covered copies of what was opened, with everybody's decisions; asks first where pages were
/// read only once. One at a time.
class Covering final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const ocr::Result<QList<jobs::Replacement>> &)>;

    Covering(BackgroundWork &work, JobQueue &jobs, Decisions &decisions, NoticeBar &notice,
             QObject *parent = nullptr);

    /// `read` are pages as they were read. `options` needs folder and format; decisions and consent
    /// are put in here. Does nothing while something runs or nothing was read.
    /// `after` as BackgroundWork::startCovering.
    void cover(const report::ScanDocument &read, const jobs::RedactOptions &options,
               const Done &done, const BackgroundWork::AfterCovering &after);
    /// The same with nothing after it.
    void coverOnly(const report::ScanDocument &read, const jobs::RedactOptions &options,
                   const Done &done)
    {
        cover(read, options, done, {});
    }

private:
    void start(const report::ScanDocument &read, jobs::RedactOptions options, const Done &done,
               const BackgroundWork::AfterCovering &after);

    BackgroundWork &m_work;
    JobQueue &m_jobs;
    Decisions &m_decisions;
    NoticeBar &m_notice;
    Done m_done;
};

} // namespace ui
