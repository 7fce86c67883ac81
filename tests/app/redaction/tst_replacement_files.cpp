// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace redaction;

namespace {

using Change = std::function<QByteArray(const QByteArray &)>;

QImage samplePage(int width = 203, int height = 151)
{
    QImage page(width, height, QImage::Format_RGB888);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            page.setPixelColor(x, y, QColor(200 + x % 40, 180 + random.bounded(30), 160 + y % 50));
    for (int y = 40; y < 100; ++y)
        for (int x = 33; x < 120; ++x)
            page.setPixelColor(x, y, QColor(0, 0, 0));
    return page;
}

QList<QImage> samplePages(FileFormat format)
{
    if (format == FileFormat::Pdf)
        return {samplePage(), samplePage(90, 300)};
    return {samplePage()};
}

QByteArray encoded(FileFormat format)
{
    const ocr::Result<QByteArray> bytes = encodePages(samplePages(format), format);
    return bytes ? *bytes : QByteArray();
}

QStringList failedChecks(const QByteArray &bytes, FileFormat format, int pages)
{
    QStringList names;
    for (const Check &check : checkFile(bytes, format, pages))
        if (!check.passed)
            names.append(check.name);
    return names;
}

QByteArray bigEndian(quint32 value)
{
    return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
    }
    return sum ^ 0xFFFFFFFF;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crc(type + data));
}

/// Puts bytes in front of the first place where the mark stands.
Change before(const QByteArray &mark, qsizetype back, const QByteArray &inserted)
{
    return [=](const QByteArray &bytes) {
        QByteArray changed = bytes;
        return changed.insert(bytes.indexOf(mark) - back, inserted);
    };
}

Change appended(const QByteArray &tail)
{
    return [tail](const QByteArray &bytes) { return QByteArray(bytes + tail); };
}

Change replaced(const QByteArray &from, const QByteArray &to)
{
    return [=](const QByteArray &bytes) {
        QByteArray changed = bytes;
        return changed.replace(changed.indexOf(from), from.size(), to);
    };
}

/// The file opened with libqpdf, changed, and written again.
Change withQpdf(const std::function<void(QPDF &)> &change)
{
    return [change](const QByteArray &bytes) {
        QPDF pdf;
        pdf.processMemoryFile("sample", bytes.constData(), static_cast<size_t>(bytes.size()));
        change(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setPreserveUnreferencedObjects(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    };
}

QPDFObjectHandle firstPage(QPDF &file)
{
    return file.getAllPages().front();
}

QByteArray writtenByQt(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

} // namespace

class TestReplacementFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void sourceMetadataIsLeftBehind_data();
    void sourceMetadataIsLeftBehind();
    void wrongPages_data();
    void wrongPages();
    void pngHoldsFourKindsOfChunk();
    void jpegIsUnsubsampled();
    void jpegKeepsCoversBlack();
    void pdfHoldsImagesOnly();
    void tampered_data();
    void tampered();
    void everyTruncationIsNoticed_data();
    void everyTruncationIsNoticed();
    void hostileBytes_data();
    void hostileBytes();
};

void TestReplacementFiles::roundTrip_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("png") << FileFormat::Png;
    QTest::newRow("jpeg") << FileFormat::Jpeg;
    QTest::newRow("pdf") << FileFormat::Pdf;
}

void TestReplacementFiles::roundTrip()
{
    QFETCH(FileFormat, format);
    const QList<QImage> pages = samplePages(format);
    const QByteArray bytes = encoded(format);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(encoded(format), bytes);
    const int count = static_cast<int>(pages.size());
    QCOMPARE(failedChecks(bytes, format, count), QStringList());
    QCOMPARE(failedChecks(bytes, format, count + 1), QStringList{QStringLiteral("pages")});
    QVERIFY(!suffixOf(format).isEmpty());

    const ocr::Result<QList<QImage>> decoded = decodePages(bytes, format);
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), pages.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(decoded->at(i).size(), pages[i].size());
        if (format != FileFormat::Jpeg)
            QCOMPARE(decoded->at(i), pages[i]);
    }
}

void TestReplacementFiles::sourceMetadataIsLeftBehind_data()
{
    roundTrip_data();
}

