// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Covering.h"

#include <QTemporaryDir>

#include <functional>

class QPainter;
class QPrinter;

namespace ui {

class NoticeBar;
class NoticePage;
class PageModel;

/// What follows the clerk's button: the covered copy in a private folder that goes with the window,
/// shown beside the original, printed, or saved where somebody says.
/// Threading: GUI thread.
class ClerkFlow final : public QObject
{
    Q_OBJECT

public:
    ClerkFlow(NoticePage &page, PageModel &pages, Decisions &decisions, BackgroundWork &work,
              NoticeBar &notice, Covering &covering, QObject *parent = nullptr);
    ~ClerkFlow() override;

    /// Of the notice that is shown. Places that cannot be proved are asked about, and the answers
    /// lead here again.
    void makeCopy();
    /// Writes the copies to this file; of several pages as pictures, numbered files beside it. A
    /// PDF is made and proved for itself first.
    void savePicture(const QString &path);
    void savePdf(const QString &path);
    /// Prints every copy, each page as large as the paper allows; takes the printer.
    void print(std::unique_ptr<QPrinter> printer);
    bool isPrinting() const { return m_printing != nullptr; }
    /// What is not on paper yet never comes there, and nobody is told.
    void abandonPrinting();
    /// The copies do not follow the latest decisions any more. What is being printed of them stops.
    void drop();
    /// Something else is looked at. What is being printed goes on.
    void leave();

Q_SIGNALS:
    /// Nothing is printed any more, which the notice tells; wholly or not.
    void printed(bool isOnPaper);
    void noticeWanted(const QString &source); ///< something of this one is tried again

private:
    std::function<report::ScanDocument()> pagesShown() const;
    void makeCopyAgain(const QString &source);
    /// Whether nothing was decided on any of these pages since.
    bool isCurrent(const Decisions::Basis &basis) const;
    /// These answer as JobQueue::Covered.
    bool whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies);
    bool whenPdfCovered(const ocr::Result<QList<jobs::Replacement>> &copies, const QString &folder,
                        const QString &path);
    void tellUnproved(const ocr::Result<QList<jobs::Replacement>> &copies);
    void showCopy(int index);
    void printPage(const PageImage &image);
    void takePixels(const QString &source, int page, const PageImage &image);
    void requestPrinted();
    void printNext();
    void endPrinting(bool isOnPaper, const QString &words);
    QString nameOfCopy() const;
    void choosePath(const QString &suffix, const std::function<void(const QString &)> &save);
    void choosePrinter();
    bool saveFiles(const QStringList &files, const QString &path);
    void tellSaved(bool isSaved);
    static QString overtakenWords();

    NoticePage &m_page;
    PageModel &m_pages;
    Decisions &m_decisions;
    BackgroundWork &m_work;
    NoticeBar &m_notice;
    Covering &m_covering;
    std::shared_ptr<QTemporaryDir> m_folder; ///< a job that writes into it holds it, too
    /// One finished page and the page of the source that it is of.
    struct Copy
    {
        QString source;
        int page = 1;
        QString path; ///< absolute
    };
    QList<int> rowsOfCopies() const; ///< of the page model
    jobs::RedactOptions copyOptions(const QString &folder) const;
    QString proofWords(const QList<jobs::Replacement> &copies) const;

    QList<Copy> m_copies; ///< of flat pages one a sheet; empty: none
    /// Copies on their way to the printer, whatever is looked at meanwhile.
    struct Printing
    {
        std::unique_ptr<QPrinter> printer; // before its painter, which it outlives
        std::unique_ptr<QPainter> painter;
        QStringList paths;
        std::shared_ptr<QTemporaryDir> folder;
        qsizetype done = 0;                                ///< copies that are on paper
        QString path() const { return paths.value(done); } ///< of the next one
    };
    std::unique_ptr<Printing> m_printing;
};

} // namespace ui
