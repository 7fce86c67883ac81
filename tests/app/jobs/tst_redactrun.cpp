// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Session.h"
#include "tests/support/Random.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

// Covering against a worker that follows a script (fakeworker.cpp): second rounds of the proof, and
// what is left behind when something breaks.

using jobs::RedactOptions;
using jobs::Replacement;
using jobs::Session;
using ocr::Error;
using redaction::FileFormat;

namespace {

constexpr int kReplacement = 300'000; // bytes of every file that the fake worker writes

std::unique_ptr<Session> session()
{
    jobs::SessionOptions options;
    options.jobs = 2;
    options.workerProgram = QStringLiteral(FAKE_WORKER);
    options.pageTimeoutSeconds = 30;
    ocr::Result<std::unique_ptr<Session>> created = Session::create(options);
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    return *std::move(created);
}

ocr::Result<QList<Replacement>> redact(const QString &source, const RedactOptions &options)
{
    jobs::Observer observer;
    const std::unique_ptr<Session> opened = session();
    return opened->redact(opened->scan({source}, observer), options, observer);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

QJsonObject manifestIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("manifest.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// Whether every file there is whole: replacements of the one size, and a manifest that names them.
bool isWhole(const QString &folder)
{
    const QStringList names = filesIn(folder);
    const QJsonArray listed = manifestIn(folder).value(QLatin1String("files")).toArray();
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        if (name == QLatin1String("manifest.json") ? manifestIn(folder).isEmpty()
                                                   : QFileInfo(path).size() != kReplacement)
            return false;
    }
    return std::all_of(listed.begin(), listed.end(), [&names](const QJsonValue &file) {
        return names.contains(file.toObject().value(QLatin1String("replacement")).toString());
    });
}

/// Lets no process write more than that into one file while it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

QList<qint64> childrenOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(process));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &child : file.readAll().split(' '))
            if (child.toLongLong() > 0)
                children.append(child.toLongLong());
    return children;
}

} // namespace

class TestRedactRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondRoundCoversEachPage();
    void pageIsNotLostForItsNeighbours();
    void doubtNamesItsPlace();
    void lookedAtIsTakenForAnAnswer();
    void otherChecksAreNotMended();
    void coveringAfterAStoppedScanCanBeStopped();
    void unreadPageOfAPdfIsEmpty();
    void pdfThatLacksPagesIsNotWritten();
    void unplannedPageOfAPdfIsCovered_data();
    void unplannedPageOfAPdfIsCovered();
    void copiesAreToldWithoutAManifest_data();
    void copiesAreToldWithoutAManifest();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();
    void readOnlyFolderIsRefused();
    void vanishedFolderIsNoSuccess();
    void deadWorkerLeavesNothing_data();
    void deadWorkerLeavesNothing();
    void killedHalfWayLeavesNothingPartial();

