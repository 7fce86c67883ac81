// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Judging.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "tests/app/ui/WindowBench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// Whether copies were tried; where no folder is said, in the one before.
bool areMade(WindowBench &bench, const QString &folder)
{
    bench.window.batch().makeCopies(folder);
    return bench.idle();
}

} // namespace

/// Many notices in one go: their list, their copies in one folder, and what is decided meanwhile.
class tst_batch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfAnotherNoticeAreNotShown();
    void copiesAreOnlyOfTheirDecisions();
    void fortyNoticesGoTheSameWay();
    void aNoticeOfManyIsLookedAtAlone();
    void unreadNoticeShowsNoOther();
    void listOfEyesThatWasChangedStays();
    void listOfEyesThatNobodyNeedsGoes_data();
    void listOfEyesThatNobodyNeedsGoes();
    void listOfEyesThatSaysTheSameIsLeft();
    void listOfEyesThatCannotBeReadStays();
    void outdatedCopiesAreToldUntilReplaced();
    void anotherKindMakesCopiesOutdatedAtOnce();
    void copiesChangedByHandAreNotOverwritten();
    void copiesThatMustNotBePostedGo_data();
    void copiesThatMustNotBePostedGo();
    void anotherFolderIsOfferedWhereOneCannotBeWritten();
    void namesAreOfWhatSomebodyLookedAt();
    void namesAreOfTheKindThatWasChosen();
    void copiesInAnotherFolderAreStillTold();
    void copiesInAFolderThatIsGoneAreStillTold();
    void copiesOfBeforeAloneCanBeRemoved();
};

/// A page without text may be posted once somebody looked at it, and its copy says so.
void tst_batch::namesAreOfWhatSomebodyLookedAt()
{
    QList<report::ScanPage> pages = manyPages(2);
    for (report::ScanPage &page : pages) {
        page.page.lines.clear();
        page.judgement.findings.clear();
    }
    const QTemporaryDir out;
    WindowBench bench(pages);
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    for (int i = 0; i < pages.size(); ++i)
        bench.dismiss(bench.page(i), "no_text");
    QVERIFY(areMade(bench, out.path()));
    QCOMPARE(QDir(out.path()).entryList({QStringLiteral("*postable*.png")}).size(), pages.size());
}

void tst_batch::copiesOfAnotherNoticeAreNotShown()
{
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(0));
    bench.window.clerk().makeCopy();
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(1)); // looked at meanwhile
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactions.load(), 1);
    QVERIFY(!bench.window.noticePage().hasCopy());
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
}

/// What is changed there would be changed on a notice that nobody chose.
void tst_batch::unreadNoticeShowsNoOther()
{
    const QString locked = QStringLiteral("/nowhere/locked.pdf");
    WindowBench bench(manyPages(2));
    bench.reader.errors = {{locked, 0, {ocr::Error::Code::PasswordProtected, {}}}};
    QVERIFY(bench.checked({pathOf(0), pathOf(1), locked}));
    Q_EMIT bench.window.noticesPage().noticeWanted(locked);
    QVERIFY(bench.window.noticePage().isVisible());
    QCOMPARE(bench.window.noticePage().currentPage(), -1);
    QVERIFY(!bench.window.noticePage().noticeType().isVisible());
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(1)); // the control
    QCOMPARE(bench.window.noticePage().currentPage(), 1);
    QVERIFY(bench.window.noticePage().noticeType().isVisible());
}

void tst_batch::copiesAreOnlyOfTheirDecisions()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    // Decided while copies are made: what was begun before does not know it.
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(bench.idle());
    QVERIFY(!notices.hasCopy(pathOf(0)));
    QVERIFY(notices.hasCopy(pathOf(1)));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 1);
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 2);
    // The same of one notice: its copy is made anew by itself.
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(1));
    const int before = bench.reader.redactions;
    bench.window.clerk().makeCopy();
    bench.dismiss(bench.page(1), "p1-f2");
    QVERIFY(bench.copied());
    QCOMPARE(bench.reader.redactions.load(), before + 2);
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    // And a PDF that was overtaken is not saved.
    QVERIFY(bench.idle());
    const QString pdf = out.filePath(QStringLiteral("copy.pdf"));
    bench.window.clerk().savePdf(pdf);
    bench.dismiss(bench.page(1), "p1-f3");
    QTRY_VERIFY2(bench.window.notice().contains(QStringLiteral("decided meanwhile")),
                 qPrintable(bench.window.notice()));
    QVERIFY(!QFile::exists(pdf));
}

