// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace ocr::layout {

/// Where the boxes of two numbers in neighbouring cells overlap, both were read with the digit
/// between: it is taken from the one that it does not belong to ("652325193|6" before
/// "621462220" is nine digits). Places stay as they are; what is left of them holds.
void partSharedPrint(Page &page, const Table &table);

} // namespace ocr::layout
