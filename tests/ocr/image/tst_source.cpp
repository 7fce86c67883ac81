// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Source.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

using namespace ocr;

namespace {

/// Red at the top left, green at the top right, blue below: every turn and mirroring shows.
QImage flag()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter painter(&image);
    painter.fillRect(0, 0, 32, 24, Qt::red);
    painter.fillRect(32, 0, 32, 24, Qt::green);
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(100);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray big(quint32 value, int bytes)
{
    QByteArray result(4, 0);
    qToBigEndian(value, result.data());
    return result.right(bytes);
}

/// A JPEG with an APP1 segment: the orientation and where and when it was taken.
QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08", 8);
    tiff += big(2, 2);
    tiff += big(0x0112, 2) + big(3, 2) + big(1, 4) + big(static_cast<quint32>(orientation), 2) +
            big(0, 2);
    tiff += big(0x8769, 2) + big(4, 2) + big(1, 4) + big(38, 4) + big(0, 4);
    tiff += big(1, 2) + big(0x9003, 2) + big(2, 2) + big(20, 4) + big(56, 4) + big(0, 4);
    tiff += QByteArray("2022:05:10 09:30:00\0", 20);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.first(2) + QByteArray("\xFF\xE1", 2) +
           big(static_cast<quint32>(body.size() + 2), 2) + body + jpeg.sliced(2);
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray chunk(const char *name, const QByteArray &body)
{
    return big(static_cast<quint32>(body.size()), 4) + name + body + big(crcOf(name + body), 4);
}

/// Pictures of 1 x 1 px, grey.
QByteArray animatedPng(quint32 pictures)
{
    const auto control = [](quint32 number) {
        return chunk("fcTL", big(number, 4) + big(1, 4) + big(1, 4) + big(0, 4) + big(0, 4) +
                                 big(1, 2) + big(10, 2) + QByteArray(2, 0));
    };
    const QByteArray pixels = qCompress(QByteArray("\0\x50", 2)).sliced(4);
    QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") +
                       chunk("IHDR", big(1, 4) + big(1, 4) + QByteArray("\x08\0\0\0\0", 5)) +
                       chunk("acTL", big(pictures, 4) + big(0, 4)) + control(0) +
                       chunk("IDAT", pixels);
    for (quint32 i = 1; i < pictures; ++i)
        bytes += control(2 * i - 1) + chunk("fdAT", big(2 * i, 4) + pixels);
    return bytes + chunk("IEND", {});
}

/// The flag so many times, as an animation.
QByteArray animatedWebP(int pictures)
{
    const auto little = [](quint32 value, int bytes) {
        QByteArray result(4, 0);
        qToLittleEndian(value, result.data());
        return result.first(bytes);
    };
    const auto part = [&](const char *name, const QByteArray &body) {
        return name + little(static_cast<quint32>(body.size()), 4) + body +
               QByteArray(body.size() & 1, 0);
    };
    const QByteArray still = written(flag(), "webp");
    QByteArray parts =
        part("VP8X", little(2, 4) + little(63, 3) + little(47, 3)) + part("ANIM", QByteArray(6, 0));
    for (int i = 0; i < pictures; ++i)
        parts += part("ANMF", QByteArray(6, 0) + little(63, 3) + little(47, 3) + little(100, 3) +
                                  QByteArray(1, 0) + still.sliced(12));
    return "RIFF" + little(static_cast<quint32>(parts.size() + 4), 4) + "WEBP" + parts;
}

/// A small file that claims 30000 x 30000 pixels of one bit.
QByteArray pngBomb()
{
    const QByteArray header = big(30000, 4) + big(30000, 4) + QByteArray("\x01\0\0\0\0", 5);
    const QByteArray pixels = qCompress(QByteArray(3751 * 30000, 0), 9).sliced(4);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("IDAT", pixels) +
           chunk("IEND", {});
}

QByteArray pdf(int pages, QPageSize size = QPageSize(QPageSize::A6))
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, 2000, 2000, Qt::black);
    }
    painter.end();
    return bytes;
}

