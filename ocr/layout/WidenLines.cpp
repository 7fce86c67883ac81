// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/InkProbe_p.h"
#include "ocr/layout/WidenLines_p.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace ocr::layout {

namespace {

/// Ink of the thinnest characters (一, 1) in squares of the line's height is about 0.07.
constexpr double kThinnest = 0.035;

/// How far a line may reach on, in its heights: a gap without ink, and in all.
struct Limits
{
    double gap = 1;
    double reach = 1;
};

/// Han characters set apart in a cell (一　级) leave one between them; two may be left out.
constexpr Limits kInCell{1.0, 2.2};
/// One character, at the distance of the next one.
constexpr Limits kFree{0.6, 1.3};

/// One end of a line, looking outwards.
struct End
{
    QPointF at;    ///< middle of the edge, flat px
    QPointF along; ///< outwards, length 1
    QPointF down;  ///< length 1
    double height = 1;
};

QPointF unitVector(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 1e-9 ? vector / length : QPointF();
}

End endOf(const FlatLine &line, bool right)
{
    const auto &c = line.quad.corners;
    const QPointF from = (c[0] + c[3]) / 2;
    const QPointF to = (c[1] + c[2]) / 2;
    const QPointF down = unitVector((c[3] - c[0]) + (c[2] - c[1]));
    return {right ? to : from, unitVector(right ? to - from : from - to), down, line.height};
}

/// Quads of the lines that stand near a line.
QList<Quad> neighbours(const Scene &scene, const FlatLine &line)
{
    QList<Quad> near;
    for (const FlatLine &other : scene.lines)
        if (std::abs(other.y - line.y) < 3 * line.height + other.height &&
            other.left < line.right + 3 * line.height &&
            other.right > line.left - 3 * line.height && other.index != line.index &&
            !other.quad.isEmpty())
            near.append(other.quad);
    return near;
}

bool inAny(const QList<Quad> &quads, QPointF point)
{
    return std::any_of(quads.begin(), quads.end(),
                       [&](const Quad &quad) { return quad.contains(point); });
}

/// How far beyond its end, in flat px, a line's ink goes on; 0 where it does not. `isOpen` says
/// where it may.
double inkBeyond(const InkMap &map, const End &end, const Limits &limits, const QList<Quad> &others,
                 const std::function<bool(QPointF)> &isOpen)
{
    const double step = std::min(map.step / 2, end.height / 4);
    double reach = 0;
    double gap = 0;
    double ink = 0;
    double solid = 0;
    for (double way = step / 2; way < limits.reach * end.height; way += step) {
        const QPointF at = end.at + end.along * way;
        if (!isOpen(at) || inAny(others, at))
            break;
        // What runs past the line above and below is a ruling, a seal or a shadow.
        const QPointF beyond = end.down * (0.85 * end.height + map.step / 2);
        if (inkAt(map, at - beyond) > 0 && inkAt(map, at + beyond) > 0 &&
            !inAny(others, at - beyond) && !inAny(others, at + beyond))
            break;
        double column = 0;
        double least = 1;
        for (double off = -0.4 * end.height; off <= 0.4 * end.height; off += step) {
            const QPointF point = at + end.down * off;
            const double share = inAny(others, point) ? 0 : inkAt(map, point);
            column += share;
            least = std::min(least, share);
        }
        // No character is solid over half its width: a shaded cell or a picture.
        solid = least > 0.8 ? solid + step : 0;
        if (solid > 0.4 * end.height + map.step)
            return 0;
        ink += column * step * step;
        gap = column > 0 ? 0 : gap + step;
        reach = column > 0 ? way + step / 2 : reach;
        if (gap > limits.gap * end.height)
            break;
    }
    // The last character's own edge may lie in the next square.
    const bool isCharacter =
        reach > 0.2 * end.height + map.step / 2 && ink > kThinnest * end.height * end.height;
    return isCharacter ? reach : 0;
}

QPointF between(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

/// The line's place, longer by these shares of its way at its left and right end.
Place widenedPlace(const Place &place, double left, double right)
{
    QList<Quad> quads{place.quads.first().slice(-left, 1 + right)};
    const qsizetype pieces = place.quads.size() - 1;
    const double count = static_cast<double>(pieces);
    const auto corner = [&](double share, bool top) {
        const qsizetype i =
            std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(share * count)), 0, pieces - 1);
        const auto &c = place.quads[i + 1].corners;
        const double local = share * count - static_cast<double>(i);
        return top ? between(c[0], c[1], local) : between(c[3], c[2], local);
    };
    for (qsizetype k = 0; k < pieces; ++k) { // equal shares of the longer way
        const double from = -left + (1 + left + right) * static_cast<double>(k) / count;
        const double to = -left + (1 + left + right) * static_cast<double>(k + 1) / count;
        quads.append(
            Quad{{corner(from, true), corner(to, true), corner(to, false), corner(from, false)}});
    }
    return Place::onPage(quads);
}

