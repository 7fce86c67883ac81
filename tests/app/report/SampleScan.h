// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

namespace tests {

/// Invented; what no output may hold.
inline const QString kRawId = QStringLiteral("650101190001010001");
inline const QString kSource = QStringLiteral("/nowhere/notice.jpg");

/// A page that was wholly read and shows nothing.
report::ScanPage cleanPage();
/// An ID number in row 3, column 2, raw value included.
privacy::Finding finding(privacy::Disposition disposition);
/// Everything that a checklist can hold.
report::ScanDocument wholeScan();
/// One page with a long list: `rows` people with ID number and telephone under Uyghur headers.
report::ScanDocument longScan(int rows);
/// So many sheets with one finding each.
report::ScanDocument manySheets(int sheets);

} // namespace tests
