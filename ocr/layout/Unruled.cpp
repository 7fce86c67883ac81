// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/Bands_p.h"
#include "ocr/layout/Unruled_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// Least width of the empty stretch between two columns, in line heights.
constexpr double kGutter = 0.6;

/// Least number of texts in the rows that show where columns are: half of what is usual, so that
/// text and seals below a list of many columns do not fill its gutters.
qsizetype usualEntries(const QList<Band> &bands)
{
    QList<double> counts;
    for (const Band &band : bands)
        if (band.segments.size() >= 2)
            counts.append(static_cast<double>(band.segments.size()));
    return std::max<qsizetype>(2, static_cast<qsizetype>(std::ceil(median(counts, 2) / 2)));
}

/// Columns of text over a run of bands: stretches of x with text, parted by stretches that all but
/// a few rows leave empty.
QList<QPointF> columnsOf(const QList<Band> &bands, double textHeight)
{
    const qsizetype least = usualEntries(bands);
    double left = 1e300;
    double right = -1e300;
    int rows = 0;
    for (const Band &band : bands) {
        if (band.segments.size() < least)
            continue;
        ++rows;
        left = std::min(left, band.segments.first().x());
        for (const QPointF &segment : band.segments)
            right = std::max(right, segment.y());
    }
    const double step = std::max(1.0, textHeight / 6);
    if (rows < 3 || (right - left) / step > 20000)
        return {};
    const int bins = static_cast<int>((right - left) / step) + 2;
    QList<int> counts(bins, 0);
    for (const Band &band : bands) {
        if (band.segments.size() < least)
            continue;
        for (const QPointF &segment : band.segments)
            for (int b = static_cast<int>((segment.x() - left) / step);
                 b <= (segment.y() - left) / step; ++b)
                ++counts[std::clamp(b, 0, bins - 1)];
    }
    const int few = rows / 8; // titles and merged rows that reach over a gutter
    QList<QPointF> columns;
    int empty = 1 << 20;
    for (int b = 0; b < bins; ++b) {
        if (counts[b] <= few) {
            ++empty;
            continue;
        }
        if (columns.isEmpty() || empty * step >= kGutter * textHeight)
            columns.append({left + b * step, 0});
        columns.last().setY(left + (b + 1) * step);
        empty = 0;
    }
    return columns;
}

/// The column that holds a segment; -1: none, -2: several.
int columnOf(const QList<QPointF> &columns, QPointF segment, double slack)
{
    int found = -1;
    for (int c = 0; c < columns.size(); ++c) {
        const double shared =
            std::min(segment.y(), columns[c].y()) - std::max(segment.x(), columns[c].x());
        if (shared <= 0)
            continue;
        if (found >= 0 && shared > slack)
            return -2;
        if (found < 0 || shared > slack)
            found = c;
    }
    return found;
}

int filledColumns(const QList<QPointF> &columns, const Band &band, double slack)
{
    QList<bool> filled(columns.size(), false);
    for (const QPointF &segment : band.segments) {
        const int column = columnOf(columns, segment, slack);
        if (column == -2)
            return 0;
        if (column >= 0)
            filled[column] = true;
    }
    return static_cast<int>(filled.count(true));
}

/// Whether entries of a column share their left edge, middle or right edge.
bool isAligned(const QList<QPointF> &entries, double slack)
{
    for (int edge = 0; edge < 3; ++edge) {
        QList<double> at;
        for (const QPointF &entry : entries)
            at.append(edge == 0 ? entry.x() : edge == 1 ? (entry.x() + entry.y()) / 2 : entry.y());
        const double middle = median(at, 0);
        const auto near = std::count_if(at.begin(), at.end(),
                                        [&](double x) { return std::abs(x - middle) < slack; });
        if (near * 10 >= at.size() * 7)
            return true;
    }
    return false;
}

/// Cells are short, or of unlike width; running text fills its column line by line.
bool isRunning(const QList<QPointF> &entries, QPointF column, double textHeight)
{
    const double width = column.y() - column.x();
    const auto full = std::count_if(entries.begin(), entries.end(), [&](QPointF entry) {
        return entry.y() - entry.x() > 0.85 * width;
    });
    return width > 12 * textHeight && full * 10 >= entries.size() * 6;
}

bool isTable(const QList<QPointF> &columns, const QList<Band> &bands, double textHeight)
{
    int rows = 0;
    for (const Band &band : bands)
        rows += filledColumns(columns, band, 0.5 * textHeight) >= 2;
    if (columns.size() < 2 || rows < 3)
        return false;
    int aligned = 0;
    int running = 0;
    for (int c = 0; c < columns.size(); ++c) {
        QList<QPointF> entries;
        for (const Band &band : bands)
            for (const QPointF &segment : band.segments)
                if (columnOf(columns, segment, 0.5 * textHeight) == c)
                    entries.append(segment);
        aligned += entries.size() >= 3 && isAligned(entries, 0.8 * textHeight);
        running += isRunning(entries, columns[c], textHeight);
    }
    if (running == columns.size() || 2 * running > columns.size())
        return false;
    return columns.size() >= 3 ? aligned >= 2 : aligned == 2;
}

