// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/LostLevels_p.h"
#include "ocr/layout/TextKind_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

int drawnCount(const QList<bool> &edges)
{
    return static_cast<int>(edges.count(true));
}

/// The missing edge between two rows of one column: only broken where each side has its own text,
/// at the distance of two rows, and no text lies across.
void mendHorizontal(Grid &grid, const QList<GridText> &lines, int level, int column)
{
    const double border = grid.rows[level];
    double above = -1e300;
    double below = 1e300;
    for (const GridText &line : lines) {
        if (line.column != column || (line.row != level - 1 && line.row != level))
            continue;
        const double y = line.box.center().y();
        if (std::abs(y - border) < 0.3 * line.box.height())
            return;
        (y < border ? above : below) = y < border ? std::max(above, y) : std::min(below, y);
    }
    if (above < -1e299 || below > 1e299)
        return;
    const double pitch = (grid.rows[level + 1] - grid.rows[level - 1]) / 2;
    if (below - above >= 0.85 * pitch)
        grid.horizontal[level][column] = true;
}

/// The missing edge between two columns of one row, likewise.
void mendVertical(Grid &grid, const QList<GridText> &lines, int level, int row)
{
    const double border = grid.columns[level];
    bool left = false;
    bool right = false;
    for (const GridText &line : lines) {
        if (line.row != row)
            continue;
        const double reach = 0.3 * line.box.height();
        if (line.box.left() < border - reach && line.box.right() > border + reach)
            return;
        left = left || (line.column == level - 1 && line.box.right() <= border + reach);
        right = right || (line.column == level && line.box.left() >= border - reach);
    }
    if (left && right)
        grid.vertical[level][row] = true;
}

/// Middles of the gaps between texts that stand side by side in one unit of the grid.
QList<QPointF> gapsBeside(QList<GridText> texts)
{
    std::sort(texts.begin(), texts.end(),
              [](const GridText &a, const GridText &b) { return a.box.left() < b.box.left(); });
    QList<QPointF> gaps;
    for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
        const QRectF &a = texts[i].box;
        const QRectF &b = texts[i + 1].box;
        const bool beside =
            std::abs(a.center().y() - b.center().y()) < 0.5 * std::min(a.height(), b.height());
        if (beside && b.left() - a.right() > 0.4 * a.height())
            gaps.append({a.right(), b.left()});
    }
    return gaps;
}

/// x of a lost vertical ruling in a column, or NaN: three rows and most of the filled ones hold two
/// texts with a gap there, and hardly any text crosses it.
double lostVertical(const Grid &grid, const QList<GridText> &texts, int column)
{
    QList<QList<GridText>> rows(grid.rowCount());
    for (const GridText &text : texts)
        if (text.column == column)
            rows[text.row].append(text);
    int filled = 0;
    QList<double> middles;
    for (const QList<GridText> &row : rows) {
        filled += !row.isEmpty();
        for (const QPointF &gap : gapsBeside(row))
            middles.append((gap.x() + gap.y()) / 2);
    }
    if (middles.size() < 3 || middles.size() * 10 < filled * 6)
        return std::nan("");
    const double x = median(middles, 0);
    int sided = 0;
    int crossed = 0;
    for (const QList<GridText> &row : rows) {
        bool crosses = false;
        bool sides[2] = {false, false};
        for (const GridText &text : row) {
            const double slack = 0.15 * text.box.height();
            crosses = crosses || (text.box.left() < x - slack && text.box.right() > x + slack);
            sides[text.box.center().x() > x] = true;
        }
        sided += !crosses && sides[0] && sides[1];
        crossed += crosses;
    }
    return sided >= 3 && sided * 10 >= filled * 6 && crossed * 4 <= sided ? x : std::nan("");
}

/// Lines of text of one row of the grid that stand level with each other.
struct TextBand
{
    double top = 0;
    double bottom = 0;
    double middle = 0;
    QSet<int> columns;
    bool value = false;
};

QList<TextBand> bandsIn(QList<GridText> texts)
{
    std::sort(texts.begin(), texts.end(), [](const GridText &a, const GridText &b) {
        return a.box.center().y() < b.box.center().y();
    });
    QList<TextBand> bands;
    for (const GridText &text : texts) {
        const double y = text.box.center().y();
        if (bands.isEmpty() || y - bands.last().middle > 0.5 * text.box.height())
            bands.append({text.box.top(), text.box.bottom(), y, {}, false});
        TextBand &band = bands.last();
        band.bottom = std::max(band.bottom, text.box.bottom());
        band.columns.insert(text.column);
        band.value = band.value || text.value;
    }
    return bands;
}

