// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Geometry_p.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

QPointF between(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 1e-9 ? vector / length : QPointF(0, 0);
}

} // namespace

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

double signedArea(const QList<QPointF> &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i)
        sum += cross(polygon[i], polygon[(i + 1) % polygon.size()]);
    return sum / 2;
}

QList<QPointF> clockwise(const Quad &quad)
{
    QList<QPointF> points(quad.corners.begin(), quad.corners.end());
    if (signedArea(points) < 0)
        std::reverse(points.begin(), points.end());
    return points;
}

QList<QPointF> sideOf(const QList<QPointF> &polygon, QPointF from, QPointF to)
{
    const QPointF edge = to - from;
    QList<QPointF> kept;
    for (qsizetype k = 0; k < polygon.size(); ++k) {
        const QPointF p = polygon[k];
        const QPointF q = polygon[(k + 1) % polygon.size()];
        const double sideP = cross(edge, p - from);
        const double sideQ = cross(edge, q - from);
        if (sideP >= 0)
            kept.append(p);
        if ((sideP >= 0) != (sideQ >= 0))
            kept.append(between(p, q, sideP / (sideP - sideQ)));
    }
    return kept;
}

Quad Quad::fromRect(const QRectF &rect)
{
    return {{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}};
}

QPointF Quad::center() const
{
    return (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
}

QRectF Quad::boundingRect() const
{
    const auto [left, right] =
        std::minmax({corners[0].x(), corners[1].x(), corners[2].x(), corners[3].x()});
    const auto [top, bottom] =
        std::minmax({corners[0].y(), corners[1].y(), corners[2].y(), corners[3].y()});
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

double Quad::area() const
{
    return std::abs(signedArea(QList<QPointF>(corners.begin(), corners.end())));
}

double Quad::width() const
{
    return (QLineF(corners[0], corners[1]).length() + QLineF(corners[3], corners[2]).length()) / 2;
}

double Quad::height() const
{
    return (QLineF(corners[0], corners[3]).length() + QLineF(corners[1], corners[2]).length()) / 2;
}

double Quad::angleDeg() const
{
    const QPointF along = (corners[1] - corners[0]) + (corners[2] - corners[3]);
    return std::atan2(along.y(), along.x()) * 180.0 / M_PI;
}

bool Quad::contains(QPointF point) const
{
    const QList<QPointF> points = clockwise(*this);
    for (int i = 0; i < 4; ++i)
        if (cross(points[(i + 1) % 4] - points[i], point - points[i]) < -1e-9)
            return false;
    return true;
}

Quad Quad::slice(double from, double to) const
{
    return {{between(corners[0], corners[1], from), between(corners[0], corners[1], to),
             between(corners[3], corners[2], to), between(corners[3], corners[2], from)}};
}

Quad Quad::grown(double along, double across) const
{
    const QPointF right = unit((corners[1] - corners[0]) + (corners[2] - corners[3])) * along;
    const QPointF down = unit((corners[3] - corners[0]) + (corners[2] - corners[1])) * across;
    return {{corners[0] - right - down, corners[1] + right - down, corners[2] + right + down,
             corners[3] - right + down}};
}

double sharedArea(const Quad &a, const Quad &b)
{
    if (a.isEmpty() || b.isEmpty()) // a window without area would clip nothing away
        return 0;
    QList<QPointF> polygon = clockwise(a);
    const QList<QPointF> window = clockwise(b);
    for (int i = 0; i < 4; ++i) {
        polygon = sideOf(polygon, window[i], window[(i + 1) % 4]);
        if (polygon.size() < 3)
            return 0;
    }
    return std::abs(signedArea(polygon));
}

double intersectionOverUnion(const Quad &a, const Quad &b)
{
    const double shared = sharedArea(a, b);
    const double united = a.area() + b.area() - shared;
    return united > 1e-9 ? shared / united : 0;
}

double coveredShare(const Quad &inner, const Quad &outer)
{
    const double area = inner.area();
    return area > 1e-9 ? sharedArea(inner, outer) / area : 0;
}

Quad surrounding(const QList<Quad> &quads)
{
    if (quads.isEmpty())
        return {};
    const double angle = quads.first().angleDeg() * M_PI / 180.0;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF across(-along.y(), along.x());
    double left = 1e300;
    double right = -1e300;
    double top = 1e300;
    double bottom = -1e300;
    for (const Quad &quad : quads) {
        for (const QPointF &corner : quad.corners) {
            const double x = QPointF::dotProduct(corner, along);
            const double y = QPointF::dotProduct(corner, across);
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return {{along * left + across * top, along * right + across * top,
             along * right + across * bottom, along * left + across * bottom}};
}

} // namespace ocr
