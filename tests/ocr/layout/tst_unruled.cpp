// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

#include <cmath>

using namespace ocr;

namespace {

/// A list of five columns without any ruling, text and a seal's letters below it.
DrawnPage fiveColumns()
{
    DrawnPage drawn;
    drawn.addCentred(QStringLiteral("临时救助对象公示"), 1000, 500);
    const QList<double> centers{290, 560, 1070, 1650, 2040};
    const QStringList head{QStringLiteral("序号"), QStringLiteral("姓名"),
                           QStringLiteral("身份证号码"), QStringLiteral("手机号码"),
                           QStringLiteral("救助金额")};
    for (int c = 0; c < 5; ++c)
        drawn.addCentred(head[c], centers[c], 700);
    for (int r = 1; r <= 9; ++r) {
        const double y = 700 + 72 * r;
        drawn.addCentred(QString::number(r), centers[0], y);
        drawn.addCentred(r % 3 ? QStringLiteral("张三丰") : QStringLiteral("李四"), centers[1], y);
        drawn.addCentred(QStringLiteral("65010019900307123%1").arg(r), centers[2], y);
        drawn.addCentred(QStringLiteral("1380000000%1").arg(r), centers[3], y);
        drawn.addCentred(QStringLiteral("%1元").arg(1200 + r), centers[4], y);
    }
    drawn.addText(QStringLiteral("监督举报电话：0901-0000000"), 250, 1450);
    drawn.addText(QStringLiteral("公示时间：2022年5月10日至2022年5月16日"), 250, 1520);
    drawn.addText(QStringLiteral("镇"), 1800, 1520);
    drawn.addText(QStringLiteral("幸福镇人民政府"), 1660, 1590);
    drawn.addText(QStringLiteral("人"), 1730, 1660);
    drawn.addText(QStringLiteral("2022年5月10日"), 1820, 1660);
    return drawn;
}

} // namespace

