// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/SheetPainter.h"

#include <QPolygonF>

namespace corpus {

enum class Ground { Cork, Wall, Wood, Felt, Desk };

/// How a sheet lies in the picture. The bend is in sheet pixels and can be undone exactly, so that
/// the truth follows every pixel: first y moves with x, then x with the new y.
struct Lie
{
    ocr::Quad corners; ///< where the sheet's corners come to lie, picture pixels
    double bendDown = 0;
    double bendAcross = 0;
    double phase = 0;
};

/// A picture in the making: pixels and what is true of them. Each step changes both or says that it
/// moves nothing. Deterministic for one Random.
class Picture
{
public:
    Picture(QSize size, Ground ground, support::Random &random);
    /// A picture that is nothing but the sheet, pixel by pixel.
    Picture(const support::DrawnSheet &sheet, support::Random &random);

    /// Lays a sheet on what is there, with a soft shadow where `shadow` is true.
    void place(const support::DrawnSheet &sheet, const Lie &lie, bool shadow = true);

    // Light and lens: nothing moves.
    void shade(double strength); ///< uneven light: strength 0..1 is the share lost at the dark end
    void castShadow(double strength); ///< one soft-edged shadow over a part of the picture
    void addNoise(double sigma);      ///< grey levels
    void blur(double sigma);          ///< pixels
    void recompress(int quality);     ///< through JPEG

    /// A bright reflection; what lies in its core cannot be read and asks for nothing.
    void addGlare(QPointF center, double radiusX, double radiusY);
    /// A finger that comes in from outside the picture and ends at the tip.
    void addFinger(QPointF tip, double angleDeg, double width);
    /// What lies under the polygon cannot be seen: it asks for nothing, and its sheets are
    /// incomplete.
    void hide(const QPolygonF &area, const QString &why);
    /// Every sheet is incomplete for this reason and none of its values asks for anything.
    void spoil(const QString &why);

    // Geometry: pixels and truth move together.
    void resize(QSize size);
    void crop(const QRect &area); ///< sheets that reach out of it are "cut"
    void turn(int degrees);       ///< 90, 180 or 270 clockwise, with no word of it in EXIF

    const QImage &image() const { return m_image; }
    support::TruthPage &truth() { return m_truth; }

private:
    void follow(const QTransform &transform);

    QImage m_image; ///< RGB888
    support::TruthPage m_truth;
    support::Random &m_random;
};

} // namespace corpus
