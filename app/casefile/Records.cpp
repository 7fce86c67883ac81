// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/Records_p.h"
#include "ocr/base/PageCodec.h"

#include <limits>

namespace casefile {

namespace {

using ocr::Error;
using ocr::FieldReader;

constexpr int kMostNumber = 1'000'000;
// The fastest level: a page shrinks to about an eighth, at several hundred MB a second.
constexpr int kCompression = 1;

Error broken(const char *what)
{
    return {Error::Code::ProtocolViolation,
            QStringLiteral("A stored %1 could not be decoded.").arg(QLatin1String(what))};
}

QCborMap encodeAnchor(const Anchor &anchor)
{
    return {{QStringLiteral("type"), privacy::findingTypeName(anchor.type)},
            {QStringLiteral("quads"), ocr::encode(anchor.quads)},
            {QStringLiteral("valueHash"), anchor.valueHash},
            {QStringLiteral("reasons"), QCborArray::fromStringList(anchor.reasons)}};
}

ocr::Result<Anchor> decodeAnchor(const QCborValue &value)
{
    FieldReader reader(value, "anchor");
    const ocr::Result<privacy::FindingType> type =
        privacy::findingTypeFromName(reader.text("type"));
    if (!type)
        return broken("anchor");
    Anchor anchor{*type, reader.quads("quads"), reader.bytes("valueHash"), reader.texts("reasons")};
    if (reader.failed())
        return reader.error();
    return anchor;
}

/// As days since 4713 BC; 0 for a day that is not known, which no notice was posted on.
qint64 encodeDay(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

QDate decodeDay(FieldReader &reader, const char *field)
{
    const int day = reader.integer(field, 0, std::numeric_limits<int>::max());
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

ocr::Result<privacy::SheetJudgement> decodeSheet(const QCborValue &value)
{
    FieldReader reader(value, "sheet judgement");
    privacy::SheetJudgement sheet;
    sheet.title = reader.text("title");
    sheet.noticeType = reader.text("noticeType");
    sheet.typeConfidence = reader.number("confidence");
    sheet.date = decodeDay(reader, "date");
    sheet.periodFrom = decodeDay(reader, "periodFrom");
    sheet.periodTo = decodeDay(reader, "periodTo");
    sheet.periodDays = reader.integer("periodDays", 0, kMostNumber);
    sheet.action = reader.text("action");
    if (reader.failed())
        return reader.error();
    return sheet;
}

ocr::Result<privacy::RulePackInfo> decodePack(const QCborValue &value)
{
    FieldReader reader(value, "rule pack");
    privacy::RulePackInfo pack{reader.text("id"), reader.text("version")};
    if (reader.failed())
        return reader.error();
    return pack;
}

/// The value of which nameOf gives that name, out of the first `count`.
template <typename Value, typename NameOf>
ocr::Result<Value> fromName(const QString &name, int count, NameOf nameOf, const char *what)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(static_cast<Value>(i)) == name)
            return static_cast<Value>(i);
    }
    return broken(what);
}

} // namespace

QByteArray packPage(const ocr::Page &page)
{
    return qCompress(ocr::encode(page).toCbor(), kCompression);
}

ocr::Result<ocr::Page> unpackPage(const QByteArray &bytes)
{
    return ocr::decodePage(ocr::parsed(qUncompress(bytes)));
}

QByteArray packSheets(const QList<privacy::SheetJudgement> &sheets)
{
    QCborArray array;
    for (const privacy::SheetJudgement &sheet : sheets)
        array.append(QCborMap{{QStringLiteral("title"), sheet.title},
                              {QStringLiteral("noticeType"), sheet.noticeType},
                              {QStringLiteral("confidence"), sheet.typeConfidence},
                              {QStringLiteral("date"), encodeDay(sheet.date)},
                              {QStringLiteral("periodFrom"), encodeDay(sheet.periodFrom)},
                              {QStringLiteral("periodTo"), encodeDay(sheet.periodTo)},
                              {QStringLiteral("periodDays"), sheet.periodDays},
                              {QStringLiteral("action"), sheet.action}});
    return QCborMap{{QStringLiteral("sheets"), array}}.toCborValue().toCbor();
}

ocr::Result<QList<privacy::SheetJudgement>> unpackSheets(const QByteArray &bytes)
{
    FieldReader reader(ocr::parsed(bytes), "sheet judgements");
    QList<privacy::SheetJudgement> sheets =
        ocr::decodeList<privacy::SheetJudgement>(reader, "sheets", decodeSheet);
    if (reader.failed())
        return reader.error();
    return sheets;
}

