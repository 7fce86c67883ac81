// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/findings/FilterBar.h"
#include "tests/app/ui/WindowBench.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// A key as somebody presses it: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : QApplication::focusWidget(), key, modifiers);
}

/// So many citizens' numbers that have to go, one below the other.
report::ScanPage pageOfIds(int count)
{
    report::ScanPage page = cleanPage(kPicture);
    for (int row = 1; row <= count; ++row)
        page.judgement.findings.append(
            findingAt(QStringLiteral("p1-f%1").arg(row), privacy::FindingType::ResidentId,
                      boxAt(700, 400 + 100 * row), row, 2, privacy::Disposition::Exposed,
                      privacy::Severity::Critical));
    return page;
}

} // namespace

/// The inspector's way through the window: a review by keyboard.
class tst_reviewkeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewGoesByKeyboardAlone();
    void everyUndecidedRowHasItsTurn();
    void oneKindIsDecidedAcrossPages();
    void lastOfOneKindEndsThere();
    void listIsNarrowedAndGroupedFromPageToPage();
    void toolTipsAreOfThePageThatIsShown();
    void keysOfTheReviewRestElsewhere();
    void manyAreDecidedInOneUndoStep();
    void keysAreShownOnDemand();
    void decisionsReachTheCopies();
};

void tst_reviewkeys::reviewGoesByKeyboardAlone()
{
    WindowBench bench({inventedPage(QStringLiteral("/nowhere/a.jpg")),
                       inventedPage(QStringLiteral("/nowhere/b.jpg"))});
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

/// Also where the list shows the undecided only, and a decided row goes from it.
void tst_reviewkeys::everyUndecidedRowHasItsTurn()
{
    WindowBench bench({pageOfIds(6)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    FindingsPanel &panel = bench.window.review().panel();
    ListChoice undecided;
    undecided.show = ListChoice::Show::Undecided;
    panel.filterBar().setChoice(undecided);
    panel.list().setFocus();
    press(Qt::Key_Down);
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(panel.chosen(), row);
        press(Qt::Key_Space);
    }
    QCOMPARE(bench.window.decisions().all().size(), 6);
}

void tst_reviewkeys::oneKindIsDecidedAcrossPages()
{
    WindowBench bench({inventedPage(QStringLiteral("/nowhere/a.jpg")),
                       inventedPage(QStringLiteral("/nowhere/b.jpg"))});
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    FindingsPanel &panel = bench.window.review().panel();
    ListChoice phones;
    phones.type = privacy::FindingType::Phone;
    panel.filterBar().setChoice(phones);
    panel.list().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(bench.window.review().currentPage(), 1);
    QCOMPARE(panel.filterBar().choice(), phones);
    QCOMPARE(bench.window.review().chosen()->row.type, privacy::FindingType::Phone);
    press(Qt::Key_Space);
    QCOMPARE(bench.window.decisions().all().size(), 2);
    QCOMPARE(panel.filterBar().choice(), phones);
    press(Qt::Key_F8); // the control: whatever needs somebody, of every kind
    QCOMPARE(panel.filterBar().choice().type, std::nullopt);
}

/// The next key decides on no row of another kind.
void tst_reviewkeys::lastOfOneKindEndsThere()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    FindingsPanel &panel = bench.window.review().panel();
    ListChoice phones;
    phones.show = ListChoice::Show::Undecided;
    phones.type = privacy::FindingType::Phone;
    panel.filterBar().setChoice(phones);
    panel.list().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(bench.window.decisions().all().size(), 1); // the only one
    QCOMPARE(panel.filterBar().choice(), phones);
    QCOMPARE(panel.chosen(), -1);
    press(Qt::Key_Space);
    press(Qt::Key_F5);
    QCOMPARE(bench.window.decisions().all().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.window.decisions().all().isEmpty());
    QCOMPARE(panel.list().model()->rowCount(), 1);
}

namespace {

QComboBox *boxNamed(const QWidget &bar, const QString &name)
{
    for (QComboBox *box : bar.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

} // namespace

void tst_reviewkeys::listIsNarrowedAndGroupedFromPageToPage()
{
    WindowBench bench({inventedPage(QStringLiteral("/nowhere/a.jpg")),
                       inventedPage(QStringLiteral("/nowhere/b.jpg"))});
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    FindingsPanel &panel = bench.window.review().panel();
    QComboBox *show = boxNamed(panel.filterBar(), QStringLiteral("Which findings are shown"));
    QComboBox *result = boxNamed(panel.filterBar(), QStringLiteral("Result"));
    QComboBox *group = boxNamed(panel.filterBar(), QStringLiteral("How the list is grouped"));
    QVERIFY(show != nullptr && result != nullptr && group != nullptr);
    const auto rows = [&] { return panel.list().model()->rowCount(); };
    QCOMPARE(rows(), 4);
    result->setCurrentText(QStringLiteral("Look at it"));
    QCOMPARE(rows(), 1);
    // What needs no action is on the list when it is asked for, and not beside it.
    result->setCurrentText(QStringLiteral("Hidden well enough"));
    QCOMPARE(show->currentText(), QStringLiteral("Everything"));
    QCOMPARE(rows(), 1);
    show->setCurrentText(QStringLiteral("Needs action"));
    QCOMPARE(result->currentText(), QStringLiteral("Any result"));
    QCOMPARE(rows(), 4);
    result->setCurrentText(QStringLiteral("Must be covered"));
    group->setCurrentText(QStringLiteral("By rule"));
    const ListChoice chosen = panel.filterBar().choice();
    bench.window.review().choosePage(1);
    QCOMPARE(panel.filterBar().choice(), chosen);
    QCOMPARE(rows(), 3);
    const auto *filter = qobject_cast<const FindingFilter *>(panel.list().model());
    QCOMPARE(filter->headingAt(0), QStringLiteral("No article of law · 3 lines"));
}

void tst_reviewkeys::toolTipsAreOfThePageThatIsShown()
{
    report::ScanPage once = cleanPage(QStringLiteral("/nowhere/a.jpg"));
    once.page.singleReader = true; // what there is to say is about the whole page
    WindowBench bench({once, inventedPage(QStringLiteral("/nowhere/b.jpg"))});
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    const QList<QAction *> actions = bench.window.findChildren<QAction *>();
    const auto confirm = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == QLatin1String("&Confirm");
    });
    QVERIFY(confirm != actions.cend());
    bench.window.review().choosePage(0);
    bench.window.review().panel().choose(0);
    QVERIFY((*confirm)->toolTip().startsWith(QStringLiteral("It stays on the checklist")));
    bench.window.review().choosePage(1);
    QVERIFY2((*confirm)->toolTip().startsWith(QStringLiteral("It is personal")),
             qPrintable((*confirm)->toolTip()));
}

/// They would change what nobody sees.
void tst_reviewkeys::keysOfTheReviewRestElsewhere()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.window.review().choosePage(0); // as somebody who was there left it
    bench.window.review().panel().choose(0);
    bench.window.noticePage().steps().setFocus();
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F4, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9}) {
        press(key);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QVERIFY(bench.window.findChild<QDialog *>() == nullptr);
    }
    QVERIFY(bench.window.decisions().all().isEmpty());
    for (QMenu *menu : bench.window.findChildren<QMenu *>()) {
        if (!menu->title().contains(QStringLiteral("Review")))
            continue;
        for (QAction *action : menu->actions()) {
            const bool isOfBoth = action->text().contains(QStringLiteral("tice"));
            QVERIFY2(action->isSeparator() || action->isEnabled() == isOfBoth,
                     qPrintable(action->text()));
        }
    }
    press(Qt::Key_F12); // the control
    QTRY_VERIFY(bench.window.review().isVisible());
    press(Qt::Key_F7);
    QCOMPARE(bench.window.decisions().all().size(), 1);
}

