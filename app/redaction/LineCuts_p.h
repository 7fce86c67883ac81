// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"

#include <QImage>
#include <QPointF>

#include <optional>
#include <vector>

namespace redaction {

// Px from a cover at which a line that it cuts is looked for, and of a line that no stroke of a
// sign reaches.
inline constexpr int kCutBegin = 3;
inline constexpr double kShortestCut = 40;
inline constexpr double kCutStep = 2; ///< px between looks along a line

/// Thin lines on a page that is covered, in its pixels. Page and coverage must outlive this.
class ThinInk
{
public:
    ThinInk(const QImage &page, const Coverage &coverage) : m_page(page), m_coverage(coverage) {}

    /// Whether a thin line runs through a pixel: its paper is lighter on both sides.
    bool at(int x, int y, bool vertical) const;
    bool at(QPointF point, bool vertical) const;
    bool isCovered(QPointF point) const;
    /// Across a line (x of a vertical one), the uncovered ink nearest to its course, if it is the
    /// line's. `along` is the pixel along it.
    std::optional<int> darkestNear(double middle, int along, bool vertical) const;

private:
    int grey(int x, int y) const;

    const QImage &m_page;
    const Coverage &m_coverage;
};

/// Where a cover cuts a line.
struct Cut
{
    QPointF at;
    QPointF way;      ///< into the cover, of length 1
    QPointF back;     ///< the other end of what is seen of it, or so much of it
    double reach = 0; ///< px on which it could go on under covers
    bool vertical = false;
    bool isDone = false; ///< drawn on
};

/// All of a covered page: vertical lines at the upper and lower edges of its covers, others at
/// their sides; not those that are drawn on in the cover already.
std::vector<Cut> lineCuts(const QImage &page, const Coverage &coverage);

} // namespace redaction
