// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What was decided, on the pages that it is about: for lists and verdicts, for judging them again
// and for their copies.
#include "app/ui/review/Decisions.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Kind = report::ChecklistRow::Kind;

/// A box that somebody drew, as the finding it is: theirs to call personal, so it must go, or to
/// look at and let stay.
privacy::Finding findingOf(const ItemKey &key, const Choice &choice)
{
    privacy::Finding finding;
    finding.id = key.item;
    finding.maskedText = choice.printed;
    finding.page = key.page.page;
    finding.type = choice.type.value_or(privacy::FindingType::OtherId);
    finding.place = ocr::Place::onPage({*choice.box});
    const bool stays = choice.answer == Answer::Dismissed;
    finding.disposition = stays ? privacy::Disposition::Permitted : privacy::Disposition::Exposed;
    finding.severity = stays ? privacy::Severity::Info : privacy::Severity::High;
    finding.confidence = 1;
    finding.reasons = {QStringLiteral("drawn")};
    finding.action = stays ? QStringLiteral("none") : QStringLiteral("mask");
    return finding;
}

/// A place that nobody could read and that somebody wants covered.
privacy::Finding findingOfUnread(const ItemKey &key, Choice choice, const ocr::Quad &place)
{
    choice.box = place;
    choice.type = choice.type.value_or(privacy::FindingType::UnreadableCell);
    privacy::Finding finding = findingOf(key, choice);
    finding.reasons = {QStringLiteral("unread")};
    return finding;
}

} // namespace

/// Of what is to be done about a whole sheet or page: a person did it. Whoever confirms that it is
/// to be done has not done it.
bool Decisions::isLookedAt(const ItemKey &key) const
{
    return of(key).answer == Answer::Dismissed;
}

void Decisions::applyTo(privacy::Finding &finding, const PageKey &page) const
{
    const Choice choice = of({page, finding.id});
    if (choice.type && *choice.type != finding.type) {
        finding.type = *choice.type;
        finding.basis.clear(); // those of another kind
        finding.reasons.clear();
    }
    if (!choice.printed.isEmpty())
        finding.maskedText = choice.printed;
    if (choice.answer == Answer::Accepted) {
        finding.disposition = privacy::Disposition::Exposed;
        if (finding.action == QLatin1String("check") || finding.action == QLatin1String("none"))
            finding.action = QStringLiteral("mask");
    } else if (choice.answer == Answer::Dismissed) {
        finding.disposition = privacy::Disposition::Permitted;
        finding.action = QStringLiteral("none");
    }
}

QList<ReviewRow> Decisions::rowsOf(const report::ScanPage &read) const
{
    const PageKey page = keyOf(read);
    report::ScanPage asChosen = read;
    asChosen.page = corrected(read);
    for (privacy::Finding &finding : asChosen.judgement.findings)
        applyTo(finding, page);
    const QList<report::ChecklistRow> rows = report::allRowsOf(asChosen);
    const QStringList items = itemsOf(asChosen, read.page);
    QList<ReviewRow> result;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ReviewRow row;
        row.row = rows[i];
        row.key = {page, items[i]};
        row.choice = of(row.key);
        if (i < read.judgement.findings.size()) {
            const privacy::Finding &finding = read.judgement.findings[i];
            row.found = finding.disposition;
            row.person = finding.person;
            row.confidence = finding.confidence;
            row.basis = asChosen.judgement.findings[i].basis;
        }
        result.append(row);
    }
    report::ScanPage own;
    own.source = read.source;
    own.page.page = read.page.page;
    own.page.lines = {ocr::TextLine()}; // a page without text would be a row of its own
    for (const auto &[key, choice] : boxesOf(page)) {
        own.judgement.findings = {findingOf(key, choice)};
        result.append({.row = report::allRowsOf(own).first(),
                       .key = key,
                       .choice = choice,
                       .found = own.judgement.findings.first().disposition,
                       .basis = {}});
    }
    return result;
}