void widen(TextLine &line, double left, double right)
{
    line.place = widenedPlace(line.place, left, right);
    const auto moved = [&](float share) {
        return static_cast<float>((static_cast<double>(share) + left) / (1 + left + right));
    };
    for (Reading &reading : line.readings) {
        for (CharacterPlace &place : reading.characters) {
            place.from = moved(place.from);
            place.to = moved(place.to);
        }
    }
}

void widenLine(Page &page, Scene &scene, FlatLine &line, const Limits &limits,
               const std::function<bool(QPointF)> &isOpen)
{
    const double width = line.quad.width();
    if (page.lines[line.index].place.quads.isEmpty() || width < 0.3 * line.height)
        return;
    const QList<Quad> others = neighbours(scene, line);
    const InkMap &map = scene.ink.ink;
    const double left = inkBeyond(map, endOf(line, false), limits, others, isOpen) / width;
    const double right = inkBeyond(map, endOf(line, true), limits, others, isOpen) / width;
    if (left <= 0 && right <= 0)
        return;
    widen(page.lines[line.index], left, right);
    line = flatLine(scene, page, line.index);
}

} // namespace

void widenInCells(Page &page, Scene &scene, const Table &table)
{
    const InkMap &map = scene.ink.ink;
    if (!isUsable(map))
        return;
    QList<int> cellOf(page.lines.size(), -1);
    for (int i = 0; i < table.cells.size(); ++i)
        for (const int line : table.cells[i].lines)
            cellOf[line] = i;
    for (FlatLine &line : scene.lines) {
        if (cellOf[line.index] < 0)
            continue;
        // A ruling that was missed, or found a little off, lies next to the border.
        const double border = std::max(0.12 * line.height, map.step);
        const Quad cell = scene.toFlat(table.cells[cellOf[line.index]].quad);
        if (cell.width() <= 2 * border)
            continue;
        const Quad inside = cell.grown(-border, 0);
        widenLine(page, scene, line, kInCell, [&](QPointF at) { return inside.contains(at); });
    }
}

void widenFree(Page &page, Scene &scene)
{
    if (!isUsable(scene.ink.ink))
        return;
    QList<bool> ruled(page.lines.size(), false);
    QList<Quad> tables;
    for (const Table &table : page.tables) {
        if (!table.ruled || table.sheet != scene.sheet)
            continue;
        tables.append(scene.toFlat(table.quad));
        for (const Cell &cell : table.cells)
            for (const int line : cell.lines)
                ruled[line] = true;
    }
    const QRectF sheet(QPointF(0, 0), scene.size());
    for (FlatLine &line : scene.lines)
        if (!ruled[line.index])
            widenLine(page, scene, line, kFree, [&](QPointF at) {
                return !inAny(tables, at) && (sheet.isEmpty() || sheet.contains(at));
            });
}

} // namespace ocr::layout
