// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetLines.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

namespace ocr {

namespace {

/// The sheet on which a point stands now that was on sheet `was`.
int sheetAt(const Page &page, const QHash<int, Quad> &corners, QPointF point, int was)
{
    const auto holds = [&](int sheet) { return page.sheets[sheet].quad.contains(point); };
    const bool isAtHome = was >= 0 && was < page.sheets.size() && holds(was);
    if (isAtHome && corners.contains(was))
        return was;
    int other = -1;
    for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
        if (sheet == was || !holds(sheet))
            continue;
        if (corners.contains(sheet))
            return sheet;
        if (other < 0)
            other = sheet;
    }
    return isAtHome || other < 0 ? was : other;
}

/// Among the lines of a sheet in reading order, where one that came to it is read: before the first
/// that begins below it.
void takeIn(Sheet &sheet, const QList<TextLine> &lines, int line)
{
    const Quad &own = lines[line].quad();
    // Along the way down the sheet as its text reads.
    const auto down = [&sheet](QPointF point) {
        switch (sheet.orientation) {
        case 90:
            return point.x();
        case 180:
            return -point.y();
        case 270:
            return -point.x();
        default:
            return point.y();
        }
    };
    const auto below = std::find_if(sheet.lines.begin(), sheet.lines.end(), [&](int other) {
        return down(lines[other].quad().center()) > down(own.center()) + own.height() / 2;
    });
    sheet.lines.insert(below, line);
}

/// A sheet's place in squares, to see which of them were never read.
constexpr int kSquares = 96; // each way
/// One square of so many is a hand's tremble.
constexpr int kTremble = 100;

/// Squares that were never read: of rows that follow each other, as wide as all of them.
struct Block
{
    int top = 0;
    int bottom = 0; ///< behind the last row
    int left = 0;
    int right = 0;
    int firstLeft = 0; ///< of its first row: along a slanting edge the next ones move away
    int firstRight = 0;

    bool goesOn(int row, int from, int to) const
    {
        return bottom == row && std::abs(firstLeft - from) <= 1 && std::abs(firstRight - to) <= 1;
    }
};

void addRow(QList<Block> &blocks, int row, const std::vector<bool> &isUnread)
{
    for (int from = 0; from < kSquares; ++from) {
        if (!isUnread[from])
            continue;
        int to = from;
        while (to < kSquares && isUnread[to])
            ++to;
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Block &known) {
            return known.goesOn(row, from, to);
        });
        if (block == blocks.end()) {
            blocks.append({row, row + 1, from, to, from, to});
        } else {
            block->bottom = row + 1;
            block->left = std::min(block->left, from);
            block->right = std::max(block->right, to);
        }
        from = to;
    }
}

class Squares
{
public:
    explicit Squares(const Quad &corners) : m_corners(corners.corners) {}

    QPointF at(double column, double row) const
    {
        const double along = column / kSquares;
        const double down = row / kSquares;
        const QPointF left = m_corners[0] * (1 - down) + m_corners[3] * down;
        const QPointF right = m_corners[1] * (1 - down) + m_corners[2] * down;
        return left * (1 - along) + right * along;
    }

    Quad around(const Block &block) const
    {
        Quad quad;
        quad.corners = {at(block.left, block.top), at(block.right, block.top),
                        at(block.right, block.bottom), at(block.left, block.bottom)};
        for (QPointF &corner : quad.corners)
            corner = corner.toPoint();
        return quad;
    }

private:
    std::array<QPointF, 4> m_corners;
};

} // namespace

void correctSheets(Page &page, const QHash<int, Quad> &corners)
{
    if (corners.isEmpty())
        return;
    QList<int> corrected;
    QList<Quad> unread;
    for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
        if (!corners.contains(sheet))
            continue;
        corrected.append(sheet);
        unread += placesNeverRead(page, corners[sheet]);
    }
    for (const int sheet : std::as_const(corrected))
        page.sheets[sheet].quad = corners[sheet];
    page.unread += unread;
    QHash<int, int> sheetOf; // of lines that move
    QHash<int, int> tableOf; // the sheet of lines that go with their table
    for (Table &table : page.tables) {
        table.sheet = sheetAt(page, corners, table.quad.center(), table.sheet);
        for (const Cell &cell : std::as_const(table.cells)) {
            for (const int line : cell.lines)
                tableOf.insert(line, table.sheet);
        }
    }
    for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
        for (const int line : std::as_const(page.sheets[sheet].lines)) {
            const int now = tableOf.contains(line)
                                ? tableOf.value(line)
                                : sheetAt(page, corners, page.lines[line].quad().center(), sheet);
            if (now != sheet)
                sheetOf.insert(line, now);
        }
    }
    if (sheetOf.isEmpty())
        return;
    QList<int> moved; // in the order in which they were read
    for (Sheet &sheet : page.sheets) {
        for (const int line : std::as_const(sheet.lines)) {
            if (sheetOf.contains(line))
                moved.append(line);
        }
        sheet.lines.removeIf([&sheetOf](int line) { return sheetOf.contains(line); });
    }
    for (const int line : std::as_const(moved))
        takeIn(page.sheets[sheetOf.value(line)], page.lines, line);
    for (LabelValue &pair : page.pairs) {
        const int first = pair.labelLines.value(0, pair.valueLines.value(0, -1));
        pair.sheet = sheetOf.value(first, pair.sheet);
    }
}

QList<Quad> placesNeverRead(const Page &read, const Quad &corners)
{
    const Squares squares(corners);
    int onPage = 0;
    int unread = 0;
    QList<Block> blocks;
    for (int row = 0; row < kSquares; ++row) {
        std::vector<bool> isUnread(kSquares);
        for (int column = 0; column < kSquares; ++column) {
            const QPointF point = squares.at(column + 0.5, row + 0.5);
            if (!QRectF(0, 0, read.width, read.height).contains(point))
                continue;
            ++onPage;
            isUnread[column] =
                std::none_of(read.sheets.cbegin(), read.sheets.cend(),
                             [&](const Sheet &sheet) { return sheet.quad.contains(point); });
            unread += isUnread[column] ? 1 : 0;
        }
        addRow(blocks, row, isUnread);
    }
    if (unread * kTremble <= onPage)
        return {};
    QList<Quad> places;
    for (const Block &block : std::as_const(blocks))
        places.append(squares.around(block));
    return places;
}

} // namespace ocr
