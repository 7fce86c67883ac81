// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

// redact and verify by their command lines, against a worker that follows a script
// (tests/app/jobs/fakeworker.cpp).

namespace {

const QString kSource = QString::fromLatin1(QByteArray(32, 's').toHex()); // of every fake page
const QString kOther = QString::fromLatin1(QByteArray(32, 'o').toHex());

struct Run
{
    int status = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(const QStringList &arguments, const QString &worker = QStringLiteral(FAKE_WORKER))
{
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    cli::Environment environment{in, out, err, false, false, worker};
    result.status = cli::runProgram(arguments, environment);
    out.flush();
    err.flush();
    return result;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRedactCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decisionOfAnUnreadPageCostsNoCopy_data();
    void decisionOfAnUnreadPageCostsNoCopy();
    void decisionOfNoPageIsWrongUsage_data();
    void decisionOfNoPageIsWrongUsage();
    void decisionsAreRecordedWithoutWords();
    void filesAreNamedWithoutValues();
    void folderIsRefusedBeforeReading_data();
    void folderIsRefusedBeforeReading();
    void proverThatFailsProvesNothing_data();
    void proverThatFailsProvesNothing();
    void unreadableFilesAreTold();
    void verifiesWithoutAManifest();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString decisionFor(const QString &sha256, int page) const;
    QString out() const { return m_folder->filePath(QStringLiteral("out")); }
    /// redact of so many files, with more arguments.
    Run redact(const QStringList &paths, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("redact")} + paths +
                   QStringList{QStringLiteral("--output"), out()} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRedactCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestRedactCommand::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString TestRedactCommand::decisionFor(const QString &sha256, int page) const
{
    return write(QStringLiteral("decisions.json"),
                 QStringLiteral(R"([{"source_sha256": "%1", "page": %2, "choice": "cover",
                                     "boxes": [[[5, 5], [20, 5], [20, 20], [5, 20]]]}])")
                     .arg(sha256)
                     .arg(page)
                     .toUtf8());
}

void TestRedactCommand::decisionOfAnUnreadPageCostsNoCopy_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("more"); // %1: the file of decisions
    QTest::addColumn<QString>("told");
    const QByteArray damaged("pages 1\ndamaged");
    const QString kDecision = QStringLiteral("Decision 1 is for a page that was not read, ");
    QTest::newRow("decision, damaged file")
        << QByteArray("pages 1") << damaged << QStringList{kOther, QStringLiteral("1")}
        << kDecision;
    QTest::newRow("decision, unread page")
        << QByteArray("pages 3\ndie 2") << QByteArray("pages 1")
        << QStringList{kSource, QStringLiteral("2")} << kDecision;
    for (const char *option : {"--looked-at", "--also-cover"}) {
        const QString place = kOther.left(8) + QStringLiteral(":1:5,5,20,20");
        QTest::addRow("%s, damaged file", option)
            << QByteArray("pages 1") << damaged << QStringList{QLatin1String(option), place}
            << place + QStringLiteral(" is on a page that was not read.");
    }
}

void TestRedactCommand::decisionOfAnUnreadPageCostsNoCopy()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QStringList, more);
    QFETCH(QString, told);
    if (!more.first().startsWith(u'-'))
        more = {QStringLiteral("--decisions"), decisionFor(more[0], more[1].toInt())};
    const Run result = redact(
        {write(QStringLiteral("a.pdf"), first), write(QStringLiteral("b.pdf"), second)}, more);
    QCOMPARE(result.status, int(cli::Unreadable));
    QVERIFY2(result.err.count(told) == 1, qPrintable(result.err));
    QVERIFY(filesIn(out()).size() > 1);
    const QJsonObject manifest =
        QJsonDocument::fromJson(bytesOf(out() + QStringLiteral("/manifest.json"))).object();
    QCOMPARE(manifest.value(QLatin1String("files")).toArray().size(), filesIn(out()).size() - 1);
    QCOMPARE(manifest.value(QLatin1String("errors")).toArray().size(), 1);
}

