// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <QColor>
#include <QFont>
#include <QImage>

namespace redaction {

/// What kind of letters words are printed in.
struct Face
{
    bool serif = true;
    bool bold = false;
    double heavier = 0; ///< ems that its stems are thicker than those of the font
};

QFont fontFor(const Face &face);

/// Whether something is printed for that region.
bool isPrinted(const Region &region);

/// Whether the fonts that are there have a shape for every character: a box in its place would be
/// printed, and proved, without anybody noticing. Needs a QGuiApplication.
bool canPrint(const QString &text, const QFont &font);

/// Prints the region's words along its place, inside its rectangles only. `part` is what of the
/// page begins at `topLeft`, RGB888; a pixel is the same whatever part it is drawn in.
void printWords(QImage &part, QPoint topLeft, const Region &region, const Face &face, QColor ink);

} // namespace redaction
