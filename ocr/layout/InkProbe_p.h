// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Rulings.h"

#include <cmath>

namespace ocr::layout {

/// Squares with less ink are paper grain, JPEG noise or the soft edge of a stroke.
inline constexpr double kInked = 0.10;

inline bool isUsable(const InkMap &map)
{
    return map.columns > 0 && map.rows > 0 && map.step > 0 &&
           map.share.size() >= static_cast<qsizetype>(map.columns) * map.rows;
}

/// Inked share (0..1) of the square at a point of flat pixels; 0 outside and where there is only
/// grain. The map must be usable.
inline double inkAt(const InkMap &map, QPointF flat)
{
    const double column = std::floor(flat.x() / map.step);
    const double row = std::floor(flat.y() / map.step);
    if (!(column >= 0 && row >= 0 && column < map.columns && row < map.rows))
        return 0;
    const qsizetype index = static_cast<qsizetype>(row) * map.columns + static_cast<int>(column);
    const double share = static_cast<uchar>(map.share[index]) / 255.0;
    return share >= kInked ? share : 0;
}

} // namespace ocr::layout
