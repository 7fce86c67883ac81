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

static double smallScaleOf(const QImage &page)
{
    return std::min(1.0, static_cast<double>(kSmallSide) / std::max(page.width(), page.height()));
}

/// At most kSmallSide long.
static QImage shrunk(const QImage &page)
{
    const double scale = smallScaleOf(page);
    if (scale >= 1)
        return page;
    const cv::Mat small = shrunkBy(viewOf(page), scale);
    QImage result(small.cols, small.rows, QImage::Format_BGR888);
    small.copyTo(writableViewOf(result));
    return result;
}

static PagePixels pixelsOf(const QImage &page, const QImage &small)
{
    return {viewOf(page), viewOf(small), smallScaleOf(page)};
}

double pixelsPerMillimetre(const QList<Quad> &sheets, QPointF at, double longSide)
{
    for (const Quad &sheet : sheets)
        if (sheet.contains(at))
            return std::max(sheet.width(), sheet.height()) / kSheetMillimetres;
    return longSide / kSheetMillimetres;
}

} // namespace image

Result<MarksAnywhere> findMarksAnywhere(const QImage &page)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888)
        return image::wrongPixels();
    MarksAnywhere found;
    try {
        found.small = image::shrunk(page);
        const image::PagePixels pixels = image::pixelsOf(page, found.small);
        found.codes = image::findCodes(pixels);
        found.mosaics = image::findMosaics(pixels.bgr);
    } catch (const std::exception &e) { // cv::Exception, and what ZXing throws
        return image::notSearched(e);
    }
    Result<QList<Mark>> seals = findSeals(page);
    if (!seals)
        return seals.error();
    found.seals = *std::move(seals);
    return found;
}

Result<QList<Mark>> findMarks(const QImage &page, const MarksAnywhere &anywhere,
                              const QList<Quad> &sheets)
{
    QList<Mark> marks = anywhere.codes;
    try {
        const image::PagePixels pixels = image::pixelsOf(page, anywhere.small);
        marks += image::findFingerprints(pixels, sheets);
        marks += image::findWeakCovers(pixels, anywhere.mosaics, sheets);
    } catch (const std::exception &e) {
        return image::notSearched(e);
    }
    // A print is red and round too: it is no seal, and must not hide behind one.
    const qsizetype others = marks.size();
    for (const Mark &seal : anywhere.seals) {
        const bool taken =
            std::any_of(marks.cbegin(), marks.cbegin() + others, [&](const Mark &mark) {
                return coveredShare(seal.quad, mark.quad.grown(6, 6)) > 0.5;
            });
        if (!taken)
            marks.append(seal);
    }
    return marks;
}

Result<QList<Mark>> findMarks(const QImage &page, const QList<Quad> &sheets)
{
    const Result<MarksAnywhere> anywhere = findMarksAnywhere(page);
    if (!anywhere)
        return anywhere.error();
    return findMarks(page, *anywhere, sheets);
}

struct InkOnPage::Private
{
    image::StrokePixels pixels;
};

Result<InkOnPage> inkOnPage(const QImage &reading)
{
    if (reading.isNull() || reading.format() != QImage::Format_BGR888)
        return image::wrongPixels();
    try {
        return InkOnPage(std::make_shared<const InkOnPage::Private>(
            InkOnPage::Private{image::strokePixels(image::viewOf(reading))}));
    } catch (const std::exception &e) {
        return image::notSearched(e);
    }
}

Result<QList<Mark>> findMarksAmongText(const InkOnPage &ink, const Page &page)
{
    if (ink.data() == nullptr)
        return image::wrongPixels();
    QList<Mark> marks = image::findIdCards(page);
    try {
        marks += image::findPenStrokes(ink.data()->pixels, page);
    } catch (const std::exception &e) {
        return image::notSearched(e);
    }
    return marks;
}

Result<QList<Mark>> findMarksAmongText(const QImage &reading, const Page &page)
{
    const Result<InkOnPage> ink = inkOnPage(reading);
    if (!ink)
        return ink.error();
    return findMarksAmongText(*ink, page);
}

} // namespace ocr
