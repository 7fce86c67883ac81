// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <functional>
#include <future>

namespace ocr {

/// Does two pieces of work of which neither writes what the other looks at: at the same time where
/// `threads` allows two, else one after the other. `first` runs on the calling thread. What either
/// throws is thrown here, when both have ended.
template <typename First, typename Second>
void sideBySide(int threads, const First &first, const Second &second)
{
    if (threads < 2) {
        first();
        second();
        return;
    }
    std::future<void> other = std::async(std::launch::async, std::cref(second));
    first(); // the future waits where this throws
    other.get();
}

} // namespace ocr