void TestRedactCommand::decisionOfNoPageIsWrongUsage_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("more");
    const QByteArray damaged("pages 1\ndamaged");
    QTest::newRow("nothing is unread")
        << QByteArray("pages 1") << QStringList{kOther, QStringLiteral("1")};
    QTest::newRow("another page of a source is unread")
        << QByteArray("pages 3\ndie 2") << QStringList{kOther, QStringLiteral("2")};
    QTest::newRow("a page that its source does not have")
        << damaged << QStringList{kSource, QStringLiteral("9")};
    QTest::newRow("a place of the one read or of the one unread")
        << damaged << QStringList{QStringLiteral("--looked-at"), QStringLiteral("1:5,5,20,20")};
}

void TestRedactCommand::decisionOfNoPageIsWrongUsage()
{
    QFETCH(QByteArray, second);
    QFETCH(QStringList, more);
    if (!more.first().startsWith(u'-'))
        more = {QStringLiteral("--decisions"), decisionFor(more[0], more[1].toInt())};
    const Run result = redact(
        {write(QStringLiteral("a.pdf"), "pages 1"), write(QStringLiteral("b.pdf"), second)}, more);
    QCOMPARE(result.status, int(cli::Usage));
    QVERIFY(!QFile::exists(out()));
}

/// That somebody decided, what, and by which of the known reasons; never their words or their name.
void TestRedactCommand::decisionsAreRecordedWithoutWords()
{
    const QByteArray decisions = QStringLiteral(R"([
        {"source_sha256": "%1", "page": 1, "choice": "cover", "why": "张建国 13800138000",
         "who": "李建军", "boxes": [[[5, 5], [20, 5], [20, 20], [5, 20]]]},
        {"source_sha256": "%1", "page": 1, "choice": "keep", "why": "looked_at",
         "boxes": [[[50, 50], [60, 50], [60, 60], [50, 60]]]},
        {"source_sha256": "%1", "page": 2, "choice": "keep",
         "boxes": [[[50, 50], [60, 50], [60, 60], [50, 60]]]}])")
                                     .arg(kSource)
                                     .toUtf8();
    const Run result =
        redact({write(QStringLiteral("a.pdf"), "pages 2")},
               {QStringLiteral("--decisions"), write(QStringLiteral("d.json"), decisions),
                QStringLiteral("--also-cover"), QStringLiteral("2:5,5,20,20")});
    QVERIFY2(result.status == cli::Done, qPrintable(result.err));
    const QByteArray manifest = bytesOf(out() + QStringLiteral("/manifest.json"));
    for (const char *value : {"张建国", "13800138000", "李建军"})
        QVERIFY(!manifest.contains(value) && !result.err.contains(QString::fromUtf8(value)));
    const QJsonArray files =
        QJsonDocument::fromJson(manifest).object().value(QLatin1String("files")).toArray();
    QStringList recorded;
    for (const QJsonValue &file : files)
        for (const QJsonValue &entry :
             file.toObject().value(QLatin1String("decisions")).toArray()) {
            const QJsonObject decision = entry.toObject();
            const auto told = [&decision](const char *field) {
                return decision.value(QLatin1String(field)).toBool() ? u'y' : u'n';
            };
            QCOMPARE(decision.value(QLatin1String("boxes")).toArray().size(), 1);
            recorded.append(decision.value(QLatin1String("choice")).toString() + u' ' +
                            decision.value(QLatin1String("why")).toString(QStringLiteral("-")) +
                            u' ' + told("why_given") + told("who_given"));
        }
    QCOMPARE(
        recorded,
        (QStringList{QStringLiteral("cover - yy"), QStringLiteral("keep looked_at yn"),
                     QStringLiteral("keep - nn"), QStringLiteral("cover covered_by_hand yn")}));
}

