// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/SafeText.h"
#include "tests/app/privacy/BuiltInRules.h"
#include "tests/app/privacy/MarkedSentence.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace privacy;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

// Invented; its check digit is right.
const QString kId = u"650101199001011232"_s;

bool isExposed(const TextFinding &found)
{
    return found.finding.disposition == Disposition::Exposed;
}

bool mustGo(const TextFinding &found)
{
    return isExposed(found) || found.finding.disposition == Disposition::Review;
}

/// What this thread has computed so far, in seconds. Wall time would tell of other programs.
double threadSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

/// What stands outside the places, and outside the masks of a safe text.
QStringList without(QStringList lines, QList<TextSpan> places)
{
    std::sort(places.begin(), places.end(), [](const TextSpan &a, const TextSpan &b) {
        return std::pair(a.line, a.from) > std::pair(b.line, b.from);
    });
    for (const TextSpan &at : places)
        lines[at.line].remove(at.from, at.to - at.from);
    return lines;
}

QStringList texts()
{
    QStringList texts;
    const QDir folder(QFINDTESTDATA("sentences"));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        QStringList whole;
        for (const MarkedLine &line : markedLines(folder.filePath(name))) {
            texts.append(withoutMarks(line.text).text);
            whole.append(texts.last());
        }
        for (qsizetype i = 0; i < whole.size(); i += 40)
            texts.append(whole.mid(i, 40).join(u"\n\n"_s));
    }
    return texts;
}

} // namespace

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheMasksOfPictures();
    void keepsEverythingElse();
    void holdsForEveryText();
    void leavesOutColumns();
    void keepsMergedCells();
    void longTablesTakeNoLongerThanTheirJudging();
    void followsWhatAPersonDecided();
    void givesNothingThatStillTells();

private:
    SafeText safe(const QString &text, bool table = false, const TextChoices &choices = {}) const
    {
        const TextOptions options = textOptions(table);
        return safeText(text, judgedText(text, m_rules, options), m_rules, options, choices);
    }

    const RuleSet m_rules = builtInRules();
};

void TestSafeText::putsTheMasksOfPictures()
{
    const SafeText found = safe(u"低保对象公示\n姓名\t身份证号码\t联系电话\n张建国\t"_s + kId +
                                u"\t13800138000\n李秀英\t650101198505052340\t13912345678\n"_s);
    QVERIFY(found.isSafe());
    QCOMPARE(found.text, u"低保对象公示\n姓名\t身份证号码\t联系电话\n"
                         "张建国\t650101********1232\t138****8000\n"
                         "李秀英\t650101********2340\t139****5678\n"_s);
    QCOMPARE(found.masks.size(), 4);
    QCOMPARE(found.lines[2].mid(found.masks[0].from, found.masks[0].to - found.masks[0].from),
             u"650101********1232"_s);
    // A number over two lines: one mask where it begins.
    const SafeText broken = safe(u"联系电话：1380013\n8000，谢谢"_s);
    QVERIFY(broken.isSafe());
    QVERIFY2(!broken.text.contains(u"0013"), qPrintable(broken.text));
    QVERIFY(broken.text.endsWith(u"，谢谢"_s) && broken.text.count(u'\n') == 1);
}

void TestSafeText::keepsEverythingElse()
{
    const QString text =
        u"  \u202bتېلېفون: 13800138000\u202c\r\n\r\n𠮷𠮷家长好😀，电话13800138000。\r\n"
        "末行 | 无\r\n"_s;
    // Beside Arabic letters it is marked to be shown from its beginning.
    QString expected = text;
    expected.replace(u": 13800138000"_s, u": \u200e138****8000\u200e"_s);
    expected.replace(u"13800138000"_s, u"138****8000"_s);
    const SafeText found = safe(text);
    QVERIFY(found.isSafe());
    QCOMPARE(found.text, expected);
    // Nothing found: byte for byte the same.
    const QString plain = u"村民会议\t周五\r召开。\n\n\t请参加\v \n"_s;
    QCOMPARE(safe(plain).text, plain);
    QCOMPARE(safe(plain, true).text, plain);
    QCOMPARE(safe(QString()).text, QString());
}

/// Whatever is pasted: judged again nothing is exposed, and what was not found stands as it stood.
void TestSafeText::holdsForEveryText()
{
    const QStringList all = texts();
    QVERIFY(all.size() > 1500);
    int covered = 0;
    int refused = 0;
    for (const QString &text : all) {
        const TextOptions options = textOptions(text.contains(u'\t'));
        const JudgedText judged = judgedText(text, m_rules, options);
        const SafeText found = safeText(text, judged, m_rules, options);
        if (!found.isSafe()) {
            ++refused;
            qWarning("refused: %s", qPrintable(text.left(200)));
            continue;
        }
        const QList<TextFinding> again = judgeText(found.text, m_rules, options);
        for (const TextFinding &one : again)
            if (isExposed(one))
                QFAIL(qPrintable(text + u"\n→ "_s + found.text));
        QCOMPARE(found.text.count(u'\n'), text.count(u'\n'));
        QList<TextSpan> gone;
        for (qsizetype i = 0; i < judged.findings.size(); ++i)
            if (mustGo(judged.findings[i]))
                gone += judged.places[i];
        if (gone.isEmpty())
            QCOMPARE(found.text, text);
        covered += gone.isEmpty() ? 0 : 1;
        if (!found.table && without(judged.lines, gone) != without(found.lines, found.masks)) {
            // More may go, where masks tell something beside each other; nothing may come.
            const QString before = without(judged.lines, gone).join(u'\n');
            QString after = without(found.lines, found.masks).join(u'\n');
            QVERIFY2(after.size() < before.size(), qPrintable(text + u"\n→ "_s + found.text));
        }
    }
    qInfo("%d texts with something to cover, %d refused", covered, refused);
    QVERIFY(covered > 500);
    QVERIFY(refused == 0);
}

