// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Scene_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// A sheet takes at least this share of the picture: smaller text could not be read anyway.
constexpr double kLeastArea = 0.02;

using Outline = std::vector<cv::Point>;

/// Clockwise on the screen, from the corner nearest to the top left.
Corners ordered(const std::array<cv::Point2d, 4> &points)
{
    Corners corners = points;
    cv::Point2d middle(0, 0);
    for (const cv::Point2d &point : corners)
        middle += point * 0.25;
    std::sort(corners.begin(), corners.end(), [&](const cv::Point2d &a, const cv::Point2d &b) {
        return std::atan2(a.y - middle.y, a.x - middle.x) <
               std::atan2(b.y - middle.y, b.x - middle.x);
    });
    const auto first = std::min_element(
        corners.begin(), corners.end(),
        [](const cv::Point2d &a, const cv::Point2d &b) { return a.x + a.y < b.x + b.y; });
    std::rotate(corners.begin(), first, corners.end());
    return corners;
}

bool quadOf(const Outline &outline, Corners &corners)
{
    Outline hull;
    cv::convexHull(outline, hull);
    const double length = cv::arcLength(hull, true);
    for (const double share : {0.01, 0.02, 0.03, 0.045, 0.06, 0.08}) {
        Outline rough;
        cv::approxPolyDP(hull, rough, share * length, true);
        if (rough.size() < 4)
            break;
        if (rough.size() == 4) {
            corners = ordered({rough[0], rough[1], rough[2], rough[3]});
            return cv::contourArea(hull) > 0.9 * areaOf(corners);
        }
    }
    return false;
}

void proposeFrom(const cv::Mat &mask, std::vector<Corners> &quads)
{
    std::vector<Outline> outlines;
    cv::findContours(mask, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    const double least = kLeastArea * static_cast<double>(mask.total());
    for (const Outline &outline : outlines) {
        Corners corners;
        const double area = cv::contourArea(outline);
        if (area < least || !quadOf(outline, corners) || area < 0.8 * areaOf(corners))
            continue;
        quads.push_back(corners);
    }
}

void proposeByLevels(const cv::Mat &channel, std::vector<Corners> &quads)
{
    double low = 0;
    double high = 0;
    cv::minMaxLoc(channel, &low, &high);
    cv::Mat mask;
    const double otsu = cv::threshold(channel, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    std::vector<double> levels = {otsu};
    for (int i = 1; i < 8; ++i)
        levels.push_back(low + (high - low) * i / 8);
    for (const double level : levels) {
        cv::threshold(channel, mask, level, 255, cv::THRESH_BINARY);
        cv::morphologyEx(mask, mask, cv::MORPH_OPEN,
                         cv::getStructuringElement(cv::MORPH_RECT, {7, 7}));
        proposeFrom(mask, quads);
        cv::bitwise_not(mask, mask);
        cv::morphologyEx(mask, mask, cv::MORPH_OPEN,
                         cv::getStructuringElement(cv::MORPH_RECT, {7, 7}));
        proposeFrom(mask, quads);
    }
}

/// Regions that steep edges enclose: finds a sheet under a shadow, whose lightness has no one
/// level.
void proposeByEdges(const cv::Mat &lab, std::vector<Corners> &quads)
{
    std::vector<cv::Mat> channels;
    cv::split(lab, channels);
    std::array<std::array<cv::Mat, 2>, 3> slopes;
    for (size_t i = 0; i < channels.size(); ++i) {
        cv::Sobel(channels[i], slopes[i][0], CV_16S, 1, 0, 3, 1, 0, cv::BORDER_REPLICATE);
        cv::Sobel(channels[i], slopes[i][1], CV_16S, 0, 1, 3, 1, 0, cv::BORDER_REPLICATE);
    }
    for (const double steep : {18.0, 36.0, 70.0}) {
        cv::Mat edges = cv::Mat::zeros(lab.size(), CV_8U);
        for (const std::array<cv::Mat, 2> &slope : slopes) {
            cv::Mat part;
            cv::Canny(slope[0], slope[1], part, steep, 2.2 * steep, true);
            edges |= part;
        }
        cv::dilate(edges, edges, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
        cv::bitwise_not(edges, edges);
        proposeFrom(edges, quads);
    }
}

} // namespace

bool quadAround(const std::vector<cv::Point> &outline, Corners &corners)
{
    return quadOf(outline, corners);
}

std::vector<Corners> proposeQuads(const Scene &scene)
{
    std::vector<Corners> quads;
    std::vector<cv::Mat> channels;
    cv::split(scene.smooth, channels);
    for (const cv::Mat &channel : channels)
        proposeByLevels(channel, quads);
    proposeByLevels(scene.texture, quads);
    proposeByEdges(scene.smooth, quads);
    return quads;
}

} // namespace ocr::image
