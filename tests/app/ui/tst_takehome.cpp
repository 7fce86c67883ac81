// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Covered copies and checklist as somebody takes them home: in one step, in one folder, for one
// purpose, and with an answer to every place that could not be proved.
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/TakeHomeDialog.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "tests/app/ui/FakeReader.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
const QString kSecond = QStringLiteral("/nowhere/second.jpg");

struct Bench
{
    explicit Bench(const QList<report::ScanPage> &pages)
    {
        language.install(QStringLiteral("en"));
        reader.pages = pages;
        reader.writesCopies = true;
        window.resize(1366, 768);
        window.show();
    }

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
    tests::FakeReader reader;
    Language language;
    MainWindow window{reader, language};
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int picturesIn(const QString &pdf)
{
    return static_cast<int>(bytesOf(pdf).count("/DCTDecode"));
}

} // namespace

class tst_takehome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheChecklist_data();
    void savesTheChecklist();
    void copiesAndChecklistInOneStep();
    void checklistOnlyWhereItIsWanted();
    void eachPurposeHasItsStyle_data();
    void eachPurposeHasItsStyle();
    void dialogBeginsWithWhatFits_data();
    void dialogBeginsWithWhatFits();
    void doubtsAreCoveredUnlessSomebodyLooked_data();
    void doubtsAreCoveredUnlessSomebodyLooked();
    void doubtsAreForgottenWithWhatWasOpen();
    void questionsOutliveMessages();
    void answersWaitForTheirTurn_data();
    void answersWaitForTheirTurn();
    void copiesFollowWhatWasDecidedSince();
    void copiesThatAreOvertakenAreTold();
    void closingWaitsForWhatWasNotKept_data();
    void closingWaitsForWhatWasNotKept();
    void checklistIsAsNewAsTheCopies();
    void checklistThatWasFilledInStays_data();
    void checklistThatWasFilledInStays();
    void writingOfTheChecklistCanBeStopped_data();
    void writingOfTheChecklistCanBeStopped();
    void copyThatWasChangedByHandStays_data();
    void copyThatWasChangedByHandStays();
    void checklistIsLookedAtWhenItIsWritten();
    void eachAskerHasItsOwnAnswer();
    void theRestIsCovered();
};

void tst_takehome::savesTheChecklist_data()
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

void tst_takehome::savesTheChecklist()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const int jobs = bench.window.jobs().rowCount();
    bench.window.saveChecklist(folder.filePath(name));
    QCOMPARE(bench.window.jobs().rowCount(), jobs + 1); // seen among the long work
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("was saved")));
    const QByteArray bytes = bytesOf(folder.filePath(file));
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(!bytes.contains(tests::kRawId.toUtf8()));

    bench.window.saveChecklist(folder.filePath(QStringLiteral("missing/") + name));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("was not saved")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void tst_takehome::copiesAndChecklistInOneStep()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    const JobQueue::Job *job = bench.window.jobs().running();
    QVERIFY(job != nullptr);
    QVERIFY(JobQueue::words(*job).contains(QStringLiteral("checklist")));
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("The checklist is saved with them")),
             qPrintable(bench.window.notice()));
    QCOMPARE(QDir(home).entryList(QDir::Files),
             (QStringList{QStringLiteral("1.png"), QStringLiteral("checklist.csv"),
                          QStringLiteral("checklist.pdf"), QStringLiteral("checklist.xlsx")}));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 1);
}

void tst_takehome::checklistOnlyWhereItIsWanted()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home, .hasChecklist = false});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(QDir(home).entryList(QDir::Files), QStringList{QStringLiteral("1.png")});
    QVERIFY(!bench.window.notice().contains(QStringLiteral("checklist")));
}

void tst_takehome::eachPurposeHasItsStyle_data()
{
    using redaction::Purpose;
    using redaction::Style;
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<Style>("style");
    QTest::addColumn<bool>("keepsSeal");
    QTest::newRow("evidence") << Purpose::Evidence << Style::Block << true;
    QTest::newRow("post") << Purpose::Post << Style::Masked << false;
    QTest::newRow("sample") << Purpose::Sample << Style::Masked << false;
}

