// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetFinder.h"

#include "ocr/image/Mats_p.h"
#include "ocr/image/Scene_p.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace ocr {

namespace {

using image::Corners;
using image::Evidence;
using image::Scene;

struct Candidate
{
    Corners corners;
    double score = 0;
};

SheetOutline wholeFrame(const QImage &page)
{
    SheetOutline outline;
    outline.quad = Quad::fromRect(QRectF(page.rect()));
    return outline;
}

/// 0 where the shape is no sheet; else the better, the higher.
double scoreOf(const Evidence &evidence)
{
    if (evidence.areaShare < 0.02 || evidence.areaShare > 0.985 || evidence.weakest() < 0.5 ||
        evidence.mean() < 0.75)
        return 0;
    if (std::count(evidence.onFrame.begin(), evidence.onFrame.end(), true) > 2)
        return 0;                // one edge across a picture is that of a shadow or a wall
    if (evidence.lightness < -4) // darker than what surrounds it: a band or a photograph on a page
        return 0;
    // Larger ones first: what lies inside a sheet is part of it.
    return evidence.mean() + 0.5 * evidence.weakest() + 0.6 * std::sqrt(evidence.areaShare);
}

std::vector<Candidate> candidatesOf(const Scene &scene)
{
    std::vector<Candidate> candidates;
    for (const Corners &rough : image::proposeQuads(scene)) {
        const bool known =
            std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
                const double shared = image::sharedAreaOf(rough, other.corners);
                return shared >
                       0.985 * (image::areaOf(rough) + image::areaOf(other.corners) - shared);
            });
        if (known)
            continue;
        const Corners corners = image::refined(scene, image::refined(scene, rough, 8), 3);
        const double score = scoreOf(image::weigh(scene, corners));
        if (score > 0)
            candidates.push_back({corners, score});
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return candidates;
}

/// The best ones that do not lie in each other.
std::vector<Corners> chosenOf(const std::vector<Candidate> &candidates)
{
    std::vector<Corners> chosen;
    for (const Candidate &candidate : candidates) {
        const bool free = std::none_of(chosen.begin(), chosen.end(), [&](const Corners &other) {
            const double shared = image::sharedAreaOf(candidate.corners, other);
            return shared > 0.25 * std::min(image::areaOf(candidate.corners), image::areaOf(other));
        });
        if (free)
            chosen.push_back(candidate.corners);
    }
    return chosen;
}

std::vector<Corners> sheetsOf(const Scene &scene)
{
    std::vector<Corners> sheets;
    for (const Corners &corners : chosenOf(candidatesOf(scene))) {
        const std::vector<Corners> parts = image::parted(scene, corners);
        if (parts.size() == 1)
            sheets.push_back(corners);
        for (size_t i = 0; parts.size() > 1 && i < parts.size();
             ++i) // neighbours seldom end at one height
            sheets.push_back(image::refined(scene, image::refined(scene, parts[i], 9), 3));
    }
    return sheets;
}

void sortForReading(QList<SheetOutline> &outlines)
{
    std::sort(outlines.begin(), outlines.end(), [](const SheetOutline &a, const SheetOutline &b) {
        return a.quad.center().x() < b.quad.center().x();
    });
}

} // namespace

QList<SheetOutline> findSheets(const QImage &page)
{
    if (page.isNull() || page.format() != QImage::Format_BGR888 || page.width() < 64 ||
        page.height() < 64)
        return {wholeFrame(page)};
    QList<SheetOutline> outlines;
    try {
        const Scene scene = image::sceneOf(image::viewOf(page));
        for (const Corners &corners : sheetsOf(scene)) {
            SheetOutline outline;
            for (size_t i = 0; i < 4;
                 ++i) // half a pixel: quads speak of pixel edges, OpenCV of centres
                outline.quad.corners[i] =
                    QPointF(corners[i].x + 0.5, corners[i].y + 0.5) / scene.scale;
            outlines.append(outline);
        }
    } catch (const cv::Exception &) {
        outlines.clear();
    }
    if (outlines.isEmpty())
        return {wholeFrame(page)};
    sortForReading(outlines);
    return outlines;
}

} // namespace ocr
