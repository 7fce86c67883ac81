// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/PageDelegate.h"

#include "app/ui/VerdictSign.h"
#include "app/ui/models/PageModel.h"

#include <QApplication>

namespace ui {

namespace {
constexpr QSize kThumbnail(48, 60); // px
constexpr int kSpacing = 8;         // px
constexpr int kSign = 12;           // px

Verdict verdictOf(const QModelIndex &index)
{
    if (index.data(PageModel::ExposedRole).toInt() > 0)
        return Verdict::MustCover;
    return index.data(PageModel::IsCleanRole).toBool() ? Verdict::Clean : Verdict::LookAt;
}

void drawThumbnail(QPainter &painter, const QRect &room, const QImage &thumbnail,
                   const QPalette &palette)
{
    QRect frame = room;
    if (!thumbnail.isNull()) {
        const QSize size = thumbnail.size().scaled(room.size(), Qt::KeepAspectRatio);
        frame = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, room);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame, thumbnail);
    }
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}
} // namespace

PageDelegate::PageDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    cell.icon = QIcon();
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const QRect room = cell.rect.adjusted(kSpacing, 6, -kSpacing, -6);
    const QRect picture =
        QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, kThumbnail, room);
    drawThumbnail(*painter, picture, index.data(Qt::DecorationRole).value<QImage>(), cell.palette);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect words = QStyle::visualRect(cell.direction, room,
                                           room.adjusted(kThumbnail.width() + kSpacing, 0, 0, 0));
    const int line = cell.fontMetrics.height();
    painter->setFont(cell.font);
    painter->setPen(text);
    painter->drawText(QRect(words.left(), words.top() + 2, words.width(), line),
                      static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      cell.fontMetrics.elidedText(title, Qt::ElideMiddle, words.width()));

    const QRect below(words.left(), words.top() + line + 6, words.width(),
                      words.height() - line - 6);
    const QRect sign =
        QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignTop, QSize(kSign, kSign),
                            below.adjusted(0, (line - kSign) / 2, 0, 0));
    drawVerdictIn(*painter, sign, verdictOf(index), cell);
    const QRect summary =
        QStyle::visualRect(cell.direction, below, below.adjusted(kSign + 5, 0, 0, 0));
    QColor quiet = text;
    quiet.setAlphaF(0.8F);
    painter->setPen(quiet);
    painter->setClipRect(below);
    painter->drawText(summary, static_cast<int>(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                      index.data(PageModel::SummaryRole).toString());
    painter->restore();
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {kThumbnail.width() * 3,
            std::max(kThumbnail.height(), option.fontMetrics.height() * 3 + 8) + 12};
}

} // namespace ui
