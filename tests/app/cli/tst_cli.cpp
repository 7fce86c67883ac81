// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

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

/// A picture that compresses badly, so that half of its bytes are half of its rows.
QByteArray noisyPicture(const char *format)
{
    QImage image(200, 200, QImage::Format_RGB888);
    quint32 random = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.bytesPerLine(); ++x) {
            random = random * 1664525U + 1013904223U; // Numerical Recipes' generator
            image.scanLine(y)[x] = static_cast<uchar>(random >> 24U);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Signature, IHDR and an empty IDAT of a 30,000 x 30,000 PNG of one bit a pixel, whose CRC-32 was
/// computed by zlib. The size must be refused before any pixel is decoded.
QByteArray hugeHeader()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"
                               "000075300000753001000000004e5cc517"
                               "000000004944415435af061e"
                               "0000000049454e44ae426082");
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
    void fullDiskIsTold();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsItsHelp_data();
    void tellsItsHelp();
    void listsInputsThatCannotBeRead_data();
    void listsInputsThatCannotBeRead();
    void listsAnEncryptedPdf();
    void listsAFolderThatMayNotBeOpened();
    void takesOddFileNames_data();
    void takesOddFileNames();
    void judgesPastedText();
    void givesTheSafeText();
    void readsAllThatAPipeGives();
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
    row("scan with a device as rules", "scan --rules /dev/zero a.png");
    row("scan with a mistyped notice type", "scan --notice-type subsistance a.png");
    row("text with a mistyped notice type", "text --notice-type subsistance a.txt");
    row("redact without a folder", "redact a.png");
    row("redact in a style that is not there", "redact --style blur --output out a.png");
    row("redact for a purpose that is not there", "redact --purpose art --output out a.png");
    row("redact for evidence in masks",
        "redact --purpose evidence --style masked --output out a.png");
    row("redact to hang up black bars", "redact --purpose post --style block --output out a.png");
    row("redact a sample with its seal", "redact --purpose sample --seal keep --output out a.png");
    row("redact a copy with an evidence number",
        "redact --evidence-number 2026-17 --output out a.png");
    row("redact to round pages", "redact --page round --output out a.png");
    row("redact in green", "redact --ink green --output out a.png");
    row("redact with missing decisions", "redact --decisions missing.json --output out a.png");
    row("redact with a place of nothing", "redact --also-cover 1:5,5,0,9 --output out a.png");
    row("redact with a place in words", "redact --looked-at corner --output out a.png");
    row("redact below a file", "redact --output /dev/null/out a.png");
    row("verify with one file", "verify a.png");
    row("report without a scan", "report --format csv --output out");
    row("report without a format", "report --output out scan.json");
    row("report without a folder", "report --format csv scan.json");
    row("report as a drawing", "report --format svg --output out scan.json");
    row("report in a format of later", "report --format pdf,docx --output out scan.json");
    row("report in a language that is not there",
        "report --format pdf --language tlh --output out scan.json");
    row("report of a folder", "report --format pdf --output out .");
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
    for (const char *verb : {"scan", "read", "text", "redact", "verify", "report", "rules"}) {
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
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QByteArray &content, const char *name,
                        const char *code) {
        QTest::newRow(what) << content << QString::fromLatin1(name) << QString::fromLatin1(code);
    };
    row("empty", {}, "a.png", "empty");
    row("text named as a picture", "hello", "a.png", "unsupported_format");
    row("a drawing of lines named as a picture",
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>)", "a.jpg",
        "unsupported_format");
    row("only the first bytes of a picture", QByteArray::fromHex("89504e470d0a1a0a"), "a.png",
        "damaged");
    for (const char *format : {"jpg", "png"}) {
        const QByteArray whole = noisyPicture(format);
        QVERIFY(whole.size() > 1000);
        QTest::addRow("the first half of a %s", format)
            << whole.left(whole.size() / 2) << QStringLiteral("a.%1").arg(QLatin1String(format))
            << QStringLiteral("damaged");
        QTest::addRow("the first half of a %s, wrongly named", format)
            << whole.left(whole.size() / 2) << QStringLiteral("a.bmp") << QStringLiteral("damaged");
    }
    row("a PDF of which the end is missing", "%PDF-1.7\n1 0 obj\n<</Type /Catalog", "a.pdf",
        "damaged");
    row("a PDF named as a picture, damaged", "%PDF-1.7\n1 0 obj\n<</Type /Catalog", "a.jpg",
        "damaged");
    row("a picture of 30,000 by 30,000 pixels", hugeHeader(), "a.png", "too_large");
}

void TestCli::listsInputsThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
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

void TestCli::listsAnEncryptedPdf()
{
    // Encrypted by qpdf with 256 bits and a password to open it: one empty page.
    const Run result = run({QStringLiteral("scan"), QFINDTESTDATA("encrypted.pdf")});
    QCOMPARE(result.status, int(cli::Unreadable));
    const QJsonArray errors = json(result).value(QLatin1String("errors")).toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].toObject().value(QLatin1String("reason_code")).toString(),
             QStringLiteral("password_protected"));
}

