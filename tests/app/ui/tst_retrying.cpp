// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What could not be made is tried again from the list of work.
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/FullDisk.h"
#include "tests/app/ui/WindowBench.h"

#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

const ocr::Error kDied{ocr::Error::Code::WorkerDied, {}};

/// The button of the last job, where it is seen.
QPushButton *retryOf(WindowBench &bench)
{
    QPushButton *button = bench.window.jobsPanel().retryButton(bench.jobs().rowCount() - 1);
    return button != nullptr && button->isVisible() ? button : nullptr;
}

/// Presses it, and waits until everything is done.
[[nodiscard]] bool tryAgain(WindowBench &bench)
{
    QPushButton *button = retryOf(bench);
    if (button == nullptr)
        return false;
    const int rows = bench.jobs().rowCount();
    button->click();
    return QTest::qWaitFor([&] { return bench.jobs().rowCount() > rows; }) && bench.idle();
}

/// Presses that of a job, by its row, and waits until that is taken in; it may begin nothing.
[[nodiscard]] bool pressAgain(WindowBench &bench, int row)
{
    const auto isSeen = [&bench, row] {
        return bench.window.jobsPanel().retryButton(row)->isVisible();
    };
    if (!isSeen())
        return false;
    bench.window.jobsPanel().retryButton(row)->click();
    return QTest::qWaitFor([&isSeen] { return !isSeen(); });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class tst_retrying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clerksCopyIsMadeAgain();
    void anotherNoticeMayBeShown();
    void savedPdfIsMadeAgain();
    void folderOfCopiesGoesOn();
    void copiesThatNoDiskTook();
    void takenHomeGoesOn();
    void checklistAloneIsWrittenAgain();
    void checklistIsSavedAgain();
    void whatCameThereMeanwhileIsNotReplaced();
    void whatMustNotHangByNowIsAskedAbout();
    void newerQuestionIsNotTakenBack();
    void folderChosenMeanwhileWaits();
    void stoppedCopiesGoOn();
    void whatNeedsAnAnswerIsNotTriedAgain();
};

void tst_retrying::clerksCopyIsMadeAgain()
{
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.reader.redactError = kDied;
    bench.window.clerk().makeCopy();
    QVERIFY(bench.idle());
    QVERIFY(!bench.window.noticePage().hasCopy());
    QVERIFY(bench.window.jobsPanel().isVisible()); // it is not left to be found by chance
    QVERIFY(retryOf(bench) != nullptr);
    QVERIFY(retryOf(bench)->accessibleName().contains(QStringLiteral("Make covered copies")));
    bench.reader.redactError.reset();
    const int row = bench.jobs().rowCount() - 1;
    QVERIFY(tryAgain(bench));
    QVERIFY(bench.copied());
    QVERIFY(!bench.window.jobsPanel().retryButton(row)->isVisible()); // once
    QVERIFY(retryOf(bench) == nullptr);                               // and it came
}

void tst_retrying::anotherNoticeMayBeShown()
{
    WindowBench bench({inventedPage(kPicture), inventedPage(kSecond)});
    QVERIFY(bench.checked({kPicture, kSecond}));
    Q_EMIT bench.window.noticesPage().noticeWanted(kPicture);
    bench.reader.redactError = kDied;
    bench.window.clerk().makeCopy();
    QVERIFY(bench.idle());
    Q_EMIT bench.window.noticesPage().noticeWanted(kSecond);
    bench.reader.redactError.reset();
    QVERIFY(tryAgain(bench));
    QVERIFY(bench.copied());
    QCOMPARE(bench.window.noticePage().source(), kPicture);
    QCOMPARE(bench.reader.redacted.pages.size(), 1);
    QCOMPARE(bench.reader.redacted.pages[0].source, kPicture);
}

void tst_retrying::savedPdfIsMadeAgain()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    const QString home = out.filePath(QStringLiteral("stick"));
    bench.window.clerk().savePdf(home + QStringLiteral("/copy.pdf")); // it is not plugged in
    QVERIFY(bench.idle());
    QVERIFY(bench.window.notice().contains(QStringLiteral("not saved")));
    QVERIFY(bench.window.noticePage().hasCopy());
    QVERIFY(QDir().mkpath(home));
    QVERIFY(tryAgain(bench));
    QCOMPARE(filesIn(home), QStringList{QStringLiteral("copy.pdf")});
    QVERIFY(retryOf(bench) == nullptr);
}

