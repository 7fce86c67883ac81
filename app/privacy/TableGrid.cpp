// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/TableGrid_p.h"

#include <algorithm>

namespace privacy {

TableGrid::TableGrid(const ocr::Page &page, const ocr::Table &table, const CompiledRules &rules)
    : m_table(table), m_rules(rules)
{
    QHash<QString, std::optional<HeaderHit>> known; // "男" stands in half of the rows
    for (const ocr::Cell &cell : m_table.cells) {
        const QString text = ocr::cellText(page, cell);
        m_texts.append(text);
        if (!known.contains(text))
            known.insert(text, text.isEmpty() ? std::nullopt : matchHeader(text, rules));
        m_hits.append(known.value(text));
    }
    placeCells();
    m_headerRow.fill(false, std::max(1, m_table.rows));
    m_headerAbove.fill(-1, std::max(1, m_table.rows));
    for (int row = 0; row < m_table.rows; ++row) {
        m_headerRow[row] = looksLikeHeaders(row);
        if (row > 0)
            m_headerAbove[row] = m_headerRow[row - 1] ? row - 1 : m_headerAbove[row - 1];
    }
}

void TableGrid::placeCells()
{
    m_inRow.resize(std::max(0, m_table.rows));
    m_at.resize(std::max(0, m_table.rows));
    for (qsizetype i = 0; i < m_table.cells.size(); ++i) {
        const ocr::Cell &cell = m_table.cells[i];
        const int lastRow = std::min(m_table.rows, cell.row + std::max(1, cell.rowSpan));
        const int lastColumn =
            std::min(m_table.columns, cell.column + std::max(1, cell.columnSpan));
        for (int row = std::max(0, cell.row); row < lastRow; ++row) {
            m_inRow[row].append(i);
            QList<qsizetype> &places = m_at[row];
            while (places.size() < lastColumn)
                places.append(-1);
            for (int column = std::max(0, cell.column); column < lastColumn; ++column)
                if (places[column] < 0)
                    places[column] = i;
        }
    }
}

QString TableGrid::textAt(int row, int column) const
{
    const qsizetype cell = cellAt(row, column);
    return cell < 0 ? QString() : m_texts[cell];
}

/// A row of a form, whatever stands first in a table was taken for: labels and values take
/// turns, and do so again soon below. A row alone must have no other labels than known ones.
bool TableGrid::isFormRow(int row) const
{
    constexpr int kLooked = 3;
    if (row + 1 >= m_table.rows)
        return isInTurns(row, true);
    for (int below = row + 1; below <= std::min(row + kLooked, m_table.rows - 1); ++below)
        if (isInTurns(below, false))
            return isInTurns(row, false);
    return false;
}

/// Whether a row begins with a label, and every other cell is one: most of those at least, or with
/// `all` all, and few of the values between them.
bool TableGrid::isInTurns(int row, bool all) const
{
    int labels = 0;
    int labelWords = 0;
    int values = 0;
    int valueWords = 0;
    bool label = true;
    for (const qsizetype i : m_inRow[row]) {
        const bool any = !m_texts[i].isEmpty();
        const bool word = any && m_hits[i] && m_hits[i]->score >= 0.9;
        if (labels == 0 && !word)
            return false;
        (label ? labels : values) += any;
        (label ? labelWords : valueWords) += word;
        label = !label;
    }
    return values > 0 && valueWords * 3 <= values &&
           (all ? labelWords == labels : labelWords * 3 >= labels * 2);
}

/// What layout marked, or a row of which most cells are header words. In a form labels and
/// values take turns, so that at most half of a row are labels.
bool TableGrid::looksLikeHeaders(int row) const
{
    int cells = 0;
    int words = 0;
    int marked = 0;
    int numbers = 0;
    for (const qsizetype i : m_inRow[row]) {
        ++cells;
        marked += m_table.cells[i].header;
        words += m_hits[i].has_value();
        numbers += digitCount(m_texts[i]) >= 6;
    }
    // A number in it makes it a row of values, unless layout marked it and more are words: one
    // header that was misread as digits must not cost the other columns theirs.
    if (cells == 0 || isFormRow(row) || (numbers > 0 && (marked < cells || words <= numbers)))
        return false;
    if (row < m_table.headerRows || marked == cells)
        return words > 0 || marked == cells;
    return cells >= 2 && words >= 2 && words * 10 >= cells * 6;
}

ColumnHeader TableGrid::headerOf(int row, int column)
{
    const int above = m_headerAbove[row];
    const auto key = std::pair(above, column);
    const auto known = m_headers.constFind(key);
    if (known != m_headers.constEnd())
        return *known;
    ColumnHeader header = above < 0 ? carriedHeader(column) : headerAbove(above, column);
    header.relative = namesRelative(header.text, m_rules);
    return *m_headers.insert(key, header);
}

ColumnHeader TableGrid::headerAbove(int row, int column) const
{
    ColumnHeader header;
    QStringList texts;
    std::optional<HeaderHit> best;
    for (qsizetype last = -1; row >= 0 && m_headerRow[row]; --row) {
        const qsizetype index = cellAt(row, column);
        if (index < 0 || index == last ||
            (m_table.cells[index].columnSpan >= m_table.columns && m_table.columns > 2))
            continue;
        last = index;
        if (m_texts[index].isEmpty())
            continue;
        texts.prepend(m_texts[index]);
        // The lowest header cell says most ("联系方式" over "姓名" and "电话").
        const bool relation = best && best->meaning.group == QLatin1String("relation");
        if (!best || (best->is(WordKind::Neutral) && !relation && m_hits[index]))
            best = m_hits[index] ? m_hits[index] : best;
    }
    header.text = texts.join(u' ');
    const std::optional<HeaderHit> joined =
        texts.size() > 1 ? matchHeader(texts.join(QString()), m_rules) : std::nullopt;
    header.hit = joined && (!best || joined->score >= 0.99) ? joined : best;
    return header;
}

ColumnHeader TableGrid::carriedHeader(int column) const
{
    ColumnHeader header;
    if (column < m_table.carriedHeaders.size()) {
        header.text = m_table.carriedHeaders[column];
        header.hit = matchHeader(header.text, m_rules);
        header.carried = header.hit.has_value();
    }
    return header;
}

} // namespace privacy
