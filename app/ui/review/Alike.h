// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/Decisions.h"

namespace ui {

/// How far one decision reaches.
enum class Reach { This, Column, Value, Alike };

/// The items that a decision on one of them takes along: undecided ones that need action, the item
/// itself always. Column: of its table, or under the same label where there is none. Value: the
/// same value wherever it stands in the scan. Alike: the same type under the same header in the
/// whole scan. Pure; compares raw values in memory and gives none out.
QList<ItemKey> reachedBy(const ItemKey &key, Reach reach, const report::ScanDocument &read,
                         const Decisions &decisions);

} // namespace ui
