// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <vector>

namespace redaction {

/// Which pixels of a page a plan covers: exact, and only ever grows. Runs of every row, because a
/// byte a pixel is 200 MB on the largest page.
class Coverage
{
public:
    /// Covered pixels from `from` to before `to`.
    struct Run
    {
        int from = 0;
        int to = 0;
    };

    /// From left to right, those that meet or overlap as one.
    static std::vector<Run> joined(std::vector<Run> runs);

    /// Empty (no pixels) where the plan's size is not positive.
    explicit Coverage(const Plan &plan);

    int width() const { return m_width; }
    int height() const { return static_cast<int>(m_rows.size()); }
    /// Of one row on the page, from left to right, with uncovered pixels between.
    const std::vector<Run> &runs(int y) const { return m_rows[static_cast<size_t>(y)]; }
    /// Outside the page nothing is covered.
    bool at(int x, int y) const { return holds(y, x, x + 1); }
    bool contains(const QRect &rect) const;

private:
    bool holds(int y, int from, int to) const;

    int m_width = 0;
    std::vector<std::vector<Run>> m_rows;
};

} // namespace redaction
