// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

class QIODevice;

namespace jobs {

/// All text that an opened file or pipe gives, at most 64 MB: UTF-8, UTF-16 with its mark, or
/// GB18030 (GBK, GB2312), in which the editors of older Chinese systems save. Blocks until it ends.
/// `name` is what messages call it. Errors: TooLarge; Damaged (no text in any of these).
ocr::Result<QString> readText(QIODevice &device, const QString &name);

/// The same of a file, by its path. Error besides: NotReadable.
ocr::Result<QString> readTextFile(const QString &path, const QString &name);

} // namespace jobs
