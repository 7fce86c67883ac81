// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/InkBehindLabels_p.h"
#include "app/privacy/NumberField_p.h"
#include "app/privacy/NumberForm_p.h"
#include "app/privacy/OfficeWords_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableGrid_p.h"
#include "app/privacy/TableJudge_p.h"

#include <algorithm>

namespace privacy {

namespace {

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
        : m_desk(desk), m_table(desk.page.tables[index]), m_index(index),
          m_grid(desk.page, m_table, desk.rules)
    {}

    QSet<int> judge()
    {
        for (qsizetype i = 0; i < m_table.cells.size(); ++i)
            judgeCell(m_table.cells[i], i);
        m_desk.nextPerson += m_table.rows * 4;
        return m_lines;
    }

private:
    /// A label cell left of a value cell, as in forms.
    std::optional<qsizetype> labelLeftOf(const ocr::Cell &cell) const
    {
        const qsizetype left = cell.column > 0 ? m_grid.cellAt(cell.row, cell.column - 1) : -1;
        if (left < 0 || &m_table.cells[left] == &cell)
            return std::nullopt;
        const std::optional<HeaderHit> &hit = m_grid.hit(left);
        return hit && hit->score >= 0.7 ? std::optional(left) : std::nullopt;
    }

    /// "申请理由" and what follows it, alone in their row, which another column's header stands
    /// above.
    bool isPair(const ocr::Cell &cell, qsizetype label, const ColumnHeader &column) const
    {
        const HeaderHit &hit = *m_grid.hit(label);
        if (m_table.cells[label].column != 0 || hit.score < 0.9 || !hit.is(WordKind::Personal) ||
            (column.hit && column.hit->is(WordKind::Personal) &&
             (column.hit->meaning.type == hit.meaning.type ||
              isNumberType(column.hit->meaning.type))))
            return false;
        for (int next = cell.column + cell.columnSpan; next < m_table.columns; ++next)
            if (!m_grid.textAt(cell.row, next).isEmpty())
                return false;
        return m_table.columns > 2;
    }

    /// "班主任:卢晓燕 办公电话:…", with labels of its own and alone in its row: a note at the
    /// table's foot, of which the first column's header says nothing.
    bool isNote(const ocr::Cell &cell) const
    {
        constexpr int kLeastColumns = 3;
        if (cell.column != 0 || m_table.columns < kLeastColumns)
            return false;
        for (int next = cell.columnSpan; next < m_table.columns; ++next) {
            const qsizetype other = m_grid.cellAt(cell.row, next);
            if (other >= 0 && (m_table.cells[other].ink || !m_grid.text(other).isEmpty()))
                return false;
        }
        const QList<LabelHit> labels =
            findLabels(streamOf(m_desk.page.lines, cell.lines), m_desk.rules);
        return std::any_of(labels.begin(), labels.end(),
                           [](const LabelHit &label) { return label.colon; });
    }

