// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageItem.h"

#include "app/ui/canvas/FrameRaster.h"
#include "app/ui/canvas/HighlightItem.h"

#include <QPainter>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <vector>

namespace ui {

namespace {
/// Of the screen's pixels across, those a rough drawing has at least. Its sizes are halves of each
/// other, so that it reads from half to twice as many pixels as it fills; a sharp one reads up to
/// four times as many, and waits for memory.
constexpr double kRough = 0.7;
/// Lines drawn at a time. Of a hundred or more Qt makes jobs for threads of its own, and waits.
constexpr int kStrip = 64;
/// No machine that has more cores needs them for this.
constexpr int kMostThreads = 4;
/// Screen pixels by which the widest outline, its pale rim and the tick reach over a frame.
constexpr double kReach = 24;
} // namespace

/// What is drawn, in pixels of the picture of the view.
struct PageItem::Sight
{
    double width = 0; ///< pixels across that the page's picture has at least
    QRectF page;
    QTransform toPicture;
    double pixelRatio = 1;
    QColor around;
    QRect area; ///< the whole picture
    struct Frame
    {
        const HighlightItem *item;
        QRectF reach; ///< nothing of it is drawn outside
    };
    std::vector<Frame> frames; ///< the lowest first
};

void PageItem::setPageSize(QSize size)
{
    prepareGeometryChange();
    m_size = size;
    m_image = PageImage();
    m_turned = PageImage();
    m_turning = Turning::None;
    m_frames.clear();
}

void PageItem::setImage(const PageImage &image)
{
    // Another part alone does not turn all the sizes anew.
    if (!m_image.hasSizesOf(image))
        m_turning = Turning::None;
    m_image = image;
    m_turned = m_turning == Turning::Done ? m_turned.withPart(m_image.part())
                                          : m_image.turnedWhenDrawn(m_turns);
}

bool PageItem::startsTurning()
{
    if (m_turns == 0 || m_image.isNull() || m_turning != Turning::None)
        return false;
    m_turning = Turning::UnderWay;
    return true;
}

void PageItem::takeTurned(const PageImage &image, int quarters, const PageImage &turned)
{
    if (quarters != m_turns || !m_image.hasSizesOf(image))
        return;
    m_turning = turned.isNull() ? Turning::Failed : Turning::Done;
    if (m_turning == Turning::Done)
        m_turned = turned.withPart(m_image.part());
}

void PageItem::setFrames(const QList<HighlightItem *> &frames)
{
    m_frames = frames;
    std::stable_sort(
        m_frames.begin(), m_frames.end(),
        [](const HighlightItem *a, const HighlightItem *b) { return a->zValue() < b->zValue(); });
}

void PageItem::setTurns(int quarters)
{
    if (quarters == m_turns)
        return;
    m_turns = quarters;
    m_turning = Turning::None;
    m_turned = m_image.turnedWhenDrawn(m_turns);
}

void PageItem::draw(QPainter &painter, const QTransform &toView, const QColor &around)
{
    const QRect seen = painter.viewport();
    Sight sight;
    sight.pixelRatio = painter.device()->devicePixelRatioF();
    sight.around = around;
    sight.toPicture = toView;
    sight.toPicture *= QTransform::fromTranslate(-seen.left(), -seen.top());
    sight.toPicture *= QTransform::fromScale(sight.pixelRatio, sight.pixelRatio);
    sight.page = sight.toPicture.mapRect(boundingRect());
    sight.area = QRect(QPoint(), (QSizeF(seen.size()) * sight.pixelRatio).toSize());
    sight.width = sight.page.width() * (m_isRough ? kRough : 1);
    const double reach = kReach * sight.pixelRatio;
    for (const HighlightItem *frame : std::as_const(m_frames)) {
        if (frame->isVisible())
            sight.frames.push_back({frame, sight.toPicture.mapRect(frame->boundingRect())
                                               .adjusted(-reach, -reach, reach, reach)});
    }
    if (m_picture.size() != sight.area.size())
        m_picture = QImage(sight.area.size(), QImage::Format_RGB32);
    uchar *pixels = m_picture.bits();
    const qsizetype stride = m_picture.bytesPerLine();
    std::atomic<int> next = 0;
    const auto drawStrips = [&] {
        for (;;) {
            const int top = next.fetch_add(kStrip);
            if (top >= sight.area.height())
                return;
            QImage strip(pixels + top * stride, sight.area.width(),
                         std::min(kStrip, sight.area.height() - top), stride, QImage::Format_RGB32);
            drawStrip(strip, top, sight);
        }
    };
    QSemaphore finished;
    const int wanted = std::min(kMostThreads, QThread::idealThreadCount()) - 1;
    int started = 0;
    while (started < wanted && QThreadPool::globalInstance()->tryStart([&] {
        drawStrips();
        finished.release();
    }))
        ++started;
    drawStrips();
    finished.acquire(started);
    painter.save();
    painter.resetTransform(); // its pixels are the screen's
    if (sight.pixelRatio == 1)
        painter.drawImage(seen.topLeft(), m_picture);
    else
        painter.drawImage(QRectF(seen), m_picture, QRectF(m_picture.rect()));
    painter.restore();
}

void PageItem::drawStrip(QImage &strip, int top, const Sight &sight) const
{
    const QRectF area = strip.rect().translated(0, top);
    if (!sight.page.contains(area))
        strip.fill(sight.around);
    if (sight.page.intersects(area)) {
        QPainter painter(&strip);
        painter.translate(0, -top);
        if (m_turned.isNull())
            painter.fillRect(sight.page, Qt::white); // as yet
        else
            m_turned.draw(painter, sight.page, area, sight.width);
    }
    FrameRaster raster(strip, top, sight.pixelRatio);
    for (const Sight::Frame &frame : sight.frames) {
        if (frame.reach.intersects(area))
            frame.item->draw(raster, sight.toPicture);
    }
}

} // namespace ui
