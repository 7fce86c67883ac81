// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Judging.h"
#include "tests/app/ui/WindowBench.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

/// The checklist as it is saved, and as it goes with the covered copies: as new as they are, and
/// never over what somebody wrote into it.
class tst_takinglist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheChecklist_data();
    void savesTheChecklist();
    void checklistOnlyWhereItIsWanted();
    void checklistIsAsNewAsTheCopies();
    void checklistWaitsForTheJudgement_data();
    void checklistWaitsForTheJudgement();
    void checklistThatWasFilledInStays_data();
    void checklistThatWasFilledInStays();
    void writingOfTheChecklistCanBeStopped_data();
    void writingOfTheChecklistCanBeStopped();
    void checklistIsLookedAtWhenItIsWritten();
};

void tst_takinglist::savesTheChecklist_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](const char *name, const char *file, const QByteArray &begin) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(file) << begin;
    };
    row("list", "list.xlsx", "PK");
    row("list.xlsx", "list.xlsx", "PK");
    row("list.PDF", "list.PDF", "%PDF-");
    row("list.csv", "list.csv", "\xEF\xBB\xBF\"");
}

void tst_takinglist::savesTheChecklist()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    const int jobs = bench.jobs().rowCount();
    bench.window.saveChecklist(folder.filePath(name));
    QCOMPARE(bench.jobs().rowCount(), jobs + 1); // seen among the long work
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("was saved")));
    const QByteArray bytes = bytesOf(folder.filePath(file));
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(!bytes.contains(kRawId.toUtf8()));

    bench.window.saveChecklist(folder.filePath(QStringLiteral("missing/") + name));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("was not saved")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void tst_takinglist::checklistOnlyWhereItIsWanted()
{
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home, .hasChecklist = false});
    QVERIFY(bench.idle());
    QCOMPARE(QDir(home).entryList(QDir::Files), QStringList{QStringLiteral("1.png")});
    QVERIFY(!bench.window.notice().contains(QStringLiteral("checklist")));
}

void tst_takinglist::checklistIsAsNewAsTheCopies()
{
    const QTemporaryDir folder;
    report::ScanPage page = inventedPage(kPicture);
    page.page.singleReader = true;
    WindowBench bench({page});
    QVERIFY(bench.opened({kPicture}));
    const QString before = folder.filePath(QStringLiteral("before.csv"));
    bench.window.saveChecklist(before);
    QTRY_VERIFY(QFile::exists(before) && !bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    bench.dismiss(page, "p1-f1"); // while "Save anyway" is asked
    QVERIFY(bench.press(QStringLiteral("Save anyway")));
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    const QString after = folder.filePath(QStringLiteral("after.csv"));
    bench.window.saveChecklist(after);
    QTRY_VERIFY(QFile::exists(after) && !bench.window.isBusy());
    QVERIFY(bytesOf(after) != bytesOf(before)); // the control
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.csv")), bytesOf(after));
}

void tst_takinglist::checklistWaitsForTheJudgement_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("written") << false;
    QTest::newRow("stopped") << true;
}

/// Begun while corrected lines are still being judged, a checklist would be of before.
void tst_takinglist::checklistWaitsForTheJudgement()
{
    QFETCH(bool, isStopped);
    const QTemporaryDir folder;
    QSemaphore mayJudge;
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.judging = [&mayJudge](report::ScanDocument scan, const jobs::NoticeTypes &) {
        mayJudge.acquire();
        scan.pages[0].judgement.findings.resize(1);
        return scan;
    };
    const auto goesOn = qScopeGuard([&mayJudge] { mayJudge.release(9); }); // also where it fails
    QVERIFY(bench.opened({kPicture}));
    const QString before = folder.filePath(QStringLiteral("before.csv"));
    bench.window.saveChecklist(before);
    QTRY_VERIFY(QFile::exists(before) && !bench.window.isBusy());
    bench.window.judging().judgeAgain();
    const QString during = folder.filePath(QStringLiteral("during.csv"));
    bench.window.saveChecklist(during);
    QTest::qWait(100);
    QVERIFY(bench.window.isBusy());
    QVERIFY(!QFile::exists(during));
    if (isStopped)
        bench.window.cancel();
    mayJudge.release();
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(QFile::exists(during), !isStopped);
    if (isStopped)
        return;
    const QString after = folder.filePath(QStringLiteral("after.csv"));
    bench.window.saveChecklist(after);
    QTRY_VERIFY(QFile::exists(after) && !bench.window.isBusy());
    QVERIFY(bytesOf(after) != bytesOf(before)); // the control
    QCOMPARE(bytesOf(during), bytesOf(after));
}

