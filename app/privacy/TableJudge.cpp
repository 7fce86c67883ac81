// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/OfficeWords_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableJudge_p.h"

#include <algorithm>

namespace privacy {

namespace {

struct ColumnHeader
{
    std::optional<HeaderHit> hit;
    QString text;
    bool carried = false;
};

/// A number long enough to be somebody's.
bool holdsNumber(const QString &text)
{
    constexpr int kLeastDigits = 7;
    return digitCount(text) >= kLeastDigits;
}

class TableJudge
{
public:
    TableJudge(Desk &desk, int index)
        : m_desk(desk), m_table(desk.page.tables[index]), m_index(index)
    {
        QHash<QString, std::optional<HeaderHit>> known; // "男" stands in half of the rows
        for (const ocr::Cell &cell : m_table.cells) {
            const QString text = ocr::cellText(desk.page, cell);
            m_texts.append(text);
            if (!known.contains(text))
                known.insert(text, text.isEmpty() ? std::nullopt : matchHeader(text, desk.rules));
            m_hits.append(known.value(text));
        }
        placeCells();
        m_headerRow.fill(false, std::max(1, m_table.rows));
        m_headerAbove.fill(-1, std::max(1, m_table.rows));
        for (int row = 0; row < m_table.rows; ++row) {
            m_headerRow[row] = isHeaderRow(row);
            if (row > 0)
                m_headerAbove[row] = m_headerRow[row - 1] ? row - 1 : m_headerAbove[row - 1];
        }
    }

    QSet<int> judge()
    {
        for (qsizetype i = 0; i < m_table.cells.size(); ++i)
            judgeCell(m_table.cells[i], i);
        m_desk.nextPerson += m_table.rows * 4;
        return m_lines;
    }

private:
    /// Which cell covers which place: lists of forty thousand rows are pasted, and a search through
    /// all cells for each would take hours.
    void placeCells()
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

    const ocr::Cell *cellAt(int row, int column) const
    {
        const qsizetype index = m_at.value(row).value(column, -1);
        return index < 0 ? nullptr : &m_table.cells[index];
    }

    /// A row of a form, whatever stands first in a table was taken for: labels and values take
    /// turns, and do so in the row below.
    bool isFormRow(int row) const
    {
        return isInTurns(row) && (row + 1 >= m_table.rows || isInTurns(row + 1));
    }

    bool isInTurns(int row) const
    {
        int values = 0;
        int words = 0;
        bool label = true;
        for (const qsizetype i : m_inRow[row]) {
            const bool word = m_hits[i] && m_hits[i]->score >= 0.9;
            if (label && !word && !m_texts[i].isEmpty())
                return false;
            values += !label && !m_texts[i].isEmpty();
            words += !label && word;
            label = !label;
        }
        return values > 0 && words * 3 <= values && m_hits[m_inRow[row].first()].has_value();
    }

    /// What layout marked, or a row of which most cells are header words. In a form labels and
    /// values take turns, so that at most half of a row are labels.
    bool isHeaderRow(int row) const
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

    /// The joined texts of the nearest header rows above, without the table's title across all
    /// columns.
    ColumnHeader headerOf(const ocr::Cell &cell)
    {
        const int row = m_headerAbove[cell.row];
        const auto key = std::pair(row, cell.column);
        const auto known = m_headers.constFind(key);
        if (known != m_headers.constEnd())
            return *known;
        return *m_headers.insert(key, row < 0 ? carriedHeader(cell) : headerAbove(cell, row));
    }

    ColumnHeader headerAt(int row, int column)
    {
        ocr::Cell place;
        place.row = row;
        place.column = column;
        return headerOf(place);
    }

    QString textAt(int row, int column) const
    {
        const ocr::Cell *cell = cellAt(row, column);
        return cell ? m_texts[cell - m_table.cells.constData()] : QString();
    }

    ColumnHeader headerAbove(const ocr::Cell &cell, int row) const
    {
        ColumnHeader header;
        QStringList texts;
        std::optional<HeaderHit> best;
        for (const ocr::Cell *last = nullptr; row >= 0 && m_headerRow[row]; --row) {
            const ocr::Cell *above = cellAt(row, cell.column);
            if (!above || above == last ||
                (above->columnSpan >= m_table.columns && m_table.columns > 2))
                continue;
            last = above;
            const qsizetype index = above - m_table.cells.constData();
            if (m_texts[index].isEmpty())
                continue;
            texts.prepend(m_texts[index]);
            // The lowest header cell says most ("联系方式" over "姓名" and "电话").
            if (!best || (best->is(WordKind::Neutral) && m_hits[index]))
                best = m_hits[index] ? m_hits[index] : best;
        }
        header.text = texts.join(u' ');
        const std::optional<HeaderHit> joined =
            texts.size() > 1 ? matchHeader(texts.join(QString()), m_desk.rules) : std::nullopt;
        header.hit = joined && (!best || joined->score >= 0.99) ? joined : best;
        return header;
    }

