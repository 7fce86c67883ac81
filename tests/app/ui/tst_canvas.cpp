// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/canvas/FrameRaster.h"
#include "tests/app/ui/FakeReader.h"

#include <QTableView>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
const QRectF kPage(0, 0, 2000, 3000);

struct PaintCounter : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

QImage transparent(int height)
{
    QImage picture(100, height, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    return picture;
}

/// A window with one page on its fake reader, read and in review.
struct Bench
{
    Bench()
    {
        language.install(QStringLiteral("en"));
        reader.pages = {tests::inventedPage(kPicture)};
        window.resize(1366, 768);
        window.show();
        window.openPaths({kPicture});
    }

    PageView &view() { return window.review().view(); }
    QPoint onScreen(QPointF place) { return view().mapFromScene(place); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWidget *viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, keys, onScreen(from));
        QMouseEvent move(QEvent::MouseMove, onScreen((from + to) / 2),
                         viewport->mapToGlobal(onScreen((from + to) / 2)), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(viewport, &move);
        QMouseEvent end(QEvent::MouseMove, onScreen(to), viewport->mapToGlobal(onScreen(to)),
                        Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(viewport, &end);
        QTest::mouseRelease(viewport, Qt::LeftButton, keys, onScreen(to));
    }
    /// The boxes that a copy would cover.
    QList<ocr::Quad> boxes()
    {
        QList<ocr::Quad> all;
        for (const privacy::Decision &decision :
             window.decisions().forCopies(window.pages().scan()))
            all += decision.boxes;
        return all;
    }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Language language;
    MainWindow window{reader, language};
};

bool isNear(const QRectF &a, const QRectF &b, double by)
{
    return std::abs(a.left() - b.left()) <= by && std::abs(a.top() - b.top()) <= by &&
           std::abs(a.right() - b.right()) <= by && std::abs(a.bottom() - b.bottom()) <= by;
}

} // namespace

class tst_canvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gripsPullShapes_data();
    void gripsPullShapes();
    void shapesStayConvexAndOnThePage();
    void mouseDrawsMovesResizesAndReshapes();
    void keysDoAllOfIt();
    void escapeDropsAndOthersKeep();
    void boxesOutliveTheProgram();
    void turningKeepsPlacesUnderTheMouse();
    void framesAreFilledToTheirEdges();
    void stripsDrawWhatTheWholeDoes();
    void motionIsRoughAndRestIsSharp();
    void nearlyStraightLinesCoverWhatTheyShould_data();
    void nearlyStraightLinesCoverWhatTheyShould();
    void wheelZoomsToTheCursor();
    void loupeIsHeld();
    void coveredShowsWhatACopyHides();
};

void tst_canvas::gripsPullShapes_data()
{
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<QRectF>("expected");
    using Kind = Grip::Kind;
    QTest::newRow("inside") << Grip{Kind::Inside, 0} << QRectF(110, 120, 300, 50);
    QTest::newRow("top left") << Grip{Kind::Corner, 0} << QRectF(110, 120, 290, 30);
    QTest::newRow("bottom right") << Grip{Kind::Corner, 2} << QRectF(100, 100, 310, 70);
    QTest::newRow("top") << Grip{Kind::Edge, 0} << QRectF(100, 120, 300, 30);
    QTest::newRow("right") << Grip{Kind::Edge, 1} << QRectF(100, 100, 310, 50);
    QTest::newRow("bottom") << Grip{Kind::Edge, 2} << QRectF(100, 100, 300, 70);
    QTest::newRow("left") << Grip{Kind::Edge, 3} << QRectF(110, 100, 290, 50);
}

void tst_canvas::gripsPullShapes()
{
    QFETCH(Grip, grip);
    QFETCH(QRectF, expected);
    const ocr::Quad box = tests::boxAt(100, 100);
    const auto result = pulled(box, grip, QPointF(10, 20), false, kPage);
    QVERIFY(result.has_value());
    QVERIFY(isNear(result->boundingRect(), expected, 1e-6));
}

