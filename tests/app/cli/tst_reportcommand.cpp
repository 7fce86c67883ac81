// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"
#include "app/report/ManifestJson.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <sys/stat.h>

namespace {

struct Run
{
    int status = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QByteArray copy = input;
    QBuffer in(&copy);
    in.open(QIODevice::ReadOnly);
    Run result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    cli::Environment environment{in, out, err, false, false, QStringLiteral(WORKER)};
    result.status = cli::runProgram(arguments, environment);
    out.flush();
    err.flush();
    return result;
}

/// A scan of one invented page, as `scan` stores it.
const QByteArray kStoredScan = R"({"format": "noticeguard.scan", "version": 1,
"tool": {"name": "noticeguard", "version": "0.1.0",
         "rules": [{"id": "cn-base", "version": "2026.11.1"}], "engines": ["ppocr-v4"]},
"pages": [{"source": "/nowhere/notice.jpg", "page": 1, "pages": 1,
  "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "width": 3000, "height": 4000, "orientation": 0, "notice_type": "subsistence_allowance",
  "title": "", "sheets": [{"sheet": 1, "quad": [[0, 0], [3000, 0], [3000, 4000], [0, 4000]],
    "orientation": 0, "title": "", "notice_type": "subsistence_allowance",
    "type_confidence": 0.97, "medium": "paper", "complete": true, "incomplete": [],
    "rows_read": 1.0, "continues": null}], "unread": [],
  "findings": [{"id": "p1-f1", "type": "resident_id", "box": [[9, 9], [99, 9], [99, 30], [9, 30]],
    "boxes": [[[9, 9], [99, 9], [99, 30], [9, 30]]], "masked_value": "650101********0001",
    "disposition": "exposed", "severity": "critical", "confidence": 0.99,
    "reasons": ["header:身份证号码", "check_digit"], "sheet": 1, "table": 1, "row": 4,
    "column": 3, "header": "身份证号码", "person": 4, "place": null,
    "basis": [{"law": "PIPL", "article": "28", "version": "2021-11-01", "mark": "V"}],
    "action": "mask"}]}],
"errors": []})";

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An evidence picture of the page of kStoredScan, and the manifest that tells of it.
struct Evidence
{
    explicit Evidence(const QString &folder) : dir(folder)
    {
        QImage image(60, 80, QImage::Format_RGB888);
        image.fill(Qt::gray);
        if (!image.save(dir.filePath(QStringLiteral("a.png"))))
            qFatal("cannot write a picture");
        file.source = QStringLiteral("/elsewhere/notice.jpg"); // the original was moved since
        file.sha256 = QByteArray(32, '\xaa');
        file.replacement = QStringLiteral("a.png");
        file.replacementSha256 = QCryptographicHash::hash(readFile(dir.filePath(file.replacement)),
                                                          QCryptographicHash::Sha256);
        file.width = 60;
        file.height = 80;
        file.style = QStringLiteral("block");
        file.purpose = QStringLiteral("evidence");
        file.ink = QStringLiteral("colour");
        file.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
    }
    void write() const
    {
        const QByteArray json = QJsonDocument(report::manifestJson({{file}, {}, {}})).toJson();
        if (!writeFile(dir.filePath(QStringLiteral("manifest.json")), json))
            qFatal("cannot write a manifest");
    }

    QDir dir;
    report::ManifestFile file;
};

} // namespace

class TestReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAStoredScan();
    void reportsInEveryLanguage_data();
    void reportsInEveryLanguage();
    void refusesWhatIsNoScan_data();
    void refusesWhatIsNoScan();
    void showsEvidencePictures();
    void refusesWhatIsNoEvidence_data();
    void refusesWhatIsNoEvidence();
};

