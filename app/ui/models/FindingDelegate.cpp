// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingDelegate.h"

#include "app/ui/canvas/FindingLook.h"
#include "app/ui/models/FindingFilter.h"
#include "app/ui/models/FindingModel.h"

#include <QAbstractScrollArea>
#include <QApplication>

namespace ui {

namespace {
constexpr int kSign = 14;       // px
constexpr int kSpacing = 6;     // px
constexpr int kRowPadding = 10; // px above and below the text together

QString headingAbove(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const FindingFilter *>(index.model());
    return filter != nullptr ? filter->headingAt(index.row()) : QString();
}

int headingHeight(const QFontMetrics &metrics)
{
    return metrics.height() + kRowPadding;
}

/// The heading of a group over all columns. Painted with the first column; the others leave its
/// room alone.
void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading)
{
    const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    QRect band = option.rect;
    band.setHeight(headingHeight(option.fontMetrics));
    if (list != nullptr) {
        band.setLeft(0);
        band.setRight(list->viewport()->width() - 1); // the scroll bar may be on either side
    }
    QFont font = option.font;
    font.setBold(true);
    painter.save();
    painter.fillRect(band, option.palette.color(QPalette::AlternateBase));
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect words =
        QStyle::visualRect(option.direction, band, band.adjusted(kSpacing, 0, 0, 0));
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), heading);
    painter.restore();
}

} // namespace

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const QString heading = headingAbove(index);
    if (!heading.isEmpty()) {
        if (index.column() == FindingModel::TypeColumn)
            drawHeading(*painter, option, heading);
        cell.rect.setTop(cell.rect.top() + headingHeight(option.fontMetrics));
    }
    if (index.column() != FindingModel::TypeColumn) {
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect room = cell.rect.adjusted(kSpacing, 0, -kSpacing, 0);
    const QRect sign = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           QSize(kSign, kSign), room);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole base = isSelected ? QPalette::Highlight : QPalette::Base;
    const bool isDark = cell.palette.color(base).lightness() < 128;
    painter->save();
    if (isSelected && isDark) {
        // On the selection's colour the sign would drown.
        painter->fillRect(sign.adjusted(-2, -2, 2, 2), Qt::white);
    }
    drawSign(*painter, sign, static_cast<Look>(index.data(FindingModel::LookRole).toInt()),
             isDark && !isSelected);
    const QRect words =
        QStyle::visualRect(cell.direction, room, room.adjusted(kSign + kSpacing, 0, 0, 0));
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == FindingModel::TypeColumn)
        size.rwidth() += kSign + 2 * kSpacing;
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + kRowPadding));
    if (!headingAbove(index).isEmpty())
        size.rheight() += headingHeight(option.fontMetrics);
    return size;
}

} // namespace ui
