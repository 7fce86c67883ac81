// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Messages.h"

#include <QCborMap>
#include <QtTest>

#include <random>

using namespace pipeline;

namespace {

const QByteArray kHash(32, 'h');

redaction::Plan somePlan()
{
    redaction::Plan plan;
    plan.page = 2;
    plan.width = 300;
    plan.height = 200;
    plan.sourceSha256 = kHash;
    plan.regions = {{redaction::Region::Why::Finding,
                     QStringLiteral("p2-f1"),
                     {QRect(10, 20, 30, 40)},
                     {},
                     {}}};
    return plan;
}

ocr::Quad someQuad()
{
    return ocr::Quad::fromRect(QRectF(10, 20, 30, 40));
}

ocr::Page somePage()
{
    ocr::Page page;
    page.page = 2;
    page.pages = 3;
    page.sha256 = kHash;
    page.width = 300;
    page.height = 200;
    ocr::Sheet sheet;
    sheet.quad = ocr::Quad::fromRect(QRectF(0, 0, 300, 200));
    page.sheets = {sheet};
    ocr::TextLine line;
    line.place = ocr::Place::onPage({someQuad()});
    page.lines = {line};
    return page;
}

QList<Request> allRequests()
{
    Configure configure;
    configure.languages = {QStringLiteral("zh"), QStringLiteral("ug")};
    configure.threads = 2;
    configure.packs = {{QStringLiteral("cn-base.json"), "{}"}};
    Prove prove{QStringLiteral("a.png"),
                {somePlan()},
                {{{someQuad()}, {someQuad()}}},
                {},
                {{{someQuad(), {QStringLiteral("电话"), QString()}}}}};
    prove.singleReaderAccepted = true;
    prove.judge.today = QDate(2026, 11, 23);
    return {{1, configure},
            {2, Probe{QStringLiteral("a.png")}},
            {3, Read{QStringLiteral("a.png"), 7, true}},
            {4, Redact{QStringLiteral("a.png"), {somePlan()}, redaction::FileFormat::Jpeg}},
            {5, prove},
            {6, Show{QStringLiteral("a.png"), 1, 900}},
            {6, Show{QStringLiteral("a.png"), 1, 900, QRect(0, 7, 900, 800)}},
            {6, Cancel{}},
            {7, Prepare{}}};
}

QList<Reply> allReplies()
{
    redaction::Proof proof;
    proof.checks = {{QStringLiteral("tail"), true, {}, {}}};
    return {{1, Done{}},
            {2, Probed{12, kHash}},
            {3, PageRead{somePage()}},
            {4, Written{kHash}},
            {5, Proved{proof}},
            {6, Pixels{300, 200}},
            {7, Progress{0.5}},
            {8, LinesRead{somePage().lines}},
            {9, Failed{{ocr::Error::Code::Damaged, QStringLiteral("The file is cut off.")}}}};
}

QByteArray nested(int depth)
{
    // {"version": [[[…]]]}
    return QByteArray::fromHex("a1") + QByteArray::fromHex("6776657273696f6e") +
           QByteArray(depth, '\x81') + QByteArray(1, '\x01');
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsRequestsBack();
    void bringsRepliesBack();
    void keepsWhatAPlanSays();
    void keepsAPage();
    void refusesLinesWithoutAPlace();
    void refusesHostileBytes_data();
    void refusesHostileBytes();
    void refusesFieldsOutOfRange_data();
    void refusesFieldsOutOfRange();
    void survivesEveryFlippedByte();
};

void TestMessages::bringsRequestsBack()
{
    for (const Request &request : allRequests()) {
        const ocr::Result<Request> decoded = decodeRequest(encode(request));
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
        QCOMPARE(decoded->number, request.number);
        QCOMPARE(decoded->body.index(), request.body.index());
        QCOMPARE(encode(*decoded), encode(request));
    }
}

void TestMessages::bringsRepliesBack()
{
    for (const Reply &reply : allReplies()) {
        const ocr::Result<Reply> decoded = decodeReply(encode(reply));
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
        QCOMPARE(decoded->number, reply.number);
        QCOMPARE(decoded->body.index(), reply.body.index());
        QCOMPARE(encode(*decoded), encode(reply));
    }
}

void TestMessages::keepsWhatAPlanSays()
{
    const ocr::Result<Request> decoded = decodeRequest(encode(allRequests().at(3)));
    QVERIFY(decoded);
    const auto *redact = std::get_if<Redact>(&decoded->body);
    QVERIFY(redact);
    QCOMPARE(redact->plans, QList<redaction::Plan>{somePlan()});
    QCOMPARE(redact->format, redaction::FileFormat::Jpeg);
}

void TestMessages::keepsAPage()
{
    const ocr::Result<Reply> decoded = decodeReply(encode(Reply{3, PageRead{somePage()}}));
    QVERIFY(decoded);
    QCOMPARE(std::get<PageRead>(decoded->body).page, somePage());
}

void TestMessages::refusesLinesWithoutAPlace()
{
    ocr::TextLine line = somePage().lines.first();
    const ocr::Result<Reply> placed = decodeReply(encode(Reply{3, LinesRead{{line}}}));
    QVERIFY(placed);
    QCOMPARE(std::get<LinesRead>(placed->body).lines, QList{line});
    line.place.kind = ocr::Place::Kind::InCell;
    line.place.quads.clear(); // whoever asked for its quad would fall
    const ocr::Result<Reply> nowhere = decodeReply(encode(Reply{3, LinesRead{{line}}}));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ocr::Error::Code::ProtocolViolation);
}

