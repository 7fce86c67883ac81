// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/models/FindingFilter.h"
#include "app/ui/models/FindingModel.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"
#include "tests/app/ui/FakeReader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ui;
using privacy::Disposition;
using privacy::FindingType;

class tst_models final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsKeepTheModelRules();
    void findingsGiveCodesToSortOn();
    void findingsNeverShowTheRawValue();
    void placesAreShortInTheListAndFullBesideIt();
    void filterLeavesOutWhatNeedsNoAction();
    void listIsFilteredByResult();
    void groupsAreWhatTheirHeadingsSay();
    void groupsByRuleTellTheLaw();
    void eachKindHasItsOwnLook_data();
    void eachKindHasItsOwnLook();
    void pagesKeepTheModelRules();
    void errorsComeAfterPages();
    void completeAddsOnlyWhatWasNotToldBefore();
    void pageSaysCleanOnlyWhenItIs_data();
    void pageSaysCleanOnlyWhenItIs();
};

void tst_models::findingsKeepTheModelRules()
{
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester onFilter(&filter,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(tests::rowsOf(tests::inventedPage(QStringLiteral("/tmp/a.png"))));
    model.retranslate();
    ListChoice everything;
    everything.show = ListChoice::Show::Everything;
    filter.setChoice(everything);
    filter.setChoice({});
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_models::findingsGiveCodesToSortOn()
{
    FindingModel model;
    model.setRows(tests::rowsOf(tests::inventedPage(QStringLiteral("/tmp/a.png"))));
    const QModelIndex phone = model.index(1, FindingModel::TypeColumn);
    QCOMPARE(phone.data(FindingModel::IdRole).toString(), QStringLiteral("p1-f2"));
    QCOMPARE(phone.data(FindingModel::TypeRole).toInt(), static_cast<int>(FindingType::Phone));
    QCOMPARE(phone.data(FindingModel::DispositionRole).toInt(),
             static_cast<int>(Disposition::Exposed));
    QCOMPARE(phone.data(FindingModel::PlaceRole).toRectF(), QRectF(1200, 400, 240, 50));
    QVERIFY(phone.data(FindingModel::NeedsActionRole).toBool());
    QVERIFY(!model.index(4, 0).data(FindingModel::NeedsActionRole).toBool());
}

void tst_models::findingsNeverShowTheRawValue()
{
    FindingModel model;
    report::ScanPage page = tests::inventedPage(QStringLiteral("/tmp/a.png"));
    // A list whose first row was taken for the header.
    page.judgement.findings[0].header = tests::kRawId;
    page.judgement.findings[0].reasons = {QStringLiteral("header:") + tests::kRawId};
    model.setRows(tests::rowsOf(page));
    int told = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < FindingModel::RoleEnd; ++role) {
                const QString text = model.index(row, column).data(role).toString();
                told += text.isEmpty() ? 0 : 1;
                QVERIFY2(!text.contains(tests::kRawId), qPrintable(text));
            }
        }
    }
    QVERIFY(told > 20); // the model does say something
}

/// The longest form of a place would end in dots in the list's column.
void tst_models::placesAreShortInTheListAndFullBesideIt()
{
    report::ScanPage page = tests::inventedPage(QStringLiteral("/nowhere/a.jpg"));
    page.judgement.findings = {page.judgement.findings.first()};
    page.page.unread = {tests::boxAt(1200, 2500)};
    FindingModel model;
    model.setRows(tests::rowsOf(page));
    const QModelIndex cell = model.index(0, FindingModel::PlaceColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("row 2, column 3"));
    const QModelIndex place = model.index(1, FindingModel::PlaceColumn);
    QCOMPARE(place.data().toString(), QStringLiteral("at 1350, 2525 px"));
    QVERIFY(place.data(Qt::ToolTipRole).toString().contains(QStringLiteral("from the left")));
}

void tst_models::filterLeavesOutWhatNeedsNoAction()
{
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    model.setRows(tests::rowsOf(tests::inventedPage(QStringLiteral("/tmp/a.png"))));
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(filter.rowCount(), 4); // without the permitted and the masked one
    ListChoice everything;
    everything.show = ListChoice::Show::Everything;
    filter.setChoice(everything);
    QCOMPARE(filter.rowCount(), 6);
}

void tst_models::listIsFilteredByResult()
{
    report::ScanPage page = tests::inventedPage(QStringLiteral("/tmp/a.png"));
    page.page.unread = {tests::boxAt(1200, 2500)};
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Decisions decisions;
    model.setRows(decisions.rowsOf(page));
    const auto shown = [&](Disposition disposition) {
        ListChoice choice;
        choice.show = ListChoice::Show::Everything;
        choice.disposition = disposition;
        filter.setChoice(choice);
        return filter.rowCount();
    };
    QCOMPARE(shown(Disposition::Exposed), 3);
    QCOMPARE(shown(Disposition::Review), 2); // with the place that nobody could read
    QCOMPARE(shown(Disposition::Permitted), 1);
    QCOMPARE(shown(Disposition::Masked), 1);
    QCOMPARE(shown(Disposition::Official), 0);

    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    Choice accepted;
    accepted.answer = Answer::Accepted;
    decisions.decide({{{keyOf(page), QStringLiteral("p1-f1")}, dismissed},
                      {{keyOf(page), unreadItem(0)}, accepted}},
                     {});
    model.setRows(decisions.rowsOf(page));
    QCOMPARE(shown(Disposition::Exposed), 3);
    QCOMPARE(shown(Disposition::Review), 1);
    QCOMPARE(shown(Disposition::Permitted), 2);
}

