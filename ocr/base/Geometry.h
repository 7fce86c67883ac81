// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <array>

namespace ocr {

/// Four corners, clockwise from where the text begins (top left of upright text), in the frame that
/// the owner names; everywhere outside ocr/image that is pixels of the upright source page, origin
/// top left, doubles.
struct Quad
{
    std::array<QPointF, 4> corners;

    static Quad fromRect(const QRectF &rect);

    QPointF center() const;
    QRectF boundingRect() const;
    /// Shoelace area in square pixels, never negative.
    double area() const;
    /// Mean length of the two edges along the text (0-1 and 3-2), in pixels.
    double width() const;
    /// Mean length of the two edges across the text (0-3 and 1-2), in pixels.
    double height() const;
    /// Direction of the text in degrees, clockwise positive as y grows downwards, in (-180, 180].
    double angleDeg() const;
    /// Whether the point lies inside or on the edge. The quad must be convex.
    bool contains(QPointF point) const;
    /// The part of the quad between two shares (0..1) of its way along the text.
    Quad slice(double from, double to) const;
    /// Each edge moved outwards by so many pixels.
    Quad grown(double along, double across) const;
    bool isEmpty() const { return area() < 1e-6; }

    friend bool operator==(const Quad &, const Quad &) = default;
};

/// Area that two convex quads share, in square pixels (Sutherland-Hodgman clipping).
double sharedArea(const Quad &a, const Quad &b);

/// Shared area over united area, 0..1.
double intersectionOverUnion(const Quad &a, const Quad &b);

/// Share of `inner` that lies in `outer`, 0..1; 0 where inner has no area.
double coveredShare(const Quad &inner, const Quad &outer);

/// The smallest quad in the direction of the first one that surrounds all. Empty list: an empty
/// quad.
Quad surrounding(const QList<Quad> &quads);

} // namespace ocr
