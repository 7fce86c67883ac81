// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Looking at a notice of several pages, and at its copies, before they are posted.
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/CompareView.h"
#include "tests/app/ui/WindowBench.h"

#include <QLabel>
#include <QToolButton>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

QToolButton *buttonOf(NoticePage &page, const QString &name)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

PageImage whitePage(int width, int height)
{
    const QByteArray white(qsizetype(width) * height * 3, '\xff');
    const auto pixels = ocr::PixelBuffer::copyOf(reinterpret_cast<const uchar *>(white.constData()),
                                                 width, height, qsizetype(width) * 3);
    return pixels ? PageImage::fromPixels(*pixels) : PageImage();
}

void wheel(CompareView &view, QPointF at, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class tst_comparing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageCanBeLookedAt();
    void everyCopyCanBeLookedAt();
    void everyFlatSheetCanBeLookedAt();
    void questionStaysAtItsPlace();
    void zoomsToTheCursorAndMoves();
    void zoomsSideBySide();
    void keysZoomAndMove();
};

void tst_comparing::everyPageCanBeLookedAt()
{
    WindowBench bench(
        {cleanPage(kPicture, 1, 3), cleanPage(kPicture, 2, 3), cleanPage(kPicture, 3, 3)});
    QVERIFY(bench.checked({kPicture}));
    NoticePage &page = bench.window.noticePage();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QVERIFY(says(page, QStringLiteral("Page 1 of 3")));
    QToolButton *next = buttonOf(page, QStringLiteral("Next page"));
    QToolButton *previous = buttonOf(page, QStringLiteral("Previous page"));
    QVERIFY(next != nullptr && next->isVisible() && next->isEnabled());
    QVERIFY(previous != nullptr && !previous->isEnabled());
    next->click();
    QCOMPARE(page.currentPage(), 1);
    QTest::keyClick(&bench.window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page.currentPage(), 2);
    QVERIFY(says(page, QStringLiteral("Page 3 of 3")));
    QVERIFY(!next->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_PageDown, Qt::ControlModifier); // there is none
    QCOMPARE(page.currentPage(), 2);
    QTest::keyClick(&bench.window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page.currentPage(), 1);
    // The control: of one page nothing is said.
    bench.reader.pages = {cleanPage(kSecond)};
    QVERIFY(bench.checked({kSecond}));
    QVERIFY(!next->isVisible());
}

void tst_comparing::everyCopyCanBeLookedAt()
{
    WindowBench bench({inventedPage(kPicture, 1, 2), inventedPage(kPicture, 2, 2)});
    QVERIFY(bench.checked({kPicture}));
    NoticePage &page = bench.window.noticePage();
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    QCOMPARE(page.currentCopy(), 0);
    QTRY_COMPARE(bench.reader.copyPictures.load(), 1);
    buttonOf(page, QStringLiteral("Next page"))->click();
    QCOMPARE(page.currentCopy(), 1);
    QCOMPARE(page.currentPage(), 1);
    QVERIFY(page.hasCopy());
    QVERIFY(page.isComparing());
    QTRY_COMPARE(bench.reader.copyPictures.load(), 2);
}

/// A page that shows two sheets has two copies.
void tst_comparing::everyFlatSheetCanBeLookedAt()
{
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.writesCopies = false;
    for (const char *name : {"1.png", "1-2.png"}) {
        jobs::Replacement copy;
        copy.source = kPicture;
        copy.file = QString::fromLatin1(name);
        copy.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
        bench.reader.replacements.append(copy);
    }
    QVERIFY(bench.checked({kPicture}));
    NoticePage &page = bench.window.noticePage();
    QVERIFY(!buttonOf(page, QStringLiteral("Next page"))->isVisible());
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    QVERIFY(says(page, QStringLiteral("Sheet 1 of 2")));
    int before = -1;
    while (before != bench.reader.pixelRequests) { // those of the first sheet come in
        before = bench.reader.pixelRequests;
        QTest::qWait(300);
    }
    buttonOf(page, QStringLiteral("Next page"))->click();
    QVERIFY(says(page, QStringLiteral("Sheet 2 of 2")));
    QCOMPARE(page.currentPage(), 0);
    QTRY_COMPARE(bench.reader.pixelRequests.load(), before + 2);
}

/// Whoever looks at another page while something is asked is not taken back there.
void tst_comparing::questionStaysAtItsPlace()
{
    WindowBench bench({inventedPage(kPicture, 1, 2), cleanPage(kPicture, 2, 2)});
    QVERIFY(bench.checked({kPicture}));
    NoticePage &page = bench.window.noticePage();
    const QString question = page.question();
    QVERIFY(!question.isEmpty());
    QCOMPARE(page.currentPage(), 0);
    page.stepPage(1);
    bench.jobs().read({}); // something else happens
    QVERIFY(bench.idle());
    QCOMPARE(page.currentPage(), 1);
    QCOMPARE(page.question(), question);
}

void tst_comparing::zoomsToTheCursorAndMoves()
{
    CompareView view;
    view.resize(800, 600);
    view.setBefore(whitePage(1200, 900));
    view.setAfter(whitePage(1200, 900));
    QCOMPARE(view.zoom(), 1.0);
    wheel(view, {400, 280}, -1, Qt::ControlModifier); // no smaller than the whole page
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.centre(), QPointF(0.5, 0.5));
    wheel(view, {200, 100}, 3, Qt::ControlModifier);
    QVERIFY(view.zoom() > 1.5);
    const QPointF towards = view.centre();
    QVERIFY(towards.x() < 0.5 && towards.y() < 0.5);
    wheel(view, {200, 100}, -1, Qt::NoModifier); // down the page
    QVERIFY(view.centre().y() > towards.y());
    const double cut = view.cut();
    QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, QPoint(200, 300));
    QMouseEvent move(QEvent::MouseMove, QPointF(150, 300), view.mapToGlobal(QPointF(150, 300)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, QPoint(150, 300));
    QVERIFY(view.centre().x() > towards.x());
    QCOMPARE(view.cut(), cut); // the page was pulled, not the line
    view.zoomBy(100);
    QCOMPARE(view.zoom(), 8.0);
    view.fitPage();
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.centre(), QPointF(0.5, 0.5));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, QPoint(200, 300));
    QVERIFY(view.cut() < 0.4); // the control: then it is the line
}

void tst_comparing::zoomsSideBySide()
{
    CompareView view;
    view.resize(800, 600);
    view.setBefore(whitePage(1200, 900));
    view.setAfter(whitePage(600, 900));
    // At the same place of both, whichever the cursor is over.
    wheel(view, {600, 100}, 3, Qt::ControlModifier);
    const QPointF right = view.centre();
    QVERIFY(right.y() < 0.5);
    view.fitPage();
    wheel(view, {200, 100}, 3, Qt::ControlModifier);
    QVERIFY(QLineF(view.centre(), right).length() < 0.02);
    QImage shown(view.size(), QImage::Format_RGB32);
    view.render(&shown);
}

void tst_comparing::keysZoomAndMove()
{
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    CompareView &view = bench.window.noticePage().compare();
    QTRY_COMPARE(bench.reader.copyPictures.load(), 1);
    QTest::qWait(100);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&bench.window, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY2(view.zoom() > 2, qPrintable(QString::number(view.zoom())));
    const QPointF before = view.centre();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.centre().y() > before.y());
    QVERIFY(!view.accessibleName().isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_F);
    QCOMPARE(view.zoom(), 1.0);
}

QTEST_MAIN(tst_comparing)
#include "tst_comparing.moc"
