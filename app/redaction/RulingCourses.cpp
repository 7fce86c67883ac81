// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Margins_p.h"
#include "app/redaction/Rulings_p.h"

#include <QLineF>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

constexpr double kDefaultWidth = 2; ///< px of a ruling that two cells do not tell
constexpr double kWidest = 12;
constexpr double kRoom = 8; ///< px beside a ruling's course within which its ink may run

enum class Way { Across, Down };

/// The edge of a cell towards the one before it (above, or on its left), or after it.
QLineF edgeOf(const ocr::Cell &cell, Way way, bool before)
{
    const auto &c = cell.quad.corners;
    if (way == Way::Across)
        return before ? QLineF(c[0], c[1]) : QLineF(c[3], c[2]);
    return before ? QLineF(c[0], c[3]) : QLineF(c[1], c[2]);
}

int spanAlong(const ocr::Cell &cell, Way way)
{
    return way == Way::Across ? cell.columnSpan : cell.rowSpan;
}

/// The piece of the ruling between two cells, of which one may be missing (the table's frame).
ocr::Quad pieceBetween(const ocr::Cell *before, const ocr::Cell *after, Way way)
{
    const bool useBefore = before && (!after || spanAlong(*before, way) <= spanAlong(*after, way));
    const bool useAfter = after && (!before || spanAlong(*after, way) <= spanAlong(*before, way));
    if (useBefore && useAfter) {
        const QLineF a = edgeOf(*before, way, false);
        const QLineF b = edgeOf(*after, way, true);
        const double gap = QLineF(a.center(), b.center()).length();
        return bandAround({(a.p1() + b.p1()) / 2, (a.p2() + b.p2()) / 2},
                          std::clamp(gap, 1.0, kWidest));
    }
    return bandAround(useBefore ? edgeOf(*before, way, false) : edgeOf(*after, way, true),
                      kDefaultWidth);
}

const ocr::Cell *cellBeside(const ocr::Table &table, Way way, int across, int along)
{
    return way == Way::Across ? cellAt(table, across, along) : cellAt(table, along, across);
}

QList<ocr::Quad> courseOf(const ocr::Table &table, Way way, int border, int pieces)
{
    QList<ocr::Quad> course;
    const ocr::Cell *lastBefore = nullptr;
    const ocr::Cell *lastAfter = nullptr;
    for (int i = 0; i < pieces; ++i) {
        const ocr::Cell *before = cellBeside(table, way, border - 1, i);
        const ocr::Cell *after = cellBeside(table, way, border, i);
        const bool merged = before == after; // one cell over both, or none at all
        const bool again = before == lastBefore && after == lastAfter;
        lastBefore = before;
        lastAfter = after;
        if (!merged && !again)
            course.append(pieceBetween(before, after, way));
    }
    return course;
}

} // namespace

ocr::Quad bandAround(const QLineF &course, double width)
{
    const QPointF along = course.p2() - course.p1();
    const double length = std::max(1.0, std::hypot(along.x(), along.y()));
    const QPointF unit = along / length;
    const QPointF normal(-unit.y() * width / 2, unit.x() * width / 2);
    // As far as the rulings that cross it are wide, so that corners close.
    const QPointF from = course.p1() - unit * width;
    const QPointF to = course.p2() + unit * width;
    return {{from - normal, to - normal, to + normal, from + normal}};
}

QList<QList<ocr::Quad>> rulingCourses(const ocr::Page &page)
{
    QList<QList<ocr::Quad>> courses;
    for (const ocr::Table &table : page.tables) {
        if (!table.ruled)
            continue;
        for (int row = 0; row <= table.rows; ++row)
            courses.append(courseOf(table, Way::Across, row, table.columns));
        for (int column = 0; column <= table.columns; ++column)
            courses.append(courseOf(table, Way::Down, column, table.rows));
    }
    courses.removeIf([](const QList<ocr::Quad> &course) { return course.isEmpty(); });
    return courses;
}

QList<Region> rulingRegions(const ocr::Page &page, const QList<QRect> &covered)
{
    QRegion covers;
    for (const QRect &rect : covered)
        covers += rect;
    QList<Region> regions;
    for (const QList<ocr::Quad> &course : rulingCourses(page)) {
        QRegion bands;
        for (const ocr::Quad &piece : course)
            for (const QRect &rect : rectsAround(piece, {kRoom, kRoom}, {page.width, page.height}))
                bands += rect;
        const QRegion hidden = bands & covers;
        if (!hidden.isEmpty())
            regions.append({Region::Why::Rule, {}, {hidden.begin(), hidden.end()}, {}, course});
    }
    return regions;
}

} // namespace redaction
