// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindow.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/QuestionBox.h"
#include "tests/app/ui/FakeReader.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");

struct Bench
{
    static Language &english(Language &language)
    {
        language.install(QStringLiteral("en"));
        return language;
    }

    explicit Bench(const QList<report::ScanPage> &pages) : window(reader, english(language))
    {
        reader.pages = pages;
        window.resize(1366, 768);
        window.show();
    }

    JobQueue &jobs() { return window.jobs(); }
    void press(const QString &words)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(words));
    }

    tests::PrivateHome home;
    tests::FakeReader reader; // before the window, which it outlives
    Language language;
    MainWindow window;
};

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

QString pathOf(int number)
{
    return QStringLiteral("/nowhere/%1.jpg").arg(number);
}

QList<report::ScanPage> manyPages(int count)
{
    QList<report::ScanPage> pages;
    for (int i = 0; i < count; ++i)
        pages.append(tests::inventedPage(pathOf(i)));
    return pages;
}

} // namespace

/// Long work in the window: the queue of jobs, many notices at once, and places that could not be
/// proved.
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
    void copiesOfAnotherNoticeAreNotShown();
    void copiesAreOnlyOfTheirDecisions();
    void fortyNoticesGoTheSameWay();
    void aNoticeOfManyIsLookedAtAlone();
    void fullDiskIsToldAndLosesNothing();
    void closingKeepsWhatWasProved_data();
    void closingKeepsWhatWasProved();
    void closingWaitsForWhatWasNotKept_data();
    void closingWaitsForWhatWasNotKept();
    void closingIsOffWhenMoreIsOpened();
    void listOfEyesThatWasChangedStays();
    void outdatedCopiesAreToldUntilReplaced();
    void anotherKindMakesCopiesOutdatedAtOnce();
    void copiesChangedByHandAreNotOverwritten();
    void droppedCopiesAreNotSavedInSilence();
};

void tst_work::pauseBeginsNoPage()
{
    Bench bench(manyPages(150));
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
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.pages().rowCount(), 150);
}

void tst_work::whatWaitsIsSeenAndCanBeStopped()
{
    Bench bench(manyPages(3));
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
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.scans.load(), 2);
    QCOMPARE(bench.reader.paths, QStringList{QStringLiteral("/nowhere/third")});
}

void tst_work::failuresAreTriedAgain()
{
    Bench bench(manyPages(2));
    bench.reader.errors = {{pathOf(7), 0, {ocr::Error::Code::WorkerDied, QStringLiteral("d")}}};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.pages().rowCount(), 3);
    QVERIFY(bench.window.jobsPanel().isVisible()); // it is not left to be found by chance
    const ItemKey decided{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("p1-f1")};
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{decided, dismissed}}, {});
    bench.reader.errors.clear();
    bench.reader.pages.append(tests::inventedPage(pathOf(7)));
    QPushButton *retry = bench.window.jobsPanel().retryButton(0);
    QVERIFY(retry != nullptr && !retry->isHidden());
    retry->click();
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
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
        pages.append(tests::inventedPage(file.fileName()));
    }
    Bench bench(pages);
    bench.reader.isHeld = true;
    bench.window.openPaths({folder.path()});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.cancel();
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.window.pages().totals().interrupted);
    bench.reader.isHeld = false;
    bench.jobs().retry(bench.jobs().index(0).data(JobQueue::IdRole).toInt());
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.paths.size(), 3); // the one that was read is left out
    QVERIFY(!bench.reader.paths.contains(pages[0].source));
    QCOMPARE(bench.window.pages().rowCount(), 4);
    QVERIFY(!bench.window.pages().totals().interrupted);
}

