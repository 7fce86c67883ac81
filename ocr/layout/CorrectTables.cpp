// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/CellLines_p.h"
#include "ocr/layout/Cells_p.h"
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/HeaderRows_p.h"
#include "ocr/layout/Layout.h"
#include "ocr/layout/Pairs_p.h"
#include "ocr/layout/Unread_p.h"

#include <QSet>

#include <algorithm>

namespace ocr {

namespace {

using layout::FlatLine;
using layout::Grid;
using layout::Scene;

/// Half of an ordinary ruling and its blur, as where cells are read.
constexpr double kInset = 2;

/// Intervals (rows or columns) as they were read, from and to.
struct Stretch
{
    int from = 0;
    int to = 0;
};

/// The intervals as they were read that lie between two lines. Those are told by which lines they
/// were, not by where they lie now: a border that is pulled takes nothing of its neighbours' merged
/// cells along.
Stretch betweenLines(const GridLine &first, const GridLine &second, int count)
{
    const double middle = (first.at + second.at) / 2;
    const int at = std::clamp(static_cast<int>(std::floor(middle)), 0, count - 1);
    Stretch stretch{at, at + 1};
    if (first.was >= 0 && second.was > first.was)
        stretch = {first.was, second.was};
    else if (first.was >= 0 && first.was < count && second.was < 0)
        stretch = {first.was, first.was + 1};
    else if (second.was > 0 && first.was < 0)
        stretch = {second.was - 1, second.was};
    return stretch;
}

QList<Stretch> stretchesOf(const QList<GridLine> &lines, int count)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        stretches.append(betweenLines(lines[i], lines[i + 1], count));
    return stretches;
}

/// Which cell a row and a column as read have, with rows and columns exchanged or not.
const Cell *cellThere(const Table &table, int across, int along, bool isColumn)
{
    return isColumn ? cellAt(table, across, along) : cellAt(table, along, across);
}

/// Whether the line stands drawn between the intervals `across` it, as they were read.
bool isDrawn(const Table &was, const GridLine &line, const Stretch &across, bool isColumn)
{
    const int count = isColumn ? was.columns : was.rows;
    if (line.through || line.was == 0 || line.was == count)
        return true;
    if (line.was > 0) {
        for (int i = across.from; i < across.to; ++i) {
            if (cellThere(was, i, line.was - 1, isColumn) != cellThere(was, i, line.was, isColumn))
                return true;
        }
        return false;
    }
    const int at = static_cast<int>(std::floor(line.at));
    if (at < 0 || at >= count)
        return true;
    for (int i = across.from; i < across.to; ++i) {
        const Cell *cell = cellThere(was, i, at, isColumn);
        if (cell == nullptr || (isColumn ? cell->columnSpan : cell->rowSpan) == 1)
            return true;
    }
    return false;
}

QList<QList<bool>> edgesOf(const Table &was, const QList<GridLine> &lines,
                           const QList<Stretch> &across, bool isColumn)
{
    QList<QList<bool>> edges;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isOuter = i == 0 || i + 1 == lines.size();
        QList<bool> drawn;
        for (const Stretch &stretch : across)
            drawn.append(isOuter || isDrawn(was, lines[i], stretch, isColumn));
        edges.append(drawn);
    }
    return edges;
}

/// The grid in its own units: nothing is to be straightened.
Grid gridFor(const Table &was, const TableGrid &lines)
{
    Grid grid;
    for (const GridLine &line : lines.rows)
        grid.rows.append(line.at);
    for (const GridLine &line : lines.columns)
        grid.columns.append(line.at);
    grid.horizontal = edgesOf(was, lines.rows, stretchesOf(lines.columns, was.columns), false);
    grid.vertical = edgesOf(was, lines.columns, stretchesOf(lines.rows, was.rows), true);
    return grid;
}

bool isMoved(const GridLine &line)
{
    return line.was < 0 || line.at != static_cast<double>(line.was);
}

/// The cell as it was read, where none of its borders is another now.
const Cell *sameCell(const Table &was, const TableGrid &grid, const Cell &now)
{
    const GridLine &top = grid.rows[now.row];
    const GridLine &bottom = grid.rows[now.row + now.rowSpan];
    const GridLine &left = grid.columns[now.column];
    const GridLine &right = grid.columns[now.column + now.columnSpan];
    if (isMoved(top) || isMoved(bottom) || isMoved(left) || isMoved(right))
        return nullptr;
    const Cell *cell = cellAt(was, top.was, left.was);
    const bool isSame = cell != nullptr && cell->row == top.was && cell->column == left.was &&
                        cell->row + cell->rowSpan == bottom.was &&
                        cell->column + cell->columnSpan == right.was;
    return isSame ? cell : nullptr;
}

