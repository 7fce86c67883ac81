// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"
#include "tests/app/privacy/NoticeMaker.h"

#include <QTest>

#include <algorithm>

// What a copy prints must hide enough beside what it lets stand.

using namespace redaction;
using namespace Qt::StringLiterals;
using privacy::Decision;
using privacy::Disposition;
using privacy::FindingType;
using privacy::PageJudgement;
using privacy::testing::NoticeMaker;

namespace {

using Rows = QList<QStringList>;

/// Numbers that no division ever gave out, with their check digits.
const QString kFirst = u"990101195603120014"_s;
const QString kSecond = u"990101197108230012"_s;

NoticeMaker noticeOf(const Rows &rows)
{
    NoticeMaker maker;
    maker.title(u"村民名单公示"_s).table(rows);
    maker.page.sha256 = QByteArray(32, 'a');
    maker.page.history.lossless = true;
    return maker;
}

PlanOptions masked()
{
    PlanOptions options;
    options.style = Style::Masked;
    return options;
}

/// What stands there instead of the value in that row of the column, stars as one.
QString printedIn(const Plan &plan, const PageJudgement &judgement, int row, int column)
{
    QString printed;
    for (const privacy::Finding &finding : judgement.findings)
        for (const Region &region : plan.regions)
            if (finding.row == row && finding.column == column && region.finding == finding.id)
                printed += region.printed;
    static const QRegularExpression stars(u"\\*+"_s);
    return printed.replace(stars, u"*"_s);
}

bool isCovered(const Plan &plan, const PageJudgement &judgement, int row, int column)
{
    return std::any_of(judgement.findings.begin(), judgement.findings.end(),
                       [&](const privacy::Finding &finding) {
                           return finding.row == row && finding.column == column &&
                                  std::any_of(plan.regions.begin(), plan.regions.end(),
                                              [&finding](const Region &region) {
                                                  return region.finding == finding.id;
                                              });
                       });
}

Decision keepOf(const PageJudgement &judgement, int row, int column)
{
    Decision keep;
    keep.sourceSha256 = QByteArray(32, 'a');
    keep.choice = Decision::Choice::Keep;
    for (const privacy::Finding &finding : judgement.findings)
        if (finding.row == row && finding.column == column)
            keep.finding = finding.id;
    return keep;
}

} // namespace

class TestMasksBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsDecide_data();
    void rowsDecide();
    void copiesAreJudgedAsSufficient();
    void wholeNumberGoesWhereTheRegionIsTooMuch();
    void columnsAreMaskedAlike();
    void whatAPersonKeepsCounts();
    void whatAPersonCoversDoesNot();
    void ownWordsMustHideToo();
    void proofDoesNotExcuseThem();
};

void TestMasksBeside::rowsDecide_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<int>("column"); // of the number
    QTest::addColumn<QString>("printed");
    QTest::newRow("nothing beside it") << QStringList{u"姓名"_s, u"身份证号"_s}
                                       << QStringList{u"张三"_s, kFirst} << 1 << u"990101*0014"_s;
    QTest::newRow("an age that may stand")
        << QStringList{u"姓名"_s, u"年龄"_s, u"身份证号"_s}
        << QStringList{u"张三"_s, u"70"_s, kFirst} << 2 << u"990101*"_s;
    QTest::newRow("a year that our own mask leaves")
        << QStringList{u"姓名"_s, u"出生日期"_s, u"身份证号"_s}
        << QStringList{u"张三"_s, u"1956-03-12"_s, kFirst} << 2 << u"990101*"_s;
    QTest::newRow("the unit's own mask beside an age")
        << QStringList{u"姓名"_s, u"年龄"_s, u"身份证号"_s}
        << QStringList{u"张三"_s, u"70"_s, u"990101********0014"_s} << 2 << u"990101*"_s;
    QTest::newRow("a sex tells half")
        << QStringList{u"姓名"_s, u"性别"_s, u"身份证号"_s}
        << QStringList{u"张三"_s, u"男"_s, kFirst} << 2 << u"990101*0014"_s;
}

