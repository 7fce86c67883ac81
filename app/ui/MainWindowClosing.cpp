// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What is asked, and waited for, when somebody closes the window.
#include "app/report/Words.h"
#include "app/ui/JobQueue.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"

#include <QCloseEvent>

namespace ui {

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_review->view().keep();
    if (!m_work.isBusy() && !m_clerk->isPrinting()) {
        const auto settled = m_losesUnstored ? ReviewStore::Settled::Yes : m_store.settle();
        event->setAccepted(settled == ReviewStore::Settled::Yes);
        if (event->isAccepted())
            return;
        stayOpen();
        show(); // it may be gone from the screen already
        askAboutUnstored(settled, [this] {
            m_losesUnstored = true; // also where it closes only when something else has ended
            close();
        });
        return;
    }
    event->ignore();
    if (m_closing == Closing::WhenStopped)
        return;
    if (isMakingFiles())
        askBeforeClosing();
    else
        closeNow();
}

/// Somebody goes on, or is to read something first.
void MainWindow::stayOpen()
{
    m_closing = Closing::No;
    m_losesUnstored = false;
}

/// Gone from the screen at once; the program ends when the workers have stopped, and what was
/// proved until then is written.
void MainWindow::closeNow()
{
    m_closing = Closing::WhenStopped;
    m_clerk->abandonPrinting();
    cancel();
    hide();
    if (!m_work.isBusy())
        close();
}

/// Files or paper that somebody asked for.
bool MainWindow::isMakingFiles() const
{
    return m_jobs->isKeeping() || m_clerk->isPrinting();
}

/// They do not go with the window unasked.
void MainWindow::askBeforeClosing()
{
    QStringList words;
    if (m_jobs->isKeeping())
        words.append(tr("Copies or a checklist are not saved yet."));
    if (m_clerk->isPrinting()) {
        words.append(tr("A copy is still being printed."));
        words.append(tr("If you stop, some of its pages may come out of the printer: do not post "
                        "them."));
    }
    m_notice->ask(this, report::joined(words),
                  {tr("Finish, then close"),
                   [this] {
                       m_closing = Closing::WhenKept;
                       m_jobs->cancelReading();
                       m_jobs->setPaused(false); // else it would never be finished
                       if (!m_work.isBusy() && !m_clerk->isPrinting())
                           whenIdle();
                   }},
                  {tr("Stop and close"), [this] { closeNow(); }});
}

} // namespace ui
