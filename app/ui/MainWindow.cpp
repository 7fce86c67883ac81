// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/MainWindow.h"

#include "app/report/Words.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindowActions_p.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/Saving.h"
#include "app/ui/StartPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Long side of the pixels asked for first: two screens' worth, so that zooming in a little needs
/// no more.
constexpr int kFirstSide = 2600;
/// Long side at most: 64 Mpx at 4 bytes is what one page may take in the window.
constexpr int kSharpSide = 8000;
constexpr int kThumbnailSide = 160;

/// Local files and folders among what is dragged.
QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Reader &reader, Language &language, QWidget *parent)
    : QMainWindow(parent), m_language(language), m_actions(std::make_unique<Actions>()),
      m_stack(new QStackedWidget(this)), m_start(new StartPage(this)),
      m_review(new ReviewPage(m_pages, m_findings, this)), m_notice(new NoticeBar(this)),
      m_toolBar(new QToolBar(this)), m_progressWords(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_stop(new QPushButton(this)),
      m_lastFolder(QDir::homePath()), m_work(reader)
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_review);
    setCentralWidget(central);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the only tool bar
    makeActions();
    makeMenus();
    makeStatus();
    connectWork();
    connect(m_start, &StartPage::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::folderWanted, this, &MainWindow::chooseFolder);
    connect(m_review, &ReviewPage::pageChosen, this, &MainWindow::fetchPage);
    connect(m_review, &ReviewPage::visiblePagesChanged, this, &MainWindow::fetchThumbnails);
    connect(&m_review->view(), &PageView::sharperWanted, this, [this] {
        const report::ScanPage *page = m_pages.pageAt(m_review->currentPage());
        if (page == nullptr || m_wantedSide >= kSharpSide)
            return;
        m_wantedSide = kSharpSide;
        m_work.requestPixels(page->source, page->page.page, m_wantedSide,
                             BackgroundWork::Urgency::Shown);
    });
    connect(m_notice, &NoticeBar::actionChosen, this, [this] { startCovering(true); });
    resize(1280, 720);
    retranslate();
    refresh();
}

MainWindow::~MainWindow()
{
    // The panes look at the models, which are members and would go first.
    delete takeCentralWidget();
}

void MainWindow::makeStatus()
{
    statusBar()->setSizeGripEnabled(false);
    m_progress->setMaximumWidth(220);
    m_progress->setTextVisible(false);
    statusBar()->addWidget(m_progressWords);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &MainWindow::cancel);
}

void MainWindow::connectWork()
{
    connect(&m_work, &BackgroundWork::progressed, this, &MainWindow::whenProgressed);
    connect(&m_work, &BackgroundWork::judged, this, &MainWindow::whenJudged);
    connect(&m_work, &BackgroundWork::failed, this, [this](const report::SourceError &error) {
        m_pages.appendError(error);
        refresh();
    });
    connect(&m_work, &BackgroundWork::scanFinished, this, &MainWindow::whenScanFinished);
    connect(&m_work, &BackgroundWork::coveringFinished, this, &MainWindow::whenCoveringFinished);
    connect(&m_work, &BackgroundWork::pixelsReady, this,
            [this](const QString &source, int page, int, const PageImage &image) {
                whenPixelsReady(source, page, image);
            });
    connect(&m_work, &BackgroundWork::pixelsFailed, this, [this](const QString &source, int page) {
        const report::ScanPage *shown = m_pages.pageAt(m_review->currentPage());
        if (shown != nullptr && shown->source == source && shown->page.page == page)
            m_review->view().setMessage(tr("The picture cannot be shown. The list still holds."));
    });
}

void MainWindow::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_waiting.append(paths);
    m_stack->setCurrentWidget(m_review);
    if (!m_work.isBusy())
        startNext();
}

void MainWindow::startNext()
{
    QStringList paths;
    std::swap(paths, m_waiting);
    m_progress->setRange(0, 0);
    m_progressWords->setText(tr("Reading…"));
    m_notice->hide();
    m_work.startScan(paths);
    refresh();
}

void MainWindow::cancel()
{
    if (!m_work.isBusy())
        return;
    m_waiting.clear();
    m_work.cancel();
    m_stop->setEnabled(false);
    m_progressWords->setText(tr("Stopping…"));
}

void MainWindow::whenProgressed(int done, int total, double secondsLeft)
{
    if (!m_stop->isEnabled())
        return; // stopping
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    QString words = m_work.isReading() ? tr("Read %1 of %2 pages").arg(done).arg(total)
                                       : tr("Covered %1 of %2 pages").arg(done).arg(total);
    if (secondsLeft >= 60)
        words += QStringLiteral(" · ") +
                 tr("about %n minute(s) left", nullptr, qRound(secondsLeft / 60));
    else if (secondsLeft >= 0 && done < total)
        words += QStringLiteral(" · ") + tr("less than a minute left");
    m_progressWords->setText(words);
}