/// Whether the bands of one row are rows of their own: most of its filled columns go through them
/// all and numbers stand in them (a heading may be broken into lines, and so may an address). Two
/// bands only in a row that is as high as two, or where every column goes through both.
bool areRows(const QList<TextBand> &bands, bool tall, qsizetype columns)
{
    const qsizetype count = bands.size();
    if (count < 2)
        return false;
    QHash<int, int> fill;
    qsizetype values = 0;
    for (const TextBand &band : bands) {
        values += band.value;
        for (const int column : band.columns)
            ++fill[column];
    }
    const auto through =
        std::count_if(fill.begin(), fill.end(), [&](int n) { return n * 10 >= count * 7; });
    // A cell or two may be broken into lines, not all of them at once.
    if (count == 2 && through >= 3 && through == fill.size() && through * 10 >= columns * 8)
        return bands.last().value;
    if (count == 2 && !tall)
        return false;
    return through >= 2 && through * 10 >= fill.size() * 6 && values * 10 >= count * 6;
}

void addLostRows(Grid &grid, const QList<GridText> &texts)
{
    QList<double> heights;
    for (int r = 0; r < grid.rowCount(); ++r)
        heights.append(grid.rows[r + 1] - grid.rows[r]);
    const double usual = median(heights, 0);
    for (int r = grid.rowCount() - 1; r >= 0; --r) {
        QList<GridText> inRow;
        for (const GridText &text : texts)
            if (text.row == r)
                inRow.append(text);
        const QList<TextBand> bands = bandsIn(inRow);
        if (!areRows(bands, grid.rowCount() >= 4 && heights[r] > 1.7 * usual, grid.columnCount()))
            continue;
        for (qsizetype b = bands.size() - 1; b > 0; --b) {
            const double y = (bands[b - 1].bottom + bands[b].top) / 2;
            if (y > grid.rows[r] && y < grid.rows[r + 1])
                grid.insertRow(r + 1, y);
        }
    }
}

} // namespace

QList<GridText> textIn(const Grid &grid, const Page &page, const Scene &scene)
{
    QList<GridText> list;
    for (const FlatLine &line : scene.lines) {
        const auto &c = line.quad.corners;
        const QPointF left = (c[0] + c[3]) / 2;
        const QPointF right = (c[1] + c[2]) / 2;
        const TextLine &text = page.lines[line.index];
        const bool value = longestDigitRun(text.text()) >= 5;
        for (const QPointF &share : textShares(line, text)) {
            const QPointF from = grid.frame.toGrid(left + (right - left) * share.x());
            const QPointF to = grid.frame.toGrid(left + (right - left) * share.y());
            GridText entry;
            entry.box = QRectF(std::min(from.x(), to.x()), (from.y() + to.y() - line.height) / 2,
                               std::abs(to.x() - from.x()), line.height);
            entry.row = grid.rowAt(entry.box.center().y());
            entry.column = grid.columnAt(entry.box.center().x());
            entry.value = value;
            if (entry.row >= 0 && entry.column >= 0)
                list.append(entry);
        }
    }
    return list;
}

void addLostLevels(Grid &grid, const Page &page, const Scene &scene)
{
    const QList<GridText> texts = textIn(grid, page, scene);
    for (int c = grid.columnCount() - 1; c >= 0; --c) {
        const double x = lostVertical(grid, texts, c);
        if (!(x > grid.columns[c] && x < grid.columns[c + 1]))
            continue;
        grid.insertColumn(c + 1, x);
        for (const GridText &text : texts) // a heading over both is one cell
            if (text.column == c && text.box.left() < x - 0.15 * text.box.height() &&
                text.box.right() > x + 0.15 * text.box.height())
                grid.vertical[c + 1][text.row] = false;
    }
    addLostRows(grid, texts);
}

void mendEdges(Grid &grid, const Page &page, const Scene &scene)
{
    const QList<GridText> lines = textIn(grid, page, scene);
    for (int level = 1; level < grid.rowCount(); ++level) {
        if (2 * drawnCount(grid.horizontal[level]) < grid.columnCount())
            continue;
        for (int column = 0; column < grid.columnCount(); ++column)
            if (!grid.horizontal[level][column])
                mendHorizontal(grid, lines, level, column);
    }
    for (int level = 1; level < grid.columnCount(); ++level) {
        if (2 * drawnCount(grid.vertical[level]) < grid.rowCount())
            continue;
        for (int row = 0; row < grid.rowCount(); ++row)
            if (!grid.vertical[level][row])
                mendVertical(grid, lines, level, row);
    }
}

} // namespace ocr::layout
