// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/ClerkFlow.h"

#include "app/report/Words.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/PrivateFileDialog.h"
#include "app/ui/Saving.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/Notices.h"
#include "app/ui/models/PageModel.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

namespace {

/// Long side of a copy on the screen.
constexpr int kCopySide = 2600;
/// On paper a copy has the pixels of its own, at most these on its long side: 600 dots an inch on
/// A4, 424 on A3. That is 140 MB for a sheet while it is printed; a board of 200 Mpx would take
/// 800.
constexpr int kPaperSide = 7016;

/// Whether somebody stopped the work before all of them were made.
bool wasStopped(const QList<jobs::Replacement> &copies)
{
    return std::any_of(copies.cbegin(), copies.cend(), [](const jobs::Replacement &copy) {
        return copy.error && copy.error->code == ocr::Error::Code::Cancelled;
    });
}

} // namespace

ClerkFlow::ClerkFlow(NoticePage &page, PageModel &pages, Decisions &decisions, BackgroundWork &work,
                     NoticeBar &notice, Covering &covering, QObject *parent)
    : QObject(parent), m_page(page), m_pages(pages), m_decisions(decisions), m_work(work),
      m_notice(notice), m_covering(covering)
{
    connect(&m_page, &NoticePage::copyWanted, this, &ClerkFlow::makeCopy);
    connect(&m_page, &NoticePage::doubtsAnswered, this, &ClerkFlow::makeCopy);
    connect(&m_page, &NoticePage::copyChosen, this, &ClerkFlow::showCopy);
    connect(&m_page, &NoticePage::copyOptionsChanged, this, [this] {
        if (m_page.hasCopy())
            leave();
    });
    connect(&m_page, &NoticePage::pictureWanted, this, [this] {
        choosePath(QStringLiteral("png"), [this](const QString &path) { savePicture(path); });
    });
    connect(&m_page, &NoticePage::pdfWanted, this, [this] {
        choosePath(QStringLiteral("pdf"), [this](const QString &path) { savePdf(path); });
    });
    connect(&m_page, &NoticePage::printWanted, this, &ClerkFlow::choosePrinter);
    connect(&m_work, &BackgroundWork::pixelsReady, this,
            [this](const QString &source, int number, int longSide, const PageImage &image) {
                if (longSide == kPaperSide && m_printing && source == m_printing->path())
                    printPage(image);
                else if (longSide == kCopySide) // not a small picture of it
                    takePixels(source, number, image);
            });
    connect(&m_work, &BackgroundWork::pixelRequestsDropped, this, [this] {
        if (m_printing) // whatever is looked at, paper is still to come
            requestPrinted();
    });
    connect(&m_work, &BackgroundWork::pixelsFailed, this, [this](const QString &source) {
        if (m_printing && source == m_printing->path())
            endPrinting(false, tr("It could not be printed."));
    });
}

ClerkFlow::~ClerkFlow() = default;

void ClerkFlow::makeCopy()
{
    if (m_page.scope().pages.isEmpty())
        return;
    const report::ScanDocument decided = onlyOf(m_pages.decided(), m_page.source());
    if (const Posting posting = postingOf(decided, m_page.rules()); posting.isForbidden) {
        m_notice.tell(posting.words);
        return;
    }
    m_page.coverDoubts(); // what has no answer is covered
    leave();
    m_folder = std::make_shared<QTemporaryDir>(); // mode 0700
    if (!m_folder->isValid()) {
        m_notice.tell(report::errorWords(ocr::Error::Code::WriteFailed));
        return;
    }
    m_covering.cover(
        {.pages = pagesShown(),
         .options = copyOptions(m_folder->filePath(QStringLiteral("copies"))),
         .done =
             [this, folder = m_folder](const ocr::Result<QList<jobs::Replacement>> &copies,
                                       const Decisions::Basis &basis) {
                 if (folder != m_folder)
                     return false; // it was dropped, or asked for again
                 if (copies && !isCurrent(basis) && !wasStopped(*copies)) {
                     makeCopy(); // without what was decided meanwhile it is none
                     return false;
                 }
                 return whenCovered(copies);
             },
         .after = {},
         .asker = this,
         .isToKeep = false, // until somebody saves it
         .again = [this, source = m_page.source()] { makeCopyAgain(source); }});
}

/// Another one may be looked at meanwhile.
void ClerkFlow::makeCopyAgain(const QString &source)
{
    Q_EMIT noticeWanted(source);
    if (m_page.isVisible() && m_page.source() == source)
        makeCopy();
}

bool ClerkFlow::isCurrent(const Decisions::Basis &basis) const
{
    const QList<PageKey> pages = basis.keys();
    return std::all_of(pages.cbegin(), pages.cend(),
                       [&](const PageKey &page) { return m_decisions.isCurrent(basis, page); });
}

