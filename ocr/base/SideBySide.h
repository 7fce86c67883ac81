// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <functional>
#include <future>
#include <system_error>

namespace ocr {

/// Does two pieces of work of which neither writes what the other looks at: at the same time where
/// `threads` allows two and the system has one to give, else one after the other. `first` runs on
/// the calling thread, and before `second` where they go one after the other, so that `second` may
/// wait for what `first` tells. What either throws is thrown here, when both have ended.
template <typename First, typename Second>
void sideBySide(int threads, const First &first, const Second &second)
{
    if (threads < 2) {
        first();
        second();
        return;
    }
    std::future<void> other;
    try {
        other = std::async(std::launch::async, std::cref(second));
    } catch (const std::system_error &) { // none to be had: `second` did not begin
    }
    first(); // the future waits where this throws
    if (other.valid())
        other.get();
    else
        second();
}

} // namespace ocr