void tst_reviewkeys::manyAreDecidedInOneUndoStep()
{
    WindowBench bench({pageOfIds(18)});
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
    QVERIFY(bench.window.notice().isEmpty()); // another click would undo another step
    press(Qt::Key_F9);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_1);
    QTRY_COMPARE(bench.window.decisions().all().size(), 18);
    QVERIFY(bench.window.notice().contains(QStringLiteral("18")));
    press(Qt::Key_Backspace);
    QCOMPARE(bench.window.decisions().all().size(), 17);
    QVERIFY(bench.window.notice().isEmpty());
}

void tst_reviewkeys::keysAreShownOnDemand()
{
    WindowBench bench({inventedPage(kPicture)});
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

void tst_reviewkeys::decisionsReachTheCopies()
{
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const PageKey page = keyOf(bench.window.pages().scan().pages.first());
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f2")}, dismissed}}, {});
    QCOMPARE(bench.window.pages().totals().exposed, 2);
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("out"))});
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QCOMPARE(bench.reader.redactOptions.decisions.size(), 1);
    QCOMPARE(bench.reader.redactOptions.decisions[0].finding, QStringLiteral("p1-f2"));
    QCOMPARE(bench.reader.redactOptions.decisions[0].choice, privacy::Decision::Choice::Keep);
}

QTEST_MAIN(tst_reviewkeys)
#include "tst_reviewkeys.moc"
