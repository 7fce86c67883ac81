// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

namespace report {

/// Numbers with stars, file names and the like, kept left-to-right inside right-to-left text
/// (Unicode isolates, UAX 9: LRI … PDI). An empty text stays empty.
inline QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2066) + text + QChar(0x2069);
}

} // namespace report