void MainWindow::whenJudged(const QList<report::ScanPage> &pages)
{
    m_pages.appendPages(pages);
    if (m_review->currentPage() < 0 && m_pages.rowCount() > 0)
        m_review->choosePage(0);
    refresh();
    fetchThumbnails();
}

void MainWindow::whenScanFinished(const report::ScanDocument &scan)
{
    m_pages.complete(scan);
    if (m_review->currentPage() < 0 && m_pages.rowCount() > 0)
        m_review->choosePage(0);
    fetchThumbnails();
    whenIdle();
}

void MainWindow::whenCoveringFinished(const ocr::Result<QList<jobs::Replacement>> &replacements)
{
    if (replacements)
        m_notice->tell(Saving::coveringWords(*replacements, m_coveredFolder));
    else
        m_notice->tell(tr("No covered copies were saved.") + QLatin1Char(' ') +
                       report::errorWords(replacements.error().code));
    whenIdle();
}

void MainWindow::whenIdle()
{
    if (m_closeWhenIdle) {
        close();
        return;
    }
    m_progressWords->clear();
    if (!m_waiting.isEmpty())
        startNext();
    refresh();
}

void MainWindow::refresh()
{
    const bool isBusy = m_work.isBusy();
    const bool hasAny = m_pages.rowCount() > 0;
    m_review->panel().verdict().setTotals(m_pages.totals(), m_work.isReading());
    m_actions->saveCovered->setEnabled(!isBusy && !m_pages.scan().pages.isEmpty());
    m_actions->saveChecklist->setEnabled(!isBusy && hasAny);
    m_actions->closeAll->setEnabled(!isBusy && (hasAny || m_stack->currentWidget() == m_review));
    m_actions->stop->setEnabled(isBusy);
    for (QAction *action : m_actions->ofPage)
        action->setEnabled(hasAny);
    m_toolBar->setVisible(m_stack->currentWidget() == m_review);
    statusBar()->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    if (!isBusy)
        m_stop->setEnabled(true);
}

void MainWindow::fetchPage(int row)
{
    const report::ScanPage *page = m_pages.pageAt(row);
    if (page == nullptr)
        return;
    m_wantedSide = kFirstSide;
    m_work.dropPixelRequests();
    m_work.requestPixels(page->source, page->page.page, m_wantedSide,
                         BackgroundWork::Urgency::Shown);
    fetchThumbnails();
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

void MainWindow::whenPixelsReady(const QString &source, int page, const PageImage &image)
{
    if (!m_pages.hasThumbnail(source, page))
        m_pages.setThumbnail(source, page,
                             image.levelFor(kThumbnailSide / 2)
                                 .scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio,
                                         Qt::SmoothTransformation));
    const report::ScanPage *shown = m_pages.pageAt(m_review->currentPage());
    const QSize size = image.size();
    if (shown != nullptr && shown->source == source && shown->page.page == page &&
        std::max(size.width(), size.height()) > kThumbnailSide)
        m_review->view().setImage(image);
}

void MainWindow::saveCoveredCopies(const QString &folder)
{
    if (m_work.isBusy() || m_pages.scan().pages.isEmpty())
        return;
    m_coveredFolder = Saving::freeFolder(folder);
    const int once = m_pages.totals().singleReaderPages;
    if (once > 0) {
        m_notice->ask(tr("%n page(s) were read only once, so a misread number may stay uncovered. "
                         "Look at the covered copies before you post them.",
                         nullptr, once),
                      tr("Save anyway"));
        return;
    }
    startCovering(false);
}

void MainWindow::startCovering(bool singleReaderAccepted)
{
    if (m_work.isBusy())
        return;
    m_notice->hide();
    jobs::RedactOptions options;
    options.folder = m_coveredFolder;
    options.singleReaderAccepted = singleReaderAccepted;
    m_progress->setRange(0, 0);
    m_progressWords->setText(tr("Covering…"));
    m_work.startCovering(m_pages.scan(), options);
    refresh();
}

void MainWindow::saveChecklist(const QString &path)
{
    const bool isTyped = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
                         path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QString file = isTyped ? path : path + QStringLiteral(".xlsx");
    const ocr::Result<void> written = Saving::writeChecklist(
        m_pages.scan(), file, Language::isRightToLeft(m_language.installed()));
    m_notice->tell(written ? tr("The checklist was saved.")
                           : tr("The checklist was not saved.") + QLatin1Char(' ') +
                                 report::errorWords(written.error().code));
}

void MainWindow::closeAll()
{
    if (m_work.isBusy())
        return;
    m_work.dropPixelRequests();
    m_review->view().clearPage();
    m_review->panel().showNothing();
    m_pages.clear();
    m_notice->hide();
    m_stack->setCurrentWidget(m_start);
    refresh();
}

QString MainWindow::notice() const
{
    return m_notice->text();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_work.isBusy()) {
        event->accept();
        return;
    }
    // Gone from the screen at once; the program ends when the workers have stopped.
    cancel();
    m_closeWhenIdle = true;
    hide();
    event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_start->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropping(false);
    event->acceptProposedAction();
    openPaths(localPaths(event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
