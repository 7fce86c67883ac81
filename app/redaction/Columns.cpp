// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cells_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace redaction {

namespace {

using privacy::Disposition;
using privacy::Finding;

// Share of the cells with ink of which findings decide that their whole column is left out.
constexpr double kMostOfIt = 0.5;

// Share of a line, or of what stays, inside a column's part of a merged cell from which on it
// reaches into it: more than a reader's places are off.
constexpr double kReachesIn = 0.1;

/// Findings have the column that their cell begins in.
bool isIn(const Finding &finding, const ocr::Cell &cell)
{
    return finding.column == cell.column && finding.row >= cell.row &&
           finding.row < cell.row + cell.rowSpan;
}

/// Where a straight line through a cell's side meets another cell, as share of its way along the
/// text.
double shareAt(const ocr::Quad &quad, QPointF top, QPointF bottom)
{
    const QPointF from = (quad.corners[0] + quad.corners[3]) / 2;
    const QPointF along = (quad.corners[1] + quad.corners[2]) / 2 - from;
    const QPointF side = bottom - top;
    const double cross = along.x() * side.y() - along.y() * side.x();
    if (std::abs(cross) < 1e-9)
        return 0;
    const QPointF way = top - from;
    return std::clamp((way.x() * side.y() - way.y() * side.x()) / cross, 0.0, 1.0);
}

/// One column of a table and what was found there. It takes as many places of the grid as most of
/// its cells do: another part of the table may be parted where this one is not.
class Column
{
public:
    Column(const ocr::Page &page, const QList<Finding> &findings, int table, int column)
        : m_page(&page), m_table(&page.tables[table]), m_number(table), m_column(column)
    {
        std::map<int, int> spans;
        for (const ocr::Cell &cell : m_table->cells)
            if (!isHeader(cell, *m_table) && cell.column == column && isOfColumns(cell, *m_table))
                ++spans[cell.columnSpan];
        const auto most =
            std::max_element(spans.begin(), spans.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        m_span = most == spans.end() ? 1 : most->first;
        for (const ocr::Cell &cell : m_table->cells) {
            if (!isOfColumns(cell, *m_table) || cell.column >= end() ||
                cell.column + cell.columnSpan <= m_column)
                continue;
            if (cell.column < m_column || cell.column + cell.columnSpan > end())
                (isHeader(cell, *m_table) ? m_heads : m_merged).append(&cell);
            else
                (isHeader(cell, *m_table) ? m_header : m_body).append(&cell);
        }
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_findings),
                     [table](const Finding &finding) { return finding.table == table; });
    }

    int begin() const { return m_column; }
    int end() const { return m_column + m_span; }

    /// Headers over this and other columns.
    const QList<const ocr::Cell *> &heads() const { return m_heads; }

    bool holds(const Finding &finding) const
    {
        return finding.table == m_number &&
               std::any_of(m_body.begin(), m_body.end(),
                           [&finding](const ocr::Cell *cell) { return isIn(finding, *cell); });
    }

    /// Whether findings of those types stand in most of the cells that hold anything.
    bool isMostlyOf(const QSet<privacy::FindingType> &types) const
    {
        int full = 0;
        int of = 0;
        const auto found = [&](const ocr::Cell *cell) {
            return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &finding) {
                return isIn(finding, *cell) && types.contains(finding.type);
            });
        };
        for (const ocr::Cell *cell : m_body) {
            full += cell->ink || !cell->lines.isEmpty() || found(cell) ? 1 : 0;
            of += found(cell) ? 1 : 0;
        }
        for (const ocr::Cell *cell : m_merged)
            if (cell->column == m_column && found(cell)) {
                ++full;
                ++of;
            }
        return of > 0 && of >= kMostOfIt * full;
    }

    /// `stays` tells of findings in merged cells which may not go with the column.
    template <typename Stays>
    LeftOutColumn leftOut(bool withHeader, const Stays &stays) const
    {
        LeftOutColumn column{m_number, m_column, {}, {}};
        QList<ocr::Cell> cells;
        for (const ocr::Cell *cell : withHeader ? m_header + m_body : m_body) {
            cells.append(*cell);
            column.lines += linesOf(*cell);
        }
        // A line that runs over into other columns is theirs as well.
        column.lines.removeIf([&cells](const ocr::Quad &line) {
            return std::none_of(cells.begin(), cells.end(), [&line](const ocr::Cell &cell) {
                return coveredShare(line, cell.quad.grown(cell.quad.height() / 4,
                                                          cell.quad.height() / 2)) > 0.9;
            });
        });
        for (const ocr::Cell *cell : m_merged)
            takePart(*cell, stays, cells, column.lines);
        column.cells = quadsOf(cells);
        return column;
    }

    QList<ocr::Quad> linesOf(const ocr::Cell &cell) const
    {
        QList<ocr::Quad> quads;
        for (const int line : cell.lines)
            if (line >= 0 && line < m_page->lines.size())
                quads += m_page->lines[line].place.quads;
        return quads;
    }

