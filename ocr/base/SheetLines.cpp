// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetLines.h"

#include <algorithm>

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

} // namespace

void correctSheets(Page &page, const QHash<int, Quad> &corners)
{
    if (corners.isEmpty())
        return;
    for (auto it = corners.cbegin(); it != corners.cend(); ++it) {
        if (it.key() >= 0 && it.key() < page.sheets.size())
            page.sheets[it.key()].quad = it.value();
    }
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

double shareNeverRead(const Page &read, const Quad &corners)
{
    constexpr int kSamples = 48; // each way
    int onPage = 0;
    int unread = 0;
    for (int row = 0; row < kSamples; ++row) {
        const double down = (row + 0.5) / kSamples;
        const QPointF left = corners.corners[0] * (1 - down) + corners.corners[3] * down;
        const QPointF right = corners.corners[1] * (1 - down) + corners.corners[2] * down;
        for (int column = 0; column < kSamples; ++column) {
            const double along = (column + 0.5) / kSamples;
            const QPointF point = left * (1 - along) + right * along;
            if (!QRectF(0, 0, read.width, read.height).contains(point))
                continue;
            ++onPage;
            unread += std::none_of(read.sheets.cbegin(), read.sheets.cend(),
                                   [&](const Sheet &sheet) { return sheet.quad.contains(point); });
        }
    }
    return onPage > 0 ? static_cast<double>(unread) / onPage : 0;
}

} // namespace ocr