void TestReplacementFiles::sourceMetadataIsLeftBehind()
{
    QFETCH(FileFormat, format);
    QList<QImage> pages = samplePages(format);
    for (QImage &page : pages) {
        page.setText(QStringLiteral("Comment"), QStringLiteral("canary in the comment"));
        page.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        page.setDotsPerMeterX(1234);
        page.setDevicePixelRatio(2);
    }
    const ocr::Result<QByteArray> bytes = encodePages(pages, format);
    QVERIFY(bytes);
    QCOMPARE(*bytes, encoded(format));
    // The canary would show: Qt's own writers carry it along.
    QVERIFY(writtenByQt(pages.first(), "jpg").contains("canary"));
}

void TestReplacementFiles::wrongPages_data()
{
    QTest::addColumn<QList<QImage>>("pages");
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("no page") << QList<QImage>() << FileFormat::Pdf;
    QTest::newRow("two in a PNG") << QList{samplePage(), samplePage()} << FileFormat::Png;
    QTest::newRow("two in a JPEG") << QList{samplePage(), samplePage()} << FileFormat::Jpeg;
    QTest::newRow("no pixels") << QList{QImage()} << FileFormat::Png;
    QTest::newRow("too wide for JPEG")
        << QList{QImage(66'000, 2, QImage::Format_RGB888)} << FileFormat::Jpeg;
}

void TestReplacementFiles::wrongPages()
{
    QFETCH(QList<QImage>, pages);
    QFETCH(FileFormat, format);
    const ocr::Result<QByteArray> bytes = encodePages(pages, format);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ocr::Error::Code::InvalidInput);
}

void TestReplacementFiles::pngHoldsFourKindsOfChunk()
{
    const QByteArray bytes = encoded(FileFormat::Png);
    for (const char *mark :
         {"tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "gAMA", "tIME", "sRGB", "cHRM"})
        QVERIFY2(!bytes.contains(mark), mark);
    QCOMPARE(bytes.count("IEND"), 1);
    QVERIFY(bytes.endsWith(QByteArray("IEND\xAE\x42\x60\x82")));
}

void TestReplacementFiles::jpegIsUnsubsampled()
{
    const QByteArray bytes = encoded(FileFormat::Jpeg);
    const qsizetype frame = bytes.indexOf("\xFF\xC0");
    QVERIFY(frame > 0);
    QCOMPARE(int(bytes[frame + 9]), 3);
    for (int component = 0; component < 3; ++component)
        QCOMPARE(int(bytes[frame + 11 + 3 * component]), 0x11);
    QVERIFY(bytes.endsWith("\xFF\xD9"));
}

void TestReplacementFiles::jpegKeepsCoversBlack()
{
    // The hardest surroundings: saturated noise right beside covers that no block boundary meets.
    QImage page(160, 160, QImage::Format_RGB888);
    QRandomGenerator random(3);
    for (int y = 0; y < 160; ++y)
        for (int x = 0; x < 160; ++x)
            page.setPixelColor(x, y,
                               QColor(random.bounded(2) * 255, random.bounded(2) * 255,
                                      random.bounded(2) * 255 | 1));
    for (int y = 43; y < 109; ++y)
        for (int x = 29; x < 117; ++x)
            page.setPixelColor(x, y, QColor(0, 0, 0));
    const ocr::Result<QByteArray> bytes = encodePages({page}, FileFormat::Jpeg);
    QVERIFY(bytes);
    const ocr::Result<QList<QImage>> decoded = decodePages(*bytes, FileFormat::Jpeg);
    QVERIFY(decoded);
    int brightest = 0;
    for (int y = 43; y < 109; ++y)
        for (int x = 29; x < 117; ++x) {
            const QColor colour = decoded->first().pixelColor(x, y);
            brightest = std::max({brightest, colour.red(), colour.green(), colour.blue()});
        }
    QVERIFY2(brightest <= 8, qPrintable(QString::number(brightest)));
}

void TestReplacementFiles::pdfHoldsImagesOnly()
{
    const QByteArray bytes = encoded(FileFormat::Pdf);
    QCOMPARE(bytes.count("%%EOF"), 1);
    QVERIFY(!bytes.contains("/Info"));
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("sample", bytes.constData(), static_cast<size_t>(bytes.size()));
    QVERIFY(!pdf.anyWarnings());
    QCOMPARE(pdf.getAllPages().size(), size_t(2));
    QPDFObjectHandle page = pdf.getAllPages().front();
    // 203 px at 300 dpi.
    QCOMPARE(page.getKey("/MediaBox").getArrayItem(2).getNumericValue(), 48.72);
    QPDFObjectHandle image = page.getKey("/Resources").getKey("/XObject").getKey("/Im0");
    QCOMPARE(image.getDict().getKey("/Width").getIntValue(), 203LL);
    const auto data = image.getStreamData(qpdf_dl_generalized);
    const QImage wanted = samplePage();
    QCOMPARE(data->getSize(), size_t(203 * 151 * 3));
    QVERIFY(memcmp(data->getBuffer() + 203 * 3 * 50, wanted.constScanLine(50), 203 * 3) == 0);
}

void TestReplacementFiles::tampered_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, FileFormat format, const Change &change,
                        const char *check) {
        QTest::newRow(name) << format << change << QString::fromLatin1(check);
    };
    const auto png = FileFormat::Png;
    row("png: tail", png, appended("12345"), "tail");
    row("png: second file behind", png, appended(encoded(png)), "tail");
    row("png: text", png, before("IDAT", 4, pngChunk("tEXt", QByteArray("Author\0canary", 13))),
        "metadata");
    row("png: exif", png, before("IDAT", 4, pngChunk("eXIf", "MM")), "metadata");
    row("png: unknown chunk", png, before("IDAT", 4, pngChunk("prVt", "canary")), "chunks");
    row("png: empty text before the end", png, before("IEND", 4, pngChunk("tEXt", "")), "chunks");
    row("png: broken sum", png, replaced("IEND\xAE", "IEND\xAF"), "chunks");
    row("png: bytes behind the pixels", png, before("IEND", 4, pngChunk("IDAT", "canary canary")),
        "tail");
    row(
        "png: fat end", png,
        [](const QByteArray &b) { return b.chopped(12) + pngChunk("IEND", "canary"); }, "chunks");
    row(
        "png: alpha", png,
        [](const QByteArray &) {
            QImage page = samplePage().convertToFormat(QImage::Format_RGBA8888);
            page.setPixelColor(3, 3, QColor(0, 0, 0, 254));
            return writtenByQt(page, "png");
        },
        "chunks");
    row(
        "png: palette", png,
        [](const QByteArray &) {
            return writtenByQt(samplePage().convertToFormat(QImage::Format_Indexed8), "png");
        },
        "chunks");

    const auto jpeg = FileFormat::Jpeg;
    const QByteArray exif("\xFF\xE1\x00\x0A"
                          "Exif\0\0MM",
                          12);
    const QByteArray comment("\xFF\xFE\x00\x08"
                             "canary",
                             10);
    row("jpeg: tail", jpeg, appended("x"), "tail");
    row("jpeg: second file behind", jpeg, appended(encoded(jpeg)), "tail");
    row("jpeg: exif", jpeg, before("\xFF\xDB", 0, exif), "metadata");
    row("jpeg: comment", jpeg, before("\xFF\xDB", 0, comment), "metadata");
    row(
        "jpeg: comment behind the scan", jpeg,
        [comment](const QByteArray &b) { return b.chopped(2) + comment + b.last(2); }, "metadata");
    row(
        "jpeg: thumbnail in JFIF", jpeg,
        [](const QByteArray &bytes) {
            // Length, then at the segment's end the thumbnail's width and height.
            QByteArray changed = bytes;
            changed[5] = 19;
            changed[18] = changed[19] = 1;
            return changed.insert(20, "xyz");
        },
        "metadata");
    row(
        "jpeg: not ended", jpeg, [](const QByteArray &b) { return b.chopped(2); }, "chunks");

    const auto pdf = FileFormat::Pdf;
    row("pdf: tail", pdf, appended("x"), "tail");
    row("pdf: second revision", pdf, appended("1 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n"),
        "tail");
    row("pdf: comment between objects", pdf, before("2 0 obj", 0, "%canary\n"), "chunks");
    row("pdf: title", pdf, withQpdf([](QPDF &file) {
            file.getTrailer().replaceKey(
                "/Info", file.makeIndirectObject(QPDFObjectHandle::parse("<< /Title (canary) >>")));
        }),
        "metadata");
    row("pdf: XMP", pdf, withQpdf([](QPDF &file) {
            file.getRoot().replaceKey("/Metadata", file.newStream("canary"));
        }),
        "metadata");
    row("pdf: script", pdf, withQpdf([](QPDF &file) {
            file.getRoot().replaceKey("/OpenAction",
                                      QPDFObjectHandle::parse("<< /S /JavaScript /JS (x) >>"));
        }),
        "metadata");
    row("pdf: text", pdf, withQpdf([](QPDF &file) {
            QPDFObjectHandle page = firstPage(file);
            QPDFObjectHandle contents = page.getKey("/Contents");
            contents.replaceStreamData("q\n48.72 0 0 36.24 0 0 cm\n/Im0 Do\nQ\nBT (canary) Tj ET\n",
                                       QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }),
        "chunks");
    row("pdf: annotation", pdf, withQpdf([](QPDF &file) {
            QPDFObjectHandle page = firstPage(file);
            page.replaceKey("/Annots",
                            QPDFObjectHandle::parse("[ << /Subtype /Text /Contents (canary) >> ]"));
        }),
        "chunks");
    row("pdf: second image", pdf, withQpdf([](QPDF &file) {
            QPDFObjectHandle page = firstPage(file);
            page.getKey("/Resources")
                .getKey("/XObject")
                .replaceKey("/Im1", file.newStream("canary"));
        }),
        "chunks");
    row("pdf: soft mask", pdf, withQpdf([](QPDF &file) {
            QPDFObjectHandle page = firstPage(file);
            page.getKey("/Resources")
                .getKey("/XObject")
                .getKey("/Im0")
                .getDict()
                .replaceKey("/SMask", file.newStream("x"));
        }),
        "chunks");
    row("pdf: object that nothing shows", pdf, withQpdf([](QPDF &file) {
            file.makeIndirectObject(QPDFObjectHandle::newString("canary"));
        }),
        "chunks");
    row("pdf: page more", pdf, withQpdf([](QPDF &file) {
            QPDFPageDocumentHelper(file).addPage(firstPage(file).shallowCopy(), false);
        }),
        "pages");
    row("pdf: bytes behind the pixels", pdf, withQpdf([](QPDF &file) {
            QPDFObjectHandle image =
                firstPage(file).getKey("/Resources").getKey("/XObject").getKey("/Im0");
            const auto data = image.getRawStreamData();
            const std::string longer =
                std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()) +
                "canary";
            image.replaceStreamData(longer, image.getDict().getKey("/Filter"),
                                    image.getDict().getKey("/DecodeParms"));
        }),
        "tail");
}

void TestReplacementFiles::tampered()
{
    QFETCH(FileFormat, format);
    QFETCH(Change, change);
    QFETCH(QString, check);
    const QByteArray good = encoded(format);
    const QByteArray bad = change(good);
    QVERIFY(bad != good);
    const QStringList failed = failedChecks(bad, format, format == FileFormat::Pdf ? 2 : 1);
    QVERIFY2(failed.contains(check), qPrintable(failed.join(QLatin1Char(' '))));
}

void TestReplacementFiles::everyTruncationIsNoticed_data()
{
    roundTrip_data();
}

void TestReplacementFiles::everyTruncationIsNoticed()
{
    QFETCH(FileFormat, format);
    const QByteArray bytes = encoded(format);
    const int pages = format == FileFormat::Pdf ? 2 : 1;
    for (qsizetype length = 0; length < bytes.size(); length += 1 + length / 40)
        QVERIFY2(!failedChecks(bytes.first(length), format, pages).isEmpty(),
                 qPrintable(QString::number(length)));
    QVERIFY(!failedChecks(bytes.chopped(1), format, pages).isEmpty());
}

void TestReplacementFiles::hostileBytes_data()
{
    roundTrip_data();
}

void TestReplacementFiles::hostileBytes()
{
    // Nothing here may crash, hang or throw; what the answers are matters less.
    QFETCH(FileFormat, format);
    const QByteArray bytes = encoded(format);
    QRandomGenerator random(11);
    for (int run = 0; run < 150; ++run) {
        QByteArray changed = bytes;
        for (int i = random.bounded(1, 6); i > 0; --i)
            changed[random.bounded(
                std::min<int>(static_cast<int>(bytes.size()), 1 << random.bounded(5, 20)))] =
                static_cast<char>(random.bounded(256));
        checkFile(changed, format, 1);
        const ocr::Result<QList<QImage>> decoded = decodePages(changed, format);
        if (!decoded)
            QVERIFY(!decoded.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestReplacementFiles)
#include "tst_replacement_files.moc"
