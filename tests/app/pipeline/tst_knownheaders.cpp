// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"

#include <QtTest>

using namespace pipeline;

namespace {

ocr::Table table(const QRectF &place, int columns)
{
    ocr::Table table;
    table.columns = columns;
    table.rows = 3;
    table.quad = ocr::Quad::fromRect(place);
    return table;
}

const QRectF kPlace(100, 100, 800, 600);
const QStringList kHeaders{QStringLiteral("姓名"), QStringLiteral("电话")};

/// Two rows and columns, in halves.
ocr::Table correctedTable()
{
    ocr::Table corrected = table(kPlace, 2);
    corrected.rows = 2;
    corrected.carriedHeaders = kHeaders;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            ocr::Cell cell;
            cell.row = row;
            cell.column = column;
            cell.quad = ocr::Quad::fromRect({100 + 400.0 * column, 100 + 300.0 * row, 400, 300});
            corrected.cells.append(cell);
        }
    }
    return corrected;
}

} // namespace

class TestKnownHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatStoodOverATable_data();
    void restoresWhatStoodOverATable();
    void neverReplacesAHeaderThatWasRead();
    void correctedTablesAreReadByTheirLines();
    void travels();
    void brokenCellsAreRefused();
};

void TestKnownHeaders::restoresWhatStoodOverATable_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("restored");
    QTest::newRow("same place") << kPlace << 2 << true;
    QTest::newRow("its header row is covered") << kPlace.adjusted(0, 60, 0, 0) << 2 << true;
    QTest::newRow("other columns") << kPlace << 3 << false;
    QTest::newRow("elsewhere") << kPlace.translated(0, 400) << 2 << false;
}

void TestKnownHeaders::restoresWhatStoodOverATable()
{
    QFETCH(QRectF, place);
    QFETCH(int, columns);
    QFETCH(bool, restored);
    ocr::Page source;
    source.tables = {table(kPlace, 2)};
    source.tables[0].carriedHeaders = kHeaders;
    ocr::Page replacement;
    replacement.tables = {table(place, columns)};
    restoreHeaders(replacement, knownHeaders(source));
    QCOMPARE(replacement.tables[0].carriedHeaders, restored ? kHeaders : QStringList());
}

void TestKnownHeaders::neverReplacesAHeaderThatWasRead()
{
    ocr::Page replacement;
    replacement.tables = {table(kPlace, 2)};
    replacement.tables[0].headerRows = 1;
    restoreHeaders(replacement, {{ocr::Quad::fromRect(kPlace), kHeaders}});
    QVERIFY(replacement.tables[0].carriedHeaders.isEmpty());
}

/// Of the copy the line between the columns is lost again, as it was of the source.
void TestKnownHeaders::correctedTablesAreReadByTheirLines()
{
    ocr::Page source;
    source.sheets = {ocr::Sheet()};
    source.sheets[0].quad = ocr::Quad::fromRect({0, 0, 1000, 1000});
    source.tables = {correctedTable()};
    ocr::Page replacement;
    replacement.width = 1000;
    replacement.height = 1000;
    replacement.sheets = source.sheets;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            ocr::TextLine line;
            line.place = ocr::Place::onPage(
                {ocr::Quad::fromRect({120 + 400.0 * column, 120 + 300.0 * row, 200, 40})});
            line.readings = {{ocr::Reader::PpOcr,
                              QStringLiteral("ch"),
                              QStringLiteral("张三"),
                              0.9,
                              {{0, 0.5F, 0.9F}, {0.5F, 1, 0.9F}}}};
            replacement.sheets[0].lines.append(static_cast<int>(replacement.lines.size()));
            replacement.lines.append(line);
        }
    }
    ocr::Table lost = table(kPlace.adjusted(10, 0, 0, -10), 1);
    ocr::Cell all;
    all.rowSpan = 3;
    all.quad = lost.quad;
    all.lines = {0, 1, 2, 3};
    lost.cells = {all};
    replacement.tables = {lost, table(kPlace.translated(0, 2000), 1)};
    const ocr::Page before = replacement;
    restoreTables(replacement, knownHeaders(source)); // nobody corrected it
    QCOMPARE(replacement, before);
    restoreTables(replacement, knownHeaders(source, {0}));
    QCOMPARE(replacement.tables.size(), 2);
    QCOMPARE(replacement.tables[0].quad, before.tables[1].quad);
    const ocr::Table &restored = replacement.tables[1];
    QCOMPARE(restored.columns, 2);
    QCOMPARE(restored.rows, 2);
    QCOMPARE(restored.carriedHeaders, kHeaders);
    QList<QList<int>> lines;
    for (const ocr::Cell &cell : restored.cells)
        lines.append(cell.lines);
    QCOMPARE(lines, (QList<QList<int>>{{0}, {1}, {2}, {3}}));
}

void TestKnownHeaders::brokenCellsAreRefused()
{
    ocr::Page source;
    source.tables = {correctedTable()};
    const KnownHeaders known = knownHeaders(source, {0}).first();
    const auto received = decodeKnownHeaders(encode(known));
    QVERIFY(received);
    QCOMPARE(*received, known);
    KnownHeaders wide = known;
    wide.cells[1].columnSpan = 2; // beyond the last column
    QVERIFY(!decodeKnownHeaders(encode(wide)));
    KnownHeaders none = known;
    none.rows = 0;
    QVERIFY(!decodeKnownHeaders(encode(none)));
}

void TestKnownHeaders::travels()
{
    const KnownHeaders sent{ocr::Quad::fromRect(kPlace), kHeaders};
    const ocr::Result<KnownHeaders> received = decodeKnownHeaders(encode(sent));
    QVERIFY(received);
    QCOMPARE(*received, sent);
    QVERIFY(!decodeKnownHeaders(QCborValue(7)));
}

QTEST_GUILESS_MAIN(TestKnownHeaders)
#include "tst_knownheaders.moc"
