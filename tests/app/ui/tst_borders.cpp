// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Lines of a table that somebody corrects: what is judged by them, and that they last.
#include "app/jobs/Corrections.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "tests/app/ui/FakeReader.h"

#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
constexpr double kTop = 400;
constexpr double kRow = 100;

QList<ocr::CharacterPlace> placesIn(const QString &word)
{
    QList<ocr::CharacterPlace> places;
    const auto count = static_cast<float>(word.size());
    for (int i = 0; i < word.size(); ++i)
        places.append({float(i) / count, float(i + 1) / count, 0.99F});
    return places;
}

/// Names and identity numbers side by side; the line between them, at x = 500, was not read.
report::ScanPage pageWithALostLine()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    page.page.lines.clear();
    page.page.tables.clear();
    page.page.sheets[0].lines.clear();
    const QList<QStringList> texts{
        {QStringLiteral("姓名"), QStringLiteral("身份证号码"), QStringLiteral("村组")},
        {QStringLiteral("张三"), QStringLiteral("650101190001010016"), QStringLiteral("一组")},
        {QStringLiteral("李四"), QStringLiteral("650101190001010032"), QStringLiteral("二组")}};
    const QList<double> lefts{150, 550, 1250};
    ocr::Table table;
    table.rows = static_cast<int>(texts.size());
    table.columns = 2;
    table.ruled = true;
    table.headerRows = 1;
    table.quad = ocr::Quad::fromRect({100, kTop, 1500, kRow * table.rows});
    for (int row = 0; row < table.rows; ++row) {
        for (int column = 0; column < 2; ++column) {
            ocr::Cell cell;
            cell.row = row;
            cell.column = column;
            cell.header = row == 0;
            cell.ink = true;
            const QRectF whole(column == 0 ? 100 : 1200, kTop + kRow * row,
                               column == 0 ? 1100 : 400, kRow);
            cell.quad = ocr::Quad::fromRect(whole.adjusted(2, 2, -2, -2));
            for (int text = column == 0 ? 0 : 2; text < (column == 0 ? 2 : 3); ++text) {
                ocr::TextLine line;
                const QString &word = texts[row][text];
                const double width = (row > 0 && text == 1 ? 24.0 : 40.0) * double(word.size());
                line.place = ocr::Place::onPage(
                    {ocr::Quad::fromRect({lefts[text], kTop + kRow * row + 30, width, 40})});
                line.script = text == 1 && row > 0 ? ocr::Script::Digits : ocr::Script::Han;
                for (const ocr::Reader reader : {ocr::Reader::PpOcr, ocr::Reader::Tesseract})
                    line.readings.append(
                        {reader, QStringLiteral("ch"), word, 0.99, placesIn(word)});
                cell.lines.append(static_cast<int>(page.page.lines.size()));
                page.page.sheets[0].lines.append(static_cast<int>(page.page.lines.size()));
                page.page.lines.append(line);
            }
            table.cells.append(cell);
        }
    }
    page.page.tables = {table};
    return page;
}

struct Bench
{
    Bench()
    {
        language.install(QStringLiteral("en"));
        const auto compiled = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
        reader.judging = [rules = *compiled](const report::ScanDocument &scan,
                                             const jobs::NoticeTypes &types) {
            privacy::JudgeOptions options;
            options.today = QDate(2026, 6, 1);
            return jobs::judgeAgain(scan, rules, options, types);
        };
        reader.pages = {pageWithALostLine()};
        window.resize(1366, 768);
        window.show();
    }
    void open()
    {
        window.openPaths({kPicture});
        QTRY_VERIFY(!window.isBusy());
        window.judging().judgeAgain();
        QTRY_COMPARE(numbers().size(), 2);
    }
    /// The findings of identity numbers.
    QList<privacy::Finding> numbers()
    {
        QList<privacy::Finding> found;
        if (window.pages().rowCount() == 0)
            return found;
        for (const privacy::Finding &finding : window.pages().scan().pages[0].judgement.findings)
            if (finding.type == privacy::FindingType::ResidentId)
                found.append(finding);
        return found;
    }
    QList<int> columns()
    {
        QList<int> list;
        for (const privacy::Finding &finding : numbers())
            list.append(finding.column);
        return list;
    }
    /// The table as copies are made by it.
    ocr::Table table()
    {
        return window.decisions().forCovering(window.pages().scan()).pages[0].page.tables[0];
    }
    /// The review file as a program that was killed leaves it, copied to `left` with its key.
    bool leave(const QString &left)
    {
        window.store().flush();
        const QString file = QDir(reviewFolder())
                                 .entryInfoList({QStringLiteral("*.ngreview")})[0]
                                 .absoluteFilePath();
        return QFile::copy(file, left) &&
               QFile::copy(casefile::keyPath(file), casefile::keyPath(left));
    }
    PageView &view() { return window.review().view(); }
    QPoint onScreen(QPointF page) { return view().mapFromScene(page); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to),
                         view().viewport()->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &move);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, Qt::NoModifier, to);
    }
    void correct()
    {
        window.review().correctBorders();
        QVERIFY(view().grid().isEditing());
        QTest::qWait(300); // the page glides there
    }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Language language;
    MainWindow window{reader, language};
};

} // namespace