void TestCli::listsAFolderThatMayNotBeOpened()
{
    if (::geteuid() == 0)
        QSKIP("root may open every folder");
    const QTemporaryDir folder;
    const QString closed = folder.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(closed, {}));
    const Run result = run({QStringLiteral("scan"), folder.path()});
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(result.status, int(cli::Unreadable));
    const QJsonArray errors = json(result).value(QLatin1String("errors")).toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].toObject().value(QLatin1String("source")).toString(), closed);
    QCOMPARE(errors[0].toObject().value(QLatin1String("reason_code")).toString(),
             QStringLiteral("not_readable"));
}

void TestCli::takesOddFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << " two  spaces .png";
    QTest::newRow("a line break") << "line\nbreak.png";
    QTest::newRow("an escape sequence") << "red\x1b[31m.png";
    QTest::newRow("Chinese") << QStringLiteral("低保公示.png");
    QTest::newRow("a leading dash") << "-rf.png";
}

void TestCli::takesOddFileNames()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Run result = run({QStringLiteral("scan"), QStringLiteral("--"), name});
    QDir::setCurrent(before);
    QCOMPARE(result.status, int(cli::Unreadable));
    const QJsonObject error =
        json(result).value(QLatin1String("errors")).toArray().at(0).toObject();
    QCOMPARE(QFileInfo(error.value(QLatin1String("source")).toString()).fileName(), name);
    // Nothing of a name steers the terminal, and a message stays one line.
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(!result.err.contains(QChar(0x1b)));
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

void TestCli::givesTheSafeText()
{
    const QStringList arguments{QStringLiteral("text"), QStringLiteral("--format"),
                                QStringLiteral("safe"), QStringLiteral("-")};
    const Run result = run(arguments, QStringLiteral("公告\r\n联系电话：13800138000\r\n").toUtf8());
    QCOMPARE(result.status, int(cli::Done));
    QCOMPARE(result.out, QStringLiteral("公告\r\n联系电话：138****8000\r\n"));
    const Run table =
        run(arguments + QStringList{QStringLiteral("--table")},
            QStringLiteral("<table><tr><td>姓名<td>手机号码<tr><td>张建国<td>13800138000"
                           "</table>")
                .toUtf8());
    QCOMPARE(table.status, int(cli::Done));
    QCOMPARE(table.out, QStringLiteral("姓名\t手机号码\n张建国\t138****8000\n"));
}

/// A pipe gives what lies in it and no more: text behind the first piece must not be lost.
void TestCli::readsAllThatAPipeGives()
{
    class Pipe : public QIODevice
    {
    public:
        explicit Pipe(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 most) override
        {
            constexpr qint64 kPiece = 1000;
            const qint64 count = std::min({most, kPiece, qint64(m_bytes.size())});
            std::copy_n(m_bytes.constData(), count, data);
            m_bytes.remove(0, count);
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        QByteArray m_bytes;
    };
    Pipe pipe(QStringLiteral("今天开会，请大家准时参加。\n").repeated(3000).toUtf8() +
              QStringLiteral("张建国，电话13800138000\n").toUtf8());
    QString written;
    QTextStream out(&written);
    QTextStream err(stderr);
    cli::Environment environment{pipe, out, err, false, false, QStringLiteral(WORKER)};
    QCOMPARE(cli::runProgram({QStringLiteral("text"), QStringLiteral("--format"),
                              QStringLiteral("table"), QStringLiteral("-")},
                             environment),
             int(cli::Exposed));
    out.flush();
    QVERIFY2(written.contains(QStringLiteral("3001")), qPrintable(written));
    // Why, by what law and what to do make a sentence; the value stays hidden.
    QVERIFY(written.contains(QLatin1String("PIPL")) || written.contains(QLatin1String("Personal")));
    QVERIFY(!written.contains(QStringLiteral("13800138000")));
}

void TestCli::findsNothingInHarmlessText()
{
    const Run result = run({QStringLiteral("text")}, QStringLiteral("今天天气很好。").toUtf8());
    QCOMPARE(result.status, int(cli::Done));
    QCOMPARE(run({QStringLiteral("text")}, QByteArray("\xff\xff")).status, int(cli::Unreadable));
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

/// A result that is cut short must not look like one that is whole.
void TestCli::fullDiskIsTold()
{
    const QTemporaryDir folder;
    const auto run = [](const QString &to) {
        QProcess program;
        program.setStandardOutputFile(to);
        program.start(QStringLiteral(PROGRAM), {QStringLiteral("rules"), QStringLiteral("list")});
        if (!program.waitForFinished())
            return std::pair(-1, QByteArray());
        return std::pair(program.exitCode(), program.readAllStandardError());
    };
    const auto [whole, nothing] = run(folder.filePath(QStringLiteral("rules.txt")));
    QCOMPARE(whole, int(cli::Done)); // the control
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("rules.txt"))).size() > 0);
    QVERIFY2(nothing.isEmpty(), nothing.constData());
    const auto [cut, told] = run(QStringLiteral("/dev/full"));
    QCOMPARE(cut, int(cli::Internal));
    QVERIFY2(told.contains("could not be written"), told.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
