// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/HeaderRows_p.h"
#include "ocr/layout/Scene_p.h"
#include "ocr/layout/TextKind_p.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ocr::layout {

namespace {

/// A header is never deeper than this: group, sub-group, and each in two languages.
constexpr int kDeepest = 5;

/// Texts of the cells that begin in each row and column; spans leave the rest null.
struct TextGrid
{
    QList<QStringList> text;
    QList<QList<const Cell *>> cell;
    QList<double> height; ///< median line height of each row, px; 0 without lines
};

TextGrid textGrid(const Page &page, const Table &table)
{
    TextGrid grid;
    for (int r = 0; r < table.rows; ++r) {
        grid.text.append(QStringList(table.columns));
        grid.cell.append(QList<const Cell *>(table.columns, nullptr));
    }
    QList<QList<double>> heights(table.rows);
    for (const Cell &cell : table.cells) {
        grid.text[cell.row][cell.column] = squeezed(cellText(page, cell));
        for (const int line : cell.lines)
            if (!page.lines[line].place.quads.isEmpty())
                heights[cell.row].append(page.lines[line].quad().height());
        for (int r = cell.row; r < cell.row + cell.rowSpan; ++r)
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                grid.cell[r][c] = &cell;
    }
    for (const QList<double> &row : std::as_const(heights))
        grid.height.append(median(row, 0));
    return grid;
}

bool isTitleRow(const TextGrid &grid, int row)
{
    const Cell *cell = grid.cell[row].value(0);
    return cell && grid.cell[row].size() > 1 && cell->columnSpan == grid.cell[row].size();
}

/// Row at which row numbers begin with 1, judged by all that were read, or -1 where no column
/// counts. At or above 0 also where that very number was not read; below 0 never: then a list goes
/// on.
int firstNumberedRow(const TextGrid &grid)
{
    const qsizetype columns = grid.text.isEmpty() ? 0 : grid.text[0].size();
    QList<qsizetype> candidates; // right-to-left lists count in the last column
    for (const qsizetype column : {qsizetype(0), qsizetype(1), columns - 1})
        if (column >= 0 && column < columns && !candidates.contains(column))
            candidates.append(column);
    for (const qsizetype column : std::as_const(candidates)) {
        QHash<int, int> offsets;
        int filled = 0;
        for (int r = 0; r < grid.text.size(); ++r) {
            const int number = wholeNumber(grid.text[r][column]);
            filled += !grid.text[r][column].isEmpty();
            if (number > 0)
                ++offsets[r - number];
        }
        int best = 0;
        int offset = 0;
        for (auto it = offsets.begin(); it != offsets.end(); ++it) {
            if (it.value() > best) {
                best = it.value();
                offset = it.key();
            }
        }
        if (best >= (column < 2 ? 2 : 3) && best * 10 >= filled * 4 && offset >= -1)
            return offset + 1;
    }
    return -1;
}

/// Columns that hold numbers in most rows from `from` on.
QList<int> valueColumns(const TextGrid &grid, int from)
{
    QList<int> columns;
    const qsizetype count = grid.text.isEmpty() ? 0 : grid.text[0].size();
    for (int c = 0; c < count; ++c) {
        int values = 0;
        int filled = 0;
        for (qsizetype r = from; r < grid.text.size(); ++r) {
            filled += !grid.text[r][c].isEmpty();
            values += isValueLike(grid.text[r][c]);
        }
        if (filled > 0 && values * 10 >= filled * 6)
            columns.append(c);
    }
    return columns;
}

bool holdsLongNumber(const QStringList &row)
{
    return std::any_of(row.begin(), row.end(),
                       [](const QString &text) { return longestDigitRun(text) >= 5; });
}

bool holdsOnlyLabels(const QStringList &row)
{
    QSet<QString> seen;
    int filled = 0;
    for (const QString &text : row) {
        if (text.isEmpty())
            continue;
        if (!isLabelLike(text))
            return false;
        ++filled;
        seen.insert(text);
    }
    return filled > 0;
}

/// Whether a row of texts differs from the three rows and more below it as a header does: in larger
/// print, or texts of its own over two columns whose entries repeat (nations, villages, grades).
bool standsOut(const TextGrid &grid, int row)
{
    const qsizetype below = grid.text.size() - row - 1;
    if (below < 3)
        return false;
    // A sixth larger; boxes of one size of print differ by less.
    if (grid.height[row] > 1.16 * median(grid.height.mid(row + 1), 1e300))
        return true;
    int repeating = 0;
    for (int c = 0; c < grid.text[row].size(); ++c) {
        QSet<QString> different;
        int filled = 0;
        for (qsizetype r = row + 1; r < grid.text.size(); ++r) {
            filled += !grid.text[r][c].isEmpty();
            different.insert(grid.text[r][c]);
        }
        repeating += filled >= 3 && 2 * different.size() <= filled + 1 &&
                     !grid.text[row][c].isEmpty() && !different.contains(grid.text[row][c]);
    }
    return repeating >= 2;
}

/// Whether a leading row heads the rows below it: labels where these hold numbers.
bool headsBelow(const TextGrid &grid, int row)
{
    const QStringList &texts = grid.text[row];
    if (!holdsOnlyLabels(texts))
        return false;
    const QList<int> values = valueColumns(grid, row + 1);
    int labels = 0;
    for (const int column : values)
        labels += !texts[column].isEmpty() ||
                  (grid.cell[row][column] && grid.cell[row][column]->row < row);
    if (!values.isEmpty())
        return 2 * labels >= values.size();
    // Nothing but text below: the words themselves can tell, or how they are set.
    int filled = 0;
    int endings = 0;
    for (const QString &text : texts) {
        filled += !text.isEmpty();
        endings += endsLikeLabel(text);
    }
    return filled >= 2 && (2 * endings >= filled || standsOut(grid, row));
}

bool spansDown(const TextGrid &grid, int row)
{
    return std::any_of(grid.cell[row].begin(), grid.cell[row].end(), [row](const Cell *cell) {
        return cell && cell->row + cell->rowSpan > row + 1;
    });
}

bool spansAcross(const TextGrid &grid, int row)
{
    return std::any_of(grid.cell[row].begin(), grid.cell[row].end(), [&](const Cell *cell) {
        return cell && cell->columnSpan > 1 && cell->columnSpan < grid.cell[row].size();
    });
}

/// Whether a row under the first header row belongs to the header too.
bool goesOn(const TextGrid &grid, int row)
{
    if (row >= grid.text.size() || !holdsOnlyLabels(grid.text[row]))
        return false;
    if (spansDown(grid, row - 1) || spansAcross(grid, row - 1))
        return true;
    const QList<int> values = valueColumns(grid, row + 1);
    int labels = 0;
    bool foreign = false;
    for (const int column : values) {
        const QString &text = grid.text[row][column];
        labels += !text.isEmpty();
        const Script script = scriptOf(text, Script::Unknown);
        foreign = foreign || script == Script::Arabic || script == Script::Cyrillic;
    }
    // A data row may lack one number ("none"), hardly two.
    return labels * 10 >= values.size() * 6 && (labels >= 2 || (labels == 1 && foreign));
}

int countHeaderRows(const TextGrid &grid)
{
    const int rows = static_cast<int>(grid.text.size());
    const int numbered = firstNumberedRow(grid);
    const auto above = grid.text.mid(0, std::clamp(numbered, 0, rows));
    if (numbered >= 0 && numbered <= kDeepest &&
        std::none_of(above.begin(), above.end(), holdsLongNumber))
        return numbered;
    int first = 0;
    while (first + 1 < rows && first < kDeepest && isTitleRow(grid, first))
        ++first;
    if (first + 1 >= rows || !headsBelow(grid, first))
        return 0;
    int count = first + 1;
    while (count < first + kDeepest - 1 && count + 1 < rows && goesOn(grid, count))
        ++count;
    return count;
}

} // namespace

