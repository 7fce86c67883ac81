// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Pairs_p.h"
#include "ocr/layout/ReadingOrder_p.h"
#include "ocr/layout/TextKind_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// A value stands at most so far from its label, in text heights.
constexpr double kFarthestRight = 10;
constexpr double kFarthestBelow = 1.5;

void pairCells(const Page &page, const Table &table, QList<LabelValue> &pairs)
{
    for (const Cell &label : table.cells) {
        if (label.header || label.lines.isEmpty() || !isLabelLike(cellText(page, label)))
            continue;
        const Cell *value = cellAt(table, label.row, label.column + label.columnSpan);
        const bool right = value && !value->lines.isEmpty() && value->row <= label.row;
        // A label without anything beside it may stand above its value.
        if (!right && endsLikeLabel(cellText(page, label)))
            value = cellAt(table, label.row + label.rowSpan, label.column);
        if (value && value != &label && !value->lines.isEmpty())
            pairs.append({table.sheet, label.lines, value->lines});
    }
}

struct Free
{
    QList<FlatLine> lines;
    QList<TextRow> rows;
    QList<int> rowOf;
};

Free freeLines(const Page &page, const Scene &scene)
{
    QList<bool> taken(page.lines.size(), false);
    for (const Table &table : page.tables)
        for (const Cell &cell : table.cells)
            for (const int line : cell.lines)
                taken[line] = true;
    Free free;
    for (const FlatLine &line : scene.lines)
        if (!taken[line.index])
            free.lines.append(line);
    free.rows = rowsOf(free.lines);
    free.rowOf = QList<int>(free.lines.size(), 0);
    for (int r = 0; r < free.rows.size(); ++r)
        for (const int i : free.rows[r])
            free.rowOf[i] = r;
    return free;
}

/// The line under a label that begins where the label begins, or -1.
int lineBelow(const Free &free, int label)
{
    const FlatLine &above = free.lines[label];
    for (int r = free.rowOf[label] + 1; r < free.rows.size(); ++r) {
        for (const int i : free.rows[r]) {
            const FlatLine &line = free.lines[i];
            const double gap = line.y - above.y - (line.height + above.height) / 2;
            if (gap > kFarthestBelow * above.height)
                return -1;
            const double start =
                above.rightToLeft ? line.right - above.right : line.left - above.left;
            if (std::abs(start) < 1.5 * above.height)
                return i;
        }
    }
    return -1;
}

void pairLines(const Page &page, const Scene &scene, QList<LabelValue> &pairs)
{
    const Free free = freeLines(page, scene);
    for (const TextRow &row : free.rows) {
        for (qsizetype k = 0; k < row.size(); ++k) {
            const FlatLine &line = free.lines[row[k]];
            const QString text = page.lines[line.index].text();
            const bool colon = endsWithColon(text);
            if (!isLabelLike(text) || (!colon && (row.size() < 2 || squeezed(text).size() > 16)))
                continue;
            int value = -1;
            if (k + 1 < row.size()) {
                const FlatLine &next = free.lines[row[k + 1]];
                const double gap =
                    next.left > line.left ? next.left - line.right : line.left - next.right;
                if (gap < kFarthestRight * line.height)
                    value = row[k + 1];
            }
            if (value < 0 && colon)
                value = lineBelow(free, row[k]);
            if (value >= 0)
                pairs.append({scene.sheet, {line.index}, {free.lines[value].index}});
        }
    }
}

} // namespace

QList<LabelValue> findPairs(const Page &page, const Scene &scene)
{
    QList<LabelValue> pairs;
    for (const Table &table : page.tables)
        if (table.sheet == scene.sheet && table.headerRows == 0)
            pairCells(page, table, pairs);
    pairLines(page, scene, pairs);
    return pairs;
}

} // namespace ocr::layout
