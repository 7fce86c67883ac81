// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QList>

namespace support {

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same pictures with every library,
/// which the distributions of <random> do not promise.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// From 0 to count - 1; count must be at least 1.
    int below(int count) { return int(next() % quint64(count)); }
    /// From first to last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    /// From low (included) to high (excluded).
    double real(double low, double high)
    {
        return low + (high - low) * (double(next() >> 11) / 9007199254740992.0);
    }
    bool chance(double share) { return real(0, 1) < share; }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace support
