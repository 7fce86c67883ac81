// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/SafeTextColumns_p.h"

#include <algorithm>
#include <map>

namespace privacy {

namespace {

/// Share of the cells with words of which findings decide that their whole column is left out.
constexpr double kMostOfIt = 0.5;

struct Leaving
{
    QSet<int> gone;    ///< columns that go with their headers
    QSet<int> emptied; ///< columns whose headers stay
};

/// One table of the text and what was found in it.
class Columns
{
public:
    Columns(const TypedText &typed, const QList<Finding> &findings, int table,
            const QSet<QString> &gone, const QSet<QString> &kept)
        : m_typed(typed), m_table(typed.page.tables[table]), m_gone(gone), m_kept(kept)
    {
        for (const Finding &finding : findings)
            if (finding.table == table)
                m_findings[finding.column].insert(finding.row, &finding);
    }

    Leaving leaving() const
    {
        Leaving result;
        for (const auto &[column, findings] : m_findings) {
            QList<const Finding *> of;
            for (const Finding *finding : findings)
                if (finding->action == QLatin1String("leave_out_column") &&
                    m_gone.contains(finding->id))
                    of.append(finding);
            if (column < 0 || of.isEmpty() || !isLeftOut(column, findings, of))
                continue;
            const bool isForbidden = std::any_of(of.begin(), of.end(), [](const Finding *finding) {
                return finding->reasons.contains(QLatin1String("notice:forbidden"));
            });
            (isForbidden ? result.gone : result.emptied).insert(column);
        }
        return result;
    }

private:
    using ByRow = QMultiMap<int, const Finding *>;

    QString textOf(const ocr::Cell &cell) const
    {
        QString text;
        for (const int line : cell.lines)
            text += m_typed.page.lines[line].text();
        return foldedWord(text);
    }

    /// In a form every row has a label of its own, which is no header of the column.
    bool isUnderHeader(int column, const Finding &finding) const
    {
        const QString header = foldedWord(finding.header);
        return !header.isEmpty() &&
               std::any_of(m_table.cells.begin(), m_table.cells.end(), [&](const ocr::Cell &cell) {
                   if (!cell.header || cell.column > column ||
                       column >= cell.column + cell.columnSpan)
                       return false;
                   const QString text = textOf(cell);
                   return !text.isEmpty() && (header.contains(text) || text.contains(header));
               });
    }

    bool isLeftOut(int column, const ByRow &findings, const QList<const Finding *> &leavers) const
    {
        QSet<FindingType> types;
        for (const Finding *finding : leavers) {
            types.insert(finding->type);
            if (!isUnderHeader(column, *finding))
                return false;
        }
        int full = 0;
        int of = 0;
        for (const ocr::Cell &cell : m_table.cells) {
            if (cell.header || cell.columnSpan != 1 || cell.column != column)
                continue;
            bool isOf = false;
            for (auto at = findings.lowerBound(cell.row);
                 at != findings.end() && at.key() < cell.row + cell.rowSpan; ++at) {
                if (stays(**at, types))
                    return false;
                isOf |= types.contains((*at)->type);
            }
            full += cell.ink ? 1 : 0;
            of += isOf ? 1 : 0;
        }
        return of > 0 && of >= kMostOfIt * full;
    }

    bool stays(const Finding &finding, const QSet<FindingType> &types) const
    {
        const bool mayStand = finding.disposition == Disposition::Permitted ||
                              finding.disposition == Disposition::Official;
        return m_kept.contains(finding.id) || (mayStand && !types.contains(finding.type));
    }

    const TypedText &m_typed;
    const ocr::Table &m_table;
    const QSet<QString> &m_gone;
    const QSet<QString> &m_kept;
    std::map<int, ByRow> m_findings; ///< of each column; a long table has tens of thousands
};

/// The cells of one line of a table: from where to where each stands.
QList<TextSpan> cellsOf(const QString &text, int line)
{
    QList<TextSpan> cells;
    int from = 0;
    for (const QString &cell : text.split(u'\t')) {
        const int to = from + static_cast<int>(cell.size());
        cells.append({line, from, to});
        from = to + 1;
    }
    return cells;
}

class Leaver
{
public:
    Leaver(const TypedText &typed, int table, const Leaving &leaving, TextColumns &result)
        : m_typed(typed), m_table(typed.page.tables[table]), m_lines(typed.tableLines[table]),
          m_leaving(leaving), m_result(result)
    {
        if (!leaving.emptied.isEmpty())
            for (const ocr::Cell &cell : m_table.cells)
                if (!cell.header && cell.columnSpan == 1 && leaving.emptied.contains(cell.column))
                    m_emptied[cell.row].append(cell.column);
    }

