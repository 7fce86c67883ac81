// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Monitor.h"
#include "ocr/base/Result.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace ocr {

/// Part of a page's progress, told from several threads, never falling.
class ProgressSpan
{
public:
    ProgressSpan(Monitor &monitor, double from, double to)
        : m_monitor(monitor), m_from(from), m_to(to)
    {}

    bool isCancelled() const { return m_monitor.isCancelled(); }
    void lineRead(const TextLine &line) { m_monitor.lineRead(line); }
    void stepDone(int count)
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        m_monitor.setProgress(m_from + (m_to - m_from) * m_done / std::max(count, 1));
    }

private:
    Monitor &m_monitor;
    double m_from;
    double m_to;
    int m_done = 0;
    std::mutex m_mutex;
};

/// Runs work(lane, index) for every index in [0, count), indices in order of their start, on as
/// many threads as there are lanes; the first lane works on the calling thread. Exceptions of
/// OpenCV stop here. Errors: Cancelled, EngineFailed, or the first that `work` returned.
template <typename Lane, typename Work>
Result<void> spread(const std::vector<Lane> &lanes, int count, ProgressSpan &progress,
                    const Work &work)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    Result<void> outcome;
    const auto fail = [&](Error error) {
        const std::lock_guard lock(mutex);
        if (outcome)
            outcome = std::move(error);
        next = count;
    };
    const auto run = [&](const Lane &lane) {
        try {
            for (int index = next++; index < count; index = next++) {
                if (progress.isCancelled())
                    return fail(
                        Error{Error::Code::Cancelled, QStringLiteral("reading was cancelled")});
                Result<void> done = work(lane, index);
                if (!done)
                    return fail(done.error());
                progress.stepDone(count);
            }
        } catch (const cv::Exception &e) {
            fail(Error{Error::Code::EngineFailed,
                       QStringLiteral("OpenCV: ") + QString::fromStdString(e.err)});
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1;
         i < std::min(lanes.size(), static_cast<std::size_t>(std::max(count, 1))); ++i)
        threads.emplace_back(run, std::cref(lanes[i]));
    run(lanes.front());
    for (std::thread &thread : threads)
        thread.join();
    return outcome;
}

} // namespace ocr
