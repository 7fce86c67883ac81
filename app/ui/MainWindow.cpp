// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/MainWindow.h"

#include "app/ui/Covering.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/MainWindowActions_p.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/PagePixels.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/review/ReviewActions.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MainWindow::MainWindow(Reader &reader, Language &language, QWidget *parent)
    : QMainWindow(parent), m_language(language), m_shownLanguage(language.installed()),
      m_actions(std::make_unique<Actions>()), m_stack(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_review(new ReviewPage(m_pages, m_findings, m_decisions, this)),
      m_noticePage(new NoticePage(m_pages, m_decisions, this)),
      m_noticesPage(new NoticesPage(m_pages, m_decisions, this)), m_notice(new NoticeBar(this)),
      m_reviewActions(new ReviewActions(*this, *m_review, m_pages, m_decisions, *m_notice)),
      m_keys(new KeysOverlay(this)), m_toolBar(new QToolBar(this)),
      m_progressWords(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_pause(new QPushButton(this)), m_stop(new QPushButton(this)),
      m_showJobs(new QPushButton(this)), m_lastFolder(QDir::homePath()), m_work(reader),
      m_jobs(new JobQueue(m_work, this)), m_jobsPanel(new JobsPanel(*m_jobs, this)),
      m_pixels(new PagePixels(m_work, m_review->view(), this)),
      m_noticePixels(new PagePixels(m_work, m_noticePage->view(), this)),
      m_judging(new Judging(m_work, m_pages, m_decisions, m_store, this)),
      m_covering(new Covering(*m_jobs, m_decisions, *m_notice, this)),
      m_takeHome(new TakeHome(m_pages, m_decisions, *m_notice, *m_covering, this)),
      m_clerk(
          new ClerkFlow(*m_noticePage, m_pages, m_decisions, m_work, *m_notice, *m_covering, this)),
      m_batch(new BatchFlow(*m_noticesPage, m_pages, m_decisions, m_language, *m_notice,
                            *m_covering, *m_jobs, this))
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_jobsPanel);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_noticePage);
    m_stack->addWidget(m_noticesPage);
    setCentralWidget(central);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the only tool bar
    makeActions();
    makeMenus();
    makeStatus();
    connectWork();
    connectReview();
    connectClerk();
    resize(1280, 720);
    retranslate();
    refresh();
}

MainWindow::~MainWindow()
{
    // The panes look at the models, which are members and would go first.
    delete takeCentralWidget();
}

void MainWindow::connectReview()
{
    connect(m_start, &StartPage::folderWanted, this, &MainWindow::chooseFolder);
    connect(m_start, &StartPage::reviewWanted, this, &MainWindow::chooseReview);
    connect(m_review, &ReviewPage::pageChosen, this, [this](int row) {
        if (m_stack->currentWidget() != m_review)
            return;
        m_pixels->show(m_pages.pageAt(row));
        fetchThumbnails();
    });
    connect(m_takeHome, &TakeHome::lookWanted, this, &MainWindow::showDoubt);
    connect(m_review, &ReviewPage::noticeTypeChosen, this, &MainWindow::changeNoticeType);
    connect(m_judging, &Judging::judged, this, &MainWindow::refresh);
    connect(m_review, &ReviewPage::visiblePagesChanged, this, &MainWindow::fetchThumbnails);
    connect(&m_decisions, &Decisions::changed, this, [this](const QSet<PageKey> &pages) {
        m_pages.applyDecisions(m_decisions, pages);
        if (m_noticePage->hasCopy())
            m_clerk->drop(); // it was made without this decision
        refresh();
    });
    connect(&m_decisions, &Decisions::chosen, this, [this](const QList<Decisions::Change> &step) {
        m_losesUnstored = false;
        m_store.put(step, m_pages.scan());
    });
    connect(&m_store, &ReviewStore::failed, this, [this](const ocr::Error &error) {
        m_unstoredWords = savingFailedWords(error.code);
        m_notice->tell(m_unstoredWords);
    });
    connect(&m_store, &ReviewStore::caughtUp, this, [this] {
        m_notice->takeBack(&m_store);
        m_notice->takeBack(m_unstoredWords);
    });
    connect(&m_store, &ReviewStore::refused, this,
            [this] { m_notice->tell(savingRefusedWords()); });
    connect(&m_store, &ReviewStore::nothingRefused, this,
            [this] { m_notice->takeBack(savingRefusedWords()); });
    connect(&m_store, &ReviewStore::openingFailed, this,
            [this](const ocr::Error &error) { m_notice->tell(openingFailedWords(error.code)); });
    connect(&m_store, &ReviewStore::opened, this, [this](const StoredReview &review) {
        m_pages.complete(review.scan);
        m_decisions.restore(review.choices);
        if (review.scan.interrupted && !review.left.isEmpty()) {
            m_jobs->addStopped(review.left); // so that it can go on
            m_jobsPanel->show();
        }
        showReview();
        m_judging->judgeAgain(); // the file holds no raw values
    });
}

