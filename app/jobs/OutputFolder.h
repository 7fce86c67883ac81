// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QString>

namespace jobs {

/// Whether redact may write to the folder; looked at before anything is read, and again before
/// anything is written. AlreadyExists: it is no folder, or holds files and `force` does not say
/// that they are known. Even then it may hold no copies and no manifest of an earlier run: beside
/// the new ones they would pass for what is proved today. WriteFailed: no file can be made there,
/// or where it would be made. Leaves nothing behind.
ocr::Result<void> checkOutputFolder(const QString &folder, bool force);

} // namespace jobs
