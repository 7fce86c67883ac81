// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"

#include "app/redaction/Coverage_p.h"
#include "app/redaction/Paper_p.h"
#include "app/redaction/Print_p.h"
#include "app/redaction/Rulings_p.h"
#include "app/redaction/Seals_p.h"

#include <cstring>
#include <utility>

namespace redaction {

QImage cover(QImage page, const Plan &plan)
{
    if (page.isNull() || page.size() != QSize(plan.width, plan.height))
        return {};
    if (page.format() != QImage::Format_BGR888 && page.format() != QImage::Format_RGB888)
        page.convertTo(QImage::Format_RGB888);
    if (!page.textKeys().isEmpty()) // of its pixels nothing but its pixels
        page = QImage(page.constBits(), page.width(), page.height(), page.bytesPerLine(),
                      page.format())
                   .copy();
    // In its own memory, so that no second copy of the largest page is made.
    const bool swapped = page.format() == QImage::Format_BGR888;
    const Coverage coverage(plan);
    page.detach();
    if (page.isNull())
        return {};
    for (int y = 0; y < plan.height; ++y) {
        uchar *row = page.scanLine(y);
        for (const Coverage::Run &run : coverage.runs(y))
            std::memset(row + 3 * qsizetype(run.from), 0,
                        3 * static_cast<size_t>(run.to - run.from));
        for (int x = 0; swapped && x < plan.width; ++x)
            std::swap(row[3 * x], row[3 * x + 2]);
    }
    if (swapped && !page.reinterpretAsFormat(QImage::Format_RGB888))
        return {};
    // From here on what was under the covers is gone: nothing that is measured can depend on it.
    if (plan.style == Style::Masked) {
        fillWithPaper(page, plan, coverage);
        removeSeals(page, plan, coverage);
        drawRulings(page, plan, coverage);
        if (!printMasks(page, plan, coverage))
            return {};
    }
    return page;
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
