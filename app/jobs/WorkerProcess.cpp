// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/WorkerProcess.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jobs {

namespace {

using ocr::Error;

constexpr int kChannelDescriptor = 3;
constexpr int kLookEveryMs = 50;
// Work looks for a cancel between lines; a worker that has not answered by then is ended, so that a
// person who cancels waits less than a second. Models are then loaded anew, which takes about one.
constexpr int kCancelPatienceMs = 700;

Error died()
{
    return {Error::Code::WorkerDied, QStringLiteral("The reading process ended unexpectedly.")};
}

/// Lets everything else go first. Set before the process has threads, which inherit it; where the
/// system refuses, the work is only less polite.
void giveWay(pid_t process)
{
    constexpr int nice = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(process),
                  std::max(nice, ::getpriority(PRIO_PROCESS, 0)));
    // glibc has no function for it: best effort (class 2), the lowest of its eight levels.
    constexpr int ofProcess = 1;
    constexpr int classShift = 13;
    constexpr int lowest = (2 << classShift) | 7;
    ::syscall(SYS_ioprio_set, ofProcess, process, lowest);
}

/// Our environment, but with one OpenMP thread: that works only before a process starts, and
/// Tesseract with more is two to three times slower on small lines.
std::vector<QByteArray> workerEnvironment()
{
    std::vector<QByteArray> variables;
    for (char **variable = environ; *variable; ++variable) {
        if (std::strncmp(*variable, "OMP_THREAD_LIMIT=", 17) != 0)
            variables.emplace_back(*variable);
    }
    variables.emplace_back("OMP_THREAD_LIMIT=1");
    return variables;
}

/// Owns the two parameter blocks of posix_spawn.
class SpawnSetup
{
public:
    explicit SpawnSetup(int channel)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawn_file_actions_adddup2(&m_actions, channel, kChannelDescriptor);
        // Nothing a worker or a library in it prints may reach our output; set for a developer's
        // eyes.
        const int quiet = qEnvironmentVariableIsSet("NOTICEGUARD_WORKER_STDERR") ? 1 : 2;
        for (int stream = 0; stream <= quiet; ++stream)
            ::posix_spawn_file_actions_addopen(&m_actions, stream, "/dev/null", O_RDWR, 0);
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, kChannelDescriptor + 1);
        sigset_t none;
        ::sigemptyset(&none);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    }
    SpawnSetup(const SpawnSetup &) = delete;
    SpawnSetup &operator=(const SpawnSetup &) = delete;
    ~SpawnSetup()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }

    const posix_spawn_file_actions_t *actions() const { return &m_actions; }
    const posix_spawnattr_t *attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// What comes before the answer.
bool isOnTheWay(const pipeline::ReplyBody &body)
{
    return std::holds_alternative<pipeline::Progress>(body) ||
           std::holds_alternative<pipeline::LinesRead>(body);
}

/// Whether that may be told.
bool tell(const Watch &watch, const pipeline::ReplyBody &body)
{
    if (const auto *lines = std::get_if<pipeline::LinesRead>(&body)) {
        if (watch.linesRead)
            watch.linesRead(lines->lines);
        return watch.linesRead != nullptr;
    }
    if (watch.progressed)
        watch.progressed(std::get<pipeline::Progress>(body).share);
    return true;
}

} // namespace

void WorkerProcess::configure(const pipeline::Configure &options)
{
    m_options = options;
    m_configured = false;
}

ocr::Result<void> WorkerProcess::start()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{Error::Code::Internal, QStringLiteral("No channel to a worker can be made.")};
    pipeline::Descriptor ours(ends[0]);
    const pipeline::Descriptor theirs(ends[1]);
    const SpawnSetup setup(theirs.number());
    std::vector<QByteArray> variables = workerEnvironment();
    std::vector<char *> environment;
    environment.reserve(variables.size() + 1);
    for (QByteArray &variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    QByteArray program = QFile::encodeName(m_program);
    char *const arguments[] = {program.data(), nullptr};
    pid_t process = -1;
    if (::posix_spawn(&process, program.constData(), setup.actions(), setup.attributes(), arguments,
                      environment.data()) != 0) {
        // NotFound would tell of a picture that it is gone.
        return Error{Error::Code::Internal,
                     QStringLiteral("noticeguard-worker cannot be started.")};
    }
    m_process = process;
    if (m_priority == Priority::Low)
        giveWay(process);
    m_channel.emplace(std::move(ours));
    m_configured = false;
    return {};
}

void WorkerProcess::stop()
{
    m_channel.reset();
    if (m_process <= 0)
        return;
    // It holds nothing that would have to be saved.
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

ocr::Result<void> WorkerProcess::prepare()
{
    if (m_process < 0) {
        const ocr::Result<void> started = start();
        if (!started)
            return started;
    }
    if (m_configured)
        return {};
    const ocr::Result<Answer> answer = exchange(m_options, {}, {});
    if (!answer)
        return answer.error();
    m_configured = true;
    return {};
}

ocr::Result<Answer> WorkerProcess::ask(const pipeline::RequestBody &request,
                                       const QList<int> &files, const Watch &watch)
{
    const ocr::Result<void> ready = prepare();
    if (!ready)
        return ready.error();
    return exchange(request, files, watch);
}

ocr::Result<Answer> WorkerProcess::exchange(const pipeline::RequestBody &request,
                                            const QList<int> &files, const Watch &watch)
{
    const int number = ++m_number;
    const ocr::Result<void> sent =
        m_channel->send(pipeline::encode(pipeline::Request{number, request}), files);
    if (!sent) {
        stop();
        return sent.error().code == Error::Code::WorkerDied ? died() : sent.error();
    }
    ocr::Result<Answer> answer = await(number, watch);
    if (!answer) {
        stop();
        return answer.error();
    }
    if (const auto *failed = std::get_if<pipeline::Failed>(&answer->body))
        return failed->error;
    return answer;
}

ocr::Result<Answer> WorkerProcess::await(int number, const Watch &watch)
{
    QDeadlineTimer deadline(watch.timeoutMs);
    bool cancelling = false;
    for (;;) {
        ocr::Result<std::optional<pipeline::Packet>> packet = m_channel->receive(kLookEveryMs);
        if (!packet)
            return packet.error().code == Error::Code::WorkerDied ? died() : packet.error();
        if (packet->has_value()) {
            ocr::Result<pipeline::Reply> reply = pipeline::decodeReply((*packet)->bytes);
            if (!reply)
                return reply.error();
            if (reply->number != number)
                return Error{Error::Code::ProtocolViolation,
                             QStringLiteral("The worker answered another request.")};
            if (!isOnTheWay(reply->body))
                return Answer{std::move(reply->body), std::move((*packet)->descriptors)};
            if (!tell(watch, reply->body))
                return Error{Error::Code::ProtocolViolation,
                             QStringLiteral("The worker told what nobody asked for.")};
        }
        if (!cancelling && watch.isCancelled && watch.isCancelled()) {
            cancelling = true;
            deadline.setRemainingTime(kCancelPatienceMs);
            if (!m_channel->send(pipeline::encode(pipeline::Request{number, pipeline::Cancel{}})))
                return died();
        }
        if (deadline.hasExpired()) {
            if (cancelling)
                return Error{Error::Code::Cancelled, QStringLiteral("The work was cancelled.")};
            return Error{Error::Code::WorkerTimedOut,
                         QStringLiteral("Reading took longer than %1 seconds and was stopped.")
                             .arg(watch.timeoutMs / 1000)};
        }
    }
}

} // namespace jobs