void tst_batch::fortyNoticesGoTheSameWay()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    QList<report::ScanPage> pages = manyPages(39);
    pages[3].judgement.sheets.first().action = QStringLiteral("take_down"); // never to be posted
    pages[3].judgement.findings.clear();
    for (report::ScanPage &page : pages)
        page.judgement.sheets.first().noticeType = QStringLiteral("land_contract");
    WindowBench bench(pages);
    bench.reader.errors = {
        {QStringLiteral("/nowhere/locked.pdf"), 0, {ocr::Error::Code::PasswordProtected, {}}}};
    bench.reader.unprovable = {pathOf(5)};
    NoticesPage &page = bench.window.noticesPage();
    const QAbstractItemModelTester tester(&page.model());
    QVERIFY(bench.checked({folder.path()}));
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
    QVERIFY(!lines.contains(kRawId));

    // The one that could not be proved is settled, and only it is made again.
    QCOMPARE(bench.window.batch().doubtsOf(pathOf(5)).size(), 1);
    bench.reader.unprovable.clear();
    const QString list = copies.filePath(QStringLiteral("checklist.xlsx"));
    QVERIFY(append(list, "done")); // somebody filled it in
    bench.window.batch().makeCopies();
    QTRY_COMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 38);
    QVERIFY(bench.idle());
    QVERIFY(bytesOf(list).endsWith("done"));
    QVERIFY(copies.exists(QStringLiteral("checklist-2.xlsx")));
    QVERIFY(bench.window.batch().doubtsOf(pathOf(5)).isEmpty());
    // A decision afterwards makes its copy one of yesterday.
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(!page.model().hasCopy(pathOf(0)));
    QVERIFY(page.model().hasCopy(pathOf(1)));
    page.onlyEyes().setChecked(true);
    QVERIFY(!page.list().isRowHidden(3));
    int hidden = 0;
    for (int row = 0; row < 40; ++row)
        hidden += page.list().isRowHidden(row) ? 1 : 0;
    QCOMPARE(hidden, 40 - page.model().needingEyes());
}

void tst_batch::aNoticeOfManyIsLookedAtAlone()
{
    WindowBench bench(manyPages(3));
    QVERIFY(bench.checked({pathOf(0), pathOf(1), pathOf(2)}));
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
    QVERIFY(bench.copied());
    QCOMPARE(bench.reader.redactions.load(), 1);
    Q_EMIT one.listWanted();
    QTRY_VERIFY(list.isVisible());
}

void tst_batch::listOfEyesThatWasChangedStays()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    bench.reader.unprovable = {pathOf(0), pathOf(1)};
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const auto lists = [&copies] { return copies.entryList({QStringLiteral("needs eyes*")}); };
    QVERIFY(areMade(bench, copies.path()));
    QVERIFY(areMade(bench, {})); // the control: untouched, its place is taken
    QCOMPARE(lists(), QStringList{QStringLiteral("needs eyes.txt")});
    QVERIFY(!bench.window.notice().contains(QStringLiteral("beside it")));
    const QString list = copies.filePath(QStringLiteral("needs eyes.txt"));
    QVERIFY(append(list, "seen"));
    bench.reader.unprovable = {pathOf(1)};
    QVERIFY(areMade(bench, {}));
    QCOMPARE(lists().size(), 2);
    QVERIFY(QFileInfo::exists(copies.filePath(QStringLiteral("needs eyes-2.txt"))));
    QVERIFY2(bench.window.notice().contains(QStringLiteral("needs eyes-2.txt")),
             qPrintable(bench.window.notice()));
    bench.reader.unprovable.clear();
    QVERIFY(areMade(bench, {}));
    QVERIFY(bytesOf(list).endsWith("seen"));
}

void tst_batch::listOfEyesThatNobodyNeedsGoes_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("untouched") << false;
    QTest::newRow("changed by hand") << true;
}

