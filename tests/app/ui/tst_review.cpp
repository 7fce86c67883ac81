// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/Advice.h"
#include "app/ui/models/FindingFilter.h"
#include "app/ui/models/FindingModel.h"
#include "app/ui/review/Alike.h"
#include "app/ui/review/Queue.h"
#include "tests/app/ui/FakeReader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ui;
using privacy::Disposition;
using privacy::FindingType;
using privacy::Severity;

namespace {

/// A list of six rows: ID in column 2 and phone in column 3, for two people in turn; one place that
/// nobody could read.
report::ScanPage listOfSix(const QByteArray &sha, int page = 1)
{
    report::ScanPage scanned = tests::cleanPage(QStringLiteral("/nowhere/list.jpg"), page, 2);
    scanned.page.sha256 = sha;
    for (int row = 0; row < 6; ++row) {
        privacy::Finding id = tests::findingAt(
            QStringLiteral("p%1-f%2").arg(page).arg(2 * row + 1), FindingType::ResidentId,
            tests::boxAt(700, 400 + 100 * row), row, 2, Disposition::Exposed, Severity::Critical);
        id.rawText = QStringLiteral("65010119000101000") + QString::number(row % 2);
        id.person = row;
        privacy::Finding phone = tests::findingAt(
            QStringLiteral("p%1-f%2").arg(page).arg(2 * row + 2), FindingType::Phone,
            tests::boxAt(1200, 400 + 100 * row), row, 3, Disposition::Exposed, Severity::High);
        phone.header = QStringLiteral("联系电话");
        phone.rawText = QStringLiteral("1380013800") + QString::number(row);
        phone.person = row;
        scanned.judgement.findings += {id, phone};
    }
    scanned.page.unread = {tests::boxAt(100, 2500)};
    return scanned;
}

const QByteArray kSha(32, 'a');
const PageKey kPage{kSha, 1};

ItemKey item(const char *name)
{
    return {kPage, QLatin1String(name)};
}

} // namespace

class tst_review final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersStayAtTheirUnreadPlaces();
    void answersHoldForTheirSheetOnly_data();
    void answersHoldForTheirSheetOnly();
    void anotherKindLosesTheGroundsOfTheOld();
    void oneDecisionIsOneUndoStep();
    void whatIsAlreadySoIsNoStep();
    void reachesAsFarAsSaid_data();
    void reachesAsFarAsSaid();
    void bulkLeavesOwnDecisionsAlone();
    void decidedPageFollows();
    void coveredUnreadPlacesAreFindings();
    void sheetsAndPagesAreDoneWhenLookedAt_data();
    void sheetsAndPagesAreDoneWhenLookedAt();
    void ownBoxesAreFindingsAndCovered();
    void placesLookedAtAreKept();
    void copiesGetEveryDecisionOnce();
    void queueShowsFirstWhatNeedsSomebody();
    void queueGoesByColumns();
    void noIsForThePlaceWhereThereIsNoValue();
    void nothingIsAskedAboutWhatIsNotThere();
    void listFiltersGroupsAndSorts();
    void decidingKeepsTheListInPlace();
};

void tst_review::anotherKindLosesTheGroundsOfTheOld()
{
    report::ScanPage page = tests::inventedPage(QStringLiteral("/nowhere/a.jpg"));
    for (privacy::Finding &finding : page.judgement.findings)
        finding.basis = {privacy::LegalBasis()};
    Choice card;
    card.type = privacy::FindingType::BankCard;
    Decisions decisions;
    decisions.decide({{{keyOf(page), page.judgement.findings[0].id}, card}},
                     QStringLiteral("kind"));
    const QList<privacy::Finding> decided = decisions.decided(page).judgement.findings;
    QCOMPARE(decided[0].type, privacy::FindingType::BankCard);
    QVERIFY(decided[0].basis.isEmpty());
    QCOMPARE(decided[1].basis, page.judgement.findings[1].basis);
    QVERIFY(decisions.rowsOf(page)[0].basis.isEmpty());
}

