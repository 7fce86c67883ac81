// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Proof.h"

#include <QRegion>
#include <QTest>
#include <QTransform>

#include <algorithm>

using namespace redaction;
using privacy::CellChoice;
using privacy::Decision;
using privacy::Disposition;
using privacy::FindingType;

// Columns and rows that go as one: because the policy leaves them out, or a person says so.

namespace {

constexpr int kColumns = 3;
constexpr int kRows = 5; // the first is the header
constexpr int kHealth = 1;

QRect cellRect(int row, int column)
{
    return {100 + 200 * column, 100 + 60 * row, 196, 56}; // 4 px of ruling between
}

ocr::Quad quadOf(const QRect &rect)
{
    return ocr::Quad::fromRect(QRectF(rect));
}

/// A list with a header row; nothing was read of its cells but that there is ink.
ocr::Page listPage(int columns = kColumns)
{
    ocr::Page page;
    page.width = 900;
    page.height = 700;
    page.sha256 = QByteArray(32, 'a');
    page.history.lossless = true;
    page.sheets = {ocr::Sheet{}};
    ocr::Table table;
    table.rows = kRows;
    table.columns = columns;
    table.headerRows = 1;
    table.ruled = true;
    table.quad = quadOf(QRect(96, 96, 204 * columns, 64 * kRows));
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < columns; ++column) {
            ocr::Cell cell;
            cell.row = row;
            cell.column = column;
            cell.header = row == 0;
            cell.ink = true;
            cell.quad = quadOf(cellRect(row, column));
            table.cells.append(cell);
        }
    page.tables = {table};
    return page;
}

/// One cell where several were, from `column` on.
void merge(ocr::Table &table, int row, int column, int span)
{
    table.cells.removeIf([&](const ocr::Cell &cell) {
        return cell.row == row && cell.column > column && cell.column < column + span;
    });
    for (ocr::Cell &cell : table.cells)
        if (cell.row == row && cell.column == column) {
            cell.columnSpan = span;
            cell.quad = quadOf(cellRect(row, column).united(cellRect(row, column + span - 1)));
        }
}

/// A line that was read in the cell there.
void write(ocr::Page &page, int row, int column, const QRect &place)
{
    ocr::TextLine line;
    line.place = ocr::Place::onPage({quadOf(place)});
    line.readings = {ocr::Reading{}};
    line.readings.first().text = QStringLiteral("字");
    for (ocr::Cell &cell : page.tables.first().cells)
        if (cell.row == row && cell.column == column)
            cell.lines.append(int(page.lines.size()));
    page.lines.append(line);
}

privacy::Finding finding(int row, int column, FindingType type, Disposition disposition)
{
    privacy::Finding result;
    result.id = QStringLiteral("p1-f%1").arg(10 * row + column);
    result.type = type;
    result.disposition = disposition;
    result.action = QStringLiteral("leave_out_column");
    result.table = 0;
    result.row = row;
    result.column = column;
    result.place = ocr::Place::onPage({quadOf(cellRect(row, column).adjusted(40, 18, -40, -18))});
    return result;
}

/// A health column: two illnesses, one that states none, one cell that nothing was found in.
QList<privacy::Finding> healthFindings()
{
    return {finding(1, kHealth, FindingType::Health, Disposition::Exposed),
            finding(2, kHealth, FindingType::Health, Disposition::Permitted),
            finding(3, kHealth, FindingType::Health, Disposition::Exposed)};
}

QRegion hidden(const ocr::Result<Plan> &plan)
{
    QRegion region;
    if (plan)
        for (const Region &each : plan->regions)
            for (const QRect &rect : each.rects)
                if (plan->hides(each) && each.why != Region::Why::Rule)
                    region += rect;
    return region;
}

QRegion columnRegion(int column, int firstRow)
{
    return cellRect(firstRow, column).united(cellRect(kRows - 1, column));
}

