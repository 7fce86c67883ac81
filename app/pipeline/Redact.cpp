// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"
#include "app/pipeline/PlannedImage_p.h"
#include "ocr/image/marks/GreySeals.h"

#include <utility>

namespace pipeline {

namespace {

/// The copy's pixels, and what its source was: a removed seal takes the copy's only colour along.
struct CoveredPage
{
    QImage pixels;
    bool withoutColour = false;
};

ocr::Result<CoveredPage> coverPage(ocr::Source &source, const redaction::Plan &plan,
                                   ocr::Monitor &monitor)
{
    if (plan.sourceSha256 != source.sha256()) {
        return ocr::Error{ocr::Error::Code::InvalidInput,
                          QStringLiteral("The file has changed since it was read.")};
    }
    ocr::Result<ocr::SourceImage> image = imageFor(plan, source, monitor);
    if (!image)
        return image.error();
    if (image->pixels.width() != plan.width || image->pixels.height() != plan.height) {
        return ocr::Error{
            ocr::Error::Code::InvalidInput,
            QStringLiteral("The plan of page %1 is for another size.").arg(plan.page)};
    }
    const bool withoutColour = !plan.unread && !ocr::hasColour(image->pixels);
    bool isSealLeft = false;
    QImage covered = redaction::cover(std::move(image->pixels), plan, &isSealLeft);
    if (covered.isNull()) {
        return ocr::Error{ocr::Error::Code::EngineFailed,
                          QStringLiteral("Page %1 cannot be covered: memory, or a font for the "
                                         "words that are printed on it, is missing. --style block "
                                         "prints none.")
                              .arg(plan.page)};
    }
    return CoveredPage{std::move(covered), withoutColour || isSealLeft};
}

} // namespace

ocr::Result<ocr::SourceImage> imageFor(const redaction::Plan &plan, ocr::Source &source,
                                       ocr::Monitor &monitor)
{
    if (!plan.unread)
        return source.page(plan.page, monitor);
    ocr::SourceImage empty;
    if (qint64(plan.width) * plan.height <= ocr::Limits().pixels)
        empty.pixels = QImage(plan.width, plan.height, QImage::Format_BGR888);
    if (empty.pixels.isNull())
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("Page %1 of the plan is too large.").arg(plan.page)};
    empty.pixels.fill(Qt::white);
    empty.page = plan.page;
    empty.pages = source.pageCount();
    empty.sha256 = source.sha256();
    return empty;
}

ocr::Result<Covered> redact(ocr::Source &source, const QList<redaction::Plan> &plans,
                            redaction::FileFormat format, ocr::Monitor &monitor)
{
    redaction::PageEncoder encoder(format);
    Covered covered;
    int done = 0;
    for (const redaction::Plan &plan : plans) {
        const ocr::Result<CoveredPage> page = coverPage(source, plan, monitor);
        if (!page)
            return page.error();
        if (page->withoutColour)
            covered.withoutColour.push_back(plan.page);
        if (plan.style == redaction::Style::Block && redaction::lacksFonts(plan))
            covered.withoutWords.push_back(plan.page);
        const ocr::Result<void> added = encoder.add(page->pixels);
        if (!added)
            return added.error();
        monitor.setProgress(static_cast<double>(++done) / static_cast<double>(plans.size() + 1));
        if (monitor.isCancelled())
            return ocr::Error{ocr::Error::Code::Cancelled,
                              QStringLiteral("Covering was cancelled.")};
    }
    ocr::Result<QByteArray> bytes = encoder.finish();
    if (!bytes)
        return bytes.error();
    covered.bytes = *std::move(bytes);
    return covered;
}

} // namespace pipeline