/// However the places are counted after reading anew.
void tst_review::answersStayAtTheirUnreadPlaces()
{
    const ocr::Quad a = tests::boxAt(100, 100);
    const ocr::Quad b = tests::boxAt(100, 300);
    const ocr::Quad c = tests::boxAt(100, 500);
    report::ScanPage before = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    before.page.unread = {a, b};
    report::ScanPage after = before;
    const PageKey page = keyOf(before);
    const auto unread = [&page](int i) {
        return ItemKey{page, QStringLiteral("unread:%1").arg(i)};
    };
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    dismissed.reason = dismissalReasons().first();
    Decisions decisions;
    decisions.decide({{unread(1), dismissed}}, QStringLiteral("dismiss"));
    after.page.unread = {b, c};
    decisions.follow({before}, {after});
    QCOMPARE(decisions.of(unread(0)), dismissed);
    QCOMPARE(decisions.of(unread(1)), Choice());
    QCOMPARE(decisions.decided(after).page.unread, QList<ocr::Quad>({c}));
    // One that is no longer there: nobody looked at the others.
    report::ScanPage gone = after;
    gone.page.unread = {c};
    decisions.follow({after}, {gone});
    QCOMPARE(decisions.of(unread(0)), Choice());
    QCOMPARE(decisions.decided(gone).page.unread, QList<ocr::Quad>({c}));
    QCOMPARE(decisions.all().size(), 1);
    const Choice box = decisions.all().cbegin().value();
    QVERIFY(box.box == b && box.answer == Answer::Dismissed && box.reason == kLookedAt);
    decisions.undoStack().undo();
    QVERIFY(decisions.all().isEmpty());
    decisions.undoStack().redo();
    QVERIFY(decisions.all().size() == 1 && decisions.all().cbegin().value() == box);
    // Another file that stands at the path now has places of its own.
    report::ScanPage other = tests::cleanPage(QStringLiteral("/nowhere/other.jpg"));
    other.page.unread = {a};
    decisions.decide({{{keyOf(other), QStringLiteral("unread:0")}, dismissed}},
                     QStringLiteral("dismiss"));
    decisions.follow({gone}, {other});
    QCOMPARE(decisions.of({keyOf(other), QStringLiteral("unread:0")}), dismissed);
}

void tst_review::answersHoldForTheirSheetOnly_data()
{
    QTest::addColumn<QList<ocr::Sheet>>("now");
    QTest::addColumn<bool>("holds");
    ocr::Sheet sheet;
    sheet.quad = tests::boxAt(100, 100, 1000, 1400);
    sheet.incomplete = {ocr::Incomplete::Cut, ocr::Incomplete::Blur};
    QTest::newRow("as it was") << QList{sheet} << true;
    ocr::Sheet other = sheet;
    other.quad = tests::boxAt(120, 90, 1000, 1380);
    other.incomplete = {ocr::Incomplete::Cut};
    QTest::newRow("nearly there, less is missing") << QList{other} << true;
    other.incomplete.clear();
    QTest::newRow("nothing is missing") << QList{other} << true;
    other.incomplete = {ocr::Incomplete::Cut, ocr::Incomplete::Glare};
    QTest::newRow("something else is missing") << QList{other} << false;
    other = sheet;
    other.rowsRead = 0.9;
    QTest::newRow("rows are not read") << QList{other} << false;
    other = sheet;
    other.quad = tests::boxAt(1300, 100, 1000, 1400);
    QTest::newRow("it lies elsewhere") << QList{other, sheet} << false;
    other.quad = tests::boxAt(100, 100, 400, 600);
    QTest::newRow("a part of it") << QList{other} << false;
    QTest::newRow("there is none") << QList<ocr::Sheet>() << false;
}

