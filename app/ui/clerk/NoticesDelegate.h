// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Cells of the list of notices: with air around their lines, and the verdict's sign before its
/// words.
class NoticesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NoticesDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ui
