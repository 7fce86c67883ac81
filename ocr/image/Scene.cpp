// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Scene_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

constexpr int kSceneSide = 1000;
/// A sheet takes at least this share of the picture: smaller text could not be read anyway.
constexpr double kLeastArea = 0.02;
/// Lab distance (8 bit) between inside and outside that counts as an edge.
constexpr double kLeastStep = 7;

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
    for (const double steep : {18.0, 36.0, 70.0}) {
        cv::Mat edges = cv::Mat::zeros(lab.size(), CV_8U);
        for (const cv::Mat &channel : channels) {
            cv::Mat part;
            cv::Canny(channel, part, steep, 2.2 * steep, 3, true);
            edges |= part;
        }
        cv::dilate(edges, edges, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
        cv::bitwise_not(edges, edges);
        proposeFrom(edges, quads);
    }
}

cv::Vec3d labAt(const cv::Mat &lab, cv::Point2d at)
{
    const int x = std::clamp(cvRound(at.x), 0, lab.cols - 1);
    const int y = std::clamp(cvRound(at.y), 0, lab.rows - 1);
    const cv::Vec3b value = lab.at<cv::Vec3b>(y, x);
    // a and b count double: shadows change lightness, seldom colour.
    return {static_cast<double>(value[0]), 2.0 * value[1], 2.0 * value[2]};
}

/// Mean colour from `near` to `far` px off a point, along a direction.
cv::Vec3d labBeside(const cv::Mat &lab, cv::Point2d at, cv::Point2d direction, double near,
                    double far)
{
    cv::Vec3d sum(0, 0, 0);
    int count = 0;
    for (double step = near; step <= far; step += 1, ++count)
        sum += labAt(lab, at + direction * step);
    return sum * (1.0 / std::max(1, count));
}

cv::Point2d unit(cv::Point2d vector)
{
    return vector * (1 / std::max(1e-9, std::hypot(vector.x, vector.y)));
}

/// Outward normal of the side from a to b of a clockwise shape (y downwards).
cv::Point2d outwards(cv::Point2d a, cv::Point2d b)
{
    const cv::Point2d along = unit(b - a);
    return {along.y, -along.x};
}

bool nearFrame(const Scene &scene, cv::Point2d a, cv::Point2d b)
{
    constexpr double kNear = 4;
    const double right = scene.bgr.cols - 1 - kNear;
    const double bottom = scene.bgr.rows - 1 - kNear;
    return (a.x < kNear && b.x < kNear) || (a.y < kNear && b.y < kNear) ||
           (a.x > right && b.x > right) || (a.y > bottom && b.y > bottom);
}

bool crossing(const cv::Vec4d &one, const cv::Vec4d &two, cv::Point2d &at)
{
    const double divisor = one[0] * two[1] - one[1] * two[0];
    if (std::abs(divisor) < 0.2) // less than 12 degrees apart: no corner of a sheet
        return false;
    const double share = ((two[2] - one[2]) * two[1] - (two[3] - one[3]) * two[0]) / divisor;
    at = {one[2] + share * one[0], one[3] + share * one[1]};
    return true;
}

/// The line through the steepest places near one side; the side itself where too few agree.
cv::Vec4d refinedSide(const Scene &scene, cv::Point2d a, cv::Point2d b, double reach)
{
    const cv::Point2d along = unit(b - a);
    const cv::Vec4d asItIs(along.x, along.y, a.x, a.y);
    if (nearFrame(scene, a, b))
        return asItIs;
    const cv::Point2d normal = outwards(a, b);
    std::vector<cv::Point2f> places;
    constexpr int kSamples = 60;
    for (int i = 0; i < kSamples; ++i) {
        const cv::Point2d at = a + (b - a) * (0.03 + 0.94 * i / (kSamples - 1));
        double best = kLeastStep;
        double bestOff = 1e9;
        for (double off = -reach; off <= reach; off += 0.5) {
            const cv::Point2d place = at + normal * off;
            const cv::Vec3d step = labBeside(scene.smooth, place, normal, 1, 3) -
                                   labBeside(scene.smooth, place, normal, -3, -1);
            const double steepness = cv::norm(step) - 0.3 * std::abs(off);
            if (steepness > best) {
                best = steepness;
                bestOff = off;
            }
        }
        if (bestOff < 1e8)
            places.emplace_back(at + normal * bestOff);
    }
    if (places.size() < kSamples / 4)
        return asItIs;
    cv::Vec4f line;
    cv::fitLine(places, line, cv::DIST_WELSCH, 2.0, 0.01, 0.01);
    return {line[0], line[1], line[2], line[3]};
}

} // namespace

