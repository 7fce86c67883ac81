// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/LookedAt_p.h"

#include <algorithm>

namespace redaction {

namespace {

// Share of a stretch of an unread place inside what a person kept from which on it was looked at:
// boxes drawn by hand end a little short.
constexpr double kLookedAt = 0.8;

} // namespace

QList<ocr::Quad> notLookedAt(const ocr::Quad &place, const QList<ocr::Quad> &kept)
{
    constexpr int kMostStretches = 64;
    constexpr int kPoints = 8; // a side of the grid on which a stretch is looked at
    const int stretches = static_cast<int>(
        std::clamp(4 * place.width() / std::max(1.0, place.height()), 1.0, 1.0 * kMostStretches));
    const auto isLookedAt = [&](int stretch) {
        int inside = 0;
        for (int u = 0; u < kPoints; ++u)
            for (int v = 0; v < kPoints; ++v) {
                const double along = (stretch + (u + 0.5) / kPoints) / stretches;
                const ocr::Quad across = place.slice(along, along);
                const QPointF point = across.corners[0] + (across.corners[3] - across.corners[0]) *
                                                              ((v + 0.5) / kPoints);
                inside += std::any_of(kept.begin(), kept.end(), [point](const ocr::Quad &box) {
                    return box.contains(point);
                });
            }
        return inside >= kLookedAt * kPoints * kPoints;
    };
    QList<ocr::Quad> left;
    int from = -1;
    for (int i = 0; i <= stretches; ++i) {
        const bool bare = i < stretches && !isLookedAt(i);
        if (bare && from < 0)
            from = i;
        if (!bare && from >= 0) {
            left.append(place.slice(double(from) / stretches, double(i) / stretches));
            from = -1;
        }
    }
    return left;
}

} // namespace redaction
