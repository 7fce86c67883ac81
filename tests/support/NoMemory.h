// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <sys/resource.h>

namespace tests {

/// While it lives the program gets not one page more than it has, and what was given back before is
/// taken. Not under a sanitizer, which ends the program where memory runs out. Make it after a
/// first run of what is tested, so that code and tables are loaded.
class NoMemory
{
public:
    NoMemory()
    {
        ::getrlimit(RLIMIT_AS, &m_before);
        const rlimit none{1, m_before.rlim_max};
        ::setrlimit(RLIMIT_AS, &none);
        while (void *block = std::malloc(size_t(64) * 1024)) {
            *static_cast<void **>(block) = m_taken; // each knows the one before
            m_taken = static_cast<void **>(block);
        }
    }
    ~NoMemory()
    {
        while (m_taken != nullptr) {
            void *before = *m_taken;
            std::free(m_taken);
            m_taken = static_cast<void **>(before);
        }
        ::setrlimit(RLIMIT_AS, &m_before);
    }
    Q_DISABLE_COPY_MOVE(NoMemory)

private:
    rlimit m_before{};
    void **m_taken = nullptr;
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kCanLackMemory = false;
#else
constexpr bool kCanLackMemory = true;
#endif

} // namespace tests