void tst_retrying::folderOfCopiesGoesOn()
{
    const QTemporaryDir out;
    const QString copies = out.filePath(QStringLiteral("copies"));
    WindowBench bench(manyPages(4));
    QVERIFY(bench.checked({QStringLiteral("/nowhere"), QStringLiteral("/other")}));
    bench.reader.unwritable = {pathOf(1)};
    bench.window.batch().makeCopies(copies);
    QVERIFY(bench.idle());
    QCOMPARE(filesIn(copies).filter(QStringLiteral(".png")).size(), 3);
    QVERIFY(bench.jobs().rowCount() > 2); // the copies, and what wrote them
    const int covering = bench.jobs().rowCount() - 2;
    QPushButton *retry = bench.window.jobsPanel().retryButton(covering);
    QVERIFY(retry->isVisible());
    bench.reader.unwritable.clear();
    retry->click();
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redacted.pages.size(), 1); // only what has no copy
    QCOMPARE(filesIn(copies).filter(QStringLiteral(".png")).size(), 4);
}

void tst_retrying::copiesThatNoDiskTook()
{
    const QTemporaryDir out;
    const QString copies = out.filePath(QStringLiteral("copies"));
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({QStringLiteral("/nowhere"), QStringLiteral("/other")}));
    // Where the folder should be lies a file.
    QVERIFY(append(copies, "x"));
    bench.window.batch().makeCopies(copies + QStringLiteral("/in"));
    QVERIFY(bench.idle());
    QVERIFY(retryOf(bench) != nullptr);
    QVERIFY2(bench.jobs()
                 .index(bench.jobs().rowCount() - 1)
                 .data()
                 .toString()
                 .contains(QStringLiteral("not all of it is saved")),
             "the list of work says that it is done");
    QVERIFY(QFile::remove(copies));
    QVERIFY(tryAgain(bench));
    QTRY_COMPARE(filesIn(copies + QStringLiteral("/in")).filter(QStringLiteral(".png")).size(), 2);
}

void tst_retrying::takenHomeGoesOn()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(3));
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    bench.reader.unwritable = {pathOf(2)};
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redacted.pages.size(), 3);
    bench.reader.unwritable.clear();
    QVERIFY(tryAgain(bench));
    QCOMPARE(bench.reader.redacted.pages.size(), 1);
    QCOMPARE(bench.reader.redacted.pages[0].source, pathOf(2));
    QVERIFY(retryOf(bench) == nullptr);
    // The worker dies before the first: then all of it.
    bench.reader.redactError = kDied;
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("second"))});
    QVERIFY(bench.idle());
    bench.reader.redactError.reset();
    QVERIFY(tryAgain(bench));
    QCOMPARE(bench.reader.redacted.pages.size(), 3);
    QVERIFY(filesIn(out.filePath(QStringLiteral("second"))).contains(QStringLiteral("3.png")));
}

void tst_retrying::checklistAloneIsWrittenAgain()
{
    const QTemporaryDir out;
    const QString home = out.filePath(QStringLiteral("home"));
    WindowBench bench(manyPages(2));
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    bench.reader.msPerCopyPicture = 300; // between the copies and the checklist
    {
        bench.window.takeHome({.folder = home});
        QTRY_VERIFY(bench.reader.copyPictures.load() > 0);
        const FullDisk full;
        QVERIFY(bench.idle());
    }
    QVERIFY2(bench.window.notice().contains(QStringLiteral("The checklist was not saved")),
             qPrintable(bench.window.notice()));
    QVERIFY(filesIn(home).filter(QStringLiteral("checklist")).isEmpty());
    QVERIFY(tryAgain(bench));
    QCOMPARE(filesIn(home).filter(QStringLiteral("checklist")).size(), 3);
    QCOMPARE(bench.reader.redactions.load(), 1); // the copies stay as they are
    QVERIFY2(!bench.window.notice().contains(QStringLiteral("nothing to write")),
             qPrintable(bench.window.notice()));
    QVERIFY(retryOf(bench) == nullptr);
}

void tst_retrying::checklistIsSavedAgain()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    const QString list = out.filePath(QStringLiteral("checklist.csv"));
    {
        const FullDisk full;
        bench.window.saveChecklist(list);
        QVERIFY(bench.idle());
    }
    QVERIFY(!QFile::exists(list));
    QVERIFY(tryAgain(bench));
    QVERIFY(QFileInfo(list).size() > 0);
}

/// Somebody may have filled it in: it is asked about as the first time.
void tst_retrying::whatCameThereMeanwhileIsNotReplaced()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    const QString list = out.filePath(QStringLiteral("checklist.csv"));
    {
        const FullDisk full;
        bench.window.saveChecklist(list);
        QVERIFY(bench.idle());
    }
    QVERIFY(append(list, "filled in"));
    QVERIFY(pressAgain(bench, bench.jobs().rowCount() - 1));
    QVERIFY(bench.idle());
    QCOMPARE(bytesOf(list), QByteArray("filled in"));
    QVERIFY(bench.window.findChild<QFileDialog *>() != nullptr);

    WindowBench one({inventedPage(kPicture)});
    QVERIFY(one.checked({kPicture}));
    one.window.clerk().makeCopy();
    QVERIFY(one.copied());
    const QString home = out.filePath(QStringLiteral("stick"));
    const QString copy = home + QStringLiteral("/copy.pdf");
    one.window.clerk().savePdf(copy); // it is not plugged in
    QVERIFY(one.idle());
    QVERIFY(QDir().mkpath(home));
    QVERIFY(append(copy, "stamped"));
    QVERIFY(pressAgain(one, one.jobs().rowCount() - 1));
    QVERIFY(one.idle());
    QCOMPARE(bytesOf(copy), QByteArray("stamped"));
    QVERIFY(one.window.findChild<QFileDialog *>() != nullptr);
}

