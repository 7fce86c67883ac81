// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"

#include <QGraphicsItem>

namespace ui {

/// The picture of a page, stretched over the upright source's size.
class PageItem final : public QGraphicsItem
{
public:
    void setPageSize(QSize size);
    void setImage(const PageImage &image);
    /// How the view is turned, clockwise by quarters.
    void setTurns(int quarters);
    /// As it was delivered, upright.
    const PageImage &image() const { return m_image; }

    QRectF boundingRect() const override { return QRectF(QPointF(), QSizeF(m_size)); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QSize m_size;
    PageImage m_image;
    PageImage m_turned; ///< what is drawn
    int m_turns = 0;
};

} // namespace ui
