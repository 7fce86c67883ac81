// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/ShrinkPage.h"

#include "ocr/image/Mats_p.h"
#include "ocr/image/Memory_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ocr {

Result<QImage> shrinkPage(const QImage &page, int longSide)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888 || longSide < 1)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("Only pages of BGR888 are made smaller.")};
    if (std::max(page.width(), page.height()) <= longSide)
        return page;
    const QString tooLittleMemory = QStringLiteral("There is too little memory to show the page.");
    const QSize size = page.size()
                           .scaled(longSide, longSide, Qt::KeepAspectRatio)
                           .expandedTo(QSize(1, 1)); // of a strip, too
    QImage result(size, QImage::Format_BGR888);
    if (result.isNull())
        return Error{Error::Code::EngineFailed, tooLittleMemory};
    const Result<bool> done = image::tried(tooLittleMemory, [&] {
        cv::Mat target = image::writableViewOf(result); // is written into, as its size fits
        cv::resize(image::viewOf(page), target, target.size(), 0, 0, cv::INTER_AREA);
    });
    if (!done)
        return done.error();
    if (!*done)
        return Error{Error::Code::Internal, QStringLiteral("The page cannot be made smaller.")};
    return result;
}

} // namespace ocr
