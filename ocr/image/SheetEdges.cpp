// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Scene_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Lab distance (8 bit) between inside and outside that counts as an edge.
constexpr double kLeastStep = 7;

cv::Vec3i labAt(const cv::Mat &lab, cv::Point2d at)
{
    const int x = std::clamp(cvRound(at.x), 0, lab.cols - 1);
    const int y = std::clamp(cvRound(at.y), 0, lab.rows - 1);
    const uchar *value = lab.ptr(y) + 3 * x;
    // a and b count double: shadows change lightness, seldom colour.
    return {value[0], 2 * value[1], 2 * value[2]};
}

/// Mean colour from 2 to 6 px off a point, along a direction.
cv::Vec3d meanBeside(const cv::Mat &lab, cv::Point2d at, cv::Point2d direction)
{
    cv::Vec3i sum(0, 0, 0);
    for (int step = 2; step <= 6; ++step)
        sum += labAt(lab, at + direction * step);
    return cv::Vec3d(sum) * 0.2;
}

/// Where the step across a line through a point is steepest, px off the point; false where none is
/// steep enough.
bool steepestAlong(const cv::Mat &lab, cv::Point2d at, cv::Point2d normal, double reach,
                   double &steepestOff)
{
    // Every half pixel from three before the reach to three behind: each is looked up once.
    constexpr int kMost = 96;
    constexpr int kBeside = 6;
    const int halves = std::min(static_cast<int>(2 * reach), (kMost - 1) / 2 - kBeside);
    std::array<cv::Vec3i, kMost> colours;
    const int count = 2 * (halves + kBeside) + 1;
    for (int i = 0; i < count; ++i)
        colours[static_cast<size_t>(i)] = labAt(lab, at + normal * (0.5 * (i - halves - kBeside)));
    double best = kLeastStep;
    bool found = false;
    for (int i = -halves; i <= halves; ++i) {
        const cv::Vec3i *place = &colours[static_cast<size_t>(i + halves + kBeside)];
        // Three places a pixel apart on either side.
        const cv::Vec3i step = place[2] + place[4] + place[6] - place[-2] - place[-4] - place[-6];
        const double steepness =
            std::sqrt(static_cast<double>(step.dot(step))) / 3 - 0.15 * std::abs(i);
        if (steepness > best) {
            best = steepness;
            steepestOff = 0.5 * i;
            found = true;
        }
    }
    return found;
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
        double off = 0;
        if (steepestAlong(scene.smooth, at, normal, reach, off))
            places.emplace_back(at + normal * off);
    }
    if (places.size() < kSamples / 4)
        return asItIs;
    cv::Vec4f line;
    cv::fitLine(places, line, cv::DIST_WELSCH, 2.0, 0.01, 0.01);
    return {line[0], line[1], line[2], line[3]};
}

} // namespace

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
            const cv::Vec3d step =
                meanBeside(scene.smooth, at, normal * -1) - meanBeside(scene.smooth, at, normal);
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
