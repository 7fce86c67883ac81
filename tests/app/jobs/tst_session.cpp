// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"
#include "app/jobs/Session.h"
#include "app/jobs/WorkerProcess.h"
#include "tests/app/privacy/NoticeMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <sys/resource.h>
#include <thread>

using jobs::Session;
using jobs::SessionOptions;
using ocr::Error;

namespace {

class Listener final : public jobs::Observer
{
public:
    bool isCancelled() const override { return cancelled; }
    bool isPaused() const override { return paused; }
    void progressed(int done, int total, double) override
    {
        last = {done, total};
        donePages = done;
        if (pauseAt > 0 && done >= pauseAt) {
            paused = true;
            pauseAt = 0;
        }
    }
    void judged(const QList<report::ScanPage> &pages) override
    {
        told += pages.size();
        if (cancelAfterFirst)
            cancelled = true;
    }
    void failed(const report::SourceError &) override { ++failures; }
    bool wantsFirstSight() const override { return isCurious; }
    void foundAtFirstSight(const QString &source, privacy::FindingType type) override
    {
        seen.append({source, type});
        toldBefore = told;
    }

    bool isCurious = false;
    QList<std::pair<QString, privacy::FindingType>> seen;
    qsizetype toldBefore = -1; ///< pages that had been judged when something was seen

    std::atomic_bool cancelled = false;
    std::atomic_bool paused = false;
    std::atomic_int donePages = 0;
    int pauseAt = 0; ///< so many pages; 0: never
    bool cancelAfterFirst = false;
    std::pair<int, int> last;
    qsizetype told = 0;
    int failures = 0;
};

} // namespace

/// Against a worker that follows a script (fakeworker.cpp).
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsItsWorker();
    void blamesNoPictureForALostWorker();
    void refusesABrokenRulePack();
    void readsInTheOrderOfTheInputs();
    void spreadsPagesOverProcesses();
    void readsByTheWorkerThatWasPrepared();
    void listsThePageThatKillsTheWorker();
    void triesAPageOnceMore();
    void listsThePageThatTakesTooLong();
    void listsThePageThatIsAnsweredWithRubbish();
    void listsWhatCannotBeOpened();
    void tellsWhatShowsAtFirstSight();
    void asksForNoLinesThatNobodyWants();
    void endsCleanlyWhenCancelled();
    void cancelsAPageUnderWay();
    void beginsNoPageWhilePaused();
    void cancelEndsAPause();
    void workersGiveWay_data();
    void workersGiveWay();
    void writesNothingOverAFullFolder();
    void asksForTheDayOfEachJob();
    void listsDocumentsOfFoldersWhereAsked();

private:
    QString write(const QString &name, const QByteArray &script);
    std::unique_ptr<Session> session(int jobs = 2, int timeoutSeconds = 30);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestSession::write(const QString &name, const QByteArray &script)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("cannot write the script");
    return file.fileName();
}

std::unique_ptr<Session> TestSession::session(int jobs, int timeoutSeconds)
{
    SessionOptions options;
    options.jobs = jobs;
    options.workerProgram = QStringLiteral(FAKE_WORKER);
    options.pageTimeoutSeconds = timeoutSeconds;
    ocr::Result<std::unique_ptr<Session>> created = Session::create(options);
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    return *std::move(created);
}

void TestSession::needsItsWorker()
{
    SessionOptions options;
    options.workerProgram = m_folder->filePath(QStringLiteral("nothing"));
    QCOMPARE(Session::create(options).error().code, Error::Code::NotFound);
}

void TestSession::blamesNoPictureForALostWorker()
{
    SessionOptions options;
    options.jobs = 1;
    options.workerProgram = m_folder->filePath(QStringLiteral("worker"));
    QVERIFY(QFile::copy(QStringLiteral(FAKE_WORKER), options.workerProgram));
    const ocr::Result<std::unique_ptr<Session>> created = Session::create(options);
    QVERIFY(created);
    QVERIFY(QFile::remove(options.workerProgram));
    Listener listener;
    const report::ScanDocument document =
        (*created)->scan({write(QStringLiteral("fine.png"), "pages 1")}, listener);
    QCOMPARE(document.errors.size(), 1);
    QCOMPARE(document.errors[0].error.code, Error::Code::Internal);
}