/// Two tables whose columns and rows have the same numbers, and two sheets whose people do.
void tst_models::groupsAreWhatTheirHeadingsSay()
{
    report::ScanPage page = tests::cleanPage(QStringLiteral("/tmp/a.png"));
    ocr::Sheet second = page.page.sheets.first();
    page.page.sheets[0].quad = tests::boxAt(0, 0, 2000, 1500);
    second.quad = tests::boxAt(0, 1500, 2000, 1500);
    page.page.sheets.append(second);
    page.judgement.sheets.append(privacy::SheetJudgement());
    for (int i = 0; i < 4; ++i) {
        privacy::Finding finding =
            tests::findingAt(QStringLiteral("p1-f%1").arg(i + 1),
                             i % 2 == 0 ? FindingType::Phone : FindingType::Name,
                             tests::boxAt(700 + 500 * (i % 2), i < 2 ? 400 : 2000), 3, 2 + i % 2,
                             Disposition::Exposed, privacy::Severity::High);
        finding.sheet = i / 2;
        finding.table = i / 2;
        finding.person = 12; // the judge leaves numbers out
        finding.header = i % 2 == 0 ? QStringLiteral("联系电话") : QStringLiteral("姓名");
        page.judgement.findings.append(finding);
    }
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    model.setRows(tests::rowsOf(page));
    const auto headings = [&](ListChoice::Group group) {
        ListChoice choice;
        choice.group = group;
        filter.setChoice(choice);
        QStringList found;
        for (int row = 0; row < filter.rowCount(); ++row)
            found.append(filter.headingAt(row));
        found.removeAll(QString());
        return found;
    };
    QCOMPARE(headings(ListChoice::Group::None), QStringList());
    const QString lines = QStringLiteral(" · %1 line(s)");
    QCOMPARE(headings(ListChoice::Group::Person),
             QStringList({QStringLiteral("Person 1 · Table 1: Row 4") + lines.arg(2),
                          QStringLiteral("Person 2 · Table 2: Row 4") + lines.arg(2)}));
    QCOMPARE(headings(ListChoice::Group::Row),
             QStringList({QStringLiteral("Table 1: Row 4") + lines.arg(2),
                          QStringLiteral("Table 2: Row 4") + lines.arg(2)}));
    QCOMPARE(headings(ListChoice::Group::Column),
             QStringList({QStringLiteral("Table 1: Column 3 (联系电话)") + lines.arg(1),
                          QStringLiteral("Table 1: Column 4 (姓名)") + lines.arg(1),
                          QStringLiteral("Table 2: Column 3 (联系电话)") + lines.arg(1),
                          QStringLiteral("Table 2: Column 4 (姓名)") + lines.arg(1)}));
    // What is painted above a row is told to those who do not see it.
    QVERIFY(filter.index(0, FindingModel::TypeColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(filter.headingAt(0)));

    page.judgement.findings.resize(2); // one table alone needs no number
    model.setRows(tests::rowsOf(page));
    QCOMPARE(headings(ListChoice::Group::Row),
             QStringList({QStringLiteral("Row 4") + lines.arg(2)}));
}

void tst_models::groupsByRuleTellTheLaw()
{
    report::ScanPage page = tests::inventedPage(QStringLiteral("/tmp/a.png"));
    const auto cite = [&](int finding, const char *law, const char *article, const char *mark) {
        page.judgement.findings[finding].basis.append(
            {QString::fromUtf8(law), QString::fromUtf8(article), {}, QLatin1String(mark)});
    };
    cite(0, "PIPL", "28", "V");
    cite(1, "发展党员公示规定", "3", "U"); // unverified: no rule to group by
    cite(1, "PIPL", "6", "V");
    cite(3, "村民委员会组织法", "35", "V");
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(tests::rowsOf(page));
    ListChoice choice;
    choice.group = ListChoice::Group::Rule;
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 4);
    QStringList headings;
    for (int row = 0; row < 4; ++row)
        headings.append(filter.headingAt(row).section(QStringLiteral(" · "), 0, 0));
    QCOMPARE(
        headings,
        QStringList(
            {QStringLiteral("个人信息保护法 (Personal Information Protection Law), article 6"),
             QStringLiteral("个人信息保护法 (Personal Information Protection Law), article 28"),
             QStringLiteral("村民委员会组织法 (Organic Law of the Villagers' "
                            "Committees), article 35"),
             QStringLiteral("No article of law")}));
}

