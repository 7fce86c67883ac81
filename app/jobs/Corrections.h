// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"
#include "ocr/base/TableGrid.h"

#include <QHash>

namespace jobs {

/// What a person saw on one page otherwise than it was read, by index.
struct Corrections
{
    QHash<int, ocr::Quad> corners;    ///< of sheets
    QHash<int, ocr::TableGrid> grids; ///< of tables

    bool isEmpty() const { return corners.isEmpty() && grids.isEmpty(); }
};

/// Puts corrections in the place of what was read, sheets before tables: to be done before pages
/// are judged and copied. Nothing is read anew.
void correct(ocr::Page &page, const Corrections &corrections);

/// The same for many pages, by their place in the list; headers are carried anew within sources of
/// which a table was corrected.
void correct(QList<report::ScanPage> &pages, const QHash<qsizetype, Corrections> &corrections);

} // namespace jobs
