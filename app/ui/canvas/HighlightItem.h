// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

#include <QGraphicsItem>

namespace ui {

class FrameRaster;

/// The frame around one row of the checklist on the page, one shape for each line the value runs
/// over. Scene frame: upright source pixels. Outlines keep their width at every zoom.
class HighlightItem final : public QGraphicsItem
{
public:
    enum { Type = QGraphicsItem::UserType + 1 };

    /// `row` is the row of the finding model that this frame stands for.
    HighlightItem(const report::ChecklistRow &finding, int row);

    int type() const override { return Type; }
    int row() const { return m_row; }
    void setLit(bool lit);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    /// Nothing: PageItem draws all of them together with the page.
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}
    void draw(FrameRaster &raster, const QTransform &toPicture) const;

private:
    report::ChecklistRow m_finding;
    QList<QPolygonF> m_shapes;
    QRectF m_bounds;
    int m_row = -1;
    bool m_lit = false;
};

} // namespace ui
