// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/FindingLook.h"
#include "app/ui/review/Choice.h"

#include <QAbstractTableModel>

#include <set>
#include <utility>

namespace ui {

/// The rows of one page: findings, and what could not be read, with what was decided. Holds no raw
/// value, because ReviewRow has none.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, ValueColumn, PlaceColumn, ChoiceColumn, ColumnCount };
    /// Values to sort and test on, never words.
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of ChecklistRow::Kind
        IdRole,                      ///< QString
        TypeRole,                    ///< int of privacy::FindingType
        DispositionRole,             ///< int of privacy::Disposition
        SeverityRole,                ///< int of privacy::Severity
        MaskedValueRole,             ///< QString
        LookRole,                    ///< int of Look
        NeedsActionRole,             ///< bool, before anybody decided
        PlaceRole,                   ///< QRectF, upright source pixels; empty where there is none
        AnswerRole,                  ///< int of Answer
        RiskRole,                    ///< int, smaller is worse
        RoleEnd
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// Resets the model, unless the rows are of the same items: then they only change.
    void setRows(const QList<ReviewRow> &rows);
    const QList<ReviewRow> &rows() const { return m_rows; }
    /// The people of the page are numbered as they follow on it, from 1, whatever the list leaves
    /// out; -1: nobody's in particular.
    int personNumber(const ReviewRow &row) const;
    int tables() const; ///< in which there are rows
    /// What stands in a column of a row.
    static QString words(const ReviewRow &row, int column);
    /// After the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void count();

    QList<ReviewRow> m_rows;
    std::set<std::pair<int, int>> m_people; ///< sheet, and person on it
    std::set<int> m_tables;
};

} // namespace ui
