// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Decision.h"
#include "app/privacy/Finding.h"

#include <QTest>

using namespace privacy;

class TestFindingCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesHaveNames();
    void roundTrip();
    void refusesDamage_data();
    void refusesDamage();
    void decisions_data();
    void decisions();
};

namespace {

Finding sample()
{
    Finding finding;
    finding.id = QStringLiteral("p1-f1");
    finding.type = FindingType::ResidentId;
    finding.place =
        ocr::Place::onPage({ocr::Quad::fromRect({1, 2, 30, 4}), ocr::Quad::fromRect({1, 8, 9, 4})});
    finding.rawText = QStringLiteral("650101190001010001");
    finding.maskedText = QStringLiteral("650101********0001");
    finding.disposition = Disposition::Exposed;
    finding.severity = Severity::Critical;
    finding.confidence = 0.99;
    finding.reasons = {QStringLiteral("check_digit")};
    finding.basis = {{QStringLiteral("PIPL"), QStringLiteral("6"), QStringLiteral("2021-11-01"),
                      QStringLiteral("V")}};
    finding.action = QStringLiteral("mask");
    return finding;
}

} // namespace

void TestFindingCodec::typesHaveNames()
{
    for (int i = 0; i < kFindingTypeCount; ++i) {
        const auto type = static_cast<FindingType>(i);
        const ocr::Result<FindingType> back = findingTypeFromName(findingTypeName(type));
        QVERIFY(back);
        QCOMPARE(*back, type);
    }
    QVERIFY(!findingTypeFromName(QStringLiteral("no_such_type")));
}

void TestFindingCodec::roundTrip()
{
    const ocr::Result<Finding> back = decodeFinding(encode(sample()));
    QVERIFY(back);
    QCOMPARE(*back, sample());
    Finding placeless = sample();
    placeless.place = {};
    const ocr::Result<Finding> second = decodeFinding(encode(placeless));
    QVERIFY(second);
    QCOMPARE(*second, placeless);
}

void TestFindingCodec::refusesDamage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("type") << QStringLiteral("type") << QCborValue(999);
    QTest::newRow("disposition") << QStringLiteral("disposition") << QCborValue(-1);
    QTest::newRow("confidence") << QStringLiteral("confidence") << QCborValue(7.0);
    QTest::newRow("place") << QStringLiteral("place") << QCborValue(QStringLiteral("here"));
    QTest::newRow("reasons") << QStringLiteral("reasons") << QCborValue(1);
}

void TestFindingCodec::refusesDamage()
{
    QFETCH(QString, field);
    QFETCH(QCborValue, value);
    QCborMap map = encode(sample()).toMap();
    map[field] = value;
    const ocr::Result<Finding> back = decodeFinding(map);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ocr::Error::Code::ProtocolViolation);
}

void TestFindingCodec::decisions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault"); // empty: accepted
    const QByteArray hash(64, 'a');
    QTest::newRow("finding") << "[{\"source_sha256\":\"" + hash +
                                    "\",\"page\":1,\"finding\":\"p1-f1\",\"choice\":\"keep\"}]"
                             << QString();
    QTest::newRow("boxes")
        << "[{\"source_sha256\":\"" + hash +
               "\",\"boxes\":[[[0,0],[9,0],[9,9],[0,9]]],\"choice\":\"cover\",\"printed\":\"x\"}]"
        << QString();
    QTest::newRow("empty list") << QByteArray("[]") << QString();
    QTest::newRow("no list") << QByteArray("{}") << QStringLiteral("list");
    QTest::newRow("hash")
        << QByteArray("[{\"source_sha256\":\"12\",\"finding\":\"p1-f1\",\"choice\":\"keep\"}]")
        << QStringLiteral("source_sha256");
    QTest::newRow("choice") << "[{\"source_sha256\":\"" + hash +
                                   "\",\"finding\":\"p1-f1\",\"choice\":\"perhaps\"}]"
                            << QStringLiteral("choice");
    QTest::newRow("page") << "[{\"source_sha256\":\"" + hash +
                                 "\",\"page\":0,\"finding\":\"p1-f1\",\"choice\":\"keep\"}]"
                          << QStringLiteral("page");
    QTest::newRow("neither") << "[{\"source_sha256\":\"" + hash + "\",\"choice\":\"keep\"}]"
                             << QStringLiteral("finding");
    QTest::newRow("box of three") << "[{\"source_sha256\":\"" + hash +
                                         "\",\"boxes\":[[[0,0],[9,0],[9,9]]],\"choice\":\"cover\"}]"
                                  << QStringLiteral("boxes");
    QTest::newRow("unknown field")
        << "[{\"source_sha256\":\"" + hash +
               "\",\"finding\":\"p1-f1\",\"choice\":\"keep\",\"colour\":1}]"
        << QStringLiteral("colour");
}

void TestFindingCodec::decisions()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const ocr::Result<QList<Decision>> decisions =
        decisionsFromJson(json, QStringLiteral("d.json"));
    QCOMPARE(decisions.has_value(), fault.isEmpty());
    if (!decisions) {
        QCOMPARE(decisions.error().code, ocr::Error::Code::InvalidInput);
        QVERIFY2(decisions.error().detail.contains(fault), qPrintable(decisions.error().detail));
    }
}

QTEST_GUILESS_MAIN(TestFindingCodec)
#include "tst_findingcodec.moc"
