// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Scene_p.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

double distanceTo(const Quad &quad, QPointF point)
{
    double least = 1e300;
    for (int i = 0; i < 4; ++i) {
        const QPointF a = quad.corners[i];
        const QPointF edge = quad.corners[(i + 1) % 4] - a;
        const double length = QPointF::dotProduct(edge, edge);
        const double share =
            length > 0 ? std::clamp(QPointF::dotProduct(point - a, edge) / length, 0.0, 1.0) : 0.0;
        least = std::min(least, QLineF(point, a + edge * share).length());
    }
    return least;
}

} // namespace

QPointF Scene::toFlat(QPointF source) const
{
    return ink.map.isValid() ? ink.map.toFlat(source) : source;
}

QPointF Scene::toSource(QPointF flat) const
{
    return ink.map.isValid() ? ink.map.toSource(flat) : flat;
}

Quad Scene::toFlat(const Quad &source) const
{
    return ink.map.isValid() ? ink.map.toFlat(source) : source;
}

Quad Scene::toSource(const Quad &flat) const
{
    return ink.map.isValid() ? ink.map.toSource(flat) : flat;
}

QPointF Scene::sheared(QPointF flat) const
{
    return {flat.x() + slope * flat.y(), flat.y() - slope * flat.x()};
}

QPointF Scene::unsheared(QPointF level) const
{
    const double scale = 1 + slope * slope;
    return {(level.x() - slope * level.y()) / scale, (level.y() + slope * level.x()) / scale};
}

Quad Scene::sourceOfLevel(const QRectF &level) const
{
    Quad quad = Quad::fromRect(level);
    for (QPointF &corner : quad.corners)
        corner = toSource(unsheared(corner));
    return quad;
}

QList<int> sheetsOfLines(const Page &page)
{
    QList<int> owner;
    for (const TextLine &line : page.lines) {
        int best = 0;
        double least = 1e300;
        const QPointF center = line.place.quads.isEmpty() ? QPointF() : line.quad().center();
        for (int s = 0; s < page.sheets.size(); ++s) {
            const Quad &quad = page.sheets[s].quad;
            const double distance = quad.contains(center) ? 0 : distanceTo(quad, center);
            if (distance < least) {
                least = distance;
                best = s;
            }
        }
        owner.append(best);
    }
    return owner;
}

FlatLine flatLine(const Scene &scene, const Page &page, int index)
{
    FlatLine line;
    line.index = index;
    const TextLine &text = page.lines[index];
    if (!text.place.quads.isEmpty())
        line.quad = scene.toFlat(text.quad());
    for (const QPointF &corner : line.quad.corners) // beyond the horizon of a steep map
        if (!(std::abs(corner.x()) < 1e7 && std::abs(corner.y()) < 1e7))
            line.quad = Quad();
    const auto &c = line.quad.corners;
    const QPointF left = scene.sheared((c[0] + c[3]) / 2);
    const QPointF right = scene.sheared((c[1] + c[2]) / 2);
    line.left = std::min(left.x(), right.x());
    line.right = std::max(left.x(), right.x());
    line.leftY = left.y();
    line.rightY = right.y();
    line.y = (left.y() + right.y()) / 2;
    line.height = std::max(1.0, line.quad.height());
    line.rightToLeft = text.script == Script::Arabic;
    return line;
}

Scene sceneOf(const Page &page, int sheet, const SheetInk &ink, const QList<int> &lines)
{
    Scene scene;
    scene.sheet = sheet;
    scene.ink = ink;
    QList<double> heights;
    QList<double> slopes;
    for (const int index : lines) {
        if (page.lines[index].place.quads.isEmpty())
            continue;
        const Quad quad = scene.toFlat(page.lines[index].quad());
        heights.append(quad.height());
        const double angle = quad.angleDeg();
        // Only lines long enough to show a direction, and no vertical or overturned ones.
        if (quad.width() > 3 * quad.height() && std::abs(angle) < 20)
            slopes.append(std::tan(angle * M_PI / 180));
    }
    scene.textHeight = std::max(4.0, median(heights, 20));
    scene.slope = slopes.size() >= 3 ? median(slopes, 0) : 0;
    for (const int index : lines)
        scene.lines.append(flatLine(scene, page, index));
    return scene;
}

double median(QList<double> values, double otherwise)
{
    if (values.isEmpty())
        return otherwise;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace ocr::layout
