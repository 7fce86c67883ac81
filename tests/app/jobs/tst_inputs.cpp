// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using ocr::Error;

class TestInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersNaturally_data();
    void ordersNaturally();
    void walksFolders();
    void takesNamedFilesWhateverTheirSuffix();
    void walksALinkThatLeadsBackOnce();
    void doesNotTakeAnEmptyFolderForClean();
    void listsDocumentsWhereAsked();
    void takesAFileOnce();
    void opensOrdinaryFilesOnly();
};

void TestInputs::ordersNaturally_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("numbers by value") << "page2"
                                      << "page10";
    QTest::newRow("leading zeros") << "page02"
                                   << "page10";
    QTest::newRow("long numbers") << "9"
                                  << "123456789012345678901234567890";
    QTest::newRow("no case") << "a1"
                             << "B1";
    QTest::newRow("shorter first") << "a"
                                   << "a1";
    QTest::newRow("chinese with numbers") << QStringLiteral("公示2") << QStringLiteral("公示10");
}

void TestInputs::ordersNaturally()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(jobs::naturallyBefore(a, b));
    QVERIFY(!jobs::naturallyBefore(b, a));
    QVERIFY(!jobs::naturallyBefore(a, a));
}

namespace {

void touch(const QString &path)
{
    QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList namesBelow(const QString &folder, const jobs::Inputs &inputs)
{
    QStringList names;
    for (const QString &file : inputs.files)
        names << QDir(folder).relativeFilePath(file);
    return names;
}

} // namespace

void TestInputs::walksFolders()
{
    const QTemporaryDir folder;
    for (const char *name : {"10.jpg", "2.JPG", "list.pdf", "notes.txt", ".hidden.png",
                             "sub/1.tiff", ".git/2.png", "sub/deeper/a.heic"})
        touch(folder.filePath(QLatin1String(name)));
    const jobs::Inputs inputs = jobs::expandInputs({folder.path()});
    QCOMPARE(namesBelow(folder.path(), inputs).join(QLatin1Char(' ')),
             QStringLiteral("2.JPG 10.jpg list.pdf sub/1.tiff sub/deeper/a.heic"));
    QVERIFY(inputs.errors.isEmpty());
}

void TestInputs::takesNamedFilesWhateverTheirSuffix()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("photo.dat")));
    const jobs::Inputs inputs =
        jobs::expandInputs({folder.filePath(QStringLiteral("photo.dat")),
                            folder.filePath(QStringLiteral("missing.png"))});
    QCOMPARE(inputs.files.size(), 1);
    QCOMPARE(inputs.errors.size(), 1);
    QCOMPARE(inputs.errors[0].error.code, Error::Code::NotFound);
}

void TestInputs::walksALinkThatLeadsBackOnce()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("sub/1.png")));
    QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("sub/back"))));
    const jobs::Inputs inputs = jobs::expandInputs({folder.path()});
    QCOMPARE(inputs.files.size(), 1);
}

void TestInputs::doesNotTakeAnEmptyFolderForClean()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("notes.txt")));
    const jobs::Inputs inputs = jobs::expandInputs({folder.path()});
    QVERIFY(inputs.files.isEmpty());
    QCOMPARE(inputs.errors.size(), 1);
    QCOMPARE(inputs.errors[0].error.code, Error::Code::Empty);
}

void TestInputs::listsDocumentsWhereAsked()
{
    const QTemporaryDir folder;
    for (const char *name : {"1.png", "sub/list.XLSX", "sub/notice.docx", "notice.txt", "a.ofd",
                             "~$notice.docx", ".hidden.doc", "model.bin"})
        touch(folder.filePath(QLatin1String(name)));
    const jobs::Inputs inputs = jobs::expandInputs({folder.path()}, jobs::Documents::Listed);
    QCOMPARE(namesBelow(folder.path(), inputs), QStringList{QStringLiteral("1.png")});
    QStringList unread;
    for (const report::SourceError &error : inputs.errors) {
        QCOMPARE(error.error.code, Error::Code::UnsupportedFormat);
        unread << QDir(folder.path()).relativeFilePath(error.source);
    }
    QCOMPARE(unread.join(QLatin1Char(' ')),
             QStringLiteral("a.ofd notice.txt sub/list.XLSX sub/notice.docx"));
    // A folder of nothing else is not empty as well.
    touch(folder.filePath(QStringLiteral("other/letter.wps")));
    QCOMPARE(jobs::expandInputs({folder.filePath(QStringLiteral("other"))}, jobs::Documents::Listed)
                 .errors.size(),
             1);
}

void TestInputs::takesAFileOnce()
{
    const QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("1.png")));
    const jobs::Inputs inputs =
        jobs::expandInputs({folder.filePath(QStringLiteral("1.png")), folder.path()});
    QCOMPARE(inputs.files.size(), 1);
    QVERIFY(inputs.errors.isEmpty());
}

void TestInputs::opensOrdinaryFilesOnly()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(jobs::openInput(pipe).error().code, Error::Code::NotReadable); // and does not wait
    QCOMPARE(jobs::openInput(folder.path()).error().code, Error::Code::NotReadable);
    touch(folder.filePath(QStringLiteral("1.png")));
    QVERIFY(jobs::openInput(folder.filePath(QStringLiteral("1.png"))));
}

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
