// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Layout.h"

namespace ocr::layout {

/// One line of text in the flat pixels of its sheet, with the sheet's remaining skew sheared away:
/// rows of text are level, columns are plumb.
struct FlatLine
{
    int index = -1;  ///< into Page::lines
    Quad quad;       ///< flat pixels, not sheared
    double left = 0; ///< sheared x of its ends
    double right = 0;
    double y = 0; ///< sheared y of its middle, and of its two ends
    double leftY = 0;
    double rightY = 0;
    double height = 0;
    bool rightToLeft = false;

    double center() const { return (left + right) / 2; }
    double width() const { return right - left; }
};

/// One sheet with everything that layout looks at.
struct Scene
{
    int sheet = 0;
    SheetInk ink;
    QList<FlatLine> lines;
    double textHeight = 20; ///< median line height, flat px
    double slope = 0;       ///< dy/dx of level text
    double lean = 0;        ///< dx/dy of columns: what stands plumb need not lie square to the rows

    QPointF toFlat(QPointF source) const;
    QPointF toSource(QPointF flat) const;
    Quad toFlat(const Quad &source) const;
    Quad toSource(const Quad &flat) const;
    QPointF sheared(QPointF flat) const;
    QPointF unsheared(QPointF level) const;
    /// A rectangle of sheared coordinates as a quad of source pixels.
    Quad sourceOfLevel(const QRectF &level) const;
    QSizeF size() const { return {ink.map.width(), ink.map.height()}; }
};

/// For each line of the page the index of its sheet: the one that holds its middle, else the
/// nearest.
QList<int> sheetsOfLines(const Page &page);

/// The scene of one sheet with the given lines of the page.
Scene sceneOf(const Page &page, int sheet, const SheetInk &ink, const QList<int> &lines);

/// The line as the scene sees it.
FlatLine flatLine(const Scene &scene, const Page &page, int index);

/// Median; `otherwise` for an empty list.
double median(QList<double> values, double otherwise);

} // namespace ocr::layout
