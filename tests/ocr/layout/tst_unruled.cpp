// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

using namespace ocr;

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
        for (int i = 0; i < 5000; ++i)
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
