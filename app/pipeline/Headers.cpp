// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"

#include "ocr/layout/Layout.h"

#include <algorithm>
#include <utility>

namespace pipeline {

namespace {

// Share of a table inside the known one: covers blacken rows and columns at its edge, so that a
// replacement's table is never the larger one.
constexpr double kSamePlace = 0.8;

// Of a table that is read inside the one that a person saw: it goes.
constexpr double kMostlyInside = 0.5;
// In widths of a column or row: less than a pixel.
constexpr double kHair = 1e-4;

/// The corrected table as yet without text, on the sheet that it stands on; sheet -1: on none.
ocr::Table emptyTable(const ocr::Page &page, const KnownHeaders &known)
{
    ocr::Table table;
    table.sheet = -1;
    table.ruled = true;
    for (const ocr::Table &read : page.tables) {
        if (coveredShare(read.quad, known.table) < kMostlyInside)
            continue;
        table.sheet = read.sheet;
        table.ruled = read.ruled;
    }
    for (int sheet = 0; sheet < page.sheets.size() && table.sheet < 0; ++sheet) {
        if (page.sheets[sheet].quad.contains(known.table.center()))
            table.sheet = sheet;
    }
    table.rows = known.rows;
    table.columns = static_cast<int>(known.headers.size());
    table.quad = known.table;
    table.cells = known.cells;
    if (!known.headers.join(QString()).isEmpty())
        table.carriedHeaders = known.headers;
    return table;
}

QCborValue encode(const ocr::Cell &cell)
{
    return QCborMap{{QStringLiteral("row"), cell.row},
                    {QStringLiteral("column"), cell.column},
                    {QStringLiteral("rowSpan"), cell.rowSpan},
                    {QStringLiteral("columnSpan"), cell.columnSpan},
                    {QStringLiteral("quad"), ocr::encode(cell.quad)}};
}

ocr::Result<ocr::Cell> decodeCell(const QCborValue &value, int rows, int columns)
{
    ocr::FieldReader reader(value, "cell");
    ocr::Cell cell;
    cell.row = reader.integer("row", 0, rows - 1);
    cell.column = reader.integer("column", 0, columns - 1);
    cell.rowSpan = reader.integer("rowSpan", 1, rows - cell.row);
    cell.columnSpan = reader.integer("columnSpan", 1, columns - cell.column);
    cell.quad = reader.quad("quad");
    if (reader.failed())
        return reader.error();
    return cell;
}

QStringList headersOf(const ocr::Page &page, const ocr::Table &table)
{
    if (!table.carriedHeaders.isEmpty())
        return table.carriedHeaders;
    QStringList texts(table.columns);
    for (const ocr::Cell &cell : table.cells) {
        if (!cell.header || cell.row >= table.headerRows)
            continue;
        const QString text = cellText(page, cell).simplified();
        const int end = std::min(cell.column + cell.columnSpan, table.columns);
        for (int column = cell.column; column < end; ++column)
            texts[column] += text;
    }
    return texts;
}

} // namespace

void carryHeaders(QList<ocr::Page> &pages)
{
    ocr::carryHeaders(pages);
}

QList<KnownHeaders> knownHeaders(const ocr::Page &page, const QSet<int> &corrected)
{
    QList<KnownHeaders> known;
    for (int i = 0; i < page.tables.size(); ++i) {
        const ocr::Table &table = page.tables[i];
        const bool isCorrected = corrected.contains(i);
        if (table.headerRows == 0 && table.carriedHeaders.isEmpty() && !isCorrected)
            continue;
        KnownHeaders one{table.quad, headersOf(page, table)};
        if (isCorrected && one.headers.size() == table.columns) {
            one.rows = table.rows;
            one.cells = table.cells;
            for (ocr::Cell &cell : one.cells) {
                cell.header = false; // what is read there tells that anew
                cell.ink = false;
                cell.lines.clear();
            }
        }
        known.append(one);
    }
    return known;
}

void restoreTables(ocr::Page &page, const QList<KnownHeaders> &known)
{
    for (const KnownHeaders &one : known) {
        if (one.cells.isEmpty())
            continue;
        ocr::Table table = emptyTable(page, one);
        if (table.sheet < 0)
            continue;
        page.tables.removeIf([&one](const ocr::Table &read) {
            return coveredShare(read.quad, one.table) >= kMostlyInside;
        });
        ocr::TableGrid grid = ocr::gridOf(table);
        // None of its cells is as it was read: each line has to find its own.
        for (QList<ocr::GridLine> *lines : {&grid.rows, &grid.columns})
            for (ocr::GridLine &line : *lines)
                line.at += kHair;
        page.tables.append(std::move(table));
        ocr::correctTables(page, {{static_cast<int>(page.tables.size()) - 1, grid}});
    }
}

void restoreHeaders(ocr::Page &page, const QList<KnownHeaders> &known)
{
    for (ocr::Table &table : page.tables) {
        if (table.headerRows > 0 || !table.carriedHeaders.isEmpty())
            continue;
        for (const KnownHeaders &one : known) {
            if (one.headers.size() == table.columns &&
                coveredShare(table.quad, one.table) >= kSamePlace) {
                table.carriedHeaders = one.headers;
                break;
            }
        }
    }
}

QCborValue encode(const KnownHeaders &headers)
{
    QCborArray cells;
    for (const ocr::Cell &cell : headers.cells)
        cells.append(encode(cell));
    return QCborMap{{QStringLiteral("table"), ocr::encode(headers.table)},
                    {QStringLiteral("headers"), QCborArray::fromStringList(headers.headers)},
                    {QStringLiteral("rows"), headers.rows},
                    {QStringLiteral("cells"), cells}};
}

ocr::Result<KnownHeaders> decodeKnownHeaders(const QCborValue &value)
{
    constexpr int kMostRows = 100000; // as of ocr::Page
    ocr::FieldReader reader(value, "headers");
    KnownHeaders headers{reader.quad("table"), reader.texts("headers")};
    headers.rows = reader.integer("rows", 0, kMostRows);
    const auto columns = static_cast<int>(headers.headers.size());
    headers.cells = ocr::decodeList<ocr::Cell>(reader, "cells", [&](const QCborValue &cell) {
        return decodeCell(cell, headers.rows, columns);
    });
    if (reader.failed())
        return reader.error();
    return headers;
}

} // namespace pipeline
