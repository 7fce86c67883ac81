// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/BuiltInRules.h"
#include "tests/app/privacy/MarkedSentence.h"

#include <QFile>
#include <QTest>

using namespace privacy;
using namespace tests;

namespace {

QStringList summary(const QList<TextFinding> &findings)
{
    QStringList parts;
    for (const TextFinding &found : findings)
        parts.append(described(findingTypeName(found.finding.type),
                               dispositionName(found.finding.disposition),
                               {found.line - 1, found.start}, {found.endLine - 1, found.end}));
    return parts;
}

void addRows(const QString &path)
{
    QTest::addColumn<QString>("marked");
    for (const MarkedLine &line : markedLines(path))
        QTest::newRow(qPrintable(QStringLiteral("%1, line %2").arg(line.chapter).arg(line.number)))
            << line.text;
}

} // namespace

/// Whole sentences: what must be found in them, to the character, and what must not.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreRead();
    void found_data() { addRows(QFINDTESTDATA("sentences/found.txt")); }
    void found() { judgeOne(); }
    void codes_data() { addRows(QFINDTESTDATA("sentences/codes.txt")); }
    void codes() { judgeOne(); }
    void nothing_data() { addRows(QFINDTESTDATA("sentences/nothing.txt")); }
    void nothing() { judgeOne(); }
    void people_data() { addRows(QFINDTESTDATA("sentences/people.txt")); }
    void people() { judgeOne(); }
    void nobody_data() { addRows(QFINDTESTDATA("sentences/nobody.txt")); }
    void nobody() { judgeOne(); }
    void world_data() { addRows(QFINDTESTDATA("sentences/world.txt")); }
    void world() { judgeOne(); }
    void everyday_data() { addRows(QFINDTESTDATA("sentences/everyday.txt")); }
    void everyday() { judgeOne(); }
    void messages_data() { addRows(QFINDTESTDATA("sentences/messages.txt")); }
    void messages() { judgeOne(); }
    void villages_data() { addRows(QFINDTESTDATA("sentences/villages.txt")); }
    void villages() { judgeOne(); }
    void trades_data() { addRows(QFINDTESTDATA("sentences/trades.txt")); }
    void trades() { judgeOne(); }
    void errands_data() { addRows(QFINDTESTDATA("sentences/errands.txt")); }
    void errands() { judgeOne(); }
    void arabic_data() { addRows(QFINDTESTDATA("sentences/arabic.txt")); }
    void arabic() { judgeOne(); }
    void prose_data() { addRows(QFINDTESTDATA("sentences/prose.txt")); }
    void prose() { judgeOne(); }
    void neighbours_data() { addRows(QFINDTESTDATA("sentences/neighbours.txt")); }
    void neighbours() { judgeOne(); }
    void meetings_data() { addRows(QFINDTESTDATA("sentences/meetings.txt")); }
    void meetings() { judgeOne(); }
    void wordsAreNoNames_data();
    void wordsAreNoNames();

private:
    void judgeOne()
    {
        QFETCH(QString, marked);
        const Sentence sentence = withoutMarks(marked);
        const QStringList actual = summary(judgeText(sentence.text, m_rules, textOptions()));
        if (actual != sentence.expected)
            qInfo("%s", qPrintable(marked));
        QCOMPARE(actual.join(QStringLiteral("; ")), sentence.expected.join(QStringLiteral("; ")));
    }

    const RuleSet m_rules = builtInRules();
};

void TestSentences::marksAreRead()
{
    const Sentence sentence =
        withoutMarks(QStringLiteral("𠮷«phone:138\\n001»、«name!official:李»"));
    QCOMPARE(sentence.text, QStringLiteral("𠮷138\n001、李"));
    QCOMPARE(sentence.expected, (QStringList{QStringLiteral("phone 1:1-2:3 exposed"),
                                             QStringLiteral("name 2:4-2:5 official")}));
}

void TestSentences::wordsAreNoNames_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("beside a number") << QStringLiteral("%1 13800138000");
    QTest::newRow("behind a number") << QStringLiteral("电话13800138000，%1");
    QTest::newRow("behind a role") << QStringLiteral("学生%1");
    QTest::newRow("behind oneself") << QStringLiteral("本人%1");
    QTest::newRow("before a title") << QStringLiteral("%1老师");
    QTest::newRow("before a sex") << QStringLiteral("%1，男，45岁");
}

void TestSentences::wordsAreNoNames()
{
    QFETCH(QString, place);
    const auto names = [&](const QStringList &words) {
        QStringList lines;
        for (const QString &word : words)
            lines.append(place.arg(word));
        QStringList taken;
        for (const TextFinding &found : judgeText(lines.join(u'\n'), m_rules, textOptions()))
            if (found.finding.type == FindingType::Name)
                taken.append(found.finding.rawText);
        return taken;
    };
    QCOMPARE(names({QStringLiteral("李秀英")}),
             {QStringLiteral("李秀英")}); // a name is found there
    QFile file(QFINDTESTDATA("sentences/words.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.startsWith(u'#'))
            words += line.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(words.size() >= 1000);
    QStringList taken;
    for (qsizetype i = 0; i < words.size(); i += 50) // so many lines that one call is not slow
        taken += names(words.mid(i, 50));
    QCOMPARE(taken.join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