class tst_borders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreAddedMovedAndUndone();
    void keysDoItAll();
    void keysOfTheWindowStayTheWindows_data();
    void keysOfTheWindowStayTheWindows();
    void linesOfAnotherReadingAreNotInHand();
    void undoMeansWhatIsInHand();
    void boxesTakeTheKeys();
    void closingKeepsWhatIsInHand();
    void correctedLinesOutliveTheProgram();
    void nothingMovedIsJudgedAlike();
    void pageWithoutATableSaysSo();
    void carriedHeadersStayWhereTheTableBeforeIsMended();
    void copiesWaitForTheJudgement_data();
    void copiesWaitForTheJudgement();
};

void tst_borders::linesAreAddedMovedAndUndone()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.columns(), QList<int>({0, 0}));
    const QList<privacy::Finding> before = bench.numbers();
    bench.correct();
    QUndoStack &steps = bench.window.decisions().undoStack();
    // A line where the reading lost it, by a double click.
    QTest::mouseDClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                       bench.onScreen({500, kTop + 50}));
    QTRY_COMPARE(bench.columns(), QList<int>({1, 1}));
    QCOMPARE(steps.count(), 1);
    QCOMPARE(bench.numbers()[0].header, QStringLiteral("身份证号码"));
    QCOMPARE(bench.table().columns, 3);
    const double added = bench.view().grid().grid().columns[1].at;
    // Dragged by the mouse, anywhere on it.
    const QPoint from = bench.onScreen({500, kTop + 1.5 * kRow});
    bench.drag(from, from + QPoint(-12, 0));
    QCOMPARE(steps.count(), 2);
    QVERIFY(bench.view().grid().grid().columns[1].at < added);
    QCOMPARE(bench.table().columns, 3);
    // The page stays as it was read, and the lines in hand follow what is undone.
    QCOMPARE(bench.window.pages().scan().pages[0].page.tables[0].columns, 2);
    steps.undo();
    QCOMPARE(bench.view().grid().grid().columns[1].at, added);
    steps.undo();
    QCOMPARE(bench.view().grid().grid().columns.size(), 3);
    QTRY_COMPARE(bench.columns(), QList<int>({0, 0}));
    QCOMPARE(bench.numbers(), before);
    steps.redo();
    QTRY_COMPARE(bench.columns(), QList<int>({1, 1}));
    // A line says nothing about what is to be covered or kept by hand.
    QVERIFY(bench.window.decisions().forCopies(bench.window.pages().scan()).isEmpty());
}

