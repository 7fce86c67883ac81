// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace ocr {

/// Marks that hide something badly. They go on behind the last MarkKind: only those who find and
/// judge them need to know them, and every file includes Page.h.

/// Text of the file where the page shows nothing of it, as under a drawn box; the payload is it.
inline constexpr auto kHiddenTextMark =
    static_cast<MarkKind>(static_cast<int>(MarkKind::IdCardImage) + 1);
/// A marker's stroke through which print shows ("marker" in the payload), or a "mosaic".
inline constexpr auto kWeakCoverMark =
    static_cast<MarkKind>(static_cast<int>(MarkKind::IdCardImage) + 2);
inline constexpr auto kLastMark = kWeakCoverMark;

} // namespace ocr