    ColumnHeader carriedHeader(const ocr::Cell &cell) const
    {
        ColumnHeader header;
        if (cell.column < m_table.carriedHeaders.size()) {
            header.text = m_table.carriedHeaders[cell.column];
            header.hit = matchHeader(header.text, m_desk.rules);
            header.carried = header.hit.has_value();
        }
        return header;
    }

    /// A label cell left of a value cell, as in forms.
    std::optional<qsizetype> labelLeftOf(const ocr::Cell &cell) const
    {
        const ocr::Cell *left = cell.column > 0 ? cellAt(cell.row, cell.column - 1) : nullptr;
        if (!left || left == &cell)
            return std::nullopt;
        const qsizetype index = left - m_table.cells.constData();
        return m_hits[index] && m_hits[index]->score >= 0.7 ? std::optional(index) : std::nullopt;
    }

    /// How many columns to the left of this one have the first column's header again.
    int groupOf(const ocr::Cell &cell)
    {
        QHash<int, int> seen;
        int most = 0;
        for (int column = 0; column <= cell.column; ++column) {
            const ocr::Cell *at = cellAt(cell.row, column);
            if (!at || at->column != column)
                continue;
            const ColumnHeader header = headerOf(*at);
            if (header.hit && header.hit->is(WordKind::Personal))
                most = std::max(most, seen[static_cast<int>(header.hit->meaning.type)]++);
        }
        // A second name or phone belongs to a relative; a second ID column to another person.
        return seen.value(static_cast<int>(FindingType::ResidentId)) > 1 ? most : 0;
    }

    /// Under a header row: the column that says how each row's person is related to the head of the
    /// household, and the column of names that it speaks of; -1: none.
    struct Relation
    {
        int says = -1;
        int names = -1;
    };

    Relation findRelation(int row)
    {
        Relation relation;
        int before = -1;
        int behind = -1;
        for (int column = 0; column < m_table.columns; ++column) {
            const ColumnHeader header = headerAt(row, column);
            if (!header.hit || header.hit->score < 0.9)
                continue;
            const bool name =
                header.hit->is(WordKind::Personal) && header.hit->meaning.type == FindingType::Name;
            if (header.hit->meaning.group == QLatin1String("relation"))
                relation.says = column;
            else if (name && namesRelative(header.text, m_desk.rules))
                return {}; // their own header says whose names they are
            else if (!name || header.text.contains(QStringLiteral("户主")))
                continue;
            else if (relation.says < 0)
                before = column;
            else if (behind < 0)
                behind = column;
        }
        relation.names = before >= 0 ? before : behind;
        return relation;
    }

    /// The name of a row that is the head's spouse or child.
    bool isOfRelated(const ocr::Cell &cell)
    {
        const int row = m_headerAbove[cell.row];
        if (!m_relations.contains(row))
            m_relations.insert(row, findRelation(cell.row));
        const Relation relation = m_relations.value(row);
        return relation.says >= 0 && relation.names == cell.column &&
               !saysSelf(textAt(cell.row, relation.says), m_desk.rules);
    }

    /// Whether a row's account is an organisation's: its holder is one, or where no column tells
    /// the holder the one who is paid is one and nobody is named beside it.
    bool isOrganisations(int row)
    {
        static const QRegularExpression holders(
            QStringLiteral("户名|开户名称|账户名称|开户单位|收款单位|收款方|收款人"));
        static const QRegularExpression payees(
            QStringLiteral("施工单位|承建单位|供应商|供货单位|中标单位|中标人|单位名称|乙方"));
        bool paid = false;
        bool named = false;
        for (int column = 0; column < m_table.columns; ++column) {
            const QString value = textAt(row, column);
            if (value.isEmpty())
                continue;
            const ColumnHeader header = headerAt(row, column);
            if (header.text.contains(holders))
                return namesOrganisation(value, m_desk.rules);
            paid = paid || (header.text.contains(payees) && namesOrganisation(value, m_desk.rules));
            named = named || (header.hit && header.hit->is(WordKind::Personal) &&
                              header.hit->meaning.type == FindingType::Name);
        }
        return paid && !named;
    }

