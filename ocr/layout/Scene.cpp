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

/// dx/dy between texts of the same width that stand right under each other, as the entries of a
/// column do; square to the rows where too few do.
double leanOf(const Scene &scene, const Page &page, const QList<int> &lines)
{
    QList<Quad> quads;
    for (const int index : lines)
        if (!page.lines[index].place.quads.isEmpty())
            quads.append(scene.toFlat(page.lines[index].quad()));
    std::stable_sort(quads.begin(), quads.end(),
                     [](const Quad &a, const Quad &b) { return a.center().y() < b.center().y(); });
    QList<double> leans;
    for (qsizetype i = 0; i < quads.size(); ++i) {
        const double height = quads[i].height();
        for (qsizetype k = i + 1; k < quads.size(); ++k) {
            const QPointF way = quads[k].center() - quads[i].center();
            if (!(way.y() < 4 * height))
                break;
            const double wider = std::max(quads[i].width(), quads[k].width());
            if (way.y() < 0.8 * height || std::abs(way.x()) > height ||
                std::abs(quads[i].width() - quads[k].width()) > 0.1 * wider)
                continue;
            leans.append(way.x() / way.y());
            break;
        }
    }
    if (leans.size() < 8)
        return -scene.slope;
    return std::clamp(median(leans, -scene.slope), -0.35, 0.35);
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
    return {flat.x() - lean * flat.y(), flat.y() - slope * flat.x()};
}

QPointF Scene::unsheared(QPointF level) const
{
    const double scale = 1 - slope * lean; // both stay under 0.4
    return {(level.x() + lean * level.y()) / scale, (level.y() + slope * level.x()) / scale};
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
    // A character alone may be boxed as if it ran downwards; a column of them does.
    if (std::abs(line.quad.angleDeg()) > 45 && line.quad.width() < 3 * line.quad.height()) {
        const double half = std::max(1.0, line.quad.width()) / 2;
        const double middle = (line.left + line.right) / 2;
        line.left = middle - line.height / 2;
        line.right = middle + line.height / 2;
        line.height = 2 * half;
        line.leftY = line.rightY = line.y;
    }
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
    scene.lean = leanOf(scene, page, lines);
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
