// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Check_p.h"
#include "app/redaction/Deflate_p.h"
#include "app/redaction/JpegFile_p.h"
#include "app/redaction/PdfFile_p.h"
#include "app/redaction/PdfGrammar_p.h"
#include "app/redaction/PngFile_p.h"

#include <QtEndian>

#include <algorithm>

namespace redaction {

namespace {

Check tailCheck(qsizetype tail)
{
    return makeCheck("tail", tail == 0,
                     QStringLiteral("The file goes on for %1 bytes after its end.").arg(tail));
}

Check metadataCheck(bool clean)
{
    return makeCheck("metadata", clean, QStringLiteral("The file carries metadata."));
}

Check pagesCheck(int found, int wanted)
{
    return makeCheck("pages", found == wanted,
                     QStringLiteral("The file has %1 pages instead of %2.").arg(found).arg(wanted));
}

/// 8-bit RGB without interlace: no alpha, no palette that could hide pixels. `decodedSize` is set
/// to the size of the image data before compression.
bool isPlainHeader(const PngChunk &chunk, qint64 &decodedSize)
{
    if (chunk.type != "IHDR" || chunk.data.size() != 13 ||
        chunk.data.sliced(8) != QByteArrayView("\x08\x02\x00\x00\x00", 5))
        return false;
    const qint64 width = qFromBigEndian<quint32>(chunk.data.data());
    const qint64 height = qFromBigEndian<quint32>(chunk.data.data() + 4);
    decodedSize = height * (3 * width + 1);
    return width > 0 && height > 0 && width * height <= kMostPagePixels;
}

/// IHDR, at most one pHYs, IDAT…, IEND, in that order.
bool isPlainOrder(const QList<PngChunk> &chunks)
{
    qsizetype at = 1;
    if (at < chunks.size() && chunks[at].type == "pHYs" && chunks[at].data.size() == 9)
        ++at;
    const qsizetype firstData = at;
    while (at < chunks.size() && chunks[at].type == "IDAT")
        ++at;
    return at > firstData && at == chunks.size() - 1 && chunks[at].type == "IEND" &&
           chunks[at].data.isEmpty();
}

QList<Check> checkPng(const QByteArray &bytes, int pages)
{
    const PngParts parts = pngParts(bytes);
    qint64 decodedSize = 0;
    const bool intact = std::all_of(parts.chunks.begin(), parts.chunks.end(),
                                    [](const PngChunk &chunk) { return chunk.intact; });
    const bool allowed = parts.isPng && intact && !parts.chunks.isEmpty() &&
                         isPlainHeader(parts.chunks.first(), decodedSize) &&
                         isPlainOrder(parts.chunks);
    // Bytes behind the end of the compressed stream, inside IDAT, are a tail like any other.
    const bool exact = allowed && isExactDeflate(pngImageData(parts), decodedSize);
    const bool clean =
        parts.isPng &&
        std::all_of(parts.chunks.begin(), parts.chunks.end(), [](const PngChunk &chunk) {
            return chunk.type == "IHDR" || chunk.type == "pHYs" || chunk.type == "IDAT" ||
                   chunk.type == "IEND";
        });
    Check tail = tailCheck(parts.tail);
    if (tail.passed && allowed && !exact)
        tail = makeCheck("tail", false,
                         QStringLiteral("The image data do not end where their pixels do."));
    return {makeCheck("chunks", allowed,
                      QStringLiteral(
                          "The file is not a plain RGB PNG of IHDR, pHYs, IDAT and IEND only.")),
            tail, metadataCheck(clean), pagesCheck(1, pages)};
}

constexpr uchar kApp0 = 0xE0;
constexpr uchar kSof0 = 0xC0;
constexpr uchar kSos = 0xDA;

bool isAllowed(const JpegSegment &segment)
{
    switch (segment.marker) {
    case kApp0: // JFIF without its thumbnail
        return segment.data.size() == 14 && segment.data.startsWith(QByteArrayView("JFIF\0", 5)) &&
               segment.data[12] == 0 && segment.data[13] == 0;
    case kSof0: // 8 bits, three components, 4:4:4 is ours but no secret hangs on it
        return segment.data.size() == 15 && segment.data[0] == 8 && segment.data[5] == 3;
    case 0xDB: // DQT
    case 0xC4: // DHT
    case kSos:
        return true;
    default:
        return false;
    }
}

QList<Check> checkJpeg(const QByteArray &bytes, int pages)
{
    const JpegParts parts = jpegParts(bytes);
    const auto count = [&parts](uchar marker) {
        return std::count_if(parts.segments.begin(), parts.segments.end(),
                             [marker](const JpegSegment &s) { return s.marker == marker; });
    };
    const bool allowed = parts.isJpeg && parts.complete &&
                         std::all_of(parts.segments.begin(), parts.segments.end(), isAllowed) &&
                         count(kApp0) == 1 && count(kSof0) == 1 && count(kSos) == 1;
    const bool clean =
        parts.isJpeg &&
        std::none_of(parts.segments.begin(), parts.segments.end(), [](const JpegSegment &s) {
            return s.marker == 0xFE || (s.marker > kApp0 && s.marker <= 0xEF) ||
                   (s.marker == kApp0 && !isAllowed(s));
        });
    return {makeCheck("chunks", allowed,
                      QStringLiteral(
                          "The file is not a baseline JPEG of APP0, DQT, SOF0, DHT and SOS only.")),
            tailCheck(parts.tail), metadataCheck(clean), pagesCheck(1, pages)};
}

QList<Check> checkPdf(const QByteArray &bytes, int pages)
{
    const PdfBytes grammar = pdfBytes(bytes);
    const PdfContent content = pdfContent(bytes);
    const bool plain =
        grammar.wellFormed && content.imageOnly && grammar.objects == 2 + 3 * content.pages;
    Check tail = tailCheck(grammar.tail);
    if (tail.passed && content.imageOnly && !content.dataExact)
        tail = makeCheck("tail", false,
                         QStringLiteral("The data of an image do not end where its pixels do."));
    return {
        makeCheck("chunks", plain, QStringLiteral("The file is not a PDF of plain images only.")),
        tail, metadataCheck(content.noMetadata), pagesCheck(content.pages, pages)};
}

} // namespace

QList<Check> checkFile(const QByteArray &bytes, FileFormat format, int pages)
{
    switch (format) {
    case FileFormat::Png:
        return checkPng(bytes, pages);
    case FileFormat::Jpeg:
        return checkJpeg(bytes, pages);
    case FileFormat::Pdf:
        return checkPdf(bytes, pages);
    }
    return {makeCheck("chunks", false, QStringLiteral("Unknown file format."))};
}

} // namespace redaction
