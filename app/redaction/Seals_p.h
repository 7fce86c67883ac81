// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>

namespace redaction {

/// Takes the red ink out of the plan's seals, RGB888, and leaves the black print under it: the
/// issuer's name and the date mostly stand there. Only uncovered pixels change. False where a seal
/// stays as it is: one without colour (a grey scan), or with too little of it.
bool removeSeals(QImage &page, const Plan &plan, const Coverage &coverage);

/// Makes the red ink of the plan's seals grey instead, as bright as it is, so that nobody takes a
/// sample for a sealed notice.
bool greySeals(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
