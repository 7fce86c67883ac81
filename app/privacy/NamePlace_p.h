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

} // namespace privacy