void tst_canvas::shapesStayConvexAndOnThePage()
{
    const ocr::Quad box = tests::boxAt(100, 100);
    const Grip inside{Grip::Kind::Inside, 0};
    const Grip corner{Grip::Kind::Corner, 0};
    QCOMPARE(pulled(box, inside, QPointF(-500, 9000), false, kPage)->boundingRect(),
             QRectF(0, 2950, 300, 50));
    QCOMPARE(pulled(box, {Grip::Kind::Corner, 2}, QPointF(9000, 9000), false, kPage)
                 ->boundingRect()
                 .bottomRight(),
             kPage.bottomRight());
    const auto reshaped = pulled(box, corner, QPointF(20, -30), true, kPage);
    QCOMPARE(reshaped->corners[0], QPointF(120, 70));
    QCOMPARE(reshaped->corners[1], box.corners[1]);                // the others stay
    QVERIFY(!pulled(box, corner, QPointF(280, 40), true, kPage));  // no longer convex
    QVERIFY(!pulled(box, corner, QPointF(299, 49), false, kPage)); // nothing left of it
}

void tst_canvas::mouseDrawsMovesResizesAndReshapes()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    bench.view().zoomTo(0.4);
    bench.view().centerOn(600, 1000);
    const double pixel = 2 / bench.view().zoom(); // what a screen pixel or two are on the page
    bench.view().boxes().setDrawing(true);
    bench.drag({500, 1000}, {900, 1200});
    QCOMPARE(bench.boxes().size(), 1);
    QVERIFY(isNear(bench.boxes()[0].boundingRect(), QRectF(500, 1000, 400, 200), pixel));
    QVERIFY(!bench.view().boxes().isDrawing());
    QTest::qWait(200); // the glide to it
    bench.view().zoomTo(0.4);
    bench.view().centerOn(600, 1000);
    bench.drag({700, 1100}, {750, 1150});
    QVERIFY(isNear(bench.boxes()[0].boundingRect(), QRectF(550, 1050, 400, 200), 2 * pixel));
    QTest::qWait(200);
    bench.view().zoomTo(0.4);
    bench.view().centerOn(600, 1000);
    const ocr::Quad moved = bench.boxes()[0];
    bench.drag(moved.corners[2], moved.corners[2] + QPointF(100, 60));
    QVERIFY(isNear(bench.boxes()[0].boundingRect(), QRectF(550, 1050, 500, 260), 3 * pixel));
    QCOMPARE(bench.boxes()[0].corners[0], moved.corners[0]);
    QTest::qWait(200);
    bench.view().zoomTo(0.4);
    bench.view().centerOn(600, 1000);
    const ocr::Quad sized = bench.boxes()[0];
    bench.drag(sized.corners[1], sized.corners[1] + QPointF(40, 80), Qt::ShiftModifier);
    QCOMPARE(bench.boxes()[0].corners[2], sized.corners[2]);
    QVERIFY(bench.boxes()[0].corners[1] != sized.corners[1]);
    QCOMPARE(bench.window.decisions().undoStack().count(), 4); // each a step
    bench.window.decisions().undoStack().undo();
    QCOMPARE(bench.boxes()[0], sized);
    bench.window.decisions().undoStack().setIndex(0);
    QVERIFY(bench.boxes().isEmpty());
}

void tst_canvas::keysDoAllOfIt()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F7);
    QCOMPARE(bench.boxes().size(), 1);
    QVERIFY(bench.view().hasFocus());
    QTest::qWait(200); // the glide
    const QRectF first = bench.boxes()[0].boundingRect();
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QTest::keyClick(&bench.view(), Qt::Key_Down);
    QTest::keyClick(&bench.view(), Qt::Key_Return); // one step
    const QRectF moved = bench.boxes()[0].boundingRect();
    QVERIFY(moved.left() > first.left() && moved.top() > first.top());
    QVERIFY(std::abs(moved.width() - first.width()) < 0.01);
    QTest::qWait(200);
    QTest::keyClick(&bench.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&bench.view(), Qt::Key_Up, Qt::ShiftModifier);
    QTRY_VERIFY(bench.boxes()[0].boundingRect() != moved); // kept by itself after a while
    const QRectF sized = bench.boxes()[0].boundingRect();
    QVERIFY(sized.width() > moved.width() && sized.height() < moved.height());
    QVERIFY(std::abs(sized.left() - moved.left()) < 0.01);
    QCOMPARE(bench.window.decisions().undoStack().count(), 3);
    QTest::keyClick(&bench.view(), Qt::Key_Delete);
    QVERIFY(bench.boxes().isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.boxes().size(), 1);
}

