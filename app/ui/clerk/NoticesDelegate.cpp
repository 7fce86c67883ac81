// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/NoticesDelegate.h"

#include "app/ui/VerdictSign.h"
#include "app/ui/clerk/NoticesModel.h"

#include <QApplication>

namespace ui {

namespace {

constexpr int kSign = 18; // px
constexpr int kAir = 4;   // px above and below

} // namespace

NoticesDelegate::NoticesDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

/// Leaves room for the sign, which paint() puts there.
void NoticesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != NoticesModel::VerdictColumn)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kSign, kSign);
}

void NoticesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != NoticesModel::VerdictColumn)
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    const QRect place =
        style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const QRect sign =
        QStyle::alignedRect(cell.direction, Qt::AlignCenter, QSize(kSign, kSign), place);
    drawVerdictIn(*painter, sign,
                  static_cast<Verdict>(index.data(NoticesModel::VerdictRole).toInt()), cell);
}

QSize NoticesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * kAir);
}

} // namespace ui
