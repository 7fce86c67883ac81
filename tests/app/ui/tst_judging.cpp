// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/JudgeAgain.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/review/MaskWords.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "tests/app/ui/FakeReader.h"

#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");
const QString kVoters = QStringLiteral("voter_list");

/// What a list of voters may show: the first finding is gone, so that all others are called anew.
report::ScanDocument withoutTheFirst(report::ScanDocument scan, const jobs::NoticeTypes &types)
{
    for (report::ScanPage &page : scan.pages) {
        page.judgement = tests::inventedPage(page.source).judgement;
        page.judgement.sheets[0].noticeType = QStringLiteral("subsistence_allowance");
        if (types.value(page.page.sha256) != kVoters)
            continue;
        page.judgement.sheets[0].noticeType = kVoters;
        page.judgement.findings.removeFirst();
        for (qsizetype i = 0; i < page.judgement.findings.size(); ++i)
            page.judgement.findings[i].id = QStringLiteral("p1-f%1").arg(i + 1);
    }
    return scan;
}

struct Bench
{
    explicit Bench(const QList<report::ScanPage> &pages)
    {
        language.install(QStringLiteral("en"));
        reader.pages = pages;
        reader.judging = withoutTheFirst;
        window.resize(1366, 768);
        window.show();
    }
    PageKey page(int row = 0) { return keyOf(window.pages().scan().pages[row]); }
    QString type() { return window.pages().scan().pages[0].judgement.sheets[0].noticeType; }
    void decide(const QString &item, Answer answer)
    {
        Choice choice;
        choice.answer = answer;
        window.decisions().decide({{{page(), item}, choice}}, {});
    }
    Choice of(const QString &item) { return window.decisions().of({page(), item}); }

    tests::PrivateHome home;
    tests::FakeReader reader;
    Language language;
    MainWindow window{reader, language};
};

/// The review that is open, copied with its key as a program that was killed leaves it.
QString leftByAKill(const QString &folder)
{
    const QStringList files = QDir(reviewFolder()).entryList({QStringLiteral("*.ngreview")});
    const QString file = QDir(reviewFolder()).filePath(files.value(0));
    const QString copy = folder + QStringLiteral("/left.ngreview");
    return QFile::copy(file, copy) && QFile::copy(casefile::keyPath(file), casefile::keyPath(copy))
               ? copy
               : QString();
}

} // namespace

class tst_judging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherKindIsJudgedAtOnceAndDecisionsFollow();
    void coversOfWhatIsGoneStay();
    void kindAndDecisionsOutliveTheProgram();
    void lastStepOfAScanCounts();
    void correctedCornersAreJudged();
    void partsNeverReadStayTold();
    void listAndVerdictCountAlike();
    void filesAddedLaterAreJudgedWithTheOthers();
    void kindIsChosenByTyping();
    void everyKindHasWords();
    void masksShowNoMore_data();
    void masksShowNoMore();
};

void tst_judging::anotherKindIsJudgedAtOnceAndDecisionsFollow()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.decide(QStringLiteral("p1-f2"), Answer::Dismissed);
    bench.decide(QStringLiteral("p1-f3"), Answer::Accepted);
    Q_EMIT bench.window.review().noticeTypeChosen(bench.page().sha256, kVoters);
    QTRY_COMPARE(bench.type(), kVoters);
    QVERIFY(bench.window.review().noticeType().words().contains(QStringLiteral("List of voters")));
    QCOMPARE(bench.of(QStringLiteral("p1-f1")).answer, Answer::Dismissed);
    QCOMPARE(bench.of(QStringLiteral("p1-f2")).answer, Answer::Accepted);
    QCOMPARE(bench.of(QStringLiteral("p1-f3")).answer, Answer::None);
    QCOMPARE(bench.window.findings().rowCount(), 5);
    bench.window.decisions().undoStack().undo(); // the kind
    QTRY_COMPARE(bench.window.findings().rowCount(), 6);
    QCOMPARE(bench.of(QStringLiteral("p1-f2")).answer, Answer::Dismissed);
    bench.window.decisions().undoStack().undo(); // and what came before it, by its name of then
    QCOMPARE(bench.of(QStringLiteral("p1-f3")).answer, Answer::None);
    QCOMPARE(bench.of(QStringLiteral("p1-f2")).answer, Answer::Dismissed);
    bench.window.decisions().undoStack().redo();
    bench.window.decisions().undoStack().redo();
    QTRY_COMPARE(bench.of(QStringLiteral("p1-f2")).answer, Answer::Accepted);
}