void tst_batch::listOfEyesThatNobodyNeedsGoes()
{
    QFETCH(bool, isChanged);
    const QTemporaryDir out;
    WindowBench bench({cleanPage(pathOf(0)), cleanPage(pathOf(1))});
    bench.reader.unprovable = {pathOf(0)};
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const QString list = copies.filePath(QStringLiteral("needs eyes.txt"));
    QVERIFY(areMade(bench, copies.path()));
    QVERIFY(QFileInfo::exists(list));
    if (isChanged)
        QVERIFY(append(list, "seen"));
    bench.reader.unprovable.clear();
    QVERIFY(areMade(bench, {}));
    QCOMPARE(QFileInfo::exists(list), isChanged);
    QVERIFY2(bench.window.notice().contains(QStringLiteral("was changed by hand and stays")) ==
                 isChanged,
             qPrintable(bench.window.notice()));
}

/// Open in an office program, but nobody changed it and there is nothing new to say.
void tst_batch::listOfEyesThatSaysTheSameIsLeft()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    bench.reader.unprovable = {pathOf(0), pathOf(1)};
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QVERIFY(areMade(bench, copies.path()));
    QVERIFY(append(copies.filePath(QStringLiteral(".~lock.needs eyes.txt#")), "somebody"));
    QVERIFY(areMade(bench, {}));
    QVERIFY(!copies.exists(QStringLiteral("needs eyes-2.txt")));
    QVERIFY2(!bench.window.notice().contains(QStringLiteral("beside it")),
             qPrintable(bench.window.notice()));
    bench.reader.unprovable = {pathOf(1)}; // the control: now there is
    QVERIFY(areMade(bench, {}));
    QVERIFY(copies.exists(QStringLiteral("needs eyes-2.txt")));
    QVERIFY2(bench.window.notice().contains(QStringLiteral("is open")),
             qPrintable(bench.window.notice()));
}

void tst_batch::listOfEyesThatCannotBeReadStays()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    bench.reader.unprovable = {pathOf(0), pathOf(1)};
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QDir copies(out.filePath(QStringLiteral("copies")));
    QVERIFY(areMade(bench, copies.path()));
    // A folder of that name: nobody can read it as a file, whoever runs this.
    const QString list = copies.filePath(QStringLiteral("needs eyes.txt"));
    QVERIFY(QFile::remove(list));
    QVERIFY(QDir().mkpath(list + QStringLiteral("/kept")));
    QVERIFY(areMade(bench, {}));
    QVERIFY(QFileInfo::exists(list + QStringLiteral("/kept")));
    QVERIFY(bytesOf(copies.filePath(QStringLiteral("needs eyes-2.txt"))).contains("0.jpg"));
    QVERIFY2(bench.window.notice().contains(QStringLiteral("needs eyes-2.txt")),
             qPrintable(bench.window.notice()));
    QVERIFY(areMade(bench, {})); // told once: the second one is ours
    QVERIFY(!bench.window.notice().contains(QStringLiteral("beside it")));
}

void tst_batch::outdatedCopiesAreToldUntilReplaced()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &notices = bench.window.noticesPage().model();
    const auto isTold = [&] {
        return notices.eyesOf(notices.notices().first()).contains(NoticesModel::outdatedWords());
    };
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QVERIFY(!isTold());
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(isTold());
    // The new one cannot be proved: the old file is still there.
    bench.reader.unprovable = {pathOf(0)};
    bench.window.batch().makeCopies();
    QVERIFY(bench.idle());
    QVERIFY(isTold());
    bench.dismiss(bench.page(0), "p1-f2");
    QVERIFY(isTold());
    bench.reader.unprovable.clear();
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QVERIFY(!isTold());
    // Another form is wanted: no copy has it, but the file of before lies there.
    bench.window.noticesPage().asPdf().setChecked(true);
    QVERIFY(!notices.hasCopy(pathOf(0)));
    QVERIFY(!isTold());
    bench.dismiss(bench.page(0), "p1-f3");
    QVERIFY(isTold());
}

void tst_batch::anotherKindMakesCopiesOutdatedAtOnce()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QSemaphore judged;
    bench.reader.judging = [&judged](const report::ScanDocument &scan, const jobs::NoticeTypes &) {
        judged.tryAcquire(1, 10000);
        return scan;
    };
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
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

