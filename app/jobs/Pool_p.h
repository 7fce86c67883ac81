// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Session.h"
#include "app/jobs/WorkerProcess.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace jobs {

// Each has nets and a Tesseract handle of its own, and a worker's address space is limited.
inline constexpr int kMostThreads = 8;

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
    /// A session may live longer than a day.
    privacy::JudgeOptions judgeOptions() const
    {
        privacy::JudgeOptions judge = options.judge;
        if (!judge.today.isValid())
            judge.today = options.today();
        return judge;
    }
    WorkerProcess::Priority priority() const
    {
        return options.lowPriority ? WorkerProcess::Priority::Low : WorkerProcess::Priority::Normal;
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
    /// Returns when nobody wants a pause (any more).
    void waitWhilePaused()
    {
        constexpr std::chrono::milliseconds lookEvery(50);
        while (isPaused())
            std::this_thread::sleep_for(lookEvery);
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
    void passedOver(const QList<qsizetype> &decisions)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.passedOver(decisions);
    }
    bool wantsFirstSight()
    {
        const std::lock_guard lock(m_mutex);
        return m_observer.wantsFirstSight();
    }
    void foundAtFirstSight(const QString &source, privacy::FindingType type)
    {
        const std::lock_guard lock(m_mutex);
        m_observer.foundAtFirstSight(source, type);
    }

private:
    bool isPaused()
    {
        const std::lock_guard lock(m_mutex);
        return m_observer.isPaused() && !m_observer.isCancelled();
    }

    std::mutex m_mutex;
    Observer &m_observer;
};

/// How long is left, from the time that work itself took, so that pauses do not count.
class TimeLeft
{
public:
    explicit TimeLeft(int threads) : m_threads(threads) {}
    /// One piece of work took so long on one thread.
    void spent(qint64 ms) { m_spentMs += ms; }
    /// Seconds; below 0 while nothing tells.
    double secondsLeft(int done, int total) const
    {
        const double spent = static_cast<double>(m_spentMs.load()) / 1000 / std::max(1, m_threads);
        return done > 0 ? spent / done * (total - done) : -1.0;
    }
    void setThreads(int threads) { m_threads = threads; }

private:
    int m_threads; ///< set before they start
    std::atomic<qint64> m_spentMs = 0;
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
