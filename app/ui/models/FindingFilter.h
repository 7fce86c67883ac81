// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/ui/review/Choice.h"

#include <QSortFilterProxyModel>

#include <compare>
#include <optional>

namespace ui {

class FindingModel;

/// What the list of findings is to show, and in which order.
struct ListChoice
{
    enum class Show { NeedsAction, Undecided, Decided, Everything };
    enum class Group { None, Person, Column, Row, Rule };

    Show show = Show::NeedsAction;
    std::optional<privacy::FindingType> type;
    std::optional<privacy::Severity> severity;
    std::optional<privacy::Disposition> disposition; ///< as it is decided now
    QString text; ///< in type, masked value or place, without regard to case
    Group group = Group::None;

    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// The rows of a FindingModel that are wanted, by group and then by risk. Its source is a
/// FindingModel.
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
    /// As the source's; the first row of a group tells its heading to those who do not see it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What rows of one group have in common; what belongs nowhere comes last.
    struct GroupKey
    {
        bool isNowhere = true;
        int within = -1; ///< the table or the sheet, or none
        QString law;
        int number = -1; ///< of person, column, row or article

        friend std::strong_ordering operator<=>(const GroupKey &, const GroupKey &) = default;
    };

    GroupKey groupOf(const ReviewRow &row) const;
    QString groupWords(const ReviewRow &row) const;
    QString tableWords(const ReviewRow &row, const QString &words) const;
    const FindingModel &findings() const;
    const ReviewRow &rowAt(int row) const;

    ListChoice m_choice;
};

} // namespace ui
