// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

// The program itself, with its workers: the same bytes every time, and nothing partial or falsely
// told where a disk is full or read-only, a path vanishes, or it is killed.

namespace {

const QString kProgram = QStringLiteral(PROGRAM);

struct Run
{
    int status = -1;
    QString told;
};

Run finish(QProcess &program)
{
    if (!program.waitForFinished(300'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAll())};
}

Run run(const QString &command, const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(command, arguments);
    return finish(program);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

QHash<QString, QByteArray> contentOf(const QString &folder)
{
    QHash<QString, QByteArray> content;
    for (const QString &name : filesIn(folder)) {
        QFile file(QDir(folder).filePath(name));
        content.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

} // namespace

class TestLastingCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytesEveryTime_data();
    void sameBytesEveryTime();
    void diskLeavesNothingPartial_data();
    void diskLeavesNothingPartial();
    void vanishedInputIsTold();
    void killedRunLeavesNothingPartial();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList redact(const QStringList &names, const QString &folder) const;

    QTemporaryDir m_folder;
};

void TestLastingCopies::initTestCase()
{
    // Invented: the phone head is a test range.
    for (const int turned : {0, 1}) {
        QImage page(900, 500, QImage::Format_RGB888);
        page.fill(Qt::white);
        QPainter painter(&page);
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(40);
        painter.setFont(font);
        painter.drawText(QRect(0, 40, 900, 80), Qt::AlignCenter, QStringLiteral("低保公示名单"));
        painter.drawText(QRect(0, 200, 900, 80), Qt::AlignCenter,
                         QStringLiteral("联系电话：1380013800%1").arg(turned));
        painter.end();
        QVERIFY(page.save(path(QStringLiteral("%1.png").arg(turned))));
    }
}

QStringList TestLastingCopies::redact(const QStringList &names, const QString &folder) const
{
    QStringList arguments{QStringLiteral("redact")};
    for (const QString &name : names)
        arguments.append(path(name));
    return arguments +
           QStringList{QStringLiteral("--single-reader"), QStringLiteral("--output"), folder};
}

void TestLastingCopies::sameBytesEveryTime_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("PNG") << QStringList();
    QTest::newRow("flat PDF") << QStringList{QStringLiteral("--format"), QStringLiteral("pdf"),
                                             QStringLiteral("--page"), QStringLiteral("flat")};
}

/// However many workers there are.
void TestLastingCopies::sameBytesEveryTime()
{
    QFETCH(QStringList, more);
    QHash<QString, QByteArray> first;
    int number = 0;
    for (const char *jobs : {"1", "2", "2"}) {
        const QString folder = path(QStringLiteral("same-%1-%2").arg(more.size()).arg(number++));
        const Run covered =
            run(kProgram, redact({QStringLiteral("0.png"), QStringLiteral("1.png")}, folder) +
                              more + QStringList{QStringLiteral("--jobs"), QLatin1String(jobs)});
        QVERIFY2(covered.status == 0, qPrintable(covered.told));
        const QHash<QString, QByteArray> content = contentOf(folder);
        QCOMPARE(content.size(), 3); // the manifest among them
        if (first.isEmpty())
            first = content;
        for (auto it = first.cbegin(); it != first.cend(); ++it)
            QVERIFY2(content.value(it.key()) == it.value(), qPrintable(it.key()));
    }
}

void TestLastingCopies::diskLeavesNothingPartial_data()
{
    QTest::addColumn<QString>("disk"); // options of mount
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("copies");
    QTest::newRow("full before the first copy") << "size=4k" << QList<int>{4} << 0;
    QTest::newRow("read-only") << "ro" << QList<int>{2} << 0;
    QTest::newRow("with room: the control") << "size=8m" << QList<int>{0} << 1;
}

/// On a disk of its own, which anybody may mount in a name space of theirs; root, too, is refused
/// by it.
void TestLastingCopies::diskLeavesNothingPartial()
{
    QFETCH(QString, disk);
    QFETCH(QList<int>, statuses);
    QFETCH(int, copies);
    const QString folder = path(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(folder));
    const Run result =
        run(QStringLiteral("unshare"),
            QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral(
                            "mount -t tmpfs -o \"$1\" none \"$2\" || exit 99; folder=$2; shift 2; "
                            "\"$@\"; code=$?; echo; ls -A \"$folder\" | sed s/^/there:/; "
                            "exit $code"),
                        QStringLiteral("sh"), disk, folder, kProgram} +
                redact({QStringLiteral("0.png")}, folder));
    if (result.status == 99 || result.status == -1 || result.told.startsWith(u"unshare"))
        QSKIP("this system lets nobody mount a disk of their own");
    QVERIFY2(statuses.contains(result.status), qPrintable(result.told));
    QCOMPARE(result.told.count(QLatin1String(".png\n")), copies);
    QVERIFY(!result.told.contains(QLatin1String("there:.")));
    QCOMPARE(result.told.contains(QLatin1String("1 pages covered and proved")), copies == 1);
}

void TestLastingCopies::vanishedInputIsTold()
{
    const QString folder = path(QStringLiteral("vanished"));
    QVERIFY(QFile::copy(path(QStringLiteral("0.png")), path(QStringLiteral("gone.png"))));
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(kProgram, redact({QStringLiteral("gone.png"), QStringLiteral("1.png")}, folder) +
                                QStringList{QStringLiteral("--jobs"), QStringLiteral("1")});
    QVERIFY(program.waitForStarted());
    QVERIFY(QFile::remove(path(QStringLiteral("gone.png")))); // before or after it was opened
    const Run result = finish(program);
    QCOMPARE(result.status, 3);
    QCOMPARE(filesIn(folder).size(), 2);
    const QJsonObject manifest =
        QJsonDocument::fromJson(contentOf(folder).value(QStringLiteral("manifest.json"))).object();
    QCOMPARE(manifest.value(QLatin1String("files")).toArray().size(), 1);
    QCOMPARE(manifest.value(QLatin1String("errors")).toArray().size(), 1);
}

/// Copies that are there are whole, there is no manifest, and they cannot be mixed with others.
void TestLastingCopies::killedRunLeavesNothingPartial()
{
    const QString folder = path(QStringLiteral("killed"));
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names.append(QStringLiteral("many%1.png").arg(i));
        QVERIFY(QFile::copy(path(QStringLiteral("%1.png").arg(i % 2)), path(names.last())));
    }
    QProcess program;
    program.start(kProgram, redact(names, folder));
    QElapsedTimer timer;
    timer.start();
    while (filesIn(folder).isEmpty() && program.state() != QProcess::NotRunning &&
           timer.elapsed() < 120'000)
        QTest::qWait(2);
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const QStringList left = filesIn(folder);
    QVERIFY(!left.isEmpty() && left.size() < 6);
    for (const QString &name : left) {
        QVERIFY2(name.endsWith(QLatin1String(".png")), qPrintable(name));
        const QImage copy(QDir(folder).filePath(name));
        QCOMPARE(copy.size(), QSize(900, 500));
    }
    const Run again =
        run(kProgram, redact(names.mid(0, 1), folder) + QStringList{QStringLiteral("--force")});
    QCOMPARE(again.status, 2);
    QCOMPARE(filesIn(folder), left);
}

QTEST_MAIN(TestLastingCopies)
#include "tst_lastingcopies.moc"
