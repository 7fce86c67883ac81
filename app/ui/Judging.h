// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"
#include "app/ui/review/Decisions.h"

namespace ui {

class PageModel;
class ReviewStore;

/// Keeps the judgements of all that was opened as one scan of it would give them: judges pages
/// again, without reading them, when somebody says what a notice is, when files were added, and
/// when a review is opened again (whose file holds no raw values). Decisions follow.
class Judging final : public QObject
{
    Q_OBJECT

public:
    Judging(BackgroundWork &work, PageModel &pages, Decisions &decisions, ReviewStore &store,
            QObject *parent = nullptr);

    /// Says what the source of a page is, as one undo step; an empty id: what was found.
    void setNoticeType(const QByteArray &sha256, const QString &type, const QString &words);
    /// Everything, in the background; answered by judged().
    void judgeAgain();
    /// From now on judged by other rules: what is open at once, what is being read when it was
    /// read.
    void changeRules();
    /// What a finished scan came to; its judgements count where it was all that is open.
    void whenScanned(const report::ScanDocument &scan);

Q_SIGNALS:
    /// The page model has new judgements.
    void judged();

private:
    void take(const report::ScanDocument &judged);
    void store(const QSet<QString> &sources);

    BackgroundWork &m_work;
    PageModel &m_pages;
    Decisions &m_decisions;
    ReviewStore &m_store;
    bool m_isReadByOldRules = false; ///< the scan that runs
};

} // namespace ui
