// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <atomic>

// What proves goes by the file's own pixels, whatever the plan was made for.

namespace {

// Where a page of drawnPages() has its text; in pixels of 300 dpi. The number is invented.
constexpr QRect kNumber(100, 150, 980, 160);

enum class Kind { Png, Jpeg, PdfOfVectors, PdfOfAPicture };

QImage drawn(QSize size)
{
    QImage page(size, QImage::Format_RGB888);
    page.fill(QColor(244, 243, 240));
    QPainter painter(&page);
    painter.fillRect(QRect(size.width() / 4, size.height() / 4, 90, 24), QColor(30, 30, 30));
    return page;
}

QByteArray fileOf(Kind kind)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (kind == Kind::Png || kind == Kind::Jpeg) {
        drawn({600, 400}).save(&buffer, kind == Kind::Png ? "PNG" : "JPG", 90);
        return bytes;
    }
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QSizeF(60, 40), QPageSize::Millimeter));
    pdf.setPageMargins(QMarginsF());
    QPainter painter(&pdf);
    if (kind == Kind::PdfOfVectors)
        painter.fillRect(
            QRect(pdf.width() / 4, pdf.height() / 4, pdf.width() / 20, pdf.height() / 60),
            Qt::black);
    else
        painter.drawImage(QRect(0, 0, pdf.width(), pdf.height()), drawn({300, 200}));
    painter.end();
    return bytes;
}

/// Whether the margins that are right for one history pass, with the file proved as it is; or what
/// went wrong before.
struct Proved
{
    QString error;
    bool isCovered = false;
    QStringList otherFailures = {};
};

Proved proved(ocr::Source &source, ocr::Engine &engine, const ocr::PixelHistory &claimed,
              QSize size)
{
    ocr::NullMonitor monitor;
    ocr::Page page;
    page.sha256 = source.sha256();
    page.width = size.width();
    page.height = size.height();
    page.history = claimed;
    privacy::Decision cover;
    cover.sourceSha256 = page.sha256;
    cover.page = 1;
    cover.boxes = {ocr::Quad::fromRect(QRectF(size.width() / 4.0, size.height() / 4.0, 90, 24))};
    const auto plan = redaction::makePlan(page, {}, {cover}, {});
    const auto places = redaction::placesToCover(page, {}, {cover}, {});
    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    if (!plan || !places || !rules)
        return {QStringLiteral("planning failed")};
    const auto covered = pipeline::redact(source, {*plan}, redaction::FileFormat::Png, monitor);
    if (!covered)
        return {covered.error().detail};
    const pipeline::ProofRequest request{{*plan}, {*places}, {}, {}, true};
    const auto proof = pipeline::prove(source, covered->bytes, request, engine, *rules, monitor);
    if (!proof)
        return {proof.error().detail};
    Proved result;
    for (const redaction::Check &check : proof->checks) {
        if (check.name == QLatin1String("coverage"))
            result.isCovered = check.passed;
        else if (!check.passed)
            result.otherFailures.append(check.name);
    }
    return result;
}

/// A line of text on each page; the second one shows a number.
QByteArray drawnPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QSizeF(100, 60), QPageSize::Millimeter));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(300);
    QPainter painter(&pdf);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(60);
    painter.setFont(font);
    for (const char *text : {"First page 12", "650101199001019971", "Third page 34"}) {
        if (*text != 'F')
            pdf.newPage();
        painter.drawText(kNumber, Qt::AlignCenter, QLatin1String(text));
    }
    painter.end();
    return bytes;
}

/// Counts the lines that are read.
class LineCount final : public ocr::Monitor
{
public:
    bool isCancelled() const override { return false; }
    void setProgress(double) override {}
    void lineRead(const ocr::TextLine &) override { ++lines; }

    std::atomic_int lines = 0;
};

/// Three pages; on the second one the number is covered, or another place.
struct Round
{
    pipeline::ProofRequest request;
    QByteArray copy;
};

ocr::Result<Round> roundOf(ocr::Source &source, bool isNumberCovered)
{
    ocr::NullMonitor monitor;
    Round round;
    round.request.singleReaderAccepted = true;
    for (int number = 1; number <= source.pageCount(); ++number) {
        const auto image = source.page(number, monitor);
        if (!image)
            return image.error();
        redaction::Plan plan;
        plan.page = number;
        plan.width = image->pixels.width();
        plan.height = image->pixels.height();
        plan.sourceSha256 = source.sha256();
        const QRect cover = number == 2 && isNumberCovered ? kNumber : QRect(20, 600, 200, 60);
        plan.regions = {{redaction::Region::Why::Finding, {}, {cover}, {}, {}}};
        round.request.plans.append(plan);
        round.request.mustBeCovered.append(redaction::PlacesToCover());
    }
    const auto covered =
        pipeline::redact(source, round.request.plans, redaction::FileFormat::Pdf, monitor);
    if (!covered)
        return covered.error();
    round.copy = covered->bytes;
    return round;
}

} // namespace

