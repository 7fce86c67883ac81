// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/AreaShrink.h"
#include "ocr/image/Mats_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr::image {

namespace {

/// Rows that are converted at a time where Qt needs a copy between: keeps the peak near two
/// pictures.
constexpr int kStripRows = 128;

int typeOf(QImage::Format format)
{
    switch (format) {
    case QImage::Format_BGR888:
    case QImage::Format_RGB888:
        return CV_8UC3;
    case QImage::Format_Grayscale8:
        return CV_8UC1;
    default:
        return CV_8UC4;
    }
}

/// Premultiplied B,G,R,A over white: colour + (255 - alpha).
void layOnWhite(const QImage &strip, cv::Mat target)
{
    for (int y = 0; y < strip.height(); ++y) {
        const uchar *from = strip.constScanLine(y);
        uchar *to = target.ptr(y);
        for (int x = 0; x < strip.width(); ++x, from += 4, to += 3) {
            const int paper = 255 - from[3];
            for (int channel = 0; channel < 3; ++channel)
                to[channel] = static_cast<uchar>(qMin(255, from[channel] + paper));
        }
    }
}

void convertStrips(const QImage &image, cv::Mat target)
{
    const bool alpha = image.hasAlphaChannel();
    for (int y = 0; y < image.height(); y += kStripRows) {
        const int rows = qMin(kStripRows, image.height() - y);
        QImage strip(image.constScanLine(y), image.width(), rows, image.bytesPerLine(),
                     image.format());
        strip.setColorTable(image.colorTable());
        cv::Mat part = target.rowRange(y, y + rows);
        if (alpha)
            layOnWhite(strip.convertToFormat(QImage::Format_ARGB32_Premultiplied), part);
        else
            viewOf(strip.convertToFormat(QImage::Format_BGR888)).copyTo(part);
    }
}

} // namespace

cv::Mat viewOf(const QImage &image)
{
    // OpenCV knows no read-only matrix: every reader in this room takes it as const.
    return {image.height(), image.width(), typeOf(image.format()),
            const_cast<uchar *>(image.constBits()), static_cast<size_t>(image.bytesPerLine())};
}

cv::Mat writableViewOf(QImage &image)
{
    uchar *bits = image.bits();
    return {image.height(), image.width(), typeOf(image.format()), bits,
            static_cast<size_t>(image.bytesPerLine())};
}

cv::Mat resizedByArea(const cv::Mat &picture, cv::Size size, double scale)
{
    cv::Mat result;
    const bool bySize = !size.empty();
    if (!bySize) // rounded as cv::resize() does
        size = {cv::saturate_cast<int>(picture.cols * scale),
                cv::saturate_cast<int>(picture.rows * scale)};
    if (picture.type() == CV_8UC3 && !size.empty() && !picture.empty()) {
        result.create(size, CV_8UC3);
        const ThreeByteView<const unsigned char> from{
            picture.ptr(), static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows};
        const ThreeByteView<unsigned char> to{
            result.ptr(), static_cast<std::ptrdiff_t>(result.step), size.width, size.height};
        if (bySize ? shrinkByArea(from, to) : shrinkByArea(from, to, 1 / scale, 1 / scale))
            return result;
    }
    cv::resize(picture, result, bySize ? size : cv::Size(), scale, scale, cv::INTER_AREA);
    return result;
}

cv::Mat shrunkBy(const cv::Mat &picture, double scale)
{
    if (scale >= 1)
        return picture;
    const cv::Size size(cvRound(picture.cols * scale), cvRound(picture.rows * scale));
    cv::Mat small = picture;
    while (small.cols / 2 >= size.width && small.rows / 2 >= size.height) {
        cv::Mat half;
        const cv::Size halved(small.cols / 2, small.rows / 2);
        cv::resize(small(cv::Rect(0, 0, 2 * halved.width, 2 * halved.height)), half, halved, 0, 0,
                   cv::INTER_AREA);
        small = half;
    }
    return resizedByArea(small, size);
}

QImage toBgrOnWhite(QImage image)
{
    // Always into new pixels: text keys (PNG Author, JPEG comment) would travel with the old ones.
    QImage result(image.size(), QImage::Format_BGR888);
    if (result.isNull())
        return result;
    cv::Mat target = writableViewOf(result);
    switch (image.format()) {
    case QImage::Format_RGB32:
        cv::cvtColor(viewOf(image), target, cv::COLOR_BGRA2BGR);
        break;
    case QImage::Format_RGB888:
        cv::cvtColor(viewOf(image), target, cv::COLOR_RGB2BGR);
        break;
    case QImage::Format_Grayscale8:
        cv::cvtColor(viewOf(image), target, cv::COLOR_GRAY2BGR);
        break;
    default:
        convertStrips(image, target);
    }
    return result;
}

QImage turnedUpright(QImage image, int orientation)
{
    if (orientation <= 1 || orientation > 8 || image.isNull())
        return image;
    const bool sideways = orientation >= 5;
    if (!sideways) {
        cv::Mat pixels = writableViewOf(image);
        cv::flip(pixels, pixels, orientation == 2 ? 1 : orientation == 3 ? -1 : 0);
        return image;
    }
    QImage turned(image.size().transposed(), QImage::Format_BGR888);
    if (turned.isNull())
        return turned;
    cv::Mat target = writableViewOf(turned);
    cv::transpose(viewOf(image), target);
    image = QImage(); // the turned copy is all that is needed from here on
    if (orientation == 6)
        cv::flip(target, target, 1);
    else if (orientation == 7)
        cv::flip(target, target, -1);
    else if (orientation == 8)
        cv::flip(target, target, 0);
    return turned;
}

} // namespace ocr::image
