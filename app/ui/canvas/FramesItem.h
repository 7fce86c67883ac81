// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/FrameRaster.h"

#include <QGraphicsItem>

namespace ui {

class HighlightItem;

/// Paints all frames of a page at once, as one picture of what is seen that is laid over it. Scene
/// frame: upright source pixels.
class FramesItem final : public QGraphicsItem
{
public:
    void setPageSize(QSize size);
    /// Those that are visible are painted; they must live as long as this has them.
    void setFrames(const QList<HighlightItem *> &frames);

    QRectF boundingRect() const override;
    /// Nothing: somebody clicks on a frame, not on all of them.
    QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QSize m_size;
    QList<HighlightItem *> m_frames; ///< the lowest first
    FrameRaster m_raster;
};

} // namespace ui
