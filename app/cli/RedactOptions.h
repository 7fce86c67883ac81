// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Session.h"

#include <QCommandLineParser>

namespace cli {

/// What redact is to do, from its options; the decisions file is read, nothing is written.
/// InvalidInput for whatever is missing, unknown or does not go together.
ocr::Result<jobs::RedactOptions> redactOptions(const QCommandLineParser &parser);

} // namespace cli
