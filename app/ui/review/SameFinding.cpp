// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/SameFinding.h"

#include <algorithm>

namespace ui {

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

bool isSameValue(const privacy::Finding &old, const privacy::Finding &now)
{
    if (old.rawText.isEmpty())
        return old.maskedText == now.maskedText && old.type == now.type;
    const QString value = bareValue(old.rawText);
    return value == bareValue(now.rawText) && (old.type == now.type || !value.isEmpty());
}

} // namespace

QString bareValue(const QString &value)
{
    QString letters;
    for (const QChar c : value) {
        if (c.isLetterOrNumber())
            letters.append(c.toUpper());
    }
    return letters;
}

const privacy::Finding *findingNamed(const privacy::PageJudgement &judgement, const QString &id)
{
    const auto found =
        std::find_if(judgement.findings.cbegin(), judgement.findings.cend(),
                     [&id](const privacy::Finding &finding) { return finding.id == id; });
    return found == judgement.findings.cend() ? nullptr : &*found;
}

const privacy::Finding *sameFinding(const privacy::Finding &old, bool keeps,
                                    const QList<privacy::Finding> &findings)
{
    const privacy::Finding *best = nullptr;
    double bestShare = 0;
    for (const privacy::Finding &now : findings) {
        if (old.place.quads.isEmpty()) { // something that is missing
            if (now.type == old.type && now.place.quads.isEmpty() && now.reasons == old.reasons)
                return &now;
            continue;
        }
        if (!isSameValue(old, now) && (keeps || now.type != old.type))
            continue;
        const double share = leastCovered(old.place.quads, now.place.quads);
        if (share >= kSamePlace && share > bestShare) {
            best = &now;
            bestShare = share;
        }
    }
    return best;
}

} // namespace ui
