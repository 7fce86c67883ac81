// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>

#include <array>

namespace redaction {

using Colour = std::array<uchar, 3>; ///< red, green, blue

/// The colour of the uncovered paper around a region; that of the whole page where there is too
/// little. RGB888.
Colour paperAround(const QImage &page, const Region &region, const Coverage &coverage);

/// Fills each region of the plan with the one colour that prevails on the uncovered pixels around
/// it. Nothing inside depends on a covered pixel. `page` has three bytes a pixel, in any order.
void fillWithPaper(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
