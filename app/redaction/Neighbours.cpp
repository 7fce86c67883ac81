// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Margins_p.h"
#include "app/redaction/Neighbours_p.h"

#include <QRegion>

#include <algorithm>

namespace redaction {

namespace {

// Share of a character inside a quad from which on it belongs to it.
constexpr double kOwnShare = 0.999;

/// Disjoint: margins of neighbouring values overlap, and what two of them take is lost only once.
QList<QRect> rectsNear(const QList<QRect> &rects, const QRectF &box)
{
    QRegion near;
    for (const QRect &rect : rects)
        if (QRectF(rect).intersects(box))
            near += rect;
    return {near.begin(), near.end()};
}

QList<ocr::Quad> quadsNear(const QList<ocr::Quad> &quads, const QRectF &box)
{
    QList<ocr::Quad> near;
    for (const ocr::Quad &quad : quads)
        if (quad.boundingRect().intersects(box))
            near.append(quad);
    return near;
}

bool touches(const ocr::Quad &quad, const QList<QRect> &rects, Touch touch)
{
    const ocr::Quad ink = quad.grown(0, touch.over * quad.height());
    double taken = 0;
    for (const QRect &rect : rects)
        taken += sharedArea(ink, ocr::Quad::fromRect(QRectF(rect)));
    return taken > touch.share * quad.area();
}

bool belongsTo(const ocr::Quad &quad, const QList<ocr::Quad> &owners)
{
    return std::any_of(owners.begin(), owners.end(), [&quad](const ocr::Quad &owner) {
        return coveredShare(quad, owner) >= kOwnShare;
    });
}

/// Appends the stretches of one line that the rectangles touch.
void appendStretches(QList<TouchedText> &found, const ocr::Page &page, qsizetype index,
                     const QList<ocr::Quad> &owners, const QList<QRect> &rects, Touch touch)
{
    const ocr::TextLine &line = page.lines[index];
    const auto append = [&](const ocr::Quad &quad, qsizetype from, qsizetype to) {
        const QList<QRect> whole = rectsAround(quad, {}, {page.width, page.height});
        if (!whole.isEmpty())
            found.append({index, from, to, whole});
    };
    if (line.readings.isEmpty() || line.readings.first().characters.isEmpty()) {
        if (touches(line.quad(), rects, touch) && !belongsTo(line.quad(), owners))
            append(line.quad(), 0, 0);
        return;
    }
    const ocr::Reading &reading = line.readings.first();
    const qsizetype count = std::min(reading.text.size(), reading.characters.size());
    qsizetype start = -1;
    for (qsizetype i = 0; i <= count; ++i) {
        bool cut = false;
        if (i < count && !reading.text[i].isSpace()) {
            const ocr::Quad quad = line.quadOf(reading, i, i + 1);
            cut = touches(quad, rects, touch) && !belongsTo(quad, owners);
        }
        if (cut && start < 0)
            start = i;
        if (!cut && start >= 0) {
            append(line.quadOf(reading, start, i), start, i);
            start = -1;
        }
    }
}

} // namespace

QList<TouchedText> touchedText(const ocr::Page &page, const QList<ocr::Quad> &meant,
                               const QList<QRect> &regions, Touch touch)
{
    QList<TouchedText> found;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        if (page.lines[i].place.quads.isEmpty())
            continue;
        const ocr::Quad &quad = page.lines[i].quad();
        const QRectF box = quad.grown(0, touch.over * quad.height()).boundingRect();
        const QList<QRect> near = rectsNear(regions, box);
        if (!near.isEmpty())
            appendStretches(found, page, i, quadsNear(meant, box), near, touch);
    }
    return found;
}

} // namespace redaction
