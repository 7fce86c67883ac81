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

QJsonObject json(const Run &result)
{
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

} // namespace

/// In-process, without reading a page: options, text, rules, and inputs that no engine ever sees.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsItsHelp_data();
    void tellsItsHelp();
    void listsInputsThatCannotBeRead_data();
    void listsInputsThatCannotBeRead();
    void judgesPastedText();
    void findsNothingInHarmlessText();
    void checksRulePacks();
};

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("no verb", "");
    row("unknown verb", "scam a.png");
    row("scan without a path", "scan");
    row("scan with an unknown option", "scan --fast a.png");
    row("scan with no jobs", "scan --jobs 0 a.png");
    row("scan with jobs in words", "scan --jobs two a.png");
    row("scan in an unknown format", "scan --format xml a.png");
    row("scan with an unknown engine", "scan --engine abbyy a.png");
    row("scan in an unknown language", "scan --languages zh,tlh a.png");
    row("scan with missing rules", "scan --rules missing.json a.png");
    row("redact without a folder", "redact a.png");
    row("redact in a style that is not there", "redact --style masked --output out a.png");
    row("redact to flat pages", "redact --page flat --output out a.png");
    row("redact in black and white", "redact --ink bw --output out a.png");
    row("redact with missing decisions", "redact --decisions missing.json --output out a.png");
    row("verify with one file", "verify a.png");
    row("rules alone", "rules");
    row("text with two files", "text a b");
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Run result = run(arguments);
    QDir::setCurrent(before);
    QCOMPARE(result.status, int(cli::Usage));
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty()); // nothing was done
}

void TestCli::tellsItsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("program") << QStringList{QStringLiteral("--help")} << "VERB";
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << NOTICEGUARD_VERSION;
    for (const char *verb : {"scan", "read", "text", "redact", "verify", "rules"}) {
        QTest::newRow(verb) << QStringList{QLatin1String(verb), QStringLiteral("--help")}
                            << QStringLiteral("noticeguard-cli %1").arg(QLatin1String(verb));
    }
}

void TestCli::tellsItsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Run result = run(arguments);
    QCOMPARE(result.status, int(cli::Done));
    QVERIFY2(result.out.contains(word), qPrintable(result.out));
}

void TestCli::listsInputsThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("text named as a picture") << QByteArray("hello") << "unsupported_format";
    QTest::newRow("only the first bytes of a picture")
        << QByteArray::fromHex("89504e470d0a1a0a") << "damaged";
}

void TestCli::listsInputsThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.png")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const Run result = run(
        {QStringLiteral("scan"), file.fileName(), folder.filePath(QStringLiteral("missing.png"))});
    QCOMPARE(result.status, int(cli::Unreadable));
    const QJsonArray errors = json(result).value(QLatin1String("errors")).toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0].toObject().value(QLatin1String("reason_code")).toString(),
             QStringLiteral("not_found"));
    QCOMPARE(errors[1].toObject().value(QLatin1String("reason_code")).toString(), code);
    QVERIFY(!errors[1].toObject().value(QLatin1String("reason")).toString().isEmpty());
}

void TestCli::judgesPastedText()
{
    const Run result = run({QStringLiteral("text"), QStringLiteral("-")},
                           QStringLiteral("联系电话：13800138000").toUtf8());
    QCOMPARE(result.status, int(cli::Exposed));
    QVERIFY(!result.out.contains(QStringLiteral("13800138000")));
    const QJsonObject line = json(result).value(QLatin1String("lines")).toArray().at(0).toObject();
    const QJsonObject finding = line.value(QLatin1String("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QLatin1String("type")).toString(), QStringLiteral("phone"));
    QCOMPARE(finding.value(QLatin1String("start")).toInt(), 5);
    QCOMPARE(finding.value(QLatin1String("end")).toInt(), 16);
}

void TestCli::findsNothingInHarmlessText()
{
    const Run result = run({QStringLiteral("text")}, QStringLiteral("今天天气很好。").toUtf8());
    QCOMPARE(result.status, int(cli::Done));
    QCOMPARE(run({QStringLiteral("text")}, QByteArray("\xff\xfe")).status, int(cli::Unreadable));
}

void TestCli::checksRulePacks()
{
    QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("list")}).status, int(cli::Done));
    const Run shown =
        run({QStringLiteral("rules"), QStringLiteral("show"), QStringLiteral("cn-base")});
    QCOMPARE(shown.status, int(cli::Done));
    const QTemporaryDir folder;
    QFile good(folder.filePath(QStringLiteral("good.json")));
    QVERIFY(good.open(QIODevice::WriteOnly) && good.write(shown.out.toUtf8()) > 0);
    good.close();
    QFile bad(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\n") > 0);
    bad.close();
    const QStringList check{QStringLiteral("rules"), QStringLiteral("check")};
    QCOMPARE(run(check + QStringList{good.fileName()}).status, int(cli::Done));
    QCOMPARE(run(check + QStringList{bad.fileName()}).status, int(cli::Usage));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