/// Rebuilds one table of a page by lines that a person saw.
class Correction
{
public:
    Correction(Page &page, int table, const TableGrid &lines)
        : m_page(page), m_was(page.tables[table]), m_lines(lines), m_frame(m_was),
          m_grid(gridFor(m_was, lines)), m_sheet(page.sheets[m_was.sheet]),
          m_map(SheetMap::fromQuad(m_sheet.quad)), m_table(page.tables[table])
    {}

    void apply()
    {
        makeCells();
        fillCells();
        markHeader();
        putInOrder();
        pairAnew();
        m_sheet.rowsRead = layout::shareOfRowsRead(m_page, m_was.sheet);
    }

private:
    Scene sceneWith(const QList<int> &lines) const
    {
        return layout::sceneOf(m_page, m_was.sheet, {m_map, {}, {}}, lines);
    }

    void makeCells()
    {
        m_table.rows = m_grid.rowCount();
        m_table.columns = m_grid.columnCount();
        m_table.cells = layout::cellsWithoutPlaces(m_grid);
        const double inset = m_was.ruled ? kInset : 0;
        for (Cell &cell : m_table.cells) {
            if (const Cell *same = sameCell(m_was, m_lines, cell)) {
                cell.quad = same->quad;
                cell.lines = same->lines;
                cell.ink = same->ink;
                for (const int line : same->lines)
                    m_kept.insert(line);
                continue;
            }
            const QRectF inside(QPointF(m_grid.columns[cell.column], m_grid.rows[cell.row]),
                                QPointF(m_grid.columns[cell.column + cell.columnSpan],
                                        m_grid.rows[cell.row + cell.rowSpan]));
            cell.quad = m_frame.toSource(inside).grown(-inset, -inset);
        }
        m_table.quad = m_frame.toSource(QRectF(QPointF(m_grid.columns.first(), m_grid.rows.first()),
                                               QPointF(m_grid.columns.last(), m_grid.rows.last())));
        m_cellAt = layout::cellIndices(m_table.cells, m_table.rows, m_table.columns);
    }

    int cellAtGrid(QPointF grid) const
    {
        const int row = m_grid.rowAt(grid.y());
        const int column = m_grid.columnAt(grid.x());
        return row < 0 || column < 0 ? -1 : m_cellAt[row * m_table.columns + column];
    }

    /// Lines that have to find their cell: of cells that are others now, and those that lay outside
    /// and lie in such a cell.
    QList<int> openLines() const
    {
        QSet<int> inTables = m_kept;
        for (const Table &table : std::as_const(m_page.tables))
            for (const Cell &cell : table.cells)
                for (const int line : cell.lines)
                    inTables.insert(line);
        QList<int> open;
        for (const Cell &cell : m_was.cells)
            for (const int line : cell.lines)
                if (!m_kept.contains(line))
                    open.append(line);
        for (const int line : std::as_const(m_sheet.lines)) {
            if (inTables.contains(line) || m_page.lines[line].place.quads.isEmpty() ||
                open.contains(line))
                continue;
            const int cell = cellAtGrid(m_frame.toGrid(m_page.lines[line].quad().center()));
            if (cell >= 0 && sameCell(m_was, m_lines, m_table.cells[cell]) == nullptr)
                open.append(line);
        }
        return open;
    }

    void fillCells()
    {
        // Heads that stand above their table were given to its first row when it was read.
        QSet<int> heads;
        for (const Cell &cell : m_was.cells)
            for (const int line : cell.lines)
                if (cell.row == 0 && m_frame.toGrid(m_page.lines[line].quad().center()).y() < 0)
                    heads.insert(line);
        Scene scene = sceneWith(openLines());
        const auto cellAt = [&](QPointF flat) {
            return cellAtGrid(m_frame.toGrid(scene.toSource(flat)));
        };
        layout::cutLines(m_page, scene, cellAt);
        for (const FlatLine &line : std::as_const(scene.lines)) {
            int cell = layout::cellOfLine(line, cellAt);
            if (cell < 0 && heads.contains(line.index)) {
                const double x = m_frame.toGrid(m_page.lines[line.index].quad().center()).x();
                cell = cellAtGrid({x, m_grid.rows.first()});
            }
            m_touched.insert(line.index);
            if (cell < 0) {
                m_outside.append(line.index);
                continue;
            }
            if (m_was.ruled)
                layout::stripBars(m_page.lines[line.index]);
            m_table.cells[cell].lines.append(line.index);
        }
        const Scene whole = sceneWith(m_sheet.lines + newPieces());
        for (Cell &cell : m_table.cells) {
            if (sameCell(m_was, m_lines, cell) != nullptr)
                continue;
            layout::orderCellLines(whole, cell);
            cell.ink = !cell.lines.isEmpty() || holdsUnread(cell);
        }
    }