private:
    QString write(const QByteArray &script) const;
    RedactOptions options(FileFormat format) const;
    QString out() const { return m_folder->filePath(QStringLiteral("out")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRedactRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestRedactRun::write(const QByteArray &script) const
{
    QFile file(m_folder->filePath(QStringLiteral("notice.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        qFatal("cannot write the script");
    return file.fileName();
}

RedactOptions TestRedactRun::options(FileFormat format) const
{
    RedactOptions options;
    options.folder = out();
    options.format = format;
    return options;
}

void TestRedactRun::secondRoundCoversEachPage()
{
    const auto written = redact(write("pages 4\nshows 3"), options(FileFormat::Pdf));
    QVERIFY(written);
    QCOMPARE(written->size(), 4);
    for (const Replacement &page : *written) {
        QVERIFY(!page.error);
        QVERIFY(page.proof.passed());
        QVERIFY(page.doubt.checks.isEmpty());
        QCOMPARE(page.plan.regions.size(), page.page == 3 ? 1 : 0);
    }
    QCOMPARE((*written)[2].plan.regions.first().why, redaction::Region::Why::AlsoCovered);
    QVERIFY(isWhole(out()));
    QCOMPARE(filesIn(out()).size(), 2);
}

void TestRedactRun::pageIsNotLostForItsNeighbours()
{
    const auto written = redact(write("pages 3\ndoubts 2"), options(FileFormat::Pdf));
    QVERIFY(written);
    for (const Replacement &page : *written) {
        QVERIFY(!page.error);
        QVERIFY(page.proof.passed());
        QCOMPARE(page.doubt.checks.isEmpty(), page.page != 2);
    }
    QVERIFY(isWhole(out()));
    const QJsonArray doubts = manifestIn(out()).value(QLatin1String("not_proved")).toArray();
    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts[0].toObject().value(QLatin1String("page")).toInt(), 2);
    QVERIFY(doubts[0].toObject().value(QLatin1String("covered_whole")).toBool());
}

void TestRedactRun::doubtNamesItsPlace()
{
    const auto written = redact(write("pages 1\ndoubts 1"), options(FileFormat::Png));
    QVERIFY(written);
    const Replacement &page = written->first();
    QVERIFY(page.error && page.error->code == Error::Code::ProofFailed);
    QCOMPARE(filesIn(out()), QStringList{QStringLiteral("manifest.json")});
    const QJsonObject doubt =
        manifestIn(out()).value(QLatin1String("not_proved")).toArray().first().toObject();
    QVERIFY(!doubt.value(QLatin1String("covered_whole")).toBool(true));
    const QJsonObject check = doubt.value(QLatin1String("proof"))
                                  .toObject()
                                  .value(QLatin1String("checks"))
                                  .toArray()
                                  .last()
                                  .toObject();
    QCOMPARE(check.value(QLatin1String("page")).toInt(), 1);
    QCOMPARE(check.value(QLatin1String("places")).toArray().first().toString(),
             QStringLiteral("phone, upper left"));
    QCOMPARE(check.value(QLatin1String("where")).toArray().size(), 1);
}

void TestRedactRun::lookedAtIsTakenForAnAnswer()
{
    RedactOptions looked = options(FileFormat::Png);
    privacy::Decision keep;
    keep.sourceSha256 = QByteArray(32, 's');
    keep.choice = privacy::Decision::Choice::Keep;
    keep.boxes = {ocr::Quad::fromRect(QRectF(10, 10, 20, 20))};
    looked.decisions = {keep};
    const auto written = redact(write("pages 1\nshows 1"), looked);
    QVERIFY(written);
    QVERIFY(!written->first().error);
    QVERIFY(written->first().plan.regions.isEmpty());
    const QJsonObject file =
        manifestIn(out()).value(QLatin1String("files")).toArray().first().toObject();
    QCOMPARE(file.value(QLatin1String("kept_places")).toArray().size(), 1);
}

void TestRedactRun::otherChecksAreNotMended()
{
    const auto written = redact(write("pages 2\naltered\nshows 1"), options(FileFormat::Pdf));
    QVERIFY(written);
    QVERIFY(written->first().error);
    QVERIFY(written->first().plan.regions.isEmpty());
    QCOMPARE(filesIn(out()), QStringList{QStringLiteral("manifest.json")});
}

void TestRedactRun::unreadPageOfAPdfIsEmpty()
{
    const auto whole = redact(write("pages 3\ndie 2"), options(FileFormat::Pdf));
    QVERIFY(whole);
    QCOMPARE(whole->size(), 3);
    for (const Replacement &page : *whole) {
        QVERIFY(!page.error);
        QVERIFY(page.proof.passed());
        QCOMPARE(page.plan.page, page.page);
        QCOMPARE(page.plan.unread, page.page == 2);
        QCOMPARE(page.doubt.checks.isEmpty(), page.page != 2);
    }
    QVERIFY(isWhole(out()));
    QCOMPARE(filesIn(out()).size(), 2);
    const QJsonObject manifest = manifestIn(out());
    QCOMPARE(manifest.value(QLatin1String("errors")).toArray().size(), 1);
    QVERIFY(manifest.value(QLatin1String("not_proved")).toArray().isEmpty());
    const QJsonArray files = manifest.value(QLatin1String("files")).toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(files[1].toObject().value(QLatin1String("unread")).toBool());
    // Page by page it has no file.
    RedactOptions single = options(FileFormat::Png);
    single.folder = m_folder->filePath(QStringLiteral("single"));
    const auto pages = redact(write("pages 3\ndie 2"), single);
    QVERIFY(pages);
    QCOMPARE(filesIn(single.folder).size(), 3);
    QCOMPARE(manifestIn(single.folder).value(QLatin1String("errors")).toArray().size(), 1);
}

void TestRedactRun::coveringAfterAStoppedScanCanBeStopped()
{
    class Stopped final : public jobs::Observer
    {
    public:
        bool isCancelled() const override { return true; }
    };
    jobs::Observer observer;
    const std::unique_ptr<Session> opened = session();
    report::ScanDocument scan = opened->scan({write("pages 2")}, observer);
    scan.interrupted = true;
    for (const bool isOwn : {true, false}) { // the control: the cancel that stopped the reading
        RedactOptions chosen = options(FileFormat::Png);
        chosen.folder = m_folder->filePath(isOwn ? QStringLiteral("own") : QStringLiteral("same"));
        chosen.hasOwnObserver = isOwn;
        Stopped stopped;
        const auto copies = opened->redact(scan, chosen, stopped);
        QVERIFY(copies);
        for (const Replacement &copy : *copies)
            QCOMPARE(copy.error && copy.error->code == Error::Code::Cancelled, isOwn);
    }
}

/// Two pages of three are to be chosen from: the third is not unread, it was not asked for.
void TestRedactRun::pdfThatLacksPagesIsNotWritten()
{
    jobs::Observer observer;
    const std::unique_ptr<Session> opened = session();
    report::ScanDocument scan = opened->scan({write("pages 3")}, observer);
    scan.pages.removeLast();
    const auto written = opened->redact(scan, options(FileFormat::Pdf), observer);
    QVERIFY(written);
    for (const Replacement &page : *written)
        QVERIFY(page.error && page.error->code == Error::Code::NotReadable);
    QCOMPARE(filesIn(out()), QStringList{QStringLiteral("manifest.json")});
}

/// A finding that has to go and has no place: of one page all is covered, the others are as ever.
void TestRedactRun::unplannedPageOfAPdfIsCovered_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("written");
    QTest::newRow("a page of a PDF") << FileFormat::Pdf << 3 << 3;
    QTest::newRow("a PDF's only page") << FileFormat::Pdf << 1 << 0;
    QTest::newRow("a picture of its own") << FileFormat::Png << 3 << 2;
}

void TestRedactRun::unplannedPageOfAPdfIsCovered()
{
    QFETCH(FileFormat, format);
    QFETCH(int, pages);
    QFETCH(int, written);
    jobs::Observer observer;
    const std::unique_ptr<Session> opened = session();
    report::ScanDocument scan =
        opened->scan({write("pages " + QByteArray::number(pages))}, observer);
    privacy::Finding finding;
    finding.id = QStringLiteral("p1-f1");
    finding.type = privacy::FindingType::Phone;
    finding.disposition = privacy::Disposition::Exposed;
    scan.pages.first().judgement.findings = {finding};
    const auto made = opened->redact(scan, options(format), observer);
    QVERIFY(made);
    const auto isThere = [](const Replacement &page) { return !page.error; };
    QCOMPARE(std::count_if(made->begin(), made->end(), isThere), qsizetype(written));
    if (written != pages) {
        QCOMPARE(made->first().error->code, Error::Code::ProofFailed);
        return;
    }
    QVERIFY(!made->first().doubt.checks.isEmpty());
    QCOMPARE(made->first().plan.regions.first().rects, QList<QRect>{QRect(0, 0, 100, 100)});
    QVERIFY(made->last().doubt.checks.isEmpty());
    const QJsonArray doubts = manifestIn(out()).value(QLatin1String("not_proved")).toArray();
    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts[0].toObject().value(QLatin1String("covered_whole")).toBool());
}

/// The copies are there, and are told of together with what went wrong.
void TestRedactRun::copiesAreToldWithoutAManifest_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("its name is free") << false;
    QTest::newRow("its name was taken meanwhile") << true;
}

void TestRedactRun::copiesAreToldWithoutAManifest()
{
    QFETCH(bool, isTaken);
    class Taker : public jobs::Observer
    {
    public:
        void progressed(int done, int total, double) override
        {
            if (done == total && isReady && !path.isEmpty())
                QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        }
        QString path;
        bool isReady = false; // the pages are read
    };
    Taker observer;
    if (isTaken)
        observer.path = QDir(out()).filePath(QStringLiteral("manifest.json"));
    const std::unique_ptr<Session> opened = session();
    const report::ScanDocument scan = opened->scan({write("pages 2")}, observer);
    observer.isReady = true;
    const auto written = opened->redact(scan, options(FileFormat::Png), observer);
    QVERIFY(written);
    QCOMPARE(written->size(), 2);
    for (const Replacement &page : *written) {
        QVERIFY(!page.error);
        QVERIFY(QFile::exists(QDir(out()).filePath(page.file)));
        QCOMPARE(page.unlisted.has_value(), isTaken);
        if (isTaken)
            QCOMPARE(page.unlisted->code, Error::Code::AlreadyExists);
    }
}

void TestRedactRun::fullDiskLeavesNothing_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("nothing fits") << 0;
    QTest::newRow("half a page fits") << kReplacement / 2;
    QTest::newRow("a page less one byte") << kReplacement - 1;
}

