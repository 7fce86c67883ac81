// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints the sign of a finding's look before its type.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