void tst_retrying::whatMustNotHangByNowIsAskedAbout()
{
    const QTemporaryDir out;
    const QString home = out.filePath(QStringLiteral("home"));
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &types) {
        for (report::ScanPage &page : scan.pages) {
            if (types.contains(page.page.sha256))
                page.judgement.sheets.first().action = QStringLiteral("take_down");
        }
        return scan;
    };
    bench.reader.redactError = kDied;
    bench.window.takeHome({.folder = home, .purpose = redaction::Purpose::Post});
    QVERIFY(bench.idle());
    bench.reader.redactError.reset();
    bench.window.judging().setNoticeType(bench.page(0).page.sha256,
                                         QStringLiteral("visitor_register"), {});
    QTRY_COMPARE(bench.window.noticesPage().model().count(Verdict::MustCover), 1);
    QVERIFY(bench.idle());
    QVERIFY(pressAgain(bench, bench.jobs().rowCount() - 1));
    QVERIFY(!bench.window.isBusy());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("must not be posted")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.press(QStringLiteral("Leave them out")));
    QVERIFY(bench.idle());
    QTRY_COMPARE(filesIn(home).filter(QStringLiteral(".png")).size(), 1);
    QCOMPARE(bench.reader.redacted.pages.first().source, pathOf(1));
}

void tst_retrying::newerQuestionIsNotTakenBack()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    bench.reader.redactError = kDied;
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("first"))});
    QVERIFY(bench.idle());
    const int row = bench.jobs().rowCount() - 1;
    bench.reader.redactError.reset();
    bench.reader.unprovable = {kPicture};
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("second"))});
    QVERIFY(bench.idle());
    QVERIFY(bench.window.notice().contains(QStringLiteral("could still read")));
    const int redactions = bench.reader.redactions.load();
    QVERIFY(pressAgain(bench, row));
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactions.load(), redactions);
    bench.reader.unprovable.clear();
    QVERIFY(bench.press(QStringLiteral("Cover it")));
    QVERIFY(bench.idle());
    QTRY_COMPARE(bench.reader.redactions.load(), redactions + 1);
}

void tst_retrying::folderChosenMeanwhileWaits()
{
    const QTemporaryDir out;
    const QString blocked = out.filePath(QStringLiteral("file"));
    const QString copies = blocked + QStringLiteral("/copies");
    const QString other = out.filePath(QStringLiteral("other"));
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    QVERIFY(append(blocked, "x")); // no folder can be made below it
    bench.window.batch().makeCopies(copies);
    QVERIFY(bench.idle());
    QVERIFY(bench.press(QStringLiteral("Choose another folder…")));
    auto *dialog = bench.window.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(QFile::remove(blocked));
    QVERIFY(pressAgain(bench, bench.jobs().rowCount() - 1));
    QVERIFY(bench.window.isBusy());
    Q_EMIT dialog->fileSelected(other);
    dialog->reject();
    QVERIFY(bench.window.notice().contains(QStringLiteral("still being done")));
    QVERIFY(bench.idle());
    QTRY_COMPARE(filesIn(copies).filter(QStringLiteral(".png")).size(), 2);
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.batch().folder(), copies);
    QVERIFY(!QFileInfo::exists(other));
}

void tst_retrying::stoppedCopiesGoOn()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    bench.reader.isHeld = true;
    bench.window.openPaths({QStringLiteral("/more")});
    QTRY_VERIFY(bench.window.isBusy());
    bench.window.saveChecklist(out.filePath(QStringLiteral("list.csv"))); // waits
    bench.window.jobsPanel().stopButton(bench.jobs().rowCount() - 1)->click();
    bench.reader.isHeld = false;
    QVERIFY(bench.idle());
    QVERIFY(filesIn(out.path()).isEmpty());
    bench.window.jobsPanel().show();
    QVERIFY(tryAgain(bench));
    QCOMPARE(filesIn(out.path()).size(), 1);
}

/// The control: of a place that could not be proved somebody is asked; again it would be the same.
void tst_retrying::whatNeedsAnAnswerIsNotTriedAgain()
{
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    bench.reader.unprovable = {kPicture};
    bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    bench.window.jobsPanel().show();
    QVERIFY(retryOf(bench) == nullptr);
}

QTEST_MAIN(tst_retrying)
#include "tst_retrying.moc"
