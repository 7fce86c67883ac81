// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Straightener_p.h"

#include <algorithm>

namespace ocr::layout {

Straightener::Straightener(const QList<Ruling> &horizontal, const QList<Ruling> &vertical,
                           QPointF center, double leastDistance)
    : m_horizontal(references(horizontal, false, center.x(), leastDistance)),
      m_vertical(references(vertical, true, center.y(), leastDistance))
{}

double Straightener::Reference::at(double along) const
{
    if (along <= points.first().x())
        return points.first().y() + slope * (along - points.first().x());
    if (along >= points.last().x())
        return points.last().y() + slope * (along - points.last().x());
    const auto after = std::lower_bound(points.begin(), points.end(), along,
                                        [](QPointF p, double x) { return p.x() < x; });
    const QPointF b = *after;
    const QPointF a = *(after - 1);
    const double run = b.x() - a.x();
    return run > 1e-9 ? a.y() + (b.y() - a.y()) * (along - a.x()) / run : b.y();
}

QList<Straightener::Reference> Straightener::references(const QList<Ruling> &rulings, bool vertical,
                                                        double along, double leastDistance)
{
    QList<Reference> list;
    for (const Ruling &ruling : rulings) {
        Reference reference;
        for (const QPointF &point : ruling.points)
            reference.points.append(vertical ? point.transposed() : point);
        if (reference.points.size() < 2)
            continue;
        std::stable_sort(reference.points.begin(), reference.points.end(),
                         [](QPointF a, QPointF b) { return a.x() < b.x(); });
        const QPointF run = reference.points.last() - reference.points.first();
        reference.slope = run.x() > 1 ? run.y() / run.x() : 0;
        reference.level = reference.at(along);
        list.append(reference);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Reference &a, const Reference &b) { return a.level < b.level; });
    QList<Reference> apart; // two lines of a double frame would divide by almost nothing
    for (const Reference &reference : list)
        if (apart.isEmpty() || reference.level - apart.last().level > leastDistance)
            apart.append(reference);
    return apart;
}

double Straightener::toLevel(const QList<Reference> &references, double along, double across)
{
    if (references.isEmpty())
        return across;
    const auto below =
        std::partition_point(references.begin(), references.end(),
                             [&](const Reference &r) { return r.at(along) <= across; });
    if (below == references.begin())
        return across - below->at(along) + below->level;
    const Reference &above = *(below - 1);
    const double from = above.at(along);
    if (below == references.end() || below->at(along) - from < 1)
        return across - from + above.level;
    return above.level + (across - from) / (below->at(along) - from) * (below->level - above.level);
}

double Straightener::fromLevel(const QList<Reference> &references, double along, double level)
{
    if (references.isEmpty())
        return level;
    const auto below = std::partition_point(references.begin(), references.end(),
                                            [&](const Reference &r) { return r.level <= level; });
    if (below == references.begin())
        return level - below->level + below->at(along);
    const Reference &above = *(below - 1);
    const double from = above.at(along);
    if (below == references.end() || below->level - above.level < 1)
        return level - above.level + from;
    return from + (level - above.level) / (below->level - above.level) * (below->at(along) - from);
}

QPointF Straightener::toGrid(QPointF flat) const
{
    return {toLevel(m_vertical, flat.y(), flat.x()), toLevel(m_horizontal, flat.x(), flat.y())};
}

QPointF Straightener::toFlat(QPointF grid) const
{
    // x depends on y and y on x; rulings are nearly straight, so this settles in a few rounds.
    QPointF flat = grid;
    for (int round = 0; round < 4; ++round)
        flat = QPointF(fromLevel(m_vertical, flat.y(), grid.x()),
                       fromLevel(m_horizontal, flat.x(), grid.y()));
    return flat;
}

} // namespace ocr::layout
