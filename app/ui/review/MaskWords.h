// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"

namespace ui {

/// Whether words that somebody typed would print more of a value than its mask lets stand: a longer
/// run of its letters and digits. Where the value is not known (a review file holds none), any long
/// number does.
bool showsMore(const QString &typed, const privacy::Finding &finding);

} // namespace ui