/// Whoever looked at a sheet looked at no other one, and at nothing that was not missing then.
void tst_review::answersHoldForTheirSheetOnly()
{
    QFETCH(QList<ocr::Sheet>, now);
    QFETCH(bool, holds);
    report::ScanPage before = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    before.page.sheets[0].quad = tests::boxAt(100, 100, 1000, 1400);
    before.page.sheets[0].incomplete = {ocr::Incomplete::Cut, ocr::Incomplete::Blur};
    report::ScanPage after = before;
    after.page.sheets = now;
    Choice lookedAt;
    lookedAt.answer = Answer::Dismissed;
    lookedAt.reason = kLookedAt;
    const ItemKey key{keyOf(before), sheetItem(1)};
    Decisions decisions;
    decisions.decide({{key, lookedAt}}, QStringLiteral("looked"));
    decisions.follow({before}, {after});
    QCOMPARE(decisions.of(key), holds ? lookedAt : Choice());
    decisions.undoStack().undo();
    decisions.undoStack().redo();
    QCOMPARE(decisions.of(key), holds ? lookedAt : Choice());
    QCOMPARE(decisions.decided(after).page.sheets == after.page.sheets,
             !holds || now.first().isComplete());
    // It can be said again.
    decisions.decide({{key, lookedAt}}, QStringLiteral("again"));
    QCOMPARE(decisions.of(key), lookedAt);
}

void tst_review::oneDecisionIsOneUndoStep()
{
    Decisions decisions;
    QSignalSpy changed(&decisions, &Decisions::changed);
    const report::ScanPage page = listOfSix(kSha);
    report::ScanDocument scan;
    scan.pages = {page};
    Choice accepted;
    accepted.answer = Answer::Accepted;
    QList<Decisions::Change> changes;
    for (const ItemKey &key : reachedBy(item("p1-f1"), Reach::Column, scan, decisions))
        changes.append({key, accepted});
    QCOMPARE(decisions.decide(changes, QStringLiteral("six")), 6);
    QCOMPARE(decisions.undoStack().count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(decisions.all().size(), 6);
    decisions.undoStack().undo();
    QCOMPARE(decisions.all().size(), 0);
    decisions.undoStack().redo();
    QCOMPARE(decisions.of(item("p1-f11")).answer, Answer::Accepted);
    QCOMPARE(decisions.of(item("p1-f2")).answer, Answer::None);
}

void tst_review::whatIsAlreadySoIsNoStep()
{
    Decisions decisions;
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    QCOMPARE(decisions.decide({{item("p1-f1"), dismissed}}, {}), 1);
    QCOMPARE(decisions.decide({{item("p1-f1"), dismissed}}, {}), 0);
    QCOMPARE(decisions.undoStack().count(), 1);
}

void tst_review::reachesAsFarAsSaid_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<int>("count");
    QTest::newRow("this") << Reach::This << 1;
    QTest::newRow("column of this page") << Reach::Column << 6;
    QTest::newRow("value on both pages") << Reach::Value << 6;
    QTest::newRow("alike on both pages") << Reach::Alike << 12;
}

void tst_review::reachesAsFarAsSaid()
{
    QFETCH(Reach, reach);
    QFETCH(int, count);
    const Decisions decisions;
    report::ScanDocument scan;
    scan.pages = {listOfSix(kSha), listOfSix(kSha, 2)};
    const QList<ItemKey> reached = reachedBy(item("p1-f3"), reach, scan, decisions);
    QCOMPARE(reached.size(), count);
    QCOMPARE(reached.first(), item("p1-f3"));
}

void tst_review::bulkLeavesOwnDecisionsAlone()
{
    Decisions decisions;
    report::ScanDocument scan;
    scan.pages = {listOfSix(kSha)};
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{item("p1-f5"), dismissed}}, {});
    QCOMPARE(reachedBy(item("p1-f1"), Reach::Column, scan, decisions).size(), 5);
}

