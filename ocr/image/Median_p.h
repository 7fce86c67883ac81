// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <algorithm>

namespace ocr::image {

/// The value in the middle, the upper one of two; 0 of none. Taken by value: it sorts them.
template <typename Values>
double medianOf(Values values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

} // namespace ocr::image
