// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/InkProbe_p.h"
#include "ocr/layout/TextKind_p.h"
#include "ocr/layout/Unread_p.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// Ink of a cell in squares of the text height: the digit 1 has about 0.10 of them, a speck less.
constexpr double kLeastInk = 0.10;

/// Ink in squares of the text height inside a convex quad of flat pixels.
double inkInside(const InkMap &map, const Quad &flat, double textHeight)
{
    const QRectF box = flat.boundingRect();
    if (!isUsable(map))
        return 0;
    const auto index = [&](double at, int count) {
        return static_cast<int>(
            std::clamp(std::floor(at / map.step), 0.0, static_cast<double>(count)));
    };
    const int lastRow = std::min(index(box.bottom(), map.rows) + 1, map.rows);
    const int lastColumn = std::min(index(box.right(), map.columns) + 1, map.columns);
    double sum = 0;
    for (int r = index(box.top(), map.rows); r < lastRow; ++r) {
        for (int c = index(box.left(), map.columns); c < lastColumn; ++c) {
            const double share = static_cast<uchar>(map.share[r * map.columns + c]) / 255.0;
            if (share >= kInked && flat.contains({(c + 0.5) * map.step, (r + 0.5) * map.step}))
                sum += share;
        }
    }
    return sum * map.step * map.step / (textHeight * textHeight);
}

bool hasReading(const TextLine &line)
{
    return std::any_of(line.readings.begin(), line.readings.end(),
                       [](const Reading &reading) { return !squeezed(reading.text).isEmpty(); });
}

/// Squares of the ink map that no line, table or mark accounts for.
QList<bool> strangeSquares(const Page &page, const Scene &scene)
{
    const InkMap &map = scene.ink.ink;
    QList<bool> strange(static_cast<qsizetype>(map.columns) * map.rows, false);
    for (qsizetype i = 0; i < strange.size(); ++i)
        strange[i] = static_cast<uchar>(map.share[i]) >= kInked * 255;
    const auto clear = [&](const Quad &flat) {
        const QRectF box = flat.boundingRect();
        const int top = static_cast<int>(std::clamp(box.top() / map.step, 0.0, 1.0 * map.rows));
        const int left =
            static_cast<int>(std::clamp(box.left() / map.step, 0.0, 1.0 * map.columns));
        for (int r = top; r < std::min<double>(map.rows, box.bottom() / map.step); ++r)
            for (int c = left; c < std::min<double>(map.columns, box.right() / map.step); ++c)
                strange[static_cast<qsizetype>(r) * map.columns + c] = false;
    };
    for (const FlatLine &line : scene.lines)
        clear(line.quad.grown(0.6 * line.height, 0.5 * line.height));
    for (const Table &table : page.tables)
        if (table.sheet == scene.sheet)
            clear(scene.toFlat(table.quad).grown(0.5 * scene.textHeight, 0.5 * scene.textHeight));
    for (const ocr::Mark &mark : page.marks)
        clear(scene.toFlat(mark.quad));
    return strange;
}

/// A patch of neighbouring squares; squares up to two apart along the line belong together.
struct Patch
{
    int left = 1 << 30;
    int right = -1;
    int top = 1 << 30;
    int bottom = -1;
    double ink = 0;
};

Patch takePatch(QList<bool> &strange, const InkMap &map, int start)
{
    Patch patch;
    QList<int> open{start};
    strange[start] = false;
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        const int row = at / map.columns;
        const int column = at % map.columns;
        patch.left = std::min(patch.left, column);
        patch.right = std::max(patch.right, column);
        patch.top = std::min(patch.top, row);
        patch.bottom = std::max(patch.bottom, row);
        patch.ink += static_cast<uchar>(map.share[at]) / 255.0;
        for (int r = std::max(0, row - 1); r <= std::min(map.rows - 1, row + 1); ++r) {
            for (int c = std::max(0, column - 2); c <= std::min(map.columns - 1, column + 2); ++c) {
                const int next = r * map.columns + c;
                if (strange[next]) {
                    strange[next] = false;
                    open.append(next);
                }
            }
        }
    }
    return patch;
}

/// As high as the sheet's text, some characters wide, inked like print and not like a picture.
bool looksLikeText(const Patch &patch, double step, double textHeight)
{
    const double width = (patch.right - patch.left + 1) * step;
    const double height = (patch.bottom - patch.top + 1) * step;
    const double density = patch.ink * step * step / (width * height);
    return height > 0.6 * textHeight && height < 2.2 * textHeight + step && width > 2.5 * height &&
           density > 0.08 && density < 0.6;
}

