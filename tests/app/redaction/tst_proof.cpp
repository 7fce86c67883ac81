// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"

#include <QPainter>
#include <QTest>

using namespace redaction;

namespace {

constexpr int kWidth = 600;
constexpr int kHeight = 400;
const Spread kLeast{{true, 1, 1, 1.0}}; ///< never lossy
// The one cover of these tests.
constexpr QRect kCover(200, 100, 200, 60);

ocr::Quad box(double x, double y, double width, double height)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

PlacesToCover bare(const QList<ocr::Quad> &quads)
{
    return {{}, quads};
}

Plan samplePlan()
{
    Plan plan;
    plan.width = kWidth;
    plan.height = kHeight;
    plan.sourceSha256 = QByteArray(32, 'a');
    plan.regions = {{Region::Why::Finding, QStringLiteral("p1-f1"), {kCover}, {}, {}}};
    return plan;
}

QImage samplePage()
{
    QImage page(kWidth, kHeight, QImage::Format_BGR888);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            page.setPixelColor(
                x, y, (x / 7 + y / 11) % 5 == 0 ? QColor(40, 40, 60) : QColor(230, 228, 220));
    return page;
}

ocr::TextLine lineOf(const QString &text, const ocr::Quad &quad, float confidence = 0.9F,
                     ocr::Reader reader = ocr::Reader::PpOcr)
{
    ocr::TextLine line;
    line.place = ocr::Place::onPage({quad});
    ocr::Reading reading;
    reading.reader = reader;
    reading.text = text;
    reading.confidence = static_cast<double>(confidence);
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), confidence});
    line.readings = {reading};
    return line;
}

ocr::Page rereadPage(const QList<ocr::TextLine> &lines)
{
    ocr::Page page;
    page.width = kWidth;
    page.height = kHeight;
    page.engines = {QStringLiteral("ppocr-v4"), QStringLiteral("tesseract-5.3.0")};
    page.lines = lines;
    return page;
}

privacy::Finding finding(privacy::Disposition disposition, const QList<ocr::Quad> &quads)
{
    privacy::Finding result;
    result.id = QStringLiteral("p1-f1");
    result.disposition = disposition;
    result.place = ocr::Place::onPage(quads);
    return result;
}

QStringList failed(const QList<Check> &checks)
{
    QStringList names;
    for (const Check &check : checks)
        if (!check.passed)
            names.append(check.name);
    return names;
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPixelsPass_data();
    void goodPixelsPass();
    void otherRenderersAreNotCompared_data();
    void otherRenderersAreNotCompared();
    void badPixelsFail_data();
    void badPixelsFail();
    void coverageHoldsEachQuad_data();
    void coverageHoldsEachQuad();
    void coverageHoldsMargins_data();
    void coverageHoldsMargins();
    void marginsEndWithThePage();
    void looksAroundCovers();
    void rereading_data();
    void rereading();
    void exposedAgain_data();
    void exposedAgain();
    void coversOfAnotherRendererExcuseNothing();
    void namesAndReaders();
    void emptyProofDoesNotPass();
    void travelsAsCbor();
};

void TestProof::goodPixelsPass_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("png") << int(FileFormat::Png);
    QTest::newRow("jpeg") << int(FileFormat::Jpeg);
    QTest::newRow("pdf") << int(FileFormat::Pdf);
}

void TestProof::goodPixelsPass()
{
    QFETCH(int, format);
    const QImage planned = cover(samplePage(), samplePlan());
    const auto bytes = encodePages({planned}, FileFormat(format));
    QVERIFY(bytes);
    const auto decoded = decodePages(*bytes, FileFormat(format));
    QVERIFY(decoded);
    const QList<Check> checks =
        checkPixels(decoded->first(), planned, samplePlan(), {{box(221, 121, 150, 20)}, {}}, kLeast,
                    FileFormat(format));
    QCOMPARE(checks.size(), 3);
    QCOMPARE(failed(checks), QStringList());
}

/// What another version drew into the covers is not what this one draws; the rest has to be the
/// source's.
void TestProof::otherRenderersAreNotCompared_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("renderer");
    QTest::addColumn<QStringList>("fails");
    const QStringList unchanged{QStringLiteral("unchanged_pixels")};
    const QStringList planned{QStringLiteral("planned_pixels")};
    for (const FileFormat format : {FileFormat::Png, FileFormat::Jpeg}) {
        const QByteArray name = suffixOf(format).toLatin1();
        QTest::addRow("%s: in the cover", name.data())
            << QPoint(300, 130) << int(format) << kRenderer - 1 << QStringList();
        QTest::addRow("%s: outside", name.data())
            << QPoint(10, 390) << int(format) << kRenderer - 1 << unchanged;
        QTest::addRow("%s: in the cover, by this version", name.data())
            << QPoint(300, 130) << int(format) << kRenderer << planned;
    }
}

