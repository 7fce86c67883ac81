// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobQueue.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/WindowBench.h"

#include <QPrinter>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// Whether copies of two notices are being made, after which the window is to close.
bool closesAfterCopies(WindowBench &bench, const QTemporaryDir &out)
{
    if (!bench.checked({pathOf(0), pathOf(1)}))
        return false;
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    return !bench.window.close() && bench.press(QStringLiteral("Finish, then close"));
}

/// The place of the reviews cannot be written to while it lives, as on a disk that is full.
class NoRoom
{
public:
    NoRoom() : m_inTheWay(reviewFolder())
    {
        if (!QDir().mkpath(QFileInfo(reviewFolder()).absolutePath()) ||
            !m_inTheWay.open(QIODevice::WriteOnly))
            qFatal("nothing could be put in the way of the reviews");
        m_inTheWay.close();
    }
    ~NoRoom() { m_inTheWay.remove(); }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    QFile m_inTheWay;
};

/// A review on such a disk, with one decision that is stored nowhere.
bool decidesUnstored(WindowBench &bench)
{
    if (!bench.opened({pathOf(0)}))
        return false;
    bench.dismiss(bench.page(0), "p1-f1");
    bench.window.store().flush();
    return true;
}

const QString kNotSaved = QStringLiteral("are not saved");
const QString kLose = QStringLiteral("Close and lose them");

/// Whether a notice of two pages is on its way to a printer that writes this file.
bool printsTwoPages(WindowBench &bench, const QString &paper)
{
    if (!bench.checked({kPicture}))
        return false;
    bench.window.clerk().makeCopy();
    if (!bench.copied() || !bench.idle())
        return false;
    bench.reader.msPerCopyPicture = 300;
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(paper);
    bench.window.clerk().print(std::move(printer));
    return bench.window.clerk().isPrinting();
}

QList<report::ScanPage> twoPages()
{
    return {inventedPage(kPicture, 1, 2), inventedPage(kPicture, 2, 2)};
}

const QString kPrinted = QStringLiteral("still being printed");

} // namespace

/// Closing the window over work: what was proved is kept, and what is not saved is told first.
class tst_closing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingKeepsWhatWasProved_data();
    void closingKeepsWhatWasProved();
    void closingWaitsForWhatWasNotKept_data();
    void closingWaitsForWhatWasNotKept();
    void closingWaitsForWhatIsTakenHome_data();
    void closingWaitsForWhatIsTakenHome();
    void closingIsOffWhenMoreIsOpened();
    void closingIsOffWhenAReviewIsRefused();
    void whatSomebodyGaveUpIsLost_data();
    void whatSomebodyGaveUpIsLost();
    void whatSomebodyGaveUpIsNotAskedAboutAgain();
    void whatIsDecidedLaterIsNotGivenUp();
    void whatIsSavedByNowIsNotAskedAbout();
    void closingWaitsForPaper();
    void paperIsGivenUp_data();
    void paperIsGivenUp();
    void paperAndCopiesAreAskedAboutOnce();
    void paperThatDidNotComeIsTold();
    void paperThatIsThereIsNotAskedAbout();
};

void tst_closing::closingKeepsWhatWasProved_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("finished") << QStringLiteral("Finish, then close");
    QTest::newRow("stopped") << QStringLiteral("Stop and close");
}

void tst_closing::closingKeepsWhatWasProved()
{
    QFETCH(QString, answer);
    const QTemporaryDir out;
    WindowBench bench(manyPages(3));
    QVERIFY(bench.checked({pathOf(0), pathOf(1), pathOf(2)}));
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QVERIFY(bench.window.isBusy());
    QVERIFY(!bench.window.close()); // asks
    QVERIFY(bench.window.isVisible());
    QVERIFY(bench.window.notice().contains(QStringLiteral("not saved yet")));
    QVERIFY(bench.press(answer));
    QVERIFY(bench.idle());
    QTRY_VERIFY(!bench.window.isVisible());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 3);
    QVERIFY(copies.exists(QStringLiteral("checklist.xlsx")));
}

void tst_closing::closingWaitsForWhatWasNotKept_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::newRow("a copy that cannot be saved") << true;
    QTest::newRow("a copy that was overtaken") << false;
}

/// The job itself has no failure: only who asked for it knows that something is not there.
void tst_closing::closingWaitsForWhatWasNotKept()
{
    QFETCH(bool, isLost);
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QString pdf = out.filePath(QStringLiteral("copy.pdf"));
    if (isLost) {
        bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
        connect(&bench.jobs(), &JobQueue::progressed, this, [&bench] {
            const JobQueue::Job *job = bench.jobs().job(2);
            if (job != nullptr && job->state == JobQueue::State::Done)
                QFile::remove(bench.reader.redactOptions.folder + QStringLiteral("/1.png"));
        });
    } else {
        Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(0));
        bench.window.clerk().makeCopy();
        QVERIFY(bench.copied());
        QVERIFY(bench.idle());
        bench.window.clerk().savePdf(pdf);
    }
    bench.jobs().setPaused(true);
    QVERIFY(!bench.window.close());
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QVERIFY(!bench.jobs().isPaused()); // it would never be finished
    if (!isLost)
        bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(bench.idle());
    QVERIFY(bench.window.isVisible());
    for (int row = 0; row < bench.jobs().rowCount(); ++row)
        QCOMPARE(bench.jobs().job(row + 1)->failures, 0);
    const QString told =
        isLost ? QStringLiteral("Not everything was saved") : QStringLiteral("decided meanwhile");
    QVERIFY2(bench.window.notice().contains(told), qPrintable(bench.window.notice()));
    QVERIFY(!QFile::exists(pdf));
    QVERIFY(bench.window.close()); // who has read it may go
}

