// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NameHits_p.h"

namespace privacy {

/// Adds Tibetan, Mongolian, Uyghur, Kazakh and Kyrgyz names that are written with Chinese
/// characters and without a dot, where no word for a person leads to them: two of the parts that
/// such names are made of in a row ("丹增旺堆", "查干巴特尔"), or a whole name of one part
/// ("买买提") where its sentence parts on both sides.
void namesOfParts(NameHits &hits);

} // namespace privacy
