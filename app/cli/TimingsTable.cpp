// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/TimingsTable.h"

#include <algorithm>

namespace cli {

namespace {

QString row(const QString &name, double seconds, double pages)
{
    return QStringLiteral("%1 %2 %3\n")
        .arg(name, -14)
        .arg(seconds, 10, 'f', 2)
        .arg(seconds / pages, 12, 'f', 3);
}

} // namespace

QString timingsTable(const report::ScanDocument &document, double wallSeconds)
{
    ocr::StageTimes sum;
    for (const report::ScanPage &page : document.pages)
        sum.add(page.page.times);
    const double pages = std::max<double>(1, static_cast<double>(document.pages.size()));
    QString text = QStringLiteral("%1 %2 %3\n")
                       .arg(QStringLiteral("stage"), -14)
                       .arg(QStringLiteral("seconds"), 10)
                       .arg(QStringLiteral("s per page"), 12);
    double all = 0;
    for (int i = 0; i < ocr::kStageCount; ++i) {
        const auto stage = static_cast<ocr::Stage>(i);
        if (stage == ocr::Stage::Cover || stage == ocr::Stage::Prove)
            continue; // not part of a scan
        const double seconds = sum[stage] / 1000.0;
        all += seconds;
        text += row(ocr::stageName(stage), seconds, pages);
    }
    text += row(QStringLiteral("sum"), all, pages);
    text += row(QStringLiteral("wall clock"), wallSeconds, pages);
    return text;
}

} // namespace cli
