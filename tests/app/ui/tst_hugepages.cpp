// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/PlaceCrop.h"
#include "app/ui/clerk/QuestionBox.h"
#include "tests/app/ui/FakeReader.h"

#include <QFile>
#include <QtTest>

#include <ctime>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/board.jpg");
constexpr QSize kSize(16000, 12500); // 200 Mpx

/// Each pixel unlike its neighbours, and unlike those elsewhere.
QRgb pixelAt(int x, int y)
{
    return qRgb(x % 251, y % 241, (x / 251 * 7 + y / 241 * 13 + (x + y) % 2 * 97) % 256);
}

report::ScanPage hugePage(int number = 1, int pages = 1)
{
    report::ScanPage page = tests::cleanPage(kPicture, number, pages);
    page.page.width = kSize.width();
    page.page.height = kSize.height();
    page.page.sheets[0].quad = tests::boxAt(0, 0, kSize.width(), kSize.height());
    return page;
}

/// MB of memory that this process has in use.
double megabytesInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

constexpr QSize kLarge(8000, 6000); // 256 MB in the window

PageImage largeImage()
{
    std::vector<uchar> pixels(static_cast<size_t>(kLarge.width()) * kLarge.height() * 3);
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<uchar>(i % 3 * 50 + i / 3 / 13 % 101 + i / 24000 % 83);
    return PageImage::fromPixels(*ocr::PixelBuffer::copyOf(
        pixels.data(), kLarge.width(), kLarge.height(), qsizetype(kLarge.width()) * 3));
}

double secondsOfWork()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// A window with one page on its fake reader, read.
struct Bench
{
    explicit Bench(const report::ScanPage &page)
    {
        language.install(QStringLiteral("en"));
        reader.pages = {page};
        reader.drawn = pixelAt;
        reader.drawnSize = kSize;
        window.resize(1366, 768);
        window.show();
    }

    PageView &view() { return window.review().view(); }
    /// Nothing that the view shows differs from the page's own pixels.
    bool showsOwnPixels()
    {
        const QImage seen = view().viewport()->grab().toImage();
        const QTransform toPage = view().viewportTransform().inverted();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const QPointF at = toPage.map(QPointF(x + 0.5, y + 0.5));
                const int pageX = static_cast<int>(std::floor(at.x()));
                const int pageY = static_cast<int>(std::floor(at.y()));
                if (QRect(QPoint(), kSize).contains(pageX, pageY) &&
                    seen.pixel(x, y) != pixelAt(pageX, pageY))
                    return false;
            }
        }
        return true;
    }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Language language;
    MainWindow window{reader, language};
};

} // namespace

/// Pages of up to 200 Mpx: their own pixels where somebody looks closely, and no more memory.
class tst_hugepages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePagesOwnPixels_data();
    void showsThePagesOwnPixels();
    void takesNoMoreThanItMay();
    void asksOnceForWhatCannotBeHad();
    void loupeShowsThem();
    void questionShowsThem();
    void longestScreenshotFits();
    void questionStaysSharp();
    void questionWaitsForItsPart();
    void turningHoldsNothingUp();
    void turnsOnceForOneTurn();
    void turnsWhenDrawnWithoutMemory();
};

void tst_hugepages::showsThePagesOwnPixels_data()
{
    QTest::addColumn<int>("turns");
    QTest::newRow("upright") << 0;
    QTest::newRow("turned to the right") << 1;
    QTest::newRow("upside down") << 2;
    QTest::newRow("turned to the left") << 3;
}

void tst_hugepages::showsThePagesOwnPixels()
{
    QFETCH(int, turns);
    Bench bench(hugePage());
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    PageView &view = bench.view();
    QTRY_VERIFY(!view.image().isNull());
    QTest::qWait(300);
    QCOMPARE(bench.reader.parts.load(), 0); // what fits the screen needs none
    QCOMPARE(bench.reader.longestSide.load(), 2600);

    view.turn(turns);
    view.zoomTo(1);
    view.centerOn(4000, 3000);
    QVERIFY(!bench.showsOwnPixels()); // the control: as yet it is blown up
    QTRY_VERIFY_WITH_TIMEOUT(bench.showsOwnPixels(), 30000);
    QCOMPARE(bench.reader.parts.load(), 1);
    view.centerOn(5000, 3500); // lies in the same part
    QVERIFY(bench.showsOwnPixels());
    view.centerOn(kSize.width(), kSize.height());
    QTRY_VERIFY_WITH_TIMEOUT(bench.showsOwnPixels(), 30000);
    QCOMPARE(bench.reader.parts.load(), 2);
}

