// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// The scorer itself: a scan that says exactly what is true is perfect, and each fault costs its own
// figure.
#include "tests/corpus/Notices.h"
#include "tests/support/Score.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace support;

namespace {

ocr::Quad quadAt(double x, double y, double width = 200, double height = 30)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

QJsonArray quadJson(const ocr::Quad &quad)
{
    QJsonArray corners;
    for (const QPointF corner : quad.corners)
        corners.append(QJsonArray{corner.x(), corner.y()});
    return corners;
}

QList<TruthPage> truthOfTwoRows()
{
    TruthPage page;
    page.image = u"page.jpg"_s;
    page.level = u"scan300"_s;
    page.kinds = QStringList{u"lowincome"_s};
    page.sheets.append({u"subsistence_allowance"_s, quadAt(0, 0, 2000, 3000), {}, u"paper"_s});
    page.items = {
        {u"name"_s, u"张三丰"_s, Expect::Context, quadAt(100, 100), u"r-1"_s, {}},
        {u"resident_id"_s,
         u"650101190001010001"_s,
         Expect::Violation,
         quadAt(400, 100),
         u"r-1"_s,
         {}},
        {u"phone"_s, u"13800"_s, Expect::Violation, quadAt(800, 100), u"r-1"_s, u"13800138000"_s},
        {u"phone"_s, u"138000"_s, Expect::Violation, quadAt(800, 140), u"r-1"_s, u"13800138000"_s},
        {u"resident_id"_s, u"650101********0001"_s, Expect::Masked, quadAt(400, 300), u"r-2"_s, {}},
        {u"phone"_s, u"13800138000"_s, Expect::Violation, quadAt(800, 300), u"r-2"_s, {}},
        {u"amount"_s, u"350.00"_s, Expect::Trap, quadAt(1200, 300), u"r-2"_s, {}}};
    return {page};
}

QJsonObject finding(const QString &type, const QString &disposition, const QList<ocr::Quad> &boxes,
                    int row, const QString &shown)
{
    QJsonArray all;
    for (const ocr::Quad &box : boxes)
        all.append(quadJson(box));
    return {{u"type"_s, type},  {u"disposition"_s, disposition},
            {u"box"_s, all[0]}, {u"boxes"_s, all},
            {u"sheet"_s, 1},    {u"table"_s, 1},
            {u"row"_s, row},    {u"masked_value"_s, shown}};
}

QList<QJsonObject> rightFindings()
{
    return {finding(u"name"_s, u"permitted"_s, {quadAt(100, 100)}, 1, u"张**"_s),
            finding(u"resident_id"_s, u"exposed"_s, {quadAt(400, 100)}, 1, u"650101********0001"_s),
            finding(u"phone"_s, u"exposed"_s, {quadAt(800, 100), quadAt(800, 140)}, 1,
                    u"138****8000"_s),
            finding(u"resident_id"_s, u"masked"_s, {quadAt(400, 300)}, 2, u"650101********0001"_s),
            finding(u"phone"_s, u"exposed"_s, {quadAt(800, 300)}, 2, u"138****8000"_s)};
}

QJsonObject scanOf(const QList<QJsonObject> &findings)
{
    QJsonArray said;
    for (const QJsonObject &one : findings)
        said.append(one);
    const QJsonObject sheet{{u"quad"_s, quadJson(quadAt(5, 5, 1990, 2990))},
                            {u"notice_type"_s, u"subsistence_allowance"_s}};
    const QJsonObject page{{u"source"_s, u"/some/where/page.jpg"_s},
                           {u"page"_s, 1},
                           {u"sheets"_s, QJsonArray{sheet}},
                           {u"findings"_s, said}};
    return {{u"pages"_s, QJsonArray{page}}};
}

} // namespace

using Change = std::function<void(QList<QJsonObject> &)>;
using Expected = Figure Figures::*;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Expected)

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightScanIsPerfect();
    void faultCostsItsFigure_data();
    void faultCostsItsFigure();
    void truthSurvivesItsFile();
    void drawnTruthLiesOnInk_data();
    void drawnTruthLiesOnInk();
};