private:
    /// Of a merged cell what lies in the column, and every line that reaches into it: half a line
    /// tells the other half. Where something there stays, nothing but findings goes.
    template <typename Stays>
    void takePart(const ocr::Cell &cell, const Stays &stays, QList<ocr::Cell> &cells,
                  QList<ocr::Quad> &lines) const
    {
        ocr::Cell part = cell;
        part.column = m_column;
        part.columnSpan = m_span;
        part.quad = partOf(cell);
        const auto reachesIn = [&part](const ocr::Quad &quad) {
            return coveredShare(quad, part.quad) > kReachesIn;
        };
        bool isShared = false;
        for (const Finding &finding : m_findings) {
            if (!isIn(finding, cell) || !stays(finding))
                continue;
            isShared = true;
            if (std::any_of(finding.place.quads.begin(), finding.place.quads.end(), reachesIn))
                return;
        }
        if (!part.quad.isEmpty())
            cells.append(part);
        if (isShared)
            return;
        const QList<ocr::Quad> all = linesOf(cell);
        std::copy_if(all.begin(), all.end(), std::back_inserter(lines), reachesIn);
    }

    /// A merged cell between the sides of the column, as the nearest of its cells has them.
    ocr::Quad partOf(const ocr::Cell &merged) const
    {
        const QList<const ocr::Cell *> &cells = m_body.isEmpty() ? m_header : m_body;
        const auto nearest = std::min_element(
            cells.begin(), cells.end(), [&merged](const ocr::Cell *a, const ocr::Cell *b) {
                return std::abs(a->row - merged.row) < std::abs(b->row - merged.row);
            });
        if (nearest == cells.end())
            return merged.quad;
        const auto &sides = (*nearest)->quad.corners;
        const double from =
            merged.column == m_column ? 0 : shareAt(merged.quad, sides[0], sides[3]);
        const double to = merged.column + merged.columnSpan == end()
                              ? 1
                              : shareAt(merged.quad, sides[1], sides[2]);
        return from < to ? merged.quad.slice(from, to) : ocr::Quad();
    }

    const ocr::Page *m_page;
    const ocr::Table *m_table;
    int m_number;
    int m_column;
    int m_span = 1;
    QList<Finding> m_findings; ///< of the table
    QList<const ocr::Cell *> m_header;
    QList<const ocr::Cell *> m_heads;
    QList<const ocr::Cell *> m_body;
    QList<const ocr::Cell *> m_merged;
};

/// Headers over several columns go where all of them go with theirs. `columns` belong to `gone`.
void takeHeads(QList<LeftOutColumn> &gone, const QList<Column> &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        for (const ocr::Cell *head : columns[i].heads()) {
            // Place by place: columns may overlap, where most cells of one are merged with the
            // next.
            const auto goes = [&](int place) {
                for (qsizetype j = 0; j < columns.size(); ++j)
                    if (gone[j].table == gone[i].table && columns[j].begin() <= place &&
                        place < columns[j].end())
                        return true;
                return false;
            };
            int left = 0;
            for (int place = head->column; place < head->column + head->columnSpan; ++place)
                left += goes(place) ? 0 : 1;
            if (left > 0)
                continue;
            gone[i].cells.append(head->quad);
            gone[i].lines += columns[i].linesOf(*head);
        }
}

bool isInTable(const Finding &finding, const ocr::Page &page)
{
    return finding.table >= 0 && finding.table < page.tables.size() && finding.column >= 0;
}

} // namespace

QList<LeftOutColumn> columnsLeftOut(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                    const QStringList &gone, const QStringList &kept)
{
    std::map<std::pair<int, int>, QList<const Finding *>> leavers;
    for (const Finding &finding : judgement.findings)
        if (finding.action == QLatin1String("leave_out_column") && gone.contains(finding.id) &&
            isInTable(finding, page))
            leavers[{finding.table, finding.column}].append(&finding);
    QList<LeftOutColumn> columns;
    QList<LeftOutColumn> forbidden;
    QList<Column> ofForbidden;
    for (const auto &[place, findings] : leavers) {
        const ocr::Table &table = page.tables[place.first];
        const Column column(page, judgement.findings, place.first, place.second);
        QSet<privacy::FindingType> types;
        bool isForbidden = false;
        for (const Finding *finding : findings) {
            types.insert(finding->type);
            isForbidden |= finding->reasons.contains(QLatin1String("notice:forbidden"));
        }
        const auto stays = [&](const Finding &finding) {
            const bool mayStand = finding.disposition == Disposition::Permitted ||
                                  finding.disposition == Disposition::Official;
            return kept.contains(finding.id) || (mayStand && !types.contains(finding.type));
        };
        // In a form every row has a label of its own.
        const bool hasHeader = table.headerRows > 0 || !table.carriedHeaders.isEmpty();
        if (!hasHeader || !column.isMostlyOf(types) ||
            std::any_of(
                judgement.findings.begin(), judgement.findings.end(),
                [&](const Finding &finding) { return column.holds(finding) && stays(finding); }))
            continue;
        const LeftOutColumn left = column.leftOut(isForbidden, [&](const Finding &finding) {
            return !gone.contains(finding.id) &&
                   (kept.contains(finding.id) || !types.contains(finding.type));
        });
        if (isForbidden) {
            forbidden.append(left);
            ofForbidden.append(column);
        } else {
            columns.append(left);
        }
    }
    takeHeads(forbidden, ofForbidden);
    columns += forbidden;
    return columns;
}

} // namespace redaction
