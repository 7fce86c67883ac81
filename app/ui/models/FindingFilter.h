// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/ui/review/Choice.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// What the list of findings is to show, and in which order.
struct ListChoice
{
    enum class Show { NeedsAction, Undecided, Decided, Everything };
    enum class Group { None, Person, Column, Row };

    Show show = Show::NeedsAction;
    std::optional<privacy::FindingType> type;
    std::optional<privacy::Severity> severity;
    QString text; ///< in type, masked value or place, without regard to case
    Group group = Group::None;

    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// The rows of a FindingModel that are wanted, by group and then by risk.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(QObject *parent = nullptr);

    const ListChoice &choice() const { return m_choice; }
    void setChoice(const ListChoice &choice);

    /// Whether a row is wanted, of this model or another.
    bool takes(const ReviewRow &row) const;
    /// The words above a row that is the first of its group; empty for all other rows.
    QString headingAt(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int groupOf(const QModelIndex &index) const;

    ListChoice m_choice;
};

} // namespace ui
