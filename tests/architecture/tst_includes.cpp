// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// The include table of CONTRIBUTING.md against every #include: the table is the law.
#include "tests/architecture/HouseRules.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

const QString kRoot = QStringLiteral(NOTICEGUARD_SOURCE_DIR);
constexpr int kMostLines = 600;

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

QString joined(const QStringList &complaints)
{
    return complaints.join(u'\n');
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableNamesOnlyItsOwnRooms();
    void tableHasNoCycles();
    void everyFolderHasARow();
    void roomKeepsTheTable_data();
    void roomKeepsTheTable();

    // Positive controls: each rule must see the fault it is there for.
    void reportsForbiddenInclude_data();
    void reportsForbiddenInclude();
    void reportsCycle();
    void reportsLeakingHeader();
    void reportsLongFile();
    void reportsStrayFolder();

private:
    QList<Room> m_rooms;
};

void TestIncludes::initTestCase()
{
    QFile file(kRoot + u"/CONTRIBUTING.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_rooms = readIncludeTable(QString::fromUtf8(file.readAll()));
    QVERIFY2(m_rooms.size() >= 10, "the table of CONTRIBUTING.md could not be read");
}

void TestIncludes::tableNamesOnlyItsOwnRooms()
{
    QStringList names;
    for (const Room &room : m_rooms)
        names += room.name;
    for (const Room &room : m_rooms)
        for (const QString &target : room.mayInclude)
            QVERIFY2(names.contains(target), qPrintable(room.name + u" names "_s + target));
}

void TestIncludes::tableHasNoCycles()
{
    const QStringList cycles = cyclesIn(m_rooms);
    QVERIFY2(cycles.isEmpty(), qPrintable(joined(cycles)));
}

void TestIncludes::everyFolderHasARow()
{
    const QStringList strays = strayFolders(kRoot, m_rooms);
    QVERIFY2(strays.isEmpty(), qPrintable(joined(strays)));
}

void TestIncludes::roomKeepsTheTable_data()
{
    QTest::addColumn<int>("room");
    for (qsizetype i = 0; i < m_rooms.size(); ++i)
        QTest::addRow("%s", qPrintable(m_rooms[i].name)) << int(i);
}

void TestIncludes::roomKeepsTheTable()
{
    QFETCH(int, room);
    const QStringList complaints = forbiddenIncludes(kRoot, m_rooms[room], m_rooms) +
                                   leakingHeaders(kRoot, m_rooms[room]) +
                                   longFiles(kRoot, m_rooms[room], kMostLines);
    QVERIFY2(complaints.isEmpty(), qPrintable(joined(complaints)));
}

void TestIncludes::reportsForbiddenInclude_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("forbidden");
    QTest::newRow("against the arrows")
        << QByteArray("#include \"app/privacy/Finding.h\"\n") << true;
    QTest::newRow("indented") << QByteArray("  #  include \"app/privacy/Finding.h\"\n") << true;
    QTest::newRow("in angle brackets") << QByteArray("#include <app/privacy/Finding.h>\n") << true;
    QTest::newRow("another room's private header")
        << QByteArray("#include \"ocr/base/Hidden_p.h\"\n") << true;
    QTest::newRow("no room at all") << QByteArray("#include \"app/utils/Common.h\"\n") << true;
    QTest::newRow("tests") << QByteArray("#include \"tests/support/Random.h\"\n") << true;
    QTest::newRow("upwards") << QByteArray("#include \"../engine/Engine.h\"\n") << true;
    QTest::newRow("along the arrows") << QByteArray("#include \"ocr/base/Result.h\"\n") << false;
    QTest::newRow("its own private header")
        << QByteArray("#include \"ocr/layout/Hidden_p.h\"\n") << false;
    QTest::newRow("a library") << QByteArray("#include <QString>\n") << false;
}

void TestIncludes::reportsForbiddenInclude()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, forbidden);
    const QTemporaryDir root;
    QVERIFY(root.isValid());
    QVERIFY(writeFile(root.filePath(u"ocr/layout/Layout.cpp"_s), line));
    const auto layout = std::find_if(m_rooms.cbegin(), m_rooms.cend(),
                                     [](const Room &room) { return room.name == u"layout"_s; });
    QVERIFY(layout != m_rooms.cend());
    QCOMPARE(!forbiddenIncludes(root.path(), *layout, m_rooms).isEmpty(), forbidden);
}

void TestIncludes::reportsCycle()
{
    const QList<Room> rooms = readIncludeTable(u"| a | ocr/a | – | – | b |\n"
                                               "| b | ocr/b | – | – | c |\n"
                                               "| c | ocr/c | – | – | a |\n"_s);
    QCOMPARE(rooms.size(), 3);
    QVERIFY(cyclesIn(rooms).contains(u"a -> b -> c -> a"_s));
}

void TestIncludes::reportsLeakingHeader()
{
    const QTemporaryDir root;
    const Room room{u"image"_s, u"ocr/image"_s, {}};
    QVERIFY(writeFile(root.filePath(u"ocr/image/Open_p.h"_s), "#include <opencv2/core.hpp>\n"));
    QVERIFY(leakingHeaders(root.path(), room).isEmpty());
    QVERIFY(writeFile(root.filePath(u"ocr/image/Open.h"_s), "#include <opencv2/core.hpp>\n"));
    QCOMPARE(leakingHeaders(root.path(), room).size(), 1);
}

void TestIncludes::reportsLongFile()
{
    const QTemporaryDir root;
    const Room room{u"image"_s, u"ocr/image"_s, {}};
    QVERIFY(
        writeFile(root.filePath(u"ocr/image/Long.cpp"_s), QByteArray("\n").repeated(kMostLines)));
    QVERIFY(longFiles(root.path(), room, kMostLines).isEmpty());
    QVERIFY(writeFile(root.filePath(u"ocr/image/Long.cpp"_s),
                      QByteArray("\n").repeated(kMostLines + 1)));
    QCOMPARE(longFiles(root.path(), room, kMostLines).size(), 1);
}

void TestIncludes::reportsStrayFolder()
{
    const QTemporaryDir root;
    QVERIFY(writeFile(root.filePath(u"app/utils/Common.h"_s), "#pragma once\n"));
    QCOMPARE(strayFolders(root.path(), m_rooms), QStringList{u"app/utils"_s});
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
