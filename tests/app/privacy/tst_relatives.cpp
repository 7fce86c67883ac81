// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/privacy/NoticeMaker.h"

#include <QTest>

#include <algorithm>

using namespace privacy;
using privacy::testing::NoticeMaker;

namespace {

int count(const PageJudgement &judged, Disposition disposition)
{
    return static_cast<int>(
        std::count_if(judged.findings.begin(), judged.findings.end(), [&](const Finding &f) {
            return f.type == FindingType::Name && f.disposition == disposition;
        }));
}

} // namespace

/// Names of people beside the one whom a notice is about.
class TestRelatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relatives_data();
    void relatives();
    void relativesInSentences();
    void receiversHidden();
};

void TestRelatives::relatives_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("exposed");
    const auto row = [](const char *title, const char *header, bool exposed) {
        QTest::addRow("%s: %s", title, header)
            << QString::fromUtf8(title) << QString::fromUtf8(header) << exposed;
    };
    const char *lowIncome = "农村低保对象公示";
    row(lowIncome, "配偶", true);
    row(lowIncome, "家庭成员姓名", true);
    row(lowIncome, "家长（监护人）", true);
    row(lowIncome, "监护人 ۋەسىي", true);
    row(lowIncome, "ۋەسىي", true);
    row(lowIncome, "қамқоршы", true);
    row(lowIncome, "监护人\n姓名", true);
    row(lowIncome, "户主或监护人", false);
    row(lowIncome, "户主（监护人）", false);
    row(lowIncome, "姓名/监护人", false);
    row(lowIncome, "申请人及配偶", false);
    row(lowIncome, "被监护人", false);
    row(lowIncome, "领款人", false);
    row("土地承包经营权确权公示", "共有人", true);
    row("高龄津贴发放公示", "代领人", true);
    row("公共租赁住房配租结果公示", "共同申请人", true);
    row("房屋征收补偿公示", "共有人姓名", true);
    row("集体经济组织成员股权公示", "配偶", false);
    row("选民名单公示", "父亲姓名", false);
    row("村务公开栏公示", "配偶", false);
    row("情况一览", "监护人", false); // of no known kind
}

void TestRelatives::relatives()
{
    QFETCH(QString, title);
    QFETCH(QString, header);
    QFETCH(bool, exposed);
    NoticeMaker maker;
    maker.title(title).table(
        {{QStringLiteral("姓名"), header, QStringLiteral("金额")},
         {QStringLiteral("张建国"), QStringLiteral("李秀英"), QStringLiteral("480")},
         {QStringLiteral("王*"), QStringLiteral("赵*"), QStringLiteral("480")}});
    const PageJudgement judged = maker.judged();
    QCOMPARE(count(judged, Disposition::Exposed), exposed ? 1 : 0);
    QCOMPARE(count(judged, Disposition::Permitted), exposed ? 1 : 2);
    QCOMPARE(count(judged, Disposition::Masked), 2);
    for (const Finding &finding : judged.findings) {
        if (finding.disposition != Disposition::Exposed)
            continue;
        QCOMPARE(finding.rawText, QStringLiteral("李秀英"));
        QCOMPARE(finding.action, QStringLiteral("mask"));
        QCOMPARE(finding.severity, Severity::Medium);
        QVERIFY(finding.reasons.contains(QLatin1String("notice:relative")));
        QCOMPARE(finding.maskedText, QStringLiteral("李**"));
    }
    QVERIFY(std::none_of(judged.findings.begin(), judged.findings.end(), [](const Finding &f) {
        return f.reasons.contains(QStringLiteral("missing:name"));
    }));
}

void TestRelatives::relativesInSentences()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("临时救助对象公示"))
        .text(QStringLiteral("申请人：张建国，配偶：李秀英，拟救助3000元。"));
    const PageJudgement judged = maker.judged();
    QCOMPARE(count(judged, Disposition::Exposed), 1);
    QCOMPARE(count(judged, Disposition::Permitted), 1);
}

/// A relative's name in full does not make up for the receivers' that the law wants shown.
void TestRelatives::receiversHidden()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村农村最低生活保障对象公示"))
        .text(QStringLiteral("根据有关规定，现将拟保障对象名单公示如下，请广大群众予以监督。"))
        .table({{QStringLiteral("户主"), QStringLiteral("配偶"), QStringLiteral("家庭人口")},
                {QStringLiteral("张*"), QStringLiteral("李秀英"), QStringLiteral("2")},
                {QStringLiteral("王*"), QStringLiteral("赵丽华"), QStringLiteral("2")}});
    const PageJudgement judged = maker.judged();
    QCOMPARE(count(judged, Disposition::Exposed), 2);
    QVERIFY(std::any_of(judged.findings.begin(), judged.findings.end(),
                        [](const Finding &f) { return f.type == FindingType::OverMasked; }));
}

QTEST_GUILESS_MAIN(TestRelatives)
#include "tst_relatives.moc"
