// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Channel.h"
#include "app/pipeline/Messages.h"

#include <functional>
#include <optional>
#include <sys/types.h>

namespace jobs {

/// What one request is watched by.
struct Watch
{
    std::function<bool()> isCancelled;      ///< asked some twenty times a second; may be empty
    std::function<void(double)> progressed; ///< share 0..1; may be empty
    /// Of a pipeline::Read that tells its lines. Empty: a worker that tells them breaks the rules.
    std::function<void(const QList<ocr::TextLine> &)> linesRead;
    int timeoutMs = 180'000;
};

/// What came back.
struct Answer
{
    pipeline::ReplyBody body;
    std::vector<pipeline::Descriptor> descriptors;
};

/// One noticeguard-worker: started when it is first asked, started again after it died. Its process
/// group is its own, so that a Ctrl-C in the terminal does not end the page it is reading.
/// Threading: one thread at a time.
class WorkerProcess
{
public:
    enum class Priority {
        Normal,
        Low ///< processor and disk are given to whoever else wants them
    };
    explicit WorkerProcess(QString program, Priority priority = Priority::Normal)
        : m_program(std::move(program)), m_priority(priority)
    {}
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;
    ~WorkerProcess() { stop(); }

    /// Sent before the next request where it differs from what was sent last.
    void configure(const pipeline::Configure &options);

    /// Sends a request with its open files and waits for the answer. Errors: those that the worker
    /// answers, and WorkerDied, WorkerTimedOut, ProtocolViolation, Cancelled; after these the
    /// process is gone and the next request starts a new one.
    ocr::Result<Answer> ask(const pipeline::RequestBody &request, const QList<int> &files,
                            const Watch &watch);

    /// As above, for a request that has just one kind of answer.
    template <typename Reply>
    ocr::Result<Reply> askFor(const pipeline::RequestBody &request, const QList<int> &files,
                              const Watch &watch)
    {
        ocr::Result<Answer> answer = ask(request, files, watch);
        if (!answer)
            return answer.error();
        if (Reply *reply = std::get_if<Reply>(&answer->body))
            return std::move(*reply);
        stop();
        return ocr::Error{ocr::Error::Code::ProtocolViolation,
                          QStringLiteral("The worker answered something else.")};
    }

    /// Ends the process, if there is one.
    void stop();
    /// -1 where none runs.
    pid_t processId() const { return m_process; }

private:
    ocr::Result<void> start();
    ocr::Result<void> prepare();
    ocr::Result<Answer> exchange(const pipeline::RequestBody &request, const QList<int> &files,
                                 const Watch &watch);
    ocr::Result<Answer> await(int number, const Watch &watch);

    QString m_program;
    Priority m_priority;
    pipeline::Configure m_options;
    bool m_configured = false;
    pid_t m_process = -1;
    std::optional<pipeline::Channel> m_channel;
    int m_number = 0;
};

} // namespace jobs
