// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/HeaderMatcher_p.h"

namespace privacy {

/// What stands above a column at a row.
struct ColumnHeader
{
    std::optional<HeaderHit> hit;
    QString text; ///< of all its header rows
    bool carried = false;
    bool relative = false; ///< names below are of people beside the receiver

    bool headsNames() const
    {
        return hit && hit->is(WordKind::Personal) && hit->meaning.type == FindingType::Name;
    }
};

/// Which cell of a table covers which place, which rows are headers, and what they say. Lists of
/// forty thousand rows are pasted: whatever is asked for each cell takes no search.
class TableGrid
{
public:
    /// What is given must live as long.
    TableGrid(const ocr::Page &page, const ocr::Table &table, const CompiledRules &rules);

    const QString &text(qsizetype cell) const { return m_texts[cell]; }
    const std::optional<HeaderHit> &hit(qsizetype cell) const { return m_hits[cell]; }
    /// Index of the cell that covers a place; -1: none.
    qsizetype cellAt(int row, int column) const { return m_at.value(row).value(column, -1); }
    /// Empty where nothing stands there.
    QString textAt(int row, int column) const;

    bool isHeaderRow(int row) const { return m_headerRow[row]; }
    /// The nearest header row above a row; -1: none.
    int headerRowAbove(int row) const { return m_headerAbove[row]; }
    /// The joined texts of the nearest header rows above, without the table's title across all
    /// columns.
    ColumnHeader headerOf(int row, int column);

private:
    void placeCells();
    bool isFormRow(int row) const;
    bool isInTurns(int row, bool all) const;
    bool looksLikeHeaders(int row) const;
    ColumnHeader headerAbove(int row, int column) const;
    ColumnHeader carriedHeader(int column) const;

    const ocr::Table &m_table;
    const CompiledRules &m_rules;
    QStringList m_texts;
    QList<std::optional<HeaderHit>> m_hits;
    QList<QList<qsizetype>> m_inRow; ///< indices of the cells that cover each row
    QList<QList<qsizetype>> m_at;    ///< index of the cell at a row and column; -1: none
    QList<bool> m_headerRow;
    QList<int> m_headerAbove;
    QHash<std::pair<int, int>, ColumnHeader> m_headers; ///< by header row and column
};

} // namespace privacy
