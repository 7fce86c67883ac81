// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QGraphicsItem>

#include <optional>

namespace ui {

/// Black over the places that a covered copy covers, on one side of a line or on the whole page:
/// the copy beside its original without writing it. Scene frame: upright source pixels.
class CoverItem final : public QGraphicsItem
{
public:
    void setPageSize(QSize size);
    void setCovered(const QList<QRect> &rects);
    /// Only what lies to the right of this line on the screen is covered; nothing: everything is.
    void setCut(std::optional<double> screenX) { m_cut = screenX; }

    QRectF boundingRect() const override { return QRectF(QPointF(), QSizeF(m_size)); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QSize m_size;
    QList<QRect> m_rects;
    std::optional<double> m_cut;
};

} // namespace ui
