// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"
#include "app/ui/canvas/FindingLook.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

/// The rows of one page: findings, and what could not be read. Holds no raw value, because
/// report::ChecklistRow has none.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, ValueColumn, PlaceColumn, ColumnCount };
    /// Values to sort and test on, never words.
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of ChecklistRow::Kind
        IdRole,                      ///< QString
        TypeRole,                    ///< int of privacy::FindingType
        DispositionRole,             ///< int of privacy::Disposition
        SeverityRole,                ///< int of privacy::Severity
        MaskedValueRole,             ///< QString
        LookRole,                    ///< int of Look
        NeedsActionRole,             ///< bool
        PlaceRole,                   ///< QRectF, upright source pixels; empty where there is none
    };

    explicit FindingModel(QObject *parent = nullptr);

    void setRows(const QList<report::ChecklistRow> &rows);
    const QList<report::ChecklistRow> &rows() const { return m_rows; }
    /// After the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString words(const report::ChecklistRow &row, int column) const;

    QList<report::ChecklistRow> m_rows;
};

/// Leaves out what needs no action, unless everything is wanted.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(QObject *parent = nullptr);

    bool showsEverything() const { return m_everything; }
    void setShowsEverything(bool everything);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool m_everything = false;
};

} // namespace ui