void TestRedactRun::fullDiskLeavesNothing()
{
    QFETCH(int, most);
    const QString source = write("pages 2");
    const auto written = [&] {
        const FileSizeLimit limit(static_cast<rlim_t>(most));
        return redact(source, options(FileFormat::Png));
    }();
    QVERIFY(written);
    for (const Replacement &page : *written) {
        QVERIFY(page.error && page.error->code == Error::Code::WriteFailed);
        QCOMPARE(page.unlisted.has_value(), most == 0); // no manifest either
    }
    QVERIFY(isWhole(out()));
    QVERIFY(filesIn(out()).size() <= 1);
    // The control: with room the same is written.
    RedactOptions again = options(FileFormat::Png);
    again.folder = m_folder->filePath(QStringLiteral("again"));
    QVERIFY(redact(source, again));
    QCOMPARE(filesIn(again.folder).size(), 3);
}

void TestRedactRun::readOnlyFolderIsRefused()
{
    RedactOptions closed = options(FileFormat::Png);
    closed.folder = QStringLiteral("/proc/noticeguard"); // also for root nothing can be made there
    const auto written = redact(write("pages 1"), closed);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::WriteFailed);
    QVERIFY(written.error().detail.contains(closed.folder));
}

/// A share that is gone while pages are covered: none of those that follow is told as written.
void TestRedactRun::vanishedFolderIsNoSuccess()
{
    class Remover : public jobs::Observer
    {
    public:
        void progressed(int, int, double) override
        {
            if (!folder.isEmpty())
                QDir(folder).removeRecursively();
        }
        QString folder;
    };
    Remover observer;
    const std::unique_ptr<Session> opened = session();
    const report::ScanDocument scan = opened->scan({write("pages 8")}, observer);
    observer.folder = out();
    const auto written = opened->redact(scan, options(FileFormat::Png), observer);
    QVERIFY(written);
    QVERIFY(!QFile::exists(out()));
    QCOMPARE(written->size(), 8);
    QVERIFY(written->last().error && written->last().error->code == Error::Code::WriteFailed);
    for (const Replacement &page : *written)
        QVERIFY(page.unlisted);
}

