// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"
#include "ocr/base/SheetMap.h"

namespace ocr {

/// How one sheet is laid flat: where it lies, how large it becomes, and how its paper bends.
struct FlatSheet
{
    /// From the sheet's own top left as read, upright source pixels; may reach over the edge.
    Quad quad;
    int width = 0; ///< of the flat sheet, pixels at kDotsPerInch
    int height = 0;
    /// Nodes of a grid over the flat sheet, first and last ones on its edges; 0: the paper is even.
    int columns = 0;
    int rows = 0;
    /// Of each node, row by row: px of the flat sheet from there to where the paper would lie if
    /// only its four corners were known. Between nodes in proportion.
    QList<QPointF> bends;

    static constexpr double kDotsPerInch = 300;

    /// Dots an inch that the source itself has there: flat pixels beyond it were made up between.
    double sourceDotsPerInch() const;

    friend bool operator==(const FlatSheet &, const FlatSheet &) = default;
};

/// The way between upright source pixels and those of a sheet laid flat. Pure; any thread.
class FlatMap
{
public:
    explicit FlatMap(const FlatSheet &sheet);

    /// False where the sheet has no area or its grid is not whole.
    bool isValid() const { return m_map.isValid(); }
    QPointF toSource(QPointF flat) const;
    QPointF toFlat(QPointF source) const; ///< to a hundredth of a pixel, near the sheet
    Quad toSource(const Quad &flat) const;
    Quad toFlat(const Quad &source) const;

private:
    QPointF bendAt(QPointF flat) const;

    FlatSheet m_sheet;
    SheetMap m_map;
};

QCborValue encode(const FlatSheet &sheet);
/// For hostile values: ProtocolViolation names the field.
Result<FlatSheet> decodeFlatSheet(const QCborValue &value);

} // namespace ocr
