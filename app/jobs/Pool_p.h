// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Session.h"
#include "app/jobs/WorkerProcess.h"

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace jobs {

/// What the runs of one session share.
struct Pool
{
    SessionOptions options;
    QList<privacy::RulePackText> packs; ///< built-in ones first
    privacy::RuleSet rules;
    int jobs = 1;
    std::vector<std::unique_ptr<WorkerProcess>> readers; ///< with models; one a job, kept warm

    pipeline::Configure configuration(int threads) const
    {
        return {options.engine, options.languages, threads, packs};
    }
    int timeoutMs() const { return options.pageTimeoutSeconds * 1000; }
};

/// Calls the observer, one call at a time, from whatever thread.
class ObserverLine
{
public:
    explicit ObserverLine(Observer &observer) : m_observer(observer) {}

    bool isCancelled()
    {
        const std::lock_guard lock(m_mutex);
        return m_observer.isCancelled();
    }
    void progressed(int done, int total, double secondsLeft)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.progressed(done, total, secondsLeft);
    }
    void judged(const QList<report::ScanPage> &pages)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.judged(pages);
    }
    void failed(const report::SourceError &error)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.failed(error);
    }

private:
    std::mutex m_mutex;
    Observer &m_observer;
};

/// Runs `work(index)` on so many threads and waits for all.
template <typename Work>
void runOnThreads(int count, Work work)
{
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<size_t>(count));
    for (int index = 0; index < count; ++index)
        threads.emplace_back([&work, index] { work(index); });
}

} // namespace jobs
