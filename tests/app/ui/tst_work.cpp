// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/QuestionBox.h"
#include "tests/app/ui/FullDisk.h"
#include "tests/app/ui/WindowBench.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// A printer that writes a file there.
std::unique_ptr<QPrinter> paper(const QTemporaryDir &folder)
{
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
    return printer;
}

} // namespace

/// Long work in the window: the queue of jobs, places that could not be proved, and a disk that is
/// full.
class tst_work final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseBeginsNoPage();
    void whatWaitsIsSeenAndCanBeStopped();
    void failuresAreTriedAgain();
    void stoppedReadingGoesOnWhereItWas();
    void unprovedPlacesAreAskedAbout();
    void unansweredPlacesAreCovered();
    void answersWaitForOtherWork();
    void fullDiskIsToldAndLosesNothing();
    void droppedCopiesAreNotSavedInSilence();
    void stoppedFolderIsNotGreen();
    void noticeThatLacksPagesIsNotWhole();
    void escapeClosesWhatIsOpenAndStopsNothing();
    void stoppingAsksWhereFilesAreMade();
    void printingThatIsOvertakenIsTold();
    void printingGoesOnWhileSomethingElseIsOpened();
    void copiesOfAStoppedReadingCanBeStopped();
};

void tst_work::pauseBeginsNoPage()
{
    WindowBench bench(manyPages(150));
    const QAbstractItemModelTester tester(&bench.jobs());
    bench.reader.msPerPage = 5;
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(bench.window.pages().rowCount() > 2);
    bench.window.jobsPanel().show();
    bench.window.jobsPanel().pauseButton(0)->click();
    int rows = -1;
    while (rows != bench.window.pages().rowCount()) { // what was begun comes in
        rows = bench.window.pages().rowCount();
        QTest::qWait(400);
    }
    QTest::qWait(200);
    QCOMPARE(bench.window.pages().rowCount(), rows);
    QVERIFY(rows < 150);
    QVERIFY(bench.window.isBusy());
    QVERIFY(bench.jobs().index(0).data().toString().contains(QStringLiteral("paused")));
    QCOMPARE(bench.window.jobsPanel().pauseButton(0)->text(), QStringLiteral("Go on"));
    bench.window.jobsPanel().pauseButton(0)->click();
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.pages().rowCount(), 150);
}

void tst_work::whatWaitsIsSeenAndCanBeStopped()
{
    WindowBench bench(manyPages(3));
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/nowhere/first")});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.openPaths({QStringLiteral("/nowhere/second")});
    bench.window.openPaths({QStringLiteral("/nowhere/third")});
    QVERIFY(bench.window.jobsPanel().isVisible());
    QCOMPARE(bench.jobs().waiting(), 2);
    bench.window.jobsPanel().stopButton(1)->click();
    QCOMPARE(bench.jobs().waiting(), 1);
    QVERIFY(bench.window.isBusy()); // the first goes on
    bench.reader.isHeld = false;
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.scans.load(), 2);
    QCOMPARE(bench.reader.paths, QStringList{QStringLiteral("/nowhere/third")});
}

void tst_work::failuresAreTriedAgain()
{
    WindowBench bench(manyPages(2));
    bench.reader.errors = {{pathOf(7), 0, {ocr::Error::Code::WorkerDied, QStringLiteral("d")}}};
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    QCOMPARE(bench.window.pages().rowCount(), 3);
    QVERIFY(bench.window.jobsPanel().isVisible()); // it is not left to be found by chance
    const ItemKey decided{keyOf(bench.page(0)), QStringLiteral("p1-f1")};
    bench.dismiss(bench.page(0), "p1-f1");
    bench.reader.errors.clear();
    bench.reader.pages.append(inventedPage(pathOf(7)));
    QPushButton *retry = bench.window.jobsPanel().retryButton(0);
    QVERIFY(retry != nullptr && !retry->isHidden());
    retry->click();
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.pages().rowCount(), 3); // nothing twice
    QVERIFY(bench.window.pages().scan().errors.isEmpty());
    QCOMPARE(bench.window.decisions().of(decided).answer, Answer::Dismissed);
}

void tst_work::stoppedReadingGoesOnWhereItWas()
{
    const QTemporaryDir folder;
    QList<report::ScanPage> pages;
    for (int i = 0; i < 4; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.jpg").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        pages.append(inventedPage(file.fileName()));
    }
    WindowBench bench(pages);
    bench.reader.isHeld = true;
    bench.window.openPaths({folder.path()});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.cancel();
    QVERIFY(bench.idle());
    QVERIFY(bench.window.pages().totals().interrupted);
    bench.reader.isHeld = false;
    bench.jobs().retry(bench.jobs().index(0).data(JobQueue::IdRole).toInt());
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.paths.size(), 3); // the one that was read is left out
    QVERIFY(!bench.reader.paths.contains(pages[0].source));
    QCOMPARE(bench.window.pages().rowCount(), 4);
    QVERIFY(!bench.window.pages().totals().interrupted);
}

