// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

#include <cmath>

using namespace ocr;

namespace {

const QList<double> kColumns = listColumns();
const QList<double> kRows = listRows();

DrawnPage listPage()
{
    DrawnPage page;
    page.addCentred(QStringLiteral("幸福村低保公示"), 1000, 250);
    page.addRulings(kColumns, kRows);
    page.addTexts(kColumns, kRows, listTexts());
    return page;
}

/// Compares a table with the texts that were drawn.
void compareTexts(const Page &page, const Table &table, const QList<QStringList> &texts)
{
    QCOMPARE(table.rows, static_cast<int>(texts.size()));
    QCOMPARE(table.columns, static_cast<int>(texts.first().size()));
    for (int r = 0; r < table.rows; ++r)
        for (int c = 0; c < table.columns; ++c)
            QCOMPARE(textAt(page, table, r, c), texts[r][c]);
}

} // namespace

class RuledTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainList()
    {
        const Page page = listPage().arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
        QVERIFY(page.tables.first().ruled);
        QCOMPARE(page.tables.first().headerRows, 1);
        QVERIFY(everyLineOnce(page));
        QCOMPARE(page.sheets.first().lines.first(), 0);
        QCOMPARE(page.sheets.first().rowsRead, 1.0);
        QVERIFY(page.unread.isEmpty());
    }

    void survivesBendAndCamera_data()
    {
        QTest::addColumn<double>("curl");
        QTest::addColumn<double>("skew");
        QTest::addColumn<double>("perspective");
        QTest::newRow("flat") << 0.0 << 0.0 << 0.0;
        QTest::newRow("skewed") << 0.0 << 0.03 << 0.0;
        QTest::newRow("curled by more than a row") << 100.0 << 0.0 << 0.0;
        QTest::newRow("curled, skewed, seen from the side") << 60.0 << -0.02 << 300.0;
    }
    void survivesBendAndCamera()
    {
        QFETCH(double, curl);
        QFETCH(double, skew);
        QFETCH(double, perspective);
        DrawnPage drawn = listPage();
        drawn.bend = [curl, skew](QPointF p) {
            return QPointF(p.x() - skew * p.y() + 100,
                           p.y() + curl * std::sin(p.x() / 2000 * M_PI) + skew * p.x());
        };
        drawn.camera.corners[1] += QPointF(-perspective / 2, perspective);
        drawn.camera.corners[2] += QPointF(perspective / 3, -perspective / 2);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
        QCOMPARE(page.tables.first().headerRows, 1);
        QVERIFY(everyLineOnce(page));
    }

    void cutsLinesThatRunOverCells()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, listTexts().mid(0, 5));
        drawn.addMerged({QStringLiteral("5"), QStringLiteral("钱七"), QStringLiteral(" |"),
                         QStringLiteral("650100199003071238"), QStringLiteral("13800000004")},
                        {250, 400, 530, 630, 1120}, 840);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QCOMPARE(textAt(page, table, 5, 0), QStringLiteral("5"));
        QCOMPARE(textAt(page, table, 5, 1), QStringLiteral("钱七"));
        QCOMPARE(textAt(page, table, 5, 2), QStringLiteral("650100199003071238"));
        QCOMPARE(textAt(page, table, 5, 3), QStringLiteral("13800000004"));
        QCOMPARE(allCharacters(page), allCharacters(drawn.page()));
        QVERIFY(everyLineOnce(page));
    }

    void keepsNumberThatStandsOverBorder()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, listTexts().mid(0, 5));
        drawn.addText(QStringLiteral("650100199003071238"), 730,
                      840); // its last two digits beyond 1060
        const Page page = drawn.arranged();
        QCOMPARE(textAt(page, page.tables.first(), 5, 2), QStringLiteral("650100199003071238"));
    }

    void keepsUnreadCell()
    {
        DrawnPage drawn;
        QList<QStringList> texts = listTexts();
        texts[3][2].clear();
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, texts);
        QCOMPARE(drawn.arranged().sheets.first().rowsRead, 1.0); // empty is not unread
        drawn.addInk(QRectF(640, 660, 340, 40));
        const Page page = drawn.arranged();
        const Cell *cell = cellAt(page.tables.first(), 3, 2);
        QVERIFY(cell->ink);
        QVERIFY(cell->lines.isEmpty());
        QCOMPARE(page.sheets.first().rowsRead, 0.8);
        QCOMPARE(page.unread.size(), 1);
    }

    void forgivesLostRowNumbers()
    {
        DrawnPage drawn;
        QList<QStringList> texts = listTexts();
        texts[2][0].clear();
        texts[4][0].clear();
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, texts);
        drawn.addInk(QRectF(250, 580, 20, 40));
        drawn.addInk(QRectF(250, 740, 20, 40));
        const Page page = drawn.arranged();
        QVERIFY(cellAt(page.tables.first(), 2, 0)->ink); // unread all the same
        QCOMPARE(page.unread.size(), 2);
        QCOMPARE(page.sheets.first().rowsRead, 1.0);
    }

    void mendsBrokenRulings()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, listTexts());
        drawn.rulings.horizontal[3].gaps = {{500, 1100}};                 // over a whole cell
        drawn.rulings.vertical[2].gaps = {{500, 540}};                    // half a row
        drawn.rulings.vertical.append({{{205, 400}, {205, 880}}, 2, {}}); // double frame
        drawn.addHorizontal(1200, 1300, 1700);                            // a signature line
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
    }

    void findsLostRulings()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, listTexts());
        drawn.rulings.vertical.removeAt(3);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
    }

    void readsTableWithVerticalsOnly()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, {kRows[0], kRows[1], kRows.last()});
        drawn.addTexts(kColumns, kRows, listTexts());
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
    }

    void survivesLostHorizontals_data()
    {
        QTest::addColumn<QList<int>>("kept"); // horizontals that were found
        QTest::addColumn<double>("curl");
        QTest::addColumn<double>("slope");
        QTest::newRow("none, flat") << QList<int>{} << 0.0 << 0.0;
        QTest::newRow("none, curled by more than a row") << QList<int>{} << 100.0 << 0.0;
        QTest::newRow("none, sloping") << QList<int>{} << 30.0 << -0.15;
        QTest::newRow("the top") << QList<int>{0} << 60.0 << -0.05;
        QTest::newRow("one amid the rows") << QList<int>{3} << 60.0 << 0.05;
        QTest::newRow("two amid the rows") << QList<int>{2, 4} << -60.0 << 0.05;
    }
    void survivesLostHorizontals()
    {
        QFETCH(QList<int>, kept);
        QFETCH(double, curl);
        QFETCH(double, slope);
        DrawnPage drawn = listPage();
        const QList<Ruling> all = drawn.rulings.horizontal;
        drawn.rulings.horizontal.clear();
        for (const int i : kept)
            drawn.rulings.horizontal.append(all[i]);
        drawn.bend = [=](QPointF p) {
            const double across = (p.x() - 1000) / 1000;
            return QPointF(p.x(), p.y() + slope * (p.x() - 1000) + curl * (1 - across * across));
        };
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        compareTexts(page, page.tables.first(), listTexts());
        QVERIFY(page.tables.first().ruled);
        QCOMPARE(page.tables.first().headerRows, 1);
        QVERIFY(everyLineOnce(page));
    }

    void keepsMergedCells()
    {
        DrawnPage drawn;
        const QList<double> columns{200, 500, 800, 1100, 1400};
        const QList<double> rows{400, 480, 560, 640, 720};
        drawn.addRulings(columns, rows);
        drawn.rulings.vertical[2].gaps = {{400, 480}};   // a group over columns 1 and 2
        drawn.rulings.horizontal[1].gaps = {{200, 500}}; // 姓名 over two rows
        drawn.addCentred(QStringLiteral("姓名"), 350, 480);
        drawn.addCentred(QStringLiteral("家庭成员"), 800, 440);
        drawn.addCentred(QStringLiteral("人数"), 650, 520);
        drawn.addCentred(QStringLiteral("电话"), 950, 520);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QCOMPARE(cellAt(table, 0, 0)->rowSpan, 2);
        QCOMPARE(cellAt(table, 0, 1)->columnSpan, 2);
        QCOMPARE(table.cells.size(), 14);
        QCOMPARE(textAt(page, table, 0, 2), QStringLiteral("家庭成员"));
    }

    void opensEdgesThatTextCrosses()
    {
        DrawnPage drawn;
        const QList<double> columns{200, 500, 800, 1100, 1400};
        const QList<double> rows{400, 480, 560, 640, 720};
        drawn.addRulings(columns, rows); // bridged where the merged cells are open
        drawn.addCentred(QStringLiteral("前十名股东持股情况"), 800, 440);
        drawn.addCentred(QStringLiteral("股东名称"), 350, 520);
        drawn.addCentred(QStringLiteral("股东性质"), 1250, 560); // over two rows
        drawn.addText(QStringLiteral("张三丰"), 375, 600);       // full cells side by side
        drawn.addText(QStringLiteral("李四李四李四"), 510, 600);
        drawn.addMerged({QStringLiteral("王五"), QStringLiteral("男女")}, {712, 808}, 680);
        const Page page = drawn.arranged();
        QCOMPARE(page.tables.size(), 1);
        const Table &table = page.tables.first();
        QCOMPARE(textAt(page, table, 0, 1), QStringLiteral("前十名股东持股情况"));
        QCOMPARE(cellAt(table, 0, 1), cellAt(table, 0, 2));
        QCOMPARE(cellAt(table, 1, 3)->rowSpan, 2);
        QCOMPARE(textAt(page, table, 2, 3), QStringLiteral("股东性质"));
        QCOMPARE(textAt(page, table, 2, 0), QStringLiteral("张三丰"));
        QCOMPARE(textAt(page, table, 2, 1), QStringLiteral("李四李四李四"));
        QCOMPARE(textAt(page, table, 3, 1), QStringLiteral("王五"));
        QCOMPARE(textAt(page, table, 3, 2), QStringLiteral("男女"));
    }

    void saysWhereTableIsCut()
    {
        DrawnPage drawn(2000, 880);
        for (const double x : kColumns)
            drawn.addVertical(x, 400, 880);
        for (const double y : kRows.mid(0, 6))
            drawn.addHorizontal(y, 200, 1800);
        drawn.addTexts(kColumns, kRows, listTexts());
        const Page page = drawn.arranged();
        QVERIFY(page.sheets.first().incomplete.contains(Incomplete::Cut));
        QCOMPARE(page.tables.first().rows, 6);
        QVERIFY(!listPage().arranged().sheets.first().incomplete.contains(Incomplete::Cut));
    }

    void partsTablesAndLeavesFramesAlone()
    {
        DrawnPage drawn;
        drawn.addRulings({100, 500, 900}, {400, 480, 560});
        drawn.addRulings({1100, 1500, 1900}, {400, 480, 560});
        drawn.addRulings({100, 1900}, {1000, 1500});
        QCOMPARE(drawn.arranged().tables.size(), 2);
    }
};

QTEST_GUILESS_MAIN(RuledTables)
#include "tst_ruledtables.moc"