void MainWindow::showReview()
{
    m_review->noticeType().setRules(m_work.rules());
    m_stack->setCurrentWidget(m_review);
    showFirstPage();
    m_pixels->show(m_pages.pageAt(m_review->currentPage()));
    m_review->panel().list().setFocus(Qt::OtherFocusReason); // for those who use the keyboard only
    fetchThumbnails();
    refresh();
}

void MainWindow::changeNoticeType(const QByteArray &sha256, const QString &type)
{
    m_judging->setNoticeType(sha256, type, tr("kind of notice changed"));
}

void MainWindow::showFirstPage()
{
    if (m_review->currentPage() < 0 && m_pages.rowCount() > 0)
        m_review->choosePage(0);
}

void MainWindow::refresh()
{
    const bool isBusy = m_work.isBusy();
    const bool hasAny = m_pages.rowCount() > 0;
    m_review->panel().verdict().setTotals(m_pages.totals(), m_work.isReading());
    if (m_stack->currentWidget() == m_noticePage)
        m_noticePage->refresh(m_work.isReading(), isBusy);
    m_noticePage->setStored(m_store.isOpen());
    m_noticesPage->setWork(isBusy, m_work.isReading());
    m_noticesPage->setUnread(m_jobs->isSomethingLeft(), m_jobs->pagesLeft());
    m_actions->saveCovered->setEnabled(!isBusy && !m_pages.scan().pages.isEmpty());
    m_actions->saveChecklist->setEnabled(!isBusy && hasAny);
    m_actions->closeAll->setEnabled(!isBusy && (hasAny || m_stack->currentWidget() != m_start));
    m_actions->switchView->setEnabled(hasAny);
    m_actions->stop->setEnabled(isBusy);
    m_actions->pause->setEnabled(isBusy);
    const bool isReview = m_stack->currentWidget() == m_review;
    for (QAction *action : m_actions->ofPage)
        action->setEnabled(hasAny && (isReview || !m_actions->ofReview.contains(action)));
    const bool isPage = isReview || m_stack->currentWidget() == m_noticePage;
    for (QAction *turn : {m_actions->turnLeft, m_actions->turnRight})
        turn->setEnabled(hasAny && isPage); // neither a list nor a text is turned
    m_reviewActions->setShown(isReview);
    // A text has steps of its own, and hides what these would change.
    m_reviewActions->setUndoable(qobject_cast<TextPage *>(m_stack->currentWidget()) == nullptr);
    m_toolBar->setVisible(m_stack->currentWidget() != m_start);
    refreshStatus();
}

void MainWindow::closeAll()
{
    if (m_work.isBusy())
        return;
    m_review->view().keep();
    m_work.dropPixelRequests();
    m_takeHome->drop();
    m_clerk->leave();
    m_batch->drop();
    m_store.close();
    m_losesUnstored = false;
    m_pages.clear();
    m_decisions.clear();
    m_review->clear();
    m_jobs->forget();
    m_jobsPanel->hide();
    m_noticesPage->model().clear();
    m_noticePage->setSource({});
    m_hasNotices = false;
    m_pasted.reset();
    m_notice->clear();
    m_stack->setCurrentWidget(m_start);
    refresh();
}

/// Decisions that wait for a disk with room do not go unasked with the review that they are of.
void MainWindow::whenStored(const std::function<void()> &then)
{
    m_review->view().keep(); // what was moved is a decision too
    const ReviewStore::Settled settled = m_store.settle();
    if (settled == ReviewStore::Settled::Yes) {
        m_notice->takeBack(&m_store);
        then();
    } else {
        askAboutUnstored(settled, then);
    }
}

void MainWindow::askAboutUnstored(ReviewStore::Settled settled, const std::function<void()> &then)
{
    const QString words =
        settled == ReviewStore::Settled::Refused
            ? tr("Decisions of this review are not saved: its file does not take them.")
            : tr("Decisions of this review are not saved: its disk is full, write-protected or "
                 "gone.");
    m_notice->ask(&m_store, words, {tr("Try again"), [this, then] { whenStored(then); }},
                  {tr("Close and lose them"), then});
}

QString MainWindow::notice() const
{
    return m_notice->text();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_shownLanguage != m_language.installed()) { // a choice, not the start
        m_shownLanguage = m_language.installed();
        m_settingsFile.setLanguage(m_shownLanguage);
    }
    retranslate();
}

} // namespace ui