ocr::Result<Plan> planFor(const QList<privacy::Finding> &findings,
                          const QList<Decision> &decisions = {}, const ocr::Page &page = listPage())
{
    PlanOptions options;
    options.style = Style::Masked;
    return makePlan(page, {findings, {}}, decisions, options);
}

Decision decisionOn(const CellChoice &cells)
{
    Decision decision;
    decision.sourceSha256 = QByteArray(32, 'a');
    decision.cells = cells;
    return decision;
}

bool holds(const QRegion &region, const QRegion &part)
{
    return (part - region).isEmpty();
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnGoesAsOne();
    void forbiddenColumnTakesItsHeader();
    void slantedColumnIsWhollyCovered_data();
    void slantedColumnIsWhollyCovered();
    void columnStays_data();
    void columnStays();
    void nothingIsPrintedInIt();
    void personCovers_data();
    void personCovers();
    void coveredRowsShowNoMasks();
    void mergedCellGoesWithItsColumns();
    void wideColumnGoesAsOne();
    void headOverColumnsGoesWithAllOfThem();
    void headStaysForAColumnThatStays();
    void mergedCellGoesAsFarAsItsColumn();
    void lineAcrossColumnsIsNotCut();
    void whatStaysInMergedCellStays();
    void personLookedAt();
    void blockTellsNoLength();
    void wrongCells_data();
    void wrongCells();
    void ownWordsHide_data();
    void ownWordsHide();
};

void TestCells::columnGoesAsOne()
{
    const QRegion region = hidden(planFor(healthFindings()));
    QVERIFY(holds(region, columnRegion(kHealth, 1)));
    QVERIFY(!region.intersects(cellRect(0, kHealth).adjusted(0, 0, 0, -10)));
    for (int row = 1; row < kRows; ++row)
        for (const int neighbour : {0, 2})
            QVERIFY(!region.intersects(cellRect(row, neighbour).adjusted(8, 8, -8, -8)));
}

void TestCells::forbiddenColumnTakesItsHeader()
{
    QList<privacy::Finding> findings = healthFindings();
    findings.first().reasons = {QStringLiteral("notice:forbidden")};
    QVERIFY(holds(hidden(planFor(findings)), columnRegion(kHealth, 0)));
}

void TestCells::slantedColumnIsWhollyCovered_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("down");
    for (const double degrees : {-3.0, -0.9, -0.3, 0.0, 0.2, 0.9, 2.0})
        for (const double down : {0.0, 0.6, 1.2, 2.0, 3.4})
            QTest::addRow("%g degrees, %g px down", degrees, down) << degrees << down;
}

void TestCells::slantedColumnIsWhollyCovered()
{
    QFETCH(double, degrees);
    QFETCH(double, down);
    QTransform slant;
    slant.translate(0, down);
    slant.rotate(degrees);
    const auto turn = [&slant](ocr::Quad &quad) {
        for (QPointF &corner : quad.corners)
            corner = slant.map(corner);
    };
    ocr::Page page = listPage();
    QList<privacy::Finding> findings = healthFindings();
    for (ocr::Cell &cell : page.tables.first().cells)
        turn(cell.quad);
    for (privacy::Finding &each : findings)
        for (ocr::Quad &quad : each.place.quads)
            turn(quad);
    ocr::Result<Plan> plan = planFor(findings, {}, page);
    PlanOptions options;
    options.style = Style::Masked;
    const auto places = placesToCover(page, {findings, {}}, {}, options);
    QVERIFY(plan && places);
    const auto isCovered = [&] {
        const QImage pixels(plan->size(), QImage::Format_RGB888);
        const QList<Check> checks =
            checkPixels(pixels, pixels, *plan, *places, {page.history}, FileFormat::Png);
        return std::all_of(checks.begin(), checks.end(), [](const Check &check) {
            return check.passed || check.name != QLatin1String("coverage");
        });
    };
    QVERIFY(isCovered());
    // The check itself notices a region that is a row too short.
    for (Region &region : plan->regions)
        region.rects.removeIf([&](const QRect &rect) {
            return rect.contains(
                page.tables.first().cells[kColumns + kHealth].quad.center().toPoint());
        });
    QVERIFY(!isCovered());
}

