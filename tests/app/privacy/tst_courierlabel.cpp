// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/PageMaker.h"

#include <QTest>

#include <algorithm>

using namespace privacy;
using namespace tests;

/// Senders and receivers on the labels of parcels.
class TestCourierLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void courierLabel();
    void belowACourierLabel_data();
    void belowACourierLabel();
    void inACourierLabel();
};

void TestCourierLabel::courierLabel()
{
    PageMaker maker;
    maker.line(200, 100, QStringLiteral("JT2872505902223"));
    maker.line(60, 220, QStringLiteral("收"), {}, 60);
    maker.line(200, 200, QStringLiteral("叶尔江·艾力"));
    maker.line(700, 200, QStringLiteral("13800138000"));
    maker.line(200, 260, QStringLiteral("新疆某市幸福镇红旗村1组63号1单元58"));
    maker.line(200, 310, QStringLiteral("9室"));
    maker.line(60, 520, QStringLiteral("寄"), {}, 60);
    maker.line(200, 500, QStringLiteral("张三"));
    maker.line(700, 500, QStringLiteral("13900139000"));
    maker.line(200, 560, QStringLiteral("新疆某市幸福镇红旗村3组7号"));
    const PageJudgement judgement = maker.judged();
    QStringList exposed;
    for (const Finding &finding : judgement.findings)
        if (finding.disposition == Disposition::Exposed)
            exposed.append(findingTypeName(finding.type) +
                           QString::number(finding.place.quads.size()));
    QCOMPARE(exposed, QStringList({QStringLiteral("name1"), QStringLiteral("phone1"),
                                   QStringLiteral("address2"), QStringLiteral("name1"),
                                   QStringLiteral("phone1"), QStringLiteral("address1")}));
    const auto parcels = [](const PageJudgement &on) {
        return std::count_if(on.findings.begin(), on.findings.end(), [](const Finding &finding) {
            return finding.type == FindingType::WaybillNo &&
                   finding.disposition == Disposition::Review &&
                   finding.maskedText == QStringLiteral("JT*********2223");
        });
    };
    QCOMPARE(parcels(judgement), 1);
    PageMaker other; // on no label it is anybody's order
    other.line(200, 100, QStringLiteral("JT2872505902223"));
    QCOMPARE(parcels(other.judged()), 0);
}

void TestCourierLabel::belowACourierLabel_data()
{
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("expected");
    const QString stamp = QStringLiteral("已验视签收栏");
    const QString phone = QStringLiteral("phone exposed 139****9000");
    QTest::newRow("the carrier's stamp")
        << QStringLiteral("张三") << stamp << QStringLiteral("name exposed 张**; ") + phone;
    QTest::newRow("no name beside it")
        << QString() << QStringLiteral("李四光") << phone + QStringLiteral("; name exposed 李**");
    QTest::newRow("a name below, too")
        << QStringLiteral("张三") << QStringLiteral("李四光")
        << QStringLiteral("name exposed 张**; ") + phone + QStringLiteral("; name exposed 李**");
}

/// What the carrier stamps below the sender's block is nobody's name; a name there may be it.
void TestCourierLabel::belowACourierLabel()
{
    QFETCH(QString, beside);
    QFETCH(QString, below);
    QFETCH(QString, expected);
    PageMaker maker;
    maker.line(60, 520, QStringLiteral("寄"), {}, 60);
    if (!beside.isEmpty())
        maker.line(200, 500, beside);
    maker.line(700, 500, QStringLiteral("13900139000"));
    maker.line(60, 640, below);
    QCOMPARE(summary(maker.judged().findings), expected);
}

/// What stands in brackets behind a label's word is judged as well.
void TestCourierLabel::inACourierLabel()
{
    PageMaker maker;
    maker.line(60, 520, QStringLiteral("寄件人（代寄13800138000）"));
    maker.line(700, 520, QStringLiteral("张三"));
    maker.line(1000, 520, QStringLiteral("13900139000"));
    const QString found = summary(maker.judged().findings);
    QVERIFY2(found.contains(QStringLiteral("138****8000")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("139****9000")), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestCourierLabel)
#include "tst_courierlabel.moc"