void TestMasksBeside::rowsDecide()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, row);
    QFETCH(int, column);
    QFETCH(QString, printed);
    const NoticeMaker maker = noticeOf({header, row});
    const PageJudgement judgement = maker.judged();
    const ocr::Result<Plan> plan = makePlan(maker.page, judgement, {}, masked());
    QVERIFY(plan);
    QVERIFY(isCovered(*plan, judgement, 1, column));
    QCOMPARE(printedIn(*plan, judgement, 1, column), printed);
}

/// The copy's rows, as the plan leaves them, hold nothing that has to go.
void TestMasksBeside::copiesAreJudgedAsSufficient()
{
    Rows rows = {{u"姓名"_s, u"年龄"_s, u"出生日期"_s, u"身份证号"_s},
                 {u"张三"_s, u"70"_s, u"1956-03-12"_s, kFirst},
                 {u"李四"_s, u"54"_s, u"1971-08-23"_s, kSecond}};
    const NoticeMaker maker = noticeOf(rows);
    const PageJudgement judgement = maker.judged();
    const ocr::Result<Plan> plan = makePlan(maker.page, judgement, {}, masked());
    QVERIFY(plan);
    int exposed = 0;
    for (const privacy::Finding &finding : judgement.findings)
        exposed += finding.disposition == Disposition::Exposed;
    QVERIFY(exposed >= 4);
    for (int row = 1; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column)
            if (isCovered(*plan, judgement, row, column))
                rows[row][column] =
                    printedIn(*plan, judgement, row, column).replace(u"*"_s, u"********"_s);
    const PageJudgement again = noticeOf(rows).judged();
    for (const privacy::Finding &finding : again.findings)
        QVERIFY2(finding.disposition != Disposition::Exposed,
                 qPrintable(privacy::findingTypeName(finding.type) + finding.reasons.join(u' ')));
}

/// A whole day and a sex leave five hundred numbers of one region.
void TestMasksBeside::wholeNumberGoesWhereTheRegionIsTooMuch()
{
    const NoticeMaker maker = noticeOf({{u"姓名"_s, u"性别"_s, u"出生日期"_s, u"身份证号"_s},
                                        {u"张三"_s, u"男"_s, u"1956-03-12"_s, kFirst},
                                        {u"李四"_s, u"男"_s, u"1971-08-23"_s, kSecond}});
    const PageJudgement judgement = maker.judged();
    const ocr::Result<Plan> plan =
        makePlan(maker.page, judgement, {keepOf(judgement, 1, 2)}, masked());
    QVERIFY(plan);
    QVERIFY(isCovered(*plan, judgement, 1, 3));
    QCOMPARE(printedIn(*plan, judgement, 1, 3), QString());
    QCOMPARE(printedIn(*plan, judgement, 2, 3), u"990101*"_s); // beside the year alone
}

/// An age that nobody could read stands all the same.
void TestMasksBeside::columnsAreMaskedAlike()
{
    const QStringList header{u"姓名"_s, u"年龄"_s, u"身份证号"_s};
    const NoticeMaker ages =
        noticeOf({header, {u"张三"_s, u"70"_s, kFirst}, {u"李四"_s, u"五四"_s, kSecond}});
    const PageJudgement judged = ages.judged();
    const ocr::Result<Plan> plan = makePlan(ages.page, judged, {}, masked());
    QVERIFY(plan);
    QCOMPARE(printedIn(*plan, judged, 1, 2), u"990101*"_s);
    QCOMPARE(printedIn(*plan, judged, 2, 2), u"990101*"_s);
    // One age of many is one row's matter.
    const NoticeMaker one = noticeOf({header,
                                      {u"张三"_s, u"70"_s, kFirst},
                                      {u"李四"_s, {}, kSecond},
                                      {u"王五"_s, {}, u"990101198001010014"_s}});
    const PageJudgement judgedOne = one.judged();
    const ocr::Result<Plan> planOne = makePlan(one.page, judgedOne, {}, masked());
    QVERIFY(planOne);
    QCOMPARE(printedIn(*planOne, judgedOne, 1, 2), u"990101*"_s);
    QCOMPARE(printedIn(*planOne, judgedOne, 2, 2), u"990101*0012"_s);
}