void tst_borders::keysDoItAll()
{
    Bench bench;
    bench.open();
    bench.correct();
    PageView &view = bench.view();
    QUndoStack &steps = bench.window.decisions().undoStack();
    const auto lines = [&view] { return view.grid().grid(); };
    QCOMPARE(view.grid().chosen(), (GridTool::Line{true, 1}));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.grid().chosen(), (GridTool::Line{true, 0}));
    QTest::keyClick(&view, Qt::Key_Insert); // halfway between the first and the second: 650
    QCOMPARE(lines().columns.size(), 4);
    QCOMPARE(view.grid().chosen(), (GridTool::Line{true, 1}));
    const double at = lines().columns[1].at;
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(lines().columns[1].at < at);
    QTest::keyClick(&view, Qt::Key_Up); // along itself
    QCOMPARE(steps.count(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(steps.count(), 2);
    // Arrows that rest are kept, Esc drops what is not.
    QTest::keyClick(&view, Qt::Key_Right);
    QTRY_COMPARE(steps.count(), 3);
    const double kept = lines().columns[1].at;
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(lines().columns[1].at, kept);
    QVERIFY(view.grid().isEditing());
    // A row: chosen, taken away; the decisions' own Delete is not meant.
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.grid().chosen(), (GridTool::Line{false, 1}));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(lines().rows.size(), 3);
    QCOMPARE(bench.table().rows, 2);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(lines().rows[1].through);
    QCOMPARE(steps.count(), 5);
    for (const Choice &choice : bench.window.decisions().all())
        QCOMPARE(choice.answer, Answer::None);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.grid().isEditing());
}

void tst_borders::keysOfTheWindowStayTheWindows_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<bool>("isTaken");
    const Qt::KeyboardModifiers none;
    QTest::newRow("arrow") << int(Qt::Key_Up) << none << true;
    QTest::newRow("arrow of the numeric pad")
        << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::KeypadModifier) << true;
    QTest::newRow("finely") << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::ControlModifier)
                            << true;
    QTest::newRow("another line") << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                  << true;
    QTest::newRow("larger letters")
        << int(Qt::Key_Up) << (Qt::ControlModifier | Qt::ShiftModifier) << false;
    QTest::newRow("Alt") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier) << false;
    QTest::newRow("delete") << int(Qt::Key_Delete) << none << true;
    QTest::newRow("Shift+Delete") << int(Qt::Key_Delete) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                  << false;
    QTest::newRow("Ctrl+Space") << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::ControlModifier)
                                << false;
}

void tst_borders::keysOfTheWindowStayTheWindows()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(bool, isTaken);
    Bench bench;
    bench.open();
    bench.correct();
    const GridTool &tool = bench.view().grid();
    const auto state = [&tool] { return std::pair(tool.grid(), tool.chosen()); };
    for (int row = 0; row < 2; ++row) // up and down move it, and there is one above
        QTest::keyClick(&bench.view(), Qt::Key_Down, Qt::ShiftModifier);
    const QKeyEvent event(QEvent::KeyPress, key, held);
    QCOMPARE(tool.takes(event), isTaken);
    const auto before = state();
    QTest::keyClick(&bench.view(), Qt::Key(key), held);
    if (key == Qt::Key_Up && isTaken)
        QVERIFY(state() != before);
    if (!isTaken)
        QVERIFY(state() == before);
}

/// From a review file of which the picture was read anew: what does not fit moves nothing.
void tst_borders::linesOfAnotherReadingAreNotInHand()
{
    Bench bench;
    bench.open();
    const report::ScanPage page = bench.window.pages().scan().pages[0];
    Choice choice;
    choice.grid = ocr::gridOf(page.page.tables[0]);
    choice.grid->rows.append({9, 12, false});
    QVERIFY(!ocr::fits(*choice.grid, page.page.tables[0]));
    bench.window.decisions().decide({{Decisions::bordersKey(keyOf(page), 1), choice}}, {});
    bench.correct();
    QCOMPARE(bench.view().grid().grid(), ocr::gridOf(page.page.tables[0]));
}

