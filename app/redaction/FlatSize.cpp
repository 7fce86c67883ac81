// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Flat_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace redaction {

namespace {

constexpr double kMillimetres = ocr::FlatSheet::kDotsPerInch / 25.4; ///< pixels of one
constexpr double kA4Short = 210;
constexpr double kA4Long = 297;
constexpr double kA3Long = 420;
constexpr double kSquareRootOfTwo = 1.4142135623730951;
// Corners are found to a hundredth of the diagonal; a sheet that hangs in bows is a little shorter.
constexpr double kAlike = 0.07;
// Of a page that a scanner or a PDF gives; feeders cut a few rows.
constexpr double kSameSize = 0.02;
constexpr double kWholePage = 0.98; ///< share of the page that such a sheet takes
// A longer one (a page from a screen) keeps an A4 page's width, and its length.
constexpr double kLongest = 1.7;
constexpr double kMostPixels = 60e6;

using Vector = std::array<double, 3>;

Vector cross(const Vector &a, const Vector &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

double dot(const Vector &a, const Vector &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// Height over width of the sheet itself, from its picture by a camera that looks through the
/// middle of the page (Zhang and He, Whiteboard scanning and image enhancement, 2007). Nothing
/// where the sheet lies so square to the camera that its corners tell nothing.
std::optional<double> shapeInSpace(const ocr::Quad &quad, QPointF middle)
{
    std::array<Vector, 4> m{}; // top left, top right, bottom left, bottom right
    constexpr std::array<size_t, 4> kOrder{0, 1, 3, 2};
    for (size_t i = 0; i < 4; ++i) {
        const QPointF corner = quad.corners[kOrder[i]] - middle;
        m[i] = {corner.x(), corner.y(), 1};
    }
    const Vector diagonal = cross(m[0], m[3]);
    const double k2 = dot(diagonal, m[2]) / dot(cross(m[1], m[3]), m[2]);
    const double k3 = dot(diagonal, m[1]) / dot(cross(m[2], m[3]), m[1]);
    Vector n2{};
    Vector n3{};
    for (size_t i = 0; i < 3; ++i) {
        n2[i] = k2 * m[1][i] - m[0][i];
        n3[i] = k3 * m[2][i] - m[0][i];
    }
    constexpr double kLeastSlant = 0.02; // a fiftieth between the lengths of opposite sides
    if (!(std::abs(n2[2]) > kLeastSlant) || !(std::abs(n3[2]) > kLeastSlant))
        return std::nullopt;
    const double focal = -(n2[0] * n3[0] + n2[1] * n3[1]) / (n2[2] * n3[2]);
    if (!(focal > 0))
        return std::nullopt;
    const auto length = [focal](const Vector &n) {
        return std::sqrt((n[0] * n[0] + n[1] * n[1]) / focal + n[2] * n[2]);
    };
    return length(n3) / length(n2);
}

bool isA4(double shape)
{
    return std::abs(shape / kSquareRootOfTwo - 1) <= kAlike ||
           std::abs(shape * kSquareRootOfTwo - 1) <= kAlike;
}

/// Millimetres of a sheet of that height over width.
QSizeF paperFor(double shape)
{
    const bool upright = shape >= 1;
    const double longer = upright ? shape : 1 / shape;
    QSizeF size(kA4Short, kA4Short * longer); // upright
    if (longer <= kLongest && size.height() > kA4Long)
        size = {kA4Long / longer, kA4Long};
    return upright ? size : size.transposed();
}

/// A whole page of the size that A3 has at the dots an inch that the file tells, or at 300.
bool isA3Scan(const ocr::Page &page, const ocr::Quad &quad)
{
    const ocr::Quad frame = ocr::Quad::fromRect(QRectF(0, 0, page.width, page.height));
    const double dots = page.capture.dotsPerInch;
    const double millimetres = dots > 0 ? dots / 25.4 : kMillimetres;
    const double longer = std::max(quad.width(), quad.height()) / millimetres;
    const double shorter = std::min(quad.width(), quad.height()) / millimetres;
    return ocr::coveredShare(frame, quad) >= kWholePage &&
           std::abs(longer / kA3Long - 1) <= kSameSize &&
           std::abs(shorter / kA4Long - 1) <= kSameSize;
}

/// As exact as a manifest writes it, so that verify renders the same page.
ocr::Quad inTenths(ocr::Quad quad)
{
    for (QPointF &corner : quad.corners)
        corner = {std::round(corner.x() * 10) / 10, std::round(corner.y() * 10) / 10};
    return quad;
}

} // namespace

ocr::FlatSheet flatSheetOf(const ocr::Page &page, const ocr::Sheet &sheet)
{
    ocr::FlatSheet flat;
    flat.quad = inTenths(sheet.quad);
    const double width = sheet.quad.width();
    const double height = sheet.quad.height();
    if (!(width >= 1) || !(height >= 1))
        return flat;
    double shape = height / width;
    const auto inSpace = shapeInSpace(sheet.quad, QPointF(page.width / 2.0, page.height / 2.0));
    const bool ofA4 = isA4(shape) || (inSpace && isA4(*inSpace));
    if (ofA4)
        shape = height > width ? kSquareRootOfTwo : 1 / kSquareRootOfTwo;
    QSizeF paper = ofA4 ? (height > width ? QSizeF(kA4Short, kA4Long) : QSizeF(kA4Long, kA4Short))
                        : paperFor(shape);
    if (isA3Scan(page, sheet.quad))
        paper = height > width ? QSizeF(kA4Long, kA3Long) : QSizeF(kA3Long, kA4Long);
    QSizeF pixels = paper * kMillimetres;
    const double area = pixels.width() * pixels.height();
    if (area > kMostPixels)
        pixels *= std::sqrt(kMostPixels / area);
    flat.width = std::max(1, static_cast<int>(std::lround(pixels.width())));
    flat.height = std::max(1, static_cast<int>(std::lround(pixels.height())));
    return flat;
}

} // namespace redaction
