// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

using namespace redaction;

// Non-interference: two pages that differ in nothing but the secret give byte-identical
// replacements, whatever lossy history brought them here.

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 420;
// Off every block boundary on purpose.
constexpr QRect kSecret(203, 149, 121, 31);

enum class History { Once, Twice, Resized, CroppedAndSavedAgain, Sharpened };

/// A page of grey rulings on warm paper with one field of strokes that depend on the secret.
enum class Ink { Black, Coloured };

QImage drawPage(int secret, Ink ink)
{
    QImage page(kWidth, kHeight, QImage::Format_RGB888);
    page.fill(QColor(236, 232, 221));
    QPainter painter(&page);
    painter.setPen(QPen(QColor(60, 60, 70), 2));
    for (int y = 20; y < kHeight; y += 43)
        painter.drawLine(10, y, kWidth - 10, y + 3);
    for (int x = 15; x < kWidth; x += 97)
        painter.drawLine(x, 10, x + 2, kHeight - 10);
    painter.setClipRect(kSecret);
    const QColor coloured = secret == 0 ? QColor(220, 10, 20) : QColor(10, 20, 190);
    painter.setPen(QPen(ink == Ink::Black ? QColor(42, 40, 46) : coloured, 5));
    for (int i = 0; i < 8; ++i) {
        const int x = kSecret.x() + 15 * i;
        if (((secret == 0 ? 0x5A : 0xC3) >> i & 1) != 0)
            painter.drawLine(x, kSecret.top(), x + 12, kSecret.bottom());
        else
            painter.drawEllipse(x, kSecret.top() + 4, 11, 20);
    }
    return page;
}

/// Compressed and decompressed: what a camera or chat program does to a page.
QImage throughJpeg(const QImage &page, int quality, int sampling)
{
    jpeg_error_mgr errors{};
    jpeg_compress_struct writer{};
    writer.err = jpeg_std_error(&errors);
    jpeg_create_compress(&writer);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&writer, &memory, &size);
    writer.image_width = static_cast<JDIMENSION>(page.width());
    writer.image_height = static_cast<JDIMENSION>(page.height());
    writer.input_components = 3;
    writer.in_color_space = JCS_RGB;
    jpeg_set_defaults(&writer);
    jpeg_set_quality(&writer, quality, TRUE);
    writer.comp_info[0].h_samp_factor = sampling;
    writer.comp_info[0].v_samp_factor = sampling;
    jpeg_start_compress(&writer, TRUE);
    while (writer.next_scanline < writer.image_height) {
        JSAMPROW row =
            const_cast<JSAMPROW>(page.constScanLine(static_cast<int>(writer.next_scanline)));
        jpeg_write_scanlines(&writer, &row, 1);
    }
    jpeg_finish_compress(&writer);
    jpeg_destroy_compress(&writer);
    const QByteArray bytes(reinterpret_cast<char *>(memory), static_cast<qsizetype>(size));
    std::free(memory);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB888);
}

QImage sharpened(const QImage &page)
{
    QImage result = page;
    for (int y = 1; y + 1 < page.height(); ++y)
        for (int x = 1; x + 1 < page.width(); ++x)
            for (int c = 3 * x; c < 3 * x + 3; ++c) {
                const int around = page.constScanLine(y - 1)[c] + page.constScanLine(y + 1)[c] +
                                   page.constScanLine(y)[c - 3] + page.constScanLine(y)[c + 3];
                result.scanLine(y)[c] = static_cast<uchar>(
                    std::clamp(2 * page.constScanLine(y)[c] - around / 4, 0, 255));
            }
    return result;
}

/// The page as it arrives, and where its secret stands then.
struct Arrived
{
    QImage pixels;
    QRectF secret;
};

Arrived arrive(const QImage &drawn, History history, int quality, int sampling)
{
    const QImage once = throughJpeg(drawn, quality, sampling);
    switch (history) {
    case History::Once:
        return {once, kSecret};
    case History::Twice:
        return {throughJpeg(once, quality, sampling), kSecret};
    case History::Resized: {
        const QImage small = once.scaled(kWidth * 3 / 4, kHeight * 3 / 4, Qt::IgnoreAspectRatio,
                                         Qt::SmoothTransformation)
                                 .convertToFormat(QImage::Format_RGB888);
        return {throughJpeg(small, quality, sampling),
                QRectF(kSecret.x() * 0.75, kSecret.y() * 0.75, kSecret.width() * 0.75,
                       kSecret.height() * 0.75)};
    }
    case History::CroppedAndSavedAgain:
        return {throughJpeg(once.copy(5, 3, kWidth - 9, kHeight - 7), quality, sampling),
                QRectF(kSecret).translated(-5, -3)};
    case History::Sharpened:
        return {sharpened(once), kSecret};
    }
    return {};
}

/// One cell around the secret, so that there are rulings to be drawn again.
ocr::Table tableAround(const QRectF &secret)
{
    ocr::Table table;
    table.rows = 1;
    table.columns = 1;
    table.ruled = true;
    table.quad = ocr::Quad::fromRect(secret.adjusted(-6, -6, 6, 12));
    ocr::Cell cell;
    cell.quad = table.quad;
    table.cells = {cell};
    return table;
}

