// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What goes on while jobs run: pages as they come, progress, pause, stop.
#include "app/ui/Covering.h"
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kThumbnailSide = 160;

QSet<PageKey> keysOf(const QList<report::ScanPage> &pages)
{
    QSet<PageKey> keys;
    for (const report::ScanPage &page : pages)
        keys.insert(keyOf(page));
    return keys;
}

} // namespace

void MainWindow::makeStatus()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0); // px: as the other bars
    m_progress->setMaximumWidth(220);
    m_progress->setTextVisible(false);
    statusBar()->addWidget(m_progressWords);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_pause);
    statusBar()->addPermanentWidget(m_stop);
    statusBar()->addPermanentWidget(m_showJobs);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_jobs->setPaused(!m_jobs->isPaused()); });
    connect(m_stop, &QPushButton::clicked, this, &MainWindow::stop);
    connect(m_showJobs, &QPushButton::clicked, this,
            [this] { m_jobsPanel->setVisible(m_jobsPanel->isHidden()); });
}

void MainWindow::connectWork()
{
    m_jobs->setWhollyRead([this] { return m_pages.whollyRead(); });
    connect(m_jobs, &JobQueue::progressed, this, &MainWindow::refreshStatus);
    connect(m_jobs, &JobQueue::started, this, [this](int id) {
        // Somebody opens more: then the window does not go when it is read.
        if (m_closing == Closing::WhenKept && m_jobs->job(id)->kind == JobQueue::Kind::Reading)
            stayOpen();
        refresh();
    });
    connect(m_covering, &Covering::waiting, m_jobsPanel, &QWidget::show); // and that is seen
    connect(m_jobs, &JobQueue::ended, this, [this](int id, bool isKept) {
        const JobQueue::Job *job = m_jobs->job(id);
        if (m_closing == Closing::WhenKept && job != nullptr && job->isToKeep && !isKept)
            stayOpen(); // what is told of it must be read
        // What could not be done, and what was stopped, is not left to be found by chance.
        if (job != nullptr && job->state == JobQueue::State::Done && job->canBeDoneAgain)
            m_jobsPanel->show();
    });
    connect(&m_work, &BackgroundWork::judged, this, &MainWindow::whenJudged);
    connect(&m_work, &BackgroundWork::failed, this, [this](const report::SourceError &error) {
        m_pages.appendError(error);
        m_store.storeUnread(error);
        if (m_hasNotices)
            m_noticesPage->refresh({error.source});
        refresh();
    });
    connect(&m_work, &BackgroundWork::scanFinished, this, &MainWindow::whenScanFinished);
    connect(&m_work, &BackgroundWork::coveringFinished, this, &MainWindow::whenIdle);
    connect(&m_work, &BackgroundWork::writingFinished, this, &MainWindow::whenIdle);
    connect(&m_work, &BackgroundWork::pixelsReady, this,
            [this](const QString &source, int page, int, const PageImage &image) {
                takeThumbnail(source, page, image);
            });
}

void MainWindow::readPaths(const QStringList &paths)
{
    if (m_work.isBusy())
        m_jobsPanel->show(); // it waits, and that is seen
    else
        m_notice->clearMessage();
    m_jobs->read(paths);
    m_store.storeProgress(m_pages.scan(), m_jobs->pathsLeft());
    refresh();
}

void MainWindow::cancel()
{
    m_jobs->cancelAll();
}

/// As somebody asks for it: files that were asked for do not go by one key.
void MainWindow::stop()
{
    if (!m_jobs->isKeeping()) {
        cancel();
        return;
    }
    m_notice->ask(this, tr("Copies or a checklist are not saved yet."),
                  {tr("Stop everything"), [this] { cancel(); }},
                  m_work.isReading() ? NoticeBar::Answer{tr("Stop only the reading"),
                                                         [this] { m_jobs->cancelReading(); }}
                                     : NoticeBar::Answer());
}