void TestSession::refusesABrokenRulePack()
{
    SessionOptions options;
    options.workerProgram = QStringLiteral(FAKE_WORKER);
    options.extraPacks = {{QStringLiteral("broken.json"), "{"}};
    QCOMPARE(Session::create(options).error().code, Error::Code::RulesInvalid);
}

void TestSession::readsInTheOrderOfTheInputs()
{
    const QString a = write(QStringLiteral("a.pdf"), "pages 5");
    const QString b = write(QStringLiteral("b.png"), "pages 1");
    const QString c = write(QStringLiteral("c.pdf"), "pages 3");
    Listener listener;
    const report::ScanDocument document = session()->scan({c, a, b}, listener);
    QStringList order;
    for (const report::ScanPage &page : document.pages)
        order << page.source.section(QLatin1Char('/'), -1) + QString::number(page.page.page);
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("c.pdf1 c.pdf2 c.pdf3 a.pdf1 a.pdf2 a.pdf3 a.pdf4 a.pdf5 b.png1"));
    QVERIFY(document.errors.isEmpty());
    QVERIFY(!document.interrupted);
    QCOMPARE(listener.told, 9);
    QCOMPARE(listener.last, std::make_pair(9, 9));
    QCOMPARE(document.engines, QStringList{QStringLiteral("fake")});
}

void TestSession::spreadsPagesOverProcesses()
{
    Listener listener;
    const report::ScanDocument document =
        session(3)->scan({write(QStringLiteral("a.pdf"), "pages 200")}, listener);
    QSet<QString> processes;
    for (const report::ScanPage &page : document.pages)
        processes.insert(page.page.capture.device);
    QCOMPARE(document.pages.size(), 200);
    QVERIFY(processes.size() > 1);
    QVERIFY(processes.size() <= 3);
}

void TestSession::readsByTheWorkerThatWasPrepared()
{
    const auto children = [] {
        QFile list(QStringLiteral("/proc/thread-self/children"));
        return list.open(QIODevice::ReadOnly) ? list.readAll().trimmed() : QByteArray();
    };
    const QString page = write(QStringLiteral("a.png"), "pages 1");
    const auto prepared = session();
    QVERIFY(children().isEmpty());
    prepared->prepare({});
    const QByteArray worker = children();
    QVERIFY(worker.toInt() > 0);
    Listener listener;
    const report::ScanDocument document = prepared->scan({page}, listener);
    QCOMPARE(document.pages.size(), 1);
    QCOMPARE(document.pages.first().page.capture.device.toUtf8(), worker);
}

void TestSession::listsThePageThatKillsTheWorker()
{
    const QString deadly = write(QStringLiteral("deadly.pdf"), "pages 4\ndie 2");
    const QString fine = write(QStringLiteral("fine.png"), "pages 1");
    Listener listener;
    const report::ScanDocument document = session()->scan({deadly, fine}, listener);
    QCOMPARE(document.pages.size(), 4);
    QCOMPARE(document.errors.size(), 1);
    QCOMPARE(document.errors[0].source, deadly);
    QCOMPARE(document.errors[0].page, 2);
    QCOMPARE(document.errors[0].error.code, Error::Code::WorkerDied);
    QCOMPARE(listener.failures, 1);
}

void TestSession::triesAPageOnceMore()
{
    const QByteArray mark = QFile::encodeName(m_folder->filePath(QStringLiteral("died")));
    Listener listener;
    const report::ScanDocument document = session()->scan(
        {write(QStringLiteral("a.pdf"), "pages 3\nonce 2\nmark " + mark)}, listener);
    QVERIFY(QFile::exists(QFile::decodeName(mark))); // it did die
    QCOMPARE(document.pages.size(), 3);
    QVERIFY(document.errors.isEmpty());
}

void TestSession::listsThePageThatTakesTooLong()
{
    Listener listener;
    const report::ScanDocument document =
        session(2, 1)->scan({write(QStringLiteral("a.pdf"), "pages 3\nhang 1")}, listener);
    QCOMPARE(document.pages.size(), 2);
    QCOMPARE(document.errors.size(), 1);
    QCOMPARE(document.errors[0].page, 1);
    QCOMPARE(document.errors[0].error.code, Error::Code::WorkerTimedOut);
}

