// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/worker/Loop.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdlib>
#include <malloc.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

namespace {

constexpr int kChannelDescriptor = 3;
// A 200 Mpx page needs about 1.3 GB of pixels, models and libraries half a GB of addresses.
constexpr rlim_t kAddressSpace = 3ULL * 1024 * 1024 * 1024;

constexpr int kMostArenas = 4;

/// What is in memory here is personal data: no core file, no debugger of the same user.
void keepToOurselves()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // glibc reserves 64 MB of addresses for every thread's arena, which would use up the limit.
    ::mallopt(M_ARENA_MAX, kMostArenas);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#if !defined(__SANITIZE_ADDRESS__) // its shadow alone takes terabytes of addresses
    const rlimit memory{kAddressSpace, kAddressSpace};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
}

/// Ends the process when the session is gone, also in the middle of work that does not look.
void watchForHangUp()
{
    std::thread([] {
        pollfd watched{kChannelDescriptor, POLLRDHUP, 0};
        while (::poll(&watched, 1, -1) < 0 ||
               !(watched.revents & (POLLRDHUP | POLLHUP | POLLERR))) {
        }
        std::_Exit(0);
    }).detach();
}

} // namespace

int main(int argc, char **argv)
{
    keepToOurselves();
    ::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an answer, as a full disk is
    // Fonts for what is printed into covers; never a screen, whatever the session has.
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QGuiApplication application(argc, argv);
    pollfd channelIsThere{kChannelDescriptor, 0, 0};
    if (::poll(&channelIsThere, 1, 0) < 0 || (channelIsThere.revents & POLLNVAL))
        return 2; // started by hand: there is nothing to talk to
    watchForHangUp();
    pipeline::Channel channel{pipeline::Descriptor(kChannelDescriptor)};
    return worker::serve(channel, QGuiApplication::applicationDirPath());
}