void TestProof::otherRenderersAreNotCompared()
{
    QFETCH(QPoint, at);
    QFETCH(int, format);
    QFETCH(int, renderer);
    QFETCH(QStringList, fails);
    Plan plan = samplePlan();
    plan.renderer = renderer;
    const QImage planned = cover(samplePage(), plan);
    QImage drawn = planned;
    for (int y = 0; y < 3; ++y)
        for (int x = 0; x < 3; ++x)
            drawn.setPixelColor(at + QPoint(x, y), QColor(0, 255, 0));
    const auto bytes = encodePages({drawn}, FileFormat(format));
    QVERIFY(bytes);
    const auto decoded = decodePages(*bytes, FileFormat(format));
    QVERIFY(decoded);
    QCOMPARE(failed(checkPixels(decoded->first(), planned, plan, {}, {}, FileFormat(format))),
             fails);
    const QList<Check> uncovered = checkPixels(decoded->first(), planned, plan,
                                               bare({box(10, 10, 50, 20)}), {}, FileFormat(format));
    QVERIFY(failed(uncovered).contains(QStringLiteral("coverage"))); // that is still asked for
}

void TestProof::badPixelsFail_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<int>("format");
    for (const int format : {int(FileFormat::Png), int(FileFormat::Jpeg)}) {
        const char *name = format == int(FileFormat::Png) ? "png" : "jpeg";
        QTest::addRow("%s: bright in the cover", name)
            << QPoint(300, 130) << QColor(90, 0, 0) << format;
        QTest::addRow("%s: corner of the cover", name)
            << kCover.topLeft() << QColor(230, 228, 220) << format;
        QTest::addRow("%s: outside", name) << QPoint(10, 390) << QColor(0, 255, 0) << format;
    }
    QTest::newRow("png: hardly brighter")
        << QPoint(300, 130) << QColor(0, 0, 1) << int(FileFormat::Png);
}

void TestProof::badPixelsFail()
{
    QFETCH(QPoint, at);
    QFETCH(QColor, colour);
    QFETCH(int, format);
    const QImage planned = cover(samplePage(), samplePlan());
    const auto bytes = encodePages({planned}, FileFormat(format));
    QImage replacement = decodePages(*bytes, FileFormat(format))->first();
    replacement.setPixelColor(at, colour);
    const QList<Check> checks =
        checkPixels(replacement, planned, samplePlan(), {}, {}, FileFormat(format));
    QCOMPARE(failed(checks), QStringList{QStringLiteral("planned_pixels")});
    for (const Check &check : checks)
        QCOMPARE(check.where.isEmpty(), check.passed);

    // A planned page that is not black under the plan does not help.
    const QList<Check> conspired =
        checkPixels(replacement, replacement, samplePlan(), {}, {}, FileFormat::Png);
    QCOMPARE(!failed(conspired).isEmpty(), format == int(FileFormat::Jpeg) || kCover.contains(at));

    QImage alpha = planned.convertToFormat(QImage::Format_RGBA8888);
    alpha.setPixelColor(at, QColor(0, 0, 0, 254));
    QVERIFY(!failed(checkPixels(alpha, planned, samplePlan(), {}, {}, FileFormat::Png)).isEmpty());
    const QImage cut = planned.copy(0, 0, kWidth - 1, kHeight);
    QVERIFY(failed(checkPixels(cut, planned, samplePlan(), {}, {}, FileFormat::Png))
                .contains(QStringLiteral("size")));
}

void TestProof::coverageHoldsEachQuad_data()
{
    QTest::addColumn<ocr::Quad>("quad");
    QTest::addColumn<bool>("held");
    QTest::newRow("inside") << box(210, 110, 100, 20) << true;
    QTest::newRow("all of it") << box(200, 100, 200, 60) << true;
    QTest::newRow("a hundredth of a pixel too far") << box(200, 100, 200.01, 60) << false;
    QTest::newRow("one pixel too high") << box(210, 99, 100, 20) << false;
    QTest::newRow("beside") << box(450, 110, 100, 20) << false;
    QTest::newRow("off the page") << box(-450, 110, 100, 20) << false;
    QTest::newRow("tip sticks out")
        << ocr::Quad{{QPointF(250, 98), {350, 120}, {340, 150}, {240, 130}}} << false;
}

