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

/// Fills the regions of the plan as the uncovered paper around them goes on, light and shade
/// included; where a region has another ground than that (a tinted cell), with the one colour that
/// prevails around it. Nothing inside depends on a covered pixel. `page` has three bytes a pixel,
/// in any order.
void fillWithPaper(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