void TestMessages::refusesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not CBOR") << QByteArray("GET / HTTP/1.1");
    QTest::newRow("a number") << QByteArray::fromHex("01");
    QTest::newRow("an array") << QByteArray::fromHex("80");
    QTest::newRow("an empty map") << QByteArray::fromHex("a0");
    QTest::newRow("deeper than the limit") << nested(kMaxDepth);
    QTest::newRow("deep enough to overrun a stack") << nested(5'000'000);
    QTest::newRow("a map of 2^60 entries") << QByteArray::fromHex("bb1000000000000000");
    QTest::newRow("text of 2^31 bytes") << QByteArray::fromHex("a17a80000000");
    QTest::newRow("something behind the end")
        << encode(Request{1, Probe{QStringLiteral("a")}}) + QByteArray("x");
    QTest::newRow("cut off") << encode(Request{1, Probe{QStringLiteral("a")}}).chopped(3);
}

void TestMessages::refusesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodeRequest(bytes).error().code, ocr::Error::Code::ProtocolViolation);
    QCOMPARE(decodeReply(bytes).error().code, ocr::Error::Code::ProtocolViolation);
}

void TestMessages::refusesFieldsOutOfRange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("another version") << "version" << QCborValue(kMessageVersion + 1);
    QTest::newRow("an unknown kind") << "kind" << QCborValue(QStringLiteral("format_disk"));
    QTest::newRow("a negative number") << "number" << QCborValue(-1);
    QTest::newRow("a body that is text") << "body" << QCborValue(QStringLiteral("x"));
    QTest::newRow("page 0") << "body"
                            << QCborValue(QCborMap{{QStringLiteral("name"), QStringLiteral("a")},
                                                   {QStringLiteral("page"), 0},
                                                   {QStringLiteral("tells_lines"), false}});
    QTest::newRow("a wish that is a number")
        << "body"
        << QCborValue(QCborMap{{QStringLiteral("name"), QStringLiteral("a")},
                               {QStringLiteral("page"), 1},
                               {QStringLiteral("tells_lines"), 1}});
}

void TestMessages::refusesFieldsOutOfRange()
{
    QFETCH(QString, field);
    QFETCH(QCborValue, value);
    QCborMap map = QCborValue::fromCbor(encode(Request{1, Read{QStringLiteral("a"), 1}})).toMap();
    QVERIFY(decodeRequest(map.toCborValue().toCbor())); // it is right before the change
    map[field] = value;
    const ocr::Result<Request> decoded = decodeRequest(map.toCborValue().toCbor());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ocr::Error::Code::ProtocolViolation);
}

void TestMessages::survivesEveryFlippedByte()
{
    // No verdict is expected, only an answer: the sanitizers watch.
    std::minstd_rand random(20261123);
    for (const Reply &reply : allReplies()) {
        const QByteArray bytes = encode(reply);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(random());
            const ocr::Result<Reply> decoded = decodeReply(changed);
            if (!decoded)
                QVERIFY(!decoded.error().detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
