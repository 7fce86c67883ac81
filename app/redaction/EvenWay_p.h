// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <utility>
#include <vector>

namespace redaction {

/// The way of evenly set print along a line, as a reader's places show it: a parabola, because what
/// is seen from the side gets narrower along its line; straight where there are too few places to
/// tell.
class EvenWay
{
public:
    /// At least two pairs of the place in even print, in ems, and the place as read, in pixels.
    explicit EvenWay(const std::vector<std::pair<double, double>> &places);

    double at(double even) const; ///< pixels

private:
    double m_middle = 0;
    double m_half = 1;
    double m_start = 0;
    double m_slope = 0;
    double m_bend = 0;
};

} // namespace redaction
