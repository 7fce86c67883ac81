// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/QuestionBox.h"
#include "tests/app/ui/WindowBench.h"

#include <QAbstractItemModelTester>
#include <QPrinter>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace tests;
using namespace ui;

namespace {

/// No file may grow while it lives: what writing then meets is what it meets on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

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

QTEST_MAIN(tst_work)
#include "tst_work.moc"