/// Grey frames of 8 x 8 px, uncompressed or, for 7, each a JPEG; frame k has the value 40 * (k +
/// 1).
QByteArray tiff(int frames, quint32 compression = 1)
{
    QByteArray bytes("MM\0\x2a\0\0\0\x08", 8);
    const std::array<quint32, 9> tags = {0x100, 0x101, 0x102, 0x103, 0x106,
                                         0x111, 0x115, 0x116, 0x117};
    for (int frame = 0; frame < frames; ++frame) {
        const auto start = static_cast<quint32>(bytes.size());
        const quint32 pixels = start + 2 + 12 * static_cast<quint32>(tags.size()) + 4;
        QByteArray strip(64, static_cast<char>(40 * (frame + 1)));
        if (compression == 7) {
            QImage grey(8, 8, QImage::Format_Grayscale8);
            grey.fill(40 * (frame + 1));
            strip = written(grey, "jpeg");
        }
        const auto length = static_cast<quint32>(strip.size());
        const std::array<quint32, 9> values = {8, 8, 8, compression, 1, pixels, 1, 8, length};
        bytes += big(static_cast<quint32>(tags.size()), 2);
        for (size_t i = 0; i < tags.size(); ++i)
            bytes += big(tags[i], 2) + big(4, 2) + big(1, 4) + big(values[i], 4);
        bytes += big(frame + 1 < frames ? pixels + length : 0, 4) + strip;
    }
    return bytes;
}

/// A page of 600 x 800 px at 300 dpi that shows what `orders` say; `picture` is what its dictionary
/// says, where it has one. The cross-references are missing, as where a program was cut off.
QByteArray handmadePdf(const QByteArray &orders, const QByteArray &filter,
                       const QByteArray &picture)
{
    QByteArray bytes("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                     "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                     "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 144 192]/Contents 4 0 R"
                     "/Resources<</XObject<</P 5 0 R>>>>>> endobj\n"
                     "6 0 obj 300 endobj\n");
    bytes += "4 0 obj <<" + filter + "/Length " + QByteArray::number(orders.size()) +
             ">> stream\n" + orders + "\nendstream endobj\n";
    if (!picture.isEmpty()) {
        const QByteArray jpeg = written(flag(), "jpeg");
        bytes += "5 0 obj <</Type/XObject/Subtype/Image" + picture +
                 "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length " +
                 QByteArray::number(jpeg.size()) + ">> stream\n" + jpeg + "\nendstream endobj\n";
    }
    return bytes + "trailer <</Root 1 0 R>>\n%%EOF\n";
}

/// 16 x 16 px of one colour in four inks, as Adobe's programs store them.
QByteArray cmykJpeg()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpK"
        "PjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09P"
        "T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgAEAAQBAEiAAIRAQMRAQQiAP/E"
        "ABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAA"
        "AAAAAAAEBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AqAIQjTgP/9k=");
}

/// 64 x 64 px of blue, and of red, which is the primary one; each with its own HEVC settings.
QByteArray twoHeicPictures()
{
    return QByteArray::fromBase64(
        "AAAAKGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZm1pZjFoZWljbWlhZgAAAgttZXRhAAAAAAAAACFoZGxyAAAA"
        "AAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAANGlsb2MAAAAAREAAAgABAAAAAAI7AAEA"
        "AAAAAAAAGgACAAAAAAJVAAEAAAAAAAAAGgAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAA"
        "FWluZmUCAAAAAAIAAGh2YzEAAAABZGlwcnAAAAFAaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAA"
        "DwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmu"
        "bgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgI"
        "CAAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEA"
        "AQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRp"
        "c3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABxpcG1hAAAAAAAAAAIAAQOBAoMAAgOEBYYAAAA8"
        "bWRhdAAAABYoAa8ZgPd8hTf//CvIR92Ub+GBXi0cAAAAFigBrxmA93yFN//4oYf+a1r/r8FeLRw=");
}

