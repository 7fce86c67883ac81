// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/TableGrid.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocr {

namespace {

/// How far the inside of a ruled table's cell stands off its ruling, as layout makes it.
constexpr double kInset = 2;
constexpr double kFarthest = 1000; // lines beyond the table: no hand goes there

QList<GridLine> linesRead(int count)
{
    QList<GridLine> lines;
    for (int i = 0; i <= count; ++i)
        lines.append({static_cast<double>(i), i, false});
    return lines;
}

bool areRising(const QList<GridLine> &lines, int count)
{
    if (lines.size() < 2)
        return false;
    QList<int> taken;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const GridLine &line = lines[i];
        const bool isPlaced =
            std::abs(line.at) < kFarthest && (i == 0 || lines[i - 1].at < line.at);
        if (!isPlaced || line.was < -1 || line.was > count || taken.contains(line.was))
            return false;
        if (line.was >= 0)
            taken.append(line.was);
    }
    return true;
}

/// Where the lines of one direction cross those of the other, as far as cells show it.
struct Crossings
{
    int rows = 0;
    int columns = 0;
    QList<QPointF> at;  ///< row by row: sums, then means
    QList<int> corners; ///< how many cells have one there

    explicit Crossings(const Table &table) : rows(table.rows), columns(table.columns)
    {
        const qsizetype count = static_cast<qsizetype>(rows + 1) * (columns + 1);
        at = QList<QPointF>(count);
        corners = QList<int>(count, 0);
        for (const Cell &cell : table.cells) {
            const double off = table.ruled ? kInset : 0;
            const Quad quad = cell.quad.grown(off, off);
            const int bottom = cell.row + cell.rowSpan;
            const int right = cell.column + cell.columnSpan;
            add(cell.row, cell.column, quad.corners[0]);
            add(cell.row, right, quad.corners[1]);
            add(bottom, right, quad.corners[2]);
            add(bottom, cell.column, quad.corners[3]);
        }
        for (qsizetype i = 0; i < at.size(); ++i)
            at[i] /= std::max(1, corners[i]);
    }

    void add(int row, int column, QPointF point)
    {
        if (row < 0 || column < 0 || row > rows || column > columns)
            return;
        at[index(row, column)] += point;
        ++corners[index(row, column)];
    }

    qsizetype index(int row, int column) const
    {
        return static_cast<qsizetype>(row) * (columns + 1) + column;
    }
    bool isKnown(int row, int column) const { return corners[index(row, column)] > 0; }
};

/// Where each line lies in a square that is the table, by the crossings that are known. What no
/// cell shows lies between its neighbours.
QList<double> levelsOf(const Crossings &crossings, const SheetMap &square, bool areRows)
{
    const int count = areRows ? crossings.rows : crossings.columns;
    const int across = areRows ? crossings.columns : crossings.rows;
    QList<double> levels(count + 1, std::nan(""));
    for (int line = 0; line <= count; ++line) {
        double sum = 0;
        int known = 0;
        for (int other = 0; other <= across; ++other) {
            const int row = areRows ? line : other;
            const int column = areRows ? other : line;
            if (!crossings.isKnown(row, column))
                continue;
            const QPointF flat = square.toFlat(crossings.at[crossings.index(row, column)]);
            sum += areRows ? flat.y() : flat.x();
            ++known;
        }
        if (known > 0)
            levels[line] = sum / known;
    }
    const double last = areRows ? square.height() : square.width();
    for (int line = 0; line <= count; ++line) {
        if (!std::isnan(levels[line]))
            continue;
        int next = line;
        while (next <= count && std::isnan(levels[next]))
            ++next;
        const double from = line > 0 ? levels[line - 1] : 0;
        const double to = next <= count ? levels[next] : last;
        levels[line] = from + (to - from) / (next - line + 1);
    }
    return levels;
}