void tst_work::unprovedPlacesAreAskedAbout()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    QVERIFY(bench.checked({kPicture}));
    while (!bench.window.noticePage().question().isEmpty())
        bench.window.noticePage().answer(true); // the ordinary ones
    bench.window.clerk().makeCopy();
    QTRY_VERIFY2(bench.window.noticePage().question().contains(QStringLiteral("still read")),
                 qPrintable(bench.window.noticePage().question()));
    QVERIFY(!bench.window.noticePage().hasCopy());
    QTRY_VERIFY(bench.window.noticePage().questionBox().showsPlace());
    bench.reader.unprovable.clear();
    bench.window.noticePage().answer(false); // "I looked: nothing personal", and it is proved again
    QVERIFY(bench.copied());
    QCOMPARE(bench.reader.redactions.load(), 2);
    const auto kept = std::find_if(
        bench.reader.redactOptions.decisions.cbegin(), bench.reader.redactOptions.decisions.cend(),
        [](const privacy::Decision &decision) { return decision.why == kLookedAt; });
    QVERIFY(kept != bench.reader.redactOptions.decisions.cend());
    QCOMPARE(kept->choice, privacy::Decision::Choice::Keep);
    QCOMPARE(kept->boxes, QList<ocr::Quad>{boxAt(700, 400)});
    QCOMPARE(bench.window.pages().totals().exposed, 4); // three found, one confirmed; no more
}

void tst_work::unansweredPlacesAreCovered()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().question().contains(QStringLiteral("still read")));
    bench.reader.unprovable.clear();
    bench.window.clerk().makeCopy(); // the button again, without an answer
    QVERIFY(bench.copied());
    const QList<privacy::Decision> &decisions = bench.reader.redactOptions.decisions;
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions[0].choice, privacy::Decision::Choice::Cover);
    QCOMPARE(decisions[0].boxes, QList<ocr::Quad>{boxAt(700, 400)});
}

void tst_work::answersWaitForOtherWork()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().question().contains(QStringLiteral("still read")));
    bench.reader.unprovable.clear();
    bench.reader.isHeld = true;
    bench.jobs().read({kPicture});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    bench.window.noticePage().answer(true);
    QCOMPARE(bench.jobs().waiting(), 1);
    bench.reader.isHeld = false;
    QVERIFY(bench.copied());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
}

void tst_work::fullDiskIsToldAndLosesNothing()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    const QString copy = out.filePath(QStringLiteral("copy.png"));
    const QString list = out.filePath(QStringLiteral("checklist.csv"));
    {
        const FullDisk full;
        bench.window.clerk().savePicture(copy);
        QVERIFY2(bench.window.notice().contains(QStringLiteral("make room on the disk")),
                 qPrintable(bench.window.notice()));
        bench.window.saveChecklist(list);
        QVERIFY(bench.idle());
        QVERIFY2(bench.window.notice().contains(QStringLiteral("make room on the disk")),
                 qPrintable(bench.window.notice()));
    }
    QVERIFY(QDir(out.path()).isEmpty()); // nothing half-written
    bench.window.clerk().savePicture(copy);
    bench.window.saveChecklist(list);
    QVERIFY(bench.idle());
    QVERIFY(QFileInfo(copy).size() > 0 && QFileInfo(list).size() > 0);

    // A review says so, and stores with the next decision what could not be stored.
    WindowBench review(manyPages(1));
    QVERIFY(review.opened({QStringLiteral("/nowhere")}));
    review.window.store().flush();
    {
        const FullDisk full;
        review.dismiss(review.page(0), "p1-f1");
        review.window.store().flush();
        QTRY_VERIFY2(review.window.notice().contains(QStringLiteral("The disk is full or gone")),
                     qPrintable(review.window.notice()));
    }
    review.dismiss(review.page(0), "p1-f2");
    review.window.store().close();
    review.window.store().flush();
    const QDir reviews(reviewFolder());
    const QStringList files = reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    WindowBench again({});
    again.window.openReview(reviews.filePath(files.first()));
    QTRY_COMPARE(again.window.decisions().all().size(), 2);
}

void tst_work::droppedCopiesAreNotSavedInSilence()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    QVERIFY(bench.idle());
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(!bench.window.noticePage().hasCopy());
    // A dialog that asked where to may have been open all the time.
    const auto told = [&bench] { return bench.window.notice(); };
    bench.window.clerk().savePdf(out.filePath(QStringLiteral("a.pdf")));
    QVERIFY2(told().contains(QStringLiteral("The copy was not saved: something was decided")),
             qPrintable(told()));
    bench.window.clerk().print(std::make_unique<QPrinter>());
    QVERIFY2(told().contains(QStringLiteral("not printed")), qPrintable(told()));
    bench.window.clerk().savePicture(out.filePath(QStringLiteral("a.png")));
    QVERIFY2(told().contains(QStringLiteral("The copy was not saved: something was decided")),
             qPrintable(told()));
}

