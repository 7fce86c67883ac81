// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <sys/resource.h>

// One picture, read again and again by one worker that stays warm, on as many threads as said: what
// a window does with a dropped photograph. noticeguard-cli starts a worker each time.

namespace {

void printStages(const ocr::StageTimes &times)
{
    for (const double ms : times.ms)
        std::printf("%8.2f", ms / 1000);
}

/// Wall seconds of one reading; below 0 where there was none.
double readOnce(jobs::Session &session, const QString &picture)
{
    jobs::Observer silent;
    QElapsedTimer timer;
    timer.start();
    const report::ScanDocument scan = session.scan({picture}, silent);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (scan.pages.isEmpty())
        return -1;
    std::printf("%8.2f", seconds);
    for (const report::ScanPage &page : scan.pages)
        printStages(page.page.times);
    std::printf("\n");
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr, "noticeguard-bench-warm WORKER PICTURE THREADS READINGS\n");
        return 2;
    }
    jobs::SessionOptions options;
    options.workerProgram = QFileInfo(arguments[1]).absoluteFilePath();
    options.jobs = arguments[3].toInt();
    {
        const auto session = jobs::Session::create(options);
        if (!session) {
            std::fprintf(stderr, "%s\n", qPrintable(session.error().detail));
            return 2;
        }
        std::printf("    wall  decode  sheets  detect    read  second  layout   rules  (s; read "
                    "and second are sums over threads)\n");
        for (int i = 0; i < arguments[4].toInt(); ++i) {
            if (readOnce(**session, arguments[2]) < 0)
                return 3;
        }
    }
    rusage children{};
    ::getrusage(RUSAGE_CHILDREN, &children);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::printf("peak of the worker %.0f MB, %.2f s CPU\n",
                static_cast<double>(children.ru_maxrss) / 1024,
                seconds(children.ru_utime) + seconds(children.ru_stime));
    return 0;
}
