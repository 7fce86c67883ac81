// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetMap.h"

#include <cmath>

namespace ocr {

namespace {

using Matrix = std::array<double, 9>;

QPointF apply(const Matrix &m, QPointF p)
{
    const double w = m[6] * p.x() + m[7] * p.y() + m[8];
    return {(m[0] * p.x() + m[1] * p.y() + m[2]) / w, (m[3] * p.x() + m[4] * p.y() + m[5]) / w};
}

/// The projective map of the unit square to a quad (Heckbert 1989, section 2.2.3).
Matrix quadFromSquare(const Quad &quad)
{
    const auto &[p0, p1, p2, p3] = quad.corners;
    const QPointF sum = p0 - p1 + p2 - p3;
    const QPointF d1 = p1 - p2;
    const QPointF d2 = p3 - p2;
    const double denominator = d1.x() * d2.y() - d2.x() * d1.y();
    if (std::abs(denominator) < 1e-12)
        return {};
    const double g = (sum.x() * d2.y() - d2.x() * sum.y()) / denominator;
    const double h = (d1.x() * sum.y() - sum.x() * d1.y()) / denominator;
    return {p1.x() - p0.x() + g * p1.x(),
            p3.x() - p0.x() + h * p3.x(),
            p0.x(),
            p1.y() - p0.y() + g * p1.y(),
            p3.y() - p0.y() + h * p3.y(),
            p0.y(),
            g,
            h,
            1};
}

/// Whether the corners turn one way, each by a real angle: only then does the map stay finite
/// inside.
bool isConvex(const Quad &quad)
{
    int turns = 0;
    for (size_t i = 0; i < 4; ++i) {
        const QPointF a = quad.corners[(i + 1) % 4] - quad.corners[i];
        const QPointF b = quad.corners[(i + 2) % 4] - quad.corners[(i + 1) % 4];
        const double turn = a.x() * b.y() - a.y() * b.x();
        turns += turn > 1e-6 ? 1 : turn < -1e-6 ? -1 : 0;
    }
    return std::abs(turns) == 4;
}

Matrix adjugate(const Matrix &m)
{
    return {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
}

} // namespace

SheetMap SheetMap::fromQuad(const Quad &sheet, double width, double height)
{
    SheetMap map;
    if (!(sheet.area() >= 1) || !(width >= 1) || !(height >= 1) ||
        !isConvex(sheet)) // NaN fails, too
        return map;
    Matrix source = quadFromSquare(sheet);
    if (source == Matrix{})
        return map;
    for (const int row : {0, 3, 6}) { // unit square to flat rectangle
        source[row] /= width;
        source[row + 1] /= height;
    }
    map.m_backward = source;
    map.m_forward = adjugate(source);
    const double scale = map.m_forward[8];
    if (std::abs(scale) > 1e-12)
        for (double &value : map.m_forward)
            value /= scale;
    map.m_width = width;
    map.m_height = height;
    map.m_valid = true;
    return map;
}

SheetMap SheetMap::fromQuad(const Quad &sheet)
{
    return fromQuad(sheet, std::round(sheet.width()), std::round(sheet.height()));
}

QPointF SheetMap::toFlat(QPointF source) const
{
    return apply(m_forward, source);
}

QPointF SheetMap::toSource(QPointF flat) const
{
    return apply(m_backward, flat);
}

Quad SheetMap::toFlat(const Quad &source) const
{
    return {{toFlat(source.corners[0]), toFlat(source.corners[1]), toFlat(source.corners[2]),
             toFlat(source.corners[3])}};
}

Quad SheetMap::toSource(const Quad &flat) const
{
    return {{toSource(flat.corners[0]), toSource(flat.corners[1]), toSource(flat.corners[2]),
             toSource(flat.corners[3])}};
}

} // namespace ocr
