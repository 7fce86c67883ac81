// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// A name as [begin, end) of a stream.
struct NamePlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Whether one of `places`, in order, stands before or behind the name in its line, with at most
/// `most` characters between.
bool isNear(const NamePlace &name, const QList<NamePlace> &places, qsizetype most,
            QStringView text);

} // namespace privacy