void TestMasksBeside::whatAPersonKeepsCounts()
{
    const Rows rows = {{u"姓名"_s, u"出生日期"_s, u"身份证号"_s},
                       {u"张三"_s, u"1956年3月12日"_s, kFirst}};
    const NoticeMaker maker = noticeOf(rows);
    const PageJudgement judgement = maker.judged();
    const ocr::Result<Plan> plan =
        makePlan(maker.page, judgement, {keepOf(judgement, 1, 1)}, masked());
    QVERIFY(plan);
    QVERIFY(!isCovered(*plan, judgement, 1, 1));
    QCOMPARE(printedIn(*plan, judgement, 1, 2), u"990101*"_s);
}

void TestMasksBeside::whatAPersonCoversDoesNot()
{
    const NoticeMaker maker =
        noticeOf({{u"姓名"_s, u"年龄"_s, u"身份证号"_s}, {u"张三"_s, u"70"_s, kFirst}});
    const PageJudgement judgement = maker.judged();
    Decision cover;
    cover.sourceSha256 = QByteArray(32, 'a');
    cover.choice = Decision::Choice::Cover;
    privacy::CellChoice ages;
    ages.column = 1;
    cover.cells = ages;
    const ocr::Result<Plan> plan = makePlan(maker.page, judgement, {cover}, masked());
    QVERIFY(plan);
    QCOMPARE(printedIn(*plan, judgement, 1, 2), u"990101*0014"_s);
}

/// A person may print less than the policy, and no more than the row allows.
void TestMasksBeside::ownWordsMustHideToo()
{
    const NoticeMaker maker =
        noticeOf({{u"姓名"_s, u"年龄"_s, u"身份证号"_s}, {u"张三"_s, u"70"_s, kFirst}});
    const PageJudgement judgement = maker.judged();
    Decision cover = keepOf(judgement, 1, 2);
    cover.choice = Decision::Choice::Cover;
    cover.printed = u"990101********0014"_s;
    const ocr::Result<Plan> plan = makePlan(maker.page, judgement, {cover}, masked());
    QVERIFY(plan);
    QCOMPARE(printedIn(*plan, judgement, 1, 2), u"990101*"_s);
    cover.printed = u"已核对"_s;
    const ocr::Result<Plan> words = makePlan(maker.page, judgement, {cover}, masked());
    QVERIFY(words);
    QCOMPARE(printedIn(*words, judgement, 1, 2), u"已核对"_s);
}

/// A copy that prints such a mask nevertheless, another version's say, is not proved.
void TestMasksBeside::proofDoesNotExcuseThem()
{
    const NoticeMaker maker =
        noticeOf({{u"姓名"_s, u"年龄"_s, u"身份证号"_s}, {u"张三"_s, u"70"_s, kFirst}});
    const PageJudgement judgement = maker.judged();
    ocr::Result<Plan> plan = makePlan(maker.page, judgement, {}, masked());
    QVERIFY(plan);
    plan->singleReader = true;
    const auto failsOn = [&](const QString &number) {
        NoticeMaker copy =
            noticeOf({{u"姓名"_s, u"年龄"_s, u"身份证号"_s}, {u"张三"_s, u"70"_s, number}});
        copy.page.engines = {u"ppocr-v4"_s};
        for (const Check &check : checkReading(copy.page, copy.judged(), *plan))
            if (check.name == u"nothing_exposed"_s)
                return !check.passed;
        return true;
    };
    QVERIFY(!failsOn(u"990101************"_s));
    QVERIFY(failsOn(u"990101********0014"_s));
    plan->keptPlaces = judgement.findings.last().place.quads;
    for (const privacy::Finding &finding : judgement.findings)
        if (finding.column == 2)
            plan->keptPlaces = finding.place.quads;
    QVERIFY(!failsOn(u"990101********0014"_s)); // somebody answers for it
}

QTEST_MAIN(TestMasksBeside)
#include "tst_masksbeside.moc"
