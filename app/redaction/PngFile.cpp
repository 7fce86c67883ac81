// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/PngFile_p.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

#include <png.h>
#include <zlib.h>

namespace redaction {

namespace {

constexpr QByteArrayView kSignature("\x89PNG\r\n\x1a\n");
constexpr qsizetype kChunkFrame = 12; // length, type, CRC

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
    // Pixels alone: a QImage brings text keys, colour space and resolution of its source along.
    QImage fresh(page.constBits(), page.width(), page.height(), page.bytesPerLine(),
                 QImage::Format_RGB888);
    fresh.setDotsPerMeterX(kDotsPerMeter);
    fresh.setDotsPerMeterY(kDotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(fresh))
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