/// Of the notice that is shown now, also when another one is shown later.
std::function<report::ScanDocument()> ClerkFlow::pagesShown() const
{
    return [this, source = m_page.source()] { return onlyOf(m_pages.scan(), source); };
}

jobs::RedactOptions ClerkFlow::copyOptions(const QString &folder) const
{
    jobs::RedactOptions options;
    options.folder = folder;
    options.plan.style = redaction::Style::Masked;
    if (m_page.flat().isChecked())
        options.plan.page = redaction::PageForm::Flat;
    if (m_page.blackAndWhite().isChecked())
        options.plan.ink = redaction::Ink::BlackAndWhite;
    return options;
}

QString ClerkFlow::proofWords(const QList<jobs::Replacement> &copies) const
{
    QString words = tr("Checked: what is covered cannot be brought back.");
    if (std::any_of(copies.cbegin(), copies.cend(),
                    [](const jobs::Replacement &copy) { return !copy.incomplete.isEmpty(); }))
        words = report::joined({words, tr("A sheet is not whole on it: take its picture again.")});
    return words;
}

QList<int> ClerkFlow::rowsOfCopies() const
{
    QList<int> rows;
    for (const Copy &copy : m_copies)
        rows.append(m_pages.rowOf(copy.source, copy.page));
    return rows;
}

bool ClerkFlow::whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies)
{
    if (!copies || !Saving::areProved(*copies)) {
        tellUnproved(copies);
        return false;
    }
    for (const jobs::Replacement &copy : *copies)
        m_copies.append(
            {copy.source, copy.page, m_folder->filePath(QStringLiteral("copies/") + copy.file)});
    m_page.showCopies(proofWords(*copies), rowsOfCopies());
    return true;
}

/// Places that a person can settle are asked about; the rest is told.
void ClerkFlow::tellUnproved(const ocr::Result<QList<jobs::Replacement>> &copies)
{
    drop();
    const QList<Doubt> doubts = copies ? doubtsOf(*copies) : QList<Doubt>();
    if (!doubts.isEmpty())
        m_page.askAbout(doubts);
    else
        m_notice.tell(copies ? Saving::failureWords(*copies)
                             : report::errorWords(copies.error().code));
}

void ClerkFlow::showCopy(int index)
{
    if (index < 0 || index >= m_copies.size())
        return;
    const Copy &copy = m_copies[index];
    m_page.compare().clear();
    for (const auto &[source, number] :
         {std::pair{copy.source, copy.page}, std::pair{copy.path, 1}})
        m_work.requestPixels(source, number, kCopySide, BackgroundWork::Urgency::Shown);
}

void ClerkFlow::printPage(const PageImage &image)
{
    QPrinter &printer = *m_printing->printer;
    // Not before there is something to draw: what is stopped until then leaves no blank sheet.
    const bool isPage =
        m_printing->done > 0 ? printer.newPage() : m_printing->painter->begin(&printer);
    if (!isPage) {
        endPrinting(false, tr("It could not be printed."));
        return;
    }
    const QRectF paper(QPointF(),
                       QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()));
    const QSizeF size = QSizeF(image.size()).scaled(paper.size(), Qt::KeepAspectRatio);
    const QImage &pixels = image.levelFor(image.size().width());
    m_printing->painter->drawImage(
        QRectF(paper.center() - QPointF(size.width() / 2, size.height() / 2), size), pixels,
        QRectF(pixels.rect()));
    ++m_printing->done;
    printNext();
}

void ClerkFlow::takePixels(const QString &source, int page, const PageImage &image)
{
    const int index = m_page.currentCopy();
    if (index < 0 || index >= m_copies.size())
        return;
    const Copy &shown = m_copies[index];
    if (source == shown.source && page == shown.page)
        m_page.compare().setBefore(image);
    else if (source == shown.path)
        m_page.compare().setAfter(image);
}

QString ClerkFlow::overtakenWords()
{
    return tr("The copy was not saved: something was decided meanwhile. Make it again.");
}

void ClerkFlow::savePicture(const QString &path)
{
    if (m_copies.isEmpty()) { // it was dropped while a dialog asked where to
        m_notice.tell(overtakenWords());
        return;
    }
    QStringList files;
    for (const Copy &copy : std::as_const(m_copies))
        files.append(copy.path);
    saveFiles(files, path);
}

