// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/JpegPixels_p.h"
#include "ocr/image/Mats_p.h"

#include <opencv2/core.hpp>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

namespace ocr::image {

namespace {

/// Rows that are decoded at a time: as high as the largest block of a JPEG with 4:2:0.
constexpr int kStripRows = 16;
/// A progressive picture needs about 10 scans; hostile ones have thousands to keep a reader busy.
constexpr int kMostScans = 200;

/// What libjpeg calls back with; libjpeg hands its first member's address on.
struct Failure
{
    jpeg_error_mgr manager;
    std::jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<Failure *>(info->err)->back, 1);
}

void keepQuiet(j_common_ptr /*info*/) {} // its words could stand in a log

void countScans(j_common_ptr info)
{
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kMostScans)
        leave(info);
}

/// libjpeg as an object. Its errors jump: no method holds anything that a jump would leak.
class JpegReader
{
public:
    explicit JpegReader(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_info.err = jpeg_std_error(&m_failure.manager);
        m_failure.manager.error_exit = leave;
        m_failure.manager.output_message = keepQuiet;
        m_progress.progress_monitor = countScans;
    }
    ~JpegReader() { jpeg_destroy_decompress(&m_info); }
    Q_DISABLE_COPY_MOVE(JpegReader)

    bool readHeader();
    bool start();
    /// Rows read; 0 where the decoder gave up.
    int readRows(uchar *strip, int rows);

    QSize size() const
    {
        return {static_cast<int>(m_info.image_width), static_cast<int>(m_info.image_height)};
    }
    int precision() const { return m_info.data_precision; }
    int channels() const { return m_info.output_components; }
    /// Adobe's programs store CMYK inverted.
    bool isInverted() const { return m_info.saw_Adobe_marker != 0; }

private:
    QByteArray m_bytes;
    jpeg_decompress_struct m_info{};
    Failure m_failure{};
    jpeg_progress_mgr m_progress{};
};

bool JpegReader::readHeader()
{
    if (setjmp(m_failure.back) != 0)
        return false;
    jpeg_create_decompress(&m_info);
    m_info.progress = &m_progress;
    jpeg_mem_src(&m_info, reinterpret_cast<const uchar *>(m_bytes.constData()),
                 static_cast<unsigned long>(m_bytes.size()));
    return jpeg_read_header(&m_info, TRUE) == JPEG_HEADER_OK;
}

bool JpegReader::start()
{
    if (setjmp(m_failure.back) != 0)
        return false;
    const bool inks = m_info.jpeg_color_space == JCS_CMYK || m_info.jpeg_color_space == JCS_YCCK;
    m_info.out_color_space = inks ? JCS_CMYK : JCS_EXT_BGR;
    return jpeg_start_decompress(&m_info) != 0;
}

int JpegReader::readRows(uchar *strip, int rows)
{
    if (setjmp(m_failure.back) != 0)
        return 0;
    const size_t stride = size_t(m_info.output_width) * size_t(m_info.output_components);
    const JDIMENSION first = m_info.output_scanline;
    while (static_cast<int>(m_info.output_scanline - first) < rows) {
        JSAMPROW row = strip + stride * (m_info.output_scanline - first);
        if (jpeg_read_scanlines(&m_info, &row, 1) == 0)
            return 0;
    }
    return rows;
}

/// Four inks as light; in place, as the colours take less room.
void inksToLight(uchar *strip, qsizetype pixels, bool inverted)
{
    const uchar *from = strip;
    uchar *to = strip;
    for (qsizetype i = 0; i < pixels; ++i, from += 4, to += 3) {
        std::array<int, 4> light{};
        for (size_t ink = 0; ink < 4; ++ink)
            light[ink] = inverted ? from[ink] : 255 - from[ink];
        to[0] = static_cast<uchar>(light[2] * light[3] / 255);
        to[1] = static_cast<uchar>(light[1] * light[3] / 255);
        to[2] = static_cast<uchar>(light[0] * light[3] / 255);
    }
}

/// Lays rows `top` to top + strip.rows of the stored picture where `orientation` shows them.
void place(const cv::Mat &strip, int top, int orientation, cv::Mat target)
{
    const bool sideways = orientation >= 5;
    const int length = sideways ? target.cols : target.rows;
    const bool backwards = orientation == 3 || orientation == 4 || orientation == 6 ||
                           orientation == 7; // the first stored row is shown last
    const int first = backwards ? length - top - strip.rows : top;
    cv::Mat part = sideways ? target.colRange(first, first + strip.rows)
                            : target.rowRange(first, first + strip.rows);
    if (!sideways) {
        const bool mirrored = orientation == 2 || orientation == 3;
        if (backwards)
            cv::flip(strip, part, mirrored ? -1 : 0);
        else if (mirrored)
            cv::flip(strip, part, 1);
        else
            strip.copyTo(part);
        return;
    }
    cv::Mat turned;
    cv::transpose(strip, turned);
    if (orientation == 5)
        turned.copyTo(part);
    else
        cv::flip(turned, part, orientation == 6 ? 1 : orientation == 7 ? -1 : 0);
}

} // namespace

Result<QImage> readJpegPixels(const EncodedFile &file, int orientation)
{
    JpegReader reader(file.bytes);
    if (!reader.readHeader())
        return damaged(file, QStringLiteral("its header cannot be read"));
    const QSize size = reader.size();
    if (auto checked = checkSize(file, size.width(), size.height(), 3); !checked)
        return checked.error();
    if (reader.precision() != 8)
        return Error{Error::Code::UnsupportedFormat,
                     QStringLiteral("%1 has more than 8 bits a channel.").arg(file.name)};
    if (!reader.start())
        return damaged(file, QStringLiteral("it cannot be decoded"));
    QImage image(orientation >= 5 ? size.transposed() : size, QImage::Format_BGR888);
    if (image.isNull())
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 needs more memory than there is.").arg(file.name)};
    image.fill(Qt::white);
    cv::Mat target = writableViewOf(image);
    std::vector<uchar> rows(size_t(size.width()) * size_t(reader.channels()) * kStripRows);
    for (int top = 0; top < size.height(); top += kStripRows) {
        const int count = qMin(kStripRows, size.height() - top);
        if (reader.readRows(rows.data(), count) == 0)
            return damaged(file, QStringLiteral("it cannot be decoded"));
        if (reader.channels() == 4)
            inksToLight(rows.data(), qsizetype(size.width()) * count, reader.isInverted());
        place(cv::Mat(count, size.width(), CV_8UC3, rows.data()), top, orientation, target);
    }
    return image;
}

} // namespace ocr::image