    QList<int> newPieces() const
    {
        QList<int> pieces;
        for (int line = m_lineCount; line < m_page.lines.size(); ++line)
            pieces.append(line);
        return pieces;
    }

    /// Ink is not seen again: what nobody could read stays so in whichever cells it lies.
    bool holdsUnread(const Cell &cell) const
    {
        return std::any_of(m_page.unread.cbegin(), m_page.unread.cend(), [&](const Quad &place) {
            return coveredShare(cell.quad, place) > 0.3 || coveredShare(place, cell.quad) >= 0.5;
        });
    }

    void markHeader()
    {
        const int rows = m_was.headerRows;
        layout::markHeader(m_page, m_table);
        bool stands = rows < m_lines.rows.size();
        for (int i = 0; stands && i <= rows; ++i) // and none of them was taken away
            stands = m_lines.rows[i].was == i && !isMoved(m_lines.rows[i]);
        if (m_table.headerRows == 0 && rows > 0 && stands) {
            // Known for a header with all columns in their places: columns do not change that.
            m_table.headerRows = rows;
            for (Cell &cell : m_table.cells)
                cell.header = cell.row < rows && cell.columnSpan < m_table.columns;
        }
        if (m_table.headerRows > 0 || m_was.carriedHeaders.size() != m_was.columns) {
            m_table.carriedHeaders.clear();
            return;
        }
        QStringList carried;
        for (const Stretch &stretch : stretchesOf(m_lines.columns, m_was.columns))
            carried.append(
                m_was.carriedHeaders.mid(stretch.from, stretch.to - stretch.from).join(QString()));
        m_table.carriedHeaders = carried;
    }

    /// The table's lines stand together where they stood; what fell out of it before or behind.
    void putInOrder()
    {
        QList<int> before;
        QList<int> behind;
        for (const int line : std::as_const(m_outside)) {
            const QPointF at = m_frame.toGrid(m_page.lines[line].quad().center());
            (at.y() < m_grid.rows.first() ? before : behind).append(line);
        }
        QList<int> block = before;
        for (const Cell &cell : std::as_const(m_table.cells))
            block += cell.lines;
        block += behind;
        QSet<int> gone(block.cbegin(), block.cend());
        for (const Cell &cell : m_was.cells)
            gone.unite(QSet<int>(cell.lines.cbegin(), cell.lines.cend()));
        qsizetype at = 0;
        while (at < m_sheet.lines.size() && !gone.contains(m_sheet.lines[at]))
            ++at;
        m_sheet.lines.removeIf([&gone](int line) { return gone.contains(line); });
        for (const int line : std::as_const(block))
            m_sheet.lines.insert(at++, line);
    }

    /// Only where a line has another place now; the others keep their pairs.
    void pairAnew()
    {
        for (const Cell &cell : m_was.cells)
            m_touched.unite(QSet<int>(cell.lines.cbegin(), cell.lines.cend()));
        const auto isTouched = [this](const LabelValue &pair) {
            const QList<int> lines = pair.labelLines + pair.valueLines;
            return std::any_of(lines.cbegin(), lines.cend(),
                               [this](int line) { return m_touched.contains(line); });
        };
        m_page.pairs.removeIf(isTouched);
        for (const LabelValue &pair : layout::findPairs(m_page, sceneWith(m_sheet.lines)))
            if (isTouched(pair))
                m_page.pairs.append(pair);
    }

    Page &m_page;
    const int m_lineCount = static_cast<int>(m_page.lines.size()); ///< as read
    const Table m_was;
    const TableGrid m_lines;
    const TableFrame m_frame;
    const Grid m_grid;
    Sheet &m_sheet;
    const SheetMap m_map;
    Table &m_table;
    QList<int> m_cellAt;  ///< by row and column
    QSet<int> m_kept;     ///< lines of cells that are the same
    QSet<int> m_touched;  ///< lines that had to find their cell, and their pieces
    QList<int> m_outside; ///< those of them that are in no cell
};

} // namespace

void correctTables(Page &page, const QHash<int, TableGrid> &grids)
{
    QList<int> numbers = grids.keys();
    std::sort(numbers.begin(), numbers.end());
    for (const int number : std::as_const(numbers)) {
        if (number < 0 || number >= page.tables.size())
            continue;
        const Table &table = page.tables[number];
        const TableGrid &grid = grids[number];
        const bool isOnSheet = table.sheet >= 0 && table.sheet < page.sheets.size();
        if (isOnSheet && fits(grid, table) && grid != gridOf(table))
            Correction(page, number, grid).apply();
    }
}

} // namespace ocr