/// An empty page, AES encrypted; it opens with a password only.
QByteArray encryptedPdf()
{
    return QByteArray::fromBase64(
        "JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5k"
        "b2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRv"
        "YmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgNzIgNzIgXSAvUGFyZW50IDIgMCBSIC9UeXBlIC9Q"
        "YWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwgL0F1dGhFdmVudCAvRG9jT3Bl"
        "biAvQ0ZNIC9BRVNWMiAvTGVuZ3RoIDE2ID4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggMTI4"
        "IC9PIDwwZTUyMjkyNWEzZTRlODc0YzNjZmFjYmVmNTExYTczYWM0ZWMyYmQ4NjVkY2QzZDQ2Mjc2MTQ5"
        "MTdhYmZkN2U0PiAvUCAtNCAvUiA0IC9TdG1GIC9TdGRDRiAvU3RyRiAvU3RkQ0YgL1UgPDQxYWJmNzAx"
        "ZDVlODk4NWQ3MWE4OTkyODdiODJiY2FjMDEyMjQ1NmE5MWJhZTUxMzQyNzNhNmRiMTM0Yzg3YzQ+IC9W"
        "IDQgPj4KZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBu"
        "IAowMDAwMDAwMDY0IDAwMDAwIG4gCjAwMDAwMDAxMjMgMDAwMDAgbiAKMDAwMDAwMDE5NCAwMDAwMCBu"
        "IAp0cmFpbGVyIDw8IC9Sb290IDEgMCBSIC9JRCBbPDUwZmIxOTVjNzQ2MmEyYmI0ZTRhZDk4MDkwNDMy"
        "YjdlPjw1MGZiMTk1Yzc0NjJhMmJiNGU0YWQ5ODA5MDQzMmI3ZT5dIC9FbmNyeXB0IDQgMCBSID4+CnN0"
        "YXJ0eHJlZgo0OTMKJSVFT0YK");
}

