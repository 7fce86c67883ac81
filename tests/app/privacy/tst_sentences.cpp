// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include <QFile>
#include <QTest>

using namespace privacy;

namespace {

/// What a finding of that type is where a sentence's mark does not say.
QString usualDisposition(const QString &type)
{
    return type == QLatin1String("name") ? QStringLiteral("permitted") : QStringLiteral("exposed");
}

/// A position in code points, lines and columns from 0.
struct Position
{
    int line = 0;
    int column = 0;

    void pass(char32_t c)
    {
        if (c == U'\n') {
            ++line;
            column = 0;
        } else {
            ++column;
        }
    }
};

QString described(const QString &type, const QString &disposition, Position begin, Position end)
{
    const QString from = QStringLiteral("%1:%2").arg(begin.line + 1).arg(begin.column);
    const QString to = QStringLiteral("%1:%2").arg(end.line + 1).arg(end.column);
    return type + u' ' + from + u'-' + to + u' ' + disposition;
}

struct Sentence
{
    QString text;
    QStringList expected;
};

/// Takes the marks «type:value» and «type!disposition:value» out of a sentence.
Sentence withoutMarks(QString marked)
{
    marked.replace(QLatin1String("\\n"), QLatin1String("\n"));
    marked.replace(QLatin1String("\\t"), QLatin1String("\t"));
    Sentence sentence;
    Position at;
    Position begin;
    QString head;
    bool inHead = false;
    for (const char32_t c : marked.toUcs4()) {
        if (c == U'«') {
            inHead = true;
            head.clear();
        } else if (inHead && c == U':') {
            inHead = false;
            begin = at;
        } else if (inHead) {
            head.append(QChar(static_cast<char16_t>(c)));
        } else if (c == U'»') {
            const QString type = head.section(u'!', 0, 0);
            const QString disposition =
                head.contains(u'!') ? head.section(u'!', 1) : usualDisposition(type);
            sentence.expected.append(described(type, disposition, begin, at));
        } else {
            sentence.text.append(QString::fromUcs4(&c, 1));
            at.pass(c);
        }
    }
    return sentence;
}

QStringList summary(const QList<TextFinding> &findings)
{
    QStringList parts;
    for (const TextFinding &found : findings)
        parts.append(described(findingTypeName(found.finding.type),
                               dispositionName(found.finding.disposition),
                               {found.line - 1, found.start}, {found.endLine - 1, found.end}));
    return parts;
}

RuleSet builtIn()
{
    const ocr::Result<RuleSet> rules = RuleSet::compile(RuleSet::builtInPacks());
    if (!rules)
        qFatal("built-in rules do not compile: %s", qPrintable(rules.error().detail));
    return *rules;
}

TextOptions options()
{
    TextOptions result;
    result.judge.today = QDate(2026, 6, 1);
    return result;
}

void addRows(const QString &path)
{
    QTest::addColumn<QString>("marked");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QString chapter;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(QLatin1String("## ")))
            chapter = line.mid(3);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QTest::newRow(qPrintable(QStringLiteral("%1, line %2").arg(chapter).arg(number))) << line;
    }
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
    void wordsAreNoNames_data();
    void wordsAreNoNames();

private:
    void judgeOne()
    {
        QFETCH(QString, marked);
        const Sentence sentence = withoutMarks(marked);
        const QStringList actual = summary(judgeText(sentence.text, m_rules, options()));
        if (actual != sentence.expected)
            qInfo("%s", qPrintable(marked));
        QCOMPARE(actual.join(QStringLiteral("; ")), sentence.expected.join(QStringLiteral("; ")));
    }

    const RuleSet m_rules = builtIn();
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
        for (const TextFinding &found : judgeText(lines.join(u'\n'), m_rules, options()))
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
