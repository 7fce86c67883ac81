// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Findings for pen strokes where a signature is asked for: under a header or right of a label of
/// the pack's word group "signature". A cell is covered wholly, with what goes on in the next row
/// or beyond the table's edge. Print, dashes, ticks and seals are no pen strokes
/// (ocr/image/marks).
void judgeSignatures(Desk &desk, int sheet);

} // namespace privacy