void ClerkFlow::savePdf(const QString &path)
{
    if (m_copies.isEmpty()) {
        m_notice.tell(overtakenWords());
        return;
    }
    // As the copy that was looked at.
    jobs::RedactOptions options =
        copyOptions(Saving::freeFolder(m_folder->filePath(QStringLiteral("pdf"))));
    options.format = redaction::FileFormat::Pdf;
    m_covering.cover({.pages = pagesShown(),
                      .options = options,
                      .done =
                          [this, path, folder = options.folder,
                           kept = m_folder](const ocr::Result<QList<jobs::Replacement>> &copies,
                                            const Decisions::Basis &basis) {
                              // A doubt belongs to the notice that was shown; beside another one
                              // its question would be about other pixels.
                              const bool asksNobody =
                                  kept != m_folder && !(copies && Saving::areProved(*copies));
                              if ((copies && !isCurrent(basis)) || asksNobody) {
                                  m_notice.tell(overtakenWords());
                                  return false;
                              }
                              return whenPdfCovered(copies, folder, path);
                          },
                      .after = {},
                      .asker = this,
                      .isToKeep = true,
                      .again =
                          [this, path, source = m_page.source(), shown = std::weak_ptr(m_folder)] {
                              // Only a copy that is looked at is saved, and over nothing that came
                              // there meanwhile; it goes when it is left.
                              const auto kept = shown.lock();
                              if (!kept || m_folder != kept || !m_page.hasCopy())
                                  makeCopyAgain(source);
                              else if (QFileInfo::exists(path))
                                  choosePath(QStringLiteral("pdf"),
                                             [this](const QString &other) { savePdf(other); });
                              else
                                  savePdf(path);
                          }});
}

bool ClerkFlow::whenPdfCovered(const ocr::Result<QList<jobs::Replacement>> &copies,
                               const QString &folder, const QString &path)
{
    if (!copies || !Saving::areProved(*copies)) {
        tellUnproved(copies);
        return false;
    }
    QStringList files;
    for (const jobs::Replacement &copy : *copies) {
        const QString file = QDir(folder).filePath(copy.file);
        if (!files.contains(file))
            files.append(file);
    }
    return saveFiles(files, path);
}

/// The dialog asked about the first name only; whatever has one of the others is not ours to
/// replace.
bool ClerkFlow::saveFiles(const QStringList &files, const QString &path)
{
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QFileInfo other(Saving::numbered(path, i));
        if (!other.exists())
            continue;
        m_notice.tell(tr("The copy was not saved: %1 is there already. Choose another name.")
                          .arg(other.fileName()));
        return false;
    }
    bool isSaved = true;
    for (qsizetype i = 0; i < files.size(); ++i)
        isSaved = isSaved && Saving::copyFile(files[i], Saving::numbered(path, i));
    tellSaved(isSaved);
    return isSaved;
}

void ClerkFlow::tellSaved(bool isSaved)
{
    m_notice.tell(isSaved ? tr("The copy was saved.")
                          : report::joined({tr("The copy was not saved."),
                                            report::errorWords(ocr::Error::Code::WriteFailed)}));
}

QString ClerkFlow::nameOfCopy() const
{
    return copyName(onlyOf(m_pages.decided(), m_page.source()), m_page.rules(),
                    QDate::currentDate());
}

void ClerkFlow::choosePath(const QString &suffix, const std::function<void(const QString &)> &save)
{
    QFileDialog *dialog = privateFileDialog(&m_page, tr("Save the copy"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(nameOfCopy() + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void ClerkFlow::choosePrinter()
{
    if (m_printing)
        return;
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(
        std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageSize(QPageSize(QPageSize::A4));
    (*printer)->setDocName(nameOfCopy());
    auto *dialog = new QPrintDialog(printer->get(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(std::move(*printer)); });
    dialog->open();
}

void ClerkFlow::print(std::unique_ptr<QPrinter> printer)
{
    if (m_printing)
        return;
    if (m_copies.isEmpty()) {
        m_notice.tell(
            tr("The copy was not printed: something was decided meanwhile. Make it again."));
        return;
    }
    m_printing = std::make_unique<Printing>();
    m_printing->printer = std::move(printer);
    m_printing->painter = std::make_unique<QPainter>();
    m_printing->folder = m_folder;
    for (const Copy &copy : std::as_const(m_copies))
        m_printing->paths.append(copy.path);
    printNext();
}

void ClerkFlow::endPrinting(bool isOnPaper, const QString &words)
{
    m_printing.reset();
    m_notice.tell(words);
    Q_EMIT printed(isOnPaper);
}

void ClerkFlow::abandonPrinting()
{
    m_printing.reset();
}

void ClerkFlow::requestPrinted()
{
    m_work.requestPixels(m_printing->path(), 1, kPaperSide, BackgroundWork::Urgency::Shown);
}

void ClerkFlow::printNext()
{
    if (m_printing->done < m_printing->paths.size()) {
        requestPrinted();
        return;
    }
    endPrinting(true, tr("It was handed to the printer."));
}

void ClerkFlow::drop()
{
    if (m_printing && m_printing->folder == m_folder)
        endPrinting(false,
                    tr("Printing was stopped: something was decided meanwhile. Make the copy "
                       "again, and do not post what is on paper."));
    leave();
}

void ClerkFlow::leave()
{
    m_copies.clear();
    m_folder.reset();
    m_page.dropCopy();
}

} // namespace ui