/// Whether a column holds the rows' numbers: three and most of those that were read rise with the
/// rows by one. A number of a row that was lost loses nothing of the row.
bool holdsRowNumbers(const Page &page, const Table &table, int column)
{
    QHash<int, int> offsets;
    int read = 0;
    for (int r = table.headerRows; r < table.rows; ++r) {
        const Cell *cell = cellAt(table, r, column);
        const QString text = cell && cell->row == r ? squeezed(cellText(page, *cell)) : QString();
        read += !text.isEmpty();
        const int number = wholeNumber(text);
        if (number > 0)
            ++offsets[number - r];
    }
    const int most = offsets.isEmpty() ? 0 : *std::max_element(offsets.cbegin(), offsets.cend());
    return most >= 3 && most * 10 >= read * 6;
}

} // namespace

void markInk(const Page &page, const Scene &scene, Table &table)
{
    const double inset = 0.2 * scene.textHeight;
    for (Cell &cell : table.cells) {
        const Quad flat = scene.toFlat(cell.quad);
        const double across = std::min(inset, 0.25 * flat.height());
        const double along = std::min(inset, 0.25 * flat.width());
        cell.ink =
            inkInside(scene.ink.ink, flat.grown(-along, -across), scene.textHeight) > kLeastInk;
        for (const int line : cell.lines)
            cell.ink = cell.ink || !page.lines[line].place.quads.isEmpty();
    }
}

bool isUnread(const Page &page, const Cell &cell)
{
    return cell.ink && std::none_of(cell.lines.begin(), cell.lines.end(),
                                    [&](int line) { return hasReading(page.lines[line]); });
}

double shareOfRowsRead(const Page &page, int sheet)
{
    int rows = 0;
    int unread = 0;
    for (const Table &table : page.tables) {
        if (table.sheet != sheet)
            continue;
        QList<bool> lost(table.rows, false);
        const bool numbered = holdsRowNumbers(page, table, 0);
        for (const Cell &cell : table.cells)
            if (isUnread(page, cell) && !(numbered && cell.column == 0 && cell.columnSpan == 1))
                for (int r = cell.row; r < cell.row + cell.rowSpan; ++r)
                    lost[r] = true;
        for (int r = table.headerRows; r < table.rows; ++r) {
            ++rows;
            unread += lost[r];
        }
    }
    return rows > 0 ? 1.0 - static_cast<double>(unread) / rows : 1.0;
}

/// A sheet of which not one line was read, though there is ink or a fault that hides it, is unread
/// as a whole: nothing on it may pass into a copy unseen.
bool isWhollyUnread(const Page &page, const Scene &scene)
{
    if (!scene.lines.isEmpty())
        return false;
    if (!page.sheets[scene.sheet].isComplete())
        return true;
    const InkMap &map = scene.ink.ink;
    const auto inked = std::count_if(map.share.begin(), map.share.end(), [](char share) {
        return static_cast<uchar>(share) >= kInked * 255;
    });
    // Two characters of 24 px print touch as many squares of 8 px; specks and folds touch fewer.
    return inked >= 18;
}

QList<Quad> unreadPlaces(const Page &page, const Scene &scene)
{
    if (isWhollyUnread(page, scene))
        return {page.sheets[scene.sheet].quad};
    QList<Quad> places;
    QList<bool> inTable(page.lines.size(), false);
    for (const Table &table : page.tables)
        for (const Cell &cell : table.cells)
            for (const int line : cell.lines)
                inTable[line] = true;
    for (const FlatLine &line : scene.lines)
        if (!inTable[line.index] && !hasReading(page.lines[line.index]) &&
            !page.lines[line.index].place.quads.isEmpty() &&
            !isOnSeal(page, page.lines[line.index].quad()))
            places.append(page.lines[line.index].quad());
    const InkMap &map = scene.ink.ink;
    if (!isUsable(map) || scene.lines.isEmpty())
        return places;
    QList<bool> strange = strangeSquares(page, scene);
    for (int i = 0; i < strange.size(); ++i) {
        if (!strange[i])
            continue;
        const Patch patch = takePatch(strange, map, i);
        if (looksLikeText(patch, map.step, scene.textHeight))
            places.append(scene.toSource(
                Quad::fromRect(QRectF(QPointF(patch.left, patch.top) * map.step,
                                      QPointF(patch.right + 1, patch.bottom + 1) * map.step))));
    }
    return places;
}

} // namespace ocr::layout
