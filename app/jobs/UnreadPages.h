// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/report/ScanDocument.h"

namespace jobs {

/// Whether a page of that number, of a source whose SHA-256 begins with these hexadecimal digits
/// (none: of any), may be one that the scan could not read, or did not come to. A file that is
/// damaged today has other bytes than the one that was decided on, so every source of which nothing
/// could be read may be meant.
bool mayBeUnread(const report::ScanDocument &scan, const QString &sha256, int page);

/// Which decisions, from 0, are for pages that were not read: nothing is done about them, because
/// those pages have no copy. InvalidInput where one can be for no page at all: it was misspelt, and
/// leaving it out could leave a person's choice undone. Pure; any thread.
ocr::Result<QList<qsizetype>> decisionsOfUnreadPages(const QList<privacy::Decision> &decisions,
                                                     const report::ScanDocument &scan);

} // namespace jobs
