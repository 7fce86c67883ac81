// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Cover.h"

/// Pages with a value, and what stands close to it, for the tests of Style::Masked.
namespace maskedpages {

inline ocr::Quad box(double x, double y, double width, double height)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

inline ocr::TextLine line(const QString &text, const ocr::Quad &quad, float confidence = 0.97F)
{
    ocr::TextLine result;
    result.place = ocr::Place::onPage({quad});
    ocr::Reading reading;
    reading.text = text;
    reading.confidence = double(confidence);
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), confidence});
    result.readings = {reading};
    return result;
}

inline privacy::Finding finding(privacy::Disposition disposition, const ocr::Quad &quad)
{
    privacy::Finding result;
    result.id = QStringLiteral("p1-f1");
    result.disposition = disposition;
    result.action = QStringLiteral("mask");
    result.maskedText = QStringLiteral("138****8000");
    result.place = ocr::Place::onPage({quad});
    return result;
}

inline const ocr::Quad kAbove = box(100, 100, 180, 30);
inline const ocr::Quad kSecret = box(100, 150, 180, 30);

/// A line close above a value that is covered.
inline ocr::Page pageWith(const ocr::TextLine &above)
{
    ocr::Page page;
    page.width = 500;
    page.height = 400;
    page.sha256 = QByteArray(32, 'a');
    page.sheets = {ocr::Sheet{}};
    page.lines = {above, line(QStringLiteral("13800138000"), kSecret)};
    return page;
}

inline void makeHeader(ocr::Page &page)
{
    ocr::Cell cell;
    cell.header = true;
    cell.quad = kAbove.grown(10, 5);
    cell.lines = {0};
    ocr::Table table;
    table.rows = 2;
    table.columns = 1;
    table.headerRows = 1;
    table.cells = {cell};
    table.quad = box(80, 80, 220, 110);
    page.tables = {table};
}

inline redaction::Plan maskedPlan(const ocr::Page &page, const QList<privacy::Finding> &findings,
                                  const QList<privacy::Decision> &decisions = {},
                                  bool keepSeal = true)
{
    redaction::PlanOptions options;
    options.style = redaction::Style::Masked;
    options.keepSeal = keepSeal;
    const ocr::Result<redaction::Plan> plan =
        redaction::makePlan(page, {findings, {}}, decisions, options);
    return plan ? *plan : redaction::Plan{};
}

inline QStringList printed(const redaction::Plan &plan, redaction::Region::Why why)
{
    QStringList words;
    for (const redaction::Region &region : plan.regions)
        if (region.why == why && !region.printed.isEmpty())
            words.append(region.printed);
    return words;
}

} // namespace maskedpages
