// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ReadJson.h"

#include "app/report/JsonParts_p.h"
#include "app/report/ScanJson.h"

namespace report {

namespace {

/// Indices of all lines, those of the sheets first and in reading order, the rest after them.
QList<int> inReadingOrder(const ocr::Page &page)
{
    QList<int> order;
    QList<bool> taken(page.lines.size(), false);
    const auto take = [&](int line) {
        if (line >= 0 && line < page.lines.size() && !taken[line]) {
            taken[line] = true;
            order.append(line);
        }
    };
    for (const ocr::Sheet &sheet : page.sheets) {
        for (const int line : sheet.lines)
            take(line);
    }
    for (int line = 0; line < page.lines.size(); ++line)
        take(line);
    return order;
}

QJsonObject lineJson(const ocr::TextLine &line)
{
    QJsonArray readers;
    QJsonArray readings;
    for (const ocr::Reading &reading : line.readings) {
        readers.append(ocr::readerName(reading.reader));
        readings.append(
            QJsonObject{{QStringLiteral("reader"), ocr::readerName(reading.reader)},
                        {QStringLiteral("language"), reading.language},
                        {QStringLiteral("text"), reading.text},
                        {QStringLiteral("confidence"), rounded(reading.confidence, 0.001)}});
    }
    return {{QStringLiteral("text"), line.text()},
            {QStringLiteral("box"), quadJson(line.quad())},
            {QStringLiteral("confidence"), rounded(line.confidence(), 0.001)},
            {QStringLiteral("script"), ocr::scriptName(line.script)},
            {QStringLiteral("readers"), readers},
            {QStringLiteral("readings"), readings}};
}

QJsonObject tableJson(const ocr::Page &page, const ocr::Table &table)
{
    QJsonArray cells;
    for (const ocr::Cell &cell : table.cells) {
        cells.append(QJsonObject{{QStringLiteral("row"), cell.row},
                                 {QStringLiteral("column"), cell.column},
                                 {QStringLiteral("row_span"), cell.rowSpan},
                                 {QStringLiteral("column_span"), cell.columnSpan},
                                 {QStringLiteral("header"), cell.header},
                                 {QStringLiteral("ink"), cell.ink},
                                 {QStringLiteral("text"), ocr::cellText(page, cell)},
                                 {QStringLiteral("box"), quadJson(cell.quad)}});
    }
    return {{QStringLiteral("sheet"), table.sheet + 1},
            {QStringLiteral("rows"), table.rows},
            {QStringLiteral("columns"), table.columns},
            {QStringLiteral("ruled"), table.ruled},
            {QStringLiteral("header_rows"), table.headerRows},
            {QStringLiteral("carried_headers"), QJsonArray::fromStringList(table.carriedHeaders)},
            {QStringLiteral("box"), quadJson(table.quad)},
            {QStringLiteral("cells"), cells}};
}

QJsonObject pageJson(const ScanPage &scanned)
{
    const ocr::Page &page = scanned.page;
    QJsonArray lines;
    for (const int index : inReadingOrder(page))
        lines.append(lineJson(page.lines[index]));
    QJsonArray tables;
    for (const ocr::Table &table : page.tables)
        tables.append(tableJson(page, table));
    QJsonArray marks;
    for (const ocr::Mark &mark : page.marks) {
        marks.append(QJsonObject{{QStringLiteral("kind"), ocr::markKindName(mark.kind)},
                                 {QStringLiteral("box"), quadJson(mark.quad)},
                                 {QStringLiteral("text"), mark.payload}});
    }
    return {{QStringLiteral("source"), scanned.source},
            {QStringLiteral("page"), page.page},
            {QStringLiteral("pages"), page.pages},
            {QStringLiteral("width"), page.width},
            {QStringLiteral("height"), page.height},
            {QStringLiteral("orientation"), page.orientation},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("unread"), quadsJson(page.unread)}};
}

} // namespace

QJsonObject readJson(const ScanDocument &document)
{
    QJsonArray pages;
    for (const ScanPage &page : document.pages)
        pages.append(pageJson(page));
    return {{QStringLiteral("format"), QStringLiteral("noticeguard.read")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("pages"), pages},
            {QStringLiteral("errors"), errorsJson(document.errors)}};
}

QString readText(const ScanDocument &document)
{
    QString text;
    for (const ScanPage &scanned : document.pages) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        for (const int index : inReadingOrder(scanned.page)) {
            const QString line = scanned.page.lines[index].text();
            if (!line.isEmpty())
                text += line + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace report