QByteArray packFinding(const privacy::Finding &finding)
{
    privacy::Finding stored = finding;
    stored.rawText.clear();
    return privacy::encode(stored).toCbor();
}

ocr::Result<privacy::Finding> unpackFinding(const QByteArray &bytes)
{
    return privacy::decodeFinding(ocr::parsed(bytes));
}

QByteArray packDecision(const DecisionRecord &record)
{
    const privacy::Decision &decision = record.decision;
    QCborMap map{{QStringLiteral("finding"), decision.finding},
                 {QStringLiteral("boxes"), ocr::encode(decision.boxes)},
                 {QStringLiteral("printed"), decision.printed},
                 {QStringLiteral("why"), decision.why},
                 {QStringLiteral("who"), decision.who}};
    if (!decision.finding.isEmpty())
        map.insert(QStringLiteral("anchor"), encodeAnchor(record.anchor));
    return map.toCborValue().toCbor();
}

ocr::Result<DecisionRecord> unpackDecision(const QByteArray &bytes)
{
    FieldReader reader(ocr::parsed(bytes), "decision");
    DecisionRecord record;
    record.decision.finding = reader.text("finding");
    record.decision.boxes = reader.quads("boxes");
    record.decision.printed = reader.text("printed");
    record.decision.why = reader.text("why");
    record.decision.who = reader.text("who");
    if (reader.failed())
        return reader.error();
    if (!record.decision.finding.isEmpty()) {
        ocr::Result<Anchor> anchor = decodeAnchor(reader.value("anchor"));
        if (!anchor)
            return anchor.error();
        record.anchor = *std::move(anchor);
    }
    return record;
}

QByteArray packAbout(const About &about)
{
    QCborArray packs;
    for (const privacy::RulePackInfo &pack : about.rules)
        packs.append(
            QCborMap{{QStringLiteral("id"), pack.id}, {QStringLiteral("version"), pack.version}});
    return QCborMap{{QStringLiteral("folder"), about.folder},
                    {QStringLiteral("rules"), packs},
                    {QStringLiteral("engines"), QCborArray::fromStringList(about.engines)},
                    {QStringLiteral("interrupted"), about.interrupted},
                    {QStringLiteral("left"), QCborArray::fromStringList(about.left)}}
        .toCborValue()
        .toCbor();
}

ocr::Result<About> unpackAbout(const QByteArray &bytes)
{
    const QCborValue value = ocr::parsed(bytes);
    FieldReader reader(value, "review");
    About about;
    about.folder = reader.text("folder");
    about.rules = ocr::decodeList<privacy::RulePackInfo>(reader, "rules", decodePack);
    about.engines = reader.texts("engines");
    about.interrupted = reader.boolean("interrupted");
    if (value.toMap().contains(QStringLiteral("left"))) // not in the first files
        about.left = reader.texts("left");
    if (reader.failed())
        return reader.error();
    return about;
}

QByteArray packUnread(const Unread &unread)
{
    return QCborMap{{QStringLiteral("path"), unread.path},
                    {QStringLiteral("page"), unread.page},
                    {QStringLiteral("error"), ocr::errorName(unread.error.code)},
                    {QStringLiteral("detail"), unread.error.detail}}
        .toCborValue()
        .toCbor();
}

ocr::Result<Unread> unpackUnread(const QByteArray &bytes)
{
    FieldReader reader(ocr::parsed(bytes), "unread page");
    Unread unread;
    unread.path = reader.text("path");
    unread.page = reader.integer("page", 0, kMostNumber);
    unread.error.code = ocr::errorFromName(reader.text("error"));
    unread.error.detail = reader.text("detail");
    if (reader.failed())
        return reader.error();
    return unread;
}

ocr::Result<privacy::Disposition> dispositionFromName(const QString &name)
{
    return fromName<privacy::Disposition>(name,
                                          static_cast<int>(privacy::Disposition::Official) + 1,
                                          privacy::dispositionName, "disposition");
}

ocr::Result<privacy::Severity> severityFromName(const QString &name)
{
    return fromName<privacy::Severity>(name, static_cast<int>(privacy::Severity::Info) + 1,
                                       privacy::severityName, "severity");
}

} // namespace casefile
