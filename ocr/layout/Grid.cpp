// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Grid_p.h"
#include "ocr/layout/Levels_p.h"
#include "ocr/layout/Scene_p.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ocr::layout {

namespace {

/// Shares of the text height. A double frame's lines lie 3 to 8 px apart at 300 dpi, where text is
/// 35 to 45 px high and rows at least 1.1 times that.
constexpr double kSameLevel = 0.45;
/// How far a broken ruling may stop short of the one that it meets.
constexpr double kReach = 1.0;
/// Share of an edge that must be drawn.
constexpr double kDrawn = 0.5;

bool meet(const Stroke &h, const Stroke &v, double reach)
{
    if (h.points.size() < 2 || v.points.size() < 2)
        return false;
    const double y = h.at(v.at(h.at(v.level)));
    const double x = v.at(y);
    return x > h.from - reach && x < h.to + reach && y > v.from - reach && y < v.to + reach;
}

struct Sets
{
    QList<int> parent;

    explicit Sets(int size) : parent(size) { std::iota(parent.begin(), parent.end(), 0); }
    int root(int i)
    {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }
    void join(int a, int b) { parent[root(a)] = root(b); }
};

/// Rulings of one table: those that cross, directly or through others.
QList<Rulings> components(const Rulings &rulings, double reach)
{
    const QList<Stroke> horizontal = strokesOf(rulings.horizontal, false);
    const QList<Stroke> vertical = strokesOf(rulings.vertical, true);
    const int count = static_cast<int>(horizontal.size());
    Sets sets(count + static_cast<int>(vertical.size()));
    for (int h = 0; h < count; ++h)
        for (int v = 0; v < vertical.size(); ++v)
            if (meet(horizontal[h], vertical[v], reach))
                sets.join(h, count + v);
    QList<Rulings> parts;
    QList<int> partOf(sets.parent.size(), -1);
    for (int i = 0; i < sets.parent.size(); ++i) {
        int &part = partOf[sets.root(i)];
        if (part < 0) {
            part = static_cast<int>(parts.size());
            parts.append(Rulings());
        }
        if (i < count)
            parts[part].horizontal.append(rulings.horizontal[i]);
        else
            parts[part].vertical.append(rulings.vertical[i - count]);
    }
    parts.removeIf(
        [](const Rulings &part) { return part.horizontal.size() < 2 || part.vertical.size() < 2; });
    return parts;
}

/// The rulings that span most of the table: these carry its shape.
QList<Ruling> longOnes(const QList<Ruling> &rulings, bool vertical)
{
    double longest = 0;
    const QList<Stroke> strokes = strokesOf(rulings, vertical);
    for (const Stroke &stroke : strokes)
        longest = std::max(longest, stroke.to - stroke.from);
    QList<Ruling> list;
    for (int i = 0; i < strokes.size(); ++i)
        if (strokes[i].to - strokes[i].from > 0.6 * longest)
            list.append(rulings[i]);
    return list;
}

Straightener frameOf(const Rulings &part, double near)
{
    QPointF sum;
    int count = 0;
    for (const auto *list : {&part.horizontal, &part.vertical}) {
        for (const Ruling &ruling : *list) {
            for (const QPointF &point : ruling.points) {
                sum += point;
                ++count;
            }
        }
    }
    return Straightener(longOnes(part.horizontal, false), longOnes(part.vertical, true),
                        sum / std::max(1, count), near);
}

QList<bool> drawnEdges(const Level &level, const QList<Level> &across, double reach)
{
    QList<bool> edges;
    int count = 0;
    for (int i = 0; i + 1 < across.size(); ++i) {
        const double inset = 0.1 * (across[i + 1].at - across[i].at);
        const double from = across[i].at + inset;
        const double to = across[i + 1].at - inset;
        edges.append(level.drawn(from, to) >= kDrawn * (to - from));
        count += edges.last();
    }
    // One edge alone that does not reach its corners is an underline or a signature line.
    const int only = static_cast<int>(edges.indexOf(true));
    if (count == 1 && !level.reaches(across[only].at, across[only + 1].at, reach))
        edges[only] = false;
    return edges;
}

/// Adds a level where strokes across run on beyond the first or last one: a table without a frame
/// at its sides, or cut by the picture's edge. Answers where the added ones lie.
void addOpenSides(QList<Level> &levels, const QList<Level> &across, double beyond, bool &first,
                  bool &last)
{
    QList<double> starts;
    QList<double> ends;
    for (const Level &level : across) {
        double from = 1e300;
        double to = -1e300;
        for (const Stroke &stroke : level.strokes) {
            from = std::min(from, stroke.from);
            to = std::max(to, stroke.to);
        }
        if (from < levels.first().at - beyond)
            starts.append(from);
        if (to > levels.last().at + beyond)
            ends.append(to);
    }
    const auto enough = [&](const QList<double> &list) {
        return list.size() >= 2 && 2 * list.size() >= across.size();
    };
    first = enough(starts);
    last = enough(ends);
    const auto added = [](double at, const QList<Level> &over) {
        Level level;
        Stroke stroke;
        stroke.level = at;
        stroke.from = over.first().at;
        stroke.to = over.last().at;
        level.add(stroke);
        return level;
    };
    if (first)
        levels.prepend(added(median(starts, 0), across));
    if (last)
        levels.append(added(median(ends, 0), across));
}

void dropUndrawn(QList<Level> &levels, const QList<Level> &across, double reach)
{
    levels.removeIf(
        [&](const Level &level) { return !drawnEdges(level, across, reach).contains(true); });
}

QList<double> positions(const QList<Level> &levels)
{
    QList<double> list;
    for (const Level &level : levels)
        list.append(level.at);
    return list;
}

Grid gridOf(const Rulings &part, double textHeight, QSizeF sheet)
{
    Grid grid;
    const double near = kSameLevel * textHeight;
    grid.frame = frameOf(part, near);
    QList<Level> rows = levelsOf(part.horizontal, grid.frame, false, near);
    QList<Level> columns = levelsOf(part.vertical, grid.frame, true, near);
    bool left = false;
    bool right = false;
    bool top = false;
    bool bottom = false;
    if (rows.size() >= 2 && columns.size() >= 2) {
        const QList<Level> drawnColumns = columns;
        addOpenSides(columns, rows, 1.5 * textHeight, left, right);
        addOpenSides(rows, drawnColumns, 0.8 * textHeight, top, bottom);
    }
    for (int round = 0; round < 2 && rows.size() >= 2 && columns.size() >= 2; ++round) {
        dropUndrawn(rows, columns, 0.6 * textHeight);
        if (rows.size() >= 2)
            dropUndrawn(columns, rows, 0.6 * textHeight);
    }
    if (rows.size() < 2 || columns.size() < 2)
        return {};
    grid.rows = positions(rows);
    grid.columns = positions(columns);
    for (const Level &level : rows)
        grid.horizontal.append(drawnEdges(level, columns, 0.6 * textHeight));
    for (const Level &level : columns)
        grid.vertical.append(drawnEdges(level, rows, 0.6 * textHeight));
    const double middle = (grid.columns.first() + grid.columns.last()) / 2;
    // 1.5 text heights: where paper ends inside the picture, there is a margin beyond the table.
    const double edge = 1.5 * textHeight;
    grid.cutTop = top && grid.frame.toFlat({middle, grid.rows.first()}).y() < edge;
    grid.cutBottom = bottom && sheet.height() > 0 &&
                     grid.frame.toFlat({middle, grid.rows.last()}).y() > sheet.height() - edge;
    return grid;
}

Grid part(const Grid &grid, int row, int rows, int column, int columns)
{
    Grid piece;
    piece.frame = grid.frame;
    piece.rows = grid.rows.mid(row, rows + 1);
    piece.columns = grid.columns.mid(column, columns + 1);
    for (int r = row; r <= row + rows; ++r)
        piece.horizontal.append(grid.horizontal[r].mid(column, columns));
    for (int c = column; c <= column + columns; ++c)
        piece.vertical.append(grid.vertical[c].mid(row, rows));
    piece.cutTop = grid.cutTop && row == 0;
    piece.cutBottom = grid.cutBottom && row + rows == grid.rowCount();
    return piece;
}

/// Parts tables that were joined by collinear rulings: a column without any horizontal edge, or a
/// row without any vertical one, is the space between two tables.
QList<Grid> parted(const Grid &grid)
{
    for (int c = 0; c < grid.columnCount(); ++c) {
        const bool bare = std::none_of(grid.horizontal.begin(), grid.horizontal.end(),
                                       [c](const QList<bool> &edges) { return edges[c]; });
        if (!bare)
            continue;
        QList<Grid> pieces;
        if (c > 0)
            pieces += parted(part(grid, 0, grid.rowCount(), 0, c));
        if (c + 1 < grid.columnCount())
            pieces += parted(part(grid, 0, grid.rowCount(), c + 1, grid.columnCount() - c - 1));
        return pieces;
    }
    for (int r = 0; r < grid.rowCount(); ++r) {
        const bool bare = std::none_of(grid.vertical.begin(), grid.vertical.end(),
                                       [r](const QList<bool> &edges) { return edges[r]; });
        if (!bare)
            continue;
        QList<Grid> pieces;
        if (r > 0)
            pieces += parted(part(grid, 0, r, 0, grid.columnCount()));
        if (r + 1 < grid.rowCount())
            pieces += parted(part(grid, r + 1, grid.rowCount() - r - 1, 0, grid.columnCount()));
        return pieces;
    }
    return {grid};
}

/// Levels without an edge inside this piece belong to its neighbour.
Grid trimmed(Grid grid)
{
    for (int r = grid.rowCount() - 1; r > 0; --r) {
        if (!grid.horizontal[r].contains(true) && grid.rowCount() > 1) {
            grid.rows.removeAt(r);
            grid.horizontal.removeAt(r);
            for (QList<bool> &edges : grid.vertical) {
                edges[r - 1] = edges[r - 1] || edges[r];
                edges.removeAt(r);
            }
        }
    }
    for (int c = grid.columnCount() - 1; c > 0; --c) {
        if (!grid.vertical[c].contains(true) && grid.columnCount() > 1) {
            grid.columns.removeAt(c);
            grid.vertical.removeAt(c);
            for (QList<bool> &edges : grid.horizontal) {
                edges[c - 1] = edges[c - 1] || edges[c];
                edges.removeAt(c);
            }
        }
    }
    return grid;
}

int intervalAt(const QList<double> &levels, double at)
{
    if (levels.isEmpty() || at < levels.first() || at > levels.last())
        return -1;
    const auto after = std::upper_bound(levels.begin(), levels.end() - 1, at);
    return std::max(0, static_cast<int>(after - levels.begin()) - 1);
}

} // namespace