void tst_batch::copiesChangedByHandAreNotOverwritten()
{
    const QTemporaryDir out;
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &notices = bench.window.noticesPage().model();
    bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const QStringList before = copies.entryList({QStringLiteral("*.png")});
    QCOMPARE(before.size(), 2);
    const QString first = copies.filePath(before[0]);
    QVERIFY(append(first, "stamp"));
    for (const report::ScanPage &page : bench.window.pages().scan().pages)
        bench.dismiss(page, "p1-f1");
    bench.window.batch().makeCopies();
    QTRY_VERIFY(notices.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QVERIFY(bytesOf(first).endsWith("stamp"));
    QCOMPARE(copies.entryList({QStringLiteral("*.png")}).size(), 3); // the other one was replaced
    QVERIFY2(bench.window.notice().contains(QStringLiteral("changed by hand")),
             qPrintable(bench.window.notice()));
}

void tst_batch::copiesThatMustNotBePostedGo_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("untouched") << false;
    QTest::newRow("changed by hand") << true;
}

/// The kind of a notice is put right after its copy was saved: its kind is never posted.
void tst_batch::copiesThatMustNotBePostedGo()
{
    QFETCH(bool, isChanged);
    const QTemporaryDir out;
    WindowBench bench({cleanPage(pathOf(0)), cleanPage(pathOf(1))});
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &types) {
        for (report::ScanPage &page : scan.pages) {
            if (types.contains(page.page.sha256))
                page.judgement.sheets.first().action = QStringLiteral("take_down");
        }
        return scan;
    };
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &notices = bench.window.noticesPage().model();
    const QDir copies(out.filePath(QStringLiteral("copies")));
    const auto pictures = [&copies] { return copies.entryList({QStringLiteral("*.png")}); };
    QVERIFY(areMade(bench, copies.path()));
    QCOMPARE(pictures().size(), 2);
    QVERIFY(!copies.exists(QStringLiteral("needs eyes.txt")));
    QVERIFY(areMade(bench, {})); // the control: nothing is to be done
    QVERIFY(bench.window.notice().contains(QStringLiteral("has its copy")));

    bench.window.judging().setNoticeType(bench.page(0).page.sha256,
                                         QStringLiteral("visitor_register"), {});
    QTRY_COMPARE(notices.count(Verdict::MustCover), 1);
    const auto isTold = [&] {
        return notices.eyesOf(notices.notices().first())
            .contains(NoticesModel::forbiddenCopyWords());
    };
    QVERIFY(isTold());
    if (isChanged)
        QVERIFY(append(copies.filePath(pictures().first()), "stamp") &&
                append(copies.filePath(pictures().last()), "stamp"));
    QVERIFY(areMade(bench, {}));
    QVERIFY2(!bench.window.notice().contains(QStringLiteral("has its copy")),
             qPrintable(bench.window.notice()));
    QCOMPARE(pictures().size(), isChanged ? 2 : 1);
    QCOMPARE(isTold(), isChanged);
    QCOMPARE(bench.window.notice().contains(QStringLiteral("changed by hand")), isChanged);
    const QByteArray eyes = bytesOf(copies.filePath(QStringLiteral("needs eyes.txt")));
    QVERIFY2(eyes.contains("0.jpg: "), eyes.constData());
    QCOMPARE(eyes.contains(NoticesModel::forbiddenCopyWords().toUtf8()), isChanged);
}

