// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/Choice.h"

namespace ui {

/// How soon a person should see it; smaller is sooner.
enum class Urgency {
    Unread,     ///< a place or cell that nobody could read
    Uncertain,  ///< found, but not surely
    WeakMask,   ///< hidden, but not enough of it
    Incomplete, ///< the sheet: take it again while you are there
    Certain,
    Settled ///< nothing to say about it, or said
};

Urgency urgencyOf(const ReviewRow &row);

/// What becomes worst if it stays, within one urgency: severity first.
int riskOf(const ReviewRow &row);

/// Undecided rows of all pages in the order in which a person should see them: by urgency, then
/// page, and the certain ones by column and row. `pages` in the order of the scan. Pure.
struct QueueEntry
{
    int page = 0; ///< index into `pages`
    ItemKey key;

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};
QList<QueueEntry> queueOf(const QList<QList<ReviewRow>> &pages);

} // namespace ui
