// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetPixels.h"

#include "ocr/base/SideBySide.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/Memory_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace ocr {

namespace {

/// Long side of the copy on which light and seals are judged: text strokes vanish, shadows stay.
constexpr int kLightSide = 700;
/// The paper is lifted to this value, and dark places at most so many times.
constexpr double kPaperValue = 245;
constexpr double kMostGain = 4;
/// A page whose median is darker than this is an LED panel or a night shot: nothing to even.
constexpr int kDarkPage = 50;

cv::Mat shrunk(const cv::Mat &page, int side)
{
    return image::shrunkBy(page, static_cast<double>(side) / qMax(page.cols, page.rows));
}

int medianOf(const cv::Mat &grey)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x)
            ++counts[grey.at<uchar>(y, x)];
    }
    qint64 seen = 0;
    for (int value = 0; value < 256; ++value) {
        seen += counts[static_cast<size_t>(value)];
        if (seen * 2 >= qint64(grey.total()))
            return value;
    }
    return 255;
}

/// What to multiply each channel with (in 1/64), on the small copy.
cv::Mat gainOf(const cv::Mat &small)
{
    cv::Mat paper;
    // Wider than a line of text of the small copy: what is left is the paper between the strokes.
    const int reach = qMax(9, qMax(small.cols, small.rows) / 45) | 1;
    cv::morphologyEx(small, paper, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::blur(paper, paper, {reach, reach});
    cv::Mat gain;
    paper.convertTo(gain, CV_32F);
    cv::max(gain, kPaperValue / kMostGain, gain);
    cv::divide(kPaperValue * 64, gain, gain);
    gain.convertTo(gain, CV_8U); // 64..255: at most 4 times
    return gain;
}

constexpr int kGainRows = 256; // the gain of the whole page at once would be one more picture

/// Multiplies the rows [from, to) of a page with what gainOf() made of its small copy; `from` is a
/// multiple of kGainRows.
void lighten(const cv::Mat &page, const cv::Mat &gain, int from, int to)
{
    for (int y = from; y < to; y += kGainRows) {
        const int rows = qMin(kGainRows, to - y);
        // The same sampling as cv::resize would use for the whole picture.
        const double step = static_cast<double>(gain.rows) / page.rows;
        const cv::Matx23d place(static_cast<double>(gain.cols) / page.cols, 0, 0, 0, step,
                                y * step);
        cv::Mat wide;
        cv::warpAffine(gain, wide, place, {page.cols, rows},
                       cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        cv::Mat part = page.rowRange(y, y + rows);
        cv::multiply(part, wide, part, 1 / 64.0);
    }
}

/// Red pixels inside a seal become as bright as their red channel: its ink goes, black text stays.
void fadeSeal(cv::Mat pixels, const Mark &seal)
{
    const QRectF bounds = seal.quad.boundingRect();
    const cv::Rect area = cv::Rect(cvFloor(bounds.left()), cvFloor(bounds.top()),
                                   cvCeil(bounds.width()), cvCeil(bounds.height())) &
                          cv::Rect(0, 0, pixels.cols, pixels.rows);
    for (int y = area.y; y < area.y + area.height; ++y) {
        uchar *pixel = pixels.ptr(y) + 3 * area.x;
        for (int x = 0; x < area.width; ++x, pixel += 3) {
            if (pixel[2] > pixel[1] && pixel[2] > pixel[0]) {
                pixel[0] = pixel[2];
                pixel[1] = pixel[2];
            }
        }
    }
}

} // namespace

namespace {

constexpr int kFlattenBand = 4096;
const QString kNoMemoryToFlatten =
    QStringLiteral("There is too little memory to lay a sheet flat.");

/// The rows of the flat picture from `top`, taken from the part of the page that they show.
void warpBand(const cv::Mat &page, cv::Mat &target, const SheetMap &map, const cv::Matx33d &matrix,
              int top)
{
    cv::Mat band = target.rowRange(top, std::min(top + kFlattenBand, target.rows));
    const Quad shown = map.toSource(Quad::fromRect(QRectF(0, top, target.cols, band.rows)));
    const QRect bounds = shown.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2) &
                         QRect(0, 0, page.cols, page.rows);
    if (bounds.isEmpty()) {
        band.setTo(cv::Scalar(255, 255, 255));
        return;
    }
    const cv::Matx33d place(1, 0, bounds.x(), 0, 1, bounds.y(), 0, 0, 1);
    const cv::Matx33d lift(1, 0, 0, 0, 1, -top, 0, 0, 1);
    cv::warpPerspective(page(cv::Rect(bounds.x(), bounds.y(), bounds.width(), bounds.height())),
                        band, lift * matrix * place, band.size(), cv::INTER_LINEAR,
                        cv::BORDER_CONSTANT, cv::Scalar(255, 255, 255));
}

} // namespace

