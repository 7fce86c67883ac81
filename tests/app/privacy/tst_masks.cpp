// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/BuiltInRules.h"

#include <QTest>

using namespace privacy;

namespace {

JudgeOptions options()
{
    JudgeOptions result;
    result.today = QDate(2026, 6, 1);
    return result;
}

Finding finding(FindingType type, const QString &raw, int person)
{
    Finding result;
    result.type = type;
    result.rawText = raw;
    result.table = 0;
    result.person = person;
    result.disposition = type == FindingType::Name ? Disposition::Permitted : Disposition::Masked;
    result.severity = Severity::Info;
    return result;
}

/// A notice with one row of a name and a number; no name where it is empty.
PageJudgement notice(FindingType type, const QString &name, const QString &number)
{
    PageJudgement page;
    if (!name.isEmpty())
        page.findings.append(finding(FindingType::Name, name, 7));
    page.findings.append(finding(type, number, 7));
    return page;
}

} // namespace

/// Masks that give themselves away by what stands beside them or on another notice.
class TestMasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void together_data();
    void together();
    void oneNoticeTellsNothingAboutItself();
    void rows_data();
    void rows();
    void numbersBehindMasksAreOthers_data();
    void numbersBehindMasksAreOthers();

private:
    const RuleSet m_rules = tests::builtInRules();
};

void TestMasks::together_data()
{
    QTest::addColumn<FindingType>("type");
    QTest::addColumn<QString>("nameA");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("nameB");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("exposed");
    const auto id = FindingType::ResidentId;
    const QString zhang = QStringLiteral("张三");
    const QString li = QStringLiteral("李四");
    const auto row = [](const char *title, FindingType type, const QString &nameA, const char *a,
                        const QString &nameB, const char *b, bool exposed) {
        QTest::newRow(title) << type << nameA << QString::fromLatin1(a) << nameB
                             << QString::fromLatin1(b) << exposed;
    };
    row("both halves", id, zhang, "650101********0001", zhang, "65010119000101****", true);
    row("other people", id, zhang, "650101********0001", li, "65010119000101****", false);
    row("the same digits", id, zhang, "650101********0001", zhang, "650101********0001", false);
    row("one within the other", id, zhang, "650101********0001", zhang, "6501**********0001",
        false);
    row("contradiction", id, zhang, "650101********0001", zhang, "6531211900*****001", false);
    // 650101190001010002 has a wrong check character: namesakes, not one number.
    row("check character fails", id, zhang, "650101********0002", zhang, "65010119000101****",
        false);
    row("too many left", id, zhang, "650101********0001", zhang, "65010119**********", false);
    row("no names, much alike", id, QString(), "65010119000*****01", QString(),
        "65010119***101**01", true);
    row("no names, little alike", id, QString(), "650101********0001", QString(),
        "65010119000101****", false);
    row("phones", FindingType::Phone, zhang, "138****8000", zhang, "13800138***", true);
    row("phones of others", FindingType::Phone, zhang, "138****8000", li, "13800138***", false);
    row("accounts", FindingType::BankCard, zhang, "622200******0009", zhang, "6222******000009",
        true);
}

void TestMasks::together()
{
    QFETCH(FindingType, type);
    QFETCH(QString, nameA);
    QFETCH(QString, a);
    QFETCH(QString, nameB);
    QFETCH(QString, b);
    QFETCH(bool, exposed);
    PageJudgement first = notice(type, nameA, a);
    PageJudgement second = notice(type, nameB, b);
    judgeTogether({&first, &second}, m_rules, options());
    const Disposition wanted = exposed ? Disposition::Exposed : Disposition::Masked;
    QCOMPARE(first.findings.last().disposition, wanted);
    QCOMPARE(second.findings.last().disposition, wanted);
    QCOMPARE(first.findings.last().reasons.contains(QStringLiteral("mask:told_by_another_notice")),
             exposed);
    const bool complete = type == FindingType::ResidentId && exposed && !nameA.isEmpty();
    if (complete)
        QCOMPARE(first.findings.last().severity, Severity::Critical);
}

void TestMasks::oneNoticeTellsNothingAboutItself()
{
    // Namesakes in one list are two people.
    PageJudgement page = notice(FindingType::ResidentId, QStringLiteral("张三"),
                                QStringLiteral("650101********0001"));
    page.findings += notice(FindingType::ResidentId, QStringLiteral("张三"),
                            QStringLiteral("65010119000101****"))
                         .findings;
    judgeTogether({&page}, m_rules, options());
    for (const Finding &each : std::as_const(page.findings))
        QVERIFY(each.disposition != Disposition::Exposed);
}