class Unruled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColumnsWithoutRulings()
    {
        DrawnPage drawn;
        drawn.addCentred(QStringLiteral("幸福村补贴名单"), 1000, 200);
        const QList<double> lefts{200, 500, 1200};
        const QStringList head{QStringLiteral("姓名"), QStringLiteral("身份证号"),
                               QStringLiteral("电话")};
        for (int c = 0; c < 3; ++c)
            drawn.addText(head[c], lefts[c], 400);
        for (int r = 1; r <= 6; ++r) {
            drawn.addText(QStringLiteral("张三丰"), lefts[0], 400 + 70 * r);
            drawn.addText(QStringLiteral("65010019900307123%1").arg(r), lefts[1], 400 + 70 * r);
            drawn.addText(QStringLiteral("1380000000%1").arg(r), lefts[2], 400 + 70 * r);
        }
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QVERIFY(!table.ruled);
        QCOMPARE(table.rows, 7);
        QCOMPARE(table.columns, 3);
        QCOMPARE(table.headerRows, 1);
        QCOMPARE(textAt(page, table, 3, 1), QStringLiteral("650100199003071233"));
        QVERIFY(everyLineOnce(page));
    }

    void followsCurlAndSlope_data()
    {
        QTest::addColumn<double>("degrees"); // of the rows
        QTest::addColumn<double>("curl");    // px that the middle sags
        QTest::addColumn<double>("lean");    // dx/dy of the columns
        QTest::newRow("flat") << 0.0 << 0.0 << 0.0;
        QTest::newRow("turned") << 5.0 << 0.0 << -std::tan(5 * M_PI / 180);
        QTest::newRow("rows slope, columns do not") << -10.0 << 0.0 << 0.0;
        QTest::newRow("curled by two rows") << 0.0 << 140.0 << 0.0;
        QTest::newRow("curled and sloping") << -4.0 << 90.0 << 0.05;
        QTest::newRow("the other way") << 6.0 << -90.0 << -0.05;
    }
    void followsCurlAndSlope()
    {
        QFETCH(double, degrees);
        QFETCH(double, curl);
        QFETCH(double, lean);
        DrawnPage drawn = fiveColumns();
        drawn.bend = [=](QPointF p) {
            const double across = (p.x() - 1000) / 1000;
            return QPointF(p.x() + lean * (p.y() - 1000),
                           p.y() + std::tan(degrees * M_PI / 180) * (p.x() - 1000) +
                               curl * (1 - across * across));
        };
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QCOMPARE(table.rows, 10);
        QCOMPARE(table.columns, 5);
        for (int r = 1; r < 10; ++r) {
            QCOMPARE(textAt(page, table, r, 0), QString::number(r));
            QCOMPARE(textAt(page, table, r, 2), QStringLiteral("65010019900307123%1").arg(r));
            QCOMPARE(textAt(page, table, r, 3), QStringLiteral("1380000000%1").arg(r));
            QCOMPARE(textAt(page, table, r, 4), QStringLiteral("%1元").arg(1200 + r));
            const Cell *cell = cellAt(table, r, 4);
            QVERIFY(cell->quad.contains(page.lines[cell->lines.first()].quad().center()));
        }
        QCOMPARE(page.sheets.first().rowsRead, 1.0);
        QVERIFY(everyLineOnce(page));
    }

    void takesRulesAsRowBorders_data()
    {
        QTest::addColumn<double>("curl");
        QTest::newRow("flat") << 0.0;
        QTest::newRow("curled") << 80.0;
    }
    void takesRulesAsRowBorders()
    {
        QFETCH(double, curl);
        DrawnPage drawn;
        const QList<double> lefts{200, 500, 1200};
        for (int r = 0; r <= 5; ++r)
            drawn.addHorizontal(400 + 120 * r, 180, 1850);
        for (int r = 0; r < 5; ++r) { // the address is broken into two lines round the others
            const double y = 460 + 120 * r;
            drawn.addText(r ? QStringLiteral("张三丰") : QStringLiteral("姓名"), lefts[0], y);
            drawn.addText(r ? QStringLiteral("1380000000%1").arg(r) : QStringLiteral("电话"),
                          lefts[1], y);
            if (r == 0) {
                drawn.addText(QStringLiteral("住址"), lefts[2], y);
                continue;
            }
            drawn.addText(QStringLiteral("幸福镇团结村和谐路一"), lefts[2], y - 26);
            drawn.addText(QStringLiteral("巷%1号").arg(r), lefts[2], y + 26);
        }
        drawn.bend = [=](QPointF p) {
            const double across = (p.x() - 1000) / 1000;
            return QPointF(p.x(), p.y() + curl * (1 - across * across));
        };
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QCOMPARE(table.rows, 5);
        QCOMPARE(table.columns, 3);
        QCOMPARE(table.headerRows, 1);
        for (int r = 1; r < 5; ++r) {
            QCOMPARE(textAt(page, table, r, 1), QStringLiteral("1380000000%1").arg(r));
            QCOMPARE(textAt(page, table, r, 2),
                     QStringLiteral("幸福镇团结村和谐路一\n巷%1号").arg(r));
        }
    }

    void keepsRowsBetweenThreeRules()
    {
        DrawnPage drawn = fiveColumns();
        for (const double y : {660.0, 738.0, 1390.0})
            drawn.addHorizontal(y, 200, 1850);
        for (const double y : {810.0, 954.0, 1098.0}) // and groups of two rows
            drawn.addHorizontal(y, 200, 1850);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        QCOMPARE(page.tables.first().rows, 10);
        QCOMPARE(page.tables.first().columns, 5);
    }

    void leavesRunningTextAlone()
    {
        DrawnPage drawn;
        for (int r = 0; r < 12; ++r) // two columns of running text
            for (const double left : {100.0, 1050.0})
                drawn.addText(QStringLiteral("根据有关规定现将本村情况公示如下请予监督"), left,
                              300 + 60 * r);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 0);
        QCOMPARE(page.sheets.first().lines.mid(0, 3),
                 (QList<int>{0, 2, 4})); // the left column first
        QVERIFY(everyLineOnce(page));
    }

    void pairsLabelsWithValues()
    {
        DrawnPage drawn;
        const int label = drawn.addText(QStringLiteral("联系电话："), 200, 300);
        const int value = drawn.addText(QStringLiteral("13800000000"), 450, 300);
        const int above = drawn.addText(QStringLiteral("住址："), 200, 500);
        const int below = drawn.addText(QStringLiteral("幸福路1号"), 200, 555);
        const Page page = drawn.arranged();
        QVERIFY(page.pairs.contains(LabelValue{0, {label}, {value}}));
        QVERIFY(page.pairs.contains(LabelValue{0, {above}, {below}}));
    }

    void survivesNothingAndTooMuch()
    {
        Page empty;
        arrange(empty, {});
        QCOMPARE(empty.sheets.size(), 1);
        QVERIFY(empty.tables.isEmpty());
        DrawnPage drawn;
        for (int i = 0; i < 1500; ++i)
            drawn.addText(QStringLiteral("文%1").arg(i), (i % 25) * 79, (i / 25) * 14);
        Page page = drawn.page();
        page.lines.append(TextLine()); // without a place
        arrange(page, drawn.ink());
        QVERIFY(everyLineOnce(page));
        arrange(page, {}); // no map at all
        QVERIFY(everyLineOnce(page));
    }
};

QTEST_GUILESS_MAIN(Unruled)
#include "tst_unruled.moc"
