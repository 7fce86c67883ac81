// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticePage.h"
#include "tests/app/ui/FakeReader.h"

#include <QListWidget>
#include <QMenu>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");

/// A window on a fake reader that gives back these pages.
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
        for (const report::ScanPage &page : pages) {
            jobs::Replacement copy;
            copy.source = page.source;
            copy.page = page.page.page;
            copy.file = QStringLiteral("%1.png").arg(reader.replacements.size() + 1);
            copy.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
            reader.replacements.append(copy);
        }
        window.resize(1366, 768);
        window.show();
    }

    NoticePage &notice() { return window.noticePage(); }

    tests::PrivateHome home;
    tests::FakeReader reader; // before the window, which it outlives
    Language language;
    MainWindow window;
};

/// A key as somebody presses it: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// The two ways through the window: somebody who posts one notice, and somebody who reviews.
class tst_notice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictHasThreeWords_data();
    void verdictHasThreeWords();
    void stepsAreFewSentencesThatLeadToTheirPlace();
    void questionsAreAnsweredOnceForAllAlike();
    void copyIsMadeShownAndDroppedWithTheNextDecision();
    void copyThatIsNotProvedIsNoCopy();
    void copyIsSavedAndPrinted();
    void copyNameTellsOfNobody();
    void reviewGoesByKeyboardAlone();
    void manyAreDecidedInOneUndoStep();
    void keysAreShownOnDemand();
    void decisionsReachTheCopies();
};

void tst_notice::verdictHasThreeWords_data()
{
    QTest::addColumn<report::ScanPage>("page");
    QTest::addColumn<QString>("words");
    QTest::newRow("clean") << tests::cleanPage(kPicture) << QStringLiteral("It may be posted.");
    QTest::newRow("findings") << tests::inventedPage(kPicture) << QStringLiteral("after changes");
    report::ScanPage unread = tests::cleanPage(kPicture);
    unread.page.lines.clear();
    report::ScanPage over = tests::cleanPage(kPicture);
    over.judgement.sheets.first().action = QStringLiteral("take_down");
    QTest::newRow("take down") << over << QStringLiteral("never posted");
    QTest::newRow("no text") << unread << QStringLiteral("Do not post it");
}

void tst_notice::verdictHasThreeWords()
{
    QFETCH(report::ScanPage, page);
    QFETCH(QString, words);
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.notice().isVisible());
    QVERIFY2(bench.notice().verdict().text().contains(words),
             qPrintable(bench.notice().verdict().text()));
}

void tst_notice::stepsAreFewSentencesThatLeadToTheirPlace()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QListWidget &steps = bench.notice().steps();
    QVERIFY(steps.count() >= 3 && steps.count() <= 6);
    QVERIFY(steps.item(0)->text().contains(QStringLiteral("身份证号码")));
    for (int i = 0; i < steps.count(); ++i)
        QVERIFY(!steps.item(i)->text().contains(tests::kRawId));
    steps.setCurrentRow(0);
    PageView &view = bench.notice().view();
    // The ID number stands at 850, 425.
    QTRY_VERIFY(
        QLineF(view.mapToScene(view.viewport()->rect().center()), QPointF(850, 425)).length() <
        3 / view.zoom());
}

void tst_notice::questionsAreAnsweredOnceForAllAlike()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    for (int row = 1; row < 6; ++row) {
        privacy::Finding finding =
            tests::findingAt(QStringLiteral("p1-f%1").arg(row), privacy::FindingType::Remark,
                             tests::boxAt(700, 400 + 100 * row), row, 5,
                             privacy::Disposition::Review, privacy::Severity::Medium);
        page.judgement.findings.append(finding);
    }
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.notice().question().contains(QStringLiteral("5")));
    bench.notice().answer(false);
    QVERIFY(bench.notice().question().isEmpty());
    QCOMPARE(bench.window.decisions().undoStack().count(), 1);
    QVERIFY(bench.notice().verdict().text().contains(QStringLiteral("It may be posted")));
    bench.window.decisions().undoStack().undo();
    QVERIFY(!bench.notice().question().isEmpty());
}

void tst_notice::copyIsMadeShownAndDroppedWithTheNextDecision()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QCOMPARE(bench.reader.redactOptions.plan.style, redaction::Style::Masked);
    QVERIFY(bench.notice().compare().isVisible());
    QVERIFY(bench.notice().verdict().text().contains(QStringLiteral("copy may be posted")));
    bench.notice().compare().setCut(0.25);
    QCOMPARE(bench.notice().compare().cut(), 0.25);
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    const PageKey page = keyOf(bench.window.pages().scan().pages.first());
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f1")}, dismissed}}, {});
    QVERIFY(!bench.notice().hasCopy()); // it was made without this decision
}

void tst_notice::copyThatIsNotProvedIsNoCopy()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.replacements[0].proof.checks[0].passed = false;
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QVERIFY(!bench.notice().hasCopy());
    QVERIFY(bench.window.notice().contains(QStringLiteral("did not pass its check")));
}

