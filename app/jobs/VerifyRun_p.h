// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Pool_p.h"

namespace jobs {

/// Checks a replacement that is there against its original; see Session::verify.
ocr::Result<Verified> verifyReplacement(Pool &pool, const QString &original,
                                        const QString &replacement, const QString &manifest,
                                        bool singleReaderAccepted, Observer &observer);

} // namespace jobs
