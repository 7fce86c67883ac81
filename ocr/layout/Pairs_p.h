// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Label cells left of, or above, their value cell in forms, and labels that stand alone on their
/// line with the value to their right or below. Over-complete: a reader of pairs looks at the
/// label's words.
QList<LabelValue> findPairs(const Page &page, const Scene &scene);

} // namespace ocr::layout
