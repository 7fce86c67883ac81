// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <array>

namespace ocr {

/// The one relation between upright source pixels and the flat pixels of one sheet, both ways: a
/// projective map that takes the sheet's quad to the rectangle (0,0)-(width,height), turned so that
/// the text reads. Flat pixels keep about the source's scale.
class SheetMap
{
public:
    /// Maps nothing: isValid() is false.
    SheetMap() = default;

    /// From the sheet's quad in upright source pixels, corner 0 at the sheet's own top left as
    /// read. width and height are the flat size in pixels; a degenerate quad gives an invalid map.
    static SheetMap fromQuad(const Quad &sheet, double width, double height);
    /// As above with the flat size taken from the quad's own edge lengths.
    static SheetMap fromQuad(const Quad &sheet);

    bool isValid() const { return m_valid; }
    double width() const { return m_width; }
    double height() const { return m_height; }

    QPointF toFlat(QPointF source) const;
    QPointF toSource(QPointF flat) const;
    Quad toFlat(const Quad &source) const;
    Quad toSource(const Quad &flat) const;

    /// Row-major 3x3 matrix that takes homogeneous source pixels to flat ones.
    const std::array<double, 9> &flatFromSource() const { return m_forward; }

private:
    std::array<double, 9> m_forward{};
    std::array<double, 9> m_backward{};
    double m_width = 0;
    double m_height = 0;
    bool m_valid = false;
};

} // namespace ocr