    void leaveOut()
    {
        for (int line = m_lines.first; line < m_lines.second; ++line) {
            if (!m_typed.lines[line].contains(u'\t'))
                continue;
            const QList<TextSpan> cells = cellsOf(m_typed.lines[line], line);
            empty(cells, line);
            remove(cells, placesToGo(line, static_cast<int>(cells.size())));
        }
        reshape();
    }

private:
    int goneBefore(int column) const { return goneWithin(0, column); }

    int goneWithin(int from, int to) const
    {
        return static_cast<int>(std::count_if(m_leaving.gone.begin(), m_leaving.gone.end(),
                                              [&](int at) { return at >= from && at < to; }));
    }

    void empty(const QList<TextSpan> &cells, int line)
    {
        for (const int column : m_emptied.value(line - m_lines.first))
            if (column < cells.size())
                m_result.edits.append({cells[column], QString(), true});
    }

    /// Of a merged cell that reaches further the words stay, and empty places behind them go.
    QSet<int> placesToGo(int line, int places) const
    {
        QSet<int> going = m_leaving.gone;
        for (auto span = m_typed.spans.begin(); span != m_typed.spans.end(); ++span) {
            const auto [row, column] = span.key();
            const int end = column + span->columns;
            const int count = goneWithin(column, end);
            if (span->columns == 1 || line < row || line >= row + span->rows || count == 0)
                continue;
            for (int at = column; at < end; ++at)
                at >= end - count ? void(going.insert(at)) : void(going.remove(at));
        }
        going.removeIf([places](int at) { return at >= places; });
        return going;
    }

    /// Each with the tab before it, or behind it where nothing before it stays.
    void remove(const QList<TextSpan> &cells, const QSet<int> &going)
    {
        bool hasKept = false;
        for (int at = 0; at < cells.size(); ++at) {
            TextSpan span = cells[at];
            if (!going.contains(at)) {
                hasKept = true;
                continue;
            }
            if (hasKept)
                --span.from;
            else if (at + 1 < cells.size())
                ++span.to;
            m_result.edits.append({span, QString(), true});
        }
    }

    void reshape()
    {
        if (m_leaving.gone.isEmpty())
            return;
        const auto isHere = [this](int line) {
            return line >= m_lines.first && line < m_lines.second;
        };
        PastedHtml &shape = m_result.shape;
        shape.spans.removeIf([&](auto span) { return isHere(span.key().first); });
        shape.covered.removeIf([&](const auto &place) { return isHere(place.first); });
        for (auto span = m_typed.spans.begin(); span != m_typed.spans.end(); ++span) {
            const auto [line, column] = span.key();
            if (!isHere(line))
                continue;
            PastedHtml::Span now = *span;
            now.columns -= goneWithin(column, column + span->columns);
            if (now.columns == 0)
                continue;
            const int at = column - goneBefore(column);
            shape.spans.insert({line, at}, now);
            for (int down = 0; down < now.rows; ++down)
                for (int along = 0; along < now.columns; ++along)
                    if (down > 0 || along > 0)
                        shape.covered.insert({line + down, at + along});
        }
    }

    const TypedText &m_typed;
    const ocr::Table &m_table;
    std::pair<int, int> m_lines;
    const Leaving &m_leaving;
    QHash<int, QList<int>> m_emptied; ///< columns of cells that go, by row
    TextColumns &m_result;
};

} // namespace

TextColumns leaveOutColumns(const TypedText &typed, const QList<Finding> &findings,
                            const QSet<QString> &gone, const QSet<QString> &kept)
{
    TextColumns result{{}, {typed.lines, typed.spans, typed.covered}};
    for (int table = 0; table < typed.page.tables.size(); ++table) {
        const Leaving leaving = Columns(typed, findings, table, gone, kept).leaving();
        Leaver(typed, table, leaving, result).leaveOut();
    }
    return result;
}

} // namespace privacy
