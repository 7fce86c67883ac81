// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Findings for what is not text on one sheet: codes by what is inside them, faces, pictures of
/// identity cards, fingerprints, and pen strokes where a signature is asked for (a column or a
/// label of the pack's word group "signature"). Seals are nobody's. Comes after the sheet's text.
void judgeMarks(Desk &desk, int sheet);

} // namespace privacy
