// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/SameSheet.h"

#include <algorithm>

namespace ui {

bool isSameSheet(const ocr::Page &before, const ocr::Page &after, int sheet)
{
    const qsizetype index = sheet - 1;
    if (index < 0 || index >= before.sheets.size() || index >= after.sheets.size())
        return false;
    const ocr::Sheet &was = before.sheets[index];
    const ocr::Sheet &now = after.sheets[index];
    constexpr double kLeastShared = 0.5;
    if (was.quad != now.quad && (ocr::coveredShare(was.quad, now.quad) < kLeastShared ||
                                 ocr::coveredShare(now.quad, was.quad) < kLeastShared))
        return false;
    if (was.rowsRead >= 1.0 && now.rowsRead < 1.0)
        return false;
    return std::all_of(now.incomplete.cbegin(), now.incomplete.cend(),
                       [&was](ocr::Incomplete why) { return was.incomplete.contains(why); });
}

} // namespace ui
