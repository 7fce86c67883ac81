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
    void partsNeverReadAreNamed_data();
    void partsNeverReadAreNamed();
    void slantingPartsAreNamed();
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

void tst_sheetlines::partsNeverReadAreNamed_data()
{
    const auto rect = [](double left, double top, double width, double height) {
        return Quad::fromRect({left, top, width, height});
    };
    QTest::addColumn<Quad>("corners");
    QTest::addColumn<QList<Quad>>("unread");
    const QList<Quad> none;
    QTest::newRow("over two sheets, both read") << rect(100, 100, 1300, 800) << none;
    QTest::newRow("as they were found") << rect(0, 0, 900, 1000) << none;
    QTest::newRow("a tremble") << rect(0, 0, 1507, 1000) << none;
    QTest::newRow("nothing of it read")
        << rect(1600, 0, 400, 1000) << QList<Quad>{rect(1600, 0, 400, 1000)};
    QTest::newRow("a strip at the right")
        << rect(540, 0, 1200, 1000) << QList<Quad>{rect(1500, 0, 240, 1000)};
    QTest::newRow("what is off the page is no part")
        << rect(1200, 0, 960, 1000) << QList<Quad>{rect(1500, 0, 500, 1000)};
    QTest::newRow("off the page") << rect(3000, 0, 100, 100) << none;
}

void tst_sheetlines::partsNeverReadAreNamed()
{
    QFETCH(Quad, corners);
    QFETCH(QList<Quad>, unread);
    Page page;
    page.width = 2000;
    page.height = 1000;
    page.sheets = {Sheet(), Sheet()};
    page.sheets[0].quad = Quad::fromRect({0, 0, 900, 1000});
    page.sheets[1].quad = Quad::fromRect({900, 0, 600, 1000});
    page.unread = {Quad::fromRect({20, 20, 100, 40})};
    const QList<Quad> places = placesNeverRead(page, corners);
    QCOMPARE(places.size(), unread.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(coveredShare(unread[i], places[i]) > 0.97);
        QVERIFY(coveredShare(places[i], unread[i]) > 0.97);
    }
    const QList<Quad> before = page.unread;
    correctSheets(page, {{1, corners}});
    QCOMPARE(page.unread, before + places);
}

/// A picture that was taken askew: what a sheet takes in beside its slanting edge is named without
/// what was read.
void tst_sheetlines::slantingPartsAreNamed()
{
    Page page;
    page.width = 2000;
    page.height = 2000;
    page.sheets = {Sheet()};
    page.sheets[0].quad.corners = {QPointF(200, 100), QPointF(1400, 300), QPointF(1300, 1800),
                                   QPointF(100, 1600)};
    Quad wider = page.sheets[0].quad;
    wider.corners[1] = {1900, 300};
    const QList<Quad> places = placesNeverRead(page, wider);
    QVERIFY(!places.isEmpty());
    int hidden = 0;
    int wrong = 0;
    int open = 0;
    for (int x = 5; x < 2000; x += 10) {
        for (int y = 5; y < 2000; y += 10) {
            const QPointF point(x, y);
            const bool isCovered = std::any_of(places.cbegin(), places.cend(),
                                               [&](const Quad &q) { return q.contains(point); });
            const bool isUnread = wider.contains(point) && !page.sheets[0].quad.contains(point);
            hidden += isCovered && isUnread ? 1 : 0;
            wrong += isCovered && !isUnread ? 1 : 0;
            open += !isCovered && isUnread ? 1 : 0;
        }
    }
    QVERIFY2(places.size() <= 2 && open == 0 && wrong * 200 < hidden,
             qPrintable(
                 QStringLiteral("%1 hidden, %2 open, %3 wrong").arg(hidden).arg(open).arg(wrong)));
}

QTEST_APPLESS_MAIN(tst_sheetlines)
#include "tst_sheetlines.moc"