void tst_takehome::eachPurposeHasItsStyle()
{
    QFETCH(redaction::Purpose, purpose);
    QFETCH(redaction::Style, style);
    QFETCH(bool, keepsSeal);
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home")),
                           .purpose = purpose,
                           .evidenceNumber = QStringLiteral("No. 42")});
    QTRY_VERIFY(!bench.window.isBusy());
    const redaction::PlanOptions &plan = bench.reader.redactOptions.plan;
    QCOMPARE(plan.purpose, std::optional(purpose));
    QCOMPARE(plan.style, style);
    QCOMPARE(plan.keepSeal, keepsSeal);
    QCOMPARE(plan.evidenceNumber,
             purpose == redaction::Purpose::Evidence ? QStringLiteral("No. 42") : QString());
}

void tst_takehome::dialogBeginsWithWhatFits_data()
{
    QTest::addColumn<bool>("isClerk");
    QTest::addColumn<redaction::Purpose>("purpose");
    QTest::newRow("inspector") << false << redaction::Purpose::Evidence;
    QTest::newRow("clerk") << true << redaction::Purpose::Post;
}

void tst_takehome::dialogBeginsWithWhatFits()
{
    QFETCH(bool, isClerk);
    QFETCH(redaction::Purpose, purpose);
    Bench bench({tests::inventedPage(kPicture)});
    if (isClerk)
        bench.window.checkNotice({kPicture});
    else
        bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = bench.window.findChild<TakeHomeDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->wish().purpose, purpose);
    auto *number = dialog->findChild<QLineEdit *>();
    QCOMPARE(number->isEnabled(), !isClerk);
    number->setText(QStringLiteral("  12  7 "));
    QCOMPARE(dialog->wish().evidenceNumber, isClerk ? QString() : QStringLiteral("12 7"));
    dialog->choose(redaction::Purpose::Sample);
    QCOMPARE(dialog->wish().purpose, redaction::Purpose::Sample);
    QVERIFY(dialog->wish().evidenceNumber.isEmpty());
    dialog->accept();
    QVERIFY(bench.window.findChild<QFileDialog *>() != nullptr); // then where to
}

void tst_takehome::doubtsAreCoveredUnlessSomebodyLooked_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<privacy::Decision::Choice>("choice");
    QTest::newRow("covered at once")
        << QStringList{QStringLiteral("Cover it")} << privacy::Decision::Choice::Cover;
    QTest::newRow("looked, then covered")
        << QStringList{QStringLiteral("Look at it"), QStringLiteral("Cover it")}
        << privacy::Decision::Choice::Cover;
    QTest::newRow("looked, nothing there")
        << QStringList{QStringLiteral("Look at it"), QStringLiteral("I looked: nothing personal")}
        << privacy::Decision::Choice::Keep;
}

void tst_takehome::doubtsAreCoveredUnlessSomebodyLooked()
{
    QFETCH(QStringList, answers);
    QFETCH(privacy::Decision::Choice, choice);
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture), tests::inventedPage(kSecond)});
    bench.reader.unprovable = {kSecond};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("could still read something")),
             qPrintable(bench.window.notice()));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 1); // what was not proved is not
    bench.reader.unprovable.clear();                                  // shown
    for (const QString &answer : answers) {
        if (answer != answers.first()) {
            // Somebody who is asked sees the place.
            QTRY_COMPARE(bench.window.review().currentPage(), 1);
            const PageView &view = bench.window.review().view();
            const QPointF place = tests::boxAt(700, 400).boundingRect().center();
            QTRY_VERIFY(QLineF(view.mapToScene(view.viewport()->rect().center()), place).length() <
                        3 / view.zoom());
        }
        bench.press(answer);
    }
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactions, 2);
    // Only what lacked a copy was made again, with the answer, beside the others.
    QCOMPARE(bench.reader.redactOptions.folder, home + QStringLiteral("/covered"));
    QCOMPARE(QDir(home + QStringLiteral("/covered")).entryList(QDir::Files),
             QStringList{QStringLiteral("1.png")});
    QCOMPARE(bytesOf(home + QStringLiteral("/covered/1.png")), kSecond.toUtf8());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QCOMPARE(bench.reader.redactOptions.decisions[0].choice, choice);
    QCOMPARE(bench.reader.redactOptions.decisions[0].boxes.size(), 1);
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 2);
    QVERIFY(bench.window.notice().contains(QStringLiteral("The checklist is saved with them")));
}

