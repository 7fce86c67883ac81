// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace ocr::image {

using Corners = std::array<cv::Point2d, 4>; ///< clockwise, from the top left

/// A page shrunk for looking at sheets, in the forms that the search needs.
struct Scene
{
    cv::Mat bgr;    ///< long side kSceneSide; may be the page's own pixels
    cv::Mat smooth; ///< without text and noise: closed, then median; Lab, 8 bit
    /// Local spread of the grey values as a share of the light, 8 bit: board and lawn are rough,
    /// paper is not.
    cv::Mat texture;
    double scale = 1; ///< pixels of the scene for one of the page
};

Scene sceneOf(const cv::Mat &page);

/// Shapes of four sides that could be sheets: many, overlapping, unsorted.
std::vector<Corners> proposeQuads(const Scene &scene);

/// The four-sided shape around an outline; false where it has another shape.
bool quadAround(const std::vector<cv::Point> &outline, Corners &corners);

/// How much one shape looks like a sheet.
struct Evidence
{
    std::array<double, 4> support{}; ///< per side: share along which inside and outside differ
    std::array<bool, 4> onFrame{};   ///< the side lies on the picture's own edge
    double lightness = 0;            ///< inside minus outside along the border, grey values
    double areaShare = 0;            ///< of the picture

    double weakest() const;
    double mean() const;
};

Evidence weigh(const Scene &scene, const Corners &corners);

/// The sides moved to where the step between inside and outside is steepest.
Corners refined(const Scene &scene, const Corners &corners, double reach);

/// Several sheets that touch or overlap inside one outline, parted where an edge runs from side to
/// side.
std::vector<Corners> parted(const Scene &scene, const Corners &corners);

double areaOf(const Corners &corners);
double sharedAreaOf(const Corners &a, const Corners &b);

} // namespace ocr::image
