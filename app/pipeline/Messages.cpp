// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Messages.h"

#include "ocr/base/PageCodec.h"

#include <QCborStreamReader>

#include <algorithm>

namespace pipeline {

namespace {

using ocr::FieldReader;

constexpr int kMaxPages = 1'000'000;
constexpr int kMaxSide = 1'000'000; // px
constexpr int kMaxNumber = 2'000'000'000;
constexpr int kHashBytes = 32;
// A QCborValue takes 16 bytes for one of these, however short it is in the message. A page of
// 40,000 characters with three readings of each, three numbers a place, has some 400,000.
constexpr qint64 kMaxItems = 8'000'000;

QString key(const char *field)
{
    return QLatin1String(field);
}

ocr::Error violation(const char *what)
{
    return {ocr::Error::Code::ProtocolViolation,
            QStringLiteral("The message has a wrong %1.").arg(QLatin1String(what))};
}

/// Whether nesting and number of values stay below the limits: QCborValue recurses, and takes
/// memory for each, so this is looked at before.
bool isBounded(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    int depth = 0;
    qint64 items = 0;
    while (reader.lastError() == QCborError::NoError) {
        if (++items > kMaxItems)
            return false;
        if (depth > 0 && !reader.hasNext()) {
            if (!reader.leaveContainer())
                return false;
            if (--depth == 0)
                return reader.currentOffset() == bytes.size();
            continue;
        }
        if (reader.isContainer()) {
            if (++depth > kMaxDepth || !reader.enterContainer())
                return false;
        } else if (!reader.next()) {
            return false;
        } else if (depth == 0) {
            return false; // a message is a map
        }
    }
    return false;
}

QByteArray hash(FieldReader &reader, const char *field)
{
    const QByteArray bytes = reader.bytes(field);
    if (bytes.size() != kHashBytes)
        reader.fail(field);
    return bytes;
}

QCborArray textsToCbor(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

// One overload of `fields` a message: its body as a map. The name stands in `kindOf`.

const char *kindOf(const RequestBody &body)
{
    static constexpr const char *kNames[] = {"configure", "prepare", "probe", "read",
                                             "redact",    "prove",   "show",  "cancel"};
    return kNames[body.index()];
}

const char *kindOf(const ReplyBody &body)
{
    static constexpr const char *kNames[] = {"done",     "probed",     "page_read",
                                             "written",  "proved",     "pixels",
                                             "progress", "lines_read", "failed"};
    return kNames[body.index()];
}

QCborMap fields(const Configure &body)
{
    QCborArray packs;
    for (const privacy::RulePackText &pack : body.packs)
        packs.append(QCborMap{{key("name"), pack.name}, {key("json"), pack.json}});
    return {{key("engine"), body.engine},
            {key("languages"), textsToCbor(body.languages)},
            {key("threads"), body.threads},
            {key("packs"), packs}};
}

QCborMap fields(const Probe &body)
{
    return {{key("name"), body.name}};
}

QCborMap fields(const Read &body)
{
    return {
        {key("name"), body.name}, {key("page"), body.page}, {key("tells_lines"), body.tellsLines}};
}

QCborMap fields(const Redact &body)
{
    return {{key("name"), body.name},
            {key("plans"), ocr::encodeList(body.plans)},
            {key("format"), static_cast<int>(body.format)}};
}

QCborMap fields(const Prove &body)
{
    QCborArray headers;
    for (const QList<KnownHeaders> &known : body.headers)
        headers.append(ocr::encodeList(known));
    return {{key("name"), body.name},
            {key("plans"), ocr::encodeList(body.plans)},
            {key("must"), ocr::encodeList(body.mustBeCovered)},
            {key("headers"), headers},
            {key("single_reader"), body.singleReaderAccepted},
            {key("notice_type"), body.judge.noticeType},
            {key("today"), body.judge.today.toString(Qt::ISODate)}};
}

QCborMap fields(const Show &body)
{
    QCborArray part;
    if (!body.part.isNull())
        part = {body.part.x(), body.part.y(), body.part.width(), body.part.height()};
    return {{key("name"), body.name},
            {key("page"), body.page},
            {key("long_side"), body.longSide},
            {key("part"), part}};
}

QCborMap fields(const Prepare &)
{
    return {};
}

QCborMap fields(const Cancel &)
{
    return {};
}

QCborMap fields(const Done &)
{
    return {};
}

QCborMap fields(const Probed &body)
{
    return {{key("pages"), body.pages}, {key("sha256"), body.sha256}};
}

QCborMap fields(const PageRead &body)
{
    return {{key("page"), ocr::encode(body.page)}};
}

QCborArray numbers(const std::vector<int> &pages)
{
    QCborArray array;
    for (const int page : pages)
        array.append(page);
    return array;
}

QCborMap fields(const Written &body)
{
    return {{key("sha256"), body.sha256},
            {key("without_colour"), numbers(body.withoutColour)},
            {key("without_words"), numbers(body.withoutWords)}};
}

QCborMap fields(const Proved &body)
{
    return {{key("proof"), redaction::encode(body.proof)}};
}

QCborMap fields(const Pixels &body)
{
    return {{key("width"), body.width}, {key("height"), body.height}};
}

QCborMap fields(const Progress &body)
{
    return {{key("share"), body.share}};
}

QCborMap fields(const LinesRead &body)
{
    return {{key("lines"), ocr::encodeList(body.lines)}};
}

QCborMap fields(const Failed &body)
{
    return {{key("error"), ocr::encode(body.error)}};
}

template <typename Message>
QByteArray encodeMessage(const Message &message)
{
    const QCborMap body = std::visit([](const auto &one) { return fields(one); }, message.body);
    return QCborMap{{key("version"), kMessageVersion},
                    {key("number"), message.number},
                    {key("kind"), key(kindOf(message.body))},
                    {key("body"), body}}
        .toCborValue()
        .toCbor();
}

/// A message's outer part; the body is decoded by its kind.
struct Envelope
{
    int number = 0;
    QString kind;
    QCborValue body;
};

ocr::Result<Envelope> openEnvelope(const QByteArray &bytes)
{
    if (!isBounded(bytes))
        return violation("form");
    FieldReader reader(ocr::parsed(bytes), "message");
    reader.integer("version", kMessageVersion, kMessageVersion);
    Envelope envelope;
    envelope.number = reader.integer("number", 0, kMaxNumber);
    envelope.kind = reader.text("kind");
    envelope.body = reader.value("body");
    if (reader.failed())
        return reader.error();
    return envelope;
}

ocr::Result<privacy::RulePackText> decodePack(const QCborValue &value)
{
    FieldReader reader(value, "rule pack");
    privacy::RulePackText pack{reader.text("name"), reader.bytes("json")};
    if (reader.failed())
        return reader.error();
    return pack;
}

ocr::Result<QList<KnownHeaders>> decodeHeaderList(const QCborValue &value)
{
    QList<KnownHeaders> list;
    if (!value.isArray())
        return violation("list of headers");
    for (const QCborValue &element : value.toArray()) {
        ocr::Result<KnownHeaders> headers = decodeKnownHeaders(element);
        if (!headers)
            return headers.error();
        list.append(*std::move(headers));
    }
    return list;
}

RequestBody configureFrom(FieldReader &reader)
{
    Configure body;
    body.engine = reader.text("engine");
    body.languages = reader.texts("languages");
    body.threads = reader.integer("threads", 1, 256);
    body.packs = ocr::decodeList<privacy::RulePackText>(reader, "packs", decodePack);
    return body;
}

RequestBody redactFrom(FieldReader &reader)
{
    Redact body;
    body.name = reader.text("name");
    body.plans = ocr::decodeList<redaction::Plan>(reader, "plans", redaction::decodePlan);
    body.format = static_cast<redaction::FileFormat>(reader.integer("format", 0, 2));
    return body;
}

RequestBody proveFrom(FieldReader &reader)
{
    Prove body;
    body.name = reader.text("name");
    body.plans = ocr::decodeList<redaction::Plan>(reader, "plans", redaction::decodePlan);
    body.mustBeCovered =
        ocr::decodeList<redaction::PlacesToCover>(reader, "must", redaction::decodePlacesToCover);
    body.headers = ocr::decodeList<QList<KnownHeaders>>(reader, "headers", decodeHeaderList);
    body.singleReaderAccepted = reader.boolean("single_reader");
    body.judge.noticeType = reader.text("notice_type");
    body.judge.today = QDate::fromString(reader.text("today"), Qt::ISODate);
    return body;
}

RequestBody showFrom(FieldReader &reader)
{
    Show body{reader.text("name"), reader.integer("page", 1, kMaxPages),
              reader.integer("long_side", 1, kMaxSide)};
    const QList<int> part = reader.integers("part", 0, kMaxSide);
    if (part.size() == 4)
        body.part = QRect(part[0], part[1], part[2], part[3]);
    if (!part.isEmpty() && body.part.isEmpty())
        reader.fail("part");
    return body;
}

RequestBody requestBody(const QString &kind, FieldReader &reader)
{
    if (kind == QLatin1String("configure"))
        return configureFrom(reader);
    if (kind == QLatin1String("prepare"))
        return Prepare{};
    if (kind == QLatin1String("probe"))
        return Probe{reader.text("name")};
    if (kind == QLatin1String("read"))
        return Read{reader.text("name"), reader.integer("page", 1, kMaxPages),
                    reader.boolean("tells_lines")};
    if (kind == QLatin1String("redact"))
        return redactFrom(reader);
    if (kind == QLatin1String("prove"))
        return proveFrom(reader);
    if (kind == QLatin1String("show"))
        return showFrom(reader);
    if (kind != QLatin1String("cancel"))
        reader.fail("kind");
    return Cancel{};
}

ReplyBody pageFrom(FieldReader &reader)
{
    ocr::Result<ocr::Page> page = ocr::decodePage(reader.value("page"));
    if (!page) {
        reader.fail("page");
        return PageRead{};
    }
    return PageRead{*std::move(page)};
}

ReplyBody linesFrom(FieldReader &reader)
{
    LinesRead body{ocr::decodeList<ocr::TextLine>(reader, "lines", ocr::decodeLine)};
    const auto isPlaced = [](const ocr::TextLine &line) { return !line.place.quads.isEmpty(); };
    if (!std::all_of(body.lines.cbegin(), body.lines.cend(), isPlaced))
        reader.fail("lines");
    return body;
}

ReplyBody proofFrom(FieldReader &reader)
{
    ocr::Result<redaction::Proof> proof = redaction::decodeProof(reader.value("proof"));
    if (!proof) {
        reader.fail("proof");
        return Proved{};
    }
    return Proved{*std::move(proof)};
}

ocr::Result<int> pageNumberFrom(const QCborValue &value)
{
    const qint64 page = value.toInteger(0);
    if (!value.isInteger() || page < 1 || page > kMaxPages)
        return ocr::Error{ocr::Error::Code::ProtocolViolation,
                          QStringLiteral("The message has a wrong page number.")};
    return static_cast<int>(page);
}

ReplyBody writtenFrom(FieldReader &reader)
{
    const QByteArray sha256 = hash(reader, "sha256");
    const QList<int> grey = ocr::decodeList<int>(reader, "without_colour", pageNumberFrom);
    const QList<int> mute = ocr::decodeList<int>(reader, "without_words", pageNumberFrom);
    return Written{sha256, {grey.begin(), grey.end()}, {mute.begin(), mute.end()}};
}

ReplyBody replyBody(const QString &kind, FieldReader &reader)
{
    if (kind == QLatin1String("probed"))
        return Probed{reader.integer("pages", 1, kMaxPages), hash(reader, "sha256")};
    if (kind == QLatin1String("page_read"))
        return pageFrom(reader);
    if (kind == QLatin1String("written"))
        return writtenFrom(reader);
    if (kind == QLatin1String("proved"))
        return proofFrom(reader);
    if (kind == QLatin1String("pixels"))
        return Pixels{reader.integer("width", 1, kMaxSide), reader.integer("height", 1, kMaxSide)};
    if (kind == QLatin1String("progress"))
        return Progress{reader.number("share")};
    if (kind == QLatin1String("lines_read"))
        return linesFrom(reader);
    if (kind == QLatin1String("failed"))
        return Failed{ocr::decodeError(reader.value("error"))};
    if (kind != QLatin1String("done"))
        reader.fail("kind");
    return Done{};
}

} // namespace

QByteArray encode(const Request &request)
{
    return encodeMessage(request);
}

QByteArray encode(const Reply &reply)
{
    return encodeMessage(reply);
}

ocr::Result<Request> decodeRequest(const QByteArray &bytes)
{
    const ocr::Result<Envelope> envelope = openEnvelope(bytes);
    if (!envelope)
        return envelope.error();
    FieldReader reader(envelope->body, "request");
    ocr::Result<Request> request = Request{envelope->number, requestBody(envelope->kind, reader)};
    if (reader.failed())
        request = reader.error();
    return request;
}

ocr::Result<Reply> decodeReply(const QByteArray &bytes)
{
    const ocr::Result<Envelope> envelope = openEnvelope(bytes);
    if (!envelope)
        return envelope.error();
    FieldReader reader(envelope->body, "reply");
    Reply reply{envelope->number, replyBody(envelope->kind, reader)};
    if (reader.failed())
        return reader.error();
    return reply;
}

} // namespace pipeline
