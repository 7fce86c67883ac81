// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Scene_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Sides of the flat copy in which partings are looked for.
constexpr int kLongSide = 900;
/// Grey values: a parting is that much darker than both sides, or one side than the other. Means
/// over 15 px along the parting leave noise below 2.
constexpr double kLeastStep = 3.5;
/// A part narrower than this share of the whole is a folded margin, no sheet.
constexpr double kLeastPart = 0.14;

struct Parting
{
    double top = 0; ///< x at the upper edge of the flat copy
    double bottom = 0;
    double support = 0;
};

/// Bits: 1 darker line, 2 step to the dark, 4 step to the bright; for each pixel of the flat copy.
cv::Mat partingSigns(const cv::Mat &grey)
{
    cv::Mat even;
    cv::blur(grey, even, {1, 15});
    even.convertTo(even, CV_32F);
    cv::Mat beside;
    cv::blur(even, beside, {4, 1});
    cv::Mat signs = cv::Mat::zeros(grey.size(), CV_8U);
    for (int y = 0; y < grey.rows; ++y) {
        const float *side = beside.ptr<float>(y);
        const float *middle = even.ptr<float>(y);
        uchar *sign = signs.ptr(y);
        for (int x = 15; x + 15 < grey.cols; ++x) {
            const float left = side[x - 4];
            const float right = side[x + 4];
            const float darkest = std::min({middle[x - 1], middle[x], middle[x + 1]});
            if (std::min(left, right) - darkest > kLeastStep)
                sign[x] |= 1;
            // The edge of a shadow goes on rising further out, that of a sheet does not.
            const float wide = side[x - 14] - side[x + 14];
            if (left - right > kLeastStep && left - right > 0.55F * wide)
                sign[x] |= 2;
            if (right - left > kLeastStep && right - left > -0.55F * wide)
                sign[x] |= 4;
        }
    }
    return signs;
}

double supportOf(const cv::Mat &signs, double top, double bottom, uchar kind, int from, int to,
                 int every)
{
    int hits = 0;
    int count = 0;
    for (int y = from; y < to; y += every, ++count) {
        const int x = static_cast<int>(std::lround(top + (bottom - top) * y / signs.rows));
        if (x < 1 || x + 1 >= signs.cols)
            return 0;
        const uchar *sign = signs.ptr(y);
        hits += ((sign[x - 1] | sign[x] | sign[x + 1]) & kind) != 0 ? 1 : 0;
    }
    return static_cast<double>(hits) / std::max(1, count);
}

/// Whether several dark lines run beside the best one, nearer than a sheet is wide: all are rulings
/// of a table that reaches under the neighbouring sheet. A gap between sheets has two edges and a
/// shadow.
bool isRuling(const cv::Mat &signs, const Parting &parting)
{
    constexpr int kMostBesideGap = 2;
    constexpr double kApart = 12;
    const int skip = std::max(12, signs.rows / 45);
    int lines = 0;
    for (const double direction : {-1.0, 1.0}) {
        double last = 0;
        for (double off = kApart; off < kLeastPart * signs.cols; off += 1.5) {
            bool found = false;
            for (double lean = -3; lean <= 3 && !found && off - last >= kApart; lean += 1.5) {
                const double top = parting.top + direction * off;
                const double bottom = parting.bottom + direction * off + lean;
                found = supportOf(signs, top, bottom, 1, skip, signs.rows - skip, 3) > 0.85;
            }
            if (found) {
                ++lines;
                last = off;
            }
        }
    }
    return lines > kMostBesideGap;
}

/// The best line from edge to edge. It must show at both edges too: rulings of a table end before.
Parting bestParting(const cv::Mat &signs)
{
    Parting best;
    const int edge = std::max(12, signs.rows / 45);
    constexpr int skip = 2;
    const double margin = kLeastPart * signs.cols;
    const double slant = 0.03 * signs.rows;
    for (double top = margin; top <= signs.cols - margin; top += 1.5) {
        for (double lean = -slant; lean <= slant; lean += 2) {
            for (const uchar kind : {uchar(1), uchar(2), uchar(4)}) {
                const double bottom = top + lean;
                if (supportOf(signs, top, bottom, kind, skip, edge, 1) < 0.7 ||
                    supportOf(signs, top, bottom, kind, signs.rows - edge, signs.rows - skip, 1) <
                        0.7)
                    continue;
                const double support =
                    supportOf(signs, top, bottom, kind, skip, signs.rows - skip, 3);
                if (support > best.support)
                    best = {top, bottom, support};
            }
        }
    }
    return best;
}

cv::Point2d mapped(const cv::Matx33d &matrix, cv::Point2d point)
{
    const cv::Vec3d at = matrix * cv::Vec3d(point.x, point.y, 1);
    return {at[0] / at[2], at[1] / at[2]};
}

/// Sheets side by side in the shape, as its parts from left to right; one part where none parts
/// them.
std::vector<Corners> partedOnce(const Scene &scene, const Corners &corners)
{
    const double width =
        (cv::norm(corners[1] - corners[0]) + cv::norm(corners[2] - corners[3])) / 2;
    const double height =
        (cv::norm(corners[3] - corners[0]) + cv::norm(corners[2] - corners[1])) / 2;
    const double scale = kLongSide / std::max(width, height);
    const cv::Size size(static_cast<int>(width * scale), static_cast<int>(height * scale));
    if (size.width < 80 || size.height < 80)
        return {corners};
    const auto right = static_cast<float>(size.width);
    const auto bottom = static_cast<float>(size.height);
    const std::array<cv::Point2f, 4> flat = {
        cv::Point2f(0, 0), {right, 0}, {right, bottom}, {0, bottom}};
    const std::array<cv::Point2f, 4> source = {cv::Point2f(corners[0]), cv::Point2f(corners[1]),
                                               cv::Point2f(corners[2]), cv::Point2f(corners[3])};
    const cv::Matx33d toFlat = cv::getPerspectiveTransform(source.data(), flat.data());
    cv::Mat grey;
    cv::cvtColor(scene.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat pixels;
    cv::warpPerspective(grey, pixels, toFlat, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const cv::Mat signs = partingSigns(pixels);
    const Parting parting = bestParting(signs);
    if (parting.support < 0.88 || isRuling(signs, parting))
        return {corners};
    const cv::Matx33d toScene = toFlat.inv();
    const cv::Point2d above = mapped(toScene, {parting.top, 0});
    const cv::Point2d below = mapped(toScene, {parting.bottom, static_cast<double>(size.height)});
    return {Corners{corners[0], above, below, corners[3]},
            Corners{above, corners[1], corners[2], below}};
}

Corners turnedOnce(const Corners &corners)
{
    return {corners[1], corners[2], corners[3], corners[0]};
}

} // namespace

std::vector<Corners> parted(const Scene &scene, const Corners &corners)
{
    constexpr int kMostParts = 12;
    std::vector<Corners> open = {corners};
    std::vector<Corners> done;
    while (!open.empty()) {
        const Corners part = open.back();
        open.pop_back();
        std::vector<Corners> parts;
        if (static_cast<int>(open.size() + done.size()) < kMostParts) {
            parts = partedOnce(scene, part);
            if (parts.size() == 1) {
                parts = partedOnce(scene, turnedOnce(part));
                for (Corners &piece : parts) // back to corner 0 at the top left
                    piece = {piece[3], piece[0], piece[1], piece[2]};
            }
        }
        if (parts.size() < 2)
            done.push_back(part);
        else
            open.insert(open.end(), parts.begin(), parts.end());
    }
    return done;
}

} // namespace ocr::image
