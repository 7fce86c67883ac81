// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"

#include <QBuffer>
#include <QPainter>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// A copy beside whose cover something stays that the reading of the whole page does not see.

namespace {

// Invented: sequence 997 was given to centenarians only.
const QString kNumber = u"650101199001019971"_s;
constexpr int kSide = 2480;
constexpr QRect kCover(300, 900, 900, 120);
constexpr QRect kBeside(500, 1024, 400, 40);

QFont fontOf(int pixels)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(pixels);
    return font;
}

/// A notice with a number where the cover goes, and beside it what `size` (0: nothing) says.
QByteArray drawNotice(int size, QColor ink, QColor ground)
{
    QImage page(kSide, kSide, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(fontOf(46));
    for (const int y : {300, 500, 700, 1300, 1500, 1700, 1900, 2100})
        painter.drawText(300, y, u"公示名单的内容由本村村民委员会负责解释"_s);
    painter.drawText(kCover, Qt::AlignCenter, kNumber);
    if (size > 0) {
        painter.fillRect(kBeside, ground);
        painter.setPen(ink);
        painter.setFont(fontOf(size));
        painter.drawText(kBeside, Qt::AlignCenter, kNumber);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

redaction::Plan planOf(const ocr::Source &source)
{
    redaction::Plan plan;
    plan.width = kSide;
    plan.height = kSide;
    plan.sourceSha256 = source.sha256();
    plan.sheets = {ocr::Quad::fromRect(QRectF(0, 0, kSide, kSide))};
    plan.regions = {{redaction::Region::Why::Finding, u"p1-f1"_s, {kCover}, {}, {}}};
    return plan;
}

} // namespace

class TestCloserLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatStaysBesideACover_data();
    void seesWhatStaysBesideACover();
    void looksNowhereBeyondThePage();

private:
    std::unique_ptr<ocr::Engine> m_engine;
};

void TestCloserLook::initTestCase()
{
    ocr::EngineOptions options;
    options.choice = ocr::EngineOptions::Choice::PpOcr;
    const auto probe = ocr::Engine::create(options);
    if (!probe && probe.error().code == ocr::Error::Code::ModelMissing)
        QSKIP("the models are not prepared");
    options.choice = ocr::EngineOptions::Choice::Auto;
    options.threads = 2;
    auto engine = ocr::Engine::create(options);
    QVERIFY(engine);
    m_engine = *std::move(engine);
}

void TestCloserLook::seesWhatStaysBesideACover_data()
{
    QTest::addColumn<int>("size"); // px
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QStringList>("fails");
    const QStringList exposed{u"nothing_exposed"_s};
    QTest::newRow("nothing") << 0 << QColor() << QColor() << QStringList();
    QTest::newRow("tiny") << 11 << QColor(Qt::black) << QColor(Qt::white) << exposed;
    QTest::newRow("tiny, white on dark")
        << 10 << QColor(Qt::white) << QColor(30, 30, 30) << exposed;
    QTest::newRow("small and faint: inverted only")
        << 16 << QColor(244, 244, 244) << QColor(Qt::white) << exposed;
}

void TestCloserLook::seesWhatStaysBesideACover()
{
    QFETCH(int, size);
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(QStringList, fails);
    ocr::NullMonitor monitor;
    auto source = ocr::Source::fromBytes(drawNotice(size, ink, ground), u"notice"_s);
    QVERIFY(source);
    pipeline::ProofRequest request;
    request.plans = {planOf(*source)};
    request.mustBeCovered = {
        {{ocr::Quad::fromRect(QRectF(kCover).adjusted(100, 40, -100, -40))}, {}}};
    const auto copy = pipeline::redact(*source, request.plans, redaction::FileFormat::Png, monitor);
    QVERIFY(copy);

    // The page as a whole does not show it: without the closer look nothing would fail.
    auto written = ocr::Source::fromBytes(copy->bytes, u"copy"_s);
    QVERIFY(written);
    const auto page = pipeline::readPage(*written, 1, *m_engine, monitor);
    QVERIFY(page);
    QVERIFY(std::none_of(page->lines.begin(), page->lines.end(), [](const ocr::TextLine &line) {
        return QRectF(kBeside).contains(line.quad().center()) && !line.readings.isEmpty();
    }));

    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    QVERIFY(rules);
    const auto proof = pipeline::prove(*source, copy->bytes, request, *m_engine, *rules, monitor);
    QVERIFY(proof);
    QStringList failed;
    for (const redaction::Check &check : proof->checks) {
        if (check.passed)
            continue;
        failed.append(check.name);
        QCOMPARE(check.places.size(), 1);
        QVERIFY(check.places.first().startsWith(u"resident_id, "_s));
        QVERIFY(QRectF(kBeside).contains(check.where.first().center()));
    }
    QCOMPARE(failed, fails);
}

/// A manifest may tell of a larger page than the copy has, and of covers beyond its edge.
void TestCloserLook::looksNowhereBeyondThePage()
{
    ocr::NullMonitor monitor;
    auto source = ocr::Source::fromBytes(drawNotice(0, {}, {}), u"notice"_s);
    QVERIFY(source);
    const auto copy =
        pipeline::redact(*source, {planOf(*source)}, redaction::FileFormat::Png, monitor);
    QVERIFY(copy);
    pipeline::ProofRequest request;
    request.plans = {planOf(*source)};
    request.plans[0].width = 4 * kSide;
    request.plans[0].height = 4 * kSide;
    request.plans[0].regions[0].rects.append(QRect(3 * kSide, 3 * kSide, kSide, kSide));
    request.mustBeCovered = {{{ocr::Quad::fromRect(kCover)}, {}}};
    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    QVERIFY(rules);
    const auto proof = pipeline::prove(*source, copy->bytes, request, *m_engine, *rules, monitor);
    QVERIFY(proof);
    QVERIFY(std::any_of(proof->checks.begin(), proof->checks.end(), [](const auto &check) {
        return check.name == "size"_L1 && !check.passed;
    }));
}

QTEST_MAIN(TestCloserLook)
#include "tst_closerlook.moc"
