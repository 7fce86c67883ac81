// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/EvenWay_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace redaction {

namespace {

constexpr size_t kFewestBent = 12; ///< places that tell whether a way is bent

} // namespace

EvenWay::EvenWay(const std::vector<std::pair<double, double>> &places)
{
    m_middle = (places.front().first + places.back().first) / 2;
    m_half = std::max(1e-6, (places.back().first - places.front().first) / 2);
    std::array<double, 5> s{}; // sums of the powers of the place
    std::array<double, 3> r{}; // and of their products with what was read
    for (const auto &[even, read] : places) {
        const double way = (even - m_middle) / m_half;
        double power = 1;
        for (size_t i = 0; i < s.size(); ++i, power *= way) {
            s[i] += power;
            if (i < r.size())
                r[i] += power * read;
        }
    }
    const double spread = s[0] * s[2] - s[1] * s[1];
    // Cramer's rule on the normal equations.
    const double whole = s[0] * (s[2] * s[4] - s[3] * s[3]) - s[1] * (s[1] * s[4] - s[2] * s[3]) +
                         s[2] * (s[1] * s[3] - s[2] * s[2]);
    if (places.size() >= kFewestBent && std::abs(whole) > 1e-9)
        m_bend = (r[0] * (s[1] * s[3] - s[2] * s[2]) - r[1] * (s[0] * s[3] - s[1] * s[2]) +
                  r[2] * spread) /
                 whole;
    m_slope =
        (s[0] * (r[1] - m_bend * s[3]) - s[1] * (r[0] - m_bend * s[2])) / std::max(1e-9, spread);
    m_start = (r[0] - m_bend * s[2] - m_slope * s[1]) / s[0];
}

double EvenWay::at(double even) const
{
    const double way = (even - m_middle) / m_half;
    return m_start + way * (m_slope + way * m_bend);
}

} // namespace redaction