void tst_canvas::escapeDropsAndOthersKeep()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F7);
    const QRectF first = bench.boxes()[0].boundingRect();
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QTest::keyClick(&bench.view(), Qt::Key_Escape);
    QCOMPARE(bench.view().boxes().shape()->boundingRect(), first);
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    bench.window.review().panel().choose(0); // another line: what was changed is kept
    QVERIFY(bench.boxes()[0].boundingRect() != first);
    QCOMPARE(bench.window.decisions().undoStack().count(), 2);
    QCOMPARE(bench.view().boxes().row(), -1);
}

void tst_canvas::boxesOutliveTheProgram()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.review().addBox(tests::boxAt(500, 1000));
    bench.window.store().flush();
    QVERIFY2(bench.window.notice().isEmpty(), qPrintable(bench.window.notice()));
    const QStringList files = QDir(reviewFolder()).entryList({QStringLiteral("*.ngreview")});
    QCOMPARE(files.size(), 1);
    const QString left = QDir(bench.home.folder.path()).filePath(QStringLiteral("left.ngreview"));
    const QString file = QDir(reviewFolder()).filePath(files.first());
    QVERIFY(QFile::copy(file, left));
    QVERIFY(QFile::copy(casefile::keyPath(file), casefile::keyPath(left)));
    bench.window.openReview(left);
    QTRY_COMPARE(bench.boxes(), QList<ocr::Quad>{tests::boxAt(500, 1000)});
}

void tst_canvas::turningKeepsPlacesUnderTheMouse()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    PageView &view = bench.view();
    view.turn(1);
    QVERIFY(view.mapToScene(view.viewport()->rect()).boundingRect().contains(kPage)); // still fits
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier,
                      bench.onScreen(QPointF(1320, 425)));
    QCOMPARE(bench.window.review().panel().chosen(), 1);
    // The glide ends on the place, turned or not.
    QTRY_VERIFY(
        QLineF(view.mapToScene(view.viewport()->rect().center()), QPointF(1320, 425)).length() <
        3 / view.zoom());
    view.turn(-1);
    QCOMPARE(view.quarterTurns(), 0);
}

void tst_canvas::framesAreFilledToTheirEdges()
{
    QImage picture = transparent(80);
    FrameRaster raster(picture, 0, 1);
    const auto alphaAt = [&picture](int x, int y) { return qAlpha(picture.pixel(x, y)); };
    raster.fillRect(QRectF(10, 10, 20, 5), Qt::red);
    QCOMPARE(alphaAt(10, 10), 255);
    QCOMPARE(alphaAt(29, 14), 255);
    QCOMPARE(alphaAt(30, 14), 0);
    QCOMPARE(alphaAt(29, 15), 0);
    raster.fillRect(QRectF(20, 10, 20, 5), QColor(0, 0, 255, 51)); // over half of it
    QCOMPARE(picture.pixelColor(25, 12), QColor(204, 0, 51));
    QCOMPARE(alphaAt(35, 12), 51);
    // A slope: half covered where the edge cuts pixels in halves.
    raster.fillPolygon(QPolygonF({{50, 20}, {70, 20}, {70, 40}, {50, 40.5}}), Qt::red);
    QCOMPARE(alphaAt(60, 30), 255);
    QVERIFY(alphaAt(52, 40) > 0 && alphaAt(52, 40) < 255);
    QCOMPARE(alphaAt(71, 30), 0);
    // What reaches over the edges is left out.
    raster.fillRect(QRectF(-50, 60, 1000, 1000), Qt::red);
    raster.fillRect(QRectF(-50, -50, 20, 20), Qt::red);
    raster.fillPolygon(QPolygonF({{-1e6, 70}, {1e6, 71}, {1e6, 75}, {-1e6, 74}}), Qt::red);
    raster.fillPolygon(QPolygonF({{200, 20}, {300, 21}, {300, 40}, {200, 40}}), Qt::red);
    raster.hatch(QPolygonF({{-20, -20}, {5, -20}, {5, 5}, {-20, 5}}), 8, Qt::red);
    QVERIFY(alphaAt(0, 0) == 255 && alphaAt(1, 0) == 0);
    // On a page, which shows through.
    QImage page(100, 80, QImage::Format_RGB32);
    page.fill(Qt::white);
    FrameRaster(page, 0, 1).fillRect(QRectF(0, 0, 50, 50), QColor(0, 0, 255, 51));
    QCOMPARE(page.pixelColor(25, 12), QColor(204, 204, 255));
    QCOMPARE(page.pixelColor(75, 12), QColor(Qt::white));
}

