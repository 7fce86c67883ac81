// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/NumberText_p.h"

#include <QTest>

using namespace ocr;
using namespace Qt::StringLiterals;

/// What the engine needs to know of numbers to choose readers. A private part of the room, because
/// the readers hide it.
class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSelfCheckingNumbers_data();
    void knowsSelfCheckingNumbers();
    void findsDigitRuns_data();
    void findsDigitRuns();
    void tellsScripts_data();
    void tellsScripts();
};

void NumberTextTest::knowsSelfCheckingNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("holds") << u"810000199408230021"_s << true;
    QTest::newRow("holds as well") << u"932682198501010017"_s << true;
    QTest::newRow("one digit off") << u"810000199408230022"_s << false;
    QTest::newRow("two digits changed places") << u"810000199408320021"_s << false;
    QTest::newRow("too short") << u"81000019940823002"_s << false;
    QTest::newRow("a letter inside") << u"81000019940823O021"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void NumberTextTest::knowsSelfCheckingNumbers()
{
    QFETCH(QString, text);
    QTEST(isSelfChecking(text), "holds");
}

void NumberTextTest::findsDigitRuns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("after a label") << u"电话：13800138000"_s << QStringList{u"13800138000"_s};
    QTest::newRow("two") << u"身份证810000199408230021，电话0991-1234567"_s
                         << QStringList{u"810000199408230021"_s, u"0991-1234567"_s};
    QTest::newRow("masked") << u"电话138****8000收"_s << QStringList{u"138****8000"_s};
    QTest::newRow("check letter") << u"证65010119000101001X。"_s
                                  << QStringList{u"65010119000101001X"_s};
    QTest::newRow("short ones") << u"3组12号"_s << QStringList();
}

void NumberTextTest::findsDigitRuns()
{
    QFETCH(QString, text);
    QStringList found;
    for (const auto &[from, to] : digitRuns(text, 4))
        found.append(text.mid(from, to - from));
    QTEST(found, "runs");
}

void NumberTextTest::tellsScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("script");
    QTest::newRow("Chinese") << u"姓名A"_s << int(Script::Han);
    QTest::newRow("digits") << u"138-0013"_s << int(Script::Digits);
    QTest::newRow("number with X") << u"65010119000101001X"_s << int(Script::Digits);
    QTest::newRow("Uyghur") << u"ئىسمى"_s << int(Script::Arabic);
    QTest::newRow("Cyrillic") << u"Аты-жөні"_s << int(Script::Cyrillic);
    QTest::newRow("nothing") << u"—"_s << int(Script::Unknown);
}

void NumberTextTest::tellsScripts()
{
    QFETCH(QString, text);
    QTEST(int(scriptOf(text)), "script");
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "tst_numbertext.moc"
