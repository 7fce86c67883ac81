// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ocr;

namespace {

const QList<double> kColumns = listColumns();
const QList<double> kRows = listRows();

/// The list on paper that is flat (0), curled and skewed (1), and seen from the side too (2).
DrawnPage listPage(int paper)
{
    DrawnPage page;
    page.addCentred(QStringLiteral("幸福村低保公示"), 1000, 250);
    page.addRulings(kColumns, kRows);
    page.addTexts(kColumns, kRows, listTexts());
    page.addText(QStringLiteral("监督电话：12345"), 250, 1000);
    if (paper > 0)
        page.bend = [](QPointF p) {
            return QPointF(p.x() - 0.02 * p.y() + 100,
                           p.y() + 60 * std::sin(p.x() / 2000 * M_PI) + 0.02 * p.x());
        };
    if (paper > 1) {
        page.camera.corners[1] += QPointF(-150, 300);
        page.camera.corners[2] += QPointF(100, -150);
    }
    return page;
}

/// What cells hold, row by row, lines of one cell joined.
QList<QStringList> textsOf(const Page &page)
{
    const Table &table = page.tables.first();
    QList<QStringList> texts;
    for (int row = 0; row < table.rows; ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns; ++column)
            cells.append(textAt(page, table, row, column).remove(QLatin1Char('\n')));
        texts.append(cells);
    }
    return texts;
}

/// Whether each line of the page is in one cell or in none, and in one sheet.
bool everyLineHasOnePlace(const Page &page)
{
    QList<int> cells(page.lines.size(), 0);
    for (const Table &table : page.tables)
        for (const Cell &cell : table.cells)
            for (const int line : cell.lines)
                ++cells[line];
    return everyLineOnce(page) &&
           std::all_of(cells.begin(), cells.end(), [](int count) { return count <= 1; });
}

Page corrected(Page page, const TableGrid &grid)
{
    correctTables(page, {{0, grid}});
    return page;
}

} // namespace