report::ScanPage Decisions::decided(const report::ScanPage &read) const
{
    const PageKey page = keyOf(read);
    report::ScanPage result = read;
    result.page = corrected(read);
    QList<ocr::Quad> answered;
    for (privacy::Finding &finding : result.judgement.findings) {
        applyTo(finding, page);
        if (of({page, finding.id}).answer != Answer::None)
            answered += finding.place.quads;
    }
    const QList<ocr::Quad> unread = std::exchange(result.page.unread, {});
    for (qsizetype i = 0; i < unread.size(); ++i) {
        const ocr::Quad &place = unread[i];
        const ItemKey key{page, i < read.page.unread.size() ? unreadItem(i) : neverReadItem(place)};
        const Choice choice = of(key);
        if (choice.answer == Answer::Accepted) { // it is there on the original, and must go
            result.judgement.findings.append(findingOfUnread(key, choice, place));
            result.judgement.findings.last().sheet = report::sheetAt(result.page, place);
        }
        // Half of it, as where the copies are planned: the finding of an unread cell has its place.
        const bool isAnswered =
            choice.answer != Answer::None ||
            std::any_of(answered.cbegin(), answered.cend(), [&](const ocr::Quad &quad) {
                return ocr::coveredShare(place, quad) >= 0.5;
            });
        if (!isAnswered)
            result.page.unread.append(place);
    }
    for (qsizetype i = 0; i < result.page.sheets.size(); ++i) {
        if (!isLookedAt({page, sheetItem(static_cast<int>(i) + 1)}))
            continue;
        result.page.sheets[i].incomplete.clear();
        result.page.sheets[i].rowsRead = 1;
    }
    if (isLookedAt({page, kOneReader}))
        result.page.singleReader = false;
    if (result.page.lines.isEmpty() && isLookedAt({page, kNoText}))
        result.page.lines = {ocr::TextLine()}; // so that it does not count as a page without
    for (const auto &[key, choice] : boxesOf(page)) {
        if (choice.answer == Answer::Dismissed)
            continue; // where somebody looked, nothing was found
        result.judgement.findings.append(findingOf(key, choice));
        result.judgement.findings.last().sheet = report::sheetAt(result.page, *choice.box);
    }
    return result;
}

jobs::Corrections Decisions::correctionsOf(const report::ScanPage &read) const
{
    jobs::Corrections corrections;
    const PageKey page = keyOf(read);
    for (int sheet = 0; sheet < read.page.sheets.size(); ++sheet) {
        if (const Choice choice = of(cornersKey(page, sheet + 1)); choice.corners)
            corrections.corners.insert(sheet, *choice.corners);
    }
    for (int table = 0; table < read.page.tables.size(); ++table) {
        if (const Choice choice = of(bordersKey(page, table + 1)); choice.grid)
            corrections.grids.insert(table, *choice.grid);
    }
    return corrections;
}

ocr::Page Decisions::corrected(const report::ScanPage &read) const
{
    ocr::Page page = read.page;
    jobs::correct(page, correctionsOf(read));
    return page;
}

void Decisions::applyCorrections(QList<report::ScanPage> &pages) const
{
    QHash<qsizetype, jobs::Corrections> all;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (const jobs::Corrections corrections = correctionsOf(pages[i]); !corrections.isEmpty())
            all.insert(i, corrections);
    }
    jobs::correct(pages, all);
}

QList<privacy::Decision> Decisions::forCopies(const report::ScanDocument &read) const
{
    QList<privacy::Decision> decisions;
    QSet<PageKey> done; // one file may have been opened under two names
    for (const report::ScanPage &page : read.pages) {
        if (done.contains(keyOf(page)))
            continue;
        done.insert(keyOf(page));
        for (const ReviewRow &row : rowsOf(page)) {
            privacy::Decision decision{.sourceSha256 = row.key.page.sha256,
                                       .page = row.key.page.page,
                                       .finding = {},
                                       .boxes = {},
                                       .choice = row.choice.answer == Answer::Dismissed
                                                     ? privacy::Decision::Choice::Keep
                                                     : privacy::Decision::Choice::Cover,
                                       .printed = row.choice.printed,
                                       .why = row.choice.reason,
                                       .who = {},
                                       .cells = {}};
            if (row.choice.box)
                decision.boxes = {*row.choice.box};
            else if (row.choice.answer == Answer::None)
                continue;
            else if (row.row.kind == Kind::Finding)
                decision.finding = row.key.item;
            else if (row.row.kind == Kind::UnreadPlace)
                decision.boxes = row.row.quads;
            else
                continue; // about the whole sheet: nothing to cover or keep
            decisions.append(decision);
        }
    }
    return decisions;
}

QHash<std::pair<QByteArray, int>, QSet<int>>
Decisions::correctedTables(const report::ScanDocument &read) const
{
    QHash<std::pair<QByteArray, int>, QSet<int>> all;
    for (const report::ScanPage &page : read.pages) {
        const jobs::Corrections corrections = correctionsOf(page);
        for (auto it = corrections.grids.cbegin(); it != corrections.grids.cend(); ++it) {
            if (ocr::fits(*it, page.page.tables[it.key()]))
                all[{page.page.sha256, page.page.page}].insert(it.key());
        }
    }
    return all;
}

report::ScanDocument Decisions::forCovering(const report::ScanDocument &read) const
{
    report::ScanDocument scan = read;
    applyCorrections(scan.pages);
    for (report::ScanPage &page : scan.pages) {
        for (privacy::Finding &finding : page.judgement.findings) {
            const Choice choice = of({keyOf(page), finding.id});
            finding.type = choice.type.value_or(finding.type);
            if (!choice.printed.isEmpty())
                finding.maskedText = choice.printed;
        }
    }
    return scan;
}

} // namespace ui
