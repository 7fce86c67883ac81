// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Decision.h"

#include <QTest>

using namespace privacy;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMore_data();
    void tellsMore();
    void cells_data();
    void cells();
    void wrongCells_data();
    void wrongCells();
};

void TestDecision::tellsMore_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mask");
    QTest::addColumn<bool>("more");
    const QString id = QStringLiteral("650101199003070016");
    const QString idMask = QStringLiteral("650101********0016");
    QTest::newRow("the mask itself") << idMask << id << idMask << false;
    QTest::newRow("less than the mask")
        << QStringLiteral("6501**************") << id << idMask << false;
    QTest::newRow("words") << QStringLiteral("略") << id << idMask << false;
    QTest::newRow("nothing") << QString() << id << idMask << false;
    QTest::newRow("all of it") << id << id << idMask << true;
    QTest::newRow("all of it, spaced")
        << QStringLiteral("650101 19900307 0016") << id << idMask << true;
    QTest::newRow("all of it, full width")
        << QStringLiteral("６５０１０１１９９００３０７００１６") << id << idMask << true;
    QTest::newRow("the year of birth")
        << QStringLiteral("650101199*******16") << id << idMask << true;
    QTest::newRow("only the day") << QStringLiteral("************07****") << id << idMask << true;
    QTest::newRow("single digits between stars")
        << QStringLiteral("650101*9*0*3*70016") << id << idMask << true;
    QTest::newRow("one digit left out")
        << QStringLiteral("65010119900307001") << id << idMask << true;
    QTest::newRow("without a mask")
        << QStringLiteral("138****8000") << QStringLiteral("13800138000") << QString() << true;
    QTest::newRow("name, its mask")
        << QStringLiteral("张*") << QStringLiteral("张三") << QStringLiteral("张*") << false;
    QTest::newRow("name, other words")
        << QStringLiteral("张某某") << QStringLiteral("张三丰") << QStringLiteral("张**") << false;
    QTest::newRow("name, one character more")
        << QStringLiteral("张*丰") << QStringLiteral("张三丰") << QStringLiteral("张**") << true;
    QTest::newRow("address, what stands")
        << QStringLiteral("红旗村***") << QStringLiteral("红旗村三组12号")
        << QStringLiteral("红旗村***") << false;
    QTest::newRow("address, the house")
        << QStringLiteral("红旗村三组***") << QStringLiteral("红旗村三组12号")
        << QStringLiteral("红旗村***") << true;
}

void TestDecision::tellsMore()
{
    QFETCH(QString, words);
    QFETCH(QString, value);
    QFETCH(QString, mask);
    QFETCH(bool, more);
    QCOMPARE(privacy::tellsMore(words, value, mask), more);
}

namespace {

QByteArray decision(const QByteArray &fields)
{
    return "[{\"source_sha256\": \"" + QByteArray(64, 'a') + "\", \"choice\": \"cover\", " +
           fields + "}]";
}

} // namespace

void TestDecision::cells_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<bool>("header");
    QTest::newRow("column") << QByteArray("\"column\": 2") << 0 << 2 << QList<int>() << false;
    QTest::newRow("column of a table")
        << QByteArray("\"sheet\": 1, \"table\": 3, \"column\": 0, \"header\": true") << 3 << 0
        << QList<int>() << true;
    QTest::newRow("rows") << QByteArray("\"table\": 1, \"rows\": [4, 5]") << 1 << -1
                          << QList<int>{4, 5} << false;
}

void TestDecision::cells()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, table);
    QFETCH(int, column);
    QFETCH(QList<int>, rows);
    QFETCH(bool, header);
    const auto list = decisionsFromJson(decision(fields), QStringLiteral("d.json"));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QVERIFY(list->first().cells.has_value());
    QCOMPARE(list->first().cells->table, table);
    QCOMPARE(list->first().cells->column, column);
    QCOMPARE(list->first().cells->rows, rows);
    QCOMPARE(list->first().cells->header, header);
}

void TestDecision::wrongCells_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("nothing is meant") << QByteArray("\"why\": \"\"");
    QTest::newRow("a table alone") << QByteArray("\"table\": 1");
    QTest::newRow("no table has that number") << QByteArray("\"table\": 0, \"column\": 1");
    QTest::newRow("half a column") << QByteArray("\"column\": 1.5");
    QTest::newRow("negative") << QByteArray("\"column\": -1");
    QTest::newRow("no rows") << QByteArray("\"rows\": []");
    QTest::newRow("rows are words") << QByteArray("\"rows\": [\"1\"]");
    QTest::newRow("header is a word") << QByteArray("\"column\": 1, \"header\": \"yes\"");
    QTest::newRow("a finding as well") << QByteArray("\"column\": 1, \"finding\": \"p1-f1\"");
    QTest::newRow("words for a column") << QByteArray("\"column\": 1, \"printed\": \"*\"");
}

void TestDecision::wrongCells()
{
    QFETCH(QByteArray, fields);
    const auto list = decisionsFromJson(decision(fields), QStringLiteral("d.json"));
    QVERIFY(!list);
    QCOMPARE(list.error().code, ocr::Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