void tst_takinglist::checklistThatWasFilledInStays_data()
{
    QTest::addColumn<QString>("touched");
    QTest::newRow("filled in") << QStringLiteral("checklist.xlsx");
    QTest::newRow("open in LibreOffice") << QStringLiteral(".~lock.checklist.xlsx#");
    QTest::newRow("open in Excel") << QStringLiteral("~$checklist.xlsx");
}

void tst_takinglist::checklistThatWasFilledInStays()
{
    QFETCH(QString, touched);
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture), inventedPage(kSecond)});
    bench.reader.unprovable = {kSecond};
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QVERIFY(bench.idle());
    QVERIFY(append(QDir(home).filePath(touched), "done"));
    const QByteArray left = bytesOf(home + QStringLiteral("/checklist.xlsx"));
    const QByteArray pdf = bytesOf(home + QStringLiteral("/checklist.pdf"));
    bench.reader.unprovable.clear();
    QVERIFY(bench.press(QStringLiteral("Cover it")));
    QVERIFY(bench.idle());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("checklist-2")),
             qPrintable(bench.window.notice()));
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.xlsx")), left);
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.pdf")), pdf);
    QVERIFY(bytesOf(home + QStringLiteral("/checklist-2.xlsx")).startsWith("PK"));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist-2.pdf")), 2);
}

void tst_takinglist::writingOfTheChecklistCanBeStopped_data()
{
    QTest::addColumn<bool>("byClosing");
    QTest::newRow("stopped") << false;
    QTest::newRow("closed") << true;
}

void tst_takinglist::writingOfTheChecklistCanBeStopped()
{
    QFETCH(bool, byClosing);
    constexpr int pages = 60; // 12 s of pictures
    const QTemporaryDir folder;
    WindowBench bench(manyPages(pages));
    bench.reader.msPerCopyPicture = 200;
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QTRY_VERIFY(bench.reader.copyPictures > 0);
    QElapsedTimer timer;
    timer.start();
    if (byClosing) {
        bench.window.close();
        QVERIFY(bench.press(QStringLiteral("Stop and close")));
    } else {
        bench.window.cancel();
    }
    QVERIFY(bench.idle());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(bench.reader.copyPictures < pages / 2);
    // The copies are there and proved; there is no half a checklist.
    QCOMPARE(QDir(home).entryList({QStringLiteral("*.png")}).size(), pages);
    QVERIFY(QDir(home).entryList({QStringLiteral("checklist*")}).isEmpty());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("The checklist was not saved")),
             qPrintable(bench.window.notice()));
}

/// Somebody begins to fill in the checklist while the new one is being made.
void tst_takinglist::checklistIsLookedAtWhenItIsWritten()
{
    const QTemporaryDir folder;
    report::ScanDocument scan;
    scan.pages = {inventedPage(kPicture)};
    Saving::ChecklistPlace place{
        .folder = folder.path(), .language = QStringLiteral("en"), .before = {}};
    const auto first = Saving::writeBesideCopies(scan, {}, place);
    QVERIFY(first);
    place.before = *first;
    const QString list = folder.filePath(QStringLiteral("checklist.xlsx"));
    place.isCancelled = [&list] {
        append(list, "done");
        return false;
    };
    const auto second = Saving::writeBesideCopies(scan, {}, place);
    QVERIFY(second);
    QVERIFY(bytesOf(list).endsWith("done"));
    QCOMPARE(second->stem, QStringLiteral("checklist-2"));
    place.isCancelled = {}; // the control: untouched, its place is taken
    place.before = *second;
    const auto third = Saving::writeBesideCopies(scan, {}, place);
    QVERIFY(third);
    QCOMPARE(third->stem, second->stem);
}

QTEST_MAIN(tst_takinglist)
#include "tst_takinglist.moc"
