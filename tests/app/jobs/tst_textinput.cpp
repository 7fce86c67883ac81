// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/TextInput.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using ocr::Error;

class TestTextInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEditorsSave_data();
    void readsWhatEditorsSave();
    void takesNothingElseForText_data();
    void takesNothingElseForText();
    void saysThatAFileIsNotThere();
};

void TestTextInput::readsWhatEditorsSave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("张三，电话：13800138000");
    const auto encoded = [&](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE);
    // "张三，电话：" by the tables of GB 2312-80.
    QTest::newRow("GB18030") << QByteArray::fromHex("d5c5c8fda3acb5e7bbb0a3ba") + "13800138000";
}

void TestTextInput::readsWhatEditorsSave()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const ocr::Result<QString> text = jobs::readText(buffer, QStringLiteral("The text"));
    QVERIFY(text);
    QCOMPARE(*text, QStringLiteral("张三，电话：13800138000"));
}

void TestTextInput::takesNothingElseForText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
    QTest::newRow("half a character") << QByteArray("138\xd5");
    QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe\x31\0\x32", 5);
    QTest::newRow("no such characters") << QByteArray("\xff\xff\xff 138");
}

void TestTextInput::takesNothingElseForText()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const ocr::Result<QString> text = jobs::readText(buffer, QStringLiteral("list.txt"));
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Damaged);
    QVERIFY(text.error().detail.startsWith(QLatin1String("list.txt ")));
}

void TestTextInput::saysThatAFileIsNotThere()
{
    const ocr::Result<QString> text =
        jobs::readTextFile(QStringLiteral("/nowhere/list.txt"), QStringLiteral("list.txt"));
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::NotReadable);
}

QTEST_GUILESS_MAIN(TestTextInput)
#include "tst_textinput.moc"