void TestProof::coverageHoldsEachQuad()
{
    QFETCH(ocr::Quad, quad);
    QFETCH(bool, held);
    const QImage planned = cover(samplePage(), samplePlan());
    const QStringList names = failed(checkPixels(
        planned, planned, samplePlan(), bare({box(220, 120, 5, 5), quad}), {}, FileFormat::Png));
    QCOMPARE(names, held ? QStringList() : QStringList{QStringLiteral("coverage")});
}

/// A text of 40 px: readers are off by 7 of it. What the file went through decides how far a cover
/// has to reach, and it is asked for to the pixel.
void TestProof::coverageHoldsMargins_data()
{
    QTest::addColumn<ocr::PixelHistory>("history");
    QTest::addColumn<bool>("isReadAnew");
    QTest::addColumn<QPoint>("reach"); // along x and y
    const ocr::PixelHistory vectors = kLeast.history;
    const ocr::PixelHistory unknown{false, 1, 1, 1.0};
    const ocr::PixelHistory blocks{false, 16, 8, 1.0};
    const ocr::PixelHistory enlarged{false, 16, 16, 1.5};
    QTest::newRow("never lossy") << vectors << false << QPoint(7, 7);
    QTest::newRow("unknown") << unknown << false << QPoint(20, 20);
    QTest::newRow("JPEG, 4:2:2") << blocks << false << QPoint(32, 24);
    QTest::newRow("in a PDF, enlarged") << enlarged << false << QPoint(48, 48);
    // What another reading finds a little elsewhere is the same.
    QTest::newRow("never lossy, read anew") << vectors << true << QPoint(0, 0);
    QTest::newRow("unknown, read anew") << unknown << true << QPoint(6, 6);
    QTest::newRow("JPEG, 4:2:2, read anew") << blocks << true << QPoint(18, 10);
}

void TestProof::coverageHoldsMargins()
{
    QFETCH(ocr::PixelHistory, history);
    QFETCH(bool, isReadAnew);
    QFETCH(QPoint, reach);
    const QRect text(200, 100, 200, 40);
    const QRect wanted = text.adjusted(-reach.x(), -reach.y(), reach.x(), reach.y());
    const PlacesToCover found{{ocr::Quad::fromRect(QRectF(text))}, {}};
    const QStringList coverage{QStringLiteral("coverage")};
    const auto failedFor = [&](const QRect &cover, const PlacesToCover &places) {
        Plan plan = samplePlan();
        plan.regions.first().rects = {cover};
        const QImage planned = redaction::cover(samplePage(), plan);
        return failed(
            checkPixels(planned, planned, plan, places, {history, isReadAnew}, FileFormat::Png));
    };
    QCOMPARE(failedFor(wanted, found), QStringList());
    QCOMPARE(failedFor(wanted.adjusted(1, 0, 0, 0), found), coverage);
    QCOMPARE(failedFor(wanted.adjusted(0, 1, 0, 0), found), coverage);
    QCOMPARE(failedFor(wanted.adjusted(0, 0, -1, 0), found), coverage);
    QCOMPARE(failedFor(wanted.adjusted(0, 0, 0, -1), found), coverage);
    // What goes with it holds nothing and wants none.
    QCOMPARE(failedFor(text, bare(found.spreading)), QStringList());
}

/// Nothing is asked for beyond the page, and a place that lies there is still not covered.
void TestProof::marginsEndWithThePage()
{
    Plan plan = samplePlan();
    plan.regions.first().rects = {QRect(0, 0, 100, 60)};
    const QImage planned = cover(samplePage(), plan);
    const auto failedFor = [&](const ocr::Quad &quad) {
        return failed(checkPixels(planned, planned, plan, {{quad}, {}}, kLeast, FileFormat::Png));
    };
    QCOMPARE(failedFor(box(0, 0, 94, 28)), QStringList());
    QCOMPARE(failedFor(box(0, 0, 95, 28)), QStringList{QStringLiteral("coverage")});
    QCOMPARE(failedFor(box(-50, 0, 40, 20)), QStringList{QStringLiteral("coverage")});
}

