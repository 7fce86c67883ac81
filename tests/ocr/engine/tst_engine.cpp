// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/Engine.h"

#include <QTest>
#include <QTransform>

#include "DrawnPage.h"
#include <cmath>

using namespace ocr;
using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"最低生活保障对象公示名单"_s;
const QString kId = u"810000199408230021"_s;
const QString kPhone = u"13800138000"_s;
const QString kName = u"艾力·赛力克"_s;

/// Cancels at once.
class CancelledMonitor final : public Monitor
{
public:
    bool isCancelled() const override { return true; }
    void setProgress(double) override {}
};

/// Remembers what it was told.
class RecordingMonitor final : public Monitor
{
public:
    bool isCancelled() const override { return false; }
    void setProgress(double share) override { shares.append(share); }

    QList<double> shares;
};

DrawnPage notice()
{
    DrawnPage page(1240, 900);
    page.write(260, 120, kTitle, 56);
    page.write(100, 300, kName);
    page.write(420, 300, kId);
    page.write(900, 300, kPhone);
    page.write(100, 420, u"联系电话：13800138000，身份证号码：810000199408230021。"_s, 36);
    page.write(100, 540, u"公示时间：二〇二二年五月十日"_s);
    return page;
}

QImage turned(const QImage &image, int degrees)
{
    return image.transformed(QTransform().rotate(degrees)).convertToFormat(QImage::Format_BGR888);
}

} // namespace

/// Both readers on drawn pages.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsExactly();
    void placesCharacters();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void readsOnlyInsideSheets();
    void losesNoLineAtSeams();
    void readsPagesOfManySizesInTurn();
    void readsBentLines();
    void keepsSlantedTitlesApart();
    void keepsMasks_data();
    void keepsMasks();
    void routesOtherScripts();
    void givesSameResultTwice();
    void readsGivenQuads();
    void findsNothingOnBlankPage();
    void stopsWhenCancelled();
    void progressNeverFalls();

private:
    QList<TextLine> read(const QImage &image, const ReadRegions &regions = {});

    std::unique_ptr<Engine> m_engine;
};

void EngineTest::initTestCase()
{
    EngineOptions options;
    options.choice = EngineOptions::Choice::PpOcr;
    const auto probe = Engine::create(options);
    if (!probe && probe.error().code == Error::Code::ModelMissing)
        QSKIP("the models are not prepared; tst_enginetesseract tests what is left");
    options.choice = EngineOptions::Choice::Auto;
    options.threads = 2;
    auto engine = Engine::create(options);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    m_engine = *std::move(engine);
    QVERIFY(m_engine->hasBothReaders());
    QVERIFY(m_engine->names().size() >= 2); // and what finds faces, where that is installed
    QCOMPARE(m_engine->names().first(), u"ppocr-v4"_s);
}

QList<TextLine> EngineTest::read(const QImage &image, const ReadRegions &regions)
{
    StageTimes times;
    NullMonitor monitor;
    Result<QList<TextLine>> lines = m_engine->readPage(image, regions, times, monitor);
    return lines ? *lines : QList<TextLine>();
}

void EngineTest::readsExactly()
{
    const QList<TextLine> lines = read(notice().image());
    const QStringList texts = textsOf(lines);
    for (const QString &text : {kTitle, kName, kId, kPhone})
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u" | "_s)));
    const TextLine *phone = lineWith(lines, kPhone);
    QCOMPARE(phone->readings.size(), 2); // four digits or more: both readers
    QCOMPARE(phone->readings[1].reader, Reader::Tesseract);
    QCOMPARE(phone->readings[1].text, kPhone);
    QCOMPARE(phone->script, Script::Digits);
}