void tst_closing::closingWaitsForWhatIsTakenHome_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("isOvertaken");
    QTest::newRow("all is there") << QString() << true << false;
    QTest::newRow("copies that were overtaken")
        << QStringLiteral("latest decisions") << true << true;
    QTest::newRow("a checklist that cannot be written")
        << QStringLiteral("The checklist was not saved") << false << false;
}

/// The job itself has no failure: only who asked for it knows that something is not there.
void tst_closing::closingWaitsForWhatIsTakenHome()
{
    QFETCH(QString, told);
    QFETCH(bool, isListed);
    QFETCH(bool, isOvertaken);
    const QTemporaryDir folder;
    const report::ScanPage page = inventedPage(kPicture);
    WindowBench bench({page});
    QVERIFY(bench.opened({kPicture}));
    QString home = folder.filePath(QStringLiteral("home"));
    if (!isListed) { // where a file is, no folder can be
        QFile file(home);
        QVERIFY(file.open(QIODevice::WriteOnly));
        home += QStringLiteral("/inside");
        bench.reader.writesCopies = false;
    }
    bench.window.takeHome({.folder = home});
    QVERIFY(!bench.window.close());
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    if (isOvertaken)
        bench.dismiss(page, "p1-f2");
    QVERIFY(bench.idle());
    QCOMPARE(bench.jobs().job(2)->failures, 0);
    QCOMPARE(bench.window.isVisible(), !told.isEmpty());
    if (told.isEmpty())
        return;
    QVERIFY2(bench.window.notice().contains(told), qPrintable(bench.window.notice()));
    QVERIFY(bench.window.close()); // who has read it may go
}

void tst_closing::closingIsOffWhenMoreIsOpened()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(closesAfterCopies(bench, out));
    bench.window.checkNotice({pathOf(1)});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QVERIFY(bench.idle());
    QVERIFY(bench.window.isVisible());
}

/// A review cannot be begun beside notices that are being worked on.
void tst_closing::closingIsOffWhenAReviewIsRefused()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(closesAfterCopies(bench, out));
    bench.window.openPaths({pathOf(1)});
    QVERIFY(bench.window.notice().contains(QStringLiteral("Open it again")));
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.scans.load(), 1);
    QVERIFY(bench.window.isVisible());
}

void tst_closing::whatSomebodyGaveUpIsLost_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("with the window") << QStringLiteral("window");
    QTest::newRow("with the review") << QStringLiteral("review");
    QTest::newRow("for a notice") << QStringLiteral("notice");
}

void tst_closing::whatSomebodyGaveUpIsLost()
{
    QFETCH(QString, way);
    WindowBench bench({inventedPage(pathOf(0))});
    {
        const NoRoom full;
        QVERIFY(decidesUnstored(bench));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        if (way == QLatin1String("window"))
            QVERIFY(!bench.window.close());
        else if (way == QLatin1String("review"))
            QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
        else
            bench.window.checkNotice({kPicture});
        QVERIFY2(bench.window.notice().contains(kNotSaved), qPrintable(bench.window.notice()));
        QVERIFY(bench.window.isVisible());
        QCOMPARE(bench.window.decisions().all().size(), 1); // nothing yet
        QVERIFY(bench.press(kLose));
        QVERIFY(bench.idle());
        bench.window.store().flush();
        QCOMPARE(bench.window.isVisible(), way != QLatin1String("window"));
        if (way != QLatin1String("window"))
            QVERIFY(bench.window.decisions().all().isEmpty());
        QCoreApplication::processEvents(); // what the last try to store it came to
        QVERIFY2(way == QLatin1String("window") || bench.window.notice().isEmpty(),
                 qPrintable(bench.window.notice()));
        if (way != QLatin1String("window"))
            QVERIFY(bench.window.close()); // and not asked about again
    }
}

/// More is being read when somebody answers: the window goes when that has been stopped.
void tst_closing::whatSomebodyGaveUpIsNotAskedAboutAgain()
{
    WindowBench bench({inventedPage(pathOf(0))});
    const NoRoom full;
    QVERIFY(decidesUnstored(bench));
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.notice().contains(kNotSaved));
    bench.reader.isHeld = true;
    bench.window.openPaths({pathOf(1)});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QVERIFY(bench.window.isBusy());
    QVERIFY(bench.press(kLose));
    QVERIFY(!bench.window.isVisible());
    QVERIFY(bench.idle());
    QTest::qWait(50);
    QVERIFY2(!bench.window.isVisible(), qPrintable(bench.window.notice()));
}