/// What lies together is one part; what hides nothing, and what shows nothing, is none.
void TestProof::looksAroundCovers()
{
    Plan plan = samplePlan();
    QCOMPARE(aroundCovers(plan, 20), QList<QRect>{QRect(140, 80, 320, 100)});
    plan.regions.append({Region::Why::Finding, {}, {QRect(200, 170, 200, 60)}, {}, {}});
    QCOMPARE(aroundCovers(plan, 20), QList<QRect>{QRect(140, 80, 320, 170)});
    // A corner in common would make far too much of two.
    plan.regions.append({Region::Why::Finding, {}, {QRect(500, 260, 100, 60)}, {}, {}});
    QCOMPARE(aroundCovers(plan, 20),
             (QList<QRect>{QRect(140, 80, 320, 170), QRect(440, 240, 160, 100)}));
    // Rulings run inside covers, and one region's rectangles may lie far apart.
    plan.regions.append({Region::Why::Rule, {}, {QRect(20, 20, 8, 300)}, {}, {}});
    QCOMPARE(aroundCovers(plan, 20).size(), 2);
    plan.regions.last().why = Region::Why::Finding;
    plan.regions.last().rects = {QRect(0, 0, 20, 20), QRect(560, 360, 20, 20)};
    QCOMPARE(aroundCovers(plan, 20).size(), 4);
    plan.regions.removeLast();
    Region label{Region::Why::Added, {}, {QRect(20, 300, 50, 20)}, {}, {}};
    label.ofOurs = true;
    plan.regions.append(label);
    QCOMPARE(aroundCovers(plan, 20).size(), 2);
    plan.regions.append({Region::Why::AlsoCovered, {}, {QRect(0, 0, 600, 400)}, {}, {}});
    QVERIFY(aroundCovers(plan, 20).isEmpty());
}

void TestProof::rereading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ocr::Quad>("quad");
    QTest::addColumn<float>("confidence");
    QTest::addColumn<bool>("passes");
    QTest::newRow("elsewhere") << QStringLiteral("公示名单") << box(50, 300, 120, 30) << 0.99F
                               << true;
    QTest::newRow("phantom of the bar")
        << QStringLiteral("一") << box(200, 100, 200, 60) << 0.99F << true;
    // A detector widens its boxes by a third of the bar's height on either side.
    QTest::newRow("phantom, widened")
        << QStringLiteral("I") << box(185, 82, 230, 96) << 0.99F << true;
    QTest::newRow("phantom figures, widened")
        << QStringLiteral("111") << box(185, 85, 230, 90) << 0.99F << true;
    QTest::newRow("heads above the cover")
        << QStringLiteral("张三丰") << box(220, 88, 90, 30) << 0.9F << false;
    QTest::newRow("feet below the cover")
        << QStringLiteral("8842") << box(220, 144, 90, 30) << 0.9F << false;
    QTest::newRow("heads, not believed")
        << QStringLiteral("张三丰") << box(220, 88, 90, 30) << 0.3F << true;
    QTest::newRow("dashes") << QStringLiteral("---") << box(220, 88, 90, 30) << 0.9F << true;
    QTest::newRow("label beside the cover")
        << QStringLiteral("联系电话") << box(70, 115, 140, 30) << 0.9F << true;
    QTest::newRow("number runs into the cover")
        << QStringLiteral("13800138000") << box(120, 115, 110, 30) << 0.9F << false;
    QTest::newRow("two figures beside it")
        << QStringLiteral("11888") << box(180, 115, 50, 30) << 0.9F << true;
}

void TestProof::rereading()
{
    QFETCH(QString, text);
    QFETCH(ocr::Quad, quad);
    QFETCH(float, confidence);
    QFETCH(bool, passes);
    for (const ocr::Reader reader : {ocr::Reader::PpOcr, ocr::Reader::Tesseract}) {
        const ocr::Page reread = rereadPage({lineOf(text, quad, confidence, reader)});
        const QList<Check> checks = checkReading(reread, {}, samplePlan());
        QCOMPARE(failed(checks),
                 passes ? QStringList()
                        : QStringList{QStringLiteral("reread_") + ocr::readerName(reader)});
        for (const Check &check : checks)
            QVERIFY(!check.detail.contains(text));
    }
}