Result<QImage> flatten(const QImage &page, const SheetMap &map)
{
    const int width = qMax(1, qRound(map.width()));
    const int height = qMax(1, qRound(map.height()));
    QImage flat(width, height, QImage::Format_BGR888);
    if (!map.isValid() || page.format() != QImage::Format_BGR888)
        return QImage();
    if (flat.isNull())
        return Error{Error::Code::EngineFailed, kNoMemoryToFlatten};
    // A SheetMap speaks of pixel edges, OpenCV of pixel centres: half a pixel on both sides.
    const cv::Matx33d forward(map.flatFromSource().data());
    const cv::Matx33d matrix = cv::Matx33d(1, 0, -0.5, 0, 1, -0.5, 0, 0, 1) * forward *
                               cv::Matx33d(1, 0, 0.5, 0, 1, 0.5, 0, 0, 1);
    cv::Mat target = image::writableViewOf(flat);
    const Result<bool> isFlat = image::tried(kNoMemoryToFlatten, [&] {
        // In bands: OpenCV counts rows of source and target in 16 bits, a screenshot has 40,000.
        for (int top = 0; top < height; top += kFlattenBand)
            warpBand(image::viewOf(page), target, map, matrix, top);
    });
    if (!isFlat)
        return isFlat.error();
    return *isFlat ? flat : QImage();
}

Result<QImage> forReading(QImage page)
{
    const Result<QList<Mark>> seals = findSeals(page);
    return forReading(std::move(page), seals ? *seals : QList<Mark>()); // unfaded, still readable
}

Result<QImage> forReading(QImage page, const QList<Mark> &marks, int threads)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888)
        return page;
    const Result<bool> isEven = image::tried(
        QStringLiteral("There is too little memory to even the light of a page."), [&] {
            const cv::Mat small = shrunk(image::viewOf(page), kLightSide);
            cv::Mat grey;
            cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
            if (medianOf(grey) < kDarkPage)
                return;
            const cv::Mat gain = gainOf(small);
            cv::Mat target = image::writableViewOf(page);
            const int half = target.rows / (2 * kGainRows) * kGainRows;
            sideBySide(
                threads, [&] { lighten(target, gain, 0, half); },
                [&] { lighten(target, gain, half, target.rows); });
            for (const Mark &mark : marks) {
                if (mark.kind == MarkKind::Seal)
                    fadeSeal(target, mark);
            }
        });
    if (!isEven)
        return isEven.error();
    return page; // where OpenCV gave up, reading as it is beats not reading
}

Result<InkMap> mapInk(const QImage &flat, const Rulings &rulings, double step)
{
    InkMap map;
    map.step = step;
    if (flat.isNull() || flat.format() != QImage::Format_BGR888 || step < 1)
        return map;
    map.columns = static_cast<int>(flat.width() / step);
    map.rows = static_cast<int>(flat.height() / step);
    if (map.columns == 0 || map.rows == 0)
        return map;
    const Result<bool> isMapped =
        image::tried(QStringLiteral("There is too little memory to look for ink."), [&] {
            map.share.fill(0, qsizetype(map.columns) * map.rows);
            cv::Mat grey;
            cv::cvtColor(image::viewOf(flat), grey, cv::COLOR_BGR2GRAY);
            cv::Mat paper;
            cv::resize(grey, paper, {}, 0.125, 0.125, cv::INTER_AREA);
            cv::morphologyEx(paper, paper, cv::MORPH_CLOSE,
                             cv::getStructuringElement(cv::MORPH_RECT, {13, 13}));
            cv::resize(paper, paper, grey.size(), 0, 0, cv::INTER_LINEAR);
            cv::Mat ink;
            // A sixth darker than the paper around is ink: JPEG noise stays below, grey print does
            // not.
            cv::addWeighted(paper, 5.0 / 6, grey, -1, 0, ink, CV_8U);
            cv::threshold(ink, ink, 0, 255, cv::THRESH_BINARY);
            const auto wipe = [&ink](const QList<Ruling> &lines) {
                for (const Ruling &line : lines) {
                    for (qsizetype i = 1; i < line.points.size(); ++i) {
                        const QPointF a = line.points[i - 1];
                        const QPointF b = line.points[i];
                        cv::line(ink, cv::Point2d(a.x(), a.y()), cv::Point2d(b.x(), b.y()), 0,
                                 qMax(3, qRound(line.thickness) + 4));
                    }
                }
            };
            wipe(rulings.horizontal);
            wipe(rulings.vertical);
            cv::Mat grid;
            cv::resize(ink(cv::Rect(0, 0, static_cast<int>(map.columns * step),
                                    static_cast<int>(map.rows * step))),
                       grid, {map.columns, map.rows}, 0, 0, cv::INTER_AREA);
            for (int row = 0; row < map.rows; ++row)
                std::copy_n(grid.ptr(row), map.columns,
                            reinterpret_cast<uchar *>(map.share.data()) +
                                qsizetype(row) * map.columns);
        });
    if (!isMapped)
        return isMapped.error();
    if (!*isMapped) // unknown counts as ink: an unread cell is then reported
        map.share.fill(static_cast<char>(255));
    return map;
}

} // namespace ocr