void TestSafeText::leavesOutColumns()
{
    // What the notice's type forbids goes with its header, and other columns keep their places.
    const SafeText found =
        safe(u"农村低保对象公示\n\n姓名\t身份证号码\t致困原因\t保障人口\n"
             "张建国\t"_s +
             kId + u"\t患有肝癌\t3\n李秀英\t650101198505052340\t肢体残疾\t2\n"_s);
    QVERIFY(found.isSafe());
    qInfo("%s", qPrintable(found.text));
    QVERIFY(!found.text.contains(u"肝癌"_s) && !found.text.contains(u"残疾"_s));
    const QStringList lines = found.text.split(u'\n');
    QCOMPARE(lines[3].count(u'\t'), lines[2].count(u'\t'));
    QCOMPARE(lines[4].count(u'\t'), lines[2].count(u'\t'));
    QVERIFY(lines[2].endsWith(u"保障人口"_s) && lines[3].endsWith(u"\t3"_s));
}

void TestSafeText::keepsMergedCells()
{
    const SafeText found =
        safe(u"<p>危房改造公示</p><table><tr><th colspan=2>户主</th><th>电话</th></tr>"
             "<tr><td rowspan=2>一组</td><td>张建国</td><td>13800138000</td></tr>"
             "<tr><td>李秀英</td><td>13912345678</td></tr></table><p>村委会</p>"_s,
             true);
    QVERIFY(found.isSafe());
    QVERIFY(found.table);
    QVERIFY2(!found.text.contains(u"0013"_s), qPrintable(found.text));
    QCOMPARE(found.blocks.size(), 4); // with the empty line behind the table
    const SafeBlock &table = found.blocks[1];
    QVERIFY(table.table && table.rows.size() == 3);
    QCOMPARE(table.rows[0].size(), 2);
    QCOMPARE(table.rows[0][0].columnSpan, 2);
    QCOMPARE(table.rows[1][0].rowSpan, 2);
    QCOMPARE(table.rows[2].size(), 2);
    QCOMPARE(table.rows[2][1].text, u"139****5678"_s);
    QCOMPARE(found.blocks.last().rows.first().first().text, u"村委会"_s);
}

/// Making it safe judges it once more, and looks at no finding once for each other one: that made
/// it take four times as long here.
void TestSafeText::longTablesTakeNoLongerThanTheirJudging()
{
    constexpr int kRows = 20'000;
    QString text = u"农村低保对象公示\n姓名\t手机号码\t致困原因\t保障人口\n"_s;
    for (int row = 0; row < kRows; ++row)
        text += u"张建国\t138%1\t%2\t3\n"_s.arg(row, 8, 10, QChar(u'0'))
                    .arg(row % 2 == 0 ? u"肢体残疾"_s : u"患有肝癌"_s);
    const TextOptions options = textOptions();
    const double begin = threadSeconds();
    const JudgedText judged = judgedText(text, m_rules, options);
    const double between = threadSeconds();
    const SafeText found = safeText(text, judged, m_rules, options);
    const double end = threadSeconds();
    qInfo("judged in %.1f s, made safe in %.1f s", between - begin, end - between);
    QVERIFY(judged.findings.size() >= 2 * kRows);
    QVERIFY(found.isSafe());
    QCOMPARE(found.lines[2], u"张建国\t138****0000\t3"_s); // the column of illnesses went
    QVERIFY2(end - between < 2 * (between - begin), "making it safe is not linear");
}

void TestSafeText::followsWhatAPersonDecided()
{
    const QString text = u"联系人张建国，电话13800138000，身份证"_s + kId + u"。家住河边。"_s;
    const TextOptions options = textOptions();
    const JudgedText judged = judgedText(text, m_rules, options);
    TextChoices choices;
    for (const TextFinding &found : judged.findings)
        if (found.finding.type == FindingType::Phone)
            choices.kept.append(found.finding.id);
    QCOMPARE(choices.kept.size(), 1);
    const int at = static_cast<int>(text.indexOf(u"河边"_s));
    choices.covered.append({0, at, at + 2});
    const SafeText found = safeText(text, judged, m_rules, options, choices);
    QVERIFY(found.isSafe());
    QVERIFY(found.text.contains(u"13800138000"_s));
    QVERIFY(!found.text.contains(kId));
    QVERIFY(found.text.endsWith(u"家住***。"_s));
    // A cover over a part of what is kept covers it.
    const int phone = static_cast<int>(text.indexOf(u"13800138000"_s));
    choices.covered = {{0, phone + 3, phone + 11}};
    QVERIFY(safeText(text, judged, m_rules, options, choices).text.contains(u"138***，"_s));
}

void TestSafeText::givesNothingThatStillTells()
{
    // Judged by other words than it was covered by: as where a mask tells something anew.
    const QString text = u"电话：13800138000"_s;
    JudgedText nothing = judgedText(text, m_rules, textOptions());
    nothing.findings.clear();
    nothing.places.clear();
    nothing.judgement.findings.clear();
    const SafeText found = safeText(text, nothing, m_rules, textOptions());
    QCOMPARE(found.text, u"电话：138****8000"_s); // covered in a later round
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
