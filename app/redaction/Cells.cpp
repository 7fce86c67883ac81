// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cells_p.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace redaction {

namespace {

using privacy::Disposition;
using privacy::Finding;

// Share of the cells with ink of which findings decide that their whole column is left out.
constexpr double kMostOfIt = 0.5;

/// The rulings between cells that stand below each other in one column.
void closeGaps(QList<ocr::Quad> &quads, const QList<const ocr::Cell *> &cells)
{
    for (const ocr::Cell *upper : cells)
        for (const ocr::Cell *lower : cells)
            if (upper->column == lower->column && upper->columnSpan == lower->columnSpan &&
                upper->row + upper->rowSpan == lower->row)
                quads.append(ocr::Quad{{upper->quad.corners[3], upper->quad.corners[2],
                                        lower->quad.corners[1], lower->quad.corners[0]}});
    quads.removeIf([](const ocr::Quad &quad) { return quad.isEmpty(); });
}

QList<ocr::Quad> quadsOf(const QList<const ocr::Cell *> &cells)
{
    QList<ocr::Quad> quads;
    for (const ocr::Cell *cell : cells)
        quads.append(cell->quad);
    closeGaps(quads, cells);
    return quads;
}

/// Whether a cell is of a column. One that spans several is where it is to be covered: two cells
/// without a ruling between them may have been taken for one. Headings over columns and lines of
/// their own across the table are of none.
bool isOfColumn(const ocr::Cell &cell, int column, const ocr::Table &table, bool isHeader,
                bool withMerged)
{
    if (cell.columnSpan <= 1)
        return cell.column == column;
    // Of two columns a cell over both is rather two cells than a line of its own.
    const bool partly = cell.columnSpan < table.columns || table.columns == 2;
    return withMerged && !isHeader && partly && column >= cell.column &&
           column < cell.column + cell.columnSpan;
}

bool isChosen(const ocr::Cell &cell, const privacy::CellChoice &choice, const ocr::Table &table,
              bool withMerged)
{
    const bool isHeader = cell.header || cell.row < table.headerRows;
    if (choice.column >= 0 && !isOfColumn(cell, choice.column, table, isHeader, withMerged))
        return false;
    if (choice.rows.isEmpty() || (isHeader && choice.column >= 0 && choice.header))
        return !isHeader || choice.header;
    return std::any_of(choice.rows.begin(), choice.rows.end(), [&cell](int row) {
        return row >= cell.row && row < cell.row + cell.rowSpan;
    });
}

/// The body of one column, and what was found there.
class Column
{
public:
    Column(const ocr::Page &page, int table, int column)
        : m_page(page), m_table(page.tables[table]), m_number(table), m_column(column)
    {
        for (const ocr::Cell &cell : m_table.cells)
            if (cell.column == column && cell.columnSpan == 1)
                (cell.header || cell.row < m_table.headerRows ? m_header : m_body).append(&cell);
    }

    bool holds(const Finding &finding) const
    {
        return finding.table == m_number && finding.column == m_column &&
               std::any_of(m_body.begin(), m_body.end(), [&finding](const ocr::Cell *cell) {
                   return finding.row >= cell->row && finding.row < cell->row + cell->rowSpan;
               });
    }

    /// Whether findings of those types stand in most of the cells that hold anything.
    bool isMostlyOf(const QList<Finding> &findings, const QSet<privacy::FindingType> &types) const
    {
        int full = 0;
        int of = 0;
        for (const ocr::Cell *cell : m_body) {
            const bool found = std::any_of(findings.begin(), findings.end(), [&](const Finding &f) {
                return f.table == m_number && f.column == m_column && f.row >= cell->row &&
                       f.row < cell->row + cell->rowSpan && types.contains(f.type);
            });
            full += cell->ink || !cell->lines.isEmpty() || found ? 1 : 0;
            of += found ? 1 : 0;
        }
        return of > 0 && of >= kMostOfIt * full;
    }

