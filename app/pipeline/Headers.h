// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"
#include "ocr/base/Page.h"

#include <QSet>

namespace pipeline {

/// ocr::carryHeaders for a caller that may not include ocr/layout: gives header texts to tables
/// that carry on from another page or sheet. Pages of one source, in order; before they are judged.
void carryHeaders(QList<ocr::Page> &pages);

/// What stood over the columns of one table. Raw text: in memory and in messages only.
struct KnownHeaders
{
    ocr::Quad table;     ///< upright source pixels
    QStringList headers; ///< one a column
    /// Its cells, without their text, where a person corrected its lines: a reading of the
    /// replacement would find those of before. Else none.
    int rows = 0;
    QList<ocr::Cell> cells = {};

    friend bool operator==(const KnownHeaders &, const KnownHeaders &) = default;
};

/// The headers of a page's tables, their own and carried ones, and the cells of those that somebody
/// corrected, by index into Page::tables.
QList<KnownHeaders> knownHeaders(const ocr::Page &page, const QSet<int> &corrected = {});

/// Puts the tables that a person corrected in the place of those that were read there of a
/// replacement, with what was read in their cells. Before headers are restored.
void restoreTables(ocr::Page &page, const QList<KnownHeaders> &known);

/// Gives them back to tables of a replacement that have none: its page is read without those before
/// it, and a cover's margin may have taken a narrow header row. Only where place and number of
/// columns agree; a header that was read is never replaced.
void restoreHeaders(ocr::Page &page, const QList<KnownHeaders> &known);

QCborValue encode(const KnownHeaders &headers);
ocr::Result<KnownHeaders> decodeKnownHeaders(const QCborValue &value);

} // namespace pipeline