void tst_takehome::doubtsAreForgottenWithWhatWasOpen()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!bench.window.notice().contains(QStringLiteral("could still read")));
    QCOMPARE(bench.window.decisions().all().size(), 0);
}

void tst_takehome::questionsOutliveMessages()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QTRY_VERIFY(!bench.window.isBusy());
    const auto isAsked = [&bench] {
        return bench.window.notice().contains(QStringLiteral("could still read"));
    };
    QVERIFY(isAsked());
    // Another message, another reading, a closed message: none of them is an answer.
    bench.window.saveChecklist(folder.filePath(QStringLiteral("list.csv")));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("The checklist was saved")));
    QVERIFY(isAsked());
    bench.window.openPaths({kSecond});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(isAsked());
    for (QToolButton *close : bench.window.findChildren<QToolButton *>()) {
        if (close->isVisible() && close->toolTip() == QStringLiteral("Close this message"))
            close->click();
    }
    QVERIFY(isAsked());
    bench.press(QStringLiteral("Look at it"));
    bench.window.saveChecklist(folder.filePath(QStringLiteral("list.csv")));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("The checklist was saved")));
    QVERIFY(isAsked());
    bench.reader.unprovable.clear();
    bench.press(QStringLiteral("Cover it"));
    QVERIFY(!isAsked());
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
}

void tst_takehome::answersWaitForTheirTurn_data()
{
    QTest::addColumn<bool>("readOnce");
    QTest::addColumn<QString>("answer");
    QTest::newRow("doubt") << false << QStringLiteral("Cover it");
    QTest::newRow("read only once") << true << QStringLiteral("Save anyway");
}

void tst_takehome::answersWaitForTheirTurn()
{
    QFETCH(bool, readOnce);
    QFETCH(QString, answer);
    const QTemporaryDir folder;
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.singleReader = readOnce;
    Bench bench({page});
    if (!readOnce)
        bench.reader.unprovable = {kPicture};
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.reader.unprovable.clear();
    const int before = bench.reader.redactions;
    bench.reader.isHeld = true;
    bench.window.openPaths({kPicture}); // again, and long
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    bench.press(answer);
    QCOMPARE(bench.window.jobs().waiting(), 1);
    QVERIFY(bench.window.jobsPanel().isVisible()); // it is seen that it waits
    Choice dismissed;                              // and something is decided while it does
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f2")}, dismissed}}, {});
    QCOMPARE(bench.reader.redactions.load(), before);
    bench.reader.isHeld = false;
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactions.load(), before + 1);
    QStringList decided;
    for (const privacy::Decision &decision : bench.reader.redactOptions.decisions)
        decided.append(decision.finding);
    QVERIFY(decided.contains(QStringLiteral("p1-f2")));
    QCOMPARE(decided.size(), readOnce ? 1 : 2);
    QCOMPARE(bench.reader.redactOptions.singleReaderAccepted, readOnce);
    QVERIFY(bench.window.notice().contains(QStringLiteral("The checklist is saved with them")));
}

void tst_takehome::copiesFollowWhatWasDecidedSince()
{
    const QTemporaryDir folder;
    const report::ScanPage proved = tests::inventedPage(kPicture);
    const report::ScanPage third = tests::inventedPage(QStringLiteral("/nowhere/third.jpg"));
    Bench bench({proved, tests::inventedPage(kSecond), third});
    bench.reader.unprovable = {kSecond};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(QDir(home).entryList({QStringLiteral("*.png")}).size(), 2);
    // While the question is open somebody decides about a page whose copy was proved already.
    Choice accepted;
    accepted.answer = Answer::Accepted;
    accepted.box = tests::boxAt(100, 100);
    bench.window.decisions().decide({{bench.window.decisions().nextBox(keyOf(proved)), accepted}},
                                    {});
    bench.reader.unprovable.clear();
    bench.press(QStringLiteral("Cover it"));
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactions.load(), 2);
    const QDir covered(home + QStringLiteral("/covered"));
    QCOMPARE(covered.entryList({QStringLiteral("*.png")}).size(), 2);
    QCOMPARE(bytesOf(covered.filePath(QStringLiteral("1.png"))), kPicture.toUtf8());
    QCOMPARE(bytesOf(covered.filePath(QStringLiteral("2.png"))), kSecond.toUtf8());
    // The copy without that cover is gone; the one that nobody decided about is as it was.
    const QStringList left = QDir(home).entryList({QStringLiteral("*.png")});
    QCOMPARE(left.size(), 1);
    QCOMPARE(bytesOf(QDir(home).filePath(left.first())), third.source.toUtf8());
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 3); // of each its newest
    QVERIFY(!bench.window.notice().contains(QStringLiteral("latest decisions")));
}

