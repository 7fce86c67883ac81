// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <QImage>

namespace redaction {

/// Draws the covers of Style::Block over part of a page, opaque: black with grey hatching, the
/// words on them, frames and labels. Every covered pixel comes from the plan alone (a plan in
/// pixels of the replacement: onReplacement()), whatever stood there; others are left. `part` is
/// what of the page begins at `topLeft`, RGB888; a pixel is the same whatever part it is drawn in.
/// Words that no font has, or without a QGuiApplication, are left out.
void drawEvidence(QImage &part, QPoint topLeft, const Plan &plan);

} // namespace redaction
