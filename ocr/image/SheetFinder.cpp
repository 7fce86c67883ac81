// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetFinder.h"

#include "ocr/image/Mats_p.h"
#include "ocr/image/Memory_p.h"
#include "ocr/image/Scene_p.h"
#include "ocr/image/SheetFaults_p.h"
#include "ocr/image/SheetMedium_p.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <new>

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

/// A lone sheet smaller than this is more likely a picture or a box on the real one.
constexpr double kLeastTogether = 0.12;
/// Of parts of one outline: one so much narrower than the widest lies under its neighbour.
constexpr double kOverlapped = 0.91;
/// A part so many times longer than wide is a strip of wall between sheets and frame.
constexpr double kStrip = 5;

/// What a side that lies on the picture's frame takes off the score of a shape.
constexpr double kFrameSide = 0.1;

struct Found
{
    Corners corners;
    Medium medium = Medium::Paper;
    bool overlapped = false;
};

/// 0 where the shape is no sheet; else the better, the higher.
double scoreOf(const Evidence &evidence)
{
    if (evidence.areaShare < 0.02 || evidence.areaShare > 0.985 || evidence.weakest() < 0.5 ||
        evidence.mean() < 0.75)
        return 0;
    const auto onFrame = std::count(evidence.onFrame.begin(), evidence.onFrame.end(), true);
    if (onFrame > 2)
        return 0;                // one edge across a picture is that of a shadow or a wall
    if (evidence.lightness < -4) // darker than what surrounds it: a band or a photograph on a page
        return 0;
    // Larger ones first: what lies inside a sheet is part of it. A side on the frame proves
    // nothing: a shape without any is to be preferred to one that adds a stretch of wall.
    return evidence.mean() + 0.5 * evidence.weakest() + 0.6 * std::sqrt(evidence.areaShare) -
           kFrameSide * static_cast<double>(onFrame);
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

double widthOf(const Corners &corners)
{
    return (cv::norm(corners[1] - corners[0]) + cv::norm(corners[2] - corners[3])) / 2;
}

double heightOf(const Corners &corners)
{
    return (cv::norm(corners[3] - corners[0]) + cv::norm(corners[2] - corners[1])) / 2;
}

/// The sheets of one outline; which of them are overlapped shows by their widths.
void addParts(const Scene &scene, const Corners &outline, std::vector<Found> &sheets)
{
    const std::vector<Corners> parts = image::parted(scene, outline);
    if (parts.size() < 2) {
        sheets.push_back({outline, Medium::Paper, false});
        return;
    }
    const size_t first = sheets.size();
    for (const Corners &part : parts) {
        // Neighbours seldom end at one height: each side is looked for again.
        const Corners corners =
            image::refined(scene, image::refined(scene, image::refined(scene, part, 14), 6), 3);
        const double ratio = widthOf(corners) / std::max(1.0, heightOf(corners));
        if (ratio < kStrip && ratio > 1 / kStrip)
            sheets.push_back({corners, Medium::Paper, false});
    }
    if (sheets.size() == first)
        sheets.push_back({outline, Medium::Paper, false});
    for (size_t i = first; i < sheets.size(); ++i) {
        for (size_t k = first; k < sheets.size(); ++k) {
            const double heights = heightOf(sheets[i].corners) / heightOf(sheets[k].corners);
            if (heights > 0.85 && heights < 1.18 &&
                widthOf(sheets[i].corners) < kOverlapped * widthOf(sheets[k].corners))
                sheets[i].overlapped = true;
        }
    }
}

std::vector<Found> sheetsOf(const Scene &scene)
{
    std::vector<Found> sheets;
    const std::vector<Corners> outlines = chosenOf(candidatesOf(scene));
    double together = 0;
    for (const Corners &outline : outlines)
        together += image::areaOf(outline) / static_cast<double>(scene.bgr.total());
    if (together < kLeastTogether || image::textOutside(scene, outlines))
        return {};
    for (const Corners &outline : outlines)
        addParts(scene, outline, sheets);
    return sheets;
}

Corners frameOf(const Scene &scene)
{
    const double right = scene.bgr.cols;
    const double bottom = scene.bgr.rows;
    return {cv::Point2d(-0.5, -0.5),
            {right - 0.5, -0.5},
            {right - 0.5, bottom - 0.5},
            {-0.5, bottom - 0.5}};
}

std::vector<Found> lookFor(const cv::Mat &page, const Scene &scene)
{
    if (image::isDrawnByMachine(page))
        return {{frameOf(scene), image::hasPaperShape(page.size()) ? Medium::Paper : Medium::Screen,
                 false}};
    Corners panel;
    if (image::findLedPanel(scene, panel))
        return {{panel, Medium::Led, false}};
    std::vector<Found> sheets = sheetsOf(scene);
    if (sheets.empty())
        sheets.push_back({frameOf(scene), Medium::Paper, false});
    return sheets;
}

SheetOutline outlineOf(const cv::Mat &page, const Scene &scene, const Found &found)
{
    SheetOutline outline;
    outline.medium = found.medium;
    const bool whole =
        found.corners == frameOf(scene); // exact: the shrunk copy's sides are rounded
    if (whole)
        outline.quad = Quad::fromRect(QRectF(0, 0, page.cols, page.rows));
    for (size_t i = 0; i < 4 && !whole;
         ++i) // half a pixel: quads speak of pixel edges, OpenCV of centres
        outline.quad.corners[i] =
            QPointF(found.corners[i].x + 0.5, found.corners[i].y + 0.5) / scene.scale;
    outline.incomplete = image::faultsOf(page, scene, found.corners, found.medium);
    if (found.overlapped && !outline.incomplete.contains(Incomplete::Hidden))
        outline.incomplete.append(Incomplete::Hidden);
    return outline;
}

void sortForReading(QList<SheetOutline> &outlines)
{
    std::sort(outlines.begin(), outlines.end(), [](const SheetOutline &a, const SheetOutline &b) {
        return a.quad.center().x() < b.quad.center().x();
    });
}

} // namespace

Result<QList<SheetOutline>> findSheets(const QImage &page)
{
    SheetOutline wholeFrame;
    wholeFrame.quad = Quad::fromRect(QRectF(page.rect()));
    if (page.isNull() || page.format() != QImage::Format_BGR888 || page.width() < 64 ||
        page.height() < 64)
        return QList<SheetOutline>{wholeFrame};
    QList<SheetOutline> outlines;
    const Result<bool> isSought =
        image::tried(QStringLiteral("There is too little memory to look for sheets."), [&] {
            const cv::Mat pixels = image::viewOf(page);
            const Scene scene = image::sceneOf(pixels);
            for (const Found &found : lookFor(pixels, scene))
                outlines.append(outlineOf(pixels, scene, found));
        });
    if (!isSought)
        return isSought.error();
    if (!*isSought)
        outlines.clear();
    if (outlines.isEmpty())
        return QList<SheetOutline>{wholeFrame};
    sortForReading(outlines);
    return outlines;
}

} // namespace ocr