void TestRedactCommand::filesAreNamedWithoutValues()
{
    const QString id = QStringLiteral("650101199001019971");
    QVERIFY(QDir(m_folder->path()).mkdir(id));
    const QString name = id + QStringLiteral("/") + id;
    const QString read = write(name + QStringLiteral(".pdf"), "pages 1");
    const QString doubted = write(name + QStringLiteral("-2.pdf"), "pages 1\ndoubts 1");
    const QString damaged = write(name + QStringLiteral("-3.pdf"), "pages 1\ndamaged");
    const Run result = redact({read, doubted, damaged});
    QCOMPARE(result.status, int(cli::NotProved));
    const QByteArray manifest = bytesOf(out() + QStringLiteral("/manifest.json"));
    QVERIFY(!manifest.contains(id.toUtf8()));
    QVERIFY(!result.err.contains(id) && !result.out.contains(id));
    const QJsonObject listed = QJsonDocument::fromJson(manifest).object();
    for (const char *list : {"files", "not_proved", "errors"}) {
        const QJsonArray entries = listed.value(QLatin1String(list)).toArray();
        QVERIFY(!entries.isEmpty());
        QVERIFY(entries.first()
                    .toObject()
                    .value(QLatin1String("source"))
                    .toString()
                    .contains(QLatin1String("650101********9971")));
    }
    QVERIFY(result.err.contains(QLatin1String("650101********9971-3.pdf")));
}

void TestRedactCommand::folderIsRefusedBeforeReading_data()
{
    QTest::addColumn<QString>("folder"); // "" is a folder of the test's own
    QTest::addColumn<QString>("holds");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<bool>("isRefusedByForce");
    const QString own;
    QTest::newRow("empty") << own << QString() << false << false;
    QTest::newRow("a letter") << own << "letter.txt" << true << false;
    QTest::newRow("a hidden letter") << own << ".letter" << true << false;
    QTest::newRow("a picture") << own << "2026-11-29.png" << true << false;
    QTest::newRow("a manifest") << own << "manifest.json" << true << true;
    QTest::newRow("a copy without one") << own << "017-0a1b2c3d.jpg" << true << true;
    QTest::newRow("a copy that was not finished") << own << ".noticeguard-aBcDeF" << true << true;
    QTest::newRow("a file") << "/dev/null" << QString() << true << true;
    QTest::newRow("below a file") << "/dev/null/out" << QString() << true << true;
    QTest::newRow("where no file can be made") << "/proc/out" << QString() << true << true;
    QTest::newRow("which takes no file") << "/proc/self" << QString() << true << true;
}

void TestRedactCommand::folderIsRefusedBeforeReading()
{
    QFETCH(QString, folder);
    QFETCH(QString, holds);
    QFETCH(bool, isRefused);
    QFETCH(bool, isRefusedByForce);
    for (const bool force : {false, true}) {
        const QString output =
            folder.isEmpty() ? m_folder->filePath(QStringLiteral("out%1").arg(force)) : folder;
        if (folder.isEmpty())
            QVERIFY(QDir().mkpath(output));
        if (!holds.isEmpty())
            QVERIFY(QFile(QDir(output).filePath(holds)).open(QIODevice::WriteOnly));
        // Reading it leaves a mark.
        const QString mark = m_folder->filePath(QStringLiteral("mark%1").arg(force));
        const QString source =
            write(QStringLiteral("a.pdf"), "pages 1\nonce 1\nmark " + mark.toUtf8());
        const Run result =
            run(QStringList{QStringLiteral("redact"), source, QStringLiteral("--output"), output} +
                (force ? QStringList{QStringLiteral("--force")} : QStringList()));
        const bool refused = force ? isRefusedByForce : isRefused;
        QCOMPARE(result.status, int(refused ? cli::Usage : cli::Done));
        QCOMPARE(QFile::exists(mark), !refused);
        QCOMPARE(result.err.contains(output), refused);
        if (folder.isEmpty())
            QCOMPARE(filesIn(output).size(), (refused ? 0 : 2) + (holds.isEmpty() ? 0 : 1));
        if (!holds.isEmpty())
            QCOMPARE(bytesOf(QDir(output).filePath(holds)), QByteArray());
    }
}