bool isForm(const Page &page, const Table &table)
{
    if (table.columns < 2 || table.rows < 2)
        return false;
    const TextGrid grid = textGrid(page, table);
    if (firstNumberedRow(grid) >= 0)
        return false;
    // Labels on even places, values on odd ones, counted over the filled cells of each row.
    int labels = 0;
    int labelPlaces = 0;
    int valuesAsLabels = 0;
    int valuePlaces = 0;
    for (const QStringList &row : grid.text) {
        int place = 0;
        for (int c = 0; c < row.size(); ++c) {
            if (row[c].isEmpty())
                continue;
            // Addresses end like labels do (号), but are longer.
            const bool label = endsLikeLabel(row[c]) && isLabelLike(row[c]) && row[c].size() <= 8;
            (place % 2 == 0 ? labels : valuesAsLabels) += label;
            ++(place % 2 == 0 ? labelPlaces : valuePlaces);
            ++place;
        }
    }
    return labelPlaces >= 2 && labels * 10 >= labelPlaces * 6 &&
           valuesAsLabels * 10 <= valuePlaces * 4;
}

void markHeader(const Page &page, Table &table)
{
    table.headerRows = 0;
    for (Cell &cell : table.cells)
        cell.header = false;
    if (table.rows < 2 || table.columns < 2 || isForm(page, table))
        return;
    const TextGrid grid = textGrid(page, table);
    table.headerRows = countHeaderRows(grid);
    if (table.headerRows == 0)
        return;
    const int headerRow = table.headerRows - 1;
    QSet<int> repeated;
    for (int r = table.headerRows; r < table.rows; ++r) {
        int filled = 0;
        int same = 0;
        for (int c = 0; c < table.columns; ++c) {
            const QString &text = grid.text[r][c];
            filled += !text.isEmpty();
            for (int h = 0; h <= headerRow && !text.isEmpty(); ++h) {
                if (grid.text[h][c] == text) {
                    ++same;
                    break;
                }
            }
        }
        if (filled >= 2 && same * 10 >= filled * 6)
            repeated.insert(r);
    }
    for (Cell &cell : table.cells) {
        const bool title = cell.columnSpan == table.columns && table.columns > 1;
        cell.header = (cell.row < table.headerRows && !title) || repeated.contains(cell.row);
    }
}

QStringList headerTexts(const Page &page, const Table &table)
{
    QStringList texts(table.columns);
    if (table.headerRows == 0)
        return table.carriedHeaders;
    for (const Cell &cell : table.cells) {
        if (!cell.header || cell.row >= table.headerRows)
            continue;
        const QString text = squeezed(cellText(page, cell));
        for (int c = cell.column; c < std::min(cell.column + cell.columnSpan, table.columns); ++c)
            texts[c] += text;
    }
    return texts;
}

} // namespace ocr::layout
