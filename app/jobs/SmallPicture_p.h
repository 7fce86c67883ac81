// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReportFiles.h"

namespace jobs {

/// One page of a proved copy, small enough for a checklist; null where it cannot be opened.
QImage smallPicture(const QString &file, int page, const PixelsOf &pixelsOf);

} // namespace jobs