void TestReportCommand::reportsAStoredScan()
{
    const QTemporaryDir folder;
    const QString scan = folder.filePath(QStringLiteral("scan.json"));
    const QDir out(folder.filePath(QStringLiteral("out")));
    QVERIFY(writeFile(scan, kStoredScan));
    const QStringList arguments{QStringLiteral("report"),   scan,
                                QStringLiteral("--format"), QStringLiteral("xlsx,csv,pdf,json"),
                                QStringLiteral("--output"), out.path()};
    const Run first = run(arguments);
    QVERIFY2(first.status == cli::Done, qPrintable(first.err));
    const QStringList names{QStringLiteral("checklist.csv"), QStringLiteral("checklist.json"),
                            QStringLiteral("checklist.pdf"), QStringLiteral("checklist.xlsx")};
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
    for (const QString &name : names)
        QVERIFY(first.out.contains(out.filePath(name)));
    QVERIFY(readFile(out.filePath(names[0])).contains("650101********0001"));
    QVERIFY(readFile(out.filePath(names[2])).startsWith("%PDF-"));
    QVERIFY(readFile(out.filePath(names[3])).startsWith("PK"));
    const QJsonObject list = QJsonDocument::fromJson(readFile(out.filePath(names[1]))).object();
    QCOMPARE(list.value(QLatin1String("format")).toString(),
             QStringLiteral("noticeguard.checklist"));
    QCOMPARE(list.value(QLatin1String("rows")).toArray().size(), 1);

    // Nothing is overwritten, and where one is there none is written.
    QVERIFY(writeFile(out.filePath(names[2]), "mine"));
    QVERIFY(QFile::remove(out.filePath(names[0])));
    const Run second = run(arguments);
    QCOMPARE(second.status, int(cli::Usage));
    QVERIFY(second.err.contains(QStringLiteral("--force")));
    QCOMPARE(readFile(out.filePath(names[2])), QByteArray("mine"));
    QVERIFY(!QFile::exists(out.filePath(names[0])));
    const Run third = run(arguments + QStringList{QStringLiteral("--force")});
    QCOMPARE(third.status, int(cli::Done));
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
    QVERIFY(readFile(out.filePath(names[2])).startsWith("%PDF-"));
}

void TestReportCommand::reportsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("none said") << QString() << QStringLiteral("身份证号");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("身份证号");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("ID card number");
    QTest::newRow("ug") << QStringLiteral("ug") << QStringLiteral("نومۇر");
    QTest::newRow("kk") << QStringLiteral("kk") << QStringLiteral("ءنومىر");
}

void TestReportCommand::reportsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("report"),   QStringLiteral("-"),
                          QStringLiteral("--format"), QStringLiteral("csv"),
                          QStringLiteral("--output"), folder.path()};
    if (!language.isEmpty())
        arguments += {QStringLiteral("--language"), language};
    const Run result = run(arguments, kStoredScan);
    QVERIFY2(result.status == cli::Done, qPrintable(result.err));
    const QString csv =
        QString::fromUtf8(readFile(folder.filePath(QStringLiteral("checklist.csv"))));
    QVERIFY2(csv.contains(word), qPrintable(csv));
    // The words are of that verb alone.
    QVERIFY(run({QStringLiteral("report"), QStringLiteral("--help")})
                .out.contains(QStringLiteral("stored scan")));
}

void TestReportCommand::refusesWhatIsNoScan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &content, int status,
                        const char *words) {
        QTest::newRow(name) << content << status << QString::fromLatin1(words);
    };
    row("empty", {}, cli::Unreadable, "empty");
    row("no JSON", "hello", cli::Unreadable, "a.json");
    row("another version", QByteArray(kStoredScan).replace("\"version\": 1,", "\"version\": 2,"),
        cli::Unreadable, "version");
    row("a wrong field", QByteArray(kStoredScan).replace("\"critical\"", "\"mild\""),
        cli::Unreadable, "a.json: page 1, finding 1 has a wrong severity");
    row("a case", QByteArray("SQLite format 3\0", 16), cli::Usage, "cases");
}

