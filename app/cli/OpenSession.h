// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/ProgressLine.h"
#include "app/jobs/Session.h"

#include <memory>

namespace cli {

/// What every verb that reads pages starts with.
struct OpenSession
{
    std::unique_ptr<jobs::Session> session; ///< never null
    ProgressLine::Mode progress = ProgressLine::Mode::None;
};

/// From the options of `addReadingOptions`. InvalidInput or RulesInvalid: the command line is wrong
/// (a missing path included) and nothing was started; Internal: the worker is not there.
ocr::Result<OpenSession> openSession(const QCommandLineParser &parser,
                                     const Environment &environment);

} // namespace cli
