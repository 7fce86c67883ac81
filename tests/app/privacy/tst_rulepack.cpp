// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include <QElapsedTimer>
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
    void hugePackIsRefused();
    void unknownCitationNamesItsPlace();
    void laterNoticeTypeChangesWhatItNames();
    void presetsAreSound();
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

/// A sound pack with one more top-level key, on line 5.
QByteArray withKey(const QByteArray &key)
{
    return changed(" \"patterns\": [\n", QByteArray(key + ",\n \"patterns\": [\n").constData());
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
    row("control character", changed("\"id\": \"own\"", "\"id\": \"own\\u0000\""), 3, "control");
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
    row("an ID number that may stand",
        changed("{\"type\": \"other_id\", \"disposition\": \"exposed\"",
                "{\"type\": \"resident_id\", \"disposition\": \"permitted\""),
        21, "resident_id");
    row("brackets", QByteArray(10000, '['), 1, "nested");
    const auto key = [&](const char *name, const char *json, const char *fault) {
        row(name, withKey(json), 5, fault);
    };
    key("notice without id", " \"notice_types\": [{\"title\": [\"x\"]}]", "\"id\"");
    key("notice twice", " \"notice_types\": [{\"id\": \"a\"}, {\"id\": \"a\"}]", "twice");
    key("notice key", " \"notice_types\": [{\"id\": \"a\", \"titel\": []}]", "titel");
    key("shows a number", " \"notice_types\": [{\"id\": \"a\", \"allow\": [\"phone\"]}]", "full");
    key("shown and hidden",
        " \"notice_types\": [{\"id\": \"a\", \"allow\": [\"age\"], \"forbid\": [\"age\"]}]",
        "same time");
    key("requirement", " \"notice_types\": [{\"id\": \"a\", \"require\": [\"stamp\"]}]", "stamp");
    key("tag", " \"notice_types\": [{\"id\": \"a\", \"tags\": [\"Q\"]}]", "Q");
    key("days", " \"notice_types\": [{\"id\": \"a\", \"min_days\": 9, \"max_days\": 7}]",
        "max_days");
    key("style that shows too much",
        " \"masks\": {\"policies\": [{\"type\": \"resident_id\", \"first\": 10}]}", "At most");
    key("dates", " \"in_force\": {\"from\": \"2026-01-01\", \"until\": \"2025-01-01\"}", "before");
    key("word of nothing", " \"hotlines\": [\"12345\"], \"official_words\": [\" \"]", "no letter");
    key("header of nothing", " \"notice_types\": [{\"id\": \"a\", \"headers\": [\" \"]}]",
        "no letter");
    key("office line", " \"unit\": {\"office_lines\": [\"call us\"]}", "telephone");
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

void TestRulePack::hugePackIsRefused()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray huge(100 * 1024 * 1024, ' ');
    const QList<RuleProblem> problems = RuleSet::check({QStringLiteral("own.json"), huge});
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().text.contains(QLatin1String("2 MB")));
    QVERIFY(timer.elapsed() < 1000);
}

void TestRulePack::unknownCitationNamesItsPlace()
{
    const RulePackText own{QStringLiteral("own.json"),
                           "{\"schema\": 1, \"id\": \"own\", \"version\": \"1\",\n"
                           "\"notice_types\": [{\"id\": \"a\",\n\"basis\": [\"no_such_law\"]}]}"};
    QVERIFY(RuleSet::check(own).isEmpty());
    const ocr::Result<RuleSet> rules = RuleSet::compile(RuleSet::builtInPacks() + QList{own});
    QVERIFY(!rules);
    QVERIFY(rules.error().detail.contains(QLatin1String("own.json, line 3")));
    QVERIFY(rules.error().detail.contains(QLatin1String("no_such_law")));
}

void TestRulePack::laterNoticeTypeChangesWhatItNames()
{
    const RulePackText own{
        QStringLiteral("own.json"),
        "{\"schema\": 1, \"id\": \"own\", \"version\": \"1\", \"notice_types\": ["
        "{\"id\": \"toilet_subsidy\", \"comment\": \"our own\", \"title\": "
        "[\"厕所革命\"]}]}"};
    const ocr::Result<RuleSet> rules = RuleSet::compile(RuleSet::builtInPacks() + QList{own});
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    QVERIFY(rules->noticeTypes().contains(QLatin1String("toilet_subsidy")));
    QVERIFY(rules->noticeTypes().contains(QLatin1String("subsistence_allowance")));
}

void TestRulePack::presetsAreSound()
{
    QCOMPARE(RuleSet::presetPacks().size(), 3);
    TextOptions options;
    options.judge.today = QDate(2026, 6, 1);
    const QString text = QStringLiteral("身份证号：650101190001010001");
    QStringList shown;
    for (const RulePackText &preset : RuleSet::presetPacks()) {
        const ocr::Result<RuleSet> rules =
            RuleSet::compile(RuleSet::builtInPacks() + QList{preset});
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
        shown.append(judgeText(text, *rules, options).first().finding.maskedText);
    }
    QCOMPARE(shown, QStringList({QStringLiteral("650***********0001"),
                                 QStringLiteral("**************0001"),
                                 QStringLiteral("650101********0001")}));
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
