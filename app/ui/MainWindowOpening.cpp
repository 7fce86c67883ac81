// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Ways into the window: files, folders, reviews, what is dropped and what is pasted.
#include "app/report/Words.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/Saving.h"
#include "app/ui/StartPage.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/TextPage.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
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
    // It tells while it is still what the stack shows.
    QObject::connect(page, &TextPage::left, &stack, refresh, Qt::QueuedConnection);
    refresh();
}

} // namespace

void MainWindow::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    TextPage::leave(*m_stack);
    const bool isNotice = isClerks(); // it is no part of a review, and is not stored
    if (isNotice && m_work.isBusy()) {
        stayOpen(); // somebody goes on, and is to read this
        m_notice->tell(tr("Something else is still being done. Open it again when it has ended."));
        return;
    }
    if (isNotice)
        closeAll();
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
    QStringList others = paths;
    others.removeIf([](const QString &path) { return isTextFile(path); });
    if (!others.isEmpty()) {
        TextPage::leave(*m_stack);
        // Somebody who is reviewing adds to the review.
        if (m_store.isOpen() && m_stack->currentWidget() != m_start)
            openPaths(others);
        else
            checkNotice(others);
    }
    if (const auto texts = static_cast<int>(paths.size() - others.size()); texts > 0)
        m_notice->tell(
            tr("%n text file(s) were not opened: open one text file at a time.", nullptr, texts));
}

void MainWindow::begin(const QStringList &paths)
{
    const bool hasFolder = std::any_of(paths.cbegin(), paths.cend(),
                                       [](const QString &path) { return QFileInfo(path).isDir(); });
    if (hasFolder)
        openPaths(paths);
    else if (!paths.isEmpty())
        open(paths);
}

/// A picture of the clipboard as a file that goes when what is open is closed; empty: there is
/// none.
QString MainWindow::keepPasted(const QImage &picture)
{
    if (!m_pasted) {
        // In memory where the system has such a place, for this user only.
        const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        m_pasted = std::make_unique<QTemporaryDir>((place.isEmpty() ? QDir::tempPath() : place) +
                                                   QStringLiteral("/noticeguard-XXXXXX"));
    }
    const QString first = m_pasted->filePath(tr("pasted") + QStringLiteral(".png"));
    QString file = first;
    for (int i = 1; QFileInfo::exists(file); ++i)
        file = Saving::numbered(first, i);
    return m_pasted->isValid() && picture.save(file) ? file : QString();
}

void MainWindow::pastePicture(const QImage &picture)
{
    if (m_store.isOpen()) {
        m_notice->tell(tr("A pasted picture is kept nowhere, so it cannot become part of a review. "
                          "Save it as a file and open that."));
        return;
    }
    if (!m_work.isBusy())
        m_pasted.reset(); // what is open is closed for it
    const QString file = keepPasted(picture);
    if (file.isEmpty()) {
        m_notice->tell(report::errorWords(ocr::Error::Code::WriteFailed));
        return;
    }
    std::unique_ptr<QTemporaryDir> kept = std::move(m_pasted); // outlives what is closed
    open({file});
    m_pasted = std::move(kept);
}

void MainWindow::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = localPaths(clip);
    const PastedText text = paths.isEmpty() ? pastedText(*clip) : PastedText();
    if (!paths.isEmpty())
        open(paths);
    else if (clip->hasImage() && !clip->hasText()) // office programs have one of the cells, too
        pastePicture(qvariant_cast<QImage>(clip->imageData()));
    else if (!text.text.trimmed().isEmpty())
        showText(*m_stack, text, m_work.rules(), [this] { refresh(); });
    else
        m_notice->tell(tr("There is no picture, no file and no text on the clipboard."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != nullptr) // words that are shown here, dragged by a slip of the hand
        return;
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
    if (event->source() != nullptr) // what it was dragged from would go while it is being dragged
        return;
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
