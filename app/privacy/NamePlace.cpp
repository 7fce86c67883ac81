// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NamePlace_p.h"

#include <algorithm>

namespace privacy {

bool isNear(const NamePlace &name, const QList<NamePlace> &places, qsizetype most, QStringView text)
{
    const auto isShort = [&](qsizetype from, qsizetype to) {
        return to >= from && to - from <= most && !text.sliced(from, to - from).contains(u'\n');
    };
    const auto next = std::ranges::lower_bound(places, name.end, {}, &NamePlace::begin);
    return (next != places.end() && isShort(name.end, next->begin)) ||
           (next != places.begin() && isShort(std::prev(next)->end, name.begin));
}

} // namespace privacy