void tst_work::stoppedFolderIsNotGreen()
{
    QList<report::ScanPage> pages;
    for (int i = 0; i < 40; ++i)
        pages.append(cleanPage(pathOf(i)));
    WindowBench bench(pages);
    bench.reader.isHeld = true;
    const VerdictBar &verdict = bench.window.noticesPage().verdict();
    bench.window.checkNotice({QStringLiteral("/nowhere"), QStringLiteral("/other")});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QCOMPARE(verdict.verdict(), Verdict::Working);
    bench.window.cancel();
    QVERIFY(bench.idle());
    QCOMPARE(verdict.verdict(), Verdict::LookAt);
    QVERIFY2(verdict.text().contains(QStringLiteral("39 pages were not read")),
             qPrintable(verdict.text()));
    // Going on reads them all; then it is.
    bench.reader.isHeld = false;
    bench.jobs().retry(bench.jobs().index(0).data(JobQueue::IdRole).toInt());
    QVERIFY(bench.idle());
    QCOMPARE(verdict.verdict(), Verdict::Clean);
    QVERIFY(!verdict.text().contains(QStringLiteral("not read")));
}

void tst_work::noticeThatLacksPagesIsNotWhole()
{
    WindowBench bench({cleanPage(kPicture, 1, 3), cleanPage(kPicture, 2, 3)});
    bench.reader.isHeld = true;
    bench.window.checkNotice({kPicture, kSecond});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.cancel();
    QVERIFY(bench.idle());
    const NoticesModel &notices = bench.window.noticesPage().model();
    QCOMPARE(notices.count(Verdict::MustCover), 1);
    bench.window.batch().makeCopies(QDir::tempPath() + QStringLiteral("/nothing-is-made"));
    QVERIFY(!bench.window.isBusy());
}

void tst_work::escapeClosesWhatIsOpenAndStopsNothing()
{
    WindowBench bench(manyPages(2));
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    const auto escape = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); };
    auto *search = bench.window.review().findChild<QLineEdit *>();
    QVERIFY(search != nullptr);
    search->setFocus();
    search->setText(QStringLiteral("x"));
    escape();
    QVERIFY(search->text().isEmpty());
    escape(); // an empty one, too
    bench.window.review().view().setFocus();
    QTest::keyClick(&bench.window, Qt::Key_F1);
    QVERIFY(bench.window.keys().isVisible());
    escape();
    QVERIFY(!bench.window.keys().isVisible());
    bench.window.review().correctCorners();
    QVERIFY(bench.window.review().view().boxes().editsSheet());
    bench.window.review().view().setFocus();
    escape();
    QVERIFY(!bench.window.review().view().boxes().editsSheet());
    QTest::qWait(50);
    QVERIFY(!bench.reader.wasCancelled);
    escape(); // the control: now it is the window's
    QVERIFY(bench.idle());
    QVERIFY(bench.reader.wasCancelled);
}

void tst_work::stoppingAsksWhereFilesAreMade()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/more")});
    QTRY_VERIFY(bench.window.isBusy());
    bench.window.jobs().write(
        []() -> BackgroundWork::Write {
            return [](const BackgroundWork::IsCancelled &) { return ocr::Result<void>(); };
        },
        [](const ocr::Result<void> &written) { return static_cast<bool>(written); });
    QVERIFY(bench.jobs().isKeeping());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QVERIFY(bench.jobs().isKeeping());
    QVERIFY(!bench.reader.wasCancelled);
    QVERIFY(bench.press(QStringLiteral("Stop only the reading")));
    QVERIFY(bench.idle());
    QVERIFY(bench.reader.wasCancelled);
    const int last = bench.jobs().rowCount() - 1;
    QCOMPARE(bench.jobs().index(last).data(JobQueue::StateRole).toInt(),
             static_cast<int>(JobQueue::State::Done));
}

void tst_work::printingThatIsOvertakenIsTold()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    bench.reader.msPerCopyPicture = 300;
    bench.window.clerk().print(paper(out));
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY2(bench.window.notice().contains(QStringLiteral("Printing was stopped")),
             qPrintable(bench.window.notice()));
}

void tst_work::printingGoesOnWhileSomethingElseIsOpened()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture, 1, 2), inventedPage(kPicture, 2, 2)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    bench.reader.msPerCopyPicture = 300;
    const QSignalSpy printed(&bench.window.clerk(), &ClerkFlow::printed);
    bench.window.clerk().print(paper(out));
    bench.window.checkNotice({kSecond});
    QVERIFY(printed.isEmpty());
    QTRY_COMPARE(printed.count(), 1);
    QTRY_VERIFY2(bench.window.notice().contains(QStringLiteral("handed to the printer")),
                 qPrintable(bench.window.notice()));
    QCOMPARE(bytesOf(out.filePath(QStringLiteral("paper.pdf"))).count("/Type /Page\n"), 2);
}

void tst_work::copiesOfAStoppedReadingCanBeStopped()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(3));
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.cancel();
    QVERIFY(bench.idle());
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactions.load(), 1);
    QVERIFY(bench.reader.redacted.interrupted);
    QVERIFY(bench.reader.redactOptions.hasOwnObserver);
}

QTEST_MAIN(tst_work)
#include "tst_work.moc"
