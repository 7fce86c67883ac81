// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Layout.h"

#include "ocr/layout/CellLines_p.h"
#include "ocr/layout/Cells_p.h"
#include "ocr/layout/CrossedEdges_p.h"
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/HeadLines_p.h"
#include "ocr/layout/HeaderRows_p.h"
#include "ocr/layout/LostFrame_p.h"
#include "ocr/layout/LostLevels_p.h"
#include "ocr/layout/Pairs_p.h"
#include "ocr/layout/ReadingOrder_p.h"
#include "ocr/layout/SharedPrint_p.h"
#include "ocr/layout/Unread_p.h"
#include "ocr/layout/Unruled_p.h"
#include "ocr/layout/WidenLines_p.h"

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

using layout::FlatLine;
using layout::Grid;
using layout::Scene;

/// Below this text height, in source pixels, PP-OCR's reading of digits falls off.
constexpr double kSmallText = 10;

void addOnce(QList<Incomplete> &list, Incomplete reason)
{
    if (!list.contains(reason))
        list.append(reason);
}

void addRuledTable(Page &page, Scene &scene, Grid grid)
{
    layout::addLostLevels(grid, page, scene);
    layout::mendEdges(grid, page, scene);
    layout::openCrossedEdges(grid, page, scene);
    Table table;
    table.sheet = scene.sheet;
    table.ruled = true;
    table.rows = grid.rowCount();
    table.columns = grid.columnCount();
    table.cells = layout::cellsOf(grid, scene);
    const QRectF box(QPointF(grid.columns.first(), grid.rows.first()),
                     QPointF(grid.columns.last(), grid.rows.last()));
    table.quad = Quad::fromRect(box);
    for (QPointF &corner : table.quad.corners)
        corner = scene.toSource(grid.frame.toFlat(corner));
    const QList<int> indices = layout::cellIndices(table.cells, table.rows, table.columns);
    const auto cellAt = [&](QPointF flat) { return layout::cellAtPoint(grid, indices, flat); };
    layout::cutLines(page, scene, cellAt);
    for (const FlatLine &line : scene.lines) {
        const int cell = layout::cellOfLine(line, cellAt);
        if (cell < 0)
            continue;
        layout::stripBars(page.lines[line.index]);
        table.cells[cell].lines.append(line.index);
    }
    for (Cell &cell : table.cells)
        layout::orderCellLines(scene, cell);
    layout::widenInCells(page, scene, table);
    page.tables.append(table);
}

QList<bool> takenLines(const Page &page)
{
    QList<bool> taken(page.lines.size(), false);
    for (const Table &table : page.tables)
        for (const Cell &cell : table.cells)
            for (const int line : cell.lines)
                taken[line] = true;
    return taken;
}

QList<FlatLine> freeLines(const Page &page, const Scene &scene)
{
    const QList<bool> taken = takenLines(page);
    QList<FlatLine> free;
    for (const FlatLine &line : scene.lines)
        if (!taken[line.index])
            free.append(line);
    return free;
}

/// A block of cells of an unruled table: its corners follow the rows.
Quad quadOfAligned(const Scene &scene, const layout::AlignedTable &aligned, int top, int bottom,
                   int firstColumn, int lastColumn)
{
    const double left = aligned.columns[firstColumn].x();
    const double right = aligned.columns[lastColumn].y();
    const layout::AlignedRow &upper = aligned.rows[top];
    const layout::AlignedRow &lower = aligned.rows[bottom];
    Quad quad{{QPointF(left, upper.at(left) - upper.above),
               QPointF(right, upper.at(right) - upper.above),
               QPointF(right, lower.at(right) + lower.below),
               QPointF(left, lower.at(left) + lower.below)}};
    for (QPointF &corner : quad.corners)
        corner = scene.toSource(scene.unsheared(corner));
    return quad;
}

Table tableOf(const Scene &scene, const QList<FlatLine> &lines, const layout::AlignedTable &aligned)
{
    Table table;
    table.sheet = scene.sheet;
    table.rows = static_cast<int>(aligned.rows.size());
    table.columns = static_cast<int>(aligned.columns.size());
    table.quad = quadOfAligned(scene, aligned, 0, table.rows - 1, 0, table.columns - 1);
    for (int r = 0; r < table.rows; ++r) {
        for (int c = 0; c < table.columns; ++c) {
            Cell cell;
            cell.row = r;
            cell.column = c;
            cell.quad = quadOfAligned(scene, aligned, r, r, c, c);
            for (const int position : aligned.cells[r][c])
                cell.lines.append(lines[position].index);
            layout::orderCellLines(scene, cell);
            table.cells.append(cell);
        }
    }
    return table;
}

QList<QList<QPointF>> segmentsOf(const Page &page, const QList<FlatLine> &lines)
{
    QList<QList<QPointF>> segments;
    for (const FlatLine &line : lines) {
        QList<QPointF> stretches = layout::textShares(line, page.lines[line.index]);
        for (QPointF &stretch : stretches)
            stretch = {line.left + stretch.x() * line.width(),
                       line.left + stretch.y() * line.width()};
        segments.append(stretches);
    }
    return segments;
}