    /// How many columns to the left of this one have the first column's header again.
    int groupOf(const ocr::Cell &cell)
    {
        QHash<int, int> seen;
        int most = 0;
        for (int column = 0; column <= cell.column; ++column) {
            const qsizetype at = m_grid.cellAt(cell.row, column);
            if (at < 0 || m_table.cells[at].column != column)
                continue;
            const ColumnHeader header = m_grid.headerOf(cell.row, column);
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

    /// The names are the last before it, or else the first behind; where some of them are headed as
    /// members' or parents', one of those.
    Relation findRelation(int row)
    {
        Relation relation;
        QList<int> names;
        QList<int> relatives;
        for (int column = 0; column < m_table.columns; ++column) {
            const ColumnHeader header = m_grid.headerOf(row, column);
            if (!header.hit)
                continue;
            const bool says =
                header.hit->score >= 0.9 || (header.text.startsWith(u'与') && !header.relative);
            if (says && header.hit->meaning.group == QLatin1String("relation"))
                relation.says = column;
            else if (header.relative && (header.headsNames() || header.hit->is(WordKind::Neutral)))
                relatives.append(column);
            else if (header.headsNames() && !header.text.contains(QStringLiteral("户主")))
                names.append(column);
        }
        // "姓名 | 与户主关系 | 监护人姓名": the relation is that of the names before it.
        const bool before = std::any_of(names.begin(), names.end(),
                                        [&](int column) { return column < relation.says; });
        const bool relativeBefore = std::any_of(relatives.begin(), relatives.end(),
                                                [&](int column) { return column < relation.says; });
        const QList<int> &candidates =
            relatives.isEmpty() || (before && !relativeBefore) ? names : relatives;
        for (const int column : candidates)
            if (relation.names < 0 || column < relation.says)
                relation.names = column;
        return relation;
    }

    /// Whether the name in a cell is of somebody beside the receiver: by its header, but for what
    /// the row itself says.
    bool isRelatives(const ocr::Cell &cell, const ColumnHeader &column)
    {
        const int above = m_grid.headerRowAbove(cell.row);
        if (!m_relations.contains(above))
            m_relations.insert(above, findRelation(cell.row));
        const Relation relation = m_relations.value(above);
        if (relation.says < 0 || relation.names != cell.column)
            return column.relative;
        return relationSaid(m_grid.textAt(cell.row, relation.says), m_desk.rules)
            .value_or(column.relative);
    }

    /// Numbers that no organisation has beside its account.
    static bool isPersonsOwn(FindingType type)
    {
        return type == FindingType::ResidentId || type == FindingType::Phone ||
               type == FindingType::DisabilityCert || type == FindingType::SocialSecurityNo;
    }

    /// Whether a row's account is an organisation's: whoever the row names, as a holder, as one who
    /// is paid or by a name, is one; and it holds no number of a person's.
    bool isOrganisations(int row)
    {
        static const QRegularExpression paid(
            QStringLiteral("户名|收款单位|收款方|收款人|"
                           "施工单位|承建单位|供应商|供货单位|中标单位|中标人"));
        static const QRegularExpression banks(QStringLiteral("行|账号|卡号|帐号|信用社"));
        bool organisation = false;
        for (int column = 0; column < m_table.columns; ++column) {
            const QString value = m_grid.textAt(row, column);
            if (value.isEmpty())
                continue;
            const ColumnHeader header = m_grid.headerOf(row, column);
            if (header.hit && header.hit->is(WordKind::Personal) &&
                isPersonsOwn(header.hit->meaning.type))
                return false;
            const bool holds = header.text.contains(paid) && !header.text.contains(banks);
            if (!holds && !header.headsNames())
                continue;
            if (!namesOrganisation(value, m_desk.rules))
                return false;
            organisation = organisation || holds;
        }
        return organisation;
    }

    void judgeCell(const ocr::Cell &cell, qsizetype index)
    {
        for (const int line : cell.lines)
            m_lines.insert(line);
        const bool isHeader = m_grid.isHeaderRow(cell.row);
        if ((isHeader && !holdsNumber(m_grid.text(index))) ||
            (m_grid.text(index).isEmpty() && !cell.ink))
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
        if (isNote(cell)) {
            judgeField(m_desk, cell.lines, field);
            return;
        }
        const ColumnHeader column = m_grid.headerOf(cell.row, cell.column);
        const std::optional<qsizetype> label = labelLeftOf(cell);
        field.relative = isRelatives(cell, column);
        // Label beside the value in a form; a list's columns speak first, but for a row that is a
        // label and its value below a list in a form.
        const bool pair = label && isPair(cell, *label, column);
        if (column.hit && !pair &&
            !(label && column.hit->is(WordKind::Neutral) &&
              m_grid.hit(*label)->is(WordKind::Personal))) {
            if (column.carried)
                field.reasons.append(QStringLiteral("header:carried"));
            applyHeader(field, *column.hit, column.text, QStringLiteral("header:"));
            if (field.is(WordKind::Veto))
                correctUnless(field.meaning->unless, cell.column);
        } else if (label && !m_grid.hit(index)) {
            applyHeader(field, *m_grid.hit(*label), m_grid.text(*label), QStringLiteral("label:"));
            field.relative = namesRelative(m_grid.text(*label), m_desk.rules);
        } else if (m_grid.hit(index) && m_grid.hit(index)->score >= 0.9) {
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
        const qsizetype before = m_desk.found.size();
        if (readable)
            judgeField(m_desk, cell.lines, field);
        else if (cell.ink)
            judgeUnread(m_desk, unreadQuad(cell), field);
        if (readable && mustHold(field))
            judgeStrokes(cell, field, before);
    }

    /// Handwriting of which the readers made what cannot stand there is unread, and what they made
    /// a finding of is seldom all of it. `before`: findings before the cell was judged.
    void judgeStrokes(const ocr::Cell &cell, const Field &field, qsizetype before)
    {
        if (m_desk.page.marks.isEmpty() || isReadWell(m_desk.page, cell) ||
            m_desk.rules.emptyWords.contains(streamOf(m_desk.page.lines, cell.lines).text()))
            return;
        const std::optional<ocr::Quad> strokes = strokesIn(m_desk.page, cell);
        if (!strokes)
            return;
        if (m_desk.found.size() == before)
            judgeUnread(m_desk, unreadQuad(cell), field);
        else
            widenTo(m_desk, m_desk.found.last(), *strokes);
    }

    /// What the cells of a column under a veto show to be codes: one code of 18 digits in eleven
    /// holds a citizen's check digit, and one serial number of eleven digits in a list of others
    /// begins as a mobile does. And what they show to be no codes: who trades alone has his own
    /// number for a tax number.
    struct Codes
    {
        QList<FindingType> types;
        bool areCitizens = false;
    };

    void correctUnless(QList<FindingType> &unless, int column)
    {
        const Codes &codes = codesOf(column);
        for (const FindingType type : codes.types)
            unless.removeAll(type);
        if (codes.areCitizens)
            unless << FindingType::ResidentId << FindingType::DisabilityCert;
    }

    const Codes &codesOf(int column)
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
            if (cell.column != column || m_grid.isHeaderRow(cell.row))
                continue;
            const QString text = foldedHeader(m_grid.text(i)).remove(u'-');
            longOnes += text.size() == 18 && digitCount(text) >= 17;
            citizens += provesItself(text, {FindingType::ResidentId}, m_desk.rules);
            numbers += digitCount(text) >= 5;
            mobiles += provesItself(text, {FindingType::Phone}, m_desk.rules);
        }
        Codes codes;
        if (citizens * 2 < longOnes)
            codes.types << FindingType::ResidentId << FindingType::DisabilityCert;
        else
            codes.areCitizens = citizens >= kNoChance;
        if (mobiles * 2 < numbers)
            codes.types << FindingType::Phone;
        return *m_codes.insert(column, codes);
    }

    /// A name or a number: what was read there and is none was misread.
    static bool mustHold(const Field &field)
    {
        return field.is(WordKind::Personal) &&
               (field.meaning->type == FindingType::Name || isNumberType(field.meaning->type));
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
    TableGrid m_grid;
    QHash<int, Codes> m_codes;        ///< by column
    QHash<int, Relation> m_relations; ///< by header row; -1: carried headers
    QSet<int> m_lines;
};

} // namespace

QSet<int> judgeTable(Desk &desk, int table)
{
    return TableJudge(desk, table).judge();
}

} // namespace privacy