void EngineTest::placesCharacters()
{
    DrawnPage page(1240, 400);
    const QString label = u"联系电话："_s;
    page.write(100, 200, label + kPhone);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(40);
    const QFontMetrics metrics(font);
    const double from = 100 + metrics.horizontalAdvance(label);
    const double to = from + metrics.horizontalAdvance(kPhone);

    const QList<TextLine> lines = read(page.image());
    QCOMPARE(lines.size(), 1);
    const Reading &first = lines[0].readings.first();
    QCOMPARE(first.characters.size(), first.text.size());
    const auto at = first.text.indexOf(kPhone);
    QVERIFY(at >= 0);
    const QRectF box = lines[0].quadOf(first, at, at + kPhone.size()).boundingRect();
    QVERIFY2(std::abs(box.left() - from) < 8 && std::abs(box.right() - to) < 12,
             qPrintable(
                 u"%1..%2, drawn at %3..%4"_s.arg(box.left()).arg(box.right()).arg(from).arg(to)));
    QVERIFY(box.top() < 172 && box.bottom() > 200); // the digits' height is inside
    // The second reader saw the digits only, and places them on the whole line.
    QCOMPARE(lines[0].readings.size(), 2);
    const Reading &second = lines[0].readings[1];
    QCOMPARE(second.text, kPhone);
    const QRectF again = lines[0].quadOf(second, 0, kPhone.size()).boundingRect();
    QVERIFY(std::abs(again.left() - from) < 12 && std::abs(again.right() - to) < 12);
}

void EngineTest::readsTurnedPages_data()
{
    QTest::addColumn<int>("degrees");
    for (const int degrees : {0, 90, 180, 270})
        QTest::addRow("%d", degrees) << degrees;
}

void EngineTest::readsTurnedPages()
{
    QFETCH(int, degrees);
    const QList<TextLine> lines = read(turned(notice().image(), degrees));
    const QStringList texts = textsOf(lines);
    for (const QString &text : {kTitle, kName, kId, kPhone})
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u" | "_s)));
    // The quad begins where the text begins.
    const double angle = lineWith(lines, kTitle)->quad().angleDeg();
    QVERIFY(std::abs(std::remainder(angle - degrees, 360)) < 5);
}

void EngineTest::readsOnlyInsideSheets()
{
    DrawnPage page(2000, 800);
    page.write(100, 300, kId);
    page.write(1200, 300, kPhone);
    const ReadRegions right{{Quad::fromRect(QRectF(1000, 0, 1000, 800))}};
    QCOMPARE(textsOf(read(page.image(), right)), QStringList{kPhone});
    // Positive control: both are there.
    QCOMPARE(read(page.image()).size(), 2);
}

void EngineTest::losesNoLineAtSeams()
{
    // A screenshot of many tiles: one line every 37 px, so that some lie on every seam.
    DrawnPage page(1080, 6000);
    QStringList written;
    for (int i = 0; i < 150; ++i) {
        const QString number = u"139%1"_s.arg(20000000 + i * 7919);
        page.write(60 + i % 5 * 40, 80 + i * 37 + i % 3, number, 26);
        written.append(number);
    }
    const QStringList texts = textsOf(read(page.image()));
    for (const QString &number : written)
        QVERIFY2(texts.contains(number), qPrintable(number));
    QCOMPARE(texts.size(), written.size());
}

void EngineTest::readsPagesOfManySizesInTurn()
{
    // The detection net gives zeros at a second size in OpenCV 4.6 unless it is loaded again.
    for (const QSize size : {QSize(1240, 600), QSize(700, 1100), QSize(1240, 600), QSize(2400, 500),
                             QSize(320, 200)}) {
        DrawnPage page(size.width(), size.height());
        page.write(30, size.height() / 2, kPhone, 32);
        QCOMPARE(textsOf(read(page.image())), QStringList{kPhone});
    }
}

void EngineTest::readsBentLines()
{
    DrawnPage straight(1600, 500);
    const QString text = u"申请人身份证号码：810000199408230021，联系电话：13800138000。"_s;
    straight.write(60, 200, text, 38);
    // Paper that curls: every column sinks by a part of a parabola, 45 px at the right end.
    QImage bent(straight.image().size(), QImage::Format_BGR888);
    bent.fill(Qt::white);
    for (int x = 0; x < bent.width(); ++x) {
        const int sink = static_cast<int>(std::lround(45.0 * x * x / (1600.0 * 1600.0) * 1.4));
        for (int y = sink; y < bent.height(); ++y)
            bent.setPixel(x, y, straight.image().pixel(x, y - sink));
    }
    const QList<TextLine> lines = read(bent);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].text().contains(kId) && lines[0].text().contains(kPhone),
             qPrintable(lines[0].text()));
    QVERIFY(lines[0].place.quads.size() > 2); // the whole and its pieces
    const auto at = lines[0].text().indexOf(kPhone);
    const QRectF box =
        lines[0].quadOf(lines[0].readings.first(), at, at + kPhone.size()).boundingRect();
    QVERIFY(box.height() < 90); // follows the line, not the box round all of it
}

