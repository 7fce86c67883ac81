// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetLines.h"

#include <QtTest>

using namespace ocr;

namespace {

using Corners = QHash<int, Quad>;

int addLine(Page &page, int sheet, const QRectF &place)
{
    TextLine line;
    line.place = Place::onPage({Quad::fromRect(place)});
    page.lines.append(line);
    page.sheets[sheet].lines.append(static_cast<int>(page.lines.size()) - 1);
    return static_cast<int>(page.lines.size()) - 1;
}

/// Two sheets side by side, found as if the left one reached far over the right one: what stands
/// there was taken for the left one's.
struct Board
{
    Board()
    {
        page.sheets = {Sheet(), Sheet()};
        page.sheets[0].quad = Quad::fromRect({0, 0, 1400, 1000});
        page.sheets[1].quad = Quad::fromRect({1400, 0, 600, 1000});
        left = addLine(page, 0, {100, 100, 300, 40});
        title = addLine(page, 0, {1100, 100, 300, 60});
        cell = addLine(page, 0, {1100, 300, 200, 40});
        label = addLine(page, 0, {1050, 800, 100, 40});
        right = addLine(page, 1, {1500, 500, 300, 40});
        outside = addLine(page, 1, {1500, 2000, 300, 40});
        Table table;
        table.sheet = 0;
        table.quad = Quad::fromRect({1050, 280, 300, 400});
        Cell in;
        in.lines = {cell};
        table.cells = {in};
        page.tables = {table};
        page.pairs = {{0, {label}, {}}};
    }

    Page page;
    int left, title, cell, label, right, outside;
};

} // namespace

class tst_sheetlines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWithoutCorners();
    void linesGoToTheSheetThatWasCorrected_data();
    void linesGoToTheSheetThatWasCorrected();
    void partsNeverReadAreMeasured();
};

void tst_sheetlines::nothingMovesWithoutCorners()
{
    Board board;
    const Page before = board.page;
    correctSheets(board.page, {});
    QCOMPARE(board.page, before);
    correctSheets(board.page,
                  {{0, before.sheets[0].quad}, {1, before.sheets[1].quad}, {7, Quad()}});
    QCOMPARE(board.page, before);
}

void tst_sheetlines::linesGoToTheSheetThatWasCorrected_data()
{
    QTest::addColumn<Corners>("corners");
    const Quad left = Quad::fromRect({0, 0, 1000, 1000});
    const Quad right = Quad::fromRect({1000, 0, 1000, 1000});
    QTest::newRow("both") << Corners{{0, left}, {1, right}};
    QTest::newRow("the right one, over the left") << Corners{{1, right}};
}

void tst_sheetlines::linesGoToTheSheetThatWasCorrected()
{
    QFETCH(Corners, corners);
    Board board;
    correctSheets(board.page, corners);
    QCOMPARE(board.page.sheets[0].lines, QList<int>{board.left});
    // In reading order; what stands on no sheet stays where it was.
    QCOMPARE(board.page.sheets[1].lines,
             (QList<int>{board.title, board.cell, board.right, board.label, board.outside}));
    QCOMPARE(board.page.tables[0].sheet, 1);
    QCOMPARE(board.page.pairs[0].sheet, 1);
}

void tst_sheetlines::partsNeverReadAreMeasured()
{
    Page page;
    page.width = 2000;
    page.height = 1000;
    page.sheets = {Sheet(), Sheet()};
    page.sheets[0].quad = Quad::fromRect({0, 0, 900, 1000});
    page.sheets[1].quad = Quad::fromRect({900, 0, 600, 1000});
    const auto share = [&page](const QRectF &place) {
        return shareNeverRead(page, Quad::fromRect(place));
    };
    QCOMPARE(share({100, 100, 1300, 800}), 0.0); // over two sheets, both read
    QCOMPARE(share({1600, 0, 400, 1000}), 1.0);
    QVERIFY(qAbs(share({1000, 0, 1000, 1000}) - 0.5) < 0.03);
    QVERIFY(qAbs(share({1300, 0, 2000, 1000}) - 5.0 / 7) < 0.03); // what is off the page is no part
    QCOMPARE(share({3000, 0, 100, 100}), 0.0);
}

QTEST_APPLESS_MAIN(tst_sheetlines)
#include "tst_sheetlines.moc"