class TestProve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheFilesOwnHistory_data();
    void goesByTheFilesOwnHistory();
    void readsOnlyWhatIsCoveredAnew();
};

void TestProve::goesByTheFilesOwnHistory_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ocr::PixelHistory>("claimed");
    QTest::addColumn<bool>("passes");
    const ocr::PixelHistory vectors{true, 1, 1, 1.0};
    const ocr::PixelHistory unknown{false, 1, 1, 1.0};
    const ocr::PixelHistory smallBlocks{false, 8, 8, 1.0};
    const ocr::PixelHistory largeBlocks{false, 16, 16, 1.0};
    const auto row = [](const char *name, Kind kind, const ocr::PixelHistory &claimed,
                        bool passes) { QTest::newRow(name) << int(kind) << claimed << passes; };
    row("PNG", Kind::Png, unknown, true);
    row("PNG, called never lossy", Kind::Png, vectors, false);
    row("JPEG", Kind::Jpeg, largeBlocks, true);
    row("JPEG, called a PNG", Kind::Jpeg, unknown, false);
    row("JPEG, called one without 4:2:0", Kind::Jpeg, smallBlocks, false);
    row("PDF of vectors", Kind::PdfOfVectors, vectors, true);
    row("PDF of vectors, called lossy", Kind::PdfOfVectors, largeBlocks, true);
    row("PDF of an enlarged picture, called as large as it is", Kind::PdfOfAPicture, largeBlocks,
        false);
}

void TestProve::goesByTheFilesOwnHistory()
{
    QFETCH(int, kind);
    QFETCH(ocr::PixelHistory, claimed);
    QFETCH(bool, passes);
    ocr::EngineOptions options;
    options.choice = ocr::EngineOptions::Choice::Tesseract;
    const auto engine = ocr::Engine::create(options);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    ocr::Result<ocr::Source> source =
        ocr::Source::fromBytes(fileOf(Kind(kind)), QStringLiteral("a notice"));
    QVERIFY(source);
    ocr::NullMonitor monitor;
    const ocr::Result<ocr::SourceImage> image = source->page(1, monitor);
    QVERIFY(image);
    const QSize size = image->pixels.size();
    const Proved result = proved(*source, **engine, claimed, size);
    QCOMPARE(result.error, QString());
    QCOMPARE(result.isCovered, passes);
    QCOMPARE(result.otherFailures, QStringList());
    // With what the file itself tells, margins are right.
    QVERIFY(proved(*source, **engine, image->history, size).isCovered);
}

void TestProve::readsOnlyWhatIsCoveredAnew()
{
    ocr::EngineOptions options;
    options.choice = ocr::EngineOptions::Choice::Tesseract;
    const auto engine = ocr::Engine::create(options);
    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    auto source = ocr::Source::fromBytes(drawnPages(), QStringLiteral("a notice"));
    QVERIFY(engine && rules && source);
    const auto first = roundOf(*source, false);
    const auto second = roundOf(*source, true);
    QVERIFY(first && second);
    pipeline::KeptReadings kept;
    int lines = 0;
    const auto prove = [&](const Round &round, pipeline::KeptReadings *readings) {
        LineCount count;
        const auto proof =
            pipeline::prove(*source, round.copy, round.request, **engine, *rules, count, readings);
        lines = count.lines;
        return proof ? *proof : redaction::Proof();
    };

    const redaction::Proof failed = prove(*first, &kept);
    QVERIFY(!failed.passed() && !failed.checks.isEmpty());
    QCOMPARE(lines, 3);
    // The same once more: nothing is read, and everything told.
    QVERIFY(prove(*first, &kept) == failed);
    QCOMPARE(lines, 0);
    // What was covered anew shows nothing to read.
    const redaction::Proof passed = prove(*second, &kept);
    QVERIFY(passed.passed());
    QCOMPARE(lines, 0);
    QVERIFY(prove(*second, nullptr) == passed);
    QCOMPARE(lines, 2);
    // It passed: nothing is kept, and a page that changed is read.
    QVERIFY(prove(*second, &kept) == passed);
    QCOMPARE(lines, 2);
    QVERIFY(prove(*first, &kept) == failed);
    QCOMPARE(lines, 3);
    // Other pixels under the same plan are read.
    const Round tampered{first->request, second->copy};
    const redaction::Proof refused = prove(tampered, nullptr);
    QVERIFY(!refused.passed() && refused != failed);
    QVERIFY(prove(tampered, &kept) == refused);
    // The two pages are known, the one that is shown again is read.
    pipeline::KeptReadings others;
    pipeline::ProofRequest wrong = second->request;
    wrong.mustBeCovered[0].spreading = {ocr::Quad::fromRect(QRectF(10, 10, 20, 20))};
    QVERIFY(!prove({wrong, second->copy}, &others).passed());
    QCOMPARE(lines, 2);
    QVERIFY(prove(*first, &others) == failed);
    QCOMPARE(lines, 1);
}

QTEST_MAIN(TestProve)
#include "tst_prove.moc"
