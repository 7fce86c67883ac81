// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NameHits_p.h"

namespace privacy {

/// Adds the names of lists: three and more in a row, those that "等五人" counts, and those behind a
/// word that promises people ("名单如下").
void namesInLists(NameHits &hits);

} // namespace privacy
