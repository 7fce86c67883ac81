// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetLines.h"

#include "ocr/base/Geometry_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

using Polygon = QList<QPointF>; ///< convex

/// Share of a sheet's shorter side that a hand's tremble may add to it: less than a line of text.
constexpr double kTremble = 0.01;

/// What of the piece lies outside of the other: at most one piece for each of its edges.
QList<Polygon> without(Polygon piece, const Polygon &other)
{
    QList<Polygon> left;
    for (qsizetype i = 0; i < other.size() && !piece.isEmpty(); ++i) {
        const QPointF &from = other[i];
        const QPointF &to = other[(i + 1) % other.size()];
        const Polygon outer = sideOf(piece, to, from);
        if (signedArea(outer) > 0)
            left.append(outer);
        piece = sideOf(piece, from, to);
    }
    return left;
}

double thickness(const Polygon &polygon)
{
    double longest = 0;
    for (const QPointF &a : polygon)
        for (const QPointF &b : polygon)
            longest = std::max(longest, std::hypot(a.x() - b.x(), a.y() - b.y()));
    return longest > 0 ? signedArea(polygon) / longest : 0;
}

/// In pieces of four corners, of which two may be the same.
QList<Quad> quadsOf(const Polygon &polygon)
{
    QList<Quad> quads;
    const qsizetype last = polygon.size() - 1;
    for (qsizetype i = 1; i < last; i += 2) {
        Quad quad;
        quad.corners = {polygon[0], polygon[i], polygon[i + 1], polygon[std::min(i + 2, last)]};
        for (QPointF &corner : quad.corners)
            corner = corner.toPoint();
        quads.append(quad);
    }
    return quads;
}

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
    Polygon sheet = clockwise(corners);
    const Polygon page = clockwise(Quad::fromRect(QRectF(0, 0, read.width, read.height)));
    for (qsizetype i = 0; i < page.size(); ++i)
        sheet = sideOf(sheet, page[i], page[(i + 1) % page.size()]);
    QList<Polygon> pieces;
    if (signedArea(sheet) > 0)
        pieces.append(sheet);
    for (const Sheet &found : read.sheets) {
        QList<Polygon> left;
        for (const Polygon &piece : std::as_const(pieces))
            left += without(piece, clockwise(found.quad));
        pieces = left;
    }
    const double tremble = kTremble * std::min(corners.width(), corners.height());
    QList<Quad> places;
    for (const Polygon &piece : std::as_const(pieces)) {
        if (thickness(piece) > tremble)
            places += quadsOf(piece);
    }
    return places;
}

} // namespace ocr