void tst_notice::copyIsSavedAndPrinted()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture, 1, 2), tests::inventedPage(kPicture, 2, 2)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QFile file(QDir(bench.reader.redactOptions.folder).filePath(QStringLiteral("1.png")));
    QVERIFY(QDir().mkpath(bench.reader.redactOptions.folder));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one") == 3);
    file.close();
    QVERIFY(file.copy(QDir(bench.reader.redactOptions.folder).filePath(QStringLiteral("2.png"))));
    const QString saved = folder.filePath(QStringLiteral("copy.png"));
    bench.window.clerk().savePicture(saved);
    QVERIFY(QFile::exists(saved));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("copy-2.png"))));
    bench.window.clerk().savePicture(folder.filePath(QStringLiteral("not/there.png")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("not saved")));

    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageSize(QPageSize(QPageSize::A3));
    printer->setColorMode(QPrinter::GrayScale);
    printer->setOutputFileName(paper);
    QSignalSpy printed(&bench.window.clerk(), &ClerkFlow::printed);
    bench.window.clerk().print(std::move(printer));
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY(QFileInfo(paper).size() > 1000);

    bench.window.close();
    QVERIFY(QFile::exists(saved));
}

void tst_notice::copyNameTellsOfNobody()
{
    report::ScanDocument scan;
    scan.pages = {tests::inventedPage(QStringLiteral("/nowhere/somebody.jpg"))};
    const QString name = copyName(scan, QDate(2026, 11, 23));
    QVERIFY(name.contains(QStringLiteral("2026-11")));
    QVERIFY(!name.contains(QStringLiteral("somebody")));
    scan.pages.first().judgement.sheets.first().periodFrom = QDate(2026, 11, 2);
    scan.pages.first().judgement.sheets.first().periodTo = QDate(2026, 11, 8);
    QVERIFY(copyName(scan, QDate(2026, 11, 23)).contains(QStringLiteral("2026-11-02_2026-11-08")));
}

void tst_notice::reviewGoesByKeyboardAlone()
{
    Bench bench({tests::inventedPage(QStringLiteral("/nowhere/a.jpg")),
                 tests::inventedPage(QStringLiteral("/nowhere/b.jpg"))});
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    FindingsPanel &panel = bench.window.review().panel();
    QTRY_VERIFY(panel.list().hasFocus());
    // An input method gets no letters here.
    QVERIFY(!panel.list().testAttribute(Qt::WA_InputMethodEnabled));
    press(Qt::Key_Down);
    QCOMPARE(panel.chosen(), 0);
    press(Qt::Key_J);
    QCOMPARE(panel.chosen(), 1);
    press(Qt::Key_K);
    QCOMPARE(panel.chosen(), 0);
    int pressed = 0;
    while (!bench.window.review().queue().isEmpty() && pressed < 20) {
        ++pressed;
        if (pressed % 2 == 0) {
            press(Qt::Key_Space);
            continue;
        }
        press(Qt::Key_Delete);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }
    QCOMPARE(pressed, 8); // four of each page, and every one only once
    QCOMPARE(bench.window.pages().totals().toLookAt(), 0);
    QCOMPARE(bench.window.decisions().undoStack().count(), 8);
    for (int i = 0; i < 8; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.window.decisions().all().size(), 0);
    press(Qt::Key_5, Qt::KeypadModifier);
    QCOMPARE(bench.window.decisions().all().size(), 1);
    press(Qt::Key_F8);
    QVERIFY(panel.chosen() >= 0);
}

void tst_notice::manyAreDecidedInOneUndoStep()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    for (int row = 1; row < 19; ++row)
        page.judgement.findings.append(
            tests::findingAt(QStringLiteral("p1-f%1").arg(row), privacy::FindingType::ResidentId,
                             tests::boxAt(700, 400 + 100 * row), row, 2,
                             privacy::Disposition::Exposed, privacy::Severity::Critical));
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    press(Qt::Key_Down);
    press(Qt::Key_F9);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QVERIFY2(menu->actions().first()->text().contains(QStringLiteral("18")),
             qPrintable(menu->actions().first()->text())); // it says how many before it acts
    press(Qt::Key_1);
    QTRY_COMPARE(bench.window.decisions().all().size(), 18);
    QCOMPARE(bench.window.decisions().undoStack().count(), 1);
    QVERIFY(bench.window.notice().contains(QStringLiteral("18")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.window.decisions().all().size(), 0);
}

void tst_notice::keysAreShownOnDemand()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    press(Qt::Key_F1);
    QVERIFY(bench.window.keys().isVisible());
    QVERIFY(bench.window.keys().text().contains(QStringLiteral("Confirm")));
    press(Qt::Key_Space);
    QVERIFY(!bench.window.keys().isVisible());
    QCOMPARE(bench.window.decisions().all().size(), 0); // it closed the sheet and decided nothing
    QVERIFY(bench.window.review().panel().list().hasFocus());
}

void tst_notice::decisionsReachTheCopies()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const PageKey page = keyOf(bench.window.pages().scan().pages.first());
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f2")}, dismissed}}, {});
    QCOMPARE(bench.window.pages().totals().exposed, 2);
    bench.window.saveCoveredCopies(folder.filePath(QStringLiteral("out")));
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QCOMPARE(bench.reader.redactOptions.decisions[0].finding, QStringLiteral("p1-f2"));
    QCOMPARE(bench.reader.redactOptions.decisions[0].choice, privacy::Decision::Choice::Keep);
}

QTEST_MAIN(tst_notice)
#include "tst_notice.moc"