void tst_review::decidedPageFollows()
{
    Decisions decisions;
    report::ScanPage page = listOfSix(kSha);
    page.judgement.findings[0].disposition = Disposition::Review;
    page.judgement.findings[0].action = QStringLiteral("check");
    page.page.sheets[0].incomplete = {ocr::Incomplete::Glare};
    page.page.singleReader = true;
    Choice accepted;
    accepted.answer = Answer::Accepted;
    accepted.type = FindingType::BankCard;
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{item("p1-f1"), accepted},
                      {item("p1-f2"), dismissed},
                      {item("unread:0"), accepted},
                      {item("sheet:1"), dismissed},
                      {item("one_reader"), dismissed}},
                     {});
    const report::ScanPage decided = decisions.decided(page);
    QCOMPARE(decided.judgement.findings[0].disposition, Disposition::Exposed);
    QCOMPARE(decided.judgement.findings[0].type, FindingType::BankCard);
    QCOMPARE(decided.judgement.findings[0].action, QStringLiteral("mask"));
    QCOMPARE(decided.judgement.findings[1].disposition, Disposition::Permitted);
    QCOMPARE(decided.judgement.findings[2], page.judgement.findings[2]);
    report::ScanDocument scan;
    scan.pages = {decided};
    const report::ChecklistTotals totals = report::totalsOf(scan);
    QCOMPARE(totals.exposed, 12); // the place that nobody could read is one of them
    QCOMPARE(totals.permitted, 1);
    QCOMPARE(totals.toLookAt(), 0);
    decisions.undoStack().undo();
    QCOMPARE(decisions.decided(page).judgement, page.judgement);
    QCOMPARE(decisions.decided(page).page, page.page);
}

/// "Cover it" says that it must go from the original, which is then not clean.
void tst_review::coveredUnreadPlacesAreFindings()
{
    Decisions decisions;
    report::ScanPage page = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    ocr::Sheet second = page.page.sheets.first();
    page.page.sheets.first().quad = tests::boxAt(0, 0, 2000, 1400);
    second.quad = tests::boxAt(0, 1500, 2000, 1500);
    page.page.sheets.append(second);
    page.page.unread = {tests::boxAt(100, 200), tests::boxAt(100, 2500)};
    const auto unread = [&page](int i) {
        return ItemKey{keyOf(page), QStringLiteral("unread:%1").arg(i)};
    };
    report::ScanDocument scan;
    scan.pages = {page};
    const auto totals = [&] {
        report::ScanDocument decided;
        decided.pages = {decisions.decided(page)};
        return report::totalsOf(decided);
    };
    Choice accepted;
    accepted.answer = Answer::Accepted;
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{unread(1), accepted}}, {});
    QCOMPARE(totals().exposed, 1);
    QCOMPARE(totals().unreadPlaces, 1);
    const privacy::Finding finding = decisions.decided(page).judgement.findings.first();
    QCOMPARE(finding.place.quads, QList<ocr::Quad>({page.page.unread[1]}));
    QCOMPARE(finding.sheet, 1);
    report::ScanDocument decided;
    decided.pages = {decisions.decided(page)};
    QCOMPARE(report::checklistOf(decided).rows.size(), 2);
    const privacy::RuleSet rules = tests::FakeReader().rules();
    QCOMPARE(stepsOf(scan, decisions, rules).size(), 1); // both, in one sentence
    decisions.decide({{unread(0), accepted}}, {});
    QCOMPARE(totals().toLookAt(), 0);
    decided.pages = {decisions.decided(page)};
    QCOMPARE(postingOf(decided, rules).verdict, Verdict::LookAt);
    QCOMPARE(stepsOf(scan, decisions, rules).size(), 1);
    // The copies cover just these.
    const QList<privacy::Decision> forCopies = decisions.forCopies(scan);
    QCOMPARE(forCopies.size(), 2);
    for (qsizetype i = 0; i < forCopies.size(); ++i) {
        QCOMPARE(forCopies[i].choice, privacy::Decision::Choice::Cover);
        QCOMPARE(forCopies[i].boxes, QList<ocr::Quad>({page.page.unread[i]}));
    }
    // The control: where somebody looked and found nothing, it is clean.
    decisions.decide({{unread(0), dismissed}, {unread(1), dismissed}}, {});
    decided.pages = {decisions.decided(page)};
    QCOMPARE(postingOf(decided, rules).verdict, Verdict::Clean);
    QVERIFY(stepsOf(scan, decisions, rules).isEmpty());
    QVERIFY(report::checklistOf(decided).rows.isEmpty());
}