void TestRedactRun::deadWorkerLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("writing") << QByteArray("pages 1\ndieswriting");
    QTest::newRow("proving") << QByteArray("pages 1\ndiesproving");
}

void TestRedactRun::deadWorkerLeavesNothing()
{
    QFETCH(QByteArray, script);
    const auto written = redact(write(script), options(FileFormat::Png));
    QVERIFY(written);
    QVERIFY(written->first().error);
    QCOMPARE(filesIn(out()), QStringList{QStringLiteral("manifest.json")});
    QVERIFY(manifestIn(out()).value(QLatin1String("files")).toArray().isEmpty());
}

/// This very program covers forty pages; it, or one of its workers, is killed at some moment.
void TestRedactRun::killedHalfWayLeavesNothingPartial()
{
    constexpr int kKills = 30;
    const QString source = write("pages 40");
    support::Random random(7);
    int cutShort = 0;
    for (int i = 0; i < kKills; ++i) {
        const QString folder = m_folder->filePath(QStringLiteral("out%1").arg(i));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--redact"), source, folder});
        QVERIFY(program.waitForStarted());
        QTest::qWait(random.between(1, 250));
        const QList<qint64> workers = childrenOf(program.processId());
        const bool kill = i % 2 == 0 || workers.isEmpty();
        if (program.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(kill ? program.processId() : random.pick(workers)), SIGKILL);
        // On a fast machine it may have ended before it was killed.
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(60'000));
        QVERIFY2(isWhole(folder), qPrintable(filesIn(folder).join(u' ')));
        const qsizetype listed = manifestIn(folder).value(QLatin1String("files")).toArray().size();
        // No false success: the exit code is 0 only where all forty pages are there.
        const bool success =
            program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        QVERIFY(!success || (listed == 40 && filesIn(folder).size() == 41));
        cutShort += success ? 0 : 1;
    }
    QVERIFY(cutShort > 0);
}

namespace {

/// The program that is killed: 0 where everything was written.
int redactForAKiller(const QStringList &arguments)
{
    RedactOptions options;
    options.folder = arguments[1];
    const auto written = redact(arguments[0], options);
    const bool all = written && written->size() == 40 &&
                     std::none_of(written->begin(), written->end(),
                                  [](const Replacement &page) { return page.error.has_value(); });
    return all ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--redact"))
        return redactForAKiller(arguments.mid(2));
    TestRedactRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_redactrun.moc"
