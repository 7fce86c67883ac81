// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>

namespace redaction {

/// Fills each region of the plan with the one colour that prevails on the uncovered pixels around
/// it. Nothing inside depends on a covered pixel. `page` has three bytes a pixel, in any order.
void fillWithPaper(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