void TestSession::listsThePageThatIsAnsweredWithRubbish()
{
    Listener listener;
    const report::ScanDocument document =
        session()->scan({write(QStringLiteral("a.pdf"), "pages 3\nbabble 3")}, listener);
    QCOMPARE(document.pages.size(), 2);
    QCOMPARE(document.errors.size(), 1);
    QCOMPARE(document.errors[0].error.code, Error::Code::ProtocolViolation);
}

void TestSession::listsWhatCannotBeOpened()
{
    const QString damaged = write(QStringLiteral("damaged.jpg"), "damaged");
    const QString missing = m_folder->filePath(QStringLiteral("missing.png"));
    Listener listener;
    const report::ScanDocument document =
        session()->scan({missing, damaged, write(QStringLiteral("fine.png"), "pages 1")}, listener);
    QCOMPARE(document.pages.size(), 1);
    QCOMPARE(document.errors.size(), 2);
    QCOMPARE(document.errors[0].error.code, Error::Code::NotFound);
    QCOMPARE(document.errors[1].error.code, Error::Code::Damaged);
    QCOMPARE(document.errors[1].page, 0);
}

void TestSession::tellsWhatShowsAtFirstSight()
{
    const QString telling = write(QStringLiteral("a.pdf"), "pages 3\ntells 2");
    const QString silent = write(QStringLiteral("b.png"), "pages 1");
    Listener listener;
    listener.isCurious = true;
    const report::ScanDocument document = session()->scan({telling, silent}, listener);
    QCOMPARE(document.pages.size(), 4);
    QCOMPARE(listener.seen.size(), 1); // though it shows twice
    QCOMPARE(listener.seen.first(), std::make_pair(telling, privacy::FindingType::ResidentId));
    QVERIFY(listener.toldBefore <= 1); // before its own source was judged
}

void TestSession::asksForNoLinesThatNobodyWants()
{
    Listener listener;
    const report::ScanDocument asked =
        session()->scan({write(QStringLiteral("a.png"), "pages 1\ntells 1")}, listener);
    QCOMPARE(asked.pages.size(), 1);
    QVERIFY(listener.seen.isEmpty());
    // A worker that tells them all the same is not trusted with the page.
    const report::ScanDocument unasked =
        session()->scan({write(QStringLiteral("b.png"), "pages 1\nblabs 1")}, listener);
    QVERIFY(unasked.pages.isEmpty());
    QCOMPARE(unasked.errors.size(), 1);
    QCOMPARE(unasked.errors[0].error.code, Error::Code::ProtocolViolation);
    QVERIFY(listener.seen.isEmpty());
}

void TestSession::endsCleanlyWhenCancelled()
{
    QStringList paths;
    for (int i = 0; i < 50; ++i)
        paths << write(QStringLiteral("%1.png").arg(i), "pages 1");
    Listener listener;
    listener.cancelAfterFirst = true;
    const report::ScanDocument document = session()->scan(paths, listener);
    QVERIFY(document.interrupted);
    QVERIFY(!document.pages.isEmpty());
    QVERIFY(document.pages.size() < 50);
    QVERIFY(document.errors.isEmpty()); // not read is not unreadable
}