void TestCells::columnStays_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("a name stands in it") << QStringLiteral("name");
    QTest::newRow("a person keeps one of it") << QStringLiteral("kept");
    QTest::newRow("one of many") << QStringLiteral("single");
    QTest::newRow("a form") << QStringLiteral("form");
    QTest::newRow("another action") << QStringLiteral("mask");
}

void TestCells::columnStays()
{
    QFETCH(QString, why);
    ocr::Page page = listPage();
    QList<privacy::Finding> findings = healthFindings();
    QList<Decision> decisions;
    if (why == QLatin1String("name")) {
        findings.append(finding(4, kHealth, FindingType::Name, Disposition::Permitted));
    } else if (why == QLatin1String("kept")) {
        Decision keep;
        keep.sourceSha256 = page.sha256;
        keep.finding = findings.last().id;
        keep.choice = Decision::Choice::Keep;
        decisions = {keep};
    } else if (why == QLatin1String("single")) {
        findings = {findings.first()};
    } else if (why == QLatin1String("form")) {
        page.tables.first().headerRows = 0;
        for (ocr::Cell &cell : page.tables.first().cells)
            cell.header = false;
    } else {
        for (privacy::Finding &each : findings)
            each.action = QStringLiteral("remove");
    }
    const ocr::Result<Plan> plan = planFor(findings, decisions, page);
    QVERIFY(plan);
    QVERIFY(!hidden(plan).intersects(cellRect(4, kHealth)));
    QVERIFY(holds(hidden(plan), QRegion(cellRect(1, kHealth).adjusted(40, 18, -40, -18))));
}

void TestCells::nothingIsPrintedInIt()
{
    QList<privacy::Finding> findings = healthFindings();
    privacy::Finding phone = finding(4, kHealth, FindingType::Phone, Disposition::Exposed);
    phone.action = QStringLiteral("mask");
    phone.maskedText = QStringLiteral("138****8000");
    const auto printed = [](const ocr::Result<Plan> &plan) {
        return plan && std::any_of(plan->regions.begin(), plan->regions.end(),
                                   [](const Region &region) { return !region.printed.isEmpty(); });
    };
    QVERIFY(printed(planFor({phone})));
    QVERIFY(!printed(planFor(findings + QList{phone})));
}

void TestCells::personCovers_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QRect>("gone");
    QTest::addColumn<QRect>("stays");
    const auto upTo = [](QRect from, QRect to) { return from.united(to); };
    QTest::newRow("a column") << 2 << QList<int>() << false << upTo(cellRect(1, 2), cellRect(4, 2))
                              << cellRect(0, 2);
    QTest::newRow("with its header")
        << 2 << QList<int>() << true << upTo(cellRect(0, 2), cellRect(4, 2)) << cellRect(2, 1);
    QTest::newRow("rows") << -1 << QList<int>{2, 3} << false << upTo(cellRect(2, 0), cellRect(2, 0))
                          << cellRect(4, 1);
    QTest::newRow("rows, their other end")
        << -1 << QList<int>{2, 3} << false << cellRect(3, 2) << cellRect(1, 1);
    QTest::newRow("rows of a column")
        << 0 << QList<int>{1} << false << cellRect(1, 0) << cellRect(3, 0);
}

void TestCells::personCovers()
{
    QFETCH(int, column);
    QFETCH(QList<int>, rows);
    QFETCH(bool, header);
    QFETCH(QRect, gone);
    QFETCH(QRect, stays);
    const ocr::Result<Plan> plan = planFor({}, {decisionOn({1, 1, column, rows, header})});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QVERIFY(holds(hidden(plan), QRegion(gone)));
    QVERIFY(!hidden(plan).intersects(stays.adjusted(12, 12, -12, -12)));
    QVERIFY(plan->regions.first().byPerson);
}

