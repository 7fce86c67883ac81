// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/report/SampleScan.h"

namespace tests {

using privacy::Disposition;
using report::ScanDocument;
using report::ScanPage;

ScanPage cleanPage()
{
    ScanPage scanned;
    scanned.source = kSource;
    scanned.page.width = 1000;
    scanned.page.height = 1000;
    ocr::Sheet sheet;
    sheet.quad = ocr::Quad::fromRect(QRectF(0, 0, 1000, 1000));
    scanned.page.sheets = {sheet};
    scanned.page.lines = {ocr::TextLine{ocr::Place::onPage({sheet.quad}), {}, ocr::Script::Han}};
    return scanned;
}

privacy::Finding finding(Disposition disposition)
{
    privacy::Finding found;
    found.id = QStringLiteral("p1-f1");
    found.type = privacy::FindingType::ResidentId;
    found.place = ocr::Place::onPage({ocr::Quad::fromRect(QRectF(100, 200, 300, 40))});
    found.rawText = kRawId;
    found.maskedText = QStringLiteral("650101********0001");
    found.disposition = disposition;
    found.severity = privacy::Severity::Critical;
    found.reasons = {QStringLiteral("header:身份证号码"), QStringLiteral("check_digit")};
    found.action = QStringLiteral("mask");
    found.table = 0;
    found.row = 3;
    found.column = 2;
    found.header = QStringLiteral("身份证号码");
    return found;
}

ScanDocument wholeScan()
{
    ScanPage page = cleanPage();
    page.judgement.findings = {finding(Disposition::Exposed), finding(Disposition::Review),
                               finding(Disposition::Permitted), finding(Disposition::Masked),
                               finding(Disposition::Official)};
    page.page.unread = {ocr::Quad::fromRect(QRectF(10, 10, 20, 20))};
    page.page.sheets[0].incomplete = {ocr::Incomplete::Cut};
    page.page.singleReader = true;
    ScanPage empty = cleanPage();
    empty.page.page = 2;
    empty.page.pages = 2;
    empty.page.lines.clear();
    ScanDocument scan;
    scan.pages = {page, empty};
    scan.errors = {{QStringLiteral("/nowhere/locked.pdf"),
                    0,
                    {ocr::Error::Code::PasswordProtected, QStringLiteral("Locked.")}}};
    return scan;
}

ScanDocument longScan(int rows)
{
    ScanPage page = cleanPage();
    page.judgement.sheets = {{}};
    page.judgement.sheets[0].noticeType = QStringLiteral("subsistence_allowance");
    for (int row = 1; row <= rows; ++row) {
        privacy::Finding id = finding(Disposition::Exposed);
        id.row = row;
        id.person = row;
        id.header = QStringLiteral("كىملىك نومۇرى");
        id.reasons = {QStringLiteral("header:") + id.header, QStringLiteral("mask:uneven")};
        id.basis = {{QStringLiteral("PIPL"), QStringLiteral("28"), QStringLiteral("2021-11-01"),
                     QStringLiteral("V")},
                    {QStringLiteral("农经发〔2019〕6号"), QStringLiteral("7"),
                     QStringLiteral("2019-01-01"), QStringLiteral("U")}};
        page.judgement.findings.append(id);
        privacy::Finding phone = id;
        phone.type = privacy::FindingType::Phone;
        phone.maskedText = QStringLiteral("138****8000");
        phone.action = QStringLiteral("leave_out_column");
        page.judgement.findings.append(phone);
    }
    ScanDocument scan;
    scan.rules = {{QStringLiteral("cn-base"), QStringLiteral("2026.11.1")}};
    scan.pages = {page};
    return scan;
}

ScanDocument manySheets(int sheets)
{
    ScanDocument scan;
    for (int i = 0; i < sheets; ++i) {
        ScanPage page = cleanPage();
        page.source = QStringLiteral("/nowhere/%1.jpg").arg(i + 1);
        page.judgement.findings = {finding(Disposition::Exposed)};
        scan.pages.append(page);
    }
    return scan;
}

} // namespace tests