void tst_canvas::stripsDrawWhatTheWholeDoes()
{
    const auto draw = [](FrameRaster &raster) {
        raster.fillRect(QRectF(10, 10, 20, 45), Qt::red);
        raster.fillRect(QRectF(-50, 35, 70, 1000), QColor(0, 0, 255, 51));
        raster.fillRough(QPolygonF({{40, 5}, {60, 7}, {58, 76}, {39, 74}}), QColor(0, 90, 0, 90));
        raster.fillPolygon(QPolygonF({{50, 20}, {70, 20}, {70, 50}, {50, 50.5}}), Qt::red);
        raster.hatch(QPolygonF({{60, -20}, {98, 3}, {90, 90}, {65, 75}}), 7, Qt::blue);
        raster.drawLine({5.3, 36.2}, {90.6, 43.7}, 5, Qt::green);
        raster.drawLine({80.4, -5.5}, {84.1, 90.3}, 3, Qt::green);
        raster.drawLine({10, 70}, {60, 5}, 3, QColor(0, 0, 0, 128));
    };
    QImage whole = transparent(80);
    FrameRaster raster(whole, 0, 1);
    draw(raster);
    const std::array<int, 4> tops = {0, 33, 41, 80};
    for (size_t i = 0; i + 1 < tops.size(); ++i) {
        QImage strip = transparent(tops[i + 1] - tops[i]);
        FrameRaster part(strip, tops[i], 1);
        draw(part);
        QCOMPARE(strip, whole.copy(0, tops[i], 100, strip.height()));
    }
}

void tst_canvas::motionIsRoughAndRestIsSharp()
{
    std::vector<uchar> pixels(qsizetype(1600) * 1200 * 3, 255);
    for (size_t i = 0; i < pixels.size(); i += 3) {
        if (i / 3 % 3 == 0)
            pixels[i] = pixels[i + 1] = pixels[i + 2] = 0;
    }
    PageView view;
    view.resize(400, 300);
    view.showPage(QSize(1600, 1200));
    view.setImage(
        PageImage::fromPixels(*ocr::PixelBuffer::copyOf(pixels.data(), 1600, 1200, 1600 * 3)));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.zoomTo(0.6);
    QTest::qWait(300);
    const QImage sharp = view.viewport()->grab().toImage();
    // Two paints in a row, elsewhere.
    view.zoomTo(0.62);
    view.viewport()->repaint();
    view.zoomTo(0.6);
    QVERIFY(view.viewport()->grab().toImage() != sharp);
    PaintCounter paints;
    view.viewport()->installEventFilter(&paints);
    QTRY_COMPARE(paints.count, 1);
    QTest::qWait(300);
    QCOMPARE(paints.count, 1); // and then it rests
    QCOMPARE(view.viewport()->grab().toImage(), sharp);
}

void tst_canvas::nearlyStraightLinesCoverWhatTheyShould_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("falling") << QPointF(5.3, 10.2) << QPointF(90.6, 13.7);
    QTest::newRow("rising, backwards") << QPointF(90, 20) << QPointF(10, 30.5);
    QTest::newRow("level") << QPointF(5, 40.5) << QPointF(80.25, 40.5);
    QTest::newRow("downwards") << QPointF(40.4, 5.5) << QPointF(44.1, 70.3);
    QTest::newRow("upwards, leaning left") << QPointF(60, 75) << QPointF(53, 8);
    QTest::newRow("over the edges") << QPointF(-300, -10) << QPointF(500, 40);
    QTest::newRow("along the upper edge") << QPointF(-5, 0) << QPointF(120, 1);
    QTest::newRow("beside the picture") << QPointF(-50, -9) << QPointF(200, -4);
    QTest::newRow("below it") << QPointF(20, 300) << QPointF(22, 900);
}