void tst_hugepages::takesNoMoreThanItMay()
{
    const double before = megabytesInUse();
    Bench bench(hugePage());
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    for (const QPointF at : {QPointF(1000, 1000), QPointF(15000, 1000), QPointF(8000, 12000)}) {
        bench.view().zoomTo(1);
        bench.view().centerOn(at);
        QTRY_VERIFY_WITH_TIMEOUT(bench.showsOwnPixels(), 30000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(bench.view().image().size().width() == kSize.width() / 2, 30000);
    QVERIFY(bench.reader.largestPart.load() <= 64'000'000);
    QCOMPARE(bench.reader.longestSide.load(), kSize.width() / 2);
    // 267 MB of half the size and smaller, 192 of the part; all of it would be 1,067.
    const double more = megabytesInUse() - before;
    QVERIFY2(more < 600, qPrintable(QStringLiteral("%1 MB").arg(more)));
    const QString other = QStringLiteral("/nowhere/notice.jpg");
    bench.reader.pages = {tests::cleanPage(other)};
    bench.reader.drawn = nullptr;
    bench.window.checkNotice({other});
    QTRY_VERIFY2(megabytesInUse() - before < 150,
                 qPrintable(QStringLiteral("%1 MB").arg(megabytesInUse() - before)));
}

void tst_hugepages::asksOnceForWhatCannotBeHad()
{
    Bench bench(hugePage());
    bench.reader.hasParts = false;
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.view().zoomTo(1);
    bench.view().centerOn(4000, 3000);
    QTRY_COMPARE(bench.reader.parts.load(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.view().image().size().width() == kSize.width() / 2, 30000);
    bench.view().centerOn(9000, 3000);
    QTest::qWait(500);
    QCOMPARE(bench.reader.parts.load(), 1);
    QVERIFY(bench.view().image().part().pixels.isNull());
}

void tst_hugepages::loupeShowsThem()
{
    Bench bench(hugePage());
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    PageView &view = bench.view();
    QTRY_VERIFY(!view.image().isNull());
    QCursor::setPos(view.viewport()->mapToGlobal(view.viewport()->rect().center()));
    view.setLoupe(true);
    QTRY_VERIFY_WITH_TIMEOUT(!view.image().part().pixels.isNull(), 30000);
    QVERIFY(view.image().part().place.contains(kSize.width() / 2, kSize.height() / 2));
}

void tst_hugepages::questionShowsThem()
{
    report::ScanPage page = hugePage();
    page.judgement.findings = {
        tests::findingAt(QStringLiteral("p1-f1"), privacy::FindingType::UnreadableCell,
                         tests::boxAt(12000, 9000, 120, 20), 20, 2, privacy::Disposition::Review,
                         privacy::Severity::Medium)};
    Bench bench(page);
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    // The page itself is shown too small for that.
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.window.noticePage().view().image().part().place.contains(12060, 9010), 30000);
}

void tst_hugepages::questionStaysSharp()
{
    report::ScanPage page = hugePage(1, 2);
    page.judgement.findings = {
        tests::findingAt(QStringLiteral("p1-f1"), privacy::FindingType::UnreadableCell,
                         tests::boxAt(12000, 9000, 120, 20), 20, 2, privacy::Disposition::Review,
                         privacy::Severity::Medium)};
    Bench bench(page);
    bench.reader.pages.append(hugePage(2, 2));
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    NoticePage &notice = bench.window.noticePage();
    const auto crop = [&notice] { return notice.questionBox().crop().grab().toImage(); };
    QTRY_VERIFY(notice.questionBox().showsPlace());
    const QImage blurred = crop();
    QTRY_VERIFY_WITH_TIMEOUT(!notice.view().image().part().pixels.isNull(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(notice.view().image().size().width() == kSize.width() / 2, 30000);
    const QImage sharp = crop();
    QVERIFY(sharp != blurred); // the control
    notice.stepPage(1);
    QTRY_VERIFY(!notice.view().image().isNull());
    notice.stepPage(-1);
    QTRY_VERIFY(!notice.view().image().isNull());
    QVERIFY(notice.view().image().part().pixels.isNull());
    QCOMPARE(crop(), sharp);
}

void tst_hugepages::questionWaitsForItsPart()
{
    const report::ScanPage page = hugePage();
    Bench bench(page);
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    NoticePage &notice = bench.window.noticePage();
    QTRY_VERIFY(!notice.view().image().isNull());
    notice.view().zoomTo(1);
    notice.view().centerOn(1000, 1000);
    QTRY_COMPARE(bench.reader.parts.load(), 1); // on its way when the question comes
    notice.askAbout({{keyOf(page), tests::boxAt(12000, 9000, 120, 20)}});
    QVERIFY(notice.questionBox().showsPlace());
    QTRY_VERIFY_WITH_TIMEOUT(notice.view().image().part().place.contains(12060, 9010), 30000);
    QCOMPARE(bench.reader.parts.load(), 2);
}

void tst_hugepages::longestScreenshotFits()
{
    const QRectF page(0, 0, 1080, 40000);
    PageView view;
    view.resize(500, 400);
    view.show();
    view.showPage(page.size().toSize());
    const auto seen = [&view] { return view.mapToScene(view.viewport()->rect()).boundingRect(); };
    QVERIFY(seen().contains(page));
    view.zoomTo(0.001); // but no smaller
    QVERIFY(seen().contains(page) && seen().height() < page.height() * 1.1);
    view.turn(1);
    view.fitPage();
    QVERIFY(seen().contains(page));
    view.showPage(QSize(4000, 3000));
    view.zoomTo(0.001);
    QCOMPARE(view.zoom(), 0.02);
}

void tst_hugepages::turningHoldsNothingUp()
{
    PageView view;
    view.resize(700, 500);
    view.show();
    view.showPage(kLarge);
    view.setImage(largeImage());
    for (const double zoom : {0.07, 0.3, 1.0}) {
        for (int quarters = 1; quarters < 4; ++quarters) {
            view.zoomTo(zoom);
            view.centerOn(4000, 3000);
            QTest::qWait(300); // what is painted while it moves is rough
            QElapsedTimer timer;
            timer.start();
            view.turn(quarters);
            QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(view.isTurning());
            view.viewport()->repaint();
            QTest::qWait(0);
            QTRY_VERIFY(!view.isTurning());
            view.centerOn(4000, 3000);
            QTest::qWait(300);
            const QImage after = view.viewport()->grab().toImage();
            view.turn(-quarters);
            QTest::qWait(300);
            view.turn(quarters); // drawn turned, as yet
            view.centerOn(4000, 3000);
            const QImage before = view.viewport()->grab().toImage();
            QVERIFY(view.isTurning());
            QVERIFY2(before == after, qPrintable(QStringLiteral("%1 %2").arg(zoom).arg(quarters)));
            view.turn(-quarters);
        }
    }
}

/// Moving about meanwhile starts no more, nor does the second view that nobody sees.
void tst_hugepages::turnsOnceForOneTurn()
{
    const auto hasTurned = [](CanvasPane &pane) {
        return !pane.view().isTurning() && QThreadPool::globalInstance()->waitForDone(0);
    };
    CanvasPane pane;
    pane.resize(900, 600);
    pane.show();
    pane.showPage(kLarge);
    pane.view().setImage(largeImage());
    pane.view().zoomTo(0.5);
    const double atFirst = secondsOfWork();
    QVERIFY(!pane.view().image().turned(1).isNull());
    const double once = secondsOfWork() - atFirst;

    const double before = secondsOfWork();
    const double held = megabytesInUse();
    pane.view().turn(1);
    for (int i = 0; i < 30; ++i)
        pane.view().centerOn(1000 + 100 * i, 3000);
    QThreadPool::globalInstance()->waitForDone();
    const double work = secondsOfWork() - before;
    QVERIFY2(work < 4 * once, qPrintable(QStringLiteral("%1 of %2 s").arg(work).arg(once)));
    QTRY_VERIFY(hasTurned(pane));
    const auto more = [held] { return megabytesInUse() - held; };
    QVERIFY2(more() < 400, qPrintable(QString::number(more())));

    pane.setSideBySide(true);
    QTRY_VERIFY(hasTurned(pane));
    QTRY_VERIFY(megabytesInUse() == 0 || more() > 400); // the control
    pane.setSideBySide(false);
    QTRY_VERIFY2(more() < 400, qPrintable(QString::number(more())));
}

void tst_hugepages::turnsWhenDrawnWithoutMemory()
{
#ifdef Q_OS_LINUX
    PageView view;
    view.resize(700, 500);
    view.show();
    view.showPage(kLarge);
    view.setImage(largeImage());
    QTest::qWait(300);
    view.turn(1);
    const QImage before = view.viewport()->grab().toImage();
    QTRY_VERIFY(!view.isTurning());
    view.turn(1);
    view.turn(-2);
    QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));

    QFile file(QStringLiteral("/proc/self/statm"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const rlim_t inUse = file.readAll().split(' ').value(0).toULongLong() * 4096;
    if (inUse > 100'000'000'000)
        QSKIP("A checker of memory takes all addresses.");
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_AS, &limit), 0);
    const auto restore = qScopeGuard([&limit] { setrlimit(RLIMIT_AS, &limit); });
    const rlimit tight{inUse + 120'000'000, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    view.turn(1);
    QVERIFY(view.isTurning());
    QTRY_VERIFY(!view.isTurning());
    QTest::qWait(300);
    QVERIFY(view.viewport()->grab().toImage() == before);
#else
    QSKIP("Needs a limit to a process's memory.");
#endif
}

QTEST_MAIN(tst_hugepages)
#include "tst_hugepages.moc"