void TestRedactCommand::proverThatFailsProvesNothing_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QString>("worker");
    const QString own = QStringLiteral(FAKE_WORKER);
    QTest::newRow("dies") << QByteArray("pages 1\ndiesproving") << own;
    QTest::newRow("is not there") << QByteArray("pages 1") << QStringLiteral("/no/such/worker");
    QTest::newRow("is no program") << QByteArray("pages 1") << QString();
}

/// redact and verify say the same of a prover that does not answer.
void TestRedactCommand::proverThatFailsProvesNothing()
{
    QFETCH(QByteArray, original);
    QFETCH(QString, worker);
    if (worker.isEmpty()) {
        worker = write(QStringLiteral("worker"), "no program");
        QVERIFY(QFile::setPermissions(worker, QFile::ReadOwner | QFile::ExeOwner));
    }
    const QString source = write(QStringLiteral("a.pdf"), original);
    const Run verified =
        run({QStringLiteral("verify"), source, write(QStringLiteral("b.png"), "copy")}, worker);
    QCOMPARE(verified.status, int(cli::NotProved));
    QVERIFY(!verified.json().value(QLatin1String("passed")).toBool(true));
    const QJsonArray checks = verified.json().value(QLatin1String("checks")).toArray();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("prover"));
    if (original.contains("dies"))
        QCOMPARE(redact({source}).status, int(cli::NotProved));
}

void TestRedactCommand::unreadableFilesAreTold()
{
    const QString good = write(QStringLiteral("good.pdf"), "pages 1");
    const QString damaged = write(QStringLiteral("damaged.pdf"), "pages 1\ndamaged");
    const QString missing = m_folder->filePath(QStringLiteral("missing.png"));
    const QList<QStringList> all{{missing, good}, {damaged, good}, {good, missing}};
    for (const QStringList &files : all) {
        const Run verified = run(QStringList{QStringLiteral("verify")} + files);
        QCOMPARE(verified.status, int(cli::Unreadable));
        QVERIFY(!verified.json().value(QLatin1String("passed")).toBool(true));
        const QJsonArray errors = verified.json().value(QLatin1String("errors")).toArray();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().toObject().value(QLatin1String("source")).toString(),
                 files[files[0] == good ? 1 : 0]);
        QVERIFY(!verified.err.isEmpty());
    }
    const Run manifest = run({QStringLiteral("verify"), good, good, QStringLiteral("--manifest"),
                              m_folder->filePath(QStringLiteral("none.json"))});
    QCOMPARE(manifest.status, int(cli::Unreadable));
    QCOMPARE(manifest.json().value(QLatin1String("errors")).toArray().size(), 1);
    const QString id = QStringLiteral("650101199001019971");
    QVERIFY(!run({QStringLiteral("verify"), m_folder->filePath(id), good}).out.contains(id));
}

void TestRedactCommand::verifiesWithoutAManifest()
{
    const Run verified = run({QStringLiteral("verify"), write(QStringLiteral("a.pdf"), "pages 1"),
                              write(QStringLiteral("b.png"), "copy")});
    QCOMPARE(verified.status, int(cli::Done));
    QVERIFY(verified.json().value(QLatin1String("passed")).toBool());
    QVERIFY(!verified.json().value(QLatin1String("coverage_checked")).toBool(true));
    QVERIFY(verified.json().value(QLatin1String("errors")).toArray().isEmpty());
    QVERIFY(verified.err.contains(QLatin1String("coverage was not checked")));
}

QTEST_GUILESS_MAIN(TestRedactCommand)
#include "tst_redactcommand.moc"
