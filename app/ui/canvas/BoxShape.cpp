// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/BoxShape.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kLeastSide = 4; // px: smaller than a stroke of any print

QPointF corner(const ocr::Quad &box, int index)
{
    return box.corners[static_cast<size_t>((index + 4) % 4)];
}

QPointF direction(QPointF along)
{
    const double length = std::hypot(along.x(), along.y());
    return length > 0 ? along / length : QPointF();
}

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

bool isUsable(const ocr::Quad &box)
{
    for (int i = 0; i < 4; ++i) {
        const QPointF in = corner(box, i) - corner(box, i - 1);
        const QPointF out = corner(box, i + 1) - corner(box, i);
        if (cross(in, out) <= 0 || std::hypot(in.x(), in.y()) < kLeastSide)
            return false;
    }
    return true;
}

QPointF onPage(QPointF point, const QRectF &page)
{
    return {std::clamp(point.x(), page.left(), page.right()),
            std::clamp(point.y(), page.top(), page.bottom())};
}

ocr::Quad moved(ocr::Quad box, QPointF by, const QRectF &page)
{
    const QRectF around = box.boundingRect();
    const QPointF bounded(
        std::clamp(by.x(), page.left() - around.left(), page.right() - around.right()),
        std::clamp(by.y(), page.top() - around.top(), page.bottom() - around.bottom()));
    for (QPointF &point : box.corners)
        point += bounded;
    return box;
}

/// Corners that one edge holds, moved along the two edges beside it.
void moveEdge(ocr::Quad &box, int edge, QPointF by)
{
    const QPointF outwards = direction(corner(box, edge) - corner(box, edge - 1) +
                                       corner(box, edge + 1) - corner(box, edge + 2));
    const double way = QPointF::dotProduct(by, outwards);
    for (const int index : {edge, edge + 1})
        box.corners[static_cast<size_t>((index + 4) % 4)] += way * outwards;
}

} // namespace

QPointF middleOfEdge(const ocr::Quad &box, int edge)
{
    return (corner(box, edge) + corner(box, edge + 1)) / 2;
}

Grip gripAt(const ocr::Quad &box, QPointF point, double reach)
{
    for (int i = 0; i < 4; ++i) {
        if (QLineF(corner(box, i), point).length() <= reach)
            return {Grip::Kind::Corner, i};
    }
    for (int i = 0; i < 4; ++i) {
        if (QLineF(middleOfEdge(box, i), point).length() <= reach)
            return {Grip::Kind::Edge, i};
    }
    return box.contains(point) ? Grip{Grip::Kind::Inside, 0} : Grip();
}

std::optional<ocr::Quad> pulled(const ocr::Quad &box, Grip grip, QPointF by, bool reshape,
                                const QRectF &page)
{
    ocr::Quad result = box;
    switch (grip.kind) {
    case Grip::Kind::None:
        return {};
    case Grip::Kind::Inside:
        return moved(box, by, page);
    case Grip::Kind::Corner:
        if (reshape) {
            result.corners[static_cast<size_t>(grip.index)] += by;
        } else {
            moveEdge(result, grip.index, by);
            moveEdge(result, grip.index - 1, by);
        }
        break;
    case Grip::Kind::Edge:
        moveEdge(result, grip.index, by);
        break;
    }
    for (QPointF &point : result.corners)
        point = onPage(point, page);
    return isUsable(result) ? std::optional(result) : std::nullopt;
}

int edgeTowards(const ocr::Quad &box, QPointF towards)
{
    int best = 0;
    const auto reach = [&](int edge) {
        return QPointF::dotProduct(middleOfEdge(box, edge) - box.center(), towards);
    };
    for (int edge = 1; edge < 4; ++edge) {
        if (reach(edge) > reach(best))
            best = edge;
    }
    return best;
}

} // namespace ui
