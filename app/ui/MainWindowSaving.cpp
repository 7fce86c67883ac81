// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Ways out of the window: covered copies, with the checklist or without, and the checklist alone.
#include "app/report/Words.h"
#include "app/ui/JobQueue.h"
#include "app/ui/MainWindow.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/Saving.h"
#include "app/ui/TakeHomeDialog.h"
#include "app/ui/canvas/PageView.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace ui {

void MainWindow::chooseCovered()
{
    auto *dialog = new TakeHomeDialog(
        isClerks() ? redaction::Purpose::Post : redaction::Purpose::Evidence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { chooseCoveredFolder(dialog->wish()); });
    dialog->open();
}

void MainWindow::chooseCoveredFolder(const TakeHomeWish &wish)
{
    QFileDialog *dialog = makeDialog(tr("Choose a folder for the covered copies"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &folder) {
        TakeHomeWish placed = wish;
        placed.folder = folder;
        takeHome(placed);
    });
    dialog->open();
}

void MainWindow::takeHome(const TakeHomeWish &wish)
{
    if (m_work.isBusy()) // a dialog may stay open while something begins
        m_notice->tell(tr("Something else is still being done. Save again when it has ended."));
    else
        m_takeHome->start(wish, m_language.installed());
}

/// Somebody is asked about a place: the page with all its tools, glided there.
void MainWindow::showDoubt(const PageKey &page, const ocr::Quad &place)
{
    if (m_stack->currentWidget() != m_review)
        showReview();
    m_review->showPlace(page, place);
}

void MainWindow::chooseChecklist()
{
    QFileDialog *dialog = makeDialog(tr("Save the checklist"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Excel workbook") + QStringLiteral(" (*.xlsx)"),
                            tr("Pages to print (PDF)") + QStringLiteral(" (*.pdf)"),
                            tr("Table of text (CSV)") + QStringLiteral(" (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(QStringLiteral("checklist.xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(Saving::checklistFormat(filter.chopped(1)));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveChecklist);
    dialog->open();
}

void MainWindow::saveChecklist(const QString &path)
{
    QString file = Saving::checklistFormat(path).isEmpty() ? path + QStringLiteral(".xlsx") : path;
    // A dialog takes "list 2026.11.28" for a name with an ending, and asked about that one.
    for (int i = 1; file != path && QFileInfo::exists(file); ++i)
        file = Saving::numbered(path + QStringLiteral(".xlsx"), i);
    writeChecklist(file);
}

void MainWindow::writeChecklist(const QString &file)
{
    m_jobs->write(
        [this, file, language = m_language.installed()]() -> BackgroundWork::Write {
            return [scan = m_pages.decided(), file,
                    language](const BackgroundWork::IsCancelled &isCancelled) {
                return Saving::writeChecklist(scan, file, language, isCancelled);
            };
        },
        [this](const ocr::Result<void> &written) {
            m_notice->tell(written ? tr("The checklist was saved.")
                                   : report::joined({tr("The checklist was not saved."),
                                                     report::errorWords(written.error().code)}));
            return static_cast<bool>(written);
        },
        [this, file] {
            if (QFileInfo::exists(file)) // by now, and somebody may have filled it in
                chooseChecklist();
            else
                writeChecklist(file);
        });
}

} // namespace ui
