// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/HighlightItem.h"

#include "app/ui/canvas/FindingLook.h"
#include "app/ui/canvas/FrameRaster.h"

#include <QPainterPath>

namespace ui {

namespace {
/// Scene pixels around the shapes that the outline, of constant width on the screen, may need. The
/// view redraws wholly, so that this only has to keep far items from being left out.
constexpr double kOutlineRoom = 60;
/// Scene pixels around a value that still count as clicking on it.
constexpr double kClickRoom = 6;
/// Screen pixels between a value and its outline, so that digits stay legible also when the page is
/// small.
constexpr double kGap = 2.5;

/// The shape with each corner moved outwards from its middle.
QPolygonF grown(QPolygonF shape, double gap)
{
    const QPointF middle = shape.boundingRect().center();
    for (QPointF &corner : shape) {
        corner.rx() += corner.x() < middle.x() ? -gap : gap;
        corner.ry() += corner.y() < middle.y() ? -gap : gap;
    }
    return shape;
}
} // namespace

HighlightItem::HighlightItem(const report::ChecklistRow &finding, int row)
    : m_finding(finding), m_row(row)
{
    for (const ocr::Quad &quad : finding.quads) {
        QPolygonF shape;
        for (const QPointF &corner : quad.corners)
            shape.append(corner);
        m_bounds |= shape.boundingRect();
        m_shapes.append(shape);
    }
    m_bounds.adjust(-kOutlineRoom, -kOutlineRoom, kOutlineRoom, kOutlineRoom);
    // Where frames overlap, the worst is on top and so the one that is clicked.
    setZValue(10 - static_cast<int>(lookOf(finding)));
    setFlag(ItemHasNoContents);
}

void HighlightItem::setLit(bool lit)
{
    m_lit = lit;
    setZValue(lit ? 20 : 10 - static_cast<int>(lookOf(m_finding)));
    update();
}

QPainterPath HighlightItem::shape() const
{
    QPainterPath path;
    for (const QPolygonF &shape : m_shapes)
        path.addRect(
            shape.boundingRect().adjusted(-kClickRoom, -kClickRoom, kClickRoom, kClickRoom));
    return path;
}

void HighlightItem::draw(FrameRaster &raster, const QTransform &toPicture) const
{
    const Look look = lookOf(m_finding);
    for (const QPolygonF &shape : m_shapes) {
        // In screen pixels, so that outline and pattern look the same at every zoom.
        const QPolygonF onScreen = grown(toPicture.map(shape), kGap * raster.pixelRatio());
        if (!onScreen.boundingRect().intersects(raster.area()))
            continue;
        if (m_finding.kind == report::ChecklistRow::Kind::IncompleteSheet && !m_lit)
            continue; // a frame around the whole sheet only when it is asked for
        drawLook(raster, onScreen, look, colourOf(look), m_lit);
    }
}

} // namespace ui