void tst_review::sheetsAndPagesAreDoneWhenLookedAt_data()
{
    QTest::addColumn<report::ScanPage>("page");
    QTest::addColumn<QString>("item");
    report::ScanPage cut = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    cut.page.sheets[0].incomplete = {ocr::Incomplete::Cut};
    cut.page.sheets[0].rowsRead = 0.5;
    report::ScanPage empty = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    empty.page.lines.clear();
    report::ScanPage once = tests::cleanPage(QStringLiteral("/nowhere/a.jpg"));
    once.page.singleReader = true;
    QTest::newRow("sheet") << cut << QStringLiteral("sheet:1");
    QTest::newRow("without text") << empty << kNoText;
    QTest::newRow("read once") << once << kOneReader;
}

/// Who confirms that a picture has to be taken again has not taken it.
void tst_review::sheetsAndPagesAreDoneWhenLookedAt()
{
    QFETCH(report::ScanPage, page);
    QFETCH(QString, item);
    Decisions decisions;
    const privacy::RuleSet rules;
    report::ScanDocument scan;
    scan.pages = {page};
    const auto nothingExposed = [&] {
        report::ScanDocument decided;
        decided.pages = {decisions.decided(page)};
        const report::Checklist list = report::checklistOf(decided);
        return list.totals.nothingExposed() && list.rows.isEmpty() &&
               stepsOf(scan, decisions, rules).isEmpty();
    };
    QVERIFY(!nothingExposed());
    Choice confirmed;
    confirmed.answer = Answer::Accepted;
    decisions.decide({{{keyOf(page), item}, confirmed}}, {});
    QVERIFY(!nothingExposed());
    QVERIFY(queueOf({decisions.rowsOf(page)}).isEmpty()); // it was decided
    const QString words = choiceWords(decisions.rowsOf(page).first());
    Choice lookedAt;
    lookedAt.answer = Answer::Dismissed;
    lookedAt.reason = kLookedAt;
    decisions.decide({{{keyOf(page), item}, lookedAt}}, {});
    QVERIFY(nothingExposed());
    QVERIFY(choiceWords(decisions.rowsOf(page).first()) != words);
    decisions.undoStack().undo();
    QVERIFY(!nothingExposed());
}

void tst_review::ownBoxesAreFindingsAndCovered()
{
    Decisions decisions;
    const report::ScanPage page = listOfSix(kSha);
    Choice drawn;
    drawn.answer = Answer::Accepted;
    drawn.type = FindingType::Signature;
    drawn.box = tests::boxAt(100, 100);
    const ItemKey first = decisions.nextBox(kPage);
    decisions.decide({{first, drawn}}, {});
    QVERIFY(decisions.nextBox(kPage) != first);
    const QList<ReviewRow> rows = decisions.rowsOf(page);
    QCOMPARE(rows.size(), 14); // twelve findings, one unread place, one box
    QCOMPARE(rows.last().key, first);
    QCOMPARE(rows.last().row.type, FindingType::Signature);
    QCOMPARE(decisions.decided(page).judgement.findings.size(), 13);
    report::ScanDocument scan;
    scan.pages = {page};
    const QList<privacy::Decision> forCopies = decisions.forCopies(scan);
    QCOMPARE(forCopies.size(), 1);
    QCOMPARE(forCopies[0].boxes, QList<ocr::Quad>{*drawn.box});
    QCOMPARE(forCopies[0].choice, privacy::Decision::Choice::Cover);
    decisions.undoStack().undo();
    QCOMPARE(decisions.rowsOf(page).size(), 13);
}

void tst_review::placesLookedAtAreKept()
{
    Decisions decisions;
    report::ScanDocument scan;
    scan.pages = {listOfSix(kSha)};
    Choice nothing;
    nothing.answer = Answer::Dismissed;
    nothing.reason = QStringLiteral("not_personal");
    decisions.decide({{item("unread:0"), nothing}}, {});
    const QList<privacy::Decision> forCopies = decisions.forCopies(scan);
    QCOMPARE(forCopies.size(), 1);
    QCOMPARE(forCopies[0].choice, privacy::Decision::Choice::Keep);
    QCOMPARE(forCopies[0].boxes, scan.pages[0].page.unread);
    QCOMPARE(forCopies[0].why, QStringLiteral("not_personal"));
}