void tst_judging::coversOfWhatIsGoneStay()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const ocr::Quad place =
        bench.window.pages().scan().pages[0].judgement.findings[0].place.quads.first();
    bench.decide(QStringLiteral("p1-f1"), Answer::Accepted);
    bench.window.judging().setNoticeType(bench.page().sha256, kVoters, {});
    QTRY_COMPARE(bench.type(), kVoters);
    QList<privacy::Decision> copies =
        bench.window.decisions().forCopies(bench.window.pages().scan());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0].boxes, QList<ocr::Quad>{place});
    bench.window.judging().setNoticeType(bench.page().sha256, {}, {});
    QTRY_COMPARE(bench.of(QStringLiteral("p1-f1")).answer, Answer::Accepted); // found again
    copies = bench.window.decisions().forCopies(bench.window.pages().scan());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0].finding, QStringLiteral("p1-f1"));
    // What was kept and is gone is kept no more.
    bench.decide(QStringLiteral("p1-f1"), Answer::Dismissed);
    bench.window.judging().setNoticeType(bench.page().sha256, kVoters, {});
    QTRY_COMPARE(bench.type(), kVoters);
    QVERIFY(bench.window.decisions().forCopies(bench.window.pages().scan()).isEmpty());
}

void tst_judging::kindAndDecisionsOutliveTheProgram()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.decide(QStringLiteral("p1-f2"), Answer::Dismissed);
    bench.window.judging().setNoticeType(bench.page().sha256, kVoters, {});
    QTRY_COMPARE(bench.type(), kVoters);
    bench.decide(QStringLiteral("p1-f2"), Answer::Accepted); // the one that was p1-f3
    bench.window.store().flush();
    QVERIFY2(bench.window.notice().isEmpty(), qPrintable(bench.window.notice()));
    const QString left = leftByAKill(bench.home.folder.path());
    QVERIFY(!left.isEmpty());
    bench.window.openReview(left);
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QTRY_COMPARE(bench.window.decisions().noticeTypes().value(bench.page().sha256), kVoters);
    QTRY_VERIFY(!bench.window.pages().scan().pages[0].judgement.findings[0].rawText.isEmpty());
    QCOMPARE(bench.type(), kVoters);
    QCOMPARE(bench.of(QStringLiteral("p1-f1")).answer, Answer::Dismissed);
    QCOMPARE(bench.of(QStringLiteral("p1-f2")).answer, Answer::Accepted);
}

/// On a board the title of one sheet was taken for its neighbour's, because that one's corners
/// reach over it.
void tst_judging::correctedCornersAreJudged()
{
    report::ScanPage page = tests::inventedPage(kPicture);
    page.judgement = {};
    page.page.tables.clear();
    page.page.lines.clear();
    page.page.sheets = {ocr::Sheet(), ocr::Sheet()};
    page.page.sheets[0].quad = ocr::Quad::fromRect({0, 0, 1900, 3000});
    page.page.sheets[1].quad = ocr::Quad::fromRect({1900, 0, 100, 3000});
    const auto write = [&page](double x, double y, double height, const QString &text) {
        ocr::TextLine line;
        const double width = height * static_cast<double>(text.size());
        line.place = ocr::Place::onPage({ocr::Quad::fromRect({x, y, width, height})});
        line.readings = {{ocr::Reader::PpOcr, QStringLiteral("ch"), text, 0.99,
                          QList<ocr::CharacterPlace>(text.size())}};
        page.page.sheets[0].lines.append(static_cast<int>(page.page.lines.size()));
        page.page.lines.append(line);
    };
    write(1200, 100, 60, QStringLiteral("城市低保对象公示"));
    write(100, 400, 30, QStringLiteral("今年六月一日起开放图书馆"));
    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    QVERIFY(rules);
    Bench bench({page});
    bench.reader.judging = [&rules](const report::ScanDocument &scan,
                                    const jobs::NoticeTypes &types) {
        privacy::JudgeOptions options;
        options.today = QDate(2026, 6, 1);
        return jobs::judgeAgain(scan, *rules, options, types);
    };
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const auto typeOf = [&bench](int sheet) {
        return bench.window.pages().scan().pages[0].judgement.sheets.value(sheet).noticeType;
    };
    bench.window.judging().judgeAgain();
    const QString allowance = QStringLiteral("subsistence_allowance");
    QTRY_COMPARE(typeOf(0), allowance);
    QVERIFY(typeOf(1) != allowance);
    Choice choice;
    choice.corners = ocr::Quad::fromRect({1000, 0, 1000, 3000});
    bench.window.decisions().decide(
        {{Decisions::cornersKey(keyOf(bench.window.pages().scan().pages[0]), 2), choice}}, {});
    QTRY_COMPARE(typeOf(1), allowance);
    QVERIFY(typeOf(0) != allowance);
    // The page stays as it was read: the step can be undone.
    QCOMPARE(bench.window.pages().scan().pages[0].page.sheets[0].lines.size(), 2);
    bench.window.decisions().undoStack().undo();
    QTRY_COMPARE(typeOf(0), allowance);
    QVERIFY(typeOf(1) != allowance);
}

