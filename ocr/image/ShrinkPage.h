// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>

namespace ocr {

/// A page of BGR888 for somebody to look at, averaged by area: its long side at most `longSide` px,
/// the page itself where it is no longer. Takes no memory but for the result: a page may have
/// 600 MB. Errors: InvalidInput (other pixels, no side), EngineFailed (memory does not suffice).
/// Threading: any.
Result<QImage> shrinkPage(const QImage &page, int longSide);

} // namespace ocr
