// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/Alike.h"

#include "app/ui/review/SameFinding.h"

#include <QSet>

namespace ui {

namespace {

/// One finding and where it is.
struct Placed
{
    PageKey page;
    privacy::Finding finding;
};

std::optional<Placed> findingWith(const ItemKey &key, const report::ScanDocument &read)
{
    for (const report::ScanPage &page : read.pages) {
        if (keyOf(page) != key.page)
            continue;
        if (const privacy::Finding *finding = findingNamed(page.judgement, key.item))
            return Placed{key.page, *finding};
    }
    return {};
}

bool isReached(const Placed &from, const Placed &other, Reach reach)
{
    const privacy::Finding &a = from.finding;
    const privacy::Finding &b = other.finding;
    switch (reach) {
    case Reach::This:
        return false;
    case Reach::Column:
        if (from.page != other.page || a.table != b.table)
            return false;
        return a.table >= 0 ? a.column == b.column : a.type == b.type && a.header == b.header;
    case Reach::Value:
        return !bareValue(a.rawText).isEmpty() && bareValue(a.rawText) == bareValue(b.rawText);
    case Reach::Alike:
        return a.type == b.type && a.header == b.header && a.disposition == b.disposition;
    }
    return false;
}

} // namespace

QList<ItemKey> reachedBy(const ItemKey &key, Reach reach, const report::ScanDocument &read,
                         const Decisions &decisions)
{
    QList<ItemKey> reached{key};
    QSet<ItemKey> known{key};
    const std::optional<Placed> from = findingWith(key, read);
    if (!from)
        return reached;
    for (const report::ScanPage &page : read.pages) {
        for (const privacy::Finding &finding : page.judgement.findings) {
            const ItemKey other{keyOf(page), finding.id};
            const bool needsAction = finding.disposition == privacy::Disposition::Exposed ||
                                     finding.disposition == privacy::Disposition::Review;
            if (needsAction && decisions.of(other).answer == Answer::None &&
                !known.contains(other) && isReached(*from, {other.page, finding}, reach)) {
                reached.append(other);
                known.insert(other);
            }
        }
    }
    return reached;
}

} // namespace ui
