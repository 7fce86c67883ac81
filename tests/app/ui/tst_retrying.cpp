// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What could not be made is tried again from the list of work.
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/FullDisk.h"
#include "tests/app/ui/WindowBench.h"

#include <QDir>
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