void tst_work::unprovedPlacesAreAskedAbout()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.writesCopies = true;
    bench.reader.unprovable = {kPicture};
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    while (!bench.window.noticePage().question().isEmpty())
        bench.window.noticePage().answer(true); // the ordinary ones
    bench.window.clerk().makeCopy();
    QTRY_VERIFY2(bench.window.noticePage().question().contains(QStringLiteral("still read")),
                 qPrintable(bench.window.noticePage().question()));
    QVERIFY(!bench.window.noticePage().hasCopy());
    QTRY_VERIFY(bench.window.noticePage().questionBox().showsPlace());
    bench.reader.unprovable.clear();
    bench.window.noticePage().answer(false); // "I looked: nothing personal", and it is proved again
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    QCOMPARE(bench.reader.redactions.load(), 2);
    const auto kept = std::find_if(
        bench.reader.redactOptions.decisions.cbegin(), bench.reader.redactOptions.decisions.cend(),
        [](const privacy::Decision &decision) { return decision.why == kLookedAt; });
    QVERIFY(kept != bench.reader.redactOptions.decisions.cend());
    QCOMPARE(kept->choice, privacy::Decision::Choice::Keep);
    QCOMPARE(kept->boxes, QList<ocr::Quad>{tests::boxAt(700, 400)});
    QCOMPARE(bench.window.pages().totals().exposed, 4); // three found, one confirmed; no more
}

void tst_work::unansweredPlacesAreCovered()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.writesCopies = true;
    bench.reader.unprovable = {kPicture};
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().question().contains(QStringLiteral("still read")));
    bench.reader.unprovable.clear();
    bench.window.clerk().makeCopy(); // the button again, without an answer
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    const QList<privacy::Decision> &decisions = bench.reader.redactOptions.decisions;
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions[0].choice, privacy::Decision::Choice::Cover);
    QCOMPARE(decisions[0].boxes, QList<ocr::Quad>{tests::boxAt(700, 400)});
}

void tst_work::answersWaitForOtherWork()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.writesCopies = true;
    bench.reader.unprovable = {kPicture};
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().question().contains(QStringLiteral("still read")));
    bench.reader.unprovable.clear();
    bench.reader.isHeld = true;
    bench.jobs().read({kPicture});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    bench.window.noticePage().answer(true);
    QCOMPARE(bench.jobs().waiting(), 1);
    bench.reader.isHeld = false;
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
}

void tst_work::copiesOfAnotherNoticeAreNotShown()
{
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(0));
    bench.window.clerk().makeCopy();
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(1)); // looked at meanwhile
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactions.load(), 1);
    QVERIFY(!bench.window.noticePage().hasCopy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
}

void tst_work::copiesAreOnlyOfTheirDecisions()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    const auto decide = [&](int page, const char *finding) {
        bench.window.decisions().decide(
            {{{keyOf(bench.window.pages().scan().pages[page]), QLatin1String(finding)}, dismissed}},
            {});
    };
    // Decided while copies are made: what was begun before does not know it.
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    decide(0, "p1-f1");
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!notices.hasCopy(pathOf(0)));
    QVERIFY(notices.hasCopy(pathOf(1)));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 1);
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 2);
    // The same of one notice: its copy is made anew by itself.
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(1));
    const int before = bench.reader.redactions;
    bench.window.clerk().makeCopy();
    decide(1, "p1-f2");
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    QCOMPARE(bench.reader.redactions.load(), before + 2);
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    // And a PDF that was overtaken is not saved.
    QTRY_VERIFY(!bench.window.isBusy());
    const QString pdf = out.filePath(QStringLiteral("copy.pdf"));
    bench.window.clerk().savePdf(pdf);
    decide(1, "p1-f3");
    QTRY_VERIFY2(bench.window.notice().contains(QStringLiteral("decided meanwhile")),
                 qPrintable(bench.window.notice()));
    QVERIFY(!QFile::exists(pdf));
}

