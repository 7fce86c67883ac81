// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingFilter.h"

#include "app/report/Words.h"
#include "app/ui/models/FindingModel.h"

#include <algorithm>

namespace ui {

namespace {

/// The rule that a row is first judged by: its first citation that may be shown.
const privacy::LegalBasis *firstCited(const QList<privacy::LegalBasis> &basis)
{
    const auto cited = std::find_if(basis.cbegin(), basis.cend(), [](const auto &one) {
        return !report::basisWords({one}).isEmpty();
    });
    return cited == basis.cend() ? nullptr : &*cited;
}

/// What became of a row. Of what is no finding the row itself does not tell.
privacy::Disposition resultOf(const ReviewRow &row)
{
    using privacy::Disposition;
    if (row.row.kind == report::ChecklistRow::Kind::Finding)
        return row.row.disposition;
    if (row.choice.answer == Answer::Dismissed)
        return Disposition::Permitted;
    const bool isToCover = row.choice.answer == Answer::Accepted && !isOfWholePage(row);
    return isToCover ? Disposition::Exposed : Disposition::Review;
}

} // namespace

FindingFilter::FindingFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    sort(0);
}

void FindingFilter::setChoice(const ListChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidate();
}

const FindingModel &FindingFilter::findings() const
{
    return *static_cast<const FindingModel *>(sourceModel());
}

const ReviewRow &FindingFilter::rowAt(int row) const
{
    return findings().rows()[mapToSource(index(row, 0)).row()];
}

FindingFilter::GroupKey FindingFilter::groupOf(const ReviewRow &row) const
{
    GroupKey key;
    switch (m_choice.group) {
    case ListChoice::Group::None:
        break;
    case ListChoice::Group::Person:
        key.number = findings().personNumber(row);
        break;
    case ListChoice::Group::Column:
        key.within = row.row.table;
        key.number = row.row.column;
        break;
    case ListChoice::Group::Row:
        key.within = row.row.table;
        key.number = row.row.row;
        break;
    case ListChoice::Group::Rule:
        if (const privacy::LegalBasis *cited = firstCited(row.basis)) {
            key.law = cited->law;
            key.number = std::max(0, cited->article.toInt());
        }
        break;
    }
    key.isNowhere = key.number < 0;
    return key.isNowhere ? GroupKey() : key;
}

QString FindingFilter::tableWords(const ReviewRow &row, const QString &words) const
{
    //: %2 is a column or row of the table
    return findings().tables() < 2 ? words : tr("Table %1: %2").arg(row.row.table + 1).arg(words);
}

QString FindingFilter::groupWords(const ReviewRow &row) const
{
    const auto rowWords = [&] { return tableWords(row, tr("Row %1").arg(row.row.row + 1)); };
    if (groupOf(row).isNowhere)
        return m_choice.group == ListChoice::Group::Rule ? tr("No article of law")
                                                         : tr("Elsewhere");
    switch (m_choice.group) {
    case ListChoice::Group::None:
        break;
    case ListChoice::Group::Person: {
        const QString person = tr("Person %1").arg(findings().personNumber(row));
        return row.row.row < 0 ? person : person + QStringLiteral(" · ") + rowWords();
    }
    case ListChoice::Group::Column: {
        const QString header = report::shownLabel(row.row.header);
        const QString column = tr("Column %1").arg(row.row.column + 1);
        return tableWords(row, header.isEmpty()
                                   ? column
                                   //: %2 is the header of a column
                                   : tr("Column %1 (%2)").arg(row.row.column + 1).arg(header));
    }
    case ListChoice::Group::Row:
        return rowWords();
    case ListChoice::Group::Rule:
        return report::basisWords({*firstCited(row.basis)});
    }
    return {};
}

QString FindingFilter::headingAt(int row) const
{
    if (m_choice.group == ListChoice::Group::None || row < 0 || row >= rowCount())
        return {};
    const GroupKey group = groupOf(rowAt(row));
    if (row > 0 && groupOf(rowAt(row - 1)) == group)
        return {};
    int count = 1;
    while (row + count < rowCount() && groupOf(rowAt(row + count)) == group)
        ++count;
    //: a group of the list and how many lines it has
    return tr("%1 · %n line(s)", nullptr, count).arg(groupWords(rowAt(row)));
}

QVariant FindingFilter::data(const QModelIndex &index, int role) const
{
    const QVariant found = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || index.column() != FindingModel::TypeColumn)
        return found;
    const QString heading = headingAt(index.row());
    return heading.isEmpty() ? found : QVariant(report::joined({heading, found.toString()}));
}

bool FindingFilter::takes(const ReviewRow &row) const
{
    const bool isDecided = row.choice.answer != Answer::None;
    const bool needsAction = report::needsAction(row.row) || isDecided;
    switch (m_choice.show) {
    case ListChoice::Show::NeedsAction:
        if (!needsAction)
            return false;
        break;
    case ListChoice::Show::Undecided:
        if (!needsAction || isDecided)
            return false;
        break;
    case ListChoice::Show::Decided:
        if (!isDecided)
            return false;
        break;
    case ListChoice::Show::Everything:
        break;
    }
    if ((m_choice.type && row.row.type != *m_choice.type) ||
        (m_choice.severity && row.row.severity != *m_choice.severity) ||
        (m_choice.disposition && resultOf(row) != *m_choice.disposition))
        return false;
    if (m_choice.text.isEmpty())
        return true;
    for (int column = 0; column < FindingModel::ColumnCount; ++column) {
        if (FindingModel::words(row, column).contains(m_choice.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool FindingFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return takes(findings().rows()[sourceRow]);
}

bool FindingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const GroupKey leftGroup = groupOf(findings().rows()[left.row()]);
    const GroupKey rightGroup = groupOf(findings().rows()[right.row()]);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    const int leftRisk = left.data(FindingModel::RiskRole).toInt();
    const int rightRisk = right.data(FindingModel::RiskRole).toInt();
    return leftRisk != rightRisk ? leftRisk < rightRisk : left.row() < right.row();
}

} // namespace ui
