// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Decoders_p.h"
#include "ocr/image/Exif_p.h"
#include "ocr/image/Format_p.h"
#include "ocr/image/JpegPixels_p.h"
#include "ocr/image/JpegSegments_p.h"
#include "ocr/image/Mats_p.h"

#include <QBuffer>
#include <QImageReader>

namespace ocr::image {

namespace {

const char *readerFormat(Source::Format format)
{
    switch (format) {
    case Source::Format::Jpeg:
        return "jpeg";
    case Source::Format::Png:
        return "png";
    case Source::Format::WebP:
        return "webp";
    case Source::Format::Bmp:
        return "bmp";
    default:
        return "tiff";
    }
}

int orientationOf(QImageIOHandler::Transformations turn)
{
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

/// Whether pixels saved in this way have no block grid: a TIFF frame may be a JPEG inside.
bool isWithoutBlocks(const EncodedFile &file, int page)
{
    if (file.format == Source::Format::WebP)
        return false;
    if (file.format != Source::Format::Tiff)
        return true;
    switch (tiffCompression(file.bytes, page).value_or(0)) {
    case 1: // none
    case 2: // run lengths and fax
    case 3:
    case 4:
    case 5: // LZW
    case 8: // Deflate, and its older number
    case 32946:
    case 32773: // PackBits
        return true;
    default:
        return false;
    }
}

/// As CaptureFacts has it.
double trustedDots(double x, double y)
{
    constexpr double kLeast = 100;
    constexpr double kMost = 2400;
    constexpr double kSame = 0.02; // between the two sides; whole dots a metre or centimetre
    const bool isScanners = x >= kLeast && x <= kMost && qAbs(y / x - 1) <= kSame;
    return isScanners ? (x + y) / 2 : 0;
}

/// Qt gives every picture a resolution: without one in the file, that of a new picture.
double trustedDots(const QImage &image)
{
    constexpr double kMetre = 39.37007874; // inches
    const QImage unsaid(1, 1, QImage::Format_Mono);
    if (image.dotsPerMeterX() == unsaid.dotsPerMeterX())
        return 0;
    return trustedDots(image.dotsPerMeterX() / kMetre, image.dotsPerMeterY() / kMetre);
}

/// A reader that takes the sniffed format and no other: by itself Qt would read an SVG named .jpg.
class Reader
{
public:
    explicit Reader(const EncodedFile &file)
    {
        m_buffer.setData(file.bytes); // shared, not copied
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(readerFormat(file.format));
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoTransform(false);
        // Global in Qt, and always the same value here unless a caller asks for other limits.
        QImageReader::setAllocationLimit(static_cast<int>(file.limits.memoryBytes >> 20));
    }
    QImageReader *operator->() { return &m_reader; }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

class RasterDecoder final : public Decoder
{
public:
    RasterDecoder(EncodedFile file, int pages) : m_file(std::move(file)), m_pages(pages) {}
    int pageCount() const override { return m_pages; }
    Result<SourceImage> decode(int page) override;

private:
    ExifFacts exif() const;
    Result<QImage> readPixels(Reader &reader, int page);
    Result<QImage> readByQt(int page, int orientation, double &dotsPerInch);

    EncodedFile m_file;
    int m_pages;
};

ExifFacts RasterDecoder::exif() const
{
    switch (m_file.format) {
    case Source::Format::Jpeg:
        return readExif(readJpegSegments(m_file.bytes).exif);
    case Source::Format::Png:
        return readExif(exifOfPng(m_file.bytes));
    case Source::Format::WebP:
        return readExif(exifOfWebP(m_file.bytes));
    case Source::Format::Tiff:
        return readExif(m_file.bytes); // a TIFF is what EXIF is made of
    default:
        return {};
    }
}

Result<QImage> RasterDecoder::readPixels(Reader &reader, int page)
{
    const auto pageText = QStringLiteral("page %1 cannot be decoded").arg(page + 1);
    reader->imageCount(); // before anything else: Qt 6.4's TIFF plugin counts 1 afterwards
    if (page > 0 && !reader->jumpToImage(page))
        return damaged(m_file, pageText);
    const QSize size = reader->size();
    if (!size.isValid() || size.isEmpty())
        return damaged(m_file, QStringLiteral("its header gives no size"));
    const QImage::Format format = reader->imageFormat();
    const int depth =
        format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    if (auto checked = checkSize(m_file, size.width(), size.height(), qMax(3, (depth + 7) / 8));
        !checked)
        return checked.error();
    QImage image = reader->read();
    if (image.isNull())
        return damaged(m_file, m_pages > 1 ? pageText : QStringLiteral("it cannot be decoded"));
    return image;
}

Result<QImage> RasterDecoder::readByQt(int page, int orientation, double &dotsPerInch)
{
    Reader reader(m_file);
    Result<QImage> read = readPixels(reader, page);
    if (!read)
        return read;
    // Each frame of a TIFF has its own orientation, which only the reader that stands on it knows.
    if (m_file.format == Source::Format::Tiff)
        orientation = orientationOf(reader->transformation());
    dotsPerInch = trustedDots(*read);
    return turnedUpright(toBgrOnWhite(std::move(*read)), orientation);
}

Result<SourceImage> RasterDecoder::decode(int page)
{
    const ExifFacts facts = exif();
    const int orientation = facts.orientation;
    double dotsPerInch = 0;
    Result<QImage> pixels = m_file.format == Source::Format::Jpeg
                                ? readJpegPixels(m_file, orientation)
                                : readByQt(page, orientation, dotsPerInch);
    if (!pixels)
        return pixels.error();
    SourceImage result;
    result.pixels = std::move(*pixels);
    if (result.pixels.isNull())
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 needs more memory than there is.").arg(m_file.name)};
    result.capture = facts.capture;
    result.capture.dotsPerInch = dotsPerInch;
    if (m_file.format == Source::Format::Jpeg) {
        const JpegSegments segments = readJpegSegments(m_file.bytes);
        result.capture.dotsPerInch = trustedDots(segments.dotsPerInchX, segments.dotsPerInchY);
        result.history.mcuWidth = orientation >= 5 ? segments.mcuHeight : segments.mcuWidth;
        result.history.mcuHeight = orientation >= 5 ? segments.mcuWidth : segments.mcuHeight;
    } else if (isWithoutBlocks(m_file, page)) {
        // What it was before it was saved so is not known, hence not lossless; it has no grid of
        // its own.
        result.history.mcuWidth = 1;
        result.history.mcuHeight = 1;
    }
    return result;
}

} // namespace

Result<std::unique_ptr<Decoder>> openRaster(const EncodedFile &file)
{
    if (isTruncated(file.format, file.bytes))
        return damaged(file, QStringLiteral("it is truncated, its end is missing"));
    // Qt shows the first picture only: what comes after it would be left out without a word.
    if (isAnimated(file.format, file.bytes))
        return Error{Error::Code::UnsupportedFormat,
                     QStringLiteral("%1 is an animated picture, of which only the first could be "
                                    "read; save its pictures one by one.")
                         .arg(file.name)};
    int pages = 1;
    if (file.format == Source::Format::Tiff) {
        Reader reader(file);
        pages = reader->imageCount();
        if (pages < 1)
            return damaged(file, QStringLiteral("no page of it can be found; it may be truncated"));
        if (pages > file.limits.pages)
            return Error{Error::Code::TooLarge,
                         QStringLiteral("%1 has more pages than are read.").arg(file.name)};
    }
    return std::unique_ptr<Decoder>(std::make_unique<RasterDecoder>(file, pages));
}

} // namespace ocr::image