void tst_work::fortyNoticesGoTheSameWay()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    QList<report::ScanPage> pages = manyPages(39);
    pages[3].judgement.sheets.first().action = QStringLiteral("take_down"); // never to be posted
    pages[3].judgement.findings.clear();
    for (report::ScanPage &page : pages)
        page.judgement.sheets.first().noticeType = QStringLiteral("land_contract");
    Bench bench(pages);
    bench.reader.errors = {
        {QStringLiteral("/nowhere/locked.pdf"), 0, {ocr::Error::Code::PasswordProtected, {}}}};
    bench.reader.writesCopies = true;
    bench.reader.unprovable = {pathOf(5)};
    NoticesPage &page = bench.window.noticesPage();
    const QAbstractItemModelTester tester(&page.model());
    bench.window.checkNotice({folder.path()});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(page.isVisible());
    QCOMPARE(page.model().rowCount(), 40);
    QCOMPARE(page.model().count(Verdict::LookAt), 38);
    QCOMPARE(page.model().count(Verdict::MustCover), 2);
    QVERIFY(page.verdict().text().contains(QStringLiteral("38")));

    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    const QSignalSpy finished(&bench.window.batch(), &BatchFlow::finished);
    QTRY_VERIFY(!finished.isEmpty());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const QStringList pictures = copies.entryList({QStringLiteral("*.png")});
    QCOMPARE(pictures.size(), 37); // all but the locked, the forbidden and the unproved one
    for (const QString &name : pictures)
        QVERIFY2(name.startsWith(QStringLiteral("Land contract ")), qPrintable(name));
    QVERIFY(copies.exists(QStringLiteral("checklist.xlsx")));
    QFile eyes(copies.filePath(QStringLiteral("needs eyes.txt")));
    QVERIFY(eyes.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(eyes.readAll());
    QVERIFY(
        lines.contains(QStringLiteral("locked.pdf: Do not post it: not all of it could be read. "
                                      "It is protected by a password")));
    QVERIFY(lines.contains(QStringLiteral("5.jpg: The covered copy did not pass its check")));
    QVERIFY(lines.contains(QStringLiteral("3.jpg: Do not post it")));
    QVERIFY(!lines.contains(tests::kRawId));

    // The one that could not be proved is settled, and only it is made again.
    QCOMPARE(bench.window.batch().doubtsOf(pathOf(5)).size(), 1);
    bench.reader.unprovable.clear();
    QFile list(copies.filePath(QStringLiteral("checklist.xlsx"))); // which somebody filled in
    QVERIFY(list.open(QIODevice::Append) && list.write("done") == 4);
    list.close();
    bench.window.batch().makeCopies();
    QTRY_COMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 38);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(list.open(QIODevice::ReadOnly) && list.readAll().endsWith("done"));
    QVERIFY(copies.exists(QStringLiteral("checklist-2.xlsx")));
    QVERIFY(bench.window.batch().doubtsOf(pathOf(5)).isEmpty());
    // A decision afterwards makes its copy one of yesterday.
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide(
        {{{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("p1-f1")}, dismissed}}, {});
    QVERIFY(!page.model().hasCopy(pathOf(0)));
    QVERIFY(page.model().hasCopy(pathOf(1)));
    page.onlyEyes().setChecked(true);
    QVERIFY(!page.list().isRowHidden(3));
    int hidden = 0;
    for (int row = 0; row < 40; ++row)
        hidden += page.list().isRowHidden(row) ? 1 : 0;
    QCOMPARE(hidden, 40 - page.model().needingEyes());
}

void tst_work::closingKeepsWhatWasProved_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("finished") << QStringLiteral("Finish, then close");
    QTest::newRow("stopped") << QStringLiteral("Stop and close");
}

void tst_work::closingKeepsWhatWasProved()
{
    QFETCH(QString, answer);
    const QTemporaryDir out;
    Bench bench(manyPages(3));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1), pathOf(2)});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QVERIFY(bench.window.isBusy());
    QVERIFY(!bench.window.close()); // asks
    QVERIFY(bench.window.isVisible());
    QVERIFY(bench.window.notice().contains(QStringLiteral("not saved yet")));
    bench.press(answer);
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_VERIFY(!bench.window.isVisible());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 3);
    QVERIFY(copies.exists(QStringLiteral("checklist.xlsx")));
}

void tst_work::closingWaitsForWhatWasNotKept_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::newRow("a copy that cannot be saved") << true;
    QTest::newRow("a copy that was overtaken") << false;
}

