// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ScanJson.h"

#include "app/report/JsonParts_p.h"
#include "app/report/ShownText_p.h"

#include <algorithm>

namespace report {

namespace {

qsizetype largestSheet(const ocr::Page &page)
{
    const auto largest = std::max_element(
        page.sheets.cbegin(), page.sheets.cend(),
        [](const ocr::Sheet &a, const ocr::Sheet &b) { return a.quad.area() < b.quad.area(); });
    return largest - page.sheets.cbegin();
}

QJsonObject findingJson(const privacy::Finding &finding)
{
    const QList<ocr::Quad> &quads = finding.place.quads;
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("type"), privacy::findingTypeName(finding.type)},
            {QStringLiteral("box"), quads.isEmpty() ? QJsonValue() : quadJson(quads.first())},
            {QStringLiteral("boxes"), quadsJson(quads)},
            {QStringLiteral("masked_value"), finding.maskedText},
            {QStringLiteral("disposition"), privacy::dispositionName(finding.disposition)},
            {QStringLiteral("severity"), privacy::severityName(finding.severity)},
            {QStringLiteral("confidence"), rounded(finding.confidence, 0.001)},
            // A row of the list may have been taken for its header.
            {QStringLiteral("reasons"), reasonsJson(finding.reasons)},
            {QStringLiteral("sheet"), finding.sheet + 1},
            {QStringLiteral("table"), countedFromOne(finding.table)},
            {QStringLiteral("row"), orNull(finding.row)},
            {QStringLiteral("column"), orNull(finding.column)},
            {QStringLiteral("header"), withoutLongNumbers(finding.header)},
            {QStringLiteral("person"), orNull(finding.person)},
            {QStringLiteral("place"), QJsonValue()},
            {QStringLiteral("basis"), basisJson(finding.basis)},
            {QStringLiteral("action"), finding.action}};
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject sheetJson(const ocr::Sheet &sheet, int number, const privacy::SheetJudgement &judged)
{
    QJsonArray incomplete;
    for (const ocr::Incomplete why : sheet.incomplete)
        incomplete.append(ocr::incompleteName(why));
    QJsonValue continues;
    if (sheet.continuesPage > 0) {
        continues = QJsonObject{{QStringLiteral("page"), sheet.continuesPage},
                                {QStringLiteral("sheet"), countedFromOne(sheet.continuesSheet)}};
    }
    return {{QStringLiteral("sheet"), number},
            {QStringLiteral("quad"), quadJson(sheet.quad)},
            {QStringLiteral("orientation"), sheet.orientation},
            {QStringLiteral("title"), withoutPersonalNumbers(judged.title)},
            {QStringLiteral("notice_type"), judged.noticeType},
            {QStringLiteral("type_confidence"), rounded(judged.typeConfidence, 0.001)},
            {QStringLiteral("medium"), ocr::mediumName(sheet.medium)},
            {QStringLiteral("complete"), sheet.isComplete()},
            {QStringLiteral("incomplete"), incomplete},
            {QStringLiteral("rows_read"), rounded(sheet.rowsRead, 0.001)},
            {QStringLiteral("date"), dateJson(judged.date)},
            {QStringLiteral("period"),
             judged.periodTo.isValid()
                 ? QJsonValue(QJsonObject{{QStringLiteral("from"), dateJson(judged.periodFrom)},
                                          {QStringLiteral("to"), dateJson(judged.periodTo)}})
                 : QJsonValue()},
            {QStringLiteral("action"), judged.action},
            {QStringLiteral("continues"), continues}};
}

QStringList readersOf(const ocr::Page &page)
{
    QStringList readers;
    for (const QString &engine : page.engines)
        readers.append(engine.section(QLatin1Char('-'), 0, 0));
    return readers;
}

QJsonObject pageJson(const ScanPage &scanned)
{
    const ocr::Page &page = scanned.page;
    const privacy::PageJudgement &judged = scanned.judgement;
    QJsonArray sheets;
    for (qsizetype i = 0; i < page.sheets.size(); ++i)
        sheets.append(sheetJson(page.sheets[i], static_cast<int>(i) + 1, judged.sheets.value(i)));
    QJsonArray findings;
    for (const privacy::Finding &finding : judged.findings)
        findings.append(findingJson(finding));
    const privacy::SheetJudgement largest = judged.sheets.value(largestSheet(page));
    return {{QStringLiteral("source"), scanned.source},
            {QStringLiteral("page"), page.page},
            {QStringLiteral("pages"), page.pages},
            {QStringLiteral("sha256"), QString::fromLatin1(page.sha256.toHex())},
            {QStringLiteral("width"), page.width},
            {QStringLiteral("height"), page.height},
            {QStringLiteral("orientation"), page.orientation},
            {QStringLiteral("notice_type"), largest.noticeType},
            {QStringLiteral("title"), withoutPersonalNumbers(largest.title)},
            {QStringLiteral("readers"), QJsonArray::fromStringList(readersOf(page))},
            {QStringLiteral("single_reader"), page.singleReader},
            {QStringLiteral("has_text"), !page.lines.isEmpty()},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("unread"), quadsJson(page.unread)},
            {QStringLiteral("findings"), findings}};
}

} // namespace

QJsonObject scanJson(const ScanDocument &document)
{
    QJsonArray rules;
    for (const privacy::RulePackInfo &pack : document.rules) {
        rules.append(QJsonObject{{QStringLiteral("id"), pack.id},
                                 {QStringLiteral("version"), pack.version}});
    }
    QJsonArray pages;
    for (const ScanPage &page : document.pages)
        pages.append(pageJson(page));
    return {
        {QStringLiteral("format"), QStringLiteral("noticeguard.scan")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("tool"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("noticeguard")},
                     {QStringLiteral("version"), QStringLiteral(NOTICEGUARD_VERSION)},
                     {QStringLiteral("rules"), rules},
                     {QStringLiteral("engines"), QJsonArray::fromStringList(document.engines)}}},
        {QStringLiteral("pages"), pages},
        {QStringLiteral("errors"), errorsJson(document.errors)},
        {QStringLiteral("interrupted"), document.interrupted}};
}

QJsonArray errorsJson(const QList<SourceError> &errors)
{
    QJsonArray array;
    for (const SourceError &error : errors) {
        array.append(QJsonObject{
            {QStringLiteral("source"), error.source},
            {QStringLiteral("page"), error.page > 0 ? QJsonValue(error.page) : QJsonValue()},
            {QStringLiteral("reason"), error.error.detail},
            {QStringLiteral("reason_code"), ocr::errorName(error.error.code)}});
    }
    return array;
}

} // namespace report
