// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

namespace ocr {

/// Mark::payload of a seal that only its shape tells, on a page without colour: its ink cannot be
/// taken out, and what lies on it may be anybody's (isOnSeal() is not for it).
inline QString greySeal()
{
    return QStringLiteral("grey");
}

} // namespace ocr
