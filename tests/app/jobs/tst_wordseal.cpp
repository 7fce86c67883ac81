// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/WordSeal_p.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using jobs::WordSeal;

// A manifest names nobody, and verify can still draw the page again.

class TestWordSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsSourceOpensIt();
    void sameRunSameBytes();
    void damagedBytesStayShut();
    void sourceMustBeThere();

private:
    WordSeal sealOf(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("source"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The source of the test could not be written.");
        file.close();
        return *WordSeal::forSource(path);
    }

    QTemporaryDir m_folder;
    const QString m_words = QStringLiteral("申请人张三");
};

void TestWordSeal::onlyItsSourceOpensIt()
{
    const QByteArray sealed = sealOf("one page").seal(m_words);
    QVERIFY(!sealed.contains(m_words.toUtf8()));
    QCOMPARE(sealOf("one page").open(sealed), m_words);
    QVERIFY(!sealOf("another page").open(sealed));
}

void TestWordSeal::sameRunSameBytes()
{
    QCOMPARE(sealOf("one page").seal(m_words), sealOf("one page").seal(m_words));
    QVERIFY(sealOf("one page").seal(m_words) != sealOf("one page").seal(QStringLiteral("张四")));
}

void TestWordSeal::damagedBytesStayShut()
{
    const WordSeal seal = sealOf("one page");
    QByteArray sealed = seal.seal(m_words);
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    QVERIFY(!seal.open(sealed));
    QVERIFY(!seal.open(sealed.first(10)));
    QVERIFY(!seal.open({}));
}

void TestWordSeal::sourceMustBeThere()
{
    QVERIFY(!WordSeal::forSource(m_folder.filePath(QStringLiteral("missing"))));
}

QTEST_GUILESS_MAIN(TestWordSeal)
#include "tst_wordseal.moc"