void TestScore::rightScanIsPerfect()
{
    const Score score = scoreScan(truthOfTwoRows(), scanOf(rightFindings()));
    QVERIFY2(score.misses.isEmpty(), qPrintable(score.misses.join(u'\n')));
    const Figures all = score.all();
    QCOMPARE(all.highRiskRecall.good, 3);
    QCOMPARE(all.highRiskRecall.total, 3);
    QCOMPARE(all.exposedPrecision.good, 3);
    QCOMPARE(all.rowRight.share(), 1.0);
    QCOMPARE(all.sheetFound.good, 1);
    QCOMPARE(all.typeRight.good, 1);
    QCOMPARE(all.noise.good, 0);
}

void TestScore::faultCostsItsFigure_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expected>("figure");
    QTest::newRow("nothing said") << Change([](auto &said) { said.clear(); })
                                  << &Figures::highRiskRecall;
    QTest::newRow("second line of a number left out")
        << Change([](auto &said) { said[2][u"boxes"_s] = QJsonArray{quadJson(quadAt(800, 100))}; })
        << &Figures::highRiskRecall;
    QTest::newRow("four fifths covered") << Change([](auto &said) {
        said[1][u"boxes"_s] = QJsonArray{quadJson(quadAt(400, 100, 160))};
    }) << &Figures::highRiskRecall;
    QTest::newRow("wrong type") << Change([](auto &said) { said[1][u"type"_s] = u"landline"_s; })
                                << &Figures::highRiskRecall;
    QTest::newRow("called permitted")
        << Change([](auto &said) { said[1][u"disposition"_s] = u"permitted"_s; })
        << &Figures::highRiskRecall;
    QTest::newRow("left to a person")
        << Change([](auto &said) { said[1][u"disposition"_s] = u"review"_s; })
        << &Figures::exposedRecall;
    QTest::newRow("name not found")
        << Change([](auto &said) { said.removeFirst(); }) << &Figures::nameRecall;
    QTest::newRow("wrong digit shown")
        << Change([](auto &said) { said[1][u"masked_value"_s] = u"650701********0001"_s; })
        << &Figures::shownRight;
    QTest::newRow("mask reported")
        << Change([](auto &said) { said[3][u"disposition"_s] = u"exposed"_s; })
        << &Figures::maskedOk;
    QTest::newRow("amount reported") << Change([](auto &said) {
        said.append(finding(u"phone"_s, u"exposed"_s, {quadAt(1200, 300)}, 2, {}));
    }) << &Figures::trapOk;
    QTest::newRow("said of empty paper") << Change([](auto &said) {
        said.append(finding(u"phone"_s, u"exposed"_s, {quadAt(100, 2000)}, 2, {}));
    }) << &Figures::exposedPrecision;
    QTest::newRow("two rows thrown together")
        << Change([](auto &said) { said[4][u"row"_s] = 1; }) << &Figures::rowRight;
}

void TestScore::faultCostsItsFigure()
{
    QFETCH(Change, change);
    QFETCH(Expected, figure);
    QList<QJsonObject> said = rightFindings();
    change(said);
    const Figures all = scoreScan(truthOfTwoRows(), scanOf(said)).all();
    QVERIFY((all.*figure).share() < 1.0);
}

void TestScore::truthSurvivesItsFile()
{
    const QList<TruthPage> truth = truthOfTwoRows();
    const auto read = decodeTruth(encodeTruth(truth));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().items.size(), truth.first().items.size());
    QCOMPARE(read->first().items[2].whole, u"13800138000"_s);
    QCOMPARE(read->first().items[2].quad, truth.first().items[2].quad);
    QVERIFY(read->first().items[4].expect == Expect::Masked);
    QVERIFY(!decodeTruth("no json").has_value());
}

void TestScore::drawnTruthLiesOnInk_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : corpus::noticeKinds())
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

/// Every item lies inside the sheet and has ink in it.
void TestScore::drawnTruthLiesOnInk()
{
    QFETCH(QString, kind);
    Random random(5);
    const corpus::DrawnSheet sheet = corpus::drawNotice(kind, random, {3, 0.5});
    QVERIFY(!sheet.items.isEmpty());
    for (const TruthItem &item : sheet.items) {
        const QRect box = item.quad.boundingRect().toAlignedRect();
        QVERIFY(sheet.image.rect().contains(box));
        int darkest = 255;
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                darkest = qMin(darkest, qGray(sheet.image.pixel(x, y)));
        QVERIFY2(darkest < 150, qPrintable(item.text));
    }
}

QTEST_MAIN(TestScore)
#include "tst_score.moc"
