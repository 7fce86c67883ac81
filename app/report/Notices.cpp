// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Notices.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace report {

namespace {

using Kind = ChecklistRow::Kind;
using privacy::FindingType;

/// The fault's number in the catalogue of masks that do not hide enough (domain notes 4.4); 0:
/// none.
int faultOf(const QString &reason)
{
    static const QHash<QString, int> faults{{QStringLiteral("mask:too_few_hidden"), 1},
                                            {QStringLiteral("mask:birth_date_readable"), 2},
                                            {QStringLiteral("mask:told_by_another_notice"), 3},
                                            {QStringLiteral("mask:told_beside"), 4},
                                            {QStringLiteral("mask:unique_key_left"), 10},
                                            {QStringLiteral("mask:uneven"), 11},
                                            {QStringLiteral("mask:disability_digits_left"), 12}};
    return faults.value(reason, 0);
}

int faultOf(const ChecklistRow &row)
{
    switch (row.type) {
    case FindingType::HiddenContent:
        return 6;
    case FindingType::Remark:
        return 7;
    case FindingType::QrCode:
    case FindingType::Barcode:
    case FindingType::IdCardImage:
        return 8;
    default:
        return 0;
    }
}

/// Counts rows into the notice they belong to.
class NoticeSum
{
public:
    explicit NoticeSum(ChecklistNotice notice) : m_notice(std::move(notice)) {}

    void add(const ChecklistRow &row, qsizetype index)
    {
        m_notice.rows.append(index);
        m_notice.severity = std::min(m_notice.severity, row.severity); // critical comes first
        if (row.kind != Kind::Finding) {
            ++m_notice.notRead;
            return;
        }
        const bool isExposed = row.disposition == privacy::Disposition::Exposed;
        KindCount &kind = m_kinds[static_cast<int>(row.type)];
        kind.type = row.type;
        ++(isExposed ? kind.exposed : kind.review);
        ++(isExposed ? m_notice.exposed : m_notice.review);
        for (const QString &reason : row.reasons)
            m_faults.insert(faultOf(reason));
        m_faults.insert(faultOf(row));
        for (const privacy::LegalBasis &one : row.basis)
            addBasis(one);
    }

    ChecklistNotice done(bool isTakenDown, QDate day)
    {
        const bool isTakenDownNow = isTakenDown && m_notice.exposed > 0;
        if (isTakenDownNow && m_notice.periodTo.isValid() && m_notice.periodTo < day)
            m_faults.insert(9);
        for (const auto &[type, kind] : m_kinds)
            m_notice.kinds.append(kind);
        for (const int fault : m_faults)
            if (fault > 0)
                m_notice.faults.append(QStringLiteral("M%1").arg(fault));
        // Its sheet is judged before anybody decides, so that alone never says what is to be done.
        if (m_notice.sheet == 0)
            m_notice.action = QStringLiteral("read_again");
        else if (isTakenDownNow)
            m_notice.action = QStringLiteral("take_down");
        else if (m_notice.exposed > 0)
            m_notice.action = QStringLiteral("replace");
        else if (!m_notice.rows.isEmpty())
            m_notice.action = QStringLiteral("check");
        return m_notice;
    }

private:
    void addBasis(const privacy::LegalBasis &one)
    {
        const bool isRead = one.mark == QLatin1String("V") || one.mark == QLatin1String("S");
        if (isRead && !m_notice.basis.contains(one))
            m_notice.basis.append(one);
    }

    ChecklistNotice m_notice;
    std::map<int, KindCount> m_kinds;
    std::set<int> m_faults;
};

ChecklistNotice noticeOf(const ScanPage &page, int sheet)
{
    ChecklistNotice notice;
    notice.source = page.source;
    notice.page = page.page.page;
    notice.pages = page.page.pages;
    notice.sheet = sheet + 1;
    notice.sheetsOnPage = static_cast<int>(page.page.sheets.size());
    const privacy::SheetJudgement judged = page.judgement.sheets.value(sheet);
    notice.noticeType = judged.noticeType;
    notice.date = judged.date;
    notice.periodFrom = judged.periodFrom;
    notice.periodTo = judged.periodTo;
    QSet<int> people;
    for (const privacy::Finding &finding : page.judgement.findings) {
        if (finding.sheet == sheet && finding.person >= 0 &&
            finding.disposition == privacy::Disposition::Exposed)
            people.insert(finding.person);
    }
    notice.people = static_cast<int>(people.size());
    return notice;
}

/// The sheet, from 0, that a row of the page stands on; the first where no sheet holds it.
int sheetOf(const ChecklistRow &row, const ocr::Page &page)
{
    if (row.sheet > 0)
        return std::min(row.sheet - 1, std::max(0, static_cast<int>(page.sheets.size()) - 1));
    return row.quads.isEmpty() ? 0 : sheetAt(page, row.quads.first());
}

void appendPage(const ScanPage &page, ChecklistReport &report)
{
    std::vector<NoticeSum> sums;
    for (int sheet = 0; sheet < std::max(1, static_cast<int>(page.page.sheets.size())); ++sheet)
        sums.emplace_back(noticeOf(page, sheet));
    QSet<int> takenDown;
    for (int sheet = 0; sheet < page.judgement.sheets.size(); ++sheet)
        if (page.judgement.sheets[sheet].action == QLatin1String("take_down"))
            takenDown.insert(sheet);
    for (const ChecklistRow &row : allRowsOf(page)) {
        if (!needsAction(row))
            continue;
        const int sheet = sheetOf(row, page.page);
        sums[static_cast<size_t>(sheet)].add(row, report.checklist.rows.size());
        report.checklist.rows.append(row);
    }
    for (size_t sheet = 0; sheet < sums.size(); ++sheet)
        report.notices.append(
            sums[sheet].done(takenDown.contains(static_cast<int>(sheet)), report.day));
}

} // namespace

ChecklistReport checklistReport(const ScanDocument &scan, QDate day)
{
    ChecklistReport report;
    report.rules = scan.rules;
    report.day = day;
    for (const ScanPage &page : scan.pages)
        appendPage(page, report);
    for (const SourceError &error : scan.errors) {
        ChecklistNotice notice;
        notice.source = error.source;
        notice.page = error.page;
        NoticeSum sum(notice);
        const ChecklistRow row = rowOf(error);
        sum.add(row, report.checklist.rows.size());
        report.checklist.rows.append(row);
        report.notices.append(sum.done(false, day));
    }
    report.checklist.totals = totalsOf(scan);
    return report;
}

const CoveredPicture *pictureOf(const ChecklistReport &report, const ChecklistNotice &notice)
{
    const CoveredPicture *ofPage = nullptr;
    for (const CoveredPicture &picture : report.pictures) {
        if (picture.source != notice.source || picture.page != notice.page)
            continue;
        if (picture.sheet == notice.sheet)
            return &picture;
        if (picture.sheet == 0)
            ofPage = &picture;
    }
    return ofPage;
}

} // namespace report