class tst_correctedtables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesThatStayChangeNothing_data() { papers(); }
    void linesThatStayChangeNothing()
    {
        QFETCH(int, paper);
        const Page page = listPage(paper).arranged();
        QCOMPARE(corrected(page, gridOf(page.tables[0])), page);
        // Also where one line moves and nothing stands on its way, but for the cells beside it.
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns[4].at = 4.02;
        const Page moved = corrected(page, grid);
        QCOMPARE(textsOf(moved), listTexts());
        QCOMPARE(moved.lines, page.lines);
        QCOMPARE(moved.sheets, page.sheets);
        QCOMPARE(moved.pairs, page.pairs);
        QCOMPARE(moved.tables[0].headerRows, page.tables[0].headerRows);
        for (const Cell &cell : page.tables[0].cells) {
            const Cell *now = cellAt(moved.tables[0], cell.row, cell.column);
            if (cell.column < 3)
                QCOMPARE(*now, cell);
            else
                QVERIFY(now->quad != cell.quad && now->lines == cell.lines);
        }
    }

    void frameGoesBothWays_data() { papers(); }
    void frameGoesBothWays()
    {
        QFETCH(int, paper);
        const Page page = listPage(paper).arranged();
        const TableFrame frame(page.tables[0]);
        for (double y = -1.5; y < 8; y += 0.37) {
            for (double x = -1.5; x < 7; x += 0.41) {
                const QPointF there = frame.toGrid(frame.toSource({x, y}));
                QVERIFY2(std::hypot(there.x() - x, there.y() - y) < 1e-3,
                         qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
        }
        for (const Cell &cell : page.tables[0].cells) {
            const QPointF middle = frame.toGrid(cell.quad.center());
            QCOMPARE(static_cast<int>(std::floor(middle.x())), cell.column);
            QCOMPARE(static_cast<int>(std::floor(middle.y())), cell.row);
        }
    }

    void everyWordStandsInOneCell_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<TableGrid>("grid");
        QTest::addColumn<QSize>("cells");
        for (int paper = 0; paper < 3; ++paper) {
            const TableGrid read = gridOf(listPage(paper).arranged().tables[0]);
            const auto add = [&](const char *name, const std::function<void(TableGrid &)> &change) {
                TableGrid grid = read;
                change(grid);
                const QSize cells(static_cast<int>(grid.columns.size()) - 1,
                                  static_cast<int>(grid.rows.size()) - 1);
                QTest::addRow("%s, paper %d", name, paper) << paper << grid << cells;
            };
            add("column moved", [](TableGrid &g) { g.columns[2].at = 2.6; });
            add("row moved", [](TableGrid &g) { g.rows[3].at = 3.6; });
            add("column added", [](TableGrid &g) { g.columns.insert(3, {2.4, -1, false}); });
            add("row added", [](TableGrid &g) { g.rows.insert(2, {1.3, -1, false}); });
            add("column removed", [](TableGrid &g) { g.columns.removeAt(3); });
            add("row removed", [](TableGrid &g) { g.rows.removeAt(4); });
            add("border removed", [](TableGrid &g) { g.columns.removeLast(); });
            add("border pulled in", [](TableGrid &g) { g.rows.first().at = 0.7; });
            add("border pulled out", [](TableGrid &g) { g.rows.last().at = 8; });
            add("one cell", [](TableGrid &g) {
                g.rows = {g.rows.first(), g.rows.last()};
                g.columns = {g.columns.first(), g.columns.last()};
            });
        }
    }
    void everyWordStandsInOneCell()
    {
        QFETCH(int, paper);
        QFETCH(TableGrid, grid);
        QFETCH(QSize, cells);
        const Page page = listPage(paper).arranged();
        const Page now = corrected(page, grid);
        QCOMPARE(QSize(now.tables[0].columns, now.tables[0].rows), cells);
        QVERIFY(everyLineHasOnePlace(now));
        QCOMPARE(allCharacters(now), allCharacters(page));
        const TableFrame frame(page.tables[0]);
        for (const Cell &cell : now.tables[0].cells) {
            for (const int line : cell.lines) {
                const QPointF at = frame.toGrid(now.lines[line].quad().center());
                QVERIFY(at.x() > grid.columns[cell.column].at);
                QVERIFY(at.x() < grid.columns[cell.column + cell.columnSpan].at);
                QVERIFY(at.y() > grid.rows[cell.row].at);
                QVERIFY(at.y() < grid.rows[cell.row + cell.rowSpan].at);
            }
        }
    }

    void wrongLinesAreMended_data() { papers(); }
    void wrongLinesAreMended()
    {
        QFETCH(int, paper);
        // As if the line between two columns, and one between two rows, had not been read …
        Page page = listPage(paper).arranged();
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns.removeAt(2);
        grid.rows.removeAt(3);
        page = corrected(page, grid);
        QCOMPARE(page.tables[0].columns, 4);
        QVERIFY(textsOf(page) != listTexts());
        // … somebody adds them.
        const TableFrame frame(page.tables[0]);
        const TableFrame read(listPage(paper).arranged().tables[0]);
        grid = gridOf(page.tables[0]);
        grid.columns.insert(2, {frame.toGrid(read.toSource(QPointF(2, 3))).x(), -1, false});
        grid.rows.insert(3, {frame.toGrid(read.toSource(QPointF(2, 3))).y(), -1, false});
        page = corrected(page, grid);
        QCOMPARE(textsOf(page), listTexts());
        QCOMPARE(page.tables[0].headerRows, 1);
        for (const Cell &cell : std::as_const(page.tables[0].cells))
            QCOMPARE(cell.header, cell.row == 0);
    }

    void detectedLinesAreCut()
    {
        // Two columns without a ruling between them, each row detected as one line.
        QList<QStringList> texts = listTexts();
        texts[1][1] = QStringLiteral("张三"); // as wide as the others
        DrawnPage drawn;
        drawn.addRulings({200, 320, 1060, 1800}, kRows);
        for (int i = 0; i < 6; ++i) {
            const double middle = kRows[i] + 40;
            drawn.addText(texts[i][0], 230, middle);
            drawn.addMerged({texts[i][1], texts[i][2]}, {350, 445}, middle);
            drawn.addText(texts[i][3], 1200, middle);
        }
        const Page page = drawn.arranged();
        QCOMPARE(page.tables[0].columns, 3);
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns.insert(2, {1 + (437.0 - 320) / (1060 - 320), -1, false});
        const Page now = corrected(page, grid);
        QVERIFY(everyLineHasOnePlace(now));
        QCOMPARE(allCharacters(now), allCharacters(page));
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(textAt(now, now.tables[0], row, 1), texts[row][1]);
            QCOMPARE(textAt(now, now.tables[0], row, 2), texts[row][2]);
        }
    }

    void mergedCellsStayMerged_data()
    {
        QTest::addColumn<TableGrid>("grid");
        QTest::addColumn<int>("span");
        const TableGrid read = gridOf(titled().tables[0]);
        const auto add = [&](const char *name, int span,
                             const std::function<void(TableGrid &)> &by) {
            TableGrid grid = read;
            by(grid);
            QTest::newRow(name) << grid << span;
        };
        add("beside a moved line", 5, [](TableGrid &g) { g.columns[2].at = 2.2; });
        add("with a line more", 6, [](TableGrid &g) { g.columns.insert(3, {2.5, -1, false}); });
        add("with a line less", 4, [](TableGrid &g) { g.columns.removeAt(2); });
        add("when its own border moves", 5, [](TableGrid &g) { g.rows[1].at = 1.2; });
        add("but not under a line through all", 2,
            [](TableGrid &g) { g.columns[2].through = true; });
    }
    void mergedCellsStayMerged()
    {
        QFETCH(TableGrid, grid);
        QFETCH(int, span);
        const Page page = titled();
        QCOMPARE(cellAt(page.tables[0], 0, 0)->columnSpan, 5);
        const Page now = corrected(page, grid);
        QCOMPARE(cellAt(now.tables[0], 0, 0)->columnSpan, span);
        QCOMPARE(cellAt(now.tables[0], 1, 0)->columnSpan, 1);
        QVERIFY(everyLineHasOnePlace(now));
    }

    void borderTakesInWhatLayOutside()
    {
        DrawnPage drawn = listPage(0);
        drawn.addText(QStringLiteral("650100199003079999"), 640, 920); // a row without its rulings
        const Page page = drawn.arranged();
        const Table &table = page.tables[0];
        const int rows = table.rows;
        TableGrid grid = gridOf(table);
        grid.rows.append({rows + 1.0, -1, false});
        const Page now = corrected(page, grid);
        QCOMPARE(textAt(now, now.tables[0], rows, 2), QStringLiteral("650100199003079999"));
        QVERIFY(everyLineHasOnePlace(now));
        // And gives it back.
        const Page back = corrected(now, [&] {
            TableGrid less = gridOf(now.tables[0]);
            less.rows.removeLast();
            return less;
        }());
        QCOMPARE(textsOf(back), textsOf(page));
        QVERIFY(everyLineHasOnePlace(back));
    }

    void unreadPlacesStayUnread()
    {
        DrawnPage drawn;
        QList<QStringList> texts = listTexts();
        texts[3][2].clear();
        drawn.addRulings(kColumns, kRows);
        drawn.addTexts(kColumns, kRows, texts);
        drawn.addInk(QRectF(640, 660, 340, 40));
        const Page page = drawn.arranged();
        QCOMPARE(page.unread.size(), 1);
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns.insert(3, {2.5, -1, false});
        const Page now = corrected(page, grid);
        QCOMPARE(now.unread, page.unread);
        for (const int column : {2, 3}) {
            QVERIFY(cellAt(now.tables[0], 3, column)->ink);
            QVERIFY(cellAt(now.tables[0], 3, column)->lines.isEmpty());
        }
        QVERIFY(now.sheets[0].rowsRead < 1);
        QVERIFY(!cellAt(now.tables[0], 2, 3)->ink || !cellAt(now.tables[0], 2, 3)->lines.isEmpty());
    }

    void carriedHeadersFollowTheirColumns()
    {
        Page page = listPage(0).arranged();
        page.tables[0].headerRows = 0;
        page.tables[0].carriedHeaders = listTexts().first();
        page.tables[0].cells.removeIf([](const Cell &cell) { return cell.row == 0; });
        for (Cell &cell : page.tables[0].cells) {
            --cell.row;
            cell.header = false;
        }
        --page.tables[0].rows;
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns.insert(3, {2.5, -1, false});
        grid.columns.removeAt(1);
        const QStringList carried = corrected(page, grid).tables[0].carriedHeaders;
        const QStringList read = listTexts().first();
        QCOMPARE(carried, QStringList({read[0] + read[1], read[2], read[2], read[3], read[4]}));
    }

    void headersThatNoWordTellsStandWithTheirLines()
    {
        Page page = listPage(0).arranged();
        page.tables[0].cells.removeIf([](const Cell &cell) { return cell.row == 0; });
        --page.tables[0].rows;
        page.tables[0].headerRows = 2;
        for (Cell &cell : page.tables[0].cells) {
            --cell.row;
            cell.header = cell.row < 2;
        }
        TableGrid grid = gridOf(page.tables[0]);
        grid.columns.removeAt(2);
        QCOMPARE(corrected(page, grid).tables[0].headerRows, 2);
        // A line between them taken away: what comes up is somebody's row.
        grid.rows.removeAt(1);
        QCOMPARE(corrected(page, grid).tables[0].headerRows, 0);
    }

    void linesThatDoNotFitChangeNothing_data()
    {
        QTest::addColumn<TableGrid>("grid");
        const TableGrid read = gridOf(listPage(0).arranged().tables[0]);
        const auto add = [&](const char *name, const std::function<void(TableGrid &)> &by) {
            TableGrid grid = read;
            by(grid);
            QTest::newRow(name) << grid;
        };
        add("none", [](TableGrid &g) { g.rows.clear(); });
        add("one", [](TableGrid &g) { g.columns.resize(1); });
        add("falling", [](TableGrid &g) { g.columns[2].at = 3.5; });
        add("of another table", [](TableGrid &g) { g.columns[2].was = 99; });
        add("twice", [](TableGrid &g) { g.columns[2].was = 3; });
        add("no number", [](TableGrid &g) { g.rows[2].at = std::nan(""); });
        add("nowhere",
            [](TableGrid &g) { g.rows.last().at = std::numeric_limits<double>::infinity(); });
    }
    void linesThatDoNotFitChangeNothing()
    {
        QFETCH(TableGrid, grid);
        const Page page = listPage(0).arranged();
        QCOMPARE(corrected(page, grid), page);
    }

private:
    static void papers()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("flat") << 0;
        QTest::newRow("curled and skewed") << 1;
        QTest::newRow("seen from the side") << 2;
    }

    /// The list under a title that is a row of the table.
    static Page titled()
    {
        DrawnPage page;
        page.addRulings(kColumns, kRows);
        page.addHorizontal(320, 200, 1800);
        page.addVertical(200, 320, 400);
        page.addVertical(1800, 320, 400);
        page.addCentred(QStringLiteral("幸福村低保公示"), 1000, 360);
        page.addTexts(kColumns, kRows, listTexts());
        return page.arranged();
    }
};

QTEST_APPLESS_MAIN(tst_correctedtables)
#include "tst_correctedtables.moc"
