// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Judging.h"
#include "app/ui/review/ReviewStore.h"
#include "tests/app/ui/WindowBench.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

using State = casefile::StoredDecision::State;

Choice choice(Answer answer)
{
    Choice choice;
    choice.answer = answer;
    return choice;
}

report::ScanDocument scanOf(const QList<report::ScanPage> &pages)
{
    report::ScanDocument scan;
    scan.pages = pages;
    return scan;
}

/// The page judged anew, with only these of its findings, numbered anew.
report::ScanPage withOnly(report::ScanPage page, const QList<int> &findings)
{
    const QList<privacy::Finding> before = page.judgement.findings;
    page.judgement.findings.clear();
    for (const int index : findings) {
        page.judgement.findings.append(before[index]);
        page.judgement.findings.last().id =
            QStringLiteral("p1-f%1").arg(page.judgement.findings.size());
    }
    return page;
}

/// A store over a new file, and the signals that it gave.
struct StoreBench
{
    StoreBench()
    {
        store.create(path(), {});
        store.store({page});
    }

    QString path() const { return folder.filePath(QStringLiteral("a.ngreview")); }
    ItemKey key(const char *finding) const { return {keyOf(page), QLatin1String(finding)}; }
    void put(const QList<Decisions::Change> &step, const QList<report::ScanPage> &read)
    {
        store.put(step, scanOf(read));
        flush();
    }
    void flush()
    {
        store.flush();
        QCoreApplication::processEvents();
    }

    const QTemporaryDir folder;
    const report::ScanPage page = inventedPage(kPicture);
    ReviewStore store;
    QSignalSpy failed{&store, &ReviewStore::failed};
    QSignalSpy caughtUp{&store, &ReviewStore::caughtUp};
    QSignalSpy refused{&store, &ReviewStore::refused};
    QSignalSpy nothingRefused{&store, &ReviewStore::nothingRefused};
};

/// What counts in a review file, and for which of its findings.
QList<privacy::Decision> countingIn(const QString &path)
{
    const auto file = casefile::ReviewFile::open(path, casefile::ReviewFile::Access::ReadOnly);
    return file ? *(*file)->decisions() : QList<privacy::Decision>();
}

} // namespace

/// What a review file does not take, whatever room there is.
class tst_refusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsToldOnceAndLeavesTheOthers();
    void aDecisionIsStoredOnceItsPageIsThere();
    void aDecisionThatIsTakenBackIsNoRefusalAnyMore();
    void anOlderDecisionDoesNotComeBack();
    void aSourceIsToldOnce();
    void theWindowTellsItAndAsksBeforeItIsLost();
    void ofTwoThatCameToOneTheShownOneIsStored();
    void aCoverThatWaitedStaysWhereItsFindingIsGone();
};

void tst_refusals::aDecisionIsToldOnceAndLeavesTheOthers()
{
    StoreBench bench;
    const report::ScanPage never = inventedPage(kSecond); // its page was never stored
    const Choice kept = choice(Answer::Dismissed);
    const ItemKey unknown{keyOf(never), QStringLiteral("p1-f1")};
    bench.put({{bench.key("p1-f1"), kept}, {unknown, kept}, {bench.key("p1-f2"), kept}},
              {bench.page, never});
    QCOMPARE(bench.refused.size(), 1);
    bench.put({{bench.key("p1-f3"), kept}}, {bench.page, never});
    QCOMPARE(bench.refused.size(), 1);        // not again
    QCOMPARE(bench.nothingRefused.size(), 0); // nor taken back by what went well
    QCOMPARE(bench.failed.size(), 0);         // a disk with room would not help
    QCOMPARE(bench.store.settle(), ReviewStore::Settled::Refused);
    bench.store.close();
    bench.flush();
    QCOMPARE(bench.refused.size(), 1);
    QCOMPARE(countingIn(bench.path()).size(), 3);
}

void tst_refusals::aDecisionIsStoredOnceItsPageIsThere()
{
    StoreBench bench;
    const report::ScanPage late = inventedPage(kSecond);
    const Choice kept = choice(Answer::Dismissed);
    bench.put({{{keyOf(late), QStringLiteral("p1-f1")}, kept}}, {bench.page, late});
    QCOMPARE(bench.refused.size(), 1);
    bench.store.store({late});
    bench.put({{bench.key("p1-f1"), kept}}, {bench.page, late});
    QCOMPARE(bench.nothingRefused.size(), 1);
    QCOMPARE(bench.store.settle(), ReviewStore::Settled::Yes);
    bench.store.close();
    bench.flush();
    QCOMPARE(countingIn(bench.path()).size(), 2);
}

void tst_refusals::aDecisionThatIsTakenBackIsNoRefusalAnyMore()
{
    StoreBench bench;
    const report::ScanPage never = inventedPage(kSecond);
    const ItemKey unknown{keyOf(never), QStringLiteral("p1-f1")};
    bench.put({{unknown, choice(Answer::Dismissed)}}, {bench.page, never});
    bench.put({{unknown, Choice()}}, {bench.page, never});
    QCOMPARE(bench.refused.size(), 1);
    QCOMPARE(bench.nothingRefused.size(), 1);
    QCOMPARE(bench.store.settle(), ReviewStore::Settled::Yes);
}

