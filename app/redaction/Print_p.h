// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>

namespace redaction {

/// Prints the masks of the plan into its regions, RGB888: in the darkest ink of the uncovered
/// surroundings, along each place's own direction and perspective, never beyond its region. Needs a
/// QGuiApplication for its fonts; false where there is none and something is to be printed.
bool printMasks(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
