// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/OutputFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using jobs::OutputFile;

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNobodysUntilItIsPublished();
    void leavesNothingBehindUnpublished();
    void neverOverwrites();
    void saysWhereItCannotWrite();
};

void TestOutputFile::isNobodysUntilItIsPublished()
{
    const QTemporaryDir folder;
    ocr::Result<OutputFile> file = OutputFile::create(folder.path());
    QVERIFY(file);
    QVERIFY(file->write("covered"));
    struct stat facts
    {};
    QCOMPARE(::fstat(file->descriptor(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    QCOMPARE(*file->sha256(), QCryptographicHash::hash("covered", QCryptographicHash::Sha256));
    const mode_t mask = ::umask(027);
    QVERIFY(file->publish(QStringLiteral("001.png")));
    ::umask(mask);
    QCOMPARE(::fstat(file->descriptor(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0640));
    QFile written(folder.filePath(QStringLiteral("001.png")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("covered"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestOutputFile::leavesNothingBehindUnpublished()
{
    const QTemporaryDir folder;
    {
        ocr::Result<OutputFile> file = OutputFile::create(folder.path());
        QVERIFY(file && file->write("not proved"));
        // Nameless from the start: a process that is killed leaves nothing either.
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestOutputFile::neverOverwrites()
{
    const QTemporaryDir folder;
    QFile mine(folder.filePath(QStringLiteral("001.png")));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    ocr::Result<OutputFile> file = OutputFile::create(folder.path());
    QVERIFY(file && file->write("other"));
    QCOMPARE(file->publish(QStringLiteral("001.png")).error().code,
             ocr::Error::Code::AlreadyExists);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestOutputFile::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const ocr::Result<OutputFile> file =
        OutputFile::create(folder.filePath(QStringLiteral("missing")));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ocr::Error::Code::WriteFailed);
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
