// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Bands_p.h"
#include "ocr/layout/Levels_p.h"
#include "ocr/layout/ReadingOrder_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// Long horizontal rulings in sheared coordinates, top to bottom.
QList<Stroke> rulesOf(const Scene &scene)
{
    QList<Stroke> rules;
    for (const Ruling &ruling : scene.ink.rulings.horizontal) {
        Ruling sheared;
        for (const QPointF &point : ruling.points)
            sheared.points.append(scene.sheared(point));
        const Stroke stroke = strokeOf(sheared, false);
        if (stroke.points.size() >= 2 && stroke.to - stroke.from > 10 * scene.textHeight)
            rules.append(stroke);
    }
    std::stable_sort(rules.begin(), rules.end(),
                     [](const Stroke &a, const Stroke &b) { return a.level < b.level; });
    return rules;
}

/// Whether two rules are the upper and lower border of one row: alike, and not too far apart.
bool boundsRow(const Stroke &upper, const Stroke &lower, double textHeight)
{
    const double shared = std::min(upper.to, lower.to) - std::max(upper.from, lower.from);
    const double longer = std::max(upper.to - upper.from, lower.to - lower.from);
    const double middle = (std::max(upper.from, lower.from) + std::min(upper.to, lower.to)) / 2;
    const double height = lower.at(middle) - upper.at(middle);
    return shared > 0.8 * longer && height > 1.2 * textHeight && height < 8 * textHeight;
}

bool isBetween(const FlatLine &line, const Stroke &upper, const Stroke &lower)
{
    const double x = line.center();
    return x > upper.from && x < upper.to && upper.at(x) < line.y && lower.at(x) > line.y;
}

/// Stretches that overlap as one: lines of one cell.
QList<QPointF> united(QList<QPointF> segments)
{
    std::sort(segments.begin(), segments.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    QList<QPointF> list;
    for (const QPointF &segment : std::as_const(segments)) {
        if (list.isEmpty() || segment.x() >= list.last().y())
            list.append(segment);
        list.last().setY(std::max(list.last().y(), segment.y()));
    }
    return list;
}

/// Joins the bands at these positions where they are one row: lines of broken cells round one line
/// that most cells share. Several full lines are rows that the rules group.
void joinRow(QList<Band> &bands, const QList<int> &positions)
{
    const auto fuller = [&](int a, int b) {
        return bands[a].segments.size() < bands[b].segments.size();
    };
    const int main = *std::max_element(positions.begin(), positions.end(), fuller);
    for (const int i : positions)
        if (i != main && 2 * bands[i].segments.size() > bands[main].segments.size())
            return;
    Band joined = bands[main];
    for (const int i : positions) {
        if (i == main)
            continue;
        joined.lines += bands[i].lines;
        joined.segments += bands[i].segments;
        joined.top = std::min(joined.top, bands[i].top);
        joined.bottom = std::max(joined.bottom, bands[i].bottom);
        bands[i] = Band(); // without lines: taken away later
    }
    joined.segments = united(joined.segments);
    bands[main] = joined;
}

/// Joins what stands between two rules. A frame round a text, or a rule above and below a heading,
/// borders no rows: four rules in sequence do.
void joinBetweenRules(QList<Band> &bands, const QList<FlatLine> &lines, const Scene &scene)
{
    const QList<Stroke> rules = rulesOf(scene);
    int sequence = 0;
    QList<QList<int>> rows;
    const auto finish = [&] {
        if (sequence >= 3)
            for (const QList<int> &row : std::as_const(rows))
                if (row.size() > 1 && row.size() <= 6)
                    joinRow(bands, row);
        sequence = 0;
        rows.clear();
    };
    for (qsizetype r = 0; r + 1 < rules.size(); ++r) {
        if (!boundsRow(rules[r], rules[r + 1], scene.textHeight)) {
            finish();
            continue;
        }
        ++sequence;
        QList<int> inside;
        for (int b = 0; b < bands.size(); ++b) {
            const bool all = std::all_of(bands[b].lines.begin(), bands[b].lines.end(), [&](int i) {
                return isBetween(lines[i], rules[r], rules[r + 1]);
            });
            if (all && !bands[b].lines.isEmpty())
                inside.append(b);
        }
        rows.append(inside);
    }
    finish();
    bands.removeIf([](const Band &band) { return band.lines.isEmpty(); });
}

} // namespace

QList<Band> bandsOf(const Scene &scene, const QList<FlatLine> &lines,
                    const QList<QList<QPointF>> &segments)
{
    QList<Band> bands;
    for (const TextRow &row : rowsOf(lines)) {
        Band band;
        for (const int i : row) {
            band.lines.append(i);
            band.segments += segments[i];
            band.top = std::min(band.top, lines[i].y - lines[i].height / 2);
            band.bottom = std::max(band.bottom, lines[i].y + lines[i].height / 2);
        }
        band.base = band.lines;
        std::sort(band.segments.begin(), band.segments.end(),
                  [](QPointF a, QPointF b) { return a.x() < b.x(); });
        bands.append(band);
    }
    joinBetweenRules(bands, lines, scene);
    return bands;
}

} // namespace ocr::layout