void tst_batch::anotherFolderIsOfferedWhereOneCannotBeWritten()
{
    const QTemporaryDir out;
    QVERIFY(append(out.filePath(QStringLiteral("file")), "x")); // no folder can be made below it
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    QVERIFY(areMade(bench, out.filePath(QStringLiteral("file/copies"))));
    QVERIFY(!bench.window.noticesPage().model().hasCopy(pathOf(0)));
    QVERIFY(bench.press(QStringLiteral("Choose another folder…")));
    auto *dialog = bench.window.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString other = out.filePath(QStringLiteral("other"));
    Q_EMIT dialog->fileSelected(other);
    dialog->reject();
    QVERIFY(bench.idle());
    QTRY_VERIFY(bench.window.noticesPage().model().hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QCOMPARE(QDir(other).entryList({QStringLiteral("*.png")}).size(), 2);
    QVERIFY(!bench.window.notice().contains(QStringLiteral("cannot be written")));
}

void tst_batch::namesAreOfTheKindThatWasChosen()
{
    QList<report::ScanPage> pages = manyPages(3);
    for (report::ScanPage &page : pages) {
        privacy::SheetJudgement &sheet = page.judgement.sheets.first();
        sheet.noticeType = QStringLiteral("land_contract");
        sheet.title = QStringLiteral("张三的公示"); // who is on it is never in a name
        sheet.periodFrom = QDate(2026, 11, 2);
        sheet.periodTo = QDate(2026, 11, 8);
    }
    const QTemporaryDir out;
    WindowBench bench(pages);
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &types) {
        for (report::ScanPage &page : scan.pages) {
            if (const QString type = types.value(page.page.sha256); !type.isEmpty())
                page.judgement.sheets.first().noticeType = type;
        }
        return scan;
    };
    QVERIFY(bench.checked({pathOf(0), pathOf(1), pathOf(2)}));
    const QString copies = out.filePath(QStringLiteral("copies"));
    QVERIFY(areMade(bench, copies));
    const QString name = QStringLiteral("%1 2026-11-02_2026-11-08 postable%2.png");
    const QString land = QStringLiteral("Land contract");
    const auto pictures = [&copies] {
        return QDir(copies).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    };
    QCOMPARE(pictures(),
             QStringList({name.arg(land, QStringLiteral(" (2)")),
                          name.arg(land, QStringLiteral(" (3)")), name.arg(land, QString())}));
    Q_EMIT bench.window.noticesPage().noticeWanted(pathOf(0));
    Q_EMIT bench.window.noticePage().noticeType().typeChosen(
        QStringLiteral("subsistence_allowance"));
    QVERIFY(areMade(bench, {}));
    const QString allowance = name.arg(QStringLiteral("Subsistence allowance"), QString());
    QTRY_VERIFY(bench.window.noticesPage().model().hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QCOMPARE(pictures(), QStringList({name.arg(land, QStringLiteral(" (2)")),
                                      name.arg(land, QStringLiteral(" (3)")), allowance}));
    const NoticesModel &model = bench.window.noticesPage().model();
    const QString state = model.index(0, NoticesModel::StateColumn).data().toString();
    QVERIFY2(state.contains(allowance), qPrintable(state));
    // The control: what was decided changes no name.
    bench.dismiss(bench.page(1), "p1-f1");
    QVERIFY(areMade(bench, {}));
    QTRY_VERIFY(bench.window.noticesPage().model().hasCopy(pathOf(1)));
    QCOMPARE(pictures().size(), 3);
    // The one of the clerk's page is called the same way.
    const report::ScanDocument one = onlyOf(bench.window.pages().decided(), pathOf(0));
    QCOMPARE(copyName(one, bench.window.noticePage().rules(), QDate(2026, 11, 29)) +
                 QStringLiteral(".png"),
             allowance);
}

/// All of them are made anew where they go now; what lies elsewhere is told, and goes where it must
/// not be posted any more.
void tst_batch::copiesInAnotherFolderAreStillTold()
{
    const QTemporaryDir out;
    const QDir first(out.filePath(QStringLiteral("first")));
    const QDir second(out.filePath(QStringLiteral("second")));
    WindowBench bench(manyPages(3));
    QVERIFY(bench.checked({pathOf(0), pathOf(1), pathOf(2)}));
    const NoticesModel &model = bench.window.noticesPage().model();
    const auto stateOf = [&model](int row) {
        return model.index(row, NoticesModel::StateColumn).data().toString();
    };
    const auto picturesIn = [](const QDir &folder) {
        return QDir(folder.path()).entryList({QStringLiteral("*.png")});
    };
    QVERIFY(areMade(bench, first.path()));
    QVERIFY(!stateOf(0).contains(QStringLiteral("copy of before"))); // the control
    QVERIFY(areMade(bench, second.path()));
    QTRY_COMPARE(picturesIn(second).size(), 3);
    QVERIFY(bench.idle());
    QCOMPARE(picturesIn(first).size(), 3); // nothing is lost
    for (int row = 0; row < 3; ++row)
        QVERIFY2(stateOf(row).contains(first.path()), qPrintable(stateOf(row)));
    const QString unfit = QStringLiteral("do not post it");
    QVERIFY(!stateOf(0).contains(unfit));
    QVERIFY(append(first.filePath(picturesIn(first).at(1)), "stamp")); // of the second, or third
    for (int i = 0; i < 3; ++i)
        bench.dismiss(bench.page(i), "p1-f1");
    for (int row = 0; row < 3; ++row)
        QVERIFY2(stateOf(row).contains(unfit), qPrintable(stateOf(row)));
    QVERIFY(areMade(bench, {}));
    QTRY_COMPARE(picturesIn(first).size(), 1); // what somebody changed stays, and is told
    QVERIFY(bench.idle());
    QCOMPARE(picturesIn(second).size(), 3);
    int told = 0;
    for (int row = 0; row < 3; ++row) {
        told += stateOf(row).contains(unfit) ? 1 : 0;
        QVERIFY(model.hasCopy(pathOf(row)));
    }
    QCOMPARE(told, 1);
}

void tst_batch::copiesInAFolderThatIsGoneAreStillTold()
{
    const QTemporaryDir out;
    const QString stick = out.filePath(QStringLiteral("stick"));
    const QString away = out.filePath(QStringLiteral("away"));
    WindowBench bench(manyPages(2));
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &model = bench.window.noticesPage().model();
    QVERIFY(areMade(bench, stick));
    QVERIFY(areMade(bench, out.filePath(QStringLiteral("second"))));
    QTRY_VERIFY(model.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    bench.dismiss(bench.page(0), "p1-f1");
    QVERIFY(QDir().rename(stick, away)); // it is pulled out
    QVERIFY(areMade(bench, {}));
    QTRY_VERIFY(model.hasCopy(pathOf(0)));
    QVERIFY(bench.idle());
    QCOMPARE(model.unfitEarlier().size(), 1);
    QVERIFY(QDir().rename(away, stick)); // and there again
    QVERIFY(areMade(bench, {}));
    QTRY_COMPARE(QDir(stick).entryList({QStringLiteral("*.png")}).size(), 1);
    QVERIFY(bench.idle());
    QVERIFY(model.unfitEarlier().isEmpty());
}

/// Where nothing may be posted any more, too.
void tst_batch::copiesOfBeforeAloneCanBeRemoved()
{
    const QTemporaryDir out;
    const QString stick = out.filePath(QStringLiteral("stick"));
    const QString away = out.filePath(QStringLiteral("away"));
    WindowBench bench({cleanPage(pathOf(0)), cleanPage(pathOf(1))});
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &types) {
        for (report::ScanPage &page : scan.pages) {
            if (types.contains(page.page.sha256))
                page.judgement.sheets.first().action = QStringLiteral("take_down");
        }
        return scan;
    };
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const NoticesModel &model = bench.window.noticesPage().model();
    QVERIFY(areMade(bench, stick));
    QVERIFY(areMade(bench, out.filePath(QStringLiteral("second"))));
    QVERIFY(bench.idle());
    QVERIFY(QDir().rename(stick, away)); // it is pulled out
    for (const int page : {0, 1})
        bench.window.judging().setNoticeType(bench.page(page).page.sha256,
                                             QStringLiteral("visitor_register"), {});
    QTRY_COMPARE(model.count(Verdict::MustCover), 2);
    QVERIFY(bench.idle());
    QVERIFY(areMade(bench, {}));
    QVERIFY(bench.idle());
    QVERIFY(model.forbiddenCopies().isEmpty());
    QCOMPARE(model.unfitEarlier().size(), 2);
    QVERIFY(QDir().rename(away, stick)); // and there again
    const auto make = [&bench] {
        const QList<QPushButton *> buttons =
            bench.window.noticesPage().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Make all postable copies…"))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    }();
    QVERIFY(make != nullptr);
    QVERIFY(make->isEnabled());
    make->click();
    QTRY_VERIFY(model.unfitEarlier().isEmpty());
    QVERIFY(bench.idle());
    QVERIFY(QDir(stick).entryList({QStringLiteral("*.png")}).isEmpty());
    QVERIFY(!make->isEnabled()); // the control
}

QTEST_MAIN(tst_batch)
#include "tst_batch.moc"
