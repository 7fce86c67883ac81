// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Ways into the window: files, folders, reviews, what is dropped and what is pasted.
#include "app/report/Words.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/TextPage.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

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

void showText(QStackedWidget &stack, const PastedText &text, const privacy::RuleSet &rules,
              const std::function<void()> &refresh)
{
    const TextPage *page = TextPage::open(stack, text, rules);
    QObject::connect(page, &TextPage::left, &stack, refresh);
    refresh();
}

} // namespace

void MainWindow::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    TextPage::leave(*m_stack);
    // A notice is no part of a review, and is not stored, also where all of it is looked at.
    const bool isNotice = isClerks() || (m_stack->currentWidget() == m_review && !m_store.isOpen());
    if (isNotice && m_work.isBusy()) {
        m_closing = Closing::No; // somebody goes on, and is to read this
        m_notice->tell(tr("Something else is still being done. Open it again when it has ended."));
        return;
    }
    if (isNotice) {
        whenStored([this, paths] {
            closeAll();
            openPaths(paths);
        });
        return;
    }
    if (m_stack->currentWidget() == m_start)
        m_store.create(newReviewPath(), QFileInfo(paths.first()).absoluteFilePath());
    if (m_stack->currentWidget() != m_review)
        showReview();
    readPaths(paths);
}

void MainWindow::openReview(const QString &path)
{
    if (m_work.isBusy()) { // it may have begun while a dialog asked for the file
        m_notice->tell(tr("Something else is still being done. Open it again when it has ended."));
        return;
    }
    whenStored([this, path] {
        if (m_work.isBusy()) // by now
            return;
        closeAll();
        m_store.open(path);
    });
}

void MainWindow::open(const QStringList &paths)
{
    if (paths.size() == 1 && isTextFile(paths.first())) {
        const ocr::Result<PastedText> text = textOfFile(paths.first());
        if (text)
            showText(*m_stack, *text, m_work.rules(), [this] { refresh(); });
        else
            m_notice->tell(report::errorWords(text.error().code));
        return;
    }
    TextPage::leave(*m_stack);
    // Somebody who is reviewing adds to the review.
    if (m_stack->currentWidget() == m_review && !isClerks())
        openPaths(paths);
    else
        checkNotice(paths);
}

void MainWindow::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    QStringList paths = localPaths(clip);
    // Office programs put a picture of the cells beside the cells.
    if (paths.isEmpty() && clip->hasImage() && !clip->hasText()) {
        // In memory where the system has such a place, for this user only, gone with the window.
        const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        m_pasted = std::make_unique<QTemporaryDir>((place.isEmpty() ? QDir::tempPath() : place) +
                                                   QStringLiteral("/noticeguard-XXXXXX"));
        const QString file = m_pasted->filePath(tr("pasted") + QStringLiteral(".png"));
        if (m_pasted->isValid() && qvariant_cast<QImage>(clip->imageData()).save(file))
            paths = {file};
    }
    const PastedText text = paths.isEmpty() ? pastedText(*clip) : PastedText();
    if (!paths.isEmpty())
        open(paths);
    else if (!text.text.trimmed().isEmpty())
        showText(*m_stack, text, m_work.rules(), [this] { refresh(); });
    else
        m_notice->tell(tr("There is no picture, no file and no text on the clipboard."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_start->setDropping(true);
    m_work.prepare(); // the second until it is dropped loads the models
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    m_start->setDropping(
        true, m_start->isOverReview(m_start->mapFrom(this, event->position().toPoint())));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropping(false);
    event->acceptProposedAction();
    const bool isForReview =
        m_stack->currentWidget() == m_start &&
        m_start->isOverReview(m_start->mapFrom(this, event->position().toPoint()));
    const QStringList paths = localPaths(event->mimeData());
    if (!paths.isEmpty() && isForReview)
        openPaths(paths);
    else if (!paths.isEmpty())
        open(paths);
    else
        showText(*m_stack, pastedText(*event->mimeData()), m_work.rules(), [this] { refresh(); });
}

} // namespace ui