void tst_review::copiesGetEveryDecisionOnce()
{
    Decisions decisions;
    report::ScanDocument scan;
    scan.pages = {listOfSix(kSha), listOfSix(kSha)}; // one file under two names
    scan.pages[1].source = QStringLiteral("/nowhere/again.jpg");
    Choice accepted;
    accepted.answer = Answer::Accepted;
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{item("p1-f1"), accepted}, {item("p1-f2"), dismissed}}, {});
    const QList<privacy::Decision> forCopies = decisions.forCopies(scan);
    QCOMPARE(forCopies.size(), 2);
    QCOMPARE(forCopies[0].finding, QStringLiteral("p1-f1"));
    QCOMPARE(forCopies[0].choice, privacy::Decision::Choice::Cover);
    QCOMPARE(forCopies[1].choice, privacy::Decision::Choice::Keep);
    QCOMPARE(forCopies[1].sourceSha256, kSha);
}

void tst_review::queueShowsFirstWhatNeedsSomebody()
{
    const Decisions decisions;
    report::ScanPage certain = listOfSix(kSha);
    certain.page.unread.clear();
    report::ScanPage doubtful = listOfSix(QByteArray(32, 'b'));
    doubtful.page.sheets[0].incomplete = {ocr::Incomplete::Cut};
    doubtful.judgement.findings = {doubtful.judgement.findings[0], doubtful.judgement.findings[1],
                                   doubtful.judgement.findings[2]};
    doubtful.judgement.findings[0].reasons = {QStringLiteral("mask:too_few_hidden")};
    doubtful.judgement.findings[1].confidence = 0.4;
    doubtful.judgement.findings[2].type = FindingType::UnreadableCell;
    doubtful.judgement.findings[2].disposition = Disposition::Review;
    const QList<QueueEntry> queue =
        queueOf({decisions.rowsOf(certain), decisions.rowsOf(doubtful)});
    QStringList items;
    for (const QueueEntry &entry : queue.mid(0, 6))
        items.append(QStringLiteral("%1 %2").arg(entry.page).arg(entry.key.item));
    QCOMPARE(items, QStringList({QStringLiteral("1 p1-f3"), QStringLiteral("1 unread:0"),
                                 QStringLiteral("1 p1-f2"), QStringLiteral("1 p1-f1"),
                                 QStringLiteral("1 sheet:1"), QStringLiteral("0 p1-f1")}));
    QCOMPARE(queue.size(), 5 + 12);
}

void tst_review::queueGoesByColumns()
{
    Decisions decisions;
    const report::ScanPage page = listOfSix(kSha);
    Choice accepted;
    accepted.answer = Answer::Accepted;
    decisions.decide({{item("p1-f1"), accepted}, {item("unread:0"), accepted}}, {});
    const QList<QueueEntry> queue = queueOf({decisions.rowsOf(page)});
    QCOMPARE(queue.size(), 11);
    QCOMPARE(queue.first().key.item, QStringLiteral("p1-f3"));
    QCOMPARE(queue[4].key.item, QStringLiteral("p1-f11"));
    QCOMPARE(queue[5].key.item, QStringLiteral("p1-f2"));
}

void tst_review::noIsForThePlaceWhereThereIsNoValue()
{
    report::ScanPage page = tests::cleanPage(QStringLiteral("/nowhere/list.jpg"));
    const auto words = [&](FindingType type, const QString &masked) {
        page.judgement.findings.clear();
        for (int row = 1; row < 3; ++row) {
            page.judgement.findings.append(tests::findingAt(QStringLiteral("p1-f%1").arg(row), type,
                                                            tests::boxAt(700, 400 * row), row, 2,
                                                            Disposition::Review, Severity::Medium));
            page.judgement.findings.last().maskedText = masked;
        }
        report::ScanDocument scan;
        scan.pages = {page};
        const QList<Question> questions = questionsOf(scan, Decisions());
        return questions.isEmpty() ? QString() : questions.first().words;
    };
    const QString place = QStringLiteral("“No” is for this place only.");
    QVERIFY(words(FindingType::UnreadableCell, QStringLiteral("**")).endsWith(place));
    QVERIFY(words(FindingType::Face, {}).endsWith(place));
    QVERIFY(words(FindingType::Phone, QStringLiteral("138****8000"))
                .endsWith(QStringLiteral("“No” is for this value only.")));
}

