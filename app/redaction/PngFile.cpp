// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/PngFile_p.h"

#include <QtEndian>

#include <csetjmp>
#include <png.h>
#include <zlib.h>

namespace redaction {

namespace {

constexpr QByteArrayView kSignature("\x89PNG\r\n\x1a\n");
constexpr qsizetype kChunkFrame = 12; // length, type, CRC

// The fastest level and one filter for all rows: choosing filters and searching longer matches costs
// most of the time of the largest pages, and what photographs have of noise does not get smaller.
constexpr int kCompression = 1;
constexpr qsizetype kFirstReserve = 1 << 20;

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// libpng leaves by longjmp: in here nothing with a destructor may be made.
bool compress(const QImage &page, QByteArray &bytes)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    bytes.reserve(kFirstReserve);
    png_set_write_fn(png, &bytes, append, nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(page.width()),
                 static_cast<png_uint_32>(page.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, kDotsPerMeter, kDotsPerMeter, PNG_RESOLUTION_METER);
    png_set_compression_level(png, kCompression);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
    png_write_info(png, info);
    for (int y = 0; y < page.height(); ++y)
        png_write_row(png, page.constScanLine(y));
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return true;
}

} // namespace

PngParts pngParts(const QByteArray &bytes)
{
    PngParts parts;
    const QByteArrayView view(bytes);
    parts.isPng = view.startsWith(kSignature);
    if (!parts.isPng)
        return parts;
    qsizetype at = kSignature.size();
    while (view.size() - at >= kChunkFrame) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(view.data() + at));
        if (length > view.size() - at - kChunkFrame)
            break;
        const QByteArrayView checked = view.sliced(at + 4, 4 + length);
        const auto stored = qFromBigEndian<quint32>(view.data() + at + 8 + length);
        const auto sum = crc32_z(0, reinterpret_cast<const Bytef *>(checked.data()),
                                 static_cast<z_size_t>(checked.size()));
        parts.chunks.append({checked.first(4).toByteArray(), checked.sliced(4), sum == stored});
        at += kChunkFrame + length;
        if (parts.chunks.last().type == "IEND")
            break;
    }
    parts.tail = view.size() - at;
    return parts;
}

QByteArray pngImageData(const PngParts &parts)
{
    QByteArray data;
    for (const PngChunk &chunk : parts.chunks)
        if (chunk.type == "IDAT")
            data.append(chunk.data);
    return data;
}

ocr::Result<QByteArray> encodePng(const QImage &page)
{
    QByteArray bytes;
    if (!compress(page, bytes))
        return ocr::Error{ocr::Error::Code::EngineFailed,
                          QStringLiteral("The page could not be encoded as PNG.")};
    return bytes;
}

ocr::Result<QImage> decodePng(const QByteArray &bytes)
{
    const ocr::Error damaged{ocr::Error::Code::Damaged, QStringLiteral("The PNG file is damaged.")};
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.constData(),
                                         static_cast<size_t>(bytes.size())) == 0)
        return damaged;
    if (qint64(image.width) * qint64(image.height) > kMostPagePixels) {
        png_image_free(&image);
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("The PNG file has more than 200 million pixels.")};
    }
    image.format = PNG_FORMAT_RGB;
    QImage page(static_cast<int>(image.width), static_cast<int>(image.height),
                QImage::Format_RGB888);
    const png_color white{255, 255, 255};
    const bool read =
        !page.isNull() &&
        png_image_finish_read(&image, &white, page.bits(),
                              static_cast<png_int_32>(page.bytesPerLine()), nullptr) != 0;
    png_image_free(&image);
    if (!read || image.warning_or_error != 0)
        return damaged;
    return page;
}

} // namespace redaction
