// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "tests/app/ui/FakeReader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <ctime>

using namespace ui;

namespace {

struct Bench
{
    static Language &english(Language &language)
    {
        language.install(QStringLiteral("en"));
        return language;
    }

    explicit Bench(const QList<report::ScanPage> &pages) : window(reader, english(language))
    {
        reader.pages = pages;
        window.resize(1366, 768);
        window.show();
    }

    tests::PrivateHome home;
    tests::FakeReader reader; // before the window, which it outlives
    Language language;
    MainWindow window;
};

/// The only review file there is, and its key, copied as a program that was killed leaves them.
QString leftByAKill(const QTemporaryDir &folder)
{
    const QDir reviews(reviewFolder());
    const QStringList files = reviews.entryList(
        {QStringLiteral("*.%1").arg(QLatin1String(casefile::kFileSuffix))}, QDir::Files);
    if (files.size() != 1)
        return {};
    const QString copy = folder.filePath(files.first());
    const QString file = reviews.filePath(files.first());
    return QFile::copy(file, copy) && QFile::copy(casefile::keyPath(file), casefile::keyPath(copy))
               ? copy
               : QString();
}

/// What this thread has computed so far. Wall time would tell of other programs on the machine.
double threadMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1000 + static_cast<double>(spent.tv_nsec) / 1e6;
}

} // namespace

class tst_store final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostByAKill();
    void takenBackStaysTakenBack();
    void coversOfLostFindingsStay();
    void whatIsNoReviewIsToldInWords();
    void aNoticeIsNotStored();
    void windowAnswersWhilePagesComeIn();
};

void tst_store::nothingIsLostByAKill()
{
    const QTemporaryDir folder;
    report::ScanPage second = tests::inventedPage(QStringLiteral("/nowhere/b.jpg"));
    second.page.unread = {tests::boxAt(100, 2000)};
    second.page.singleReader = true;
    Bench bench({tests::inventedPage(QStringLiteral("/nowhere/a.jpg")), second});
    bench.reader.errors = {{QStringLiteral("/nowhere/locked.pdf"),
                            0,
                            {ocr::Error::Code::PasswordProtected, QStringLiteral("detail")}}};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    Decisions &decisions = bench.window.decisions();
    const PageKey a = keyOf(bench.window.pages().scan().pages[0]);
    const PageKey b = keyOf(bench.window.pages().scan().pages[1]);
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    dismissed.reason = QStringLiteral("misread");
    Choice retyped;
    retyped.answer = Answer::Accepted;
    retyped.type = privacy::FindingType::BankCard;
    Choice drawn;
    drawn.answer = Answer::Accepted;
    drawn.type = privacy::FindingType::Signature;
    drawn.box = tests::boxAt(50, 60);
    decisions.decide({{{a, QStringLiteral("p1-f1")}, dismissed}}, {});
    decisions.decide({{{a, QStringLiteral("p1-f2")}, retyped}}, {});
    decisions.decide({{{b, QStringLiteral("unread:0")}, dismissed}}, {});
    decisions.decide({{decisions.nextBox(b), drawn}}, {});
    Choice lookedAt;
    lookedAt.answer = Answer::Accepted;
    decisions.decide({{{b, QStringLiteral("one_reader")}, lookedAt}}, {});
    Choice onlyRetyped;
    onlyRetyped.type = privacy::FindingType::BankCard;
    decisions.decide({{{b, QStringLiteral("p1-f1")}, onlyRetyped}}, {});
    decisions.decide({{{b, QStringLiteral("p1-f3")}, retyped}}, {});
    decisions.undoStack().undo(); // an undone decision must not come back
    bench.window.store().flush();
    QVERIFY2(bench.window.notice().isEmpty(), qPrintable(bench.window.notice()));
    const QString left = leftByAKill(folder);
    QVERIFY(!left.isEmpty());

    Bench again({});
    again.window.openReview(left);
    QTRY_COMPARE(again.window.pages().rowCount(), 3);
    QCOMPARE(again.reader.scans.load(), 0); // nothing is read again
    QCOMPARE(again.window.decisions().all(), decisions.all());
    QCOMPARE(again.window.pages().totals(), bench.window.pages().totals());
    QCOMPARE(again.window.pages().errorAt(2)->error.code, ocr::Error::Code::PasswordProtected);
    // And goes on being stored.
    again.window.decisions().decide({{{a, QStringLiteral("p1-f1")}, Choice()}}, {});
    again.window.store().flush();
    QVERIFY2(again.window.notice().isEmpty(), qPrintable(again.window.notice()));
}