/// There is no place to look at, and nothing that an answer could cover.
void tst_review::nothingIsAskedAboutWhatIsNotThere()
{
    report::ScanPage page = tests::cleanPage(QStringLiteral("/nowhere/list.jpg"));
    const auto add = [&page](FindingType type) {
        const int row = static_cast<int>(page.judgement.findings.size()) + 1;
        page.judgement.findings.append(tests::findingAt(QStringLiteral("p1-f%1").arg(row), type,
                                                        tests::boxAt(700, 200 * row), row, 2,
                                                        Disposition::Review, Severity::Medium));
    };
    const auto asked = [&page] {
        report::ScanDocument scan;
        scan.pages = {page};
        QStringList items;
        for (const Question &question : questionsOf(scan, Decisions()))
            items.append(question.about.item);
        return items;
    };
    for (int i = 0; i < 2; ++i) {
        add(FindingType::MissingRequired);
        add(FindingType::OverMasked);
    }
    QCOMPARE(asked(), QStringList());
    add(FindingType::Face); // the control, which they leave its turn
    QCOMPARE(asked(), QStringList(QStringLiteral("p1-f5")));
}

void tst_review::listFiltersGroupsAndSorts()
{
    Decisions decisions;
    FindingModel model;
    FindingFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const report::ScanPage page = listOfSix(kSha);
    model.setRows(decisions.rowsOf(page));
    QCOMPARE(filter.rowCount(), 13);
    QCOMPARE(filter.index(0, 0).data(FindingModel::SeverityRole).toInt(),
             static_cast<int>(Severity::Critical));
    QCOMPARE(filter.index(12, 0).data(FindingModel::KindRole).toInt(),
             static_cast<int>(report::ChecklistRow::Kind::UnreadPlace)); // to look at: last
    ListChoice choice;
    choice.type = FindingType::Phone;
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 6);
    choice = {};
    choice.severity = Severity::Critical;
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 6);
    choice = {};
    choice.text = QStringLiteral("row 3");
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 2);
    choice = {};
    choice.group = ListChoice::Group::Person;
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 13);
    QVERIFY(filter.headingAt(0).contains(QStringLiteral("Person 1")));
    QVERIFY(filter.headingAt(1).isEmpty());
    QVERIFY(filter.headingAt(2).contains(QStringLiteral("Person 2")));
    choice.group = ListChoice::Group::Column;
    filter.setChoice(choice);
    QVERIFY(filter.headingAt(0).contains(QStringLiteral("身份证号码")));
    QVERIFY(!filter.headingAt(6).isEmpty());
    choice = {};
    choice.show = ListChoice::Show::Undecided;
    filter.setChoice(choice);
    Choice accepted;
    accepted.answer = Answer::Accepted;
    decisions.decide({{item("p1-f1"), accepted}}, {});
    model.setRows(decisions.rowsOf(page));
    QCOMPARE(filter.rowCount(), 12);
    choice.show = ListChoice::Show::Decided;
    filter.setChoice(choice);
    QCOMPARE(filter.rowCount(), 1);
}

void tst_review::decidingKeepsTheListInPlace()
{
    Decisions decisions;
    FindingModel model;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const report::ScanPage page = listOfSix(kSha);
    model.setRows(decisions.rowsOf(page));
    QCOMPARE(reset.count(), 1);
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{item("p1-f1"), dismissed}}, {});
    model.setRows(decisions.rowsOf(page));
    QCOMPARE(reset.count(), 1);
    QVERIFY(!model.index(0, FindingModel::ChoiceColumn).data().toString().isEmpty());
    QVERIFY(model.index(0, 0).data(FindingModel::NeedsActionRole).toBool()); // it stays on the list
}

QTEST_MAIN(tst_review)
#include "tst_review.moc"
