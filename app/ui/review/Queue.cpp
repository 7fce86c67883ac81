// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/Queue.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

/// Below this a finding is shown before those that are certain. Both readers agreeing on a number
/// with a right check digit gives more than 0.9.
constexpr double kCertain = 0.8;

bool isWeakMask(const QString &reason)
{
    return reason.startsWith(QLatin1String("mask:")) && reason != QLatin1String("mask:sufficient");
}

} // namespace

Urgency urgencyOf(const ReviewRow &row)
{
    using Kind = report::ChecklistRow::Kind;
    if (!isUndecided(row))
        return Urgency::Settled;
    if (row.row.kind == Kind::UnreadPlace ||
        (row.row.kind == Kind::Finding && row.row.type == privacy::FindingType::UnreadableCell))
        return Urgency::Unread;
    if (row.row.kind != Kind::Finding)
        return Urgency::Incomplete;
    if (std::any_of(row.row.reasons.cbegin(), row.row.reasons.cend(), isWeakMask))
        return Urgency::WeakMask;
    if (row.row.disposition == privacy::Disposition::Review || row.confidence < kCertain)
        return Urgency::Uncertain;
    return Urgency::Certain;
}

int riskOf(const ReviewRow &row)
{
    // As it was found: a row must not run away from under the cursor when it is decided.
    report::ChecklistRow found = row.row;
    if (found.kind == report::ChecklistRow::Kind::Finding)
        found.disposition = row.found;
    const int quiet = report::needsAction(found) ? 0 : 100;
    const int review = found.disposition == privacy::Disposition::Review ? 10 : 0;
    return quiet + review + static_cast<int>(found.severity);
}

QList<QueueEntry> queueOf(const QList<QList<ReviewRow>> &pages)
{
    struct Waiting
    {
        std::tuple<int, int, int, int, int> order;
        QueueEntry entry;
    };
    QList<Waiting> waiting;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const ReviewRow &row : pages[page]) {
            const Urgency urgency = urgencyOf(row);
            if (urgency == Urgency::Settled)
                continue;
            // An unread cell under a header comes before ink somewhere on the page.
            const int isBare = urgency == Urgency::Unread && row.row.header.isEmpty() ? 1 : 0;
            waiting.append({{static_cast<int>(urgency), isBare, static_cast<int>(page),
                             row.row.column, row.row.row},
                            {static_cast<int>(page), row.key}});
        }
    }
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Waiting &a, const Waiting &b) { return a.order < b.order; });
    QList<QueueEntry> queue;
    for (const Waiting &one : std::as_const(waiting))
        queue.append(one.entry);
    return queue;
}

} // namespace ui
