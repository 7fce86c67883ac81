// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"

#include <utility>

namespace pipeline {

namespace {

ocr::Result<QImage> coverPage(ocr::Source &source, const redaction::Plan &plan,
                              ocr::Monitor &monitor)
{
    if (plan.sourceSha256 != source.sha256()) {
        return ocr::Error{ocr::Error::Code::InvalidInput,
                          QStringLiteral("The file has changed since it was read.")};
    }
    ocr::Result<ocr::SourceImage> image = source.page(plan.page, monitor);
    if (!image)
        return image.error();
    if (image->pixels.width() != plan.width || image->pixels.height() != plan.height) {
        return ocr::Error{
            ocr::Error::Code::InvalidInput,
            QStringLiteral("The plan of page %1 is for another size.").arg(plan.page)};
    }
    return redaction::cover(std::move(image->pixels), plan);
}

} // namespace

ocr::Result<QByteArray> redact(ocr::Source &source, const QList<redaction::Plan> &plans,
                               redaction::FileFormat format, ocr::Monitor &monitor)
{
    redaction::PageEncoder encoder(format);
    int done = 0;
    for (const redaction::Plan &plan : plans) {
        const ocr::Result<QImage> page = coverPage(source, plan, monitor);
        if (!page)
            return page.error();
        const ocr::Result<void> added = encoder.add(*page);
        if (!added)
            return added.error();
        monitor.setProgress(static_cast<double>(++done) / static_cast<double>(plans.size() + 1));
        if (monitor.isCancelled())
            return ocr::Error{ocr::Error::Code::Cancelled,
                              QStringLiteral("Covering was cancelled.")};
    }
    return encoder.finish();
}

} // namespace pipeline
