// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// Runs the verb that stands first in the arguments (program name left out); answers --help and
/// --version. Returns an exit status.
int runProgram(const QStringList &arguments, Environment &environment);

/// Where noticeguard-worker is: $NOTICEGUARD_WORKER, beside the program, or in ../worker (build
/// tree).
QString locateWorker(const QString &programFolder);

} // namespace cli
