// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// makePlans() with more places covered, as a person's own boxes are (Region::Why::AlsoCovered):
/// the words and rulings that their margins take are drawn again. Places that lie off the page are
/// passed over; what the plan would print in one of them is not printed. Same errors. Pure; any
/// thread.
ocr::Result<QList<Plan>> alsoCover(const QList<ocr::Quad> &places, const ocr::Page &page,
                                   const privacy::PageJudgement &judgement,
                                   const QList<privacy::Decision> &decisions,
                                   const PlanOptions &options);

} // namespace redaction