    void judgeCell(const ocr::Cell &cell, qsizetype index)
    {
        for (const int line : cell.lines)
            m_lines.insert(line);
        const bool isHeader = m_headerRow[cell.row];
        if ((isHeader && !holdsNumber(m_texts[index])) || (m_texts[index].isEmpty() && !cell.ink))
            return;
        Field field;
        field.sheet = m_table.sheet;
        field.table = m_index;
        field.row = cell.row;
        field.column = cell.column;
        if (isHeader) { // an example or a contact printed in it
            judgeField(m_desk, cell.lines, field);
            return;
        }
        field.person = m_desk.nextPerson + cell.row * 4 + std::min(3, groupOf(cell));
        const ColumnHeader column = headerOf(cell);
        const std::optional<qsizetype> label = labelLeftOf(cell);
        field.relative = namesRelative(column.text, m_desk.rules) || isOfRelated(cell);
        // Label beside the value in a form; a list's columns speak first.
        if (column.hit && !(label && column.hit->is(WordKind::Neutral) &&
                            m_hits[*label]->is(WordKind::Personal))) {
            if (column.carried)
                field.reasons.append(QStringLiteral("header:carried"));
            applyHeader(field, *column.hit, column.text, QStringLiteral("header:"));
            if (field.is(WordKind::Veto))
                for (const FindingType type : codesOf(cell.column))
                    field.meaning->unless.removeAll(type);
        } else if (label && !m_hits[index]) {
            applyHeader(field, *m_hits[*label], m_texts[*label], QStringLiteral("label:"));
            field.relative = namesRelative(m_texts[*label], m_desk.rules);
        } else if (m_hits[index] && m_hits[index]->score >= 0.9) {
            return; // a label itself
        }
        field.organisationNear = field.is(WordKind::Personal) &&
                                 (field.meaning->type == FindingType::BankAccount ||
                                  field.meaning->type == FindingType::BankCard) &&
                                 isOrganisations(cell.row);
        const bool readable = std::any_of(cell.lines.begin(), cell.lines.end(), [&](int line) {
            return !m_desk.page.lines[line].readings.isEmpty() &&
                   !m_desk.page.lines[line].text().trimmed().isEmpty();
        });
        if (readable)
            judgeField(m_desk, cell.lines, field);
        else if (cell.ink)
            judgeUnread(m_desk, unreadQuad(cell), field);
    }

    /// Types that the cells of a column under a veto show to be codes: one code of 18 digits in
    /// eleven holds a citizen's check digit, and one serial number of eleven digits in a list of
    /// others begins as a mobile does.
    const QList<FindingType> &codesOf(int column)
    {
        const auto known = m_codes.constFind(column);
        if (known != m_codes.constEnd())
            return *known;
        int longOnes = 0;
        int citizens = 0;
        int numbers = 0;
        int mobiles = 0;
        for (qsizetype i = 0; i < m_table.cells.size(); ++i) {
            const ocr::Cell &cell = m_table.cells[i];
            if (cell.column != column || m_headerRow[cell.row])
                continue;
            const QString text = foldedHeader(m_texts[i]).remove(u'-');
            longOnes += text.size() == 18 && digitCount(text) >= 17;
            citizens += provesItself(text, {FindingType::ResidentId}, m_desk.rules);
            numbers += digitCount(text) >= 5;
            mobiles += provesItself(text, {FindingType::Phone}, m_desk.rules);
        }
        QList<FindingType> types;
        if (citizens * 2 < longOnes)
            types << FindingType::ResidentId << FindingType::DisabilityCert;
        if (mobiles * 2 < numbers)
            types << FindingType::Phone;
        return *m_codes.insert(column, types);
    }

    ocr::Quad unreadQuad(const ocr::Cell &cell) const
    {
        QList<ocr::Quad> quads{cell.quad};
        for (const int line : cell.lines)
            if (!m_desk.page.lines[line].place.quads.isEmpty())
                quads.append(m_desk.page.lines[line].quad());
        return ocr::surrounding(quads);
    }

    Desk &m_desk;
    const ocr::Table &m_table;
    int m_index;
    QStringList m_texts;
    QList<std::optional<HeaderHit>> m_hits;
    QList<QList<qsizetype>> m_inRow; ///< indices of the cells that cover each row
    QList<QList<qsizetype>> m_at;    ///< index of the cell at a row and column; -1: none
    QList<bool> m_headerRow;
    QList<int> m_headerAbove; ///< nearest header row above each row; -1: none
    QHash<std::pair<int, int>, ColumnHeader> m_headers; ///< by header row and column
    QHash<int, QList<FindingType>> m_codes;             ///< by column
    QHash<int, Relation> m_relations;                   ///< by header row; -1: carried headers
    QSet<int> m_lines;
};

} // namespace

QSet<int> judgeTable(Desk &desk, int table)
{
    return TableJudge(desk, table).judge();
}

} // namespace privacy
