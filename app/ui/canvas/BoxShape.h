// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <optional>

namespace ui {

/// What of a box the mouse has hold of. Corners and edges count clockwise as in ocr::Quad; edge 0
/// lies between corners 0 and 1.
struct Grip
{
    enum class Kind { None, Inside, Corner, Edge };

    Kind kind = Kind::None;
    int index = 0;

    friend bool operator==(const Grip &, const Grip &) = default;
};

/// The grip at a point; corners before edges before the inside. `reach` in the box's own pixels.
Grip gripAt(const ocr::Quad &box, QPointF point, double reach);

/// The box after a grip was pulled: moved by its inside, made larger or smaller by corners and
/// edges, or with one corner alone pulled away (`reshape`). Stays on the page; nothing where it
/// would be smaller than 4 px or no longer convex.
std::optional<ocr::Quad> pulled(const ocr::Quad &box, Grip grip, QPointF by, bool reshape,
                                const QRectF &page);

/// The edge that looks most into this direction.
int edgeTowards(const ocr::Quad &box, QPointF direction);

/// Middles of the edges, for handles.
QPointF middleOfEdge(const ocr::Quad &box, int edge);

} // namespace ui
