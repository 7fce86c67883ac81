// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/FreeSpace_p.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace redaction {

namespace {

constexpr double kSmaller = 0.92;  ///< from one size that is tried to the next
constexpr double kGap = 0.5;       ///< ems to whatever else stands there
constexpr double kEdge = 0.018;    ///< of the frame's height: its corners are that uncertain
constexpr double kOverLine = 0.25; ///< by which ink may reach over a line's quad, in its height
constexpr double kStep = 0.4;      ///< ems between two rows that are tried
// Where a box may stand in its row, from the left: centred first.
constexpr std::array kAlong{0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0};

QPolygonF polygonOf(const ocr::Quad &quad)
{
    return QPolygonF(QList<QPointF>(quad.corners.begin(), quad.corners.end()));
}

ocr::Quad quadOf(const QPolygonF &polygon)
{
    ocr::Quad quad;
    for (size_t i = 0; i < 4; ++i)
        quad.corners[i] = polygon[static_cast<qsizetype>(i)];
    return quad;
}

QList<ocr::Quad> everythingOn(const ocr::Page &page)
{
    QList<ocr::Quad> all = page.unread;
    for (const ocr::TextLine &line : page.lines)
        for (const ocr::Quad &quad : line.place.quads)
            all.append(quad.grown(kOverLine * quad.height(), kOverLine * quad.height()));
    for (const ocr::Table &table : page.tables) {
        all.append(table.quad);
        for (const ocr::Cell &cell : table.cells)
            all.append(cell.quad);
    }
    for (const ocr::Mark &mark : page.marks)
        all.append(mark.quad);
    return all;
}

} // namespace

FreeSpace::FreeSpace(const ocr::Page &page, const QList<QRect> &taken, const ocr::Quad &frame)
    : m_page(page.width, page.height), m_frame(frame.width(), frame.height())
{
    const QPolygonF upright = QPolygonF(QRectF(QPointF(), m_frame)).first(4);
    QTransform toFrame;
    if (frame.isEmpty() || !QTransform::quadToQuad(upright, polygonOf(frame), m_toPage) ||
        !QTransform::quadToQuad(polygonOf(frame), upright, toFrame)) {
        m_frame = {};
        return;
    }
    QList<ocr::Quad> all = everythingOn(page);
    for (const QRect &rect : taken)
        all.append(ocr::Quad::fromRect(QRectF(rect)));
    const QRectF inside(QPointF(), m_frame);
    for (const ocr::Quad &quad : all) {
        const QRectF box = toFrame.map(polygonOf(quad)).boundingRect();
        if (box.intersects(inside))
            m_taken.append(box);
    }
}

bool FreeSpace::isFree(const QRectF &box, double gap) const
{
    const QRectF around = box.adjusted(-gap, -gap, gap, gap);
    const QRectF onPage = m_toPage.map(QPolygonF(around)).boundingRect();
    return QRectF(QPointF(), m_page).contains(onPage) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&around](const QRectF &taken) { return taken.intersects(around); });
}

std::optional<QRectF> FreeSpace::boxFor(const Wish &wish, double em) const
{
    const double edge = std::max(kEdge * m_frame.height(), kGap * em);
    const QSizeF size(wish.width * em, wish.height * em);
    const double most = m_frame.height() * wish.share - size.height();
    for (double away = edge; away <= std::min(most, m_frame.height() - size.height() - edge);
         away += std::max(1.0, kStep * em)) {
        const double top =
            wish.edge == Wish::Edge::Foot ? m_frame.height() - away - size.height() : away;
        for (const double along : kAlong) {
            const double left = edge + along * (m_frame.width() - 2 * edge - size.width());
            const QRectF box(QPointF(left, top), size);
            if (left >= edge && isFree(box, kGap * em))
                return box;
        }
    }
    return std::nullopt;
}

std::optional<Room> FreeSpace::roomFor(const Wish &wish) const
{
    if (m_frame.isEmpty())
        return std::nullopt;
    for (double em = wish.most; em >= wish.least && em >= 1; em *= kSmaller)
        if (const std::optional<QRectF> box = boxFor(wish, em))
            return Room{quadOf(m_toPage.map(QPolygonF(*box))), em};
    return std::nullopt;
}

} // namespace redaction
