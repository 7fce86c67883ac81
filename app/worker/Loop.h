// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Channel.h"

#include <QString>

namespace worker {

/// Answers requests, one at a time, until the other end hangs up. Returns the exit status: 0 after
/// a hang-up, 1 after a message that could not be decoded (the session starts another worker then).
int serve(pipeline::Channel &channel, const QString &programFolder);

} // namespace worker