void tst_models::eachKindHasItsOwnLook_data()
{
    using privacy::Severity;
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Look>("look");
    QTest::newRow("critical") << Disposition::Exposed << Severity::Critical << Look::Critical;
    QTest::newRow("high") << Disposition::Exposed << Severity::High << Look::High;
    QTest::newRow("medium") << Disposition::Exposed << Severity::Medium << Look::Medium;
    QTest::newRow("low is no less than medium")
        << Disposition::Exposed << Severity::Low << Look::Medium;
    QTest::newRow("review") << Disposition::Review << Severity::Critical << Look::Review;
    QTest::newRow("permitted") << Disposition::Permitted << Severity::High << Look::Quiet;
    QTest::newRow("official") << Disposition::Official << Severity::High << Look::Quiet;
    QTest::newRow("masked") << Disposition::Masked << Severity::Low << Look::Masked;
}

void tst_models::eachKindHasItsOwnLook()
{
    QFETCH(Disposition, disposition);
    QFETCH(privacy::Severity, severity);
    QFETCH(Look, look);
    report::ChecklistRow row;
    row.disposition = disposition;
    row.severity = severity;
    QCOMPARE(lookOf(row), look);
    row.kind = report::ChecklistRow::Kind::UnreadPlace;
    QCOMPARE(lookOf(row), Look::Review);
}

void tst_models::pagesKeepTheModelRules()
{
    PageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString source = QStringLiteral("/tmp/a.pdf");
    model.appendPages({tests::inventedPage(source, 1, 2), tests::cleanPage(source, 2, 2)});
    model.appendError({QStringLiteral("/tmp/b.pdf"), 0, {ocr::Error::Code::Damaged, {}}});
    model.appendPages({tests::cleanPage(QStringLiteral("/tmp/c.png"))});
    model.setThumbnail(source, 2, QImage(8, 8, QImage::Format_RGB32));
    model.retranslate();
    QCOMPARE(model.rowCount(), 4);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_models::errorsComeAfterPages()
{
    PageModel model;
    model.appendError({QStringLiteral("/tmp/b.pdf"), 3, {ocr::Error::Code::Damaged, {}}});
    model.appendPages({tests::cleanPage(QStringLiteral("/tmp/a.png"))});
    QVERIFY(model.pageAt(0) != nullptr);
    QVERIFY(model.errorAt(0) == nullptr);
    QVERIFY(model.errorAt(1) != nullptr);
    QVERIFY(model.index(1).data(PageModel::IsErrorRole).toBool());
    QCOMPARE(model.index(1).data(PageModel::PageNumberRole).toInt(), 3);
    QVERIFY(model.pageAt(2) == nullptr && model.errorAt(2) == nullptr &&
            model.pageAt(-1) == nullptr);
}

void tst_models::completeAddsOnlyWhatWasNotToldBefore()
{
    PageModel model;
    const report::ScanPage page = tests::inventedPage(QStringLiteral("/tmp/a.png"));
    const report::SourceError error{QStringLiteral("/tmp/b.pdf"), 0, {ocr::Error::Code::Empty, {}}};
    model.appendPages({page});
    report::ScanDocument document;
    document.pages = {page, tests::cleanPage(QStringLiteral("/tmp/c.png"))};
    document.errors = {error};
    document.interrupted = true;
    model.complete(document);
    model.complete(document);
    QCOMPARE(model.scan().pages.size(), 2);
    QCOMPARE(model.scan().errors.size(), 1);
    QVERIFY(model.scan().interrupted);
}

void tst_models::pageSaysCleanOnlyWhenItIs_data()
{
    QTest::addColumn<report::ScanPage>("page");
    QTest::addColumn<bool>("isClean");
    const report::ScanPage clean = tests::cleanPage(QStringLiteral("/tmp/a.png"));
    QTest::newRow("clean") << clean << true;
    report::ScanPage page = clean;
    page.page.sheets[0].incomplete = {ocr::Incomplete::Glare};
    QTest::newRow("glare") << page << false;
    page = clean;
    page.page.sheets[0].rowsRead = 0.9;
    QTest::newRow("rows unread") << page << false;
    page = clean;
    page.page.unread = {tests::boxAt(1, 1)};
    QTest::newRow("unread place") << page << false;
    page = clean;
    page.page.singleReader = true;
    QTest::newRow("one reader") << page << false;
    page = clean;
    page.page.lines.clear();
    QTest::newRow("no text") << page << false;
    QTest::newRow("exposed") << tests::inventedPage(QStringLiteral("/tmp/a.png")) << false;
}

void tst_models::pageSaysCleanOnlyWhenItIs()
{
    QFETCH(report::ScanPage, page);
    QFETCH(bool, isClean);
    PageModel model;
    model.appendPages({page});
    QCOMPARE(model.index(0).data(PageModel::IsCleanRole).toBool(), isClean);
    QCOMPARE(model.index(0).data(PageModel::SummaryRole).toString() ==
                 QStringLiteral("Nothing exposed"),
             isClean);
}

QTEST_MAIN(tst_models)
#include "tst_models.moc"