void TestReportCommand::refusesWhatIsNoScan()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    QVERIFY(writeFile(file, content));
    const QString out = folder.filePath(QStringLiteral("out"));
    const Run result = run({QStringLiteral("report"), file, QStringLiteral("--format"),
                            QStringLiteral("pdf"), QStringLiteral("--output"), out});
    QCOMPARE(result.status, status);
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
    QVERIFY(!QFileInfo::exists(out));
}

void TestReportCommand::showsEvidencePictures()
{
    const QTemporaryDir folder;
    const QTemporaryDir pictures;
    Evidence(pictures.path()).write();
    const QStringList arguments{QStringLiteral("report"),   QStringLiteral("-"),
                                QStringLiteral("--format"), QStringLiteral("pdf,xlsx"),
                                QStringLiteral("--output"), folder.path()};
    QCOMPARE(run(arguments, kStoredScan).status, int(cli::Done));
    const QString pdf = folder.filePath(QStringLiteral("checklist.pdf"));
    QVERIFY(!readFile(pdf).contains("/DCTDecode"));
    const Run result = run(arguments + QStringList{QStringLiteral("--force"),
                                                   QStringLiteral("--pictures"), pictures.path()},
                           kStoredScan);
    QVERIFY2(result.status == cli::Done, qPrintable(result.err));
    QCOMPARE(readFile(pdf).count("/DCTDecode"), 1);
    QVERIFY(readFile(folder.filePath(QStringLiteral("checklist.xlsx")))
                .contains("xl/media/image1.jpeg"));
}

void TestReportCommand::refusesWhatIsNoEvidence_data()
{
    QTest::addColumn<std::function<void(Evidence &)>>("spoil");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const std::function<void(Evidence &)> &spoil,
                        const char *words) {
        QTest::newRow(name) << spoil << QString::fromLatin1(words);
    };
    const auto write = [](Evidence &evidence) { evidence.write(); };
    row(
        "a copy to hang up",
        [write](Evidence &evidence) {
            evidence.file.purpose = QStringLiteral("post");
            evidence.file.style = QStringLiteral("masked");
            write(evidence);
        },
        "a.png: A copy that was made to be hung up is no evidence.");
    row(
        "a sample",
        [write](Evidence &evidence) {
            evidence.file.purpose = QStringLiteral("sample");
            evidence.file.style = QStringLiteral("masked");
            write(evidence);
        },
        "a.png: A sample");
    row(
        "not proved",
        [write](Evidence &evidence) {
            evidence.file.checks.first().passed = false;
            write(evidence);
        },
        "a.png: The evidence picture was not proved.");
    row(
        "changed since",
        [write](Evidence &evidence) {
            write(evidence);
            writeFile(evidence.dir.filePath(QStringLiteral("a.png")), "something else");
        },
        "a.png: The file was changed after it was proved.");
    row(
        "gone",
        [write](Evidence &evidence) {
            write(evidence);
            QFile::remove(evidence.dir.filePath(QStringLiteral("a.png")));
        },
        "a.png may not be opened.");
    row(
        "of another folder",
        [write](Evidence &evidence) {
            evidence.file.replacement = QStringLiteral("../a.png");
            write(evidence);
        },
        "not beside it");
    row(
        "of another scan",
        [write](Evidence &evidence) {
            evidence.file.sha256 = QByteArray(32, 'b');
            write(evidence);
        },
        "no picture of a page of this scan");
    row(
        "no manifest", [](Evidence &) {}, "The manifest may not be opened.");
}

void TestReportCommand::refusesWhatIsNoEvidence()
{
    QFETCH(std::function<void(Evidence &)>, spoil);
    QFETCH(QString, words);
    const QTemporaryDir pictures;
    Evidence evidence(pictures.path());
    spoil(evidence);
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const Run result =
        run({QStringLiteral("report"), QStringLiteral("-"), QStringLiteral("--format"),
             QStringLiteral("pdf"), QStringLiteral("--pictures"), pictures.path(),
             QStringLiteral("--output"), out},
            kStoredScan);
    QVERIFY(result.status != cli::Done);
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
    QVERIFY(!QFileInfo::exists(out));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