/// Else what somebody wants covered would be kept when the review is opened again.
void tst_refusals::anOlderDecisionDoesNotComeBack()
{
    StoreBench bench;
    bench.put({{bench.key("p1-f1"), choice(Answer::Dismissed)}}, {bench.page});
    const report::ScanPage without = withOnly(bench.page, {});
    bench.store.store({without});
    bench.put({{bench.key("p1-f1"), choice(Answer::Accepted)}}, {bench.page});
    QCOMPARE(bench.refused.size(), 1);
    bench.store.close();
    bench.flush();
    auto file = casefile::ReviewFile::open(bench.path());
    QVERIFY(file);
    casefile::Source again;
    again.path = bench.page.source;
    again.sha256 = bench.page.page.sha256;
    again.pages = {bench.page.page};
    again.judgements = {bench.page.judgement};
    QVERIFY((*file)->store(again)); // it is found again
    QVERIFY((*file)->decisions()->isEmpty());
    QCOMPARE((*file)->history()->first().state, State::Withdrawn);
}

void tst_refusals::aSourceIsToldOnce()
{
    StoreBench bench;
    report::ScanPage wrong = inventedPage(kSecond);
    wrong.page.sha256.chop(1);
    bench.store.store({wrong});
    bench.store.store({wrong});
    bench.put({{bench.key("p1-f1"), choice(Answer::Accepted)}}, {bench.page});
    QCOMPARE(bench.refused.size(), 1);
    QCOMPARE(bench.nothingRefused.size(), 0);
    QCOMPARE(bench.failed.size(), 0);
    QCOMPARE(bench.store.settle(), ReviewStore::Settled::Refused);
    bench.store.store({inventedPage(kSecond)});
    bench.flush();
    QCOMPARE(bench.nothingRefused.size(), 1);
    QCOMPARE(bench.store.settle(), ReviewStore::Settled::Yes);
}

void tst_refusals::theWindowTellsItAndAsksBeforeItIsLost()
{
    WindowBench bench(manyPages(1));
    QVERIFY(bench.opened({pathOf(0)}));
    const report::ScanPage never = inventedPage(kSecond);
    bench.window.pages().appendPages({never}); // shown, and not stored
    bench.dismiss(never, "p1-f1");
    const QString told = savingRefusedWords();
    QTRY_VERIFY(bench.window.notice().contains(told));
    QVERIFY(!told.contains(QStringLiteral("newer version"))); // as of a file that is opened
    bench.dismiss(bench.page(0), "p1-f1");
    bench.window.store().flush();
    QCoreApplication::processEvents();
    QVERIFY(bench.window.notice().contains(told));
    QCOMPARE(bench.window.decisions().all().size(), 2); // nor is it taken from who decided it
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.notice().contains(QStringLiteral("does not take them")));
    QVERIFY(bench.window.isVisible());
    QVERIFY(bench.press(QStringLiteral("Try again")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("does not take them")));
    QVERIFY(bench.press(QStringLiteral("Close and lose them")));
    QVERIFY(!bench.window.isVisible());
}

/// Found anew, two findings may stand at one place.
void tst_refusals::ofTwoThatCameToOneTheShownOneIsStored()
{
    WindowBench bench({});
    report::ScanPage both = withOnly(inventedPage(pathOf(0)), {0, 0});
    bench.reader.pages = {both};
    QVERIFY(bench.opened({pathOf(0)}));
    Decisions &decisions = bench.window.decisions();
    const PageKey page = keyOf(both);
    decisions.decide({{{page, QStringLiteral("p1-f1")}, choice(Answer::Accepted)}}, {});
    decisions.decide({{{page, QStringLiteral("p1-f2")}, choice(Answer::Dismissed)}}, {});
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &) {
        scan.pages.first() = withOnly(scan.pages.first(), {0});
        return scan;
    };
    bench.window.judging().judgeAgain();
    QVERIFY(bench.idle());
    QTRY_COMPARE(decisions.all().size(), 1);
    QCOMPARE(decisions.all().cbegin()->answer, Answer::Accepted);
    bench.window.store().close();
    bench.window.store().flush();
    const QDir reviews(reviewFolder());
    const QStringList files = reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const QList<privacy::Decision> counting = countingIn(reviews.filePath(files.first()));
    QCOMPARE(counting.size(), 1);
    QCOMPARE(counting.first().choice, privacy::Decision::Choice::Cover);
}

/// It waited for a disk with room, and what it covers was judged anew meanwhile.
void tst_refusals::aCoverThatWaitedStaysWhereItsFindingIsGone()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("reviews"));
    QFile inTheWay(place);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QString path = place + QStringLiteral("/a.ngreview");
    const report::ScanPage page = inventedPage(kPicture);
    const ItemKey first{keyOf(page), QStringLiteral("p1-f1")};
    {
        ReviewStore store;
        store.create(path, {});
        store.store({page});
        store.put({{first, choice(Answer::Accepted)}}, scanOf({page}));
        store.store({withOnly(page, {1, 2})});
        store.rename({{first, {first.page, QStringLiteral("gone:1")}}});
        store.flush();
        QVERIFY(inTheWay.remove());
    }
    const QList<privacy::Decision> counting = countingIn(path);
    QCOMPARE(counting.size(), 1);
    QVERIFY(counting.first().finding.isEmpty());
    QCOMPARE(counting.first().boxes,
             QList<ocr::Quad>({boxAround(page.judgement.findings.first().place.quads)}));
}

QTEST_MAIN(tst_refusals)
#include "tst_refusals.moc"
