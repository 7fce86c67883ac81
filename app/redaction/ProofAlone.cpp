// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What can be demanded of a copy of which no plan tells anything.
#include "app/redaction/Check_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/PlaceWords_p.h"

#include <algorithm>
#include <numeric>

namespace redaction {

namespace {

// Flat pages have an A4 page's 300 dots an inch, whatever the original has: their shorter side is
// not below this. Any copy may have fewer pixels than the original, but of a third of either, what
// was print is too small to be read, and so for a reading to prove anything.
constexpr int kShorterSideOfFlat = 2063;
constexpr int kLeastShare = 3;

int shorterSide(QSize size)
{
    return std::min(size.width(), size.height());
}

bool isAsked(const privacy::Finding &finding)
{
    using privacy::FindingType;
    return finding.disposition == privacy::Disposition::Review &&
           finding.type != FindingType::MissingRequired && finding.type != FindingType::OverMasked;
}

Check findingsCheck(const char *name, const QString &detail, const privacy::PageJudgement &judged,
                    const Plan &shown, bool (*concerns)(const privacy::Finding &))
{
    QList<ocr::Quad> where;
    QStringList places;
    for (const privacy::Finding &finding : judged.findings) {
        if (!isAsked(finding) || !concerns(finding))
            continue;
        where.append(finding.place.quads);
        places.append(findingWords(finding, shown));
    }
    Check check = makeCheck(name, places.isEmpty(), detail.arg(places.size()), where);
    check.places = places;
    return check;
}

/// Passed, but with something to be told.
Check asWarning(Check check)
{
    check.passed = true;
    return check;
}

bool isBlurred(const ocr::Sheet &sheet)
{
    return sheet.incomplete.contains(ocr::Incomplete::Blur) ||
           sheet.incomplete.contains(ocr::Incomplete::Small);
}

/// Failed where less was read than was not.
Check unreadCheck(const ocr::Page &reread, const Plan &shown)
{
    QList<ocr::Quad> unread = reread.unread;
    for (const ocr::Sheet &sheet : reread.sheets)
        if (isBlurred(sheet))
            unread.append(sheet.quad);
    const auto read =
        std::count_if(reread.lines.begin(), reread.lines.end(),
                      [](const ocr::TextLine &line) { return !line.readings.isEmpty(); });
    Check check = makeCheck(
        "unread", unread.isEmpty(),
        QStringLiteral("%1 places of the replacement could not be read.").arg(unread.size()),
        unread);
    for (const ocr::Quad &quad : unread)
        check.places.append(positionWords(quad, shown));
    return unread.size() > read ? check : asWarning(check);
}

} // namespace

bool isWarning(const Check &check)
{
    return check.passed && !check.detail.isEmpty();
}

QList<Check> checkReadingAlone(const ocr::Page &reread, const privacy::PageJudgement &judged,
                               const Plan &shown)
{
    using privacy::Finding;
    using privacy::FindingType;
    return {
        findingsCheck("weak_covers", QStringLiteral("%1 covers let show what they are to hide."),
                      judged, shown,
                      [](const Finding &finding) {
                          return finding.type == FindingType::HiddenContent &&
                                 !finding.place.quads.isEmpty();
                      }),
        unreadCheck(reread, shown),
        asWarning(findingsCheck(
            "to_review", QStringLiteral("%1 places of the replacement are to be looked at."),
            judged, shown, [](const Finding &finding) {
                // Without a place it is a hint about the sheet: an older list hangs beside it.
                return finding.type != FindingType::HiddenContent || finding.place.quads.isEmpty();
            }))};
}

Check checkSizeAlone(QSize replacement, QSize original)
{
    const int least = std::min(shorterSide(original), kShorterSideOfFlat) / kLeastShare;
    const QString sizes = QStringLiteral("The replacement is %1 x %2 pixels, the original %3 x %4.")
                              .arg(replacement.width())
                              .arg(replacement.height())
                              .arg(original.width())
                              .arg(original.height());
    Check check = makeCheck("original_size", replacement == original, sizes);
    return shorterSide(replacement) < least ? check : asWarning(check);
}

Check checkPagesAlone(int replacement, int original, const QList<int> &flatPages, bool isPdf)
{
    constexpr const char *kName = "original_pages";
    const int flat = std::accumulate(flatPages.begin(), flatPages.end(), 0);
    const QString pages = QStringLiteral("The replacement has %1 pages, the original %2.")
                              .arg(replacement)
                              .arg(original);
    if (isPdf)
        return makeCheck(kName, replacement == original || replacement == flat, pages);
    return asWarning(makeCheck(kName, original == 1,
                               QStringLiteral("The replacement shows one page; the original has "
                                              "%1, and the others have copies of their own.")
                                   .arg(original)));
}

int flatPagesOf(const ocr::Page &page)
{
    PlanOptions flat;
    flat.page = PageForm::Flat;
    const ocr::Result<QList<Plan>> plans = makePlans(page, {}, {}, flat);
    return plans ? static_cast<int>(plans->size()) : 1;
}

} // namespace redaction
