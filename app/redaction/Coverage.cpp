// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Coverage_p.h"

#include <algorithm>
#include <utility>

namespace redaction {

std::vector<Coverage::Run> Coverage::joined(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.from < b.from; });
    size_t kept = 0;
    for (size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].from <= runs[kept].to)
            runs[kept].to = std::max(runs[kept].to, runs[i].to);
        else
            runs[++kept] = runs[i];
    }
    if (!runs.empty())
        runs.resize(kept + 1);
    return runs;
}

Coverage::Coverage(const Plan &plan)
{
    if (plan.width <= 0 || plan.height <= 0)
        return;
    m_width = plan.width;
    m_rows.resize(static_cast<size_t>(plan.height));
    for (const Region &region : plan.regions) {
        if (!plan.hides(region))
            continue;
        for (const QRect &rect : region.rects) {
            const QRect inside = rect & QRect(0, 0, m_width, plan.height);
            for (int y = inside.top(); y <= inside.bottom(); ++y)
                m_rows[static_cast<size_t>(y)].push_back({inside.left(), inside.right() + 1});
        }
    }
    for (std::vector<Run> &runs : m_rows)
        runs = joined(std::move(runs));
}

bool Coverage::holds(int y, int from, int to) const
{
    if (y < 0 || y >= height())
        return false;
    const std::vector<Run> &row = runs(y);
    const auto after = std::upper_bound(row.begin(), row.end(), from,
                                        [](int x, const Run &run) { return x < run.from; });
    return after != row.begin() && std::prev(after)->to >= to;
}

bool Coverage::contains(const QRect &rect) const
{
    if (rect.isEmpty() || !QRect(0, 0, m_width, height()).contains(rect))
        return false;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        if (!holds(y, rect.left(), rect.right() + 1))
            return false;
    return true;
}

} // namespace redaction