void tst_takehome::copiesThatAreOvertakenAreTold()
{
    const QTemporaryDir folder;
    const report::ScanPage page = tests::inventedPage(kPicture);
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f2")}, dismissed}}, {});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.reader.redactOptions.decisions.isEmpty());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("latest decisions")),
             qPrintable(bench.window.notice()));
    bench.press(QStringLiteral("Make them again"));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QVERIFY(!bench.window.notice().contains(QStringLiteral("latest decisions")));
}

void tst_takehome::closingWaitsForWhatWasNotKept_data()
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
void tst_takehome::closingWaitsForWhatWasNotKept()
{
    QFETCH(QString, told);
    QFETCH(bool, isListed);
    QFETCH(bool, isOvertaken);
    const QTemporaryDir folder;
    const report::ScanPage page = tests::inventedPage(kPicture);
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QString home = folder.filePath(QStringLiteral("home"));
    if (!isListed) { // where a file is, no folder can be
        QFile file(home);
        QVERIFY(file.open(QIODevice::WriteOnly));
        home += QStringLiteral("/inside");
        bench.reader.writesCopies = false;
    }
    bench.window.takeHome({.folder = home});
    QVERIFY(!bench.window.close());
    bench.press(QStringLiteral("Finish, then close"));
    if (isOvertaken) {
        Choice dismissed;
        dismissed.answer = Answer::Dismissed;
        bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f2")}, dismissed}}, {});
    }
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.jobs().job(2)->failures, 0);
    QCOMPARE(bench.window.isVisible(), !told.isEmpty());
    if (told.isEmpty())
        return;
    QVERIFY2(bench.window.notice().contains(told), qPrintable(bench.window.notice()));
    QVERIFY(bench.window.close()); // who has read it may go
}

void tst_takehome::checklistIsAsNewAsTheCopies()
{
    const QTemporaryDir folder;
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.singleReader = true;
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString before = folder.filePath(QStringLiteral("before.csv"));
    bench.window.saveChecklist(before);
    QTRY_VERIFY(QFile::exists(before) && !bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    Choice dismissed; // while "Save anyway" is asked
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f1")}, dismissed}}, {});
    bench.press(QStringLiteral("Save anyway"));
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    const QString after = folder.filePath(QStringLiteral("after.csv"));
    bench.window.saveChecklist(after);
    QTRY_VERIFY(QFile::exists(after) && !bench.window.isBusy());
    QVERIFY(bytesOf(after) != bytesOf(before)); // the control
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.csv")), bytesOf(after));
}

void tst_takehome::checklistThatWasFilledInStays_data()
{
    QTest::addColumn<QString>("touched");
    QTest::newRow("filled in") << QStringLiteral("checklist.xlsx");
    QTest::newRow("open in LibreOffice") << QStringLiteral(".~lock.checklist.xlsx#");
    QTest::newRow("open in Excel") << QStringLiteral("~$checklist.xlsx");
}

void tst_takehome::checklistThatWasFilledInStays()
{
    QFETCH(QString, touched);
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture), tests::inventedPage(kSecond)});
    bench.reader.unprovable = {kSecond};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QTRY_VERIFY(!bench.window.isBusy());
    QFile file(QDir(home).filePath(touched));
    QVERIFY(file.open(QIODevice::Append) && file.write("done") == 4);
    file.close();
    const QByteArray left = bytesOf(home + QStringLiteral("/checklist.xlsx"));
    const QByteArray pdf = bytesOf(home + QStringLiteral("/checklist.pdf"));
    bench.reader.unprovable.clear();
    bench.press(QStringLiteral("Cover it"));
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("checklist-2")),
             qPrintable(bench.window.notice()));
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.xlsx")), left);
    QCOMPARE(bytesOf(home + QStringLiteral("/checklist.pdf")), pdf);
    QVERIFY(bytesOf(home + QStringLiteral("/checklist-2.xlsx")).startsWith("PK"));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist-2.pdf")), 2);
}

