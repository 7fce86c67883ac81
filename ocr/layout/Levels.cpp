// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Levels_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

double Stroke::at(double along) const
{
    const auto after = std::lower_bound(points.begin(), points.end(), along,
                                        [](QPointF p, double x) { return p.x() < x; });
    if (after == points.begin())
        return points.first().y();
    if (after == points.end())
        return points.last().y();
    const QPointF a = *(after - 1);
    const double run = after->x() - a.x();
    return run > 1e-9 ? a.y() + (after->y() - a.y()) * (along - a.x()) / run : after->y();
}

Stroke strokeOf(const Ruling &ruling, bool vertical)
{
    Stroke stroke;
    for (const QPointF &point : ruling.points)
        if (std::isfinite(point.x()) && std::isfinite(point.y()))
            stroke.points.append(vertical ? point.transposed() : point);
    std::stable_sort(stroke.points.begin(), stroke.points.end(),
                     [](QPointF a, QPointF b) { return a.x() < b.x(); });
    stroke.gaps = ruling.gaps;
    if (stroke.points.isEmpty())
        return stroke;
    stroke.from = stroke.points.first().x();
    stroke.to = stroke.points.last().x();
    double sum = 0;
    for (const QPointF &point : stroke.points)
        sum += point.y();
    stroke.level = sum / static_cast<double>(stroke.points.size());
    return stroke;
}

QList<Stroke> strokesOf(const QList<Ruling> &rulings, bool vertical)
{
    QList<Stroke> strokes;
    for (const Ruling &ruling : rulings)
        strokes.append(strokeOf(ruling, vertical));
    return strokes;
}

namespace {

/// A ruling in the straightened frame.
Stroke straightened(const Ruling &ruling, const Straightener &frame, bool vertical)
{
    const Stroke flat = strokeOf(ruling, vertical);
    Ruling moved;
    for (const QPointF &point : ruling.points)
        moved.points.append(frame.toGrid(point));
    Stroke stroke = strokeOf(moved, vertical);
    for (const QPointF &gap : flat.gaps) {
        const QPointF a(gap.x(), flat.at(gap.x()));
        const QPointF b(gap.y(), flat.at(gap.y()));
        const QPointF from = frame.toGrid(vertical ? a.transposed() : a);
        const QPointF to = frame.toGrid(vertical ? b.transposed() : b);
        stroke.gaps.append(vertical ? QPointF(from.y(), to.y()) : QPointF(from.x(), to.x()));
    }
    return stroke;
}

} // namespace

void Level::add(const Stroke &stroke)
{
    const double length = std::max(1.0, stroke.to - stroke.from);
    at = (at * weight + stroke.level * length) / (weight + length);
    weight += length;
    strokes.append(stroke);
}

double Level::drawn(double from, double to) const
{
    QList<QPointF> runs;
    for (const Stroke &stroke : strokes) {
        double start = std::max(from, stroke.from);
        const double end = std::min(to, stroke.to);
        QList<QPointF> gaps = stroke.gaps;
        std::sort(gaps.begin(), gaps.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
        for (const QPointF &gap : gaps) {
            if (gap.x() > start && start < end)
                runs.append({start, std::min(end, gap.x())});
            start = std::max(start, gap.y());
        }
        if (start < end)
            runs.append({start, end});
    }
    std::sort(runs.begin(), runs.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    double sum = 0;
    double reached = from;
    for (const QPointF &run : runs) {
        sum += std::max(0.0, run.y() - std::max(run.x(), reached));
        reached = std::max(reached, run.y());
    }
    return sum;
}

bool Level::reaches(double from, double to, double slack) const
{
    double left = to;
    double right = from;
    for (const Stroke &stroke : strokes) {
        left = std::min(left, stroke.from);
        right = std::max(right, stroke.to);
    }
    return left < from + slack && right > to - slack;
}

QList<Level> levelsOf(const QList<Ruling> &rulings, const Straightener &frame, bool vertical,
                      double near)
{
    QList<Stroke> strokes;
    for (const Ruling &ruling : rulings)
        strokes.append(straightened(ruling, frame, vertical));
    std::stable_sort(strokes.begin(), strokes.end(),
                     [](const Stroke &a, const Stroke &b) { return a.level < b.level; });
    QList<Level> levels;
    for (const Stroke &stroke : strokes) {
        if (levels.isEmpty() || stroke.level - levels.last().at > near)
            levels.append(Level());
        levels.last().add(stroke);
    }
    return levels;
}

} // namespace ocr::layout
