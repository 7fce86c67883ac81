// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// A signal handler can reach nothing else.
std::atomic_bool interrupted = false; // NOLINT

void onSignal(int)
{
    interrupted = true;
}

/// The first Ctrl-C ends cleanly with what is done; the second one ends at once.
void catchSignals()
{
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an answer, as a full disk is
}

/// Whoever reads a pipe may close it when they have seen enough (`scan … | head`).
bool isPipe(int descriptor)
{
    struct stat status
    {};
    return ::fstat(descriptor, &status) == 0 &&
           (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none); // raw values are in memory
    const QCoreApplication application(argc, argv);
    catchSignals();
    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly) &&
                        out.open(stdout, QIODevice::WriteOnly) &&
                        err.open(stderr, QIODevice::WriteOnly);
    if (!opened)
        return cli::Internal;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    cli::Environment environment{in, outStream, errStream, false, false, {}};
    environment.outIsTerminal = ::isatty(STDOUT_FILENO) != 0;
    environment.errIsTerminal = ::isatty(STDERR_FILENO) != 0;
    environment.workerProgram = cli::locateWorker(QCoreApplication::applicationDirPath());
    environment.isInterrupted = [] { return interrupted.load(); };
    int status = cli::runProgram(QCoreApplication::arguments().mid(1), environment);
    outStream.flush();
    const bool isWritten = outStream.status() == QTextStream::Ok && out.flush();
    if (!isWritten && !isPipe(STDOUT_FILENO)) {
        errStream << QStringLiteral("The result could not be written: the disk may be full.\n");
        status = std::max<int>(status, cli::Internal);
    }
    errStream.flush();
    return status;
}
