// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Bytes_p.h"
#include "ocr/image/Format_p.h"
#include "ocr/image/JpegSegments_p.h"

#include <cstdlib>

namespace ocr::image {

namespace {

/// PDF readers accept up to this much rubbish in front of the header (ISO 32000-1, Annex H.3.4.1).
constexpr qsizetype kPdfHeaderWithin = 1024;

bool isBmp(QByteArrayView bytes)
{
    if (!bytes.startsWith("BM") || bytes.size() < 26)
        return false;
    // "BM" alone is no proof: the length of the second header is one of a few.
    switch (little32(bytes, 14)) {
    case 12:
    case 40:
    case 52:
    case 56:
    case 64:
    case 108:
    case 124:
        return true;
    default:
        return false;
    }
}

/// Brand of an ISO base media file (ISO/IEC 14496-12), or empty.
QByteArrayView mediaBrand(QByteArrayView bytes)
{
    if (bytes.size() < 12 || bytes.sliced(4, 4) != QByteArrayView("ftyp"))
        return {};
    return bytes.sliced(8, 4);
}

bool isHeic(QByteArrayView bytes)
{
    const QByteArrayView brand = mediaBrand(bytes);
    if (brand.isEmpty())
        return false;
    for (const char *known : {"heic", "heix", "heim", "heis", "hevc", "hevx"}) {
        if (brand == QByteArrayView(known))
            return true;
    }
    if (brand != QByteArrayView("mif1") && brand != QByteArrayView("msf1"))
        return false;
    // A general brand: the compatible ones tell HEVC from AV1.
    const qsizetype end = qMin<qsizetype>(bytes.size(), big32(bytes, 0));
    for (qsizetype at = 16; at + 4 <= end; at += 4) {
        if (bytes.sliced(at, 4) == QByteArrayView("heic") ||
            bytes.sliced(at, 4) == QByteArrayView("heix"))
            return true;
    }
    return false;
}

bool pngTruncated(QByteArrayView bytes)
{
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype length = big32(bytes, at);
        if (bytes.sliced(at + 4, 4) == QByteArrayView("IEND"))
            return false;
        at += 12 + length;
    }
    return true;
}

/// Pictures after the first stand in chunks of their own (PNG 3rd edition, 11.3.2.3).
bool pngAnimated(QByteArrayView bytes)
{
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        if (bytes.sliced(at + 4, 4) == QByteArrayView("fdAT"))
            return true;
        at += 12 + qsizetype(big32(bytes, at));
    }
    return false;
}

bool webPAnimated(QByteArrayView bytes)
{
    int frames = 0;
    qsizetype at = 12;
    while (at + 8 <= bytes.size() && frames < 2) {
        frames += bytes.sliced(at, 4) == QByteArrayView("ANMF") ? 1 : 0;
        const qsizetype length = little32(bytes, at + 4);
        at += 8 + length + (length & 1);
    }
    return frames > 1;
}

/// A film's pictures are told of in the box "moov" (ISO/IEC 14496-12, 8.2.1).
bool heicAnimated(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at + 8 <= bytes.size()) {
        if (bytes.sliced(at + 4, 4) == QByteArrayView("moov"))
            return true;
        const quint32 length = big32(bytes, at);
        const bool isLong = length == 1;
        if (length < 8 && !isLong) // the last one, or rubbish
            return false;
        const quint64 whole =
            isLong ? quint64(big32(bytes, at + 8)) << 32 | big32(bytes, at + 12) : length;
        if (whole < 8 || whole > quint64(bytes.size() - at))
            return false;
        at += qsizetype(whole);
    }
    return false;
}

bool bmpTruncated(QByteArrayView bytes)
{
    const quint32 header = little32(bytes, 14);
    if (header < 40 || bytes.size() < 54)
        return false;
    const quint32 compression = little32(bytes, 30);
    if (compression != 0 && compression != 3) // run lengths: the size is not known beforehand
        return false;
    const qint64 width = static_cast<qint32>(little32(bytes, 18));
    const qint64 height = std::llabs(static_cast<qint32>(little32(bytes, 22)));
    const qint64 bits = little16(bytes, 28);
    const qint64 stride = (width * bits + 31) / 32 * 4;
    return width > 0 && qint64(little32(bytes, 10)) + stride * height > bytes.size();
}

} // namespace

std::optional<Source::Format> sniffFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return Source::Format::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return Source::Format::Png;
    if (bytes.size() >= 16 && bytes.startsWith("RIFF") &&
        bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return Source::Format::WebP;
    if (isBmp(bytes))
        return Source::Format::Bmp;
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) ||
        bytes.startsWith(QByteArrayView("MM\0*", 4)) ||
        bytes.startsWith(QByteArrayView("II+\0", 4)) ||
        bytes.startsWith(QByteArrayView("MM\0+", 4)))
        return Source::Format::Tiff;
    if (isHeic(bytes))
        return Source::Format::Heic;
    if (bytes.first(qMin(bytes.size(), kPdfHeaderWithin)).indexOf("%PDF-") >= 0)
        return Source::Format::Pdf;
    return std::nullopt;
}

QString knownRefused(QByteArrayView bytes)
{
    if (bytes.startsWith("GIF8"))
        return QStringLiteral("a GIF picture");
    if (mediaBrand(bytes) == QByteArrayView("avif") || mediaBrand(bytes) == QByteArrayView("avis"))
        return QStringLiteral("an AVIF picture");
    if (!mediaBrand(bytes).isEmpty())
        return QStringLiteral("a film or an unknown kind of HEIF picture");
    if (bytes.startsWith("\xFF\x0A") || bytes.startsWith(QByteArrayView("\0\0\0\x0CJXL ", 8)))
        return QStringLiteral("a JPEG XL picture");
    if (bytes.startsWith("PK\x03\x04"))
        return QStringLiteral("a ZIP archive or an office document");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return QStringLiteral("an old office document");
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 512)).toByteArray().toLower();
    if (head.contains("<svg"))
        return QStringLiteral("an SVG drawing");
    if (head.contains("<html") || head.contains("<!doctype html"))
        return QStringLiteral("a web page");
    return {};
}

bool isTruncated(Source::Format format, QByteArrayView bytes)
{
    switch (format) {
    case Source::Format::Jpeg:
        return !readJpegSegments(bytes).complete;
    case Source::Format::Png:
        return pngTruncated(bytes);
    case Source::Format::WebP:
        return qint64(little32(bytes, 4)) + 8 > bytes.size();
    case Source::Format::Bmp:
        return bmpTruncated(bytes);
    case Source::Format::Tiff:
    case Source::Format::Heic:
    case Source::Format::Pdf:
        return false; // their decoders notice
    }
    return false;
}

bool isAnimated(Source::Format format, QByteArrayView bytes)
{
    switch (format) {
    case Source::Format::Png:
        return pngAnimated(bytes);
    case Source::Format::WebP:
        return webPAnimated(bytes);
    case Source::Format::Heic:
        return heicAnimated(bytes);
    case Source::Format::Jpeg:
    case Source::Format::Bmp:
    case Source::Format::Tiff:
    case Source::Format::Pdf:
        return false;
    }
    return false;
}

} // namespace ocr::image
