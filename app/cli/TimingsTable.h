// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

namespace cli {

/// Where the time of a scan went: one row a stage, in seconds summed over all threads and a page.
QString timingsTable(const report::ScanDocument &document, double wallSeconds);

} // namespace cli
