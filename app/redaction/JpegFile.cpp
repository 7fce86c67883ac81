// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/JpegFile_p.h"
#include "app/redaction/PngFile_p.h"

#include <QtEndian>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <jpeglib.h>

namespace redaction {

namespace {

constexpr int kDotsPerInch = 300;

/// libjpeg leaves by longjmp: between setjmp and here nothing with a destructor may be made.
struct ErrorExit
{
    jpeg_error_mgr manager;
    std::jmp_buf jump;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<ErrorExit *>(info->err)->jump, 1);
}

void stayQuiet(j_common_ptr info, int level)
{
    if (level < 0)
        ++info->err->num_warnings;
}

jpeg_error_mgr *install(ErrorExit &exit)
{
    jpeg_std_error(&exit.manager);
    exit.manager.error_exit = leave;
    exit.manager.emit_message = stayQuiet;
    return &exit.manager;
}

bool compress(const QImage &page, int quality, unsigned char **out, unsigned long *size)
{
    jpeg_compress_struct info{};
    ErrorExit exit{};
    info.err = install(exit);
    if (setjmp(exit.jump) != 0) {
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, out, size);
    info.image_width = static_cast<JDIMENSION>(page.width());
    info.image_height = static_cast<JDIMENSION>(page.height());
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    for (int i = 0; i < info.num_components; ++i) {
        info.comp_info[i].h_samp_factor = 1;
        info.comp_info[i].v_samp_factor = 1;
    }
    info.density_unit = 1;
    info.X_density = kDotsPerInch;
    info.Y_density = kDotsPerInch;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        // libjpeg's rows are not const in its interface; it only reads them.
        JSAMPROW row =
            const_cast<JSAMPROW>(page.constScanLine(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

enum class Decoded { Yes, Damaged, TooLarge };

/// Between setjmp and the end nothing with a destructor may be made; `rows` is the caller's.
Decoded decompress(const QByteArray &bytes, const JpegRows &rows)
{
    jpeg_decompress_struct info{};
    ErrorExit exit{};
    info.err = install(exit);
    if (setjmp(exit.jump) != 0) {
        jpeg_destroy_decompress(&info);
        return Decoded::Damaged;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char *>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&info, TRUE);
    if (qint64(info.image_width) * qint64(info.image_height) > kMostPagePixels ||
        !rows.begin({static_cast<int>(info.image_width), static_cast<int>(info.image_height)})) {
        jpeg_destroy_decompress(&info);
        return Decoded::TooLarge;
    }
    info.out_color_space = JCS_RGB;
    jpeg_start_decompress(&info);
    JSAMPARRAY row = (*info.mem->alloc_sarray)(reinterpret_cast<j_common_ptr>(&info), JPOOL_IMAGE,
                                               3 * info.output_width, 1);
    while (info.output_scanline < info.output_height) {
        const auto y = static_cast<int>(info.output_scanline);
        jpeg_read_scanlines(&info, row, 1);
        rows.row(y, row[0]);
    }
    jpeg_finish_decompress(&info);
    const bool warned = info.err->num_warnings > 0;
    jpeg_destroy_decompress(&info);
    return warned ? Decoded::Damaged : Decoded::Yes;
}

bool staysBlack(const uchar *planned, const uchar *decoded, int width)
{
    for (int i = 0; i < 3 * width; i += 3) {
        const bool black = (planned[i] | planned[i + 1] | planned[i + 2]) == 0;
        if (black && std::max({decoded[i], decoded[i + 1], decoded[i + 2]}) > kBlackTolerance)
            return false;
    }
    return true;
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// Where the entropy-coded bytes that begin at `at` end: at the next marker.
qsizetype endOfScan(QByteArrayView bytes, qsizetype at)
{
    while (at + 1 < bytes.size() &&
           (static_cast<uchar>(bytes[at]) != 0xFF || static_cast<uchar>(bytes[at + 1]) == 0x00))
        ++at;
    return at;
}

} // namespace

ocr::Result<QByteArray> encodeJpeg(const QImage &page)
{
    for (const int quality : {95, 97, 98, 99, 100}) {
        unsigned char *memory = nullptr;
        unsigned long size = 0;
        const bool written = compress(page, quality, &memory, &size);
        const QByteArray bytes(reinterpret_cast<const char *>(memory),
                               static_cast<qsizetype>(size));
        std::free(memory);
        if (!written)
            break;
        bool black = true;
        const ocr::Result<void> decoded = readJpegRows(
            bytes, {[](QSize) { return true; },
                    [&](int y, const uchar *row) {
                        black = black && staysBlack(page.constScanLine(y), row, page.width());
                    }});
        if (!decoded)
            break;
        if (black)
            return bytes;
    }
    return ocr::Error{ocr::Error::Code::EngineFailed,
                      QStringLiteral("The page could not be encoded as JPEG with black covers.")};
}

ocr::Result<void> readJpegRows(const QByteArray &bytes, const JpegRows &rows)
{
    switch (decompress(bytes, rows)) {
    case Decoded::Yes:
        return {};
    case Decoded::TooLarge:
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("The JPEG file has more than 200 million pixels.")};
    case Decoded::Damaged:
        break;
    }
    return ocr::Error{ocr::Error::Code::Damaged, QStringLiteral("The JPEG file is damaged.")};
}

ocr::Result<QImage> decodeJpeg(const QByteArray &bytes)
{
    QImage page;
    const ocr::Result<void> read = readJpegRows(
        bytes, {[&page](QSize size) {
                    page = QImage(size, QImage::Format_RGB888);
                    return !page.isNull();
                },
                [&page](int y, const uchar *row) {
                    std::memcpy(page.scanLine(y), row, 3 * static_cast<size_t>(page.width()));
                }});
    if (!read)
        return read.error();
    return page;
}

JpegParts jpegParts(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    JpegParts parts;
    parts.isJpeg = view.startsWith(QByteArrayView("\xFF\xD8"));
    qsizetype at = 2;
    while (parts.isJpeg && view.size() - at >= 2 && static_cast<uchar>(view[at]) == 0xFF) {
        const auto marker = static_cast<uchar>(view[at + 1]);
        at += 2;
        if (marker == 0xD9) {
            parts.complete = true;
            break;
        }
        if (standsAlone(marker)) {
            parts.segments.append(JpegSegment{marker, {}});
            continue;
        }
        const qsizetype length =
            view.size() - at >= 2 ? qFromBigEndian<quint16>(view.data() + at) : 0;
        if (length < 2 || length > view.size() - at)
            break;
        parts.segments.append({marker, view.sliced(at + 2, length - 2)});
        at += length;
        if (marker == 0xDA)
            at = endOfScan(view, at);
    }
    parts.tail = view.size() - std::min(at, view.size());
    return parts;
}

} // namespace redaction
