// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"
#include "ocr/image/ShrinkPage.h"

namespace pipeline {

ocr::Result<ocr::PixelBuffer> showPage(ocr::Source &source, const Show &what, ocr::Monitor &monitor)
{
    const ocr::Result<ocr::SourceImage> image = source.page(what.page, monitor);
    if (!image)
        return image.error();
    const QImage &page = image->pixels;
    QImage shown = page;
    if (!what.part.isNull()) {
        if (!page.rect().contains(what.part))
            return ocr::Error{ocr::Error::Code::InvalidInput,
                              QStringLiteral("The page does not reach so far.")};
        // Of the page's own memory: a copy of so much would be one too many.
        shown = QImage(page.constScanLine(what.part.top()) + qsizetype(what.part.left()) * 3,
                       what.part.width(), what.part.height(), page.bytesPerLine(), page.format());
    }
    const ocr::Result<QImage> small = ocr::shrinkPage(shown, what.longSide);
    if (!small)
        return small.error();
    return ocr::PixelBuffer::copyOf(small->constBits(), small->width(), small->height(),
                                    small->bytesPerLine());
}

} // namespace pipeline