int Grid::rowAt(double y) const
{
    return intervalAt(rows, y);
}

int Grid::columnAt(double x) const
{
    return intervalAt(columns, x);
}

void Grid::insertRow(int before, double y)
{
    rows.insert(before, y);
    horizontal.insert(before, QList<bool>(columnCount(), true));
    for (QList<bool> &edges : vertical)
        edges.insert(before, edges[before - 1]);
}

void Grid::insertColumn(int before, double x)
{
    columns.insert(before, x);
    vertical.insert(before, QList<bool>(rowCount(), true));
    for (QList<bool> &edges : horizontal)
        edges.insert(before, edges[before - 1]);
}

QList<Grid> findGrids(const Rulings &rulings, double textHeight, QSizeF sheet)
{
    QList<Grid> grids;
    for (const Rulings &component : components(rulings, kReach * textHeight)) {
        const Grid whole = gridOf(component, textHeight, sheet);
        if (whole.rows.size() < 2 || whole.columns.size() < 2)
            continue;
        for (const Grid &piece : parted(whole)) {
            const Grid grid = trimmed(piece);
            // A frame around one or two boxes is no table.
            if (grid.columnCount() >= 2 && grid.rowCount() * grid.columnCount() >= 3)
                grids.append(grid);
        }
    }
    return grids;
}

} // namespace ocr::layout
