// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"

#include "app/redaction/Coverage_p.h"

#include <cstring>

namespace redaction {

QImage cover(const QImage &page, const Plan &plan)
{
    if (page.isNull() || page.size() != QSize(plan.width, plan.height))
        return {};
    const bool plain =
        page.format() == QImage::Format_BGR888 || page.format() == QImage::Format_RGB888;
    const QImage source = plain ? page : page.convertToFormat(QImage::Format_RGB888);
    const Coverage coverage(plan);
    QImage fresh(page.size(), QImage::Format_RGB888);
    if (fresh.isNull())
        return {};
    for (int y = 0; y < plan.height; ++y) {
        // One row at a time, so that no second copy of the whole page is made.
        const QImage row =
            QImage(source.constScanLine(y), plan.width, 1, source.bytesPerLine(), source.format())
                .convertToFormat(QImage::Format_RGB888);
        const uchar *from = row.constScanLine(0);
        uchar *to = fresh.scanLine(y);
        const char *covered = coverage.row(y);
        std::memset(to, 0, static_cast<size_t>(fresh.bytesPerLine()));
        for (int x = 0; x < plan.width; ++x)
            if (covered[x] == 0)
                std::memcpy(to + 3 * x, from + 3 * x, 3);
    }
    return fresh;
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