Plan planOf(const Arrived &page, int grid, Style style = Style::Block)
{
    ocr::Page read;
    read.history.mcuWidth = grid;
    read.history.mcuHeight = grid;
    read.width = page.pixels.width();
    read.height = page.pixels.height();
    read.sha256 = QByteArray(32, 'a');
    privacy::Finding finding;
    finding.id = QStringLiteral("p1-f1");
    finding.disposition = privacy::Disposition::Exposed;
    finding.action = QStringLiteral("mask");
    finding.maskedText = QStringLiteral("138****8000");
    finding.place = ocr::Place::onPage({ocr::Quad::fromRect(page.secret)});
    read.tables = {tableAround(page.secret)};
    PlanOptions options;
    options.style = style;
    const ocr::Result<Plan> plan = makePlan(read, {{finding}, {}}, {}, options);
    return plan ? *plan : Plan{};
}

QByteArray replacement(const Arrived &page, const Plan &plan, FileFormat format)
{
    const QImage upright = page.pixels.convertToFormat(QImage::Format_BGR888);
    const ocr::Result<QByteArray> bytes = encodePages({cover(upright, plan)}, format);
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacementsAreIdentical_data();
    void replacementsAreIdentical();
    void tightCoverWouldLeak();
    void masksStandOnPaper();
};

void TestTwins::replacementsAreIdentical_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("history");
    QTest::addColumn<int>("quality");
    QTest::addColumn<int>("sampling");
    const std::pair<const char *, History> histories[] = {
        {"once", History::Once},
        {"twice", History::Twice},
        {"resized", History::Resized},
        {"cropped", History::CroppedAndSavedAgain},
        {"sharpened", History::Sharpened}};
    for (const Ink ink : {Ink::Black, Ink::Coloured})
        for (const auto &[name, history] : histories)
            for (const int quality : {50, 75, 90, 95})
                for (const int sampling : {1, 2})
                    QTest::addRow("%s %s q%d 4:%s", ink == Ink::Black ? "black" : "coloured", name,
                                  quality, sampling == 1 ? "4:4" : "2:0")
                        << int(ink) << int(history) << quality << sampling;
}

void TestTwins::replacementsAreIdentical()
{
    QFETCH(int, ink);
    QFETCH(int, history);
    QFETCH(int, quality);
    QFETCH(int, sampling);
    const Arrived a =
        arrive(drawPage(0, static_cast<Ink>(ink)), History(history), quality, sampling);
    const Arrived b =
        arrive(drawPage(1, static_cast<Ink>(ink)), History(history), quality, sampling);
    QVERIFY(a.pixels != b.pixels);
    for (const Style style : {Style::Block, Style::Masked}) {
        const Plan plan = planOf(a, 8 * sampling, style);
        QCOMPARE(planOf(b, 8 * sampling, style), plan);
        for (const FileFormat format : {FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf}) {
            const QByteArray bytes = replacement(a, plan, format);
            QVERIFY(!bytes.isEmpty());
            QVERIFY(replacement(b, plan, format) == bytes);
        }
    }
}

void TestTwins::tightCoverWouldLeak()
{
    const Ink ink = Ink::Black;
    // The twins can tell: without its margin the same cover leaves what differs.
    const Arrived a = arrive(drawPage(0, static_cast<Ink>(ink)), History::Once, 75, 2);
    const Arrived b = arrive(drawPage(1, static_cast<Ink>(ink)), History::Once, 75, 2);
    Plan tight = planOf(a, 16);
    tight.regions.first().rects = {kSecret};
    QVERIFY(replacement(a, tight, FileFormat::Png) != replacement(b, tight, FileFormat::Png));
}

void TestTwins::masksStandOnPaper()
{
    const Arrived page{drawPage(0, Ink::Black), kSecret};
    const Plan plan = planOf(page, 8, Style::Masked);
    QVERIFY(std::any_of(plan.regions.begin(), plan.regions.end(),
                        [](const Region &region) { return region.why == Region::Why::Rule; }));
    const QImage masked = cover(page.pixels, plan);
    QRegion covered;
    for (const Region &region : plan.regions)
        for (const QRect &rect : region.rects)
            covered += rect;
    int paper = 0;
    int ink = 0;
    int changedOutside = 0;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            const QRgb now = masked.pixel(x, y);
            if (!covered.contains(QPoint(x, y)))
                changedOutside += now == page.pixels.pixel(x, y) ? 0 : 1;
            else if (qGray(now) > 220)
                ++paper;
            else if (kSecret.contains(x, y) && qGray(now) < 110)
                ++ink;
        }
    QCOMPARE(changedOutside, 0);
    QVERIFY2(paper > 2000, qPrintable(QString::number(paper)));
    QVERIFY2(ink > 100, qPrintable(QString::number(ink)));
    // Without the words there is no ink where the secret stood.
    Plan silent = plan;
    for (Region &region : silent.regions) {
        region.printed.clear();
        if (region.why == Region::Why::Rule)
            region.at.clear();
    }
    QVERIFY(qGray(cover(page.pixels, silent).pixel(kSecret.center())) > 220);
}

QTEST_MAIN(TestTwins)
#include "tst_twins.moc"
