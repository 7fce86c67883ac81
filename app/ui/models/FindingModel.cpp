// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingModel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"

namespace ui {

FindingModel::FindingModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingModel::setRows(const QList<report::ChecklistRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString FindingModel::words(const report::ChecklistRow &row, int column) const
{
    switch (column) {
    case TypeColumn:
        return report::typeWords(row);
    case ValueColumn:
        return leftToRight(row.maskedValue);
    case PlaceColumn:
        return report::shortPlaceWords(row);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const report::ChecklistRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ToolTipRole:
        return report::reasonWords(row);
    case Qt::AccessibleTextRole:
        // Colour and pattern in words, for those who do not see them.
        return index.column() == TypeColumn ? words(row, TypeColumn) + QStringLiteral(", ") +
                                                  report::dispositionWords(row.disposition)
                                            : words(row, index.column());
    case KindRole:
        return static_cast<int>(row.kind);
    case IdRole:
        return row.findingId;
    case TypeRole:
        return static_cast<int>(row.type);
    case DispositionRole:
        return static_cast<int>(row.disposition);
    case SeverityRole:
        return static_cast<int>(row.severity);
    case MaskedValueRole:
        return row.maskedValue;
    case LookRole:
        return static_cast<int>(lookOf(row));
    case NeedsActionRole:
        return report::needsAction(row);
    case PlaceRole:
        return row.quads.isEmpty() ? QRectF() : row.quads.first().boundingRect();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TypeColumn:
        return tr("What");
    case ValueColumn:
        return tr("Masked value");
    case PlaceColumn:
        return tr("Where");
    default:
        return {};
    }
}

FindingFilter::FindingFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void FindingFilter::setShowsEverything(bool everything)
{
    if (everything == m_everything)
        return;
    m_everything = everything;
    invalidateFilter();
}

bool FindingFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_everything || sourceModel()
                               ->index(sourceRow, 0, sourceParent)
                               .data(FindingModel::NeedsActionRole)
                               .toBool();
}

} // namespace ui
