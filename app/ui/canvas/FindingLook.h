// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

#include <QColor>
#include <QPainter>

namespace ui {

/// How a row of the checklist looks, on the page and in the list: never by colour alone.
class FrameRaster;

enum class Look { Critical, High, Medium, Review, Quiet, Masked };

Look lookOf(const report::ChecklistRow &row);

/// Outline colour. Hues of Okabe and Ito's palette for colour-blind eyes, darkened so that each has
/// a contrast of at least 3:1 on white paper (WCAG 2.1, 1.4.11), lightened for dark windows.
QColor colourOf(Look look, bool darkBackground = false);

/// Draws outline (solid, dashed, dotted, hatched, thin) and 12 % fill around a shape in pixels of
/// the picture.
void drawLook(FrameRaster &raster, const QPolygonF &shape, Look look, const QColor &colour,
              bool selected);

/// A small sign of the same pattern, for lists.
void drawSign(QPainter &painter, const QRectF &box, Look look, bool darkBackground);

} // namespace ui