void MainWindow::refreshStatus()
{
    const JobQueue::Job *job = m_jobs->running();
    const bool isBusy = m_work.isBusy() && job != nullptr;
    statusBar()->setVisible(isBusy || m_jobs->isSomethingLeft());
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_pause),
                          static_cast<QWidget *>(m_stop)})
        part->setVisible(isBusy);
    m_progressWords->setText(isBusy ? JobQueue::progressWords(*job) : QString());
    if (!isBusy)
        return;
    const bool isStopping = job->state == JobQueue::State::Stopping;
    m_progress->setRange(0, job->total);
    m_progress->setValue(job->done);
    m_pause->setText(job->state == JobQueue::State::Paused ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(!isStopping);
    m_stop->setEnabled(!isStopping);
    const int waiting = m_jobs->waiting();
    m_showJobs->setText(waiting > 0 ? tr("Work (%1 waiting)").arg(waiting) : tr("Work"));
}

void MainWindow::whenJudged(const QList<report::ScanPage> &pages)
{
    const QList<report::ScanPage> before = m_pages.appendPages(pages);
    // Its bytes may have been read before, under this name or another, and decided about.
    m_store.store(pages, m_decisions.noticeTypes().value(pages.first().page.sha256));
    if (!before.isEmpty())
        m_decisions.follow(before, pagesLike(before));
    m_pages.applyDecisions(m_decisions, keysOf(pages));
    if (m_hasNotices)
        m_noticesPage->refresh({pages.first().source});
    showFirstPage();
    refresh();
    fetchThumbnails();
}

void MainWindow::whenScanFinished(const report::ScanDocument &scan)
{
    const bool wasInterrupted = m_pages.scan().interrupted;
    m_pages.complete(scan);
    m_pages.setInterrupted(m_jobs->isSomethingLeft());
    if (m_hasNotices && (wasInterrupted || m_pages.scan().interrupted))
        m_noticesPage->refresh({}); // a notice of which pages are missing is not all read
    m_store.storeProgress(m_pages.scan(), m_jobs->pathsLeft());
    m_judging->whenScanned(scan);
    showFirstPage();
    fetchThumbnails();
    whenIdle();
}

void MainWindow::whenIdle()
{
    m_jobs->startNext();
    if (!isMakingFiles())
        m_notice->takeBack(this); // there is nothing to finish any more
    if (m_closing == Closing::WhenKept && m_notice->isAsking())
        stayOpen(); // an answer may be what a copy waits for
    if (m_closing != Closing::No && !m_work.isBusy() && !m_clerk->isPrinting() && close())
        return;
    refresh(); // also where the window stays, because something is asked
}

/// The same pages as they stand now.
QList<report::ScanPage> MainWindow::pagesLike(const QList<report::ScanPage> &before) const
{
    QList<report::ScanPage> now;
    for (const report::ScanPage &page : before) {
        for (const report::ScanPage &known : m_pages.scan().pages) {
            if (known.source == page.source && known.page.page == page.page.page)
                now.append(known);
        }
    }
    return now;
}

void MainWindow::fetchThumbnails()
{
    const auto [first, last] = m_review->visiblePages();
    for (int row = std::max(first, 0); row <= last; ++row) {
        const report::ScanPage *page = m_pages.pageAt(row);
        // The page that is shown brings its own.
        if (page != nullptr && row != m_review->currentPage() &&
            !m_pages.hasThumbnail(page->source, page->page.page))
            m_work.requestPixels(page->source, page->page.page, kThumbnailSide,
                                 BackgroundWork::Urgency::Thumbnail);
    }
}

void MainWindow::takeThumbnail(const QString &source, int page, const PageImage &image)
{
    if (m_pages.hasThumbnail(source, page) || !m_pages.contains(source, page))
        return;
    m_pages.setThumbnail(
        source, page,
        image.levelFor(kThumbnailSide / 2.0)
            .scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

} // namespace ui