/// The job itself has no failure: only who asked for it knows that something is not there.
void tst_work::closingWaitsForWhatWasNotKept()
{
    QFETCH(bool, isLost);
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
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
        QTRY_VERIFY(bench.window.noticePage().hasCopy());
        QTRY_VERIFY(!bench.window.isBusy());
        bench.window.clerk().savePdf(pdf);
    }
    bench.jobs().setPaused(true);
    QVERIFY(!bench.window.close());
    bench.press(QStringLiteral("Finish, then close"));
    QVERIFY(!bench.jobs().isPaused()); // it would never be finished
    if (!isLost) {
        Choice dismissed;
        dismissed.answer = Answer::Dismissed;
        const PageKey page = keyOf(bench.window.pages().scan().pages[0]);
        bench.window.decisions().decide({{{page, QStringLiteral("p1-f1")}, dismissed}}, {});
    }
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.window.isVisible());
    for (int row = 0; row < bench.jobs().rowCount(); ++row)
        QCOMPARE(bench.jobs().job(row + 1)->failures, 0);
    const QString told =
        isLost ? QStringLiteral("Not everything was saved") : QStringLiteral("decided meanwhile");
    QVERIFY2(bench.window.notice().contains(told), qPrintable(bench.window.notice()));
    QVERIFY(!QFile::exists(pdf));
    QVERIFY(bench.window.close()); // who has read it may go
}

void tst_work::closingIsOffWhenMoreIsOpened()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QVERIFY(!bench.window.close());
    bench.press(QStringLiteral("Finish, then close"));
    bench.window.openPaths({pathOf(1)});
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.window.isVisible());
}

void tst_work::listOfEyesThatWasChangedStays()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.reader.unprovable = {pathOf(0), pathOf(1)};
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const auto lists = [&copies] { return copies.entryList({QStringLiteral("needs eyes*")}); };
    const auto make = [&bench](const QString &folder) {
        bench.window.batch().makeCopies(folder);
        QTRY_VERIFY(!bench.window.isBusy());
    };
    make(copies.path());
    make({}); // the control: untouched, its place is taken
    QCOMPARE(lists(), QStringList{QStringLiteral("needs eyes.txt")});
    QFile list(copies.filePath(QStringLiteral("needs eyes.txt")));
    QVERIFY(list.open(QIODevice::Append) && list.write("seen") == 4);
    list.close();
    bench.reader.unprovable = {pathOf(1)};
    make({});
    QCOMPARE(lists().size(), 2);
    QVERIFY(QFileInfo::exists(copies.filePath(QStringLiteral("needs eyes-2.txt"))));
    bench.reader.unprovable.clear();
    make({});
    QVERIFY(list.open(QIODevice::ReadOnly) && list.readAll().endsWith("seen"));
}

void tst_work::outdatedCopiesAreToldUntilReplaced()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    const NoticesModel &notices = bench.window.noticesPage().model();
    const auto isTold = [&] {
        return notices.eyesOf(notices.notices().first()).contains(NoticesModel::outdatedWords());
    };
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!isTold());
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    const PageKey page = keyOf(bench.window.pages().scan().pages[0]);
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f1")}, dismissed}}, {});
    QVERIFY(isTold());
    // The new one cannot be proved: the old file is still there.
    bench.reader.unprovable = {pathOf(0)};
    bench.window.batch().makeCopies();
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(isTold());
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f2")}, dismissed}}, {});
    QVERIFY(isTold());
    bench.reader.unprovable.clear();
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!isTold());
    // Another form is wanted: no copy has it, but the file of before lies there.
    bench.window.noticesPage().asPdf().setChecked(true);
    QVERIFY(!notices.hasCopy(pathOf(0)));
    QVERIFY(!isTold());
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f3")}, dismissed}}, {});
    QVERIFY(isTold());
}

void tst_work::anotherKindMakesCopiesOutdatedAtOnce()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    QSemaphore judged;
    bench.reader.judging = [&judged](const report::ScanDocument &scan, const jobs::NoticeTypes &) {
        judged.tryAcquire(1, 10000);
        return scan;
    };
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    const report::ScanDocument scan = bench.window.pages().scan();
    const Decisions::Basis basis = bench.window.decisions().basisOf(scan);
    bench.window.judging().setNoticeType(scan.pages[0].page.sha256,
                                         QStringLiteral("subsistence_allowance"), {});
    QVERIFY(!bench.window.decisions().isCurrent(basis, keyOf(scan.pages[0])));
    QVERIFY(bench.window.decisions().isCurrent(basis, keyOf(scan.pages[1])));
    QVERIFY(!notices.hasCopy(pathOf(0)));
    QVERIFY(notices.hasCopy(pathOf(1)));
    judged.release(10);
}

