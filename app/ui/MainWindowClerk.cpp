// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// The clerk's way through the window: one notice, or many.
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/PagePixels.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

void MainWindow::connectClerk()
{
    connect(m_start, &StartPage::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::noticesWanted, this, [this] {
        m_work.prepare();
        QFileDialog *dialog = makeDialog(tr("Open a folder of notices"));
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
            m_lastFolder = folder;
            checkNotice({folder});
        });
        dialog->open();
    });
    connect(m_start, &StartPage::pasteWanted, this, &MainWindow::paste);
    connect(m_noticePage, &NoticePage::pageChosen, this, [this](int row) {
        if (m_stack->currentWidget() == m_noticePage)
            m_noticePixels->show(m_pages.pageAt(row));
    });
    connect(m_noticePage, &NoticePage::everythingWanted, this, &MainWindow::showReview);
    connect(m_noticePage, &NoticePage::listWanted, this, &MainWindow::showNotices);
    connect(m_noticePage, &NoticePage::noticeTypeChosen, this, &MainWindow::changeNoticeType);
    connect(&m_work, &BackgroundWork::foundAtFirstSight, m_noticePage, &NoticePage::tellFirstSight);
    connect(m_noticesPage, &NoticesPage::noticeWanted, this, &MainWindow::showNotice);
    connect(m_clerk, &ClerkFlow::printed, this, [this](bool isOnPaper) {
        if (m_closing == Closing::WhenKept && !isOnPaper)
            stayOpen(); // what is told of it must be read
        whenIdle();
    });
    connect(m_clerk, &ClerkFlow::noticeWanted, this, [this](const QString &source) {
        if (m_hasNotices && source.isEmpty()) // it is one of several by now
            showNotices();
        else
            showNotice(source);
    });
    connect(m_noticesPage, &NoticesPage::everythingWanted, this, &MainWindow::showReview);
    connect(m_noticesPage, &NoticesPage::checklistWanted, this, &MainWindow::chooseChecklist);
    connect(m_batch, &BatchFlow::folderWanted, this, &MainWindow::chooseCopiesFolder);
    connect(m_noticesPage, &NoticesPage::copiesWanted, this, [this] {
        // What was begun goes on in its folder.
        if (m_batch->folder().isEmpty())
            chooseCopiesFolder();
        else
            m_batch->makeCopies();
    });
}

bool MainWindow::isClerks() const
{
    if (m_store.isOpen())
        return false;
    const QWidget *shown = m_stack->currentWidget();
    return m_hasNotices || shown == m_noticePage || shown == m_review;
}

void MainWindow::checkNotice(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_work.isBusy()) {
        // From now on there are several: no verdict and no copy is of all of them.
        if (isClerks() && !m_hasNotices) {
            m_hasNotices = true;
            m_clerk->leave();
            m_noticesPage->refresh({});
            showNotices();
        }
        readPaths(paths);
        return;
    }
    whenStored([this, paths] {
        if (m_work.isBusy()) // by now
            return;
        closeAll();
        m_hasNotices = paths.size() > 1 || QFileInfo(paths.first()).isDir();
        showClerk();
        readPaths(paths);
    });
}

void MainWindow::showClerk()
{
    if (m_hasNotices)
        showNotices();
    else
        showNotice();
}

void MainWindow::showNotice(const QString &source)
{
    m_noticePage->setRules(m_work.rules());
    m_stack->setCurrentWidget(m_noticePage);
    if (source != m_noticePage->source()) {
        m_clerk->leave(); // of another notice
        m_noticePage->setSource(source);
    }
    m_noticePixels->show(m_pages.pageAt(m_noticePage->currentPage()));
    if (const QList<Doubt> doubts = m_batch->doubtsOf(source); !doubts.isEmpty()) {
        m_batch->forgetDoubts(source);
        m_noticePage->askAbout(doubts);
    }
    refresh();
}

void MainWindow::showNotices()
{
    m_noticesPage->model().setRules(m_work.rules());
    m_stack->setCurrentWidget(m_noticesPage);
    m_noticesPage->list().setFocus(Qt::OtherFocusReason);
    refresh();
}

void MainWindow::chooseCopiesFolder()
{
    QFileDialog *dialog = makeDialog(tr("Choose a folder for the postable copies"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        // It may stay open while something begins, whose copies go to the folder of before.
        if (m_work.isBusy())
            m_notice->tell(tr("Something else is still being done. Save again when it has ended."));
        else
            m_batch->makeCopies(folder);
    });
    dialog->open();
}

} // namespace ui