/// Corners that are pulled over what was never read: told as long as it is so, covered in copies,
/// and not answered for by what somebody said of another part.
void tst_judging::partsNeverReadStayTold()
{
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.sheets[0].quad = ocr::Quad::fromRect({0, 0, 1400, 3000});
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    Decisions &decisions = bench.window.decisions();
    const auto openPlaces = [&bench] { return bench.window.pages().totals().unreadPlaces; };
    const auto read = [&bench] { return bench.window.pages().scan().pages[0]; };
    const auto pull = [&](double right) {
        Choice choice;
        choice.corners = ocr::Quad::fromRect({0, 0, right, 3000});
        decisions.decide({{Decisions::cornersKey(keyOf(read()), 1), choice}}, {});
    };
    const auto place = [&] {
        for (const ReviewRow &row : decisions.rowsOf(read()))
            if (row.row.kind == report::ChecklistRow::Kind::UnreadPlace)
                return row;
        return ReviewRow();
    };
    QCOMPARE(openPlaces(), 0);
    pull(2000);
    QCOMPARE(openPlaces(), 1);
    const ocr::Quad never = ocr::Quad::fromRect({1400, 0, 600, 3000});
    QVERIFY(ocr::coveredShare(never, place().row.quads.value(0)) > 0.98);
    QCOMPARE(decisions.forCovering(bench.window.pages().scan()).pages[0].page.unread,
             place().row.quads); // covered in every copy
    Choice looked;
    looked.answer = Answer::Dismissed;
    decisions.decide({{place().key, looked}}, {});
    QCOMPARE(openPlaces(), 0);
    const QList<privacy::Decision> copies = decisions.forCopies(bench.window.pages().scan());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies[0].choice, privacy::Decision::Choice::Keep);
    QCOMPARE(copies[0].boxes, place().row.quads);
    pull(1900);
    QCOMPARE(openPlaces(), 1);
    bench.window.store().flush();
    const QString left = leftByAKill(bench.home.folder.path());
    QVERIFY(!left.isEmpty());
    decisions.undoStack().undo();
    QCOMPARE(openPlaces(), 0);
    bench.window.openReview(left);
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QTRY_COMPARE(openPlaces(), 1);
    QVERIFY(place().row.quads.value(0).boundingRect().right() < 1901);
    QCOMPARE(place().choice.answer, Answer::None);
    pull(2000); // what was said of that part is still known
    QCOMPARE(openPlaces(), 0);
    QCOMPARE(place().choice.answer, Answer::Dismissed);
    pull(1400);
    QVERIFY(place().row.quads.isEmpty());
}

/// A table whose rows were not all read goes to another sheet with its corrected corners.
void tst_judging::listAndVerdictCountAlike()
{
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.sheets = {ocr::Sheet(), ocr::Sheet()};
    page.page.sheets[0].quad = ocr::Quad::fromRect({0, 0, 1900, 3000});
    page.page.sheets[1].quad = ocr::Quad::fromRect({1900, 0, 100, 3000});
    page.page.sheets[0].rowsRead = 0.5;
    ocr::Table table;
    table.rows = 2;
    table.columns = 1;
    table.quad = ocr::Quad::fromRect({1200, 400, 600, 200});
    for (int row = 0; row < 2; ++row) {
        ocr::Cell cell;
        cell.row = row;
        cell.ink = true;
        cell.quad = ocr::Quad::fromRect({1200, 400 + 100.0 * row, 600, 100});
        if (row == 0)
            cell.lines = {static_cast<int>(page.page.lines.size())};
        table.cells.append(cell);
    }
    ocr::TextLine line;
    line.place = ocr::Place::onPage({ocr::Quad::fromRect({1220, 420, 200, 60})});
    line.readings = {{ocr::Reader::PpOcr, QStringLiteral("ch"), QStringLiteral("张某"), 0.99,
                      QList<ocr::CharacterPlace>(2)}};
    page.page.sheets[0].lines.append(static_cast<int>(page.page.lines.size()));
    page.page.lines.append(line);
    page.page.tables = {table};
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const auto listed = [&bench] {
        QList<int> sheets;
        for (const ReviewRow &row :
             bench.window.decisions().rowsOf(bench.window.pages().scan().pages[0]))
            if (row.row.kind == report::ChecklistRow::Kind::IncompleteSheet)
                sheets.append(row.row.sheet);
        return sheets;
    };
    const auto counted = [&bench] { return bench.window.pages().totals().incompleteSheets; };
    QCOMPARE(listed(), QList<int>{1});
    QCOMPARE(counted(), 1);
    Choice choice;
    choice.corners = ocr::Quad::fromRect({1000, 0, 1000, 3000});
    bench.window.decisions().decide(
        {{Decisions::cornersKey(keyOf(bench.window.pages().scan().pages[0]), 2), choice}}, {});
    QCOMPARE(listed(), QList<int>{2});
    QCOMPARE(counted(), 1);
    Choice taken;
    taken.answer = Answer::Dismissed;
    bench.window.decisions().decide(
        {{{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("sheet:2")}, taken}}, {});
    QCOMPARE(counted(), 0);
}