void tst_borders::undoMeansWhatIsInHand()
{
    Bench bench;
    bench.open();
    bench.correct();
    QSignalSpy clicked(&bench.view(), &PageView::findingClicked);
    QTest::mouseDClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                       bench.onScreen({560, kTop + 1.5 * kRow})); // on a finding
    QCOMPARE(clicked.count(), 0);
    QUndoStack &steps = bench.window.decisions().undoStack();
    QCOMPARE(steps.count(), 1);
    const double added = bench.view().grid().grid().columns[1].at;
    QTest::keyClick(&bench.view(), Qt::Key_Left);
    const double moved = bench.view().grid().grid().columns[1].at;
    QVERIFY(moved < added);
    QTest::keyClick(&bench.view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps.index(), 1);
    QCOMPARE(bench.view().grid().grid().columns[1].at, added);
    QTest::keyClick(&bench.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    if (steps.index() == 1) // the platform's other key
        QTest::keyClick(&bench.view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(steps.index(), 2);
    QCOMPARE(bench.view().grid().grid().columns[1].at, moved);
}

void tst_borders::boxesTakeTheKeys()
{
    Bench bench;
    bench.open();
    bench.correct();
    QTest::keyClick(&bench.view(), Qt::Key_F7);
    QVERIFY(!bench.view().grid().isEditing());
    QTRY_VERIFY(bench.view().boxes().row() >= 0);
}

void tst_borders::closingKeepsWhatIsInHand()
{
    double moved = 0;
    const QTemporaryDir folder;
    const QString left = folder.filePath(QStringLiteral("left.ngreview"));
    {
        Bench bench;
        bench.open();
        bench.correct();
        QTest::mouseDClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                           bench.onScreen({500, kTop + 50}));
        QTRY_COMPARE(bench.columns(), QList<int>({1, 1}));
        QTest::keyClick(&bench.view(), Qt::Key_Left);
        moved = bench.view().grid().grid().columns[1].at;
        QVERIFY(bench.window.close());
        QVERIFY(bench.leave(left));
    }
    Bench again;
    again.window.openReview(left);
    QTRY_COMPARE(again.window.pages().rowCount(), 1);
    QTRY_COMPARE(again.table().columns, 3);
    again.correct();
    QCOMPARE(again.view().grid().grid().columns[1].at, moved);
}

void tst_borders::correctedLinesOutliveTheProgram()
{
    ocr::TableGrid grid;
    const QTemporaryDir folder;
    const QString left = folder.filePath(QStringLiteral("left.ngreview"));
    {
        Bench bench;
        bench.open();
        bench.correct();
        QTest::mouseDClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                           bench.onScreen({500, kTop + 50}));
        QTRY_COMPARE(bench.columns(), QList<int>({1, 1}));
        QTest::keyClick(&bench.view(), Qt::Key_Space);
        grid = bench.view().grid().grid();
        QVERIFY(bench.leave(left));
    }
    Bench again;
    again.window.openReview(left);
    QTRY_COMPARE(again.window.pages().rowCount(), 1);
    QTRY_VERIFY(!again.numbers().isEmpty() && !again.numbers()[0].rawText.isEmpty());
    QCOMPARE(again.columns(), QList<int>({1, 1}));
    QCOMPARE(again.table().columns, 3);
    again.correct();
    QCOMPARE(again.view().grid().grid(), grid);
    QVERIFY(grid.columns[1].through);
}

void tst_borders::nothingMovedIsJudgedAlike()
{
    Bench bench;
    bench.open();
    const QList<privacy::Finding> before = bench.window.pages().scan().pages[0].judgement.findings;
    Choice choice;
    choice.grid = ocr::gridOf(bench.window.pages().scan().pages[0].page.tables[0]);
    bench.window.decisions().decide(
        {{Decisions::bordersKey(keyOf(bench.window.pages().scan().pages[0]), 1), choice}}, {});
    QSignalSpy judged(&bench.window.judging(), &Judging::judged);
    QVERIFY(judged.wait());
    QCOMPARE(bench.window.pages().scan().pages[0].judgement.findings, before);
    QCOMPARE(bench.window.decisions().forCovering(bench.window.pages().scan()).pages[0].page,
             bench.window.pages().scan().pages[0].page);
}

void tst_borders::pageWithoutATableSaysSo()
{
    Bench bench;
    bench.reader.pages[0].page.tables.clear();
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.review().view().setFocus();
    QTest::keyClick(&bench.window.review().view(), Qt::Key_G);
    QVERIFY(!bench.view().grid().isEditing());
    QVERIFY2(bench.window.notice().contains(QStringLiteral("No table")),
             qPrintable(bench.window.notice()));
}

