// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a page as a small picture with its name and what was found on it.
class PageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PageDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