    LeftOutColumn leftOut(bool withHeader) const
    {
        const QList<const ocr::Cell *> cells = withHeader ? m_header + m_body : m_body;
        LeftOutColumn column{m_number, m_column, quadsOf(cells), {}};
        for (const ocr::Cell *cell : cells)
            for (const int line : cell->lines)
                if (line >= 0 && line < m_page.lines.size())
                    column.lines.append(m_page.lines[line].place.quads);
        // A line that runs over into other columns is theirs as well.
        column.lines.removeIf([&cells](const ocr::Quad &line) {
            return std::none_of(cells.begin(), cells.end(), [&line](const ocr::Cell *cell) {
                return coveredShare(line, cell->quad.grown(cell->quad.height() / 4,
                                                           cell->quad.height() / 2)) > 0.9;
            });
        });
        return column;
    }

private:
    const ocr::Page &m_page;
    const ocr::Table &m_table;
    int m_number;
    int m_column;
    QList<const ocr::Cell *> m_header;
    QList<const ocr::Cell *> m_body;
};

bool isInTable(const Finding &finding, const ocr::Page &page)
{
    return finding.table >= 0 && finding.table < page.tables.size() && finding.column >= 0;
}

} // namespace

ocr::Result<QList<ocr::Quad>> cellsOf(const privacy::CellChoice &choice, const ocr::Page &page,
                                      bool withMerged)
{
    const auto wrong = [&page](const QString &what) {
        return ocr::Error{
            ocr::Error::Code::InvalidInput,
            QStringLiteral("A decision names %1 of page %2.").arg(what).arg(page.page)};
    };
    QList<int> tables;
    for (int i = 0; i < page.tables.size(); ++i)
        if ((choice.table == 0 || choice.table == i + 1) &&
            (choice.sheet == 0 || choice.sheet == page.tables[i].sheet + 1))
            tables.append(i);
    if (tables.isEmpty())
        return wrong(QStringLiteral("a table that is not one"));
    if (tables.size() > 1)
        return wrong(QStringLiteral("cells, but not which of several tables"));
    const ocr::Table &table = page.tables[tables.first()];
    QList<const ocr::Cell *> cells;
    for (const ocr::Cell &cell : table.cells)
        if (isChosen(cell, choice, table, withMerged))
            cells.append(&cell);
    if (cells.isEmpty())
        return wrong(QStringLiteral("cells that are not in the table"));
    return quadsOf(cells);
}

QList<LeftOutColumn> columnsLeftOut(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                    const QStringList &gone, const QStringList &kept)
{
    std::map<std::pair<int, int>, QList<const Finding *>> leavers;
    for (const Finding &finding : judgement.findings)
        if (finding.action == QLatin1String("leave_out_column") && gone.contains(finding.id) &&
            isInTable(finding, page))
            leavers[{finding.table, finding.column}].append(&finding);
    QList<LeftOutColumn> columns;
    for (const auto &[place, findings] : leavers) {
        const ocr::Table &table = page.tables[place.first];
        const Column column(page, place.first, place.second);
        QSet<privacy::FindingType> types;
        bool isForbidden = false;
        for (const Finding *finding : findings) {
            types.insert(finding->type);
            isForbidden |= finding->reasons.contains(QLatin1String("notice:forbidden"));
        }
        const auto stays = [&](const Finding &finding) {
            const bool mayStand = finding.disposition == Disposition::Permitted ||
                                  finding.disposition == Disposition::Official;
            return column.holds(finding) &&
                   (kept.contains(finding.id) || (mayStand && !types.contains(finding.type)));
        };
        // In a form every row has a label of its own.
        const bool hasHeader = table.headerRows > 0 || !table.carriedHeaders.isEmpty();
        if (hasHeader && column.isMostlyOf(judgement.findings, types) &&
            std::none_of(judgement.findings.begin(), judgement.findings.end(), stays))
            columns.append(column.leftOut(isForbidden));
    }
    return columns;
}

} // namespace redaction
