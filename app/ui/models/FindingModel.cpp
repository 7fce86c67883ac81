// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingModel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/review/Queue.h"

#include <algorithm>

namespace ui {

FindingModel::FindingModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingModel::setRows(const QList<ReviewRow> &rows)
{
    const bool isSame =
        !rows.isEmpty() && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                      [](const ReviewRow &a, const ReviewRow &b) {
                                          return a.key == b.key && !a.key.item.isEmpty();
                                      });
    if (isSame) {
        m_rows = rows;
        count();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    count();
    endResetModel();
}

void FindingModel::count()
{
    m_people.clear();
    m_tables.clear();
    for (const ReviewRow &row : std::as_const(m_rows)) {
        if (row.person >= 0)
            m_people.insert({row.row.sheet, row.person});
        if (row.row.table >= 0)
            m_tables.insert(row.row.table);
    }
}

int FindingModel::personNumber(const ReviewRow &row) const
{
    const auto person = m_people.find({row.row.sheet, row.person});
    return person == m_people.end() ? -1
                                    : static_cast<int>(std::distance(m_people.begin(), person)) + 1;
}

int FindingModel::tables() const
{
    return static_cast<int>(m_tables.size());
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

QString FindingModel::words(const ReviewRow &row, int column)
{
    switch (column) {
    case TypeColumn:
        return report::typeWords(row.row);
    case ValueColumn:
        return leftToRight(row.row.maskedValue);
    case PlaceColumn:
        return report::shortPlaceWords(row.row);
    case ChoiceColumn:
        return choiceWords(row);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &item = m_rows[index.row()];
    const report::ChecklistRow &row = item.row;
    switch (role) {
    case Qt::DisplayRole:
        return words(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == PlaceColumn ? report::placeWords(row) : report::reasonWords(row);
    case Qt::AccessibleTextRole:
        // Colour and pattern in words, for those who do not see them.
        return index.column() == TypeColumn ? words(item, TypeColumn) + QStringLiteral(", ") +
                                                  report::dispositionWords(row.disposition)
                                            : words(item, index.column());
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
        return report::needsAction(row) || item.choice.answer != Answer::None;
    case PlaceRole:
        return row.quads.isEmpty() ? QRectF() : row.quads.first().boundingRect();
    case AnswerRole:
        return static_cast<int>(item.choice.answer);
    case RiskRole:
        return riskOf(item);
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
    case ChoiceColumn:
        return tr("Decided");
    default:
        return {};
    }
}

} // namespace ui