void TestProof::exposedAgain_data()
{
    QTest::addColumn<privacy::Finding>("found");
    QTest::addColumn<bool>("passes");
    using privacy::Disposition;
    QTest::newRow("exposed") << finding(Disposition::Exposed, {box(50, 300, 120, 30)}) << false;
    QTest::newRow("review") << finding(Disposition::Review, {box(50, 300, 120, 30)}) << true;
    QTest::newRow("kept by a person")
        << finding(Disposition::Exposed, {box(502, 201, 80, 30)}) << true;
    QTest::newRow("kept in parts")
        << finding(Disposition::Exposed, {box(496, 240, 260, 30)}) << true;
    QTest::newRow("a small part of it is kept")
        << finding(Disposition::Exposed, {box(480, 195, 400, 40)}) << false;
    QTest::newRow("phantom in a cover")
        << finding(Disposition::Exposed, {box(220, 105, 120, 50)}) << true;
    QTest::newRow("second line shows")
        << finding(Disposition::Exposed, {box(220, 105, 120, 50), box(50, 300, 120, 30)}) << false;
    QTest::newRow("no place") << finding(Disposition::Exposed, {}) << false;
}

void TestProof::exposedAgain()
{
    QFETCH(privacy::Finding, found);
    QFETCH(bool, passes);
    Plan plan = samplePlan();
    plan.kept = {QStringLiteral("p1-f2")};
    plan.keptPlaces = {box(500, 200, 80, 30), box(500, 240, 80, 30), box(590, 240, 80, 30)};
    const QStringList names = failed(checkReading(rereadPage({}), {{found}, {}}, plan));
    QCOMPARE(names, passes ? QStringList() : QStringList{QStringLiteral("nothing_exposed")});
}

/// Nobody compared what is inside its covers: there, too, everything that shows counts.
void TestProof::coversOfAnotherRendererExcuseNothing()
{
    Plan plan = samplePlan();
    const privacy::Finding inCover =
        finding(privacy::Disposition::Exposed, {box(220, 105, 120, 50)});
    QCOMPARE(failed(checkReading(rereadPage({}), {{inCover}, {}}, plan)), QStringList());
    plan.renderer = kRenderer + 998;
    QCOMPARE(failed(checkReading(rereadPage({}), {{inCover}, {}}, plan)),
             QStringList{QStringLiteral("nothing_exposed")});
    plan.style = Style::Block;
    QImage copy(plan.size(), QImage::Format_BGR888);
    copy.fill(Qt::white);
    QPainter(&copy).fillRect(plan.regions.first().rects.first(), Qt::black);
    QCOMPARE(forRereading(copy, plan), copy);
    plan.renderer = kRenderer; // the control: what is black, and was compared, is paper to readers
    QVERIFY(forRereading(copy, plan) != copy);
}

void TestProof::namesAndReaders()
{
    ocr::Page reread = rereadPage({});
    QCOMPARE(checkReading(reread, {}, samplePlan()).size(), 3);
    reread.engines = {QStringLiteral("tesseract-5.3.0")};
    QCOMPARE(failed(checkReading(reread, {}, samplePlan())),
             QStringList{QStringLiteral("reread_ppocr")});
    Plan accepted = samplePlan();
    accepted.singleReader = true;
    const QList<Check> single = checkReading(reread, {}, accepted);
    QCOMPARE(single.size(), 2);
    QCOMPARE(single.first().name, QStringLiteral("reread_tesseract"));
    QCOMPARE(failed(single), QStringList());
    // Nobody read it: nothing was shown.
    reread.engines.clear();
    QCOMPARE(failed(checkReading(reread, {}, accepted)).size(), 2);
}

void TestProof::emptyProofDoesNotPass()
{
    QVERIFY(!Proof{}.passed());
    QVERIFY((Proof{{{QStringLiteral("size"), true, {}, {}}}}.passed()));
    QVERIFY(
        (!Proof{{{QStringLiteral("size"), true, {}, {}}, {QStringLiteral("tail"), false, {}, {}}}}
              .passed()));
}

void TestProof::travelsAsCbor()
{
    const Proof proof{
        {{QStringLiteral("size"), true, {}, {}},
         {QStringLiteral("coverage"), false, QStringLiteral("Why."), {box(1, 2, 3, 4)}}}};
    const auto received = decodeProof(QCborValue::fromCbor(encode(proof).toCbor()));
    QVERIFY(received);
    QCOMPARE(*received, proof);
    QVERIFY(!decodeProof(QCborValue(5)));
    QVERIFY(!decodeProof(QCborMap{{QStringLiteral("checks"), QCborArray{QCborMap{}}}}));
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
