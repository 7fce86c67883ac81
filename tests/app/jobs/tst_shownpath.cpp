// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/ShownPath.h"
#include "tests/app/privacy/BuiltInRules.h"

#include <QtTest>

// Names of files that name people. All values are invented.

class TestShownPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksValues_data();
    void masksValues();
    void leavesOtherNames_data();
    void leavesOtherNames();
    void masksInSentences();

private:
    const privacy::RuleSet m_rules = tests::builtInRules();
};

void TestShownPath::masksValues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("hidden");
    const QString id = QStringLiteral("650101199001019971");
    const QString wrongDigit = QStringLiteral("650101199001019972");
    const QString phone = QStringLiteral("13800138000");
    const QString name = QStringLiteral("张建国");
    QTest::newRow("ID number") << QStringLiteral("/照片/%1.jpg").arg(id) << QStringList{id};
    QTest::newRow("with another check digit")
        << QStringLiteral("/照片/%1.jpg").arg(wrongDigit) << QStringList{wrongDigit};
    QTest::newRow("telephone") << QStringLiteral("/照片/%1.png").arg(phone) << QStringList{phone};
    QTest::newRow("name") << QStringLiteral("/照片/%1.pdf").arg(name) << QStringList{name};
    QTest::newRow("name and telephone, together")
        << QStringLiteral("/照片/%1%2.pdf").arg(name, phone) << QStringList{name, phone};
    QTest::newRow("account") << QStringLiteral("/照片/QQ:12345678.jpg")
                             << QStringList{QStringLiteral("12345678")};
    QTest::newRow("of a folder") << QStringLiteral("/照片/%1 %2/1.jpg").arg(name, id)
                                 << QStringList{name, id};
    QTest::newRow("behind a line break")
        << QStringLiteral("/照片/a\n%1.jpg").arg(id) << QStringList{id};
    QTest::newRow("behind a tab") << QStringLiteral("/照片/姓名\t电话 %1.jpg").arg(phone)
                                  << QStringList{phone};
    QTest::newRow("behind rare characters")
        << QStringLiteral("/照片/𠮷𠮷%1.jpg").arg(id) << QStringList{id};
}

void TestShownPath::masksValues()
{
    QFETCH(QString, path);
    QFETCH(QStringList, hidden);
    const QString shown = jobs::shownPath(path, m_rules);
    for (const QString &value : hidden)
        QVERIFY(!shown.contains(value));
    // Whoever has the files still knows which one it is.
    QVERIFY(shown.startsWith(QStringLiteral("/照片/")));
    QCOMPARE(shown.section(u'.', -1), path.section(u'.', -1));
    QCOMPARE(shown.count(u'/'), path.count(u'/'));
    QCOMPARE(jobs::shownPath(shown, m_rules), shown);
}

void TestShownPath::leavesOtherNames_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/home/user/notices/notice.png", "/data/低保公示/红旗村低保公示名单2026-11-29.jpg",
          "/data/微信图片_20261129123456.jpg", "/data/IMG_20261129_123456.jpg",
          "/data/mmexport1700000000000.jpg", "/data/扫描件0001.pdf", "/data/DSC01234.JPG",
          "/data/李家村/1号楼.jpg", "/data/Screenshot_2026-11-29-10-20-30-123_com.tencent.mm.jpg",
          "/data/13dc4a7e-b2c5-4f9e-9a6b-1f2d3c4b5a69.png", "/data/ two  spaces .png", "", "/"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestShownPath::leavesOtherNames()
{
    QFETCH(QString, path);
    QCOMPARE(jobs::shownPath(path, m_rules), path);
}

void TestShownPath::masksInSentences()
{
    const QString id = QStringLiteral("650101199001019971");
    const report::SourceError shown = jobs::shownError(
        {QStringLiteral("/照片/%1.jpg").arg(id),
         2,
         {ocr::Error::Code::NotReadable, QStringLiteral("%1.jpg cannot be read.").arg(id)}},
        m_rules);
    QVERIFY(!shown.source.contains(id));
    QVERIFY(!shown.error.detail.contains(id));
    QVERIFY(shown.error.detail.endsWith(QLatin1String(".jpg cannot be read.")));
    QCOMPARE(shown.page, 2);
}

QTEST_GUILESS_MAIN(TestShownPath)
#include "tst_shownpath.moc"
