// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"

#include "ocr/layout/Layout.h"

#include <algorithm>

namespace pipeline {

namespace {

// Share of a table inside the known one: covers blacken rows and columns at its edge, so that a
// replacement's table is never the larger one.
constexpr double kSamePlace = 0.8;

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

QList<KnownHeaders> knownHeaders(const ocr::Page &page)
{
    QList<KnownHeaders> known;
    for (const ocr::Table &table : page.tables)
        if (table.headerRows > 0 || !table.carriedHeaders.isEmpty())
            known.append({table.quad, headersOf(page, table)});
    return known;
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
    return QCborMap{{QStringLiteral("table"), ocr::encode(headers.table)},
                    {QStringLiteral("headers"), QCborArray::fromStringList(headers.headers)}};
}

ocr::Result<KnownHeaders> decodeKnownHeaders(const QCborValue &value)
{
    ocr::FieldReader reader(value, "headers");
    KnownHeaders headers{reader.quad("table"), reader.texts("headers")};
    if (reader.failed())
        return reader.error();
    return headers;
}

} // namespace pipeline
