// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// A picture that lies on its side is turned on the screen, by whoever looks at it.
#include "app/ui/FindingsPanel.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/clerk/PlaceCrop.h"
#include "app/ui/clerk/QuestionBox.h"
#include "app/ui/clerk/TurnButtons.h"
#include "app/ui/findings/FilterBar.h"
#include "tests/app/ui/WindowBench.h"

#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// Red on its left half, else white.
QImage halfRed()
{
    QImage image(400, 600, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter(&image).fillRect(0, 0, 200, 600, Qt::red);
    return image;
}

/// The shares of the picture's red that stand above and left of the middle of what is shown.
struct Red
{
    double above = 0;
    double left = 0;
};

Red redOf(QWidget &view)
{
    const QImage shown = view.grab().toImage();
    int all = 0;
    int above = 0;
    int left = 0;
    for (int y = 0; y < shown.height(); y += 3) {
        for (int x = 0; x < shown.width(); x += 3) {
            const QColor colour = shown.pixelColor(x, y);
            if (colour.red() < 200 || colour.green() > 60 || colour.blue() > 60)
                continue;
            ++all;
            above += y < shown.height() / 2 ? 1 : 0;
            left += x < shown.width() / 2 ? 1 : 0;
        }
    }
    return all == 0 ? Red() : Red{above / double(all), left / double(all)};
}

} // namespace

class tst_turning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clerkTurnsThePage();
    void buttonsSayWhatTheyDo();
    void copyTurnsWithItsPage();
    void nextNoticeStandsAsItIs();
    void reviewTurnsItsOwnPage();
    void questionTurnsWithItsPage();
};

void tst_turning::clerkTurnsThePage()
{
    WindowBench bench({cleanPage(kPicture)});
    bench.reader.picture = halfRed();
    NoticePage &page = bench.window.noticePage();
    QVERIFY(bench.checked({kPicture}));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTRY_VERIFY(!page.view().image().isNull());
    QVERIFY(redOf(page.view()).left > 0.95); // the control
    QTest::keyClick(&bench.window, Qt::Key_R);
    QCOMPARE(page.view().quarterTurns(), 1);
    QVERIFY(redOf(page.view()).above > 0.95);
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ShiftModifier);
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(page.view().quarterTurns(), 3);
    QVERIFY(redOf(page.view()).above < 0.05);
    page.turnButtons().right().click();
    QCOMPARE(page.view().quarterTurns(), 0);
    page.turnButtons().left().click();
    QCOMPARE(page.view().quarterTurns(), 3);
    QCOMPARE(bench.reader.scans.load(), 1); // what was read stays
    QVERIFY(!bench.window.decisions().undoStack().canUndo());
}

void tst_turning::buttonsSayWhatTheyDo()
{
    WindowBench bench({cleanPage(kPicture)});
    TurnButtons &buttons = bench.window.noticePage().turnButtons();
    QVERIFY(!buttons.isEnabled()); // there is no page
    QVERIFY(bench.checked({kPicture}));
    QVERIFY(buttons.isVisible());
    QVERIFY(buttons.isEnabled());
    QCOMPARE(buttons.left().accessibleName(), QStringLiteral("Turn left"));
    QCOMPARE(buttons.left().toolTip(), QStringLiteral("Turn to the left (Shift+R)"));
    QCOMPARE(buttons.right().accessibleName(), QStringLiteral("Turn right"));
    QCOMPARE(buttons.right().toolTip(), QStringLiteral("Turn to the right (R)"));
    bench.language.install(QStringLiteral("ug"));
    QTRY_COMPARE(bench.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(buttons.left().x() < buttons.right().x()); // as the picture turns
    QTRY_VERIFY(buttons.left().accessibleName() != QLatin1String("Turn left"));
}

void tst_turning::copyTurnsWithItsPage()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.picture = halfRed();
    NoticePage &page = bench.window.noticePage();
    QVERIFY(bench.checked({kPicture}));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    page.turn(1);
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    CompareView &compare = page.compare();
    QCOMPARE(compare.turns(), 1); // also of pixels that come later
    QTRY_VERIFY(redOf(compare).above > 0.95);
    compare.zoomBy(2);
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(compare.turns(), 0);
    QCOMPARE(compare.zoom(), 1.0);
    QTRY_VERIFY(redOf(compare).left > 0.95);
    QVERIFY(page.hasCopy()); // nothing was decided
}

void tst_turning::nextNoticeStandsAsItIs()
{
    WindowBench bench({cleanPage(kPicture), cleanPage(kSecond)});
    NoticePage &page = bench.window.noticePage();
    QVERIFY(bench.checked({kPicture, kSecond}));
    Q_EMIT bench.window.noticesPage().noticeWanted(kPicture);
    page.turn(1);
    Q_EMIT bench.window.noticesPage().noticeWanted(kPicture); // the same again
    QCOMPARE(page.view().quarterTurns(), 1);
    Q_EMIT bench.window.noticesPage().noticeWanted(kSecond);
    QCOMPARE(page.view().quarterTurns(), 0);
}

void tst_turning::reviewTurnsItsOwnPage()
{
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    ReviewPage &review = bench.window.review();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QCOMPARE(review.view().quarterTurns(), 1);
    QCOMPARE(bench.window.noticePage().view().quarterTurns(), 0);
    // Letters stay free for typing.
    review.panel().filterBar().focusSearch();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, QStringLiteral("rR"));
    QCOMPARE(search->text(), QStringLiteral("rR"));
    QCOMPARE(review.view().quarterTurns(), 1);
}

void tst_turning::questionTurnsWithItsPage()
{
    report::ScanPage asked = cleanPage(kPicture);
    asked.judgement.findings = {findingAt(
        QStringLiteral("p1-f1"), privacy::FindingType::UnreadableCell, boxAt(980, 1000, 40, 200),
        20, 2, privacy::Disposition::Review, privacy::Severity::Medium)};
    WindowBench bench({asked});
    bench.reader.picture = halfRed();
    QVERIFY(bench.checked({kPicture}));
    NoticePage &page = bench.window.noticePage();
    QTRY_VERIFY(page.questionBox().showsPlace());
    PlaceCrop &crop = page.questionBox().crop();
    QTRY_VERIFY(redOf(crop).left > 0.95); // the control
    page.turn(1);
    QTRY_VERIFY(redOf(crop).above > 0.95);
    page.turn(1);
    QTRY_VERIFY(redOf(crop).left < 0.05);
}

QTEST_MAIN(tst_turning)
#include "tst_turning.moc"