AlignedRow rowOf(const Band &band, const QList<FlatLine> &lines)
{
    AlignedRow row;
    for (const int i : band.base) {
        const FlatLine &line = lines[i];
        // Both ends of a long line: it shows how the paper bends.
        if (line.width() > 3 * line.height)
            row.curve += {{line.left, line.leftY}, {line.right, line.rightY}};
        else
            row.curve.append({line.center(), line.y});
    }
    std::stable_sort(row.curve.begin(), row.curve.end(),
                     [](QPointF a, QPointF b) { return a.x() < b.x(); });
    return row;
}

AlignedTable tableOf(QList<QPointF> columns, const QList<Band> &bands, const QList<FlatLine> &lines,
                     double textHeight)
{
    AlignedTable table;
    for (int c = 0; c + 1 < columns.size(); ++c) {
        const double border = (columns[c].y() + columns[c + 1].x()) / 2;
        columns[c].setY(border);
        columns[c + 1].setX(border);
    }
    columns.first().rx() -= 0.5 * textHeight;
    columns.last().ry() += 0.5 * textHeight;
    table.columns = columns;
    for (const Band &band : bands) {
        const bool alone = band.lines.size() == 1;
        // One line alone close under a row that has an entry above it is the rest of that cell.
        const int under = alone ? columnOf(columns, band.segments.value(0), 0.5 * textHeight) : -1;
        bool continues =
            under > 0 && !table.cells.isEmpty() && !table.cells.last()[under].isEmpty();
        if (continues) {
            const FlatLine &line = lines[band.lines.first()];
            const AlignedRow &row = table.rows.last();
            const double top = line.y - line.height / 2 - row.at(line.center());
            continues = top - row.below < 0.7 * textHeight;
        }
        if (!continues) {
            table.rows.append(rowOf(band, lines));
            table.cells.append(QList<QList<int>>(columns.size()));
        }
        AlignedRow &row = table.rows.last();
        for (const int i : band.lines) {
            const double y = lines[i].y - row.at(lines[i].center());
            row.above = std::max(row.above, lines[i].height / 2 - y);
            row.below = std::max(row.below, lines[i].height / 2 + y);
            qsizetype column = 0;
            while (column + 1 < columns.size() && lines[i].center() > columns[column].y())
                ++column;
            table.cells.last()[column].append(i);
        }
    }
    return table;
}

/// The part of a run of bands that is the table: rows that fill half of the columns and what hangs
/// on them. Text and seals below a list touch its columns by chance and cross the gutters.
QList<Band> tablePart(const QList<Band> &run, const QList<QPointF> &columns, double slack)
{
    QList<int> filled;
    for (const Band &band : run)
        filled.append(filledColumns(columns, band, slack));
    const auto good = [&](qsizetype i) {
        return filled[i] >= 2 && 2 * filled[i] >= columns.size();
    };
    // A heading amid the rows may cross gutters; more rows follow it.
    const auto goesOn = [&](qsizetype from) {
        return from + 1 < run.size() && good(from) && good(from + 1);
    };
    qsizetype first = 0;
    while (first < run.size() && !good(first))
        ++first;
    if (first == run.size())
        return {};
    qsizetype last = first;
    for (qsizetype i = first + 1; i < run.size(); ++i) {
        const bool inColumns =
            std::all_of(run[i].segments.begin(), run[i].segments.end(),
                        [&](QPointF segment) { return columnOf(columns, segment, slack) >= 0; });
        if (good(i) || (filled[i] >= 2 && inColumns && i == last + 1))
            last = i;
        else if (!inColumns && !goesOn(i + 1))
            break;
    }
    return run.mid(first, last - first + 1);
}

} // namespace

double AlignedRow::at(double x) const
{
    if (curve.isEmpty())
        return 0;
    const auto after = std::lower_bound(curve.begin(), curve.end(), x,
                                        [](QPointF p, double value) { return p.x() < value; });
    if (after == curve.begin())
        return curve.first().y();
    if (after == curve.end())
        return curve.last().y();
    const QPointF a = *(after - 1);
    const double run = after->x() - a.x();
    return run > 1e-9 ? a.y() + (after->y() - a.y()) * (x - a.x()) / run : after->y();
}

QList<AlignedTable> findAlignedTables(const Scene &scene, const QList<FlatLine> &lines,
                                      const QList<QList<QPointF>> &segments)
{
    const QList<Band> bands = bandsOf(scene, lines, segments);
    const double slack = 0.5 * scene.textHeight;
    QList<AlignedTable> tables;
    for (qsizetype start = 0; start < bands.size();) {
        if (bands[start].segments.size() < 2) {
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < bands.size() &&
               bands[end].top - bands[end - 1].bottom < 2.5 * scene.textHeight &&
               (bands[end].segments.size() >= 2 ||
                (end + 1 < bands.size() && bands[end + 1].segments.size() >= 2)))
            ++end;
        QList<Band> run = bands.mid(start, end - start);
        const QList<QPointF> columns = columnsOf(run, scene.textHeight);
        run = tablePart(run, columns, slack);
        if (isTable(columns, run, scene.textHeight))
            tables.append(tableOf(columns, run, lines, scene.textHeight));
        start = end;
    }
    return tables;
}

} // namespace ocr::layout