/// A crossing that a merged cell hides: between the next ones known on one of its lines.
std::optional<QPointF> between(const Crossings &crossings, int row, int column, bool alongRow,
                               const QList<double> &levels)
{
    const int place = alongRow ? column : row;
    const int count = alongRow ? crossings.columns : crossings.rows;
    const auto isKnown = [&](int at) {
        return alongRow ? crossings.isKnown(row, at) : crossings.isKnown(at, column);
    };
    int before = place - 1;
    int after = place + 1;
    while (before >= 0 && !isKnown(before))
        --before;
    while (after <= count && !isKnown(after))
        ++after;
    if (before < 0 || after > count)
        return {};
    const auto pointAt = [&](int at) {
        return crossings.at[alongRow ? crossings.index(row, at) : crossings.index(at, column)];
    };
    const double way = levels[after] - levels[before];
    const double share = std::abs(way) > 1e-9 ? (levels[place] - levels[before]) / way : 0.5;
    return pointAt(before) + (pointAt(after) - pointAt(before)) * share;
}

/// Where a point lies among rising levels, counted in levels.
double countAt(const QList<double> &levels, double at)
{
    const qsizetype last = levels.size() - 2;
    qsizetype i = 0;
    while (i < last && levels[i + 1] < at)
        ++i;
    const double way = levels[i + 1] - levels[i];
    return static_cast<double>(i) + (std::abs(way) > 1e-9 ? (at - levels[i]) / way : 0.5);
}

} // namespace

TableGrid gridOf(const Table &table)
{
    return {linesRead(table.rows), linesRead(table.columns)};
}

bool fits(const TableGrid &grid, const Table &table)
{
    return areRising(grid.rows, table.rows) && areRising(grid.columns, table.columns);
}

TableFrame::TableFrame(const Table &table)
    : m_rows(std::max(1, table.rows)), m_columns(std::max(1, table.columns))
{
    const Crossings crossings(table);
    m_square = SheetMap::fromQuad(table.quad);
    m_rowLevels = levelsOf(crossings, m_square, true);
    m_columnLevels = levelsOf(crossings, m_square, false);
    for (int row = 0; row <= m_rows; ++row) {
        for (int column = 0; column <= m_columns; ++column) {
            std::optional<QPointF> point;
            if (crossings.isKnown(row, column))
                point = crossings.at[crossings.index(row, column)];
            else
                point = between(crossings, row, column, true, m_columnLevels);
            if (!point)
                point = between(crossings, row, column, false, m_rowLevels);
            m_nodes.append(point.value_or(
                m_square.toSource(QPointF(m_columnLevels[column], m_rowLevels[row]))));
        }
    }
}

TableFrame::Patch TableFrame::patchAt(QPointF grid) const
{
    // What is no number counts as the first.
    const auto interval = [](double at, int count) {
        return at >= count - 1 ? count - 1 : at > 0 ? static_cast<int>(at) : 0;
    };
    const int column = interval(grid.x(), m_columns);
    const int row = interval(grid.y(), m_rows);
    const QPointF origin = node(row, column);
    const QPointF right = node(row, column + 1) - origin;
    const QPointF down = node(row + 1, column) - origin;
    return {QPointF(column, row), origin, right, down,
            node(row + 1, column + 1) - origin - right - down};
}

QPointF TableFrame::toSource(QPointF grid) const
{
    const Patch patch = patchAt(grid);
    const QPointF in = grid - patch.corner;
    return patch.origin + patch.right * in.x() + patch.down * in.y() +
           patch.twist * (in.x() * in.y());
}

Quad TableFrame::toSource(const QRectF &grid) const
{
    Quad quad = Quad::fromRect(grid);
    for (QPointF &corner : quad.corners)
        corner = toSource(corner);
    return quad;
}

QPointF TableFrame::toGrid(QPointF source) const
{
    const QPointF flat = m_square.toFlat(source);
    QPointF grid(countAt(m_columnLevels, flat.x()), countAt(m_rowLevels, flat.y()));
    // Patches are nearly parallelograms, so that Newton's way ends in a few steps, also where it
    // leads over into the next patch.
    for (int round = 0; round < 20; ++round) {
        const Patch patch = patchAt(grid);
        const QPointF in = grid - patch.corner;
        const QPointF along = patch.right + patch.twist * in.y();
        const QPointF across = patch.down + patch.twist * in.x();
        const QPointF miss = source - toSource(grid);
        const double area = along.x() * across.y() - along.y() * across.x();
        if (std::abs(area) < 1e-9)
            break;
        const QPointF step((miss.x() * across.y() - miss.y() * across.x()) / area,
                           (along.x() * miss.y() - along.y() * miss.x()) / area);
        grid += step;
        if (std::abs(step.x()) + std::abs(step.y()) < 1e-4)
            break;
    }
    return grid;
}

} // namespace ocr
