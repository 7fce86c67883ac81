// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/SameFinding_p.h"

#include <algorithm>

namespace casefile {

namespace {

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

Anchor anchorOf(const privacy::Finding &finding, const QByteArray &valueHash)
{
    return {finding.type, finding.place.quads, valueHash, finding.reasons};
}

const privacy::Finding *sameFinding(const Anchor &anchor, bool keeps,
                                    const QList<privacy::Finding> &findings, const Vault &vault)
{
    const privacy::Finding *best = nullptr;
    double bestShare = 0;
    for (const privacy::Finding &finding : findings) {
        const bool sameType = finding.type == anchor.type;
        if (anchor.quads.isEmpty()) { // something that is missing
            if (sameType && finding.place.quads.isEmpty() && finding.reasons == anchor.reasons)
                return &finding;
            continue;
        }
        const QByteArray hash = vault.valueHash(finding.rawText);
        const bool sameValue = hash == anchor.valueHash && (sameType || !hash.isEmpty());
        if (!sameValue && (keeps || !sameType))
            continue;
        // Two readings of one value differ by less than half of it; neighbours share nothing.
        const double share = leastCovered(anchor.quads, finding.place.quads);
        if (share >= 0.5 && share > bestShare) {
            best = &finding;
            bestShare = share;
        }
    }
    return best;
}

} // namespace casefile
