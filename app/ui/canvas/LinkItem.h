// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <QGraphicsItem>

namespace ui {

/// What belongs to one finding: its cell, the header it stands under, and the other items of the
/// same person. Upright source pixels.
struct FindingLinks
{
    QList<ocr::Quad> cell;   ///< one or none
    QList<ocr::Quad> header; ///< one or none
    QList<ocr::Quad> person; ///< in reading order, the finding itself among them
};

/// Thin frames around cell and header of the lit finding and a line through the person's items.
class LinkItem final : public QGraphicsItem
{
public:
    void setPageSize(QSize size);
    void setLinks(const FindingLinks &links);

    QRectF boundingRect() const override { return QRectF(QPointF(), QSizeF(m_size)); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QSize m_size;
    FindingLinks m_links;
};

} // namespace ui
