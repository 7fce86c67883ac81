// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"

#include <functional>

namespace ui {

class Decisions;
class NoticeBar;
class PageModel;

/// Makes covered copies of all that was opened, with everybody's decisions; asks first where pages
/// were read only once. One at a time.
class Covering final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const ocr::Result<QList<jobs::Replacement>> &)>;

    Covering(BackgroundWork &work, PageModel &pages, Decisions &decisions, NoticeBar &notice,
             QObject *parent = nullptr);

    /// `options` needs folder and format; decisions and consent are put in here. Does nothing while
    /// something runs or nothing was read.
    void cover(const jobs::RedactOptions &options, const Done &done);

Q_SIGNALS:
    void started();

private:
    void start(jobs::RedactOptions options, const Done &done);

    BackgroundWork &m_work;
    PageModel &m_pages;
    Decisions &m_decisions;
    NoticeBar &m_notice;
    Done m_done;
};

} // namespace ui
