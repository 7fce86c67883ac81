// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"

#include <QColor>
#include <QGraphicsItem>

namespace ui {

class HighlightItem;

/// The picture of a page, stretched over the upright source's size, and the frames on it. The scene
/// keeps where it lies; the view has it drawn, together with what is around it, at each paint.
class PageItem final : public QGraphicsItem
{
public:
    PageItem() { setFlag(ItemHasNoContents); }

    /// A page without picture and frames.
    void setPageSize(QSize size);
    void setImage(const PageImage &image);
    /// Those that are visible are drawn; they must live as long as this has them.
    void setFrames(const QList<HighlightItem *> &frames);
    /// How the view is turned, clockwise by quarters.
    void setTurns(int quarters);
    /// Whether turned() of the image, which takes a while, would make drawing faster and is not
    /// under way; from now on it is: the caller sees to it.
    bool startsTurning();
    bool isTurning() const { return m_turning == Turning::UnderWay; }
    /// That of `image`; not taken where there is another image, or it is turned otherwise, by now.
    /// A null one: it could not be made, and is turned when it is drawn from now on, too.
    void takeTurned(const PageImage &image, int quarters, const PageImage &turned);
    /// While the view moves: a smaller size will do, drawn up to 1.4 times as large.
    void setRough(bool isRough) { m_isRough = isRough; }
    /// As it was delivered, upright.
    const PageImage &image() const { return m_image; }

    QRectF boundingRect() const override { return QRectF(QPointF(), QSizeF(m_size)); }
    /// Nothing: draw() does it for the whole view at once.
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}
    /// Fills the painter's viewport: page, frames, and `around` them. `toView`: from the scene to
    /// the viewport, turned by whole quarters at most. A few threads share the work.
    void draw(QPainter &painter, const QTransform &toView, const QColor &around);

private:
    enum class Turning { None, UnderWay, Done, Failed };
    struct Sight;
    void drawStrip(QImage &strip, int top, const Sight &sight) const;

    QSize m_size;
    PageImage m_image;
    PageImage m_turned;              ///< what is drawn
    QList<HighlightItem *> m_frames; ///< the lowest first
    QImage m_picture;                ///< what was drawn last: fresh memory costs as much as drawing
    int m_turns = 0;
    Turning m_turning = Turning::None; ///< until it is done, it is turned when it is drawn
    bool m_isRough = false;
};

} // namespace ui