QColor at(const QImage &image, double x, double y)
{
    return image.pixelColor(static_cast<int>(x * image.width()),
                            static_cast<int>(y * image.height()));
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40 &&
           std::abs(a.blue() - b.blue()) < 40;
}

} // namespace

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<Source::Format>("expected");
        QTest::newRow("jpeg") << QByteArray("jpeg") << Source::Format::Jpeg;
        QTest::newRow("png") << QByteArray("png") << Source::Format::Png;
        QTest::newRow("bmp") << QByteArray("bmp") << Source::Format::Bmp;
        QTest::newRow("webp") << QByteArray("webp") << Source::Format::WebP;
        QTest::newRow("tiff") << QByteArray("tiff") << Source::Format::Tiff;
    }
    void formats()
    {
        QFETCH(QByteArray, format);
        QFETCH(Source::Format, expected);
        const QByteArray bytes = written(flag(), format.constData());
        if (bytes.isEmpty())
            QSKIP("the plugin that writes this format is not installed");
        Result<Source> source =
            Source::fromBytes(bytes, QStringLiteral("notice.gif")); // the suffix says nothing
        QVERIFY(source);
        QCOMPARE(source->format(), expected);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(page);
        QCOMPARE(page->pixels.format(), QImage::Format_BGR888);
        QCOMPARE(page->pixels.size(), QSize(64, 48));
        QVERIFY(page->pixels.textKeys().isEmpty());
        QVERIFY(isNear(at(page->pixels, 0.2, 0.2), Qt::red));
        QVERIFY(isNear(at(page->pixels, 0.8, 0.2), Qt::green));
        QVERIFY(isNear(at(page->pixels, 0.2, 0.8), Qt::blue));
        QCOMPARE(page->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(!source->page(2, monitor));
    }

    void density_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QSize>("claimed"); // dots a metre; empty: nothing
        QTest::addColumn<int>("expected");
        for (const char *format : {"jpeg", "png", "tiff", "bmp"}) {
            QTest::addRow("%s, 200 dpi", format) << QByteArray(format) << QSize(7874, 7874) << 200;
            QTest::addRow("%s, 600 dpi", format)
                << QByteArray(format) << QSize(23622, 23622) << 600;
            QTest::addRow("%s, 72 dpi says nothing", format)
                << QByteArray(format) << QSize(2835, 2835) << 0;
            QTest::addRow("%s, a fax's two", format)
                << QByteArray(format) << QSize(8031, 3858) << 0;
        }
        QTest::newRow("png without") << QByteArray("png") << QSize() << 0;
    }
    void density()
    {
        QFETCH(QByteArray, format);
        QFETCH(QSize, claimed);
        QFETCH(int, expected);
        QImage image = flag();
        if (!claimed.isEmpty()) {
            image.setDotsPerMeterX(claimed.width());
            image.setDotsPerMeterY(claimed.height());
        }
        const QByteArray bytes = written(image, format.constData());
        if (bytes.isEmpty())
            QSKIP("the plugin that writes this format is not installed");
        Result<Source> source = Source::fromBytes(bytes, QStringLiteral("scan"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(page);
        QCOMPARE(qRound(page->capture.dotsPerInch), expected);
    }

    void orientation_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QPointF>("red"); // where the top left of the stored picture is shown
        QTest::addColumn<QPointF>("green");
        const QPointF topLeft(0.2, 0.2);
        const QPointF topRight(0.8, 0.2);
        const QPointF bottomLeft(0.2, 0.8);
        const QPointF bottomRight(0.8, 0.8);
        QTest::newRow("1") << 1 << topLeft << topRight;
        QTest::newRow("2") << 2 << topRight << topLeft;
        QTest::newRow("3") << 3 << bottomRight << bottomLeft;
        QTest::newRow("4") << 4 << bottomLeft << bottomRight;
        QTest::newRow("5") << 5 << topLeft << bottomLeft;
        QTest::newRow("6") << 6 << topRight << bottomRight;
        QTest::newRow("7") << 7 << bottomRight << topRight;
        QTest::newRow("8") << 8 << bottomLeft << topLeft;
    }
    void orientation()
    {
        QFETCH(int, orientation);
        QFETCH(QPointF, red);
        QFETCH(QPointF, green);
        Result<Source> source = Source::fromBytes(withExif(written(flag(), "jpeg"), orientation),
                                                  QStringLiteral("a.jpg"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(page);
        QCOMPARE(page->pixels.size(), orientation >= 5 ? QSize(48, 64) : QSize(64, 48));
        QVERIFY(isNear(at(page->pixels, red.x(), red.y()), Qt::red));
        QVERIFY(isNear(at(page->pixels, green.x(), green.y()), Qt::green));
        QCOMPARE(page->capture.time, QStringLiteral("2022:05:10 09:30:00"));
    }

    void transparentIsWhite()
    {
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
        Result<Source> source = Source::fromBytes(written(image, "png"), QStringLiteral("a.png"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(page);
        QCOMPARE(page->pixels.pixelColor(20, 20), QColor(Qt::white));
        QVERIFY(page->pixels.textKeys().isEmpty());
    }

    void inksAndGreyAreRead()
    {
        NullMonitor monitor;
        Result<Source> inks = Source::fromBytes(cmykJpeg(), QStringLiteral("a.jpg"));
        QVERIFY(inks);
        const Result<SourceImage> page = inks->page(1, monitor);
        QVERIFY(page);
        QVERIFY(isNear(page->pixels.pixelColor(8, 8), QColor(192, 32, 64)));
        QImage grey(40, 24, QImage::Format_Grayscale8);
        grey.fill(90);
        Result<Source> source = Source::fromBytes(written(grey, "jpeg"), QStringLiteral("a.jpg"));
        QVERIFY(source);
        const Result<SourceImage> greyPage = source->page(1, monitor);
        QVERIFY(greyPage);
        QCOMPARE(greyPage->pixels.format(), QImage::Format_BGR888);
        QVERIFY(isNear(greyPage->pixels.pixelColor(20, 12), QColor(90, 90, 90)));
    }

    /// Corrupt in the middle, but whole: what can be read is read, and nothing crashes.
    void corruptJpegIsReadAsFarAsItGoes()
    {
        const QImage picture = flag().scaled(640, 480);
        const QByteArray jpeg = written(picture, "jpeg");
        NullMonitor monitor;
        for (qsizetype at = jpeg.size() / 2; at < jpeg.size() - 40; at += 61) {
            QByteArray bytes = jpeg;
            bytes.replace(at, 8, QByteArray("\x12\x34\xA5\x5A\x01\x77\x3C\x99", 8));
            Result<Source> source = Source::fromBytes(bytes, QStringLiteral("a.jpg"));
            QVERIFY(source);
            const Result<SourceImage> page = source->page(1, monitor);
            QVERIFY(page);
            QCOMPARE(page->pixels.size(), picture.size());
            QVERIFY(isNear(page->pixels.pixelColor(20, 20), Qt::red));
        }
    }

    void everyTiffFrame()
    {
        Result<Source> source = Source::fromBytes(tiff(3), QStringLiteral("a.tif"));
        QVERIFY(source);
        QCOMPARE(source->pageCount(), 3);
        NullMonitor monitor;
        for (const int number : {3, 1, 2}) {
            const Result<SourceImage> page = source->page(number, monitor);
            QVERIFY(page);
            QCOMPARE(page->pixels.pixelColor(4, 4).red(), 40 * number);
        }
        // The last frame's pixels are missing: that page is damaged, the others are read.
        Result<Source> cut = Source::fromBytes(tiff(3).chopped(30), QStringLiteral("a.tif"));
        QVERIFY(cut);
        QVERIFY(cut->page(1, monitor));
        const Result<SourceImage> last = cut->page(3, monitor);
        QVERIFY(!last);
        QCOMPARE(errorName(last.error().code), errorName(Error::Code::Damaged));
    }

    void pdfPages()
    {
        Result<Source> source = Source::fromBytes(pdf(3), QStringLiteral("a.pdf"));
        QVERIFY(source);
        QCOMPARE(source->pageCount(), 3);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(3, monitor);
        QVERIFY(page);
        QCOMPARE(page->page, 3);
        QVERIFY(std::abs(page->pixels.width() - 105 / 25.4 * 300) < 6); // A6 is 105 mm wide
        QCOMPARE(page->pixels.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(page->history.lossless);
    }

    void pdfPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("lossless");
        QTest::addColumn<double>("scale");
        const QByteArray shown("q 144 0 0 192 0 0 cm /P Do Q");
        const QByteArray drawn("0 0 72 72 re f");
        const QByteArray inlined("q 9 0 0 9 0 0 cm BI /W 1/H 1/CS/G/BPC 8/F/AHx ID 80> EI Q");
        const QByteArray flate("/Filter/FlateDecode");
        const auto deflated = [](const QByteArray &plain) { return qCompress(plain).sliced(4); };
        const auto ofSize = [&](const QByteArray &picture) {
            return handmadePdf(shown, {}, picture);
        };
        constexpr double kUnknown = 300.0 / 72;
        QTest::newRow("vectors") << handmadePdf(drawn, {}, {}) << true << 1.0;
        QTest::newRow("deflated vectors") << handmadePdf(deflated(drawn), flate, {}) << true << 1.0;
        QTest::newRow("orders that cannot be read")
            << handmadePdf(drawn.toHex() + '>', "/Filter/ASCIIHexDecode", {}) << false << kUnknown;
        QTest::newRow("cut orders")
            << handmadePdf(deflated(drawn).chopped(6), flate, {}) << false << kUnknown;
        QTest::newRow("inline") << handmadePdf(inlined, {}, {}) << false << kUnknown;
        QTest::newRow("deflated inline")
            << handmadePdf(deflated(inlined), flate, {}) << false << kUnknown;
        QTest::newRow("300 dpi") << ofSize("/Width 600/Height 800") << false << 2.0;
        QTest::newRow("100 dpi") << ofSize("/Width 200 /Height 267") << false << 800 / 267.0;
        QTest::newRow("100 dpi, on its side")
            << ofSize("/Height 200 /Width 267") << false << 800 / 267.0;
        QTest::newRow("75 dpi") << ofSize("/Height 200/Width 150") << false << 4.0;
        QTest::newRow("a part of the page") << ofSize("/Width 100/Height 133") << false << kUnknown;
        QTest::newRow("a seal") << ofSize("/Width 60/Height 60") << false << 2.0;
        QTest::newRow("size elsewhere") << ofSize("/Width 6 0 R/Height 800") << false << kUnknown;
    }
    void pdfPictures()
    {
        QFETCH(QByteArray, bytes);
        Result<Source> source = Source::fromBytes(bytes, QStringLiteral("a.pdf"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(page);
        QCOMPARE(page->pixels.size(), QSize(600, 800));
        QTEST(page->history.lossless, "lossless");
        QTEST(page->history.scale, "scale");
        QCOMPARE(page->history.mcuWidth, page->history.lossless ? 1 : 16);
    }

    void tiffBlocks_data()
    {
        QTest::addColumn<quint32>("compression");
        QTest::addColumn<int>("block");
        QTest::newRow("plain") << 1U << 1;
        QTest::newRow("jpeg") << 7U << 16;
    }
    void tiffBlocks()
    {
        QFETCH(quint32, compression);
        Result<Source> source = Source::fromBytes(tiff(2, compression), QStringLiteral("a.tif"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(2, monitor);
        QVERIFY(page);
        QVERIFY(std::abs(page->pixels.pixelColor(4, 4).red() - 80) < 4);
        QTEST(page->history.mcuWidth, "block");
        QTEST(page->history.mcuHeight, "block");
    }

    /// Two pictures that stand for themselves, the second of them the primary one.
    void everyHeicPicture()
    {
        Result<Source> source = Source::fromBytes(twoHeicPictures(), QStringLiteral("a.heic"));
        QVERIFY(source);
        QCOMPARE(source->pageCount(), 2);
        NullMonitor monitor;
        const Result<SourceImage> first = source->page(1, monitor);
        const Result<SourceImage> second = source->page(2, monitor);
        QVERIFY(first && second);
        QVERIFY(isNear(at(first->pixels, 0.5, 0.5), Qt::red));
        QVERIFY(isNear(at(second->pixels, 0.5, 0.5), Qt::blue));
    }

    /// What has one picture only is read, though its file could hold more.
    void stillPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << animatedPng(1);
        QTest::newRow("webp") << animatedWebP(1);
    }
    void stillPictures()
    {
        QFETCH(QByteArray, bytes);
        Result<Source> source = Source::fromBytes(bytes, QStringLiteral("a"));
        QVERIFY(source);
        NullMonitor monitor;
        QVERIFY(source->page(1, monitor));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        const QByteArray jpeg = written(flag().scaled(400, 300), "jpeg");
        const QByteArray png = written(flag().scaled(400, 300), "png");
        const QByteArray bmp = written(flag(), "bmp");
        QTest::newRow("empty") << QByteArray() << Error::Code::Empty;
        QTest::newRow("svg")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            << Error::Code::UnsupportedFormat;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>")
                              << Error::Code::UnsupportedFormat;
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0") << Error::Code::UnsupportedFormat;
        QTest::newRow("noise") << QByteArray(5000, 'x') << Error::Code::UnsupportedFormat;
        QTest::newRow("half a jpeg") << jpeg.first(jpeg.size() / 2) << Error::Code::Damaged;
        QTest::newRow("jpeg without its end") << jpeg.chopped(2) << Error::Code::Damaged;
        QTest::newRow("three bytes of jpeg") << jpeg.first(3) << Error::Code::Damaged;
        QTest::newRow("half a png") << png.first(png.size() / 2) << Error::Code::Damaged;
        QTest::newRow("half a bmp") << bmp.first(bmp.size() / 2) << Error::Code::Damaged;
        QTest::newRow("png header only") << png.first(8) << Error::Code::Damaged;
        QTest::newRow("tiff header only")
            << QByteArray("II*\0\x08\0\0\0", 8) << Error::Code::Damaged;
        QTest::newRow("encrypted pdf") << encryptedPdf() << Error::Code::PasswordProtected;
        QTest::newRow("pdf header only") << QByteArray("%PDF-1.7\n") << Error::Code::Damaged;
        QTest::newRow("heic header only") << QByteArray("\0\0\0\x18"
                                                        "ftypheic\0\0\0\0mif1heic",
                                                        24)
                                          << Error::Code::Damaged;
        QTest::newRow("animated png") << animatedPng(2) << Error::Code::UnsupportedFormat;
        QTest::newRow("animated webp") << animatedWebP(2) << Error::Code::UnsupportedFormat;
        QTest::newRow("heic film") << QByteArray("\0\0\0\x18"
                                                 "ftyphevc\0\0\0\0msf1hevc\0\0\0\x08moov",
                                                 32)
                                   << Error::Code::UnsupportedFormat;
        QTest::newRow("png bomb") << pngBomb() << Error::Code::TooLarge;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Code, code);
        Result<Source> source = Source::fromBytes(bytes, QStringLiteral("notice.jpg"));
        Error error;
        if (source) { // what only the header of a page shows is refused when the page is asked for
            NullMonitor monitor;
            const Result<SourceImage> page = source->page(1, monitor);
            QVERIFY(!page);
            error = page.error();
        } else {
            error = source.error();
        }
        QCOMPARE(errorName(error.code), errorName(code));
        QVERIFY(error.detail.contains(QStringLiteral("notice.jpg")));
    }

    void everyCutOfAJpegIsDamaged()
    {
        const QByteArray jpeg = withExif(written(flag(), "jpeg"), 6);
        for (qsizetype size = 3; size < jpeg.size(); ++size)
            QVERIFY2(!Source::fromBytes(jpeg.first(size), QStringLiteral("a.jpg")),
                     qPrintable(QString::number(size)));
        QVERIFY(Source::fromBytes(jpeg + "rubbish behind the end", QStringLiteral("a.jpg")));
    }

    void hostileExifIsSurvived()
    {
        const QByteArray jpeg = withExif(written(flag(), "jpeg"), 1);
        NullMonitor monitor;
        for (int at = 12; at < 100; ++at) {
            for (const char value : {'\0', '\x7f', '\xff'}) {
                QByteArray bytes = jpeg;
                bytes[at] = value;
                Result<Source> source = Source::fromBytes(bytes, QStringLiteral("a.jpg"));
                if (source)
                    (void)source->page(1, monitor).has_value();
            }
        }
    }

    void largePdfPage()
    {
        const QPageSize huge(QSizeF(5000, 5000), QPageSize::Millimeter, QString(),
                             QPageSize::ExactMatch);
        Result<Source> source = Source::fromBytes(pdf(1, huge), QStringLiteral("a.pdf"));
        QVERIFY(source);
        NullMonitor monitor;
        const Result<SourceImage> page = source->page(1, monitor);
        QVERIFY(!page);
        QCOMPARE(errorName(page.error().code), errorName(Error::Code::TooLarge));
    }

    void fromDescriptor()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(written(flag(), "png"));
        QVERIFY(file.flush()); // its position is now the end: open() reads from the beginning
        QVERIFY(Source::open(file.handle(), QStringLiteral("a.png")));
    }
};

QTEST_MAIN(TestSource)
#include "tst_source.moc"