void tst_judging::lastStepOfAScanCounts()
{
    // Pages are told of one by one; what two notices give away together comes with the last.
    class Together final : public Reader
    {
    public:
        tests::FakeReader inner;
        report::ScanDocument scan(const QStringList &paths, jobs::Observer &observer) override
        {
            report::ScanDocument scan = inner.scan(paths, observer);
            scan.pages[0].judgement.findings[5].disposition = privacy::Disposition::Exposed;
            return scan;
        }
        ocr::Result<QList<jobs::Replacement>> redact(const report::ScanDocument &scan,
                                                     const jobs::RedactOptions &options,
                                                     jobs::Observer &observer) override
        {
            return inner.redact(scan, options, observer);
        }
        report::ScanDocument judgeAgain(const report::ScanDocument &scan,
                                        const jobs::NoticeTypes &) override
        {
            return scan;
        }
        ocr::Result<void> configure(const ReadingSettings &) override { return {}; }
        void prepare(const std::function<bool()> &) override {}
        jobs::ReadersThere readersThere() override { return {}; }
        privacy::RuleSet rules() override { return {}; }
        ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int side) override
        {
            return inner.pixels(source, page, side);
        }
        ocr::Result<ocr::PixelBuffer> part(const QString &source, int page,
                                           const QRect &part) override
        {
            return inner.part(source, page, part);
        }
    };
    const tests::PrivateHome home;
    Together reader;
    reader.inner.pages = {tests::inventedPage(kPicture)};
    Language language;
    MainWindow window(reader, language);
    window.openPaths({kPicture});
    QTRY_VERIFY(!window.isBusy());
    QCOMPARE(window.pages().totals().exposed, 4);
    QCOMPARE(window.findings().rows()[5].row.disposition, privacy::Disposition::Exposed);
}

void tst_judging::filesAddedLaterAreJudgedWithTheOthers()
{
    Bench bench({tests::inventedPage(kPicture)});
    int pages = 0;
    bench.reader.judging = [&pages](report::ScanDocument scan, const jobs::NoticeTypes &) {
        pages = static_cast<int>(scan.pages.size());
        return scan;
    };
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(pages, 0); // the scan judged all there is
    bench.reader.pages = {tests::inventedPage(QStringLiteral("/nowhere/second.jpg"))};
    bench.window.openPaths({QStringLiteral("/nowhere/second.jpg")});
    QTRY_COMPARE(pages, 2);
}

void tst_judging::kindIsChosenByTyping()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F3);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, QStringLiteral("voters"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(bench.type(), kVoters);
    QCOMPARE(bench.window.decisions().undoStack().count(), 1);
}

void tst_judging::everyKindHasWords()
{
    tests::FakeReader reader;
    const privacy::RuleSet rules = reader.rules();
    QVERIFY(rules.noticeTypes().size() > 30);
    for (const QString &id : rules.noticeTypes()) {
        QVERIFY2(noticeTypeWords(id, rules) != rules.noticeTypeTitle(id), qPrintable(id));
        QVERIFY2(!rules.noticeTypeTitle(id).isEmpty(), qPrintable(id));
    }
    QCOMPARE(noticeTypeWords(QStringLiteral("of_a_region"), rules), QStringLiteral("of_a_region"));
}

void tst_judging::masksShowNoMore_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("shows");
    QTest::newRow("the mask") << QStringLiteral("650101********0001") << false;
    QTest::newRow("less") << QStringLiteral("6501**************") << false;
    QTest::newRow("a word") << QStringLiteral("不公开") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the value") << tests::kRawId << true;
    QTest::newRow("the value in groups") << QStringLiteral("650101 19000101 0001") << true;
    QTest::newRow("the day of birth too") << QStringLiteral("65010119000101****") << true;
}

void tst_judging::masksShowNoMore()
{
    QFETCH(QString, typed);
    QFETCH(bool, shows);
    const privacy::Finding finding = tests::inventedPage(kPicture).judgement.findings[0];
    QCOMPARE(showsMore(typed, finding), shows);
}

QTEST_MAIN(tst_judging)
#include "tst_judging.moc"
