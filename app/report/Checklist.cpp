// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Checklist.h"

namespace report {

namespace {

using Kind = ChecklistRow::Kind;

ChecklistRow rowOfPage(const ScanPage &page, Kind kind)
{
    ChecklistRow row;
    row.kind = kind;
    row.source = page.source;
    row.page = page.page.page;
    return row;
}

ChecklistRow rowOfFinding(const ScanPage &page, const privacy::Finding &finding)
{
    ChecklistRow row = rowOfPage(page, Kind::Finding);
    row.sheet = finding.sheet + 1;
    row.findingId = finding.id;
    row.quads = finding.place.quads;
    row.type = finding.type;
    row.maskedValue = finding.maskedText;
    row.disposition = finding.disposition;
    row.severity = finding.severity;
    row.reasons = finding.reasons;
    row.action = finding.action;
    row.table = finding.table;
    row.row = finding.row;
    row.column = finding.column;
    row.header = finding.header;
    row.basis = finding.basis;
    return row;
}

bool isWhollyRead(const ocr::Sheet &sheet)
{
    // A sheet whose rows hold an unread cell is no more "complete" than one that is cut off.
    return sheet.isComplete() && sheet.rowsRead >= 1.0;
}

void count(const privacy::Finding &finding, ChecklistTotals &totals)
{
    switch (finding.disposition) {
    case privacy::Disposition::Exposed:
        ++totals.exposed;
        break;
    case privacy::Disposition::Review:
        ++totals.review;
        break;
    case privacy::Disposition::Permitted:
        ++totals.permitted;
        break;
    case privacy::Disposition::Masked:
        ++totals.masked;
        break;
    case privacy::Disposition::Official:
        ++totals.official;
        break;
    }
}

} // namespace

int ChecklistTotals::toLookAt() const
{
    return review + unreadPlaces + incompleteSheets + pagesWithoutText + singleReaderPages +
           unreadSources;
}

bool ChecklistTotals::nothingExposed() const
{
    return pages > 0 && exposed == 0 && toLookAt() == 0 && !interrupted;
}

int sheetAt(const ocr::Page &page, const ocr::Quad &place)
{
    for (int i = 0; i < page.sheets.size(); ++i)
        if (page.sheets[i].quad.contains(place.center()))
            return i;
    return 0;
}

QList<ChecklistRow> allRowsOf(const ScanPage &page)
{
    QList<ChecklistRow> rows;
    for (const privacy::Finding &finding : page.judgement.findings)
        rows.append(rowOfFinding(page, finding));
    for (const ocr::Quad &quad : page.page.unread) {
        ChecklistRow row = rowOfPage(page, Kind::UnreadPlace);
        row.quads = {quad};
        rows.append(row);
    }
    for (qsizetype i = 0; i < page.page.sheets.size(); ++i) {
        const ocr::Sheet &sheet = page.page.sheets[i];
        if (isWhollyRead(sheet))
            continue;
        ChecklistRow row = rowOfPage(page, Kind::IncompleteSheet);
        row.sheet = static_cast<int>(i) + 1;
        row.quads = {sheet.quad};
        for (const ocr::Incomplete why : sheet.incomplete)
            row.reasons.append(ocr::incompleteName(why));
        if (sheet.rowsRead < 1.0)
            row.reasons.append(QStringLiteral("rows_unread"));
        rows.append(row);
    }
    if (page.page.lines.isEmpty())
        rows.append(rowOfPage(page, Kind::NoText));
    if (page.page.singleReader)
        rows.append(rowOfPage(page, Kind::SingleReader));
    return rows;
}

ChecklistRow rowOf(const SourceError &error)
{
    ChecklistRow row;
    row.kind = Kind::SourceError;
    row.source = error.source;
    row.page = error.page;
    row.severity = privacy::Severity::High;
    row.error = error.error.code;
    return row;
}

ChecklistTotals totalsOf(const ScanDocument &scan)
{
    ChecklistTotals totals;
    totals.pages = static_cast<int>(scan.pages.size());
    totals.unreadSources = static_cast<int>(scan.errors.size());
    totals.interrupted = scan.interrupted;
    for (const ScanPage &page : scan.pages) {
        for (const privacy::Finding &finding : page.judgement.findings)
            count(finding, totals);
        totals.unreadPlaces += static_cast<int>(page.page.unread.size());
        for (const ocr::Sheet &sheet : page.page.sheets)
            totals.incompleteSheets += isWhollyRead(sheet) ? 0 : 1;
        totals.pagesWithoutText += page.page.lines.isEmpty() ? 1 : 0;
        totals.singleReaderPages += page.page.singleReader ? 1 : 0;
    }
    return totals;
}

bool needsAction(const ChecklistRow &row)
{
    return row.disposition == privacy::Disposition::Exposed ||
           row.disposition == privacy::Disposition::Review;
}

Checklist checklistOf(const ScanDocument &scan)
{
    Checklist list;
    for (const ScanPage &page : scan.pages) {
        const QList<ChecklistRow> rows = allRowsOf(page);
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(list.rows), needsAction);
    }
    for (const SourceError &error : scan.errors)
        list.rows.append(rowOf(error));
    list.totals = totalsOf(scan);
    return list;
}

} // namespace report