/// A row that a person covers is to be gone, not to show what the policy would let stand.
void TestCells::coveredRowsShowNoMasks()
{
    privacy::Finding number = finding(2, 1, FindingType::ResidentId, Disposition::Exposed);
    number.action = QStringLiteral("mask");
    number.maskedText = QStringLiteral("650101********0001");
    const auto printedWith = [&number](int row) {
        const ocr::Result<Plan> plan =
            planFor({number}, {decisionOn({1, 1, -1, QList<int>{row}, false})});
        QStringList words;
        if (plan)
            for (const Region &region : plan->regions)
                if (!region.printed.isEmpty())
                    words.append(region.printed);
        return words;
    };
    QCOMPARE(printedWith(3), QStringList{number.maskedText});
    QCOMPARE(printedWith(2), QStringList{});
}

void TestCells::mergedCellGoesWithItsColumns()
{
    ocr::Page page = listPage();
    ocr::Table &table = page.tables.first();
    merge(table, 0, 1, 2);        // a heading over two columns
    merge(table, 2, 1, 2);        // two cells that were taken for one
    merge(table, 3, 0, kColumns); // a line of its own
    for (const int column : {1, 2}) {
        const QRegion region = hidden(planFor({}, {decisionOn({1, 1, column, {}, true})}, page));
        QVERIFY(holds(region, cellRect(2, 1).united(cellRect(2, 2))));
        QVERIFY(!region.intersects(cellRect(3, 0).adjusted(12, 12, -12, -12)));
        QVERIFY(!region.intersects(cellRect(0, 1).adjusted(12, 12, -12, -12)));
    }
    // A place that somebody looked at is no wider than they said.
    page.unread = {quadOf(cellRect(2, 1).united(cellRect(2, 2)))};
    Decision keep = decisionOn({1, 1, 1, {}, false});
    keep.choice = Decision::Choice::Keep;
    QVERIFY(hidden(planFor({}, {keep}, page)).intersects(cellRect(2, 2)));
}

void TestCells::wideColumnGoesAsOne()
{
    // Another part of the table parts what is one column here.
    ocr::Page page = listPage();
    for (int row = 0; row < kRows; ++row)
        merge(page.tables.first(), row, kHealth, 2);
    QList<privacy::Finding> findings = healthFindings();
    const QRegion body = columnRegion(kHealth, 1).united(columnRegion(2, 1).boundingRect());
    const QRegion region = hidden(planFor(findings, {}, page));
    QVERIFY(holds(region, body.boundingRect()));
    QVERIFY(!region.intersects(cellRect(0, kHealth).adjusted(0, 0, 0, -10)));
    findings.first().reasons = {QStringLiteral("notice:forbidden")};
    QVERIFY(holds(hidden(planFor(findings, {}, page)),
                  cellRect(0, kHealth).united(cellRect(kRows - 1, 2))));
}

void TestCells::headOverColumnsGoesWithAllOfThem()
{
    ocr::Page page = listPage();
    ocr::Table &table = page.tables.first();
    merge(table, 0, 1, 2);
    table.headerRows = 2;
    for (ocr::Cell &cell : table.cells)
        cell.header = cell.row < 2;
    QList<privacy::Finding> findings = healthFindings().mid(1);
    for (privacy::Finding &each : findings)
        each.reasons = {QStringLiteral("notice:forbidden")};
    const QRect over = cellRect(0, 1).united(cellRect(0, 2));
    QRegion region = hidden(planFor(findings, {}, page));
    QVERIFY(holds(region, columnRegion(kHealth, 1)));
    QVERIFY(!region.intersects(over.adjusted(12, 12, -12, -12)));
    for (const int row : {2, 3}) {
        findings.append(finding(row, 2, FindingType::Income, Disposition::Exposed));
        findings.last().reasons = {QStringLiteral("notice:forbidden")};
    }
    region = hidden(planFor(findings, {}, page));
    QVERIFY(holds(region, over));
    QVERIFY(holds(region, columnRegion(2, 1)));
}

