// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistJson.h"

#include "app/report/JsonParts_p.h"
#include "app/report/Words.h"

namespace report {

namespace {

using Object = QJsonObject;

QString kindName(ChecklistRow::Kind kind)
{
    using Kind = ChecklistRow::Kind;
    switch (kind) {
    case Kind::Finding:
        return QStringLiteral("finding");
    case Kind::UnreadPlace:
        return QStringLiteral("unread_place");
    case Kind::IncompleteSheet:
        return QStringLiteral("incomplete_sheet");
    case Kind::NoText:
        return QStringLiteral("no_text");
    case Kind::SingleReader:
        return QStringLiteral("single_reader");
    case Kind::SourceError:
        break;
    }
    return QStringLiteral("not_read");
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

Object rowJson(const ChecklistRow &row, int notice)
{
    const bool isFinding = row.kind == ChecklistRow::Kind::Finding;
    const auto ofFinding = [isFinding](const QJsonValue &value) {
        return isFinding ? value : QJsonValue();
    };
    QJsonArray reasons = reasonsJson(row.reasons);
    if (row.kind == ChecklistRow::Kind::SourceError)
        reasons.append(ocr::errorName(row.error));
    return {{QStringLiteral("notice"), notice},
            {QStringLiteral("kind"), kindName(row.kind)},
            {QStringLiteral("finding"), ofFinding(row.findingId)},
            {QStringLiteral("type"), ofFinding(privacy::findingTypeName(row.type))},
            {QStringLiteral("masked_value"), ofFinding(row.maskedValue)},
            {QStringLiteral("disposition"), ofFinding(privacy::dispositionName(row.disposition))},
            {QStringLiteral("severity"), privacy::severityName(row.severity)},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("action"), row.action},
            {QStringLiteral("boxes"), quadsJson(row.quads)},
            {QStringLiteral("table"), countedFromOne(row.table)},
            {QStringLiteral("row"), orNull(row.row)},
            {QStringLiteral("column"), orNull(row.column)},
            {QStringLiteral("header"), shownLabel(row.header)},
            {QStringLiteral("basis"), basisJson(row.basis)}};
}

Object noticeJson(const ChecklistNotice &notice, int number)
{
    QJsonArray kinds;
    for (const KindCount &kind : notice.kinds)
        kinds.append(Object{{QStringLiteral("type"), privacy::findingTypeName(kind.type)},
                            {QStringLiteral("exposed"), kind.exposed},
                            {QStringLiteral("review"), kind.review}});
    const bool isRead = notice.sheet > 0;
    return {{QStringLiteral("number"), number},
            {QStringLiteral("source"), notice.source},
            {QStringLiteral("page"), numberOrNull(notice.page)},
            {QStringLiteral("sheet"), numberOrNull(notice.sheet)},
            {QStringLiteral("notice_type"), isRead ? QJsonValue(notice.noticeType) : QJsonValue()},
            {QStringLiteral("date"), dateJson(notice.date)},
            {QStringLiteral("period"),
             notice.periodTo.isValid()
                 ? QJsonValue(Object{{QStringLiteral("from"), dateJson(notice.periodFrom)},
                                     {QStringLiteral("to"), dateJson(notice.periodTo)}})
                 : QJsonValue()},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("exposed"), notice.exposed},
            {QStringLiteral("review"), notice.review},
            {QStringLiteral("not_read"), notice.notRead},
            {QStringLiteral("mask_faults"), QJsonArray::fromStringList(notice.faults)},
            {QStringLiteral("severity"), privacy::severityName(notice.severity)},
            {QStringLiteral("people"), numberOrNull(notice.people)},
            {QStringLiteral("basis"), basisJson(notice.basis)},
            {QStringLiteral("action"), notice.action}};
}

Object totalsJson(const ChecklistTotals &totals)
{
    return {{QStringLiteral("pages"), totals.pages},
            {QStringLiteral("exposed"), totals.exposed},
            {QStringLiteral("review"), totals.review},
            {QStringLiteral("permitted"), totals.permitted},
            {QStringLiteral("masked"), totals.masked},
            {QStringLiteral("official"), totals.official},
            {QStringLiteral("unread_places"), totals.unreadPlaces},
            {QStringLiteral("incomplete_sheets"), totals.incompleteSheets},
            {QStringLiteral("pages_without_text"), totals.pagesWithoutText},
            {QStringLiteral("single_reader_pages"), totals.singleReaderPages},
            {QStringLiteral("not_read"), totals.unreadSources},
            {QStringLiteral("interrupted"), totals.interrupted},
            {QStringLiteral("nothing_exposed"), totals.nothingExposed()}};
}

} // namespace

QJsonObject checklistJson(const ChecklistReport &report)
{
    QJsonArray rules;
    for (const privacy::RulePackInfo &pack : report.rules)
        rules.append(
            Object{{QStringLiteral("id"), pack.id}, {QStringLiteral("version"), pack.version}});
    QJsonArray notices;
    QJsonArray rows;
    for (int i = 0; i < report.notices.size(); ++i) {
        const ChecklistNotice &notice = report.notices[i];
        notices.append(noticeJson(notice, i + 1));
        for (const qsizetype row : notice.rows)
            rows.append(rowJson(report.checklist.rows[row], i + 1));
    }
    return {{QStringLiteral("format"), QStringLiteral("noticeguard.checklist")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("tool"),
             Object{{QStringLiteral("name"), QStringLiteral("noticeguard")},
                    {QStringLiteral("version"), QStringLiteral(NOTICEGUARD_VERSION)},
                    {QStringLiteral("rules"), rules}}},
            {QStringLiteral("date"), dateJson(report.day)},
            {QStringLiteral("totals"), totalsJson(report.checklist.totals)},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("rows"), rows}};
}

} // namespace report