void tst_work::copiesChangedByHandAreNotOverwritten()
{
    const QTemporaryDir out;
    Bench bench(manyPages(2));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1)});
    QTRY_VERIFY(!bench.window.isBusy());
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const QStringList before = copies.entryList({QStringLiteral("*.png")});
    QCOMPARE(before.size(), 2);
    QFile first(copies.filePath(before[0]));
    QVERIFY(first.open(QIODevice::Append) && first.write("stamp") == 5);
    first.close();
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    for (const report::ScanPage &page : bench.window.pages().scan().pages)
        bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f1")}, dismissed}}, {});
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(first.open(QIODevice::ReadOnly) && first.readAll().endsWith("stamp"));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 3); // the other one was replaced
    QVERIFY2(bench.window.notice().contains(QStringLiteral("changed by hand")),
             qPrintable(bench.window.notice()));
}

void tst_work::droppedCopiesAreNotSavedInSilence()
{
    const QTemporaryDir out;
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.writesCopies = true;
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    QTRY_VERIFY(!bench.window.isBusy());
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide(
        {{{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("p1-f1")}, dismissed}}, {});
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

void tst_work::aNoticeOfManyIsLookedAtAlone()
{
    Bench bench(manyPages(3));
    bench.reader.writesCopies = true;
    bench.window.checkNotice({pathOf(0), pathOf(1), pathOf(2)});
    QTRY_VERIFY(!bench.window.isBusy());
    NoticesPage &list = bench.window.noticesPage();
    QVERIFY(list.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    list.list().setCurrentIndex(list.model().index(1, 0));
    QTest::keyClick(&list.list(), Qt::Key_Return);
    NoticePage &one = bench.window.noticePage();
    QTRY_VERIFY(one.isVisible());
    QCOMPARE(one.source(), pathOf(1));
    QCOMPARE(one.currentPage(), 1);
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(one.hasCopy());
    QCOMPARE(bench.reader.redactions.load(), 1);
    Q_EMIT one.listWanted();
    QTRY_VERIFY(list.isVisible());
}

void tst_work::fullDiskIsToldAndLosesNothing()
{
    const QTemporaryDir out;
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.writesCopies = true;
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    const QString copy = out.filePath(QStringLiteral("copy.png"));
    const QString list = out.filePath(QStringLiteral("checklist.csv"));
    {
        const FullDisk full;
        bench.window.clerk().savePicture(copy);
        QVERIFY2(bench.window.notice().contains(QStringLiteral("make room on the disk")),
                 qPrintable(bench.window.notice()));
        bench.window.saveChecklist(list);
        QTRY_VERIFY(!bench.window.isBusy());
        QVERIFY2(bench.window.notice().contains(QStringLiteral("make room on the disk")),
                 qPrintable(bench.window.notice()));
    }
    QVERIFY(QDir(out.path()).isEmpty()); // nothing half-written
    bench.window.clerk().savePicture(copy);
    bench.window.saveChecklist(list);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QFileInfo(copy).size() > 0 && QFileInfo(list).size() > 0);

    // A review says so, and stores with the next decision what could not be stored.
    Bench review(manyPages(1));
    review.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!review.window.isBusy());
    review.window.store().flush();
    const PageKey page = keyOf(review.window.pages().scan().pages[0]);
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    {
        const FullDisk full;
        review.window.decisions().decide({{{page, QStringLiteral("p1-f1")}, dismissed}}, {});
        review.window.store().flush();
        QTRY_VERIFY2(review.window.notice().contains(QStringLiteral("The disk is full or gone")),
                     qPrintable(review.window.notice()));
    }
    review.window.decisions().decide({{{page, QStringLiteral("p1-f2")}, dismissed}}, {});
    review.window.store().close();
    review.window.store().flush();
    const QDir reviews(reviewFolder());
    const QStringList files = reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    Bench again({});
    again.window.openReview(reviews.filePath(files.first()));
    QTRY_COMPARE(again.window.decisions().all().size(), 2);
}

QTEST_MAIN(tst_work)
#include "tst_work.moc"