bool quadAround(const std::vector<cv::Point> &outline, Corners &corners)
{
    return quadOf(outline, corners);
}

double Evidence::weakest() const
{
    double least = 1;
    for (size_t i = 0; i < 4; ++i) {
        if (!onFrame[i])
            least = std::min(least, support[i]);
    }
    return least;
}

double Evidence::mean() const
{
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < 4; ++i) {
        if (!onFrame[i]) {
            sum += support[i];
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

Scene sceneOf(const cv::Mat &page)
{
    Scene scene;
    scene.scale = std::min(1.0, static_cast<double>(kSceneSide) / std::max(page.cols, page.rows));
    if (scene.scale < 1)
        cv::resize(page, scene.bgr, {}, scene.scale, scene.scale, cv::INTER_AREA);
    else
        scene.bgr = page.clone();
    cv::Mat grey;
    cv::cvtColor(scene.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat closed;
    cv::medianBlur(scene.bgr, closed, 5);
    cv::morphologyEx(closed, closed, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::medianBlur(closed, closed, 5);
    cv::cvtColor(closed, scene.smooth, cv::COLOR_BGR2Lab);
    cv::Mat mean;
    cv::Mat rough;
    cv::blur(grey, mean, {5, 5});
    cv::absdiff(grey, mean, rough);
    cv::medianBlur(rough, rough, 5);
    cv::blur(rough, rough, {9, 9});
    rough.convertTo(scene.texture, CV_8U, 8);
    return scene;
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

Evidence weigh(const Scene &scene, const Corners &corners)
{
    Evidence evidence;
    evidence.areaShare = areaOf(corners) / static_cast<double>(scene.bgr.total());
    constexpr int kSamples = 40;
    double lightness = 0;
    int count = 0;
    for (size_t side = 0; side < 4; ++side) {
        const cv::Point2d a = corners[side];
        const cv::Point2d b = corners[(side + 1) % 4];
        evidence.onFrame[side] = nearFrame(scene, a, b);
        const cv::Point2d normal = outwards(a, b);
        int hits = 0;
        for (int i = 0; i < kSamples; ++i) {
            const cv::Point2d at = a + (b - a) * ((i + 0.5) / kSamples);
            const cv::Vec3d step = labBeside(scene.smooth, at, normal, -6, -2) -
                                   labBeside(scene.smooth, at, normal, 2, 6);
            hits += cv::norm(step) > kLeastStep ? 1 : 0;
            if (!evidence.onFrame[side]) {
                lightness += step[0];
                ++count;
            }
        }
        evidence.support[side] = static_cast<double>(hits) / kSamples;
    }
    evidence.lightness = count > 0 ? lightness / count : 0;
    return evidence;
}

Corners refined(const Scene &scene, const Corners &corners, double reach)
{
    std::array<cv::Vec4d, 4> lines;
    for (size_t side = 0; side < 4; ++side)
        lines[side] = refinedSide(scene, corners[side], corners[(side + 1) % 4], reach);
    Corners result;
    for (size_t i = 0; i < 4; ++i) {
        if (!crossing(lines[(i + 3) % 4], lines[i], result[i]))
            return corners;
    }
    // A wild crossing says that a side was led astray: then the rough shape is the better answer.
    return std::abs(areaOf(result) / std::max(1.0, areaOf(corners)) - 1) < 0.25 ? result : corners;
}

double areaOf(const Corners &corners)
{
    double sum = 0;
    for (size_t i = 0; i < 4; ++i)
        sum += corners[i].cross(corners[(i + 1) % 4]);
    return std::abs(sum) / 2;
}

double sharedAreaOf(const Corners &a, const Corners &b)
{
    const auto floats = [](const Corners &corners) {
        std::vector<cv::Point2f> points;
        for (const cv::Point2d &corner : corners)
            points.emplace_back(corner);
        return points;
    };
    std::vector<cv::Point2f> shared;
    return static_cast<double>(cv::intersectConvexConvex(floats(a), floats(b), shared));
}

} // namespace ocr::image
