// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// The last resort for a page among others: the same plan with all of the page, or of its sheet,
/// covered. A sample says in the middle that it is one. Pure; any thread.
Plan coveredWhole(Plan plan);

/// The plan of a page for which makePlan() finds none (ProofFailed), all of it covered. Pure.
Plan wholePagePlan(const ocr::Page &page, const PlanOptions &options);

/// The plan of a page that could not be read, and may not even open: an empty one of this size
/// takes its place (Plan::unread). Only the source's SHA-256 and the number of the page are of it.
Plan unreadPagePlan(const QByteArray &sourceSha256, int page, QSize size,
                    const PlanOptions &options);

} // namespace redaction
