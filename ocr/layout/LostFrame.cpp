// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Levels_p.h"
#include "ocr/layout/LostFrame_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// Verticals that stand side by side over about the same height.
using Group = QList<Stroke>;

/// Verticals longer than three lines of text that meet fewer than two horizontals.
QList<Stroke> unjoined(const Scene &scene)
{
    const double reach = scene.textHeight;
    const QList<Stroke> horizontal = strokesOf(scene.ink.rulings.horizontal, false);
    QList<Stroke> list;
    for (const Stroke &stroke : strokesOf(scene.ink.rulings.vertical, true)) {
        if (stroke.points.size() < 2 || stroke.to - stroke.from < 3 * scene.textHeight)
            continue;
        const auto joins =
            std::count_if(horizontal.begin(), horizontal.end(), [&](const Stroke &h) {
                if (h.points.size() < 2)
                    return false;
                const double y = h.at(stroke.level);
                return stroke.level > h.from - reach && stroke.level < h.to + reach &&
                       y > stroke.from - reach && y < stroke.to + reach;
            });
        if (joins < 2)
            list.append(stroke);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Stroke &a, const Stroke &b) { return a.level < b.level; });
    return list;
}

/// Groups of verticals of which each overlaps the one before by most of the shorter one.
QList<Group> groupsOf(const QList<Stroke> &strokes, double textHeight)
{
    QList<Group> groups;
    for (const Stroke &stroke : strokes) {
        Group *home = nullptr;
        for (Group &group : groups) {
            const Stroke &last = group.last();
            const double shared = std::min(stroke.to, last.to) - std::max(stroke.from, last.from);
            const double longer = std::max(stroke.to - stroke.from, last.to - last.from);
            // The other line of a double frame tells nothing new.
            if (shared > 0.6 * longer && stroke.level - last.level > textHeight)
                home = &group;
        }
        if (home)
            home->append(stroke);
        else
            groups.append({stroke});
    }
    groups.removeIf([](const Group &group) { return group.size() < 3; });
    return groups;
}

/// Whether two columns between the verticals hold three lines of text or more.
bool holdsRows(const Group &group, const Scene &scene)
{
    int filled = 0;
    for (qsizetype i = 0; i + 1 < group.size(); ++i) {
        const auto count =
            std::count_if(scene.lines.begin(), scene.lines.end(), [&](const FlatLine &line) {
                const QPointF at = line.quad.center();
                return at.y() > group[i].from && at.y() < group[i].to &&
                       at.x() > group[i].at(at.y()) && at.x() < group[i + 1].at(at.y());
            });
        filled += count >= 3;
    }
    return filled >= 2;
}

/// A horizontal through the upper or lower ends of the verticals. One that ends early is broken.
Ruling endsOf(const Group &group, bool upper)
{
    Ruling ruling;
    ruling.thickness = 2;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const double end = upper ? group[i].from : group[i].to;
        bool broken = false;
        if (i > 0 && i + 1 < group.size()) {
            const auto endAt = [&](qsizetype k) { return upper ? group[k].from : group[k].to; };
            const double run = std::max(1e-6, group[i + 1].level - group[i - 1].level);
            const double share = (group[i].level - group[i - 1].level) / run;
            const double expected = endAt(i - 1) + (endAt(i + 1) - endAt(i - 1)) * share;
            const double inward = upper ? end - expected : expected - end;
            broken = inward > 0.1 * (group[i].to - group[i].from);
        }
        if (!broken)
            ruling.points.append({group[i].at(end), end});
    }
    return ruling;
}

bool isDrawn(const Ruling &ruling, const QList<Stroke> &horizontal, double near)
{
    const Stroke stroke = strokeOf(ruling, false);
    const double middle = (stroke.from + stroke.to) / 2;
    return std::any_of(horizontal.begin(), horizontal.end(), [&](const Stroke &other) {
        return !other.points.isEmpty() && other.to - other.from > 0.6 * (stroke.to - stroke.from) &&
               std::abs(other.at(middle) - stroke.at(middle)) < near;
    });
}

} // namespace

Rulings withLostFrames(const Scene &scene)
{
    Rulings rulings = scene.ink.rulings;
    const QList<Stroke> horizontal = strokesOf(rulings.horizontal, false);
    for (const Group &group : groupsOf(unjoined(scene), scene.textHeight)) {
        if (!holdsRows(group, scene))
            continue;
        for (const bool upper : {true, false}) {
            const Ruling frame = endsOf(group, upper);
            if (frame.points.size() >= 2 && !isDrawn(frame, horizontal, 0.8 * scene.textHeight))
                rulings.horizontal.append(frame);
        }
    }
    return rulings;
}

} // namespace ocr::layout
