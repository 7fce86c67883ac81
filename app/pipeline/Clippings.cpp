// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Clippings_p.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace pipeline {

using ocr::Quad;

double areaOf(const QList<QRect> &parts, int gap)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0, [gap](double area, const QRect &part) {
        return area + double(part.width() + gap) * (part.height() + gap);
    });
}

Clippings::Clippings(const QImage &page, const QList<QRect> &parts, int gap) : m_gap(gap)
{
    int widest = 0;
    for (const QRect &part : parts)
        widest = std::max(widest, part.width());
    const QSize size =
        arrange(parts, std::max(widest + 2 * gap, static_cast<int>(std::sqrt(areaOf(parts, gap)))));
    m_pixels = QImage(size, QImage::Format_BGR888);
    if (m_pixels.isNull())
        return;
    m_pixels.fill(Qt::white);
    for (const Clipping &clipping : m_clippings) {
        const QRect from = clipping.at.translated(-clipping.fromPage);
        for (int y = 0; y < from.height(); ++y)
            std::memcpy(m_pixels.scanLine(clipping.at.top() + y) +
                            3 * qsizetype(clipping.at.left()),
                        page.constScanLine(from.top() + y) + 3 * qsizetype(from.left()),
                        3 * static_cast<size_t>(from.width()));
    }
}

/// Row after row, as wide as told.
QSize Clippings::arrange(const QList<QRect> &parts, int width)
{
    QPoint next(m_gap, m_gap);
    int rowHeight = 0;
    for (const QRect &part : parts) {
        if (next.x() > m_gap && next.x() + part.width() + m_gap > width) {
            next = QPoint(m_gap, next.y() + rowHeight + m_gap);
            rowHeight = 0;
        }
        m_clippings.push_back({QRect(next, part.size()), next - part.topLeft()});
        next.rx() += part.width() + m_gap;
        rowHeight = std::max(rowHeight, part.height());
    }
    return {width, next.y() + rowHeight + m_gap};
}

const Clippings::Clipping *Clippings::clippingOf(const Quad &quad) const
{
    const QPointF center = quad.center();
    const auto found =
        std::find_if(m_clippings.begin(), m_clippings.end(), [center](const Clipping &clipping) {
            return QRectF(clipping.at).contains(center);
        });
    return found == m_clippings.end() ? nullptr : &*found;
}

Quad Clippings::Clipping::onPage(Quad quad) const
{
    for (QPointF &corner : quad.corners)
        corner = QPointF(std::clamp<double>(corner.x(), at.left(), at.left() + at.width()),
                         std::clamp<double>(corner.y(), at.top(), at.top() + at.height())) -
                 fromPage;
    return quad;
}

Quad Clippings::onPage(const Quad &quad) const
{
    const Clipping *clipping = clippingOf(quad);
    return clipping == nullptr ? Quad() : clipping->onPage(quad);
}

ocr::Place Clippings::onPage(const ocr::Place &place) const
{
    const Clipping *clipping = clippingOf(place.quads.first());
    QList<Quad> quads;
    for (const Quad &quad : place.quads)
        if (clipping != nullptr)
            quads.append(clipping->onPage(quad));
    return ocr::Place::onPage(quads);
}

} // namespace pipeline