void tst_takehome::writingOfTheChecklistCanBeStopped_data()
{
    QTest::addColumn<bool>("byClosing");
    QTest::newRow("stopped") << false;
    QTest::newRow("closed") << true;
}

void tst_takehome::writingOfTheChecklistCanBeStopped()
{
    QFETCH(bool, byClosing);
    constexpr int pages = 60; // 12 s of pictures
    const QTemporaryDir folder;
    QList<report::ScanPage> many;
    for (int i = 0; i < pages; ++i)
        many.append(tests::inventedPage(QStringLiteral("/nowhere/%1.jpg").arg(i)));
    Bench bench(many);
    bench.reader.msPerCopyPicture = 200;
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QTRY_VERIFY(bench.reader.copyPictures > 0);
    QElapsedTimer timer;
    timer.start();
    if (byClosing) {
        bench.window.close();
        bench.press(QStringLiteral("Stop and close"));
    } else {
        bench.window.cancel();
    }
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(bench.reader.copyPictures < pages / 2);
    // The copies are there and proved; there is no half a checklist.
    QCOMPARE(QDir(home).entryList({QStringLiteral("*.png")}).size(), pages);
    QVERIFY(QDir(home).entryList({QStringLiteral("checklist*")}).isEmpty());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("The checklist was not saved")),
             qPrintable(bench.window.notice()));
}

void tst_takehome::copyThatWasChangedByHandStays_data()
{
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("as it was written") << false;
    QTest::newRow("changed by hand") << true;
}

void tst_takehome::copyThatWasChangedByHandStays()
{
    QFETCH(bool, isChanged);
    const QTemporaryDir folder;
    const report::ScanPage page = tests::inventedPage(kPicture);
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{keyOf(page), QStringLiteral("p1-f2")}, dismissed}}, {});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString copy = home + QStringLiteral("/1.png");
    if (isChanged) {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::Append) && file.write("stamp") == 5);
    }
    bench.press(QStringLiteral("Make them again"));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QFile::exists(home + QStringLiteral("/covered/1.png")));
    QCOMPARE(QFile::exists(copy), isChanged);
    QCOMPARE(bench.window.notice().contains(QStringLiteral("changed by hand")), isChanged);
    QVERIFY(!isChanged || bytesOf(copy).endsWith("stamp"));
}

/// Somebody begins to fill in the checklist while the new one is being made.
void tst_takehome::checklistIsLookedAtWhenItIsWritten()
{
    const QTemporaryDir folder;
    report::ScanDocument scan;
    scan.pages = {tests::inventedPage(kPicture)};
    Saving::ChecklistPlace place{
        .folder = folder.path(), .language = QStringLiteral("en"), .before = {}};
    const auto first = Saving::writeBesideCopies(scan, {}, place);
    QVERIFY(first);
    place.before = *first;
    const QString list = folder.filePath(QStringLiteral("checklist.xlsx"));
    place.isCancelled = [&list] {
        QFile file(list);
        if (file.open(QIODevice::Append))
            file.write("done");
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

void tst_takehome::eachAskerHasItsOwnAnswer()
{
    const QTemporaryDir folder;
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.singleReader = true;
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    bench.press(QStringLiteral("Save anyway"));
    QTRY_COMPARE(bench.reader.redactions.load(), 1);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!bench.window.noticePage().hasCopy());
    bench.press(QStringLiteral("Save anyway")); // the one that was asked first
    QTRY_VERIFY(bench.window.noticePage().hasCopy());
    QCOMPARE(bench.reader.redactions.load(), 2);
}

void tst_takehome::theRestIsCovered()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture), tests::inventedPage(kSecond)});
    bench.reader.unprovable = {kPicture, kSecond};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.reader.unprovable.clear();
    bench.press(QStringLiteral("Look at it"));
    bench.press(QStringLiteral("Cover the rest"));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QTRY_VERIFY(!bench.window.isBusy());
    const QList<privacy::Decision> decisions = bench.reader.redactOptions.decisions;
    QCOMPARE(decisions.size(), 2);
    for (const privacy::Decision &decision : decisions)
        QCOMPARE(decision.choice, privacy::Decision::Choice::Cover);
    QVERIFY(!bench.window.notice().contains(QStringLiteral("could still read")));
}

QTEST_MAIN(tst_takehome)
#include "tst_takehome.moc"
