// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"

#include "app/redaction/Coverage_p.h"
#include "app/redaction/Evidence_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/Paper_p.h"
#include "app/redaction/Print_p.h"
#include "app/redaction/Rulings_p.h"
#include "app/redaction/Seals_p.h"
#include "ocr/image/LayFlat.h"

#include <cstring>
#include <utility>

namespace redaction {

namespace {

void blacken(QImage &page, const Coverage &coverage)
{
    for (int y = 0; y < coverage.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (const Coverage::Run &run : coverage.runs(y))
            std::memset(row + 3 * qsizetype(run.from), 0,
                        3 * static_cast<size_t>(run.to - run.from));
    }
}

/// The page as RGB888 with its covers in black, in its own memory, so that no second copy of the
/// largest page is made.
QImage blackened(QImage page, const Coverage &coverage)
{
    const bool swapped = page.format() == QImage::Format_BGR888;
    page.detach();
    if (page.isNull())
        return {};
    blacken(page, coverage);
    if (!swapped)
        return page;
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            std::swap(row[3 * x], row[3 * x + 2]);
    }
    // A new image on the same memory: one that was painted on keeps its engine, and that would go
    // on to write blue where red is.
    auto *owner = new QImage(std::move(page));
    return {owner->bits(),
            owner->width(),
            owner->height(),
            owner->bytesPerLine(),
            QImage::Format_RGB888,
            [](void *image) { delete static_cast<QImage *>(image); },
            owner};
}

QImage maskOf(const Coverage &coverage)
{
    QImage mask(coverage.width(), coverage.height(), QImage::Format_Grayscale8);
    mask.fill(0);
    for (int y = 0; y < coverage.height(); ++y)
        for (const Coverage::Run &run : coverage.runs(y))
            std::memset(mask.scanLine(y) + run.from, 255, static_cast<size_t>(run.to - run.from));
    return mask;
}

/// What is printed into the covers, once nothing else changes any more.
bool print(QImage &page, const Plan &plan, const Coverage &coverage)
{
    if (plan.style == Style::Block) {
        drawEvidence(page, {0, 0}, plan);
        return true;
    }
    drawRulings(page, plan, coverage);
    return printMasks(page, plan, coverage);
}

/// Lays a covered page flat, evens its light and prints in black, as the plan says.
QImage forPosting(QImage page, const Plan &plan)
{
    const Plan shown = onReplacement(plan);
    const Coverage coverage(shown);
    if (plan.flat)
        page = ocr::layFlat(page, *plan.flat);
    page = ocr::evenLight(std::move(page), maskOf(coverage),
                          plan.ink == Ink::Colour ? ocr::PageInk::Colour
                                                  : ocr::PageInk::BlackAndWhite);
    if (page.isNull())
        return {};
    blacken(page, coverage); // sharp edges again, and nothing but what is put there
    if (plan.style == Style::Masked)
        fillWithPaper(page, shown, coverage);
    return print(page, shown, coverage) ? page : QImage();
}

} // namespace

QImage cover(QImage page, const Plan &plan, bool *isSealLeft)
{
    if (page.isNull() || page.size() != QSize(plan.width, plan.height))
        return {};
    if (page.format() != QImage::Format_BGR888 && page.format() != QImage::Format_RGB888)
        page.convertTo(QImage::Format_RGB888);
    if (!page.textKeys().isEmpty()) // of its pixels nothing but its pixels
        page = QImage(page.constBits(), page.width(), page.height(), page.bytesPerLine(),
                      page.format())
                   .copy();
    const Coverage coverage(plan);
    page = blackened(std::move(page), coverage);
    if (page.isNull())
        return {};
    // From here on what was under the covers is gone: nothing that is measured can depend on it.
    if (plan.style == Style::Masked) {
        fillWithPaper(page, plan, coverage);
        const auto change = plan.purpose == Purpose::Sample ? greySeals : removeSeals;
        const bool all = change(page, plan, coverage);
        if (isSealLeft != nullptr)
            *isSealLeft = !all;
    }
    if (plan.isEvened())
        return forPosting(std::move(page), plan);
    return print(page, plan, coverage) ? page : QImage();
}

QString suffixOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return QStringLiteral("png");
    case FileFormat::Jpeg:
        return QStringLiteral("jpg");
    case FileFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

} // namespace redaction