void tst_store::takenBackStaysTakenBack()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(QStringLiteral("/nowhere/a.jpg"))});
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    Decisions &decisions = bench.window.decisions();
    const ItemKey key{keyOf(bench.window.pages().scan().pages[0]), QStringLiteral("p1-f1")};
    Choice accepted;
    accepted.answer = Answer::Accepted;
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    decisions.decide({{key, accepted}}, {});
    decisions.decide({{key, dismissed}}, {});
    decisions.undoStack().undo();
    decisions.undoStack().undo();
    bench.window.store().flush();
    const QString left = leftByAKill(folder);
    // The control: one step less leaves the first answer.
    decisions.undoStack().redo();
    bench.window.store().flush();
    const QTemporaryDir other;
    const QString oneStepLess = leftByAKill(other);
    QVERIFY(!left.isEmpty() && !oneStepLess.isEmpty());

    Bench again({});
    again.window.openReview(left);
    QTRY_COMPARE(again.window.pages().rowCount(), 1);
    QVERIFY(again.window.decisions().all().isEmpty());
    again.window.openReview(oneStepLess);
    QTRY_COMPARE(again.window.decisions().of(key).answer, Answer::Accepted);
}

void tst_store::coversOfLostFindingsStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("left.ngreview"));
    const report::ScanPage page = tests::inventedPage(QStringLiteral("/nowhere/a.jpg"));
    casefile::Source source;
    source.path = page.source;
    source.sha256 = page.page.sha256;
    source.pages = {page.page};
    source.judgements = {page.judgement};
    {
        auto file = casefile::ReviewFile::create(path, {});
        QVERIFY(file);
        QVERIFY((*file)->store(source));
        privacy::Decision cover;
        cover.sourceSha256 = source.sha256;
        cover.finding = QStringLiteral("p1-f1");
        privacy::Decision keep = cover;
        keep.finding = QStringLiteral("p1-f2");
        keep.choice = privacy::Decision::Choice::Keep;
        QVERIFY((*file)->apply({{cover, keep}, {}}));
        source.judgements.first().findings.remove(0, 2); // judged again, and gone
        QVERIFY((*file)->store(source));
    }
    Bench bench({});
    bench.window.openReview(path);
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    const auto all = bench.window.decisions().all();
    QCOMPARE(all.size(), 1); // what was kept is asked again
    const auto box = all.cbegin();
    QVERIFY(box->box.has_value());
    QVERIFY(ocr::coveredShare(page.judgement.findings.first().place.quads.first(), *box->box) >
            0.99);
    QCOMPARE(bench.window.decisions().forCopies(bench.window.pages().scan()).size(), 1);
}

void tst_store::whatIsNoReviewIsToldInWords()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("junk.ngreview")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no review at all") > 0);
    file.close();
    Bench bench({});
    bench.window.openReview(file.fileName());
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    bench.window.openReview(folder.filePath(QStringLiteral("gone.ngreview")));
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QCOMPARE(bench.window.pages().rowCount(), 0);
}

void tst_store::aNoticeIsNotStored()
{
    Bench bench({tests::inventedPage(QStringLiteral("/nowhere/a.jpg"))});
    bench.window.checkNotice({QStringLiteral("/nowhere/a.jpg")});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.store().flush();
    QVERIFY(QDir(reviewFolder()).isEmpty());
}

void tst_store::windowAnswersWhilePagesComeIn()
{
    QList<report::ScanPage> pages;
    for (int i = 0; i < 200; ++i)
        pages.append(tests::inventedPage(QStringLiteral("/nowhere/%1.jpg").arg(i)));
    Bench bench(pages);
    bench.reader.msPerPage = 10; // far faster than any reading
    QList<double> gaps;
    double last = threadMs();
    QTimer tick;
    tick.setInterval(0);
    connect(&tick, &QTimer::timeout, this, [&] {
        const double now = threadMs();
        gaps.append(now - last);
        last = now;
    });
    tick.start();
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), 60000);
    QCOMPARE(bench.window.pages().rowCount(), 200);
    QVERIFY(gaps.size() > 20);
    std::sort(gaps.begin(), gaps.end());
    const double p99 = gaps[static_cast<qsizetype>(static_cast<double>(gaps.size()) * 0.99)];
    qInfo("gaps of the event loop: p99 %.1f ms, longest %.1f ms", p99, gaps.last());
    QVERIFY2(p99 <= 50, qPrintable(QString::number(p99)));
    QVERIFY2(gaps.last() <= 100, qPrintable(QString::number(gaps.last())));
}

QTEST_MAIN(tst_store)
#include "tst_store.moc"