/// As the same shape does that is filled, of which it is a short cut.
void tst_canvas::nearlyStraightLinesCoverWhatTheyShould()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    constexpr double width = 3;
    QImage linePicture = transparent(80);
    FrameRaster line(linePicture, 0, 1);
    line.drawLine(from, to, width, Qt::red);
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    const bool isLevel = std::abs(way.x()) > std::abs(way.y());
    const double thick = width * length / std::max(std::abs(way.x()), std::abs(way.y()));
    const QPointF aside = isLevel ? QPointF(0, thick / 2) : QPointF(thick / 2, 0);
    QImage shapePicture = transparent(80);
    FrameRaster shape(shapePicture, 0, 1);
    shape.fillPolygon(QPolygonF({from - aside, to - aside, to + aside, from + aside}), Qt::red);
    double lineSum = 0;
    double shapeSum = 0;
    for (int y = 0; y < 80; ++y) {
        for (int x = 0; x < 100; ++x) {
            const int own = qAlpha(linePicture.pixel(x, y));
            const int wanted = qAlpha(shapePicture.pixel(x, y));
            // Shapes are reckoned from four lines in each row: an eighth more or less.
            QVERIFY2(std::abs(own - wanted) <= 40,
                     qPrintable(QStringLiteral("%1 %2: %3 %4").arg(x).arg(y).arg(own).arg(wanted)));
            lineSum += own;
            shapeSum += wanted;
        }
    }
    QVERIFY(std::abs(lineSum - shapeSum) <= 0.02 * shapeSum);
}

void tst_canvas::wheelZoomsToTheCursor()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    PageView &view = bench.view();
    const QPoint at(200, 150);
    const QPointF before = view.mapToScene(at);
    const double zoom = view.zoom();
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, QPoint(0, 360), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(view.zoom() > zoom * 1.5);
    QVERIFY(QLineF(view.mapToScene(at), before).length() < 3 / view.zoom());
}

void tst_canvas::loupeIsHeld()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    bench.view().setFocus();
    const QImage without = bench.view().grab().toImage();
    QTest::keyPress(&bench.view(), Qt::Key_L);
    QVERIFY(bench.view().hasLoupe());
    QTest::keyRelease(&bench.view(), Qt::Key_L);
    QVERIFY(!bench.view().hasLoupe());
    QTest::mousePress(bench.view().viewport(), Qt::RightButton, Qt::NoModifier, QPoint(200, 200));
    QVERIFY(bench.view().hasLoupe());
    QTest::mouseRelease(bench.view().viewport(), Qt::RightButton);
    QVERIFY(!bench.view().hasLoupe());
    QCOMPARE(bench.view().grab().toImage(), without);
}

void tst_canvas::coveredShowsWhatACopyHides()
{
    Bench bench;
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_VERIFY(!bench.view().image().isNull());
    PageView &view = bench.view();
    CanvasPane &canvas = bench.window.review().canvas();
    const auto lightness = [&view](QPointF place) {
        const QPoint at = view.mapFromScene(place);
        return view.grab().toImage().pixelColor(at).lightness();
    };
    const QPointF onId(850, 425);
    const QPointF onPermitted(275, 425);
    QVERIFY(lightness(onId) > 100);
    canvas.setShown(PageView::Shown::After);
    QCOMPARE(lightness(onId), 0);
    QVERIFY(lightness(onPermitted) > 100); // what may stay is not covered
    canvas.setShown(PageView::Shown::Compare);
    view.setCut(1);
    QVERIFY(lightness(onId) > 100);
    view.setCut(0);
    QCOMPARE(lightness(onId), 0);
    // A decision is shown at once.
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    bench.window.decisions().decide(
        {{{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("p1-f1")}, dismissed}}, {});
    QVERIFY(lightness(onId) > 100);
}

QTEST_MAIN(tst_canvas)
#include "tst_canvas.moc"
