// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

namespace ocr {

// Convex polygons, as lists of corners.

double cross(QPointF a, QPointF b);

/// Positive where the corners turn clockwise on the screen (y downwards).
double signedArea(const QList<QPointF> &polygon);

/// The quad's corners turning clockwise on the screen.
QList<QPointF> clockwise(const Quad &quad);

/// What of the polygon lies on the inner side of the line through two points, as seen from a
/// clockwise polygon of which they are an edge (Sutherland-Hodgman). Fewer than three corners, or
/// no area, where nothing does.
QList<QPointF> sideOf(const QList<QPointF> &polygon, QPointF from, QPointF to);

} // namespace ocr
