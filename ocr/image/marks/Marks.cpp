// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks.h"

#include "ocr/image/Mats_p.h"
#include "ocr/image/SheetPixels.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <exception>

namespace ocr {

namespace image {

namespace {

constexpr double kSheetMillimetres = 297; ///< long side of A4

} // namespace

/// The messages of OpenCV and ZXing name code and sizes, nothing that stands on the page.
static Error notSearched(const std::exception &e)
{
    return {Error::Code::EngineFailed,
            QStringLiteral("The page could not be searched for codes, prints and strokes: %1")
                .arg(QString::fromUtf8(e.what()).simplified())};
}

/// Nothing searched is not nothing there.
static Error wrongPixels()
{
    return {Error::Code::InvalidInput,
            QStringLiteral("Codes, prints and strokes are looked for on BGR888 pixels only.")};
}

double pixelsPerMillimetre(const QList<Quad> &sheets, QPointF at, double longSide)
{
    for (const Quad &sheet : sheets)
        if (sheet.contains(at))
            return std::max(sheet.width(), sheet.height()) / kSheetMillimetres;
    return longSide / kSheetMillimetres;
}

} // namespace image

Result<QList<Mark>> findMarks(const QImage &page, const QList<Quad> &sheets)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888)
        return image::wrongPixels();
    QList<Mark> marks;
    try {
        image::PagePixels pixels{image::viewOf(page), {}, 1};
        pixels.scale = std::min(1.0, static_cast<double>(image::kSmallSide) /
                                         std::max(page.width(), page.height()));
        pixels.small = image::shrunkBy(pixels.bgr, pixels.scale);
        marks = image::findCodes(pixels) + image::findFingerprints(pixels, sheets) +
                image::findWeakCovers(pixels, sheets);
    } catch (const std::exception &e) { // cv::Exception, and what ZXing throws
        return image::notSearched(e);
    }
    // A print is red and round too: it is no seal, and must not hide behind one.
    const Result<QList<Mark>> seals = findSeals(page);
    if (!seals)
        return seals.error();
    const qsizetype others = marks.size();
    for (const Mark &seal : *seals) {
        const bool taken =
            std::any_of(marks.cbegin(), marks.cbegin() + others, [&](const Mark &mark) {
                return coveredShare(seal.quad, mark.quad.grown(6, 6)) > 0.5;
            });
        if (!taken)
            marks.append(seal);
    }
    return marks;
}

Result<QList<Mark>> findMarksAmongText(const QImage &reading, const Page &page)
{
    if (reading.isNull() || reading.format() != QImage::Format_BGR888)
        return image::wrongPixels();
    QList<Mark> marks = image::findIdCards(page);
    try {
        marks += image::findPenStrokes(image::viewOf(reading), page);
    } catch (const std::exception &e) {
        return image::notSearched(e);
    }
    return marks;
}

} // namespace ocr