/// Seen from the side, an upright box around a long title holds the head of the table below it; a
/// flat word there is no row of stars beside the title.
void EngineTest::keepsSlantedTitlesApart()
{
    const QString title = u"河坝镇英巴格村惠民惠农财政补贴"_s;
    DrawnPage page(1900, 1100);
    page.write(300, 200, title, 72);
    page.write(215, 290, u"序号"_s, 50);
    page.write(420, 300, u"姓名"_s, 50);
    page.write(640, 310, u"身份证号码"_s, 50);
    QImage slanted(page.image().size(), page.image().format());
    slanted.fill(Qt::white);
    QPainter painter(&slanted);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.rotate(7);
    painter.drawImage(QPoint(100, 0), page.image());
    painter.end();
    const QList<TextLine> lines = read(slanted);
    QVERIFY2(lineWith(lines, u"序号"_s), qPrintable(textsOf(lines).join(u' ')));
    const TextLine *found = lineWith(lines, title);
    QVERIFY2(found, qPrintable(textsOf(lines).join(u' ')));
    QVERIFY2(found->quad().height() < 1.8 * 72, qPrintable(QString::number(found->quad().height())));
}

void EngineTest::keepsMasks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("phone") << u"138****8000"_s;
    QTest::newRow("ID") << u"810000********0021"_s;
    QTest::newRow("ID, little left") << u"810*************21"_s;
}

void EngineTest::keepsMasks()
{
    QFETCH(QString, text);
    DrawnPage page(900, 300);
    page.write(80, 150, text);
    QCOMPARE(textsOf(read(page.image())), QStringList{text});
}

void EngineTest::routesOtherScripts()
{
    DrawnPage page(1000, 500);
    page.write(100, 150, u"ئىسىم فامىلىسى"_s, 48, u"UKIJ Tuz"_s);
    page.write(100, 350, kPhone, 44);
    const QList<TextLine> lines = read(page.image());
    const auto uyghur = std::find_if(lines.begin(), lines.end(), [](const TextLine &line) {
        return line.script == Script::Arabic;
    });
    QVERIFY(uyghur != lines.end());
    QCOMPARE(uyghur->readings.first().language, u"uig"_s);
    QVERIFY(lineWith(lines, kPhone));
}

void EngineTest::givesSameResultTwice()
{
    const QImage image = notice().image();
    QCOMPARE(read(image), read(image));
}

void EngineTest::readsGivenQuads()
{
    DrawnPage page(1240, 500);
    const QRectF first = page.write(100, 150, kPhone);
    const QRectF second = page.write(100, 350, kTitle);
    StageTimes times;
    NullMonitor monitor;
    const QList<Quad> quads{Quad::fromRect(second).grown(6, 6), Quad::fromRect(first).grown(6, 6)};
    const auto lines = m_engine->readQuads(page.image(), quads, times, monitor);
    QVERIFY(lines);
    QCOMPARE(textsOf(*lines), (QStringList{kTitle, kPhone}));
    QVERIFY(lines->at(0).readings.size() >= 2 && lines->at(1).readings.size() >= 2); // always both
    QVERIFY(times[Stage::Recognise] > 0 && times[Stage::SecondReader] > 0);
}

void EngineTest::findsNothingOnBlankPage()
{
    QCOMPARE(read(DrawnPage(800, 600).image()).size(), 0);
}

void EngineTest::stopsWhenCancelled()
{
    StageTimes times;
    CancelledMonitor monitor;
    const auto lines = m_engine->readPage(notice().image(), {}, times, monitor);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, Error::Code::Cancelled);
}

void EngineTest::progressNeverFalls()
{
    StageTimes times;
    RecordingMonitor monitor;
    QVERIFY(m_engine->readPage(notice().image(), {}, times, monitor));
    QVERIFY(!monitor.shares.isEmpty());
    QVERIFY(std::is_sorted(monitor.shares.begin(), monitor.shares.end()));
    QCOMPARE(monitor.shares.last(), 1.0);
    QVERIFY(times[Stage::Detect] > 0);
}

QTEST_MAIN(EngineTest)
#include "tst_engine.moc"
