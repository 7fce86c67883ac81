// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NameHits_p.h"

namespace privacy {

/// Uyghur and Kazakh names in sentences of the Arabic script: two names in a row, a name with "son
/// of" or "daughter of", and a single one where a word, a list or a number beside it tells that a
/// person is meant. The endings of cases are no part of a name.
void namesInArabic(NameHits &hits);

} // namespace privacy
