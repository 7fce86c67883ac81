// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingFilter.h"

#include "app/report/Words.h"
#include "app/ui/models/FindingModel.h"

#include <limits>

namespace ui {

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

int FindingFilter::groupOf(const QModelIndex &index) const
{
    int role = 0;
    switch (m_choice.group) {
    case ListChoice::Group::None:
        return 0;
    case ListChoice::Group::Person:
        role = FindingModel::PersonRole;
        break;
    case ListChoice::Group::Column:
        role = FindingModel::TableColumnRole;
        break;
    case ListChoice::Group::Row:
        role = FindingModel::TableRowRole;
        break;
    }
    const int group = index.data(role).toInt();
    return group < 0 ? std::numeric_limits<int>::max() : group; // what belongs nowhere comes last
}

QString FindingFilter::headingAt(int row) const
{
    if (m_choice.group == ListChoice::Group::None)
        return {};
    const QModelIndex at = index(row, 0);
    const int group = groupOf(at);
    if (row > 0 && groupOf(index(row - 1, 0)) == group)
        return {};
    int count = 1;
    while (row + count < rowCount() && groupOf(index(row + count, 0)) == group)
        ++count;
    QString words;
    if (group == std::numeric_limits<int>::max()) {
        words = tr("Elsewhere");
    } else if (m_choice.group == ListChoice::Group::Column) {
        const auto *model = static_cast<const FindingModel *>(sourceModel());
        const QString header = report::shownLabel(model->rows()[mapToSource(at).row()].row.header);
        //: %2 is the header of a column
        words = header.isEmpty() ? tr("Column %1").arg(group + 1)
                                 : tr("Column %1 (%2)").arg(group + 1).arg(header);
    } else if (m_choice.group == ListChoice::Group::Row) {
        words = tr("Row %1").arg(group + 1);
    } else {
        words = tr("Person %1").arg(group + 1);
    }
    //: a group of the list and how many lines it has
    return tr("%1 · %n line(s)", nullptr, count).arg(words);
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
        (m_choice.severity && row.row.severity != *m_choice.severity))
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
    return takes(static_cast<const FindingModel *>(sourceModel())->rows()[sourceRow]);
}

bool FindingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftGroup = groupOf(left);
    const int rightGroup = groupOf(right);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    const int leftRisk = left.data(FindingModel::RiskRole).toInt();
    const int rightRisk = right.data(FindingModel::RiskRole).toInt();
    return leftRisk != rightRisk ? leftRisk < rightRisk : left.row() < right.row();
}

} // namespace ui