/// Two columns that go overlap where one is mostly merged with the other: the third, which stays,
/// keeps the heading over all of them.
void TestCells::headStaysForAColumnThatStays()
{
    ocr::Page page = listPage(kColumns + 1);
    ocr::Table &table = page.tables.first();
    merge(table, 0, 1, 3);
    for (const int row : {1, 2, 3})
        merge(table, row, kHealth, 2);
    QList<privacy::Finding> findings = healthFindings();
    findings.append(finding(4, 2, FindingType::Income, Disposition::Exposed));
    for (privacy::Finding &each : findings)
        each.reasons = {QStringLiteral("notice:forbidden")};
    const QRect head = cellRect(0, 1).united(cellRect(0, 3)).adjusted(12, 12, -12, -12);
    QVERIFY(!hidden(planFor(findings, {}, page)).intersects(head));
    for (const int row : {1, 2, 3, 4}) {
        findings.append(finding(row, 3, FindingType::Income, Disposition::Exposed));
        findings.last().reasons = {QStringLiteral("notice:forbidden")};
    }
    QVERIFY(holds(hidden(planFor(findings, {}, page)), head));
}

void TestCells::mergedCellGoesAsFarAsItsColumn()
{
    for (const int from : {0, kHealth}) { // the merged cell begins before the column, or with it
        ocr::Page page = listPage();
        merge(page.tables.first(), 4, from, 2);
        const QRegion region = hidden(planFor(healthFindings(), {}, page));
        QVERIFY(holds(region, columnRegion(kHealth, 1)));
        const int neighbour = from == kHealth ? 2 : 0;
        QVERIFY(!region.intersects(cellRect(4, neighbour).adjusted(8, 8, -8, -8)));
    }
}

void TestCells::lineAcrossColumnsIsNotCut()
{
    ocr::Page page = listPage();
    merge(page.tables.first(), 4, kHealth, 2);
    const QRect across(cellRect(4, kHealth).center() - QPoint(0, 15), QSize(180, 30));
    const QRect beside = cellRect(4, 2).adjusted(110, 13, -10, -13);
    write(page, 4, kHealth, across);
    write(page, 4, kHealth, beside);
    const QRegion region = hidden(planFor(healthFindings(), {}, page));
    QVERIFY(holds(region, columnRegion(kHealth, 1)));
    QVERIFY(holds(region, across));
    QVERIFY(!holds(region, beside));
}

void TestCells::whatStaysInMergedCellStays()
{
    // The ruling between a name and an illness was lost: both are one cell, of the names.
    ocr::Page page = listPage();
    merge(page.tables.first(), 4, 0, 2);
    QList<privacy::Finding> findings = healthFindings();
    privacy::Finding name = finding(4, 0, FindingType::Name, Disposition::Permitted);
    const QRect left = cellRect(4, 0).adjusted(40, 13, -40, -13);
    name.place = ocr::Place::onPage({quadOf(left)});
    QRegion region = hidden(planFor(findings + QList{name}, {}, page));
    QVERIFY(!region.intersects(left));
    QVERIFY(holds(region, columnRegion(kHealth, 1)));
    // One that stands in the column's own part, or reaches into it, stays whole.
    const QRect across = left.translated(120, 0);
    name.place = ocr::Place::onPage({quadOf(across)});
    write(page, 4, 0, across);
    region = hidden(planFor(findings + QList{name}, {}, page));
    QVERIFY(!region.intersects(across));
    QVERIFY(holds(region, cellRect(1, kHealth).united(cellRect(3, kHealth))));
}

void TestCells::personLookedAt()
{
    ocr::Page page = listPage();
    page.unread = {quadOf(cellRect(2, 2))};
    QVERIFY(hidden(planFor({}, {}, page)).intersects(cellRect(2, 2)));
    Decision keep = decisionOn({0, 0, 2, {}, false});
    keep.choice = Decision::Choice::Keep;
    QVERIFY(hidden(planFor({}, {keep}, page)).isEmpty());
}

