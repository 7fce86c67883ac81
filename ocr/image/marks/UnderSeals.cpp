// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/UnderSeals.h"

#include "ocr/base/GreySealMark.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/Median_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace ocr {

namespace {

// Of 255: what is darker is ink (the paper of a page for reading is lifted to 245). The signs of
// seals on scans and photographs have 178 and more there, print 35 to 92.
constexpr int kInk = 205;
constexpr double kUsualPrint = 50;   ///< where nothing was read
constexpr double kLeastApart = 60;   ///< of 255, by which print is darker than the seal
constexpr size_t kFewest = 60;       ///< pixels that tell how dark a seal is
constexpr double kLeastPrint = 0.2;  ///< squares of the line's height: two thin digits
constexpr double kOfRuling = 0.7;    ///< of a row of the line that is dark
constexpr double kBesideLine = 0.15; ///< of its height, by which strokes leave a line's quad

bool isRead(const TextLine &line)
{
    return !line.readings.isEmpty();
}

bool isUnreadAlready(const Page &page, const Quad &line)
{
    constexpr double kSame = 0.9;
    return std::any_of(page.unread.begin(), page.unread.end(),
                       [&line](const Quad &place) { return coveredShare(line, place) > kSame; });
}

/// Lines near a place, a little larger than they were found.
QList<Quad> linesAt(const Page &page, const Quad &place, bool readOnly)
{
    QList<Quad> near;
    for (const TextLine &line : page.lines) {
        if (line.place.quads.isEmpty() || (readOnly && !isRead(line)))
            continue;
        const Quad quad = line.quad();
        const double beside = kBesideLine * quad.height();
        if (const Quad grown = quad.grown(beside, beside); sharedArea(grown, place) > 0)
            near.append(grown);
    }
    return near;
}

/// Calls `see` with each pixel of the place, outside the others, and how bright its red is: where a
/// seal has faded that is as bright as the rest, and blue ink is dark there.
template <typename See>
void eachPixel(const QImage &reading, const Quad &place, const QList<Quad> &others, See see)
{
    const QRect box = place.boundingRect().toAlignedRect() & reading.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *row = reading.constScanLine(y);
        for (int x = box.left(); x <= box.right(); ++x) {
            const QPointF point(x + 0.5, y + 0.5);
            const int red = row[3 * qsizetype(x) + 2];
            if (red < kInk && place.contains(point) &&
                std::none_of(others.begin(), others.end(),
                             [point](const Quad &quad) { return quad.contains(point); }))
                see(x - box.left(), y - box.top(), red);
        }
    }
}

/// From where on ink on the seal is print; nothing where print is not that much darker.
std::optional<double> darkestOwn(const QImage &reading, const Page &page, const Quad &seal,
                                 double print)
{
    std::vector<double> inks;
    eachPixel(reading, seal, linesAt(page, seal, false),
              [&inks](int, int, int red) { inks.push_back(red); });
    const double own = inks.size() < kFewest ? kInk : image::medianOf(inks);
    if (own < print + kLeastApart)
        return std::nullopt;
    return (own + print) / 2;
}

/// Print in squares of the line's height, rulings left out.
double printIn(const QImage &reading, const Quad &line, const QList<Quad> &read, double darkest)
{
    const QRect box = line.boundingRect().toAlignedRect() & reading.rect();
    cv::Mat dark = cv::Mat::zeros(box.height(), box.width(), CV_8U);
    eachPixel(reading, line, read, [&](int x, int y, int red) {
        if (red < darkest)
            dark.at<uchar>(y, x) = 1;
    });
    for (int y = 0; y < dark.rows; ++y)
        if (cv::countNonZero(dark.row(y)) > kOfRuling * dark.cols)
            dark.row(y).setTo(0);
    return cv::countNonZero(dark) / std::max(1.0, line.height() * line.height());
}

} // namespace

QList<Quad> printUnderSeals(const QImage &reading, const Page &page)
{
    QList<Quad> found;
    if (reading.isNull() || reading.format() != QImage::Format_BGR888)
        return found;
    std::optional<double> print; // most pages have no such line
    for (const TextLine &line : page.lines) {
        if (isRead(line) || line.place.quads.isEmpty() || !isOnSeal(page, line.quad()))
            continue;
        if (isUnreadAlready(page, line.quad()))
            continue;
        if (!print)
            print = image::printOf(image::viewOf(reading), 2, page.lines).value_or(kUsualPrint);
        const QList<Quad> read = linesAt(page, line.quad(), true);
        for (const Mark &mark : page.marks) {
            if (mark.kind != MarkKind::Seal || mark.payload == greySeal() ||
                sharedArea(line.quad(), mark.quad) <= 0)
                continue;
            const std::optional<double> darkest = darkestOwn(reading, page, mark.quad, *print);
            if (darkest && printIn(reading, line.quad(), read, *darkest) >= kLeastPrint) {
                found.append(line.quad());
                break;
            }
        }
    }
    return found;
}

} // namespace ocr
