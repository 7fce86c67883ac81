// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <functional>
#include <utility>

namespace ui {

/// Works something out on another thread, one at a time: what is asked for meanwhile waits, in the
/// place of what waited before it, and of all that only the newest is told. Whoever decides on and
/// on gets two runs and no queue. Nothing is told any more when this goes; a run that has begun
/// ends by itself, so it must own what it reads. Threading: GUI thread.
template <typename Result>
class NewestRun
{
public:
    using Job = std::function<Result()>;

    explicit NewestRun(std::function<void(const Result &)> take) : m_take(std::move(take))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { next(); });
    }
    NewestRun(const NewestRun &) = delete;
    NewestRun &operator=(const NewestRun &) = delete;

    void start(Job job)
    {
        m_waiting = std::move(job);
        m_isWanted = true;
        if (!m_isRunning)
            next();
    }
    /// What was asked for is not wanted any more.
    void drop()
    {
        m_waiting = {};
        m_isWanted = false;
    }

private:
    void next()
    {
        m_isRunning = static_cast<bool>(m_waiting);
        if (m_isRunning)
            m_watcher.setFuture(QtConcurrent::run(std::exchange(m_waiting, {})));
        else
            hand(m_watcher.future().takeResult()); // nothing is kept: it may be large
    }
    void hand(const Result &result)
    {
        if (std::exchange(m_isWanted, false))
            m_take(result);
    }

    std::function<void(const Result &)> m_take;
    QFutureWatcher<Result> m_watcher;
    Job m_waiting;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< the newest; else nobody takes what comes of it
};

} // namespace ui