/// Names of two, three and four characters: covers of one size, and no ruling or neighbour under
/// them.
void TestCells::blockTellsNoLength()
{
    ocr::Page page = listPage();
    QList<privacy::Finding> findings;
    for (int row = 1; row < 4; ++row) {
        const QRect cell = cellRect(row, 1);
        const QRect place(cell.center().x() - 15 * (row + 1), cell.y() + 13, 30 * (row + 1), 30);
        write(page, row, 1, place);
        findings.append(finding(row, 1, FindingType::Name, Disposition::Exposed));
        findings.last().action = QStringLiteral("mask");
        findings.last().place = ocr::Place::onPage({quadOf(place)});
    }
    const auto coverOf = [&](int row) {
        const ocr::Result<Plan> plan = makePlan(page, {findings, {}}, {}, PlanOptions{});
        return (hidden(plan) & cellRect(row, 1)).boundingRect().translated(0, -60 * row);
    };
    QVERIFY(coverOf(1).width() > 180);
    QCOMPARE(coverOf(2), coverOf(1));
    QCOMPARE(coverOf(3), coverOf(1));
    const QRegion all = hidden(makePlan(page, {findings, {}}, {}, PlanOptions{}));
    QVERIFY((all & QRect(100, 160, 196, 180)).isEmpty()); // the column beside it
    // Beside other words a cover is as wide as what goes.
    write(page, 2, 1, QRect(cellRect(2, 1).x() + 4, cellRect(2, 1).y() + 13, 30, 30));
    QVERIFY(coverOf(2) != coverOf(1));
}

void TestCells::wrongCells_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("no such table") << 3 << 0 << QList<int>();
    QTest::newRow("no such column") << 1 << 9 << QList<int>();
    QTest::newRow("no such row") << 1 << -1 << QList<int>{40};
    QTest::newRow("which table") << 0 << 1 << QList<int>();
}

void TestCells::wrongCells()
{
    QFETCH(int, table);
    QFETCH(int, column);
    QFETCH(QList<int>, rows);
    ocr::Page page = listPage();
    page.tables.append(page.tables.first());
    const ocr::Result<Plan> plan = planFor({}, {decisionOn({0, table, column, rows, false})}, page);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::InvalidInput);
}

void TestCells::ownWordsHide_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("boxed");
    QTest::addColumn<bool>("taken");
    for (const bool boxed : {false, true}) {
        const char *name = boxed ? "box" : "finding";
        QTest::addRow("%s: other words", name) << QStringLiteral("略") << boxed << true;
        QTest::addRow("%s: the mask", name) << QStringLiteral("138****8000") << boxed << true;
        QTest::addRow("%s: the number", name) << QStringLiteral("13800138000") << boxed << false;
        QTest::addRow("%s: most of it", name) << QStringLiteral("138001**000") << boxed << false;
    }
}

void TestCells::ownWordsHide()
{
    QFETCH(QString, words);
    QFETCH(bool, boxed);
    QFETCH(bool, taken);
    privacy::Finding phone = finding(1, 2, FindingType::Phone, Disposition::Exposed);
    phone.rawText = QStringLiteral("13800138000");
    phone.maskedText = QStringLiteral("138****8000");
    Decision decision;
    decision.sourceSha256 = QByteArray(32, 'a');
    decision.printed = words;
    if (boxed)
        decision.boxes = phone.place.quads;
    else
        decision.finding = phone.id;
    const ocr::Result<Plan> plan = planFor({phone}, {decision});
    QCOMPARE(bool(plan), taken);
    if (taken)
        QVERIFY(std::any_of(plan->regions.begin(), plan->regions.end(), [&](const Region &region) {
            return region.printed == words && region.byPerson;
        }));
    else
        QVERIFY(!plan.error().detail.contains(words));
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