void TestSession::cancelsAPageUnderWay()
{
    Listener listener;
    listener.cancelAfterFirst = true;
    QElapsedTimer timer;
    timer.start();
    const report::ScanDocument document =
        session(2)->scan({write(QStringLiteral("hanging.png"), "pages 1\nhang 1"),
                          write(QStringLiteral("fine.png"), "pages 1")},
                         listener);
    QVERIFY(document.interrupted);
    QCOMPARE(document.pages.size(), 1);
    QVERIFY(document.errors.isEmpty());
    QVERIFY(timer.elapsed() < 20'000); // not the time-out
}

void TestSession::beginsNoPageWhilePaused()
{
    Listener listener;
    listener.pauseAt = 2;
    const std::unique_ptr<Session> reading = session(2);
    const QString paper = write(QStringLiteral("a.pdf"), "pages 8");
    report::ScanDocument document;
    std::jthread run([&] { document = reading->scan({paper}, listener); });
    QTRY_VERIFY(listener.paused);
    QTest::qWait(400);
    // What was begun may end: one page for each of the two workers.
    const int meanwhile = listener.donePages;
    QVERIFY2(meanwhile >= 2 && meanwhile <= 4, qPrintable(QString::number(meanwhile)));
    QTest::qWait(300);
    QCOMPARE(listener.donePages.load(), meanwhile);
    listener.paused = false;
    run.join();
    QCOMPARE(document.pages.size(), 8);
    QVERIFY(!document.interrupted);
}

void TestSession::cancelEndsAPause()
{
    Listener listener;
    listener.pauseAt = 1;
    const std::unique_ptr<Session> reading = session(1);
    const QString paper = write(QStringLiteral("a.pdf"), "pages 8");
    report::ScanDocument document;
    std::jthread run([&] { document = reading->scan({paper}, listener); });
    QTRY_VERIFY(listener.paused);
    listener.cancelled = true;
    run.join();
    QVERIFY(document.interrupted);
    QVERIFY(document.pages.size() < 8);
}

void TestSession::workersGiveWay_data()
{
    QTest::addColumn<jobs::WorkerProcess::Priority>("priority");
    QTest::addColumn<int>("nicer");
    QTest::newRow("the window's") << jobs::WorkerProcess::Priority::Low << 10;
    QTest::newRow("control") << jobs::WorkerProcess::Priority::Normal << 0;
}

void TestSession::workersGiveWay()
{
    QFETCH(jobs::WorkerProcess::Priority, priority);
    QFETCH(int, nicer);
    const int own = ::getpriority(PRIO_PROCESS, 0);
    jobs::WorkerProcess worker(QStringLiteral(FAKE_WORKER), priority);
    const auto file = jobs::openInput(write(QStringLiteral("a.png"), "pages 1"));
    QVERIFY(file);
    QVERIFY(worker.askFor<pipeline::Probed>(pipeline::Probe{QStringLiteral("a.png")},
                                            {file->number()}, {}));
    QVERIFY(worker.processId() > 0);
    const int now = ::getpriority(PRIO_PROCESS, static_cast<id_t>(worker.processId()));
    QCOMPARE(now, std::max(own, nicer));
}

void TestSession::writesNothingOverAFullFolder()
{
    const QString kept = write(QStringLiteral("kept.txt"), "mine");
    Listener listener;
    jobs::RedactOptions options;
    options.folder = m_folder->path();
    const ocr::Result<QList<jobs::Replacement>> written = session()->redact({}, options, listener);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::AlreadyExists);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("kept.txt")});
}

/// A window may be open for days, and what hung may come to its end meanwhile.
void TestSession::asksForTheDayOfEachJob()
{
    QDate today(2026, 5, 2);
    SessionOptions options;
    options.workerProgram = QStringLiteral(FAKE_WORKER);
    options.today = [&today] { return today; };
    const auto opened = Session::create(options);
    QVERIFY(opened);
    privacy::testing::NoticeMaker notice;
    notice.title(QStringLiteral("农村低保对象公示"))
        .text(QStringLiteral("联系电话：13800138000"))
        .text(QStringLiteral("公示期：2026年5月1日至5月7日"));
    report::ScanDocument scan;
    scan.pages.append({QStringLiteral("/nowhere/a.png"), notice.page, {}});
    const auto action = [&] {
        return (*opened)->judgeAgain(scan, {}).pages.first().judgement.sheets.first().action;
    };
    QCOMPARE(action(), QStringLiteral("replace"));
    today = QDate(2026, 5, 8);
    QCOMPARE(action(), QStringLiteral("take_down"));
}

void TestSession::listsDocumentsOfFoldersWhereAsked()
{
    write(QStringLiteral("a.png"), "pages 1");
    write(QStringLiteral("b.docx"), "x");
    for (const bool isAsked : {false, true}) {
        SessionOptions options;
        options.workerProgram = QStringLiteral(FAKE_WORKER);
        options.listsDocuments = isAsked;
        const auto opened = Session::create(options);
        QVERIFY(opened);
        Listener listener;
        const report::ScanDocument document = (*opened)->scan({m_folder->path()}, listener);
        QCOMPARE(document.pages.size(), 1);
        QCOMPARE(document.errors.size(), isAsked ? 1 : 0);
        QCOMPARE(listener.failures, isAsked ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
