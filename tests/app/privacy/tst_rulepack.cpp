// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include <QTest>

using namespace privacy;

class TestRulePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInPacksAreSound();
    void faults_data();
    void faults();
    void brokenPackNeverHalfLoads();
    void laterPackWins();
    void namesOfPacks();
};

namespace {

/// A small sound pack, one key a line, so that a fault's line is known.
const char kSound[] = "{\n"                             // 1
                      " \"schema\": 1,\n"               // 2
                      " \"id\": \"own\",\n"             // 3
                      " \"version\": \"1\",\n"          // 4
                      " \"patterns\": [\n"              // 5
                      "  {\"name\": \"member\",\n"      // 6
                      "   \"type\": \"other_id\",\n"    // 7
                      "   \"scope\": \"number\",\n"     // 8
                      "   \"regex\": \"77[0-9]{6}\",\n" // 9
                      "   \"checks\": [],\n"            // 10
                      "   \"use\": \"bare\"}\n"         // 11
                      " ],\n"                           // 12
                      " \"words\": [\n"                 // 13
                      "  {\"id\": \"member\",\n"        // 14
                      "   \"kind\": \"personal\",\n"    // 15
                      "   \"type\": \"other_id\",\n"    // 16
                      "   \"running\": \"colon\",\n"    // 17
                      "   \"zh\": [\"社员号\"]}\n"      // 18
                      " ],\n"                           // 19
                      " \"types\": [\n"                 // 20
                      "  {\"type\": \"other_id\", \"disposition\": \"exposed\", \"severity\": "
                      "\"medium\", \"action\": \"mask\", \"basis\": []}\n" // 21
                      " ]\n"                                               // 22
                      "}\n";

QByteArray changed(const char *from, const char *to)
{
    QByteArray json(kSound);
    Q_ASSERT(json.contains(from));
    return json.replace(from, to);
}

} // namespace

void TestRulePack::builtInPacksAreSound()
{
    QVERIFY(!RuleSet::builtInPacks().isEmpty());
    for (const RulePackText &pack : RuleSet::builtInPacks())
        for (const RuleProblem &problem : RuleSet::check(pack))
            QFAIL(qPrintable(
                QStringLiteral("%1:%2 %3").arg(problem.file).arg(problem.line).arg(problem.text)));
    QVERIFY(RuleSet::check({QStringLiteral("own.json"), kSound}).isEmpty());
}

void TestRulePack::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, int line, const char *fault) {
        QTest::newRow(name) << json << line << QString::fromLatin1(fault);
    };
    row("not JSON", changed(" \"id\": \"own\",\n", " \"id\": own,\n"), 3, "JSON");
    row("empty", QByteArray(), 1, "JSON");
    row("cut", QByteArray(kSound).left(150), 9, "JSON");
    row("a list", "[]", 1, "object");
    row("duplicate key", changed(" \"version\": \"1\",\n", " \"id\": \"own\",\n"), 4, "twice");
    row("unknown key", changed(" \"version\": \"1\",\n", " \"version\": \"1\", \"colour\": 1,\n"),
        4, "colour");
    row("missing id", changed(" \"id\": \"own\",\n", "\n"), 1, "\"id\"");
    row("wrong schema", changed("\"schema\": 1", "\"schema\": 2"), 2, "schema");
    row("type",
        changed("   \"type\": \"other_id\",\n   \"scope\"",
                "   \"type\": \"no_such\",\n   \"scope\""),
        7, "no_such");
    row("scope", changed("\"scope\": \"number\"", "\"scope\": \"cell\""), 8, "cell");
    row("regex", changed("77[0-9]{6}", "77[0-9"), 9, "regular expression");
    row("regex that matches nothing", changed("77[0-9]{6}", "[0-9]*"), 9, "empty");
    row("check", changed("\"checks\": []", "\"checks\": [\"crc\"]"), 10, "crc");
    row("use", changed("\"use\": \"bare\"", "\"use\": \"always\""), 11, "always");
    row("kind", changed("\"kind\": \"personal\"", "\"kind\": \"secret\""), 15, "secret");
    row("words no list", changed("[\"社员号\"]", "\"社员号\""), 18, "list");
    row("empty word", changed("[\"社员号\"]", "[\"\"]"), 18, "empty");
    row("word twice", changed("[\"社员号\"]", "[\"社员号\", \"社员号\"]"), 18, "twice");
    row("disposition", changed("\"disposition\": \"exposed\"", "\"disposition\": \"bad\""), 21,
        "bad");
    row("date of a citation",
        changed("\"basis\": []", "\"basis\": [{\"law\": \"L\", \"article\": \"1\", \"version\": "
                                 "\"soon\", \"mark\": \"V\"}]"),
        21, "ISO");
}

void TestRulePack::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, fault);
    const QList<RuleProblem> problems = RuleSet::check({QStringLiteral("own.json"), json});
    QVERIFY(!problems.isEmpty());
    bool named = false;
    for (const RuleProblem &problem : problems)
        named = named || (problem.file == QLatin1String("own.json") && problem.line == line &&
                          problem.text.contains(fault));
    QVERIFY2(
        named,
        qPrintable(QStringLiteral("%1: %2").arg(problems.first().line).arg(problems.first().text)));
}

void TestRulePack::brokenPackNeverHalfLoads()
{
    QList<RulePackText> packs = RuleSet::builtInPacks();
    packs.append({QStringLiteral("own.json"), changed("77[0-9]{6}", "77[0-9")});
    const ocr::Result<RuleSet> rules = RuleSet::compile(packs);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ocr::Error::Code::RulesInvalid);
    QVERIFY(rules.error().detail.contains(QLatin1String("own.json, line 9")));
}

void TestRulePack::laterPackWins()
{
    QList<RulePackText> packs = RuleSet::builtInPacks();
    const QString text = QStringLiteral("77123456");
    TextOptions options;
    options.judge.today = QDate(2026, 6, 1);
    const ocr::Result<RuleSet> before = RuleSet::compile(packs);
    QVERIFY(before);
    QVERIFY(judgeText(text, *before, options).isEmpty());
    packs.append({QStringLiteral("own.json"), kSound});
    const ocr::Result<RuleSet> after = RuleSet::compile(packs);
    QVERIFY(after);
    const QList<TextFinding> findings = judgeText(text, *after, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().finding.type, FindingType::OtherId);
}

void TestRulePack::namesOfPacks()
{
    const ocr::Result<RuleSet> rules = RuleSet::compile({{QStringLiteral("own.json"), kSound}});
    QVERIFY(rules);
    QCOMPARE(rules->packs(), QList<RulePackInfo>({{QStringLiteral("own"), QStringLiteral("1")}}));
}

QTEST_GUILESS_MAIN(TestRulePack)
#include "tst_rulepack.moc"