/// Cuts free lines that run over the columns of an unruled table, at the wide gaps between them.
void cutAtColumns(Page &page, Scene &scene, const layout::AlignedTable &table)
{
    const QList<bool> taken = takenLines(page);
    layout::cutLines(page, scene, [&](QPointF flat) {
        const QPointF at = scene.sheared(flat);
        if (at.y() < table.rows.first().at(at.x()) - table.rows.first().above ||
            at.y() > table.rows.last().at(at.x()) + table.rows.last().below)
            return -1;
        for (int c = 0; c < table.columns.size(); ++c)
            if (at.x() < table.columns[c].y())
                return c;
        return static_cast<int>(table.columns.size()) - 1;
    });
}

void addUnruledTables(Page &page, Scene &scene)
{
    const QList<FlatLine> before = freeLines(page, scene);
    const qsizetype count = page.lines.size();
    for (const layout::AlignedTable &table :
         layout::findAlignedTables(scene, before, segmentsOf(page, before)))
        cutAtColumns(page, scene, table);
    const QList<FlatLine> free = count == page.lines.size() ? before : freeLines(page, scene);
    for (const layout::AlignedTable &aligned :
         layout::findAlignedTables(scene, free, segmentsOf(page, free)))
        page.tables.append(tableOf(scene, free, aligned));
}

/// Reading order of a sheet: each table stands where its first row does, its lines cell by cell.
QList<int> sheetOrder(const Page &page, const Scene &scene)
{
    QList<FlatLine> blocks = freeLines(page, scene);
    const qsizetype lines = blocks.size();
    QList<int> tables;
    for (int t = 0; t < page.tables.size(); ++t) {
        if (page.tables[t].sheet != scene.sheet)
            continue;
        const Quad flat = scene.toFlat(page.tables[t].quad);
        FlatLine block;
        block.quad = flat;
        const QPointF top = scene.sheared((flat.corners[0] + flat.corners[1]) / 2);
        block.left = scene.sheared(flat.corners[0]).x();
        block.right = std::max(block.left + 1, scene.sheared(flat.corners[1]).x());
        // The band of its first row: side by side with another table or with text, left goes first.
        block.height = scene.textHeight;
        block.y = block.leftY = block.rightY = top.y() + scene.textHeight / 2;
        blocks.append(block);
        tables.append(t);
    }
    QList<int> order;
    for (const int i : layout::readingOrder(blocks)) {
        if (i < lines) {
            order.append(blocks[i].index);
            continue;
        }
        for (const Cell &cell : page.tables[tables[i - lines]].cells)
            order.append(cell.lines);
    }
    return order;
}

void arrangeSheet(Page &page, Scene &scene)
{
    Sheet &sheet = page.sheets[scene.sheet];
    const qsizetype firstTable = page.tables.size();
    const Rulings rulings = layout::withLostFrames(scene);
    for (const Grid &grid : layout::findGrids(rulings, scene.textHeight, scene.size())) {
        if (grid.cutTop || grid.cutBottom)
            addOnce(sheet.incomplete, Incomplete::Cut);
        addRuledTable(page, scene, grid);
    }
    addUnruledTables(page, scene);
    for (qsizetype t = firstTable; t < page.tables.size(); ++t)
        layout::partSharedPrint(page, page.tables[t]);
    layout::widenFree(page, scene);
    for (qsizetype t = firstTable; t < page.tables.size(); ++t) {
        layout::markHeader(page, page.tables[t]);
        layout::attachHeadLines(page, scene, page.tables[t]);
        layout::markInk(page, scene, page.tables[t]);
    }
    page.pairs += layout::findPairs(page, scene);
    sheet.lines = sheetOrder(page, scene);
    sheet.rowsRead = layout::shareOfRowsRead(page, scene.sheet);
    page.unread += layout::unreadPlaces(page, scene);
    for (qsizetype t = firstTable; t < page.tables.size(); ++t)
        for (const Cell &cell : page.tables[t].cells)
            if (layout::isUnread(page, cell))
                page.unread.append(cell.quad);
    QList<double> heights;
    for (const FlatLine &line : scene.lines)
        heights.append(page.lines[line.index].place.quads.isEmpty()
                           ? 0
                           : page.lines[line.index].quad().height());
    if (layout::median(heights, kSmallText) < kSmallText)
        addOnce(sheet.incomplete, Incomplete::Small);
}

} // namespace

void arrange(Page &page, const QList<SheetInk> &sheets)
{
    page.tables.clear();
    page.pairs.clear();
    page.unread.clear();
    if (page.sheets.isEmpty()) {
        Sheet whole;
        whole.quad = Quad::fromRect(QRectF(0, 0, page.width, page.height));
        page.sheets.append(whole);
    }
    const QList<int> owner = layout::sheetsOfLines(page);
    double largest = -1;
    for (int s = 0; s < page.sheets.size(); ++s) {
        QList<int> lines;
        for (int i = 0; i < owner.size(); ++i)
            if (owner[i] == s)
                lines.append(i);
        Scene scene = layout::sceneOf(page, s, sheets.value(s), lines);
        arrangeSheet(page, scene);
        if (page.sheets[s].quad.area() > largest) {
            largest = page.sheets[s].quad.area();
            page.orientation = page.sheets[s].orientation;
        }
    }
}

void countRowsRead(Page &page, int sheet)
{
    page.sheets[sheet].rowsRead = layout::shareOfRowsRead(page, sheet);
}

} // namespace ocr