/// The second page goes on from the first; a line more on the first names no column of the second
/// otherwise.
void tst_borders::carriedHeadersStayWhereTheTableBeforeIsMended()
{
    report::ScanPage first = pageWithALostLine();
    first.page.pages = 2;
    report::ScanPage second = first;
    second.page.page = 2;
    ocr::Table &table = second.page.tables[0];
    table.headerRows = 0;
    table.carriedHeaders = {QStringLiteral("姓名身份证号码"), QStringLiteral("村组")};
    for (ocr::Cell &cell : table.cells)
        cell.header = false;
    const QStringList row{QStringLiteral("王五"), QStringLiteral("650101190001010059"),
                          QStringLiteral("三组")};
    for (int i = 0; i < row.size(); ++i) {
        for (ocr::Reading &reading : second.page.lines[i].readings) {
            reading.text = row[i];
            reading.characters = placesIn(row[i]);
        }
    }
    second.page.sheets[0].continuesPage = 1;
    second.page.sheets[0].continuesSheet = 0;
    QList<report::ScanPage> pages{first, second};
    ocr::TableGrid grid = ocr::gridOf(first.page.tables[0]);
    grid.columns.insert(1, {0.4, -1, false});
    jobs::Corrections corrections;
    corrections.grids.insert(0, grid);
    jobs::correct(pages, {{0, corrections}});
    QCOMPARE(pages[0].page.tables[0].columns, 3);
    QCOMPARE(pages[1].page.tables[0].carriedHeaders, table.carriedHeaders);
    QCOMPARE(pages[1].page.sheets[0].continuesPage, 1);
    // With the same line on the second they agree again, by their own names.
    pages = {first, second};
    jobs::correct(pages, {{0, corrections}, {1, corrections}});
    QCOMPARE(pages[1].page.tables[0].carriedHeaders,
             QStringList(
                 {QStringLiteral("姓名"), QStringLiteral("身份证号码"), QStringLiteral("村组")}));
}

void tst_borders::copiesWaitForTheJudgement_data()
{
    QTest::addColumn<bool>("isClerk");
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("inspector") << false << false;
    QTest::newRow("inspector, stopped") << false << true;
    QTest::newRow("clerk") << true << false;
    QTest::newRow("clerk, stopped") << true << true;
}

/// Begun while corrected lines are still being judged, a copy would go by the columns of before.
void tst_borders::copiesWaitForTheJudgement()
{
    QFETCH(bool, isClerk);
    QFETCH(bool, isStopped);
    const QTemporaryDir folder;
    QSemaphore mayJudge;
    Bench bench;
    bench.reader.writesCopies = true;
    bench.open();
    if (isClerk) {
        bench.window.checkNotice({kPicture});
        QTRY_VERIFY(!bench.window.isBusy());
    }
    bench.reader.judging = [judging = bench.reader.judging, &mayJudge](
                               const report::ScanDocument &scan, const jobs::NoticeTypes &types) {
        mayJudge.acquire();
        return judging(scan, types);
    };
    const auto goesOn = qScopeGuard([&mayJudge] { mayJudge.release(9); }); // also where it fails
    const report::ScanPage page = bench.window.pages().scan().pages[0];
    for (const double at : {0.2, 0.4}) { // the second is the one that counts
        Choice choice;
        choice.grid = ocr::gridOf(page.page.tables[0]);
        choice.grid->columns.insert(1, {at, -1, false});
        bench.window.decisions().decide({{Decisions::bordersKey(keyOf(page), 1), choice}}, {});
    }
    if (isClerk)
        bench.window.clerk().makeCopy();
    else
        bench.window.takeHome({.folder = folder.filePath(QStringLiteral("home"))});
    QTest::qWait(50);
    mayJudge.release();
    QTest::qWait(100);
    QVERIFY(bench.window.isBusy());
    QCOMPARE(bench.reader.redactions, 0);
    if (isStopped)
        bench.window.cancel();
    mayJudge.release();
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactions, isStopped ? 0 : 1);
    if (isStopped)
        return;
    QList<int> columns;
    for (const privacy::Finding &finding : bench.reader.redacted.pages[0].judgement.findings)
        if (finding.type == privacy::FindingType::ResidentId)
            columns.append(finding.column);
    QCOMPARE(columns, QList<int>({1, 1}));
    QCOMPARE(bench.reader.redacted.pages[0].page.tables[0].columns, 3);
    // And the proof reads the copy by the same lines.
    QCOMPARE(bench.reader.redactOptions.correctedTables.value({page.page.sha256, page.page.page}),
             QSet<int>{0});
}

QTEST_MAIN(tst_borders)
#include "tst_borders.moc"
