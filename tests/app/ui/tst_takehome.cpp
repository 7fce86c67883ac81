// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Covered copies as somebody takes them home: in one step, in one folder, for one purpose, and with
// an answer to every place that could not be proved.
#include "app/ui/JobQueue.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/TakeHomeDialog.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "tests/app/ui/WindowBench.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace tests;
using namespace ui;

class tst_takehome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAndChecklistInOneStep();
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
    void copyThatWasChangedByHandStays_data();
    void copyThatWasChangedByHandStays();
    void eachAskerHasItsOwnAnswer();
    void theRestIsCovered();
    void whatMustNotBePostedIsAskedAbout_data();
    void whatMustNotBePostedIsAskedAbout();
};

void tst_takehome::copiesAndChecklistInOneStep()
{
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    const JobQueue::Job *job = bench.jobs().running();
    QVERIFY(job != nullptr);
    QVERIFY(JobQueue::words(*job).contains(QStringLiteral("checklist")));
    QVERIFY(bench.idle());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("The checklist is saved with them")),
             qPrintable(bench.window.notice()));
    QCOMPARE(QDir(home).entryList(QDir::Files),
             (QStringList{QStringLiteral("1.png"), QStringLiteral("checklist.csv"),
                          QStringLiteral("checklist.pdf"), QStringLiteral("checklist.xlsx")}));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 1);
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
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home")),
                           .purpose = purpose,
                           .evidenceNumber = QStringLiteral("No. 42")});
    QVERIFY(bench.idle());
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
    WindowBench bench({inventedPage(kPicture)});
    if (isClerk)
        QVERIFY(bench.checked({kPicture}));
    else
        QVERIFY(bench.opened({kPicture}));
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
    WindowBench bench({inventedPage(kPicture), inventedPage(kSecond)});
    bench.reader.unprovable = {kSecond};
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QVERIFY(bench.idle());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("could still read something")),
             qPrintable(bench.window.notice()));
    QCOMPARE(picturesIn(home + QStringLiteral("/checklist.pdf")), 1); // what was not proved is not
    bench.reader.unprovable.clear();                                  // shown
    for (const QString &answer : answers) {
        if (answer != answers.first()) {
            // Somebody who is asked sees the place.
            QTRY_COMPARE(bench.window.review().currentPage(), 1);
            const PageView &view = bench.window.review().view();
            const QPointF place = boxAt(700, 400).boundingRect().center();
            QTRY_VERIFY(QLineF(view.mapToScene(view.viewport()->rect().center()), place).length() <
                        3 / view.zoom());
        }
        QVERIFY(bench.press(answer));
    }
    QVERIFY(bench.idle());
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
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    QVERIFY(bench.opened({kPicture}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    QVERIFY(bench.checked({kPicture}));
    QVERIFY(!bench.window.notice().contains(QStringLiteral("could still read")));
    QCOMPARE(bench.window.decisions().all().size(), 0);
}

void tst_takehome::questionsOutliveMessages()
{
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.unprovable = {kPicture};
    QVERIFY(bench.opened({kPicture}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    const auto isAsked = [&bench] {
        return bench.window.notice().contains(QStringLiteral("could still read"));
    };
    QVERIFY(isAsked());
    // Another message, another reading, a closed message: none of them is an answer.
    bench.window.saveChecklist(folder.filePath(QStringLiteral("list.csv")));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("The checklist was saved")));
    QVERIFY(isAsked());
    QVERIFY(bench.opened({kSecond}));
    QVERIFY(isAsked());
    for (QToolButton *close : bench.window.findChildren<QToolButton *>()) {
        if (close->isVisible() && close->toolTip() == QStringLiteral("Close this message"))
            close->click();
    }
    QVERIFY(isAsked());
    QVERIFY(bench.press(QStringLiteral("Look at it")));
    bench.window.saveChecklist(folder.filePath(QStringLiteral("list.csv")));
    QTRY_VERIFY(bench.window.notice().contains(QStringLiteral("The checklist was saved")));
    QVERIFY(isAsked());
    bench.reader.unprovable.clear();
    QVERIFY(bench.press(QStringLiteral("Cover it")));
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
    report::ScanPage page = inventedPage(kPicture);
    page.page.singleReader = readOnce;
    WindowBench bench({page});
    if (!readOnce)
        bench.reader.unprovable = {kPicture};
    QVERIFY(bench.opened({kPicture}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    bench.reader.unprovable.clear();
    const int before = bench.reader.redactions;
    bench.reader.isHeld = true;
    bench.window.openPaths({kPicture}); // again, and long
    QTRY_COMPARE(bench.reader.scans.load(), 2);
    QVERIFY(bench.press(answer));
    QCOMPARE(bench.jobs().waiting(), 1);
    QVERIFY(bench.window.jobsPanel().isVisible()); // it is seen that it waits
    bench.dismiss(page, "p1-f2");                  // and something is decided while it does
    QCOMPARE(bench.reader.redactions.load(), before);
    bench.reader.isHeld = false;
    QVERIFY(bench.idle());
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
    const report::ScanPage proved = inventedPage(kPicture);
    const report::ScanPage third = inventedPage(QStringLiteral("/nowhere/third.jpg"));
    WindowBench bench({proved, inventedPage(kSecond), third});
    bench.reader.unprovable = {kSecond};
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    QVERIFY(bench.idle());
    QCOMPARE(QDir(home).entryList({QStringLiteral("*.png")}).size(), 2);
    // While the question is open somebody decides about a page whose copy was proved already.
    Choice accepted;
    accepted.answer = Answer::Accepted;
    accepted.box = boxAt(100, 100);
    bench.window.decisions().decide({{bench.window.decisions().nextBox(keyOf(proved)), accepted}},
                                    {});
    bench.reader.unprovable.clear();
    QVERIFY(bench.press(QStringLiteral("Cover it")));
    QVERIFY(bench.idle());
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
    const report::ScanPage page = inventedPage(kPicture);
    WindowBench bench({page});
    QVERIFY(bench.opened({kPicture}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    bench.dismiss(page, "p1-f2");
    QVERIFY(bench.idle());
    QVERIFY(bench.reader.redactOptions.decisions.isEmpty());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("latest decisions")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.press(QStringLiteral("Make them again")));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QVERIFY(!bench.window.notice().contains(QStringLiteral("latest decisions")));
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
    const report::ScanPage page = inventedPage(kPicture);
    WindowBench bench({page});
    QVERIFY(bench.opened({kPicture}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home});
    bench.dismiss(page, "p1-f2");
    QVERIFY(bench.idle());
    const QString copy = home + QStringLiteral("/1.png");
    if (isChanged)
        QVERIFY(append(copy, "stamp"));
    QVERIFY(bench.press(QStringLiteral("Make them again")));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QVERIFY(bench.idle());
    QVERIFY(QFile::exists(home + QStringLiteral("/covered/1.png")));
    QCOMPARE(QFile::exists(copy), isChanged);
    QCOMPARE(bench.window.notice().contains(QStringLiteral("changed by hand")), isChanged);
    QVERIFY(!isChanged || bytesOf(copy).endsWith("stamp"));
}

void tst_takehome::eachAskerHasItsOwnAnswer()
{
    const QTemporaryDir folder;
    report::ScanPage page = inventedPage(kPicture);
    page.page.singleReader = true;
    WindowBench bench({page});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QVERIFY(bench.press(QStringLiteral("Save anyway")));
    QTRY_COMPARE(bench.reader.redactions.load(), 1);
    QVERIFY(bench.idle());
    QVERIFY(!bench.window.noticePage().hasCopy());
    QVERIFY(bench.press(QStringLiteral("Save anyway"))); // the one that was asked first
    QVERIFY(bench.copied());
    QCOMPARE(bench.reader.redactions.load(), 2);
}

void tst_takehome::theRestIsCovered()
{
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture), inventedPage(kSecond)});
    bench.reader.unprovable = {kPicture, kSecond};
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QVERIFY(bench.idle());
    bench.reader.unprovable.clear();
    QVERIFY(bench.press(QStringLiteral("Look at it")));
    QVERIFY(bench.press(QStringLiteral("Cover the rest")));
    QTRY_COMPARE(bench.reader.redactions.load(), 2);
    QVERIFY(bench.idle());
    const QList<privacy::Decision> decisions = bench.reader.redactOptions.decisions;
    QCOMPARE(decisions.size(), 2);
    for (const privacy::Decision &decision : decisions)
        QCOMPARE(decision.choice, privacy::Decision::Choice::Cover);
    QVERIFY(!bench.window.notice().contains(QStringLiteral("could still read")));
}

void tst_takehome::whatMustNotBePostedIsAskedAbout_data()
{
    using redaction::Purpose;
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<int>("forbidden"); // of two
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("copies");
    const QString all = QStringLiteral("Save them all the same");
    QTest::newRow("left out") << Purpose::Post << 1 << QStringLiteral("Leave them out") << 1;
    QTest::newRow("wanted") << Purpose::Post << 1 << all << 2;
    QTest::newRow("none is left") << Purpose::Post << 2 << QStringLiteral("Save nothing") << 0;
    QTest::newRow("both wanted") << Purpose::Post << 2 << all << 2;
    QTest::newRow("control: none") << Purpose::Post << 0 << QString() << 2;
    QTest::newRow("evidence") << Purpose::Evidence << 1 << QString() << 2;
    QTest::newRow("samples") << Purpose::Sample << 1 << QString() << 2;
}

void tst_takehome::whatMustNotBePostedIsAskedAbout()
{
    QFETCH(redaction::Purpose, purpose);
    QFETCH(int, forbidden);
    QFETCH(QString, answer);
    QFETCH(int, copies);
    const QTemporaryDir folder;
    QList<report::ScanPage> pages = manyPages(2);
    for (int i = 0; i < forbidden; ++i)
        pages[i].judgement.sheets.first().action = QStringLiteral("take_down");
    WindowBench bench(pages);
    QVERIFY(bench.checked({pathOf(0), pathOf(1)}));
    const QString home = folder.filePath(QStringLiteral("home"));
    bench.window.takeHome({.folder = home, .purpose = purpose});
    QCOMPARE(bench.window.notice().contains(QStringLiteral("must not be posted")),
             !answer.isEmpty());
    if (!answer.isEmpty()) {
        QVERIFY(!bench.window.isBusy());
        QVERIFY(bench.press(answer));
    }
    QVERIFY(bench.idle());
    QCOMPARE(QDir(home).entryList({QStringLiteral("*.png")}).size(), copies);
    QVERIFY(copies != 1 || bench.reader.redacted.pages.first().source == pathOf(1));
}

QTEST_MAIN(tst_takehome)
#include "tst_takehome.moc"
