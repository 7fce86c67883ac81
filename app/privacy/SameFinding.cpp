// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/SameFinding.h"

#include <algorithm>

namespace privacy {

namespace {

/// Two readings of one value differ by less than half of it; neighbours share nothing.
constexpr double kSamePlace = 0.5;

/// How much of each quad the best of the others covers, the least of all, 0..1.
double leastCovered(const QList<ocr::Quad> &quads, const QList<ocr::Quad> &others)
{
    double least = quads.isEmpty() ? 0 : 1;
    for (const ocr::Quad &quad : quads) {
        double best = 0;
        for (const ocr::Quad &other : others)
            best = std::max(best, ocr::coveredShare(quad, other));
        least = std::min(least, best);
    }
    return least;
}

} // namespace

const Finding *sameFinding(const FormerFinding &former, bool keeps, const QList<Finding> &findings,
                           const HasValue &hasValue)
{
    const Finding *best = nullptr;
    double bestShare = 0;
    for (const Finding &now : findings) {
        if (former.quads.isEmpty()) { // something that is missing
            if (now.type == former.type && now.place.quads.isEmpty() &&
                now.reasons == former.reasons)
                return &now;
            continue;
        }
        if (!hasValue(now) && (keeps || now.type != former.type))
            continue;
        const double share = leastCovered(former.quads, now.place.quads);
        if (share >= kSamePlace && share > bestShare) {
            best = &now;
            bestShare = share;
        }
    }
    return best;
}

} // namespace privacy