void TestMasks::rows_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("expected"); ///< disposition and severity of the masked number
    const auto row = [](const QString &headers, const QString &cells, const char *expected) {
        QTest::newRow(qPrintable(headers + u' ' + cells))
            << headers << cells << QString::fromLatin1(expected);
    };
    const QString usual = QStringLiteral("\t650101********0001");
    row(QStringLiteral("姓名\t身份证号"), QStringLiteral("张三") + usual, "masked low");
    row(QStringLiteral("年龄\t身份证号"), QStringLiteral("45") + usual, "exposed high");
    row(QStringLiteral("年龄\t身份证号"), QStringLiteral("45岁") + usual, "exposed high");
    row(QStringLiteral("出生年月\t身份证号"), QStringLiteral("1990年3月") + usual, "exposed high");
    row(QStringLiteral("性别\t身份证号"), QStringLiteral("女") + usual, "masked low");
    row(QStringLiteral("年龄\t身份证号"), QStringLiteral("45\t650101************"), "masked info");
    row(QStringLiteral("年龄\t身份证号"), QStringLiteral("45\t6501****************"),
        "masked info");
    row(QStringLiteral("出生日期\t身份证号"), QStringLiteral("1990-03-15\t650101************"),
        "masked low");
}

void TestMasks::rows()
{
    QFETCH(QString, headers);
    QFETCH(QString, cells);
    QFETCH(QString, expected);
    TextOptions text;
    text.judge = options();
    const QList<TextFinding> findings = judgeText(headers + u'\n' + cells, m_rules, text);
    QVERIFY(!findings.isEmpty());
    const Finding &number = findings.last().finding;
    QCOMPARE(findingTypeName(number.type), QStringLiteral("resident_id"));
    QCOMPARE(dispositionName(number.disposition) + u' ' + severityName(number.severity), expected);
    // The positive control: without the cell beside it the mask holds.
    const QString alone = headers.section(u'\t', 1) + u'\n' + cells.section(u'\t', 1);
    TextOptions table = text;
    table.table = true;
    const QString numbered =
        QStringLiteral("序号\t%1\n1\t%2").arg(alone.section(u'\n', 0, 0), alone.section(u'\n', 1));
    const QList<TextFinding> without = judgeText(numbered, m_rules, table);
    QCOMPARE(without.size(), 1);
    QCOMPARE(without.first().finding.disposition, Disposition::Masked);
}

void TestMasks::numbersBehindMasksAreOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const QString phone = QStringLiteral("masked 138****8000");
    const QString id = QStringLiteral("masked 620523********9974");
    QTest::newRow("the next item of a list")
        << QStringLiteral("1.李桂花 138****8000\n2.王守业 138****8000")
        << QStringList{phone, phone};
    QTest::newRow("an amount") << QStringLiteral("祁永寿 620523********9974 800\n蒲彩霞")
                               << QStringList{id};
    QTest::newRow("an item's number")
        << QStringLiteral("1.620523********9974\n２．620523********9974") << QStringList{id, id};
    QTest::newRow("behind a date that is masked as copies do")
        << QStringLiteral("王磊 男 1992-**-** 138****8000 去苏州") << QStringList{phone};
    // Positive controls: too little is hidden, in pieces too.
    QTest::newRow("in groups") << QStringLiteral("电话 138 0013 **00")
                               << QStringList{QStringLiteral("exposed 138******00")};
    QTest::newRow("ends in another place")
        << QStringLiteral("身份证 62052319990******* 9974")
        << QStringList{QStringLiteral("masked 620523************")};
}

void TestMasks::numbersBehindMasksAreOthers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    TextOptions typed;
    typed.judge = options();
    QStringList actual;
    for (const TextFinding &found : judgeText(text, m_rules, typed))
        if (found.finding.type != FindingType::Name &&
            found.finding.maskedText != QLatin1String("199********"))
            actual.append(dispositionName(found.finding.disposition) + u' ' +
                          found.finding.maskedText);
    QCOMPARE(actual, expected);
}

QTEST_GUILESS_MAIN(TestMasks)
#include "tst_masks.moc"
