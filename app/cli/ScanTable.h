// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

#include <QStringList>

namespace cli {

/// Columns under each other for a terminal; wide characters count as two. Masked values only.
QString scanTable(const report::ScanDocument &document);
/// One line a finding, RFC 4180; cells that a spreadsheet would run as a formula are quoted with '.
QString scanCsv(const report::ScanDocument &document);

/// Rows of equal length as aligned text, two spaces between columns.
QString alignedTable(QList<QStringList> rows);
/// Control characters as question marks: a file name or a header must not steer the terminal.
QString printable(QString text);

} // namespace cli
