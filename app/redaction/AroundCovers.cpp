// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Coverage_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/Proof.h"

#include <QMargins>

#include <algorithm>

namespace redaction {

namespace {

// Two rectangles become one where that takes so much more room at most: each cuts fewer lines in
// two than both do.
constexpr double kMostWaste = 1.25;
// Line heights beside a cover: a number in small print still has room.
constexpr int kAlong = 3;

double areaOf(const QRect &rect)
{
    return double(rect.width()) * rect.height();
}

bool belongTogether(const QRect &a, const QRect &b)
{
    return a.intersects(b) && areaOf(a | b) <= kMostWaste * (areaOf(a) + areaOf(b) - areaOf(a & b));
}

/// Puts the rectangle to those that it belongs to, which may bring others together.
void put(QRect rect, QList<QRect> &rects)
{
    for (qsizetype i = 0; i < rects.size();) {
        if (!belongTogether(rects[i], rect)) {
            ++i;
            continue;
        }
        rect |= rects[i];
        rects.removeAt(i);
        i = 0;
    }
    rects.append(rect);
}

} // namespace

QList<QRect> aroundCovers(const Plan &planned, int lineHeight)
{
    const Plan plan = onReplacement(planned);
    const QRect page(QPoint(0, 0), plan.size());
    const QMargins margins(kAlong * lineHeight, lineHeight, kAlong * lineHeight, lineHeight);
    QList<QRect> around;
    for (const Region &region : plan.regions) {
        // A ruling is drawn inside other covers, all along its course.
        if (!plan.hides(region) || region.ofOurs || region.why == Region::Why::Rule)
            continue;
        for (const QRect &rect : region.rects) {
            const QRect part = rect.marginsAdded(margins) & page;
            if (!rect.isEmpty() && !part.isEmpty())
                put(part, around);
        }
    }
    const Coverage coverage(plan);
    around.removeIf([&coverage](const QRect &rect) { return coverage.contains(rect); });
    return around;
}

} // namespace redaction