/// The answer was about what was decided until then.
void tst_closing::whatIsDecidedLaterIsNotGivenUp()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(pathOf(0))});
    const NoRoom full;
    QVERIFY(decidesUnstored(bench));
    QVERIFY(!bench.window.close());
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    bench.jobs().setPaused(true);
    QVERIFY(bench.press(kLose)); // copies are being made: that is asked about first
    QVERIFY(bench.window.isVisible());
    bench.dismiss(bench.page(0), "p1-f2");
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QVERIFY(bench.idle());
    bench.window.store().flush();
    QTest::qWait(50);
    QVERIFY(bench.window.isVisible());
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.notice().contains(kNotSaved));
}

void tst_closing::whatIsSavedByNowIsNotAskedAbout()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(pathOf(0))});
    {
        const NoRoom full;
        QVERIFY(decidesUnstored(bench));
        QVERIFY(!bench.window.close());
        QVERIFY(bench.window.notice().contains(kNotSaved));
    }
    bench.dismiss(bench.page(0), "p1-f2"); // and the other one with it
    bench.window.store().flush();
    QTRY_VERIFY2(bench.window.notice().isEmpty(), qPrintable(bench.window.notice()));
    // Nor does the question of before hold up a closing.
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    QVERIFY(!bench.window.close());
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QVERIFY(bench.idle());
    QTRY_VERIFY2(!bench.window.isVisible(), qPrintable(bench.window.notice()));
}

void tst_closing::closingWaitsForPaper()
{
    const QTemporaryDir out;
    const QString paper = out.filePath(QStringLiteral("paper.pdf"));
    WindowBench bench(twoPages());
    QVERIFY(printsTwoPages(bench, paper));
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.isVisible());
    QVERIFY2(bench.window.notice().contains(kPrinted), qPrintable(bench.window.notice()));
    QVERIFY2(!bench.window.notice().contains(kNotSaved), qPrintable(bench.window.notice()));
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QVERIFY(bench.window.isVisible());
    QTRY_VERIFY(!bench.window.isVisible());
    QCOMPARE(bytesOf(paper).count("/Type /Page\n"), 2);
}

void tst_closing::paperIsGivenUp_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("before the first page") << 0;
    QTest::newRow("before the second page") << 1;
}

/// Nothing comes out but the pages that were drawn: no blank sheet.
void tst_closing::paperIsGivenUp()
{
    QFETCH(int, pages);
    const QTemporaryDir out;
    const QString paper = out.filePath(QStringLiteral("paper.pdf"));
    WindowBench bench(twoPages());
    QVERIFY(printsTwoPages(bench, paper));
    if (pages > 0)
        QTRY_VERIFY(QFile::exists(paper));
    QVERIFY(!bench.window.close());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("do not post them")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.press(QStringLiteral("Stop and close")));
    QVERIFY(!bench.window.isVisible());
    QVERIFY(!bench.window.clerk().isPrinting());
    QCOMPARE(bytesOf(paper).count("/Type /Page\n"), pages);
}

void tst_closing::paperAndCopiesAreAskedAboutOnce()
{
    const QTemporaryDir out;
    const QString paper = out.filePath(QStringLiteral("paper.pdf"));
    WindowBench bench(twoPages());
    QVERIFY(printsTwoPages(bench, paper));
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    QVERIFY(bench.window.isBusy());
    QVERIFY(!bench.window.close());
    QVERIFY2(bench.window.notice().contains(kPrinted), qPrintable(bench.window.notice()));
    QVERIFY2(bench.window.notice().contains(kNotSaved), qPrintable(bench.window.notice()));
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QTRY_VERIFY(!bench.window.isVisible());
    QVERIFY(!bench.window.isBusy());
    QCOMPARE(bytesOf(paper).count("/Type /Page\n"), 2);
    QVERIFY(QFile::exists(out.filePath(QStringLiteral("home/checklist.xlsx"))));
}

void tst_closing::paperThatDidNotComeIsTold()
{
    const QTemporaryDir out;
    WindowBench bench(twoPages());
    QVERIFY(printsTwoPages(bench, out.filePath(QStringLiteral("paper.pdf"))));
    bench.reader.hasNoPixels = true; // of the second page
    QVERIFY(!bench.window.close());
    QVERIFY(bench.press(QStringLiteral("Finish, then close")));
    QTRY_VERIFY(!bench.window.clerk().isPrinting());
    QVERIFY(bench.window.isVisible());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("could not be printed")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.window.close()); // who has read it may go
}

void tst_closing::paperThatIsThereIsNotAskedAbout()
{
    const QTemporaryDir out;
    WindowBench bench(twoPages());
    QVERIFY(printsTwoPages(bench, out.filePath(QStringLiteral("paper.pdf"))));
    QVERIFY(!bench.window.close());
    QTRY_VERIFY(!bench.window.clerk().isPrinting());
    QVERIFY2(!bench.window.notice().contains(kPrinted), qPrintable(bench.window.notice()));
    QVERIFY(bench.window.isVisible()); // nobody answered
    QVERIFY(bench.window.close());
}

QTEST_MAIN(tst_closing)
#include "tst_closing.moc"
