// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// Whether an address goes below the village: group, house, unit, room.
bool hasHouseDetail(const QString &folded, const CompiledRules &rules);

/// Length of the address at the beginning of a folded text, up to the punctuation that ends it.
qsizetype addressLength(QStringView folded);

/// Everything down to the village, then stars.
QString maskedAddress(const QString &raw, const CompiledRules &rules);

} // namespace privacy
