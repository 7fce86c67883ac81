// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>

namespace redaction {

/// Drawn lines that no table's cells tell of (frames of labels, lines between their parts), where a
/// cover cuts them: Region::Why::Rule, as rulingRegions() gives them. Found on the covered page,
/// RGB888, with its tables' rulings drawn again: so that nothing that is hidden has a say. A line
/// that is cut on both sides of a cover goes on through it, one that is cut once as far as the next
/// that crosses it. Under nothing but covers.
QList<Region> cutLines(const QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
