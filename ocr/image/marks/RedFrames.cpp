// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ocr::image {

namespace {

// Square seals of chairmen and offices are 18 to 45 mm wide, of persons from 8 mm; tables are
// larger.
constexpr double kLeastSide = 7;
constexpr double kMostSide = 60;
constexpr double kLeastHole = 0.55;   ///< of all that the rim surrounds: two cells leave half each
constexpr double kMostlyPrints = 0.6; ///< of the ink inside a frame: one of four signs has a third
// Name seals: frames with signs in them, of which two may touch. A whorl in a print is round.
constexpr double kLeastFrame = 0.12; ///< of the place
constexpr double kMostFramed = 0.25;
constexpr double kRectangular = 0.85; ///< of the box around

std::vector<cv::Point> hullOf(const std::vector<cv::Point> &outline)
{
    std::vector<cv::Point> hull;
    cv::convexHull(outline, hull);
    return hull;
}

/// How many outlines are around one; odd for holes.
int depthOf(const std::vector<cv::Vec4i> &ranks, size_t outline)
{
    int depth = 0;
    for (int around = ranks[outline][3]; around >= 0;
         around = ranks[static_cast<size_t>(around)][3])
        ++depth;
    return depth;
}

} // namespace

std::vector<std::vector<cv::Point>> smallRedFrames(const cv::Mat &red, const UnitAt &unitAt)
{
    std::vector<std::vector<cv::Point>> rims;
    std::vector<cv::Vec4i> ranks; // next, previous, first inside, around
    cv::findContours(red, rims, ranks, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE);
    std::vector<std::vector<cv::Point>> frames;
    for (size_t i = 0; i < rims.size(); ++i) {
        if (ranks[i][3] >= 0 || ranks[i][2] < 0)
            continue;
        const cv::Rect bounds = cv::boundingRect(rims[i]);
        const double unit = unitAt(rims[i].front());
        if (std::min(bounds.width, bounds.height) < kLeastSide * unit ||
            std::max(bounds.width, bounds.height) > kMostSide * unit)
            continue;
        const double surrounded = cv::contourArea(hullOf(rims[i]));
        for (int hole = ranks[i][2]; hole >= 0; hole = ranks[static_cast<size_t>(hole)][0]) {
            // The hull, because characters may touch their frame.
            const std::vector<cv::Point> inside = hullOf(rims[static_cast<size_t>(hole)]);
            if (cv::contourArea(inside) >= kLeastHole * surrounded)
                frames.push_back(inside);
        }
    }
    return frames;
}

bool isMostlyOther(const std::vector<cv::Point> &frame, const cv::Mat &red, const cv::Mat &prints)
{
    const cv::Rect bounds = cv::boundingRect(frame);
    cv::Mat inside(bounds.size(), CV_8U, cv::Scalar(0));
    cv::drawContours(inside, std::vector<std::vector<cv::Point>>{frame}, 0, 255, cv::FILLED,
                     cv::LINE_8, cv::noArray(), 0, -bounds.tl());
    cv::erode(inside, inside, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    inside &= red(bounds);
    return cv::countNonZero(inside & prints(bounds)) < kMostlyPrints * cv::countNonZero(inside);
}

bool isMadeOfFrames(const cv::Mat &bgr, const cv::Rect &place)
{
    const double least = kLeastFrame * place.area();
    std::vector<cv::Mat> channels;
    cv::split(bgr(place), channels);
    cv::Mat ratio;
    cv::max(channels[0], channels[1], ratio);
    cv::divide(ratio, channels[2], ratio, 128);
    cv::Mat red; // against the paper's own colour: in lamplight and shadows as well
    cv::GaussianBlur(ratio, ratio, {3, 3}, 0);
    cv::threshold(ratio, red, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    std::vector<std::vector<cv::Point>> rims;
    std::vector<cv::Vec4i> ranks; // next, previous, first inside, around
    cv::findContours(red, rims, ranks, cv::RETR_TREE, cv::CHAIN_APPROX_SIMPLE);
    double framed = 0;
    for (size_t i = 0; i < rims.size(); ++i) {
        if (depthOf(ranks, i) % 2 == 0 ||
            ranks[i][2] < 0) // outlines, and holes with nothing in them
            continue;
        const double area = cv::contourArea(rims[i]);
        if (area > least && area > kRectangular * cv::minAreaRect(rims[i]).size.area())
            framed += area;
    }
    return framed > kMostFramed * place.area();
}

} // namespace ocr::image
