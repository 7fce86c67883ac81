// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/BuiltInRules.h"
#include "tests/app/privacy/DrawnNumbers.h"
#include "tests/app/privacy/MarkedSentence.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace privacy;
using namespace tests;

namespace {

/// A number of somebody who lives where people live: a bare run of digits must look like one.
QString livingResident()
{
    const QString province =
        *rc::gen::element(QStringLiteral("11"), QStringLiteral("32"), QStringLiteral("44"),
                          QStringLiteral("51"), QStringLiteral("62"), QStringLiteral("65"));
    const QDate birth = QDate(1935, 1, 1).addDays(*rc::gen::inRange(0, 32000));
    const QString number = province + QStringLiteral("0101") +
                           birth.toString(QStringLiteral("yyyyMMdd")) + drawn::digits(3);
    return number + residentCheckCharacter(number);
}

QString mobile()
{
    const QString head = *rc::gen::element(QStringLiteral("138"), QStringLiteral("150"),
                                           QStringLiteral("177"), QStringLiteral("199"));
    return head + drawn::digits(8);
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide.append(c.isDigit() ? QChar(u'０' + c.digitValue()) : c);
    return wide;
}

/// The number in groups of these sizes.
QString grouped(const QString &number, const QList<int> &sizes, const QString &between)
{
    QStringList groups;
    qsizetype at = 0;
    for (const int size : sizes) {
        groups.append(number.mid(at, size));
        at += size;
    }
    return groups.join(between);
}

/// As people type it: at once, wide, or in groups of the usual sizes.
QString asTyped(const QString &number, const QList<int> &sizes)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 1:
        return fullWidth(number);
    case 2:
        return grouped(number, sizes, QStringLiteral(" "));
    case 3:
        return grouped(number, sizes, QStringLiteral("-"));
    case 4:
        return grouped(number, sizes, QStringLiteral("\u3000"));
    default:
        return number;
    }
}

/// What may stand before and behind, with characters of one, two and three bytes and of two units.
QString someLead(const QString &label)
{
    return *rc::gen::element(QString(), label + u'：', label + u' ', QStringLiteral("📞 "),
                             QStringLiteral("𠮷𠮷家"), QStringLiteral("各位家长好😀，"),
                             QStringLiteral("ئەھمەتجان "), QStringLiteral("已登记：\n"));
}

QString someTail()
{
    return *rc::gen::element(QString(), QStringLiteral("。"), QStringLiteral("，请核对🙏"),
                             QStringLiteral("（本人）"), QStringLiteral("\n谢谢"),
                             QStringLiteral("؛ رەھمەت"));
}

/// The text of a finding by its lines and code points.
QString textAt(const QString &text, const TextFinding &found)
{
    const QStringList lines = text.split(u'\n');
    if (found.line < 1 || found.endLine > lines.size() || found.endLine < found.line)
        return {};
    QList<char32_t> points;
    for (int line = found.line; line <= found.endLine; ++line) {
        const QList<uint> all = lines[line - 1].toUcs4();
        const qsizetype from = line == found.line ? found.start : 0;
        const qsizetype to = line == found.endLine ? found.end : all.size();
        for (qsizetype i = from; i < std::min<qsizetype>(to, all.size()); ++i)
            points.append(all[i]);
    }
    return QString::fromUcs4(points.constData(), points.size());
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isDigit() || c.toUpper() == u'X')
            digits.append(c.toUpper());
    return digits;
}

QString typeAndText(const QString &text, const TextFinding &found)
{
    return findingTypeName(found.finding.type) + u' ' + dispositionName(found.finding.disposition) +
           u' ' + digitsOf(textAt(text, found));
}

/// The texts of a file of sentences, without tables.
QStringList sentencesOf(const QString &path)
{
    QStringList sentences;
    for (const MarkedLine &line : markedLines(path))
        if (!line.text.contains(QLatin1String("\\t")))
            sentences.append(withoutMarks(line.text).text);
    return sentences;
}

/// Types and places, lines moved down.
QStringList placesOf(const QList<TextFinding> &findings, int down)
{
    QStringList places;
    for (const TextFinding &found : findings)
        places.append(QStringLiteral("%1 %2:%3-%4:%5")
                          .arg(findingTypeName(found.finding.type))
                          .arg(found.line + down)
                          .arg(found.start)
                          .arg(found.endLine + down)
                          .arg(found.end));
    return places;
}

} // namespace

/// What must hold for every text, not only for the examples.
class TestTextProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFoundHoweverTyped();
    void paragraphsAreJudgedApart();
    void timeIsLinear();

private:
    const RuleSet m_rules = builtInRules();
};

void TestTextProperties::numbersAreFoundHoweverTyped()
{
    QVERIFY(rc::check("a resident number is found to the code point however it is typed", [this] {
        const QString number = livingResident();
        const QString text =
            someLead(QStringLiteral("身份证号")) + asTyped(number, {6, 8, 4}) + someTail();
        const QList<TextFinding> found = judgeText(text, m_rules, textOptions());
        QStringList all;
        for (const TextFinding &one : found)
            all.append(typeAndText(text, one));
        RC_LOG() << qPrintable(text) << '\n' << qPrintable(all.join(u'\n')) << '\n';
        RC_ASSERT(all.contains(QStringLiteral("resident_id exposed ") + number));
    }));
    QVERIFY(rc::check("a mobile number is found to the code point however it is typed", [this] {
        const QString number = mobile();
        const QString country =
            *rc::gen::element(QString(), QStringLiteral("+86"), QStringLiteral("+86 "),
                              QStringLiteral("0086-"), QStringLiteral("86-"));
        const QString text =
            someLead(QStringLiteral("电话")) + country + asTyped(number, {3, 4, 4}) + someTail();
        const QList<TextFinding> found = judgeText(text, m_rules, textOptions());
        QStringList all;
        for (const TextFinding &one : found)
            all.append(typeAndText(text, one));
        RC_LOG() << qPrintable(text) << '\n' << qPrintable(all.join(u'\n')) << '\n';
        RC_ASSERT(std::any_of(all.begin(), all.end(), [&](const QString &one) {
            return one.startsWith(QLatin1String("phone exposed ")) && one.endsWith(number);
        }));
    }));
}

void TestTextProperties::paragraphsAreJudgedApart()
{
    QStringList sentences;
    for (const QString &name :
         {QStringLiteral("found"), QStringLiteral("people"), QStringLiteral("world"),
          QStringLiteral("nothing"), QStringLiteral("nobody"), QStringLiteral("codes")})
        sentences += sentencesOf(QFINDTESTDATA(QStringLiteral("sentences/%1.txt").arg(name)));
    QVERIFY(sentences.size() > 800);
    QVERIFY(rc::check("two paragraphs show what each of them shows", [&] {
        const QString first = sentences[*rc::gen::inRange<qsizetype>(0, sentences.size())];
        const QString second = sentences[*rc::gen::inRange<qsizetype>(0, sentences.size())];
        const QString both = first + QStringLiteral("\n\n") + second;
        const int down = static_cast<int>(first.count(u'\n')) + 2;
        const QStringList expected = placesOf(judgeText(first, m_rules, textOptions()), 0) +
                                     placesOf(judgeText(second, m_rules, textOptions()), down);
        const QStringList found = placesOf(judgeText(both, m_rules, textOptions()), 0);
        RC_LOG() << qPrintable(both) << "\nexpected " << qPrintable(expected.join(u';'))
                 << "\nfound    " << qPrintable(found.join(u';')) << '\n';
        RC_ASSERT(found == expected);
    }));
}

void TestTextProperties::timeIsLinear()
{
    const auto seconds = [this](int people) {
        QString text;
        for (int i = 0; i < people; ++i)
            text += QStringLiteral("张建国%1身份证号65010119900315%2电话138%3，")
                        .arg(i)
                        .arg(i % 10000, 4, 10, QChar(u'0'))
                        .arg(i, 8, 10, QChar(u'0'));
        const std::clock_t begin = std::clock();
        const QList<TextFinding> found = judgeText(text, m_rules, textOptions());
        const std::clock_t end = std::clock();
        // Its phone at least is found of each.
        return std::pair(static_cast<double>(end - begin) / CLOCKS_PER_SEC, found.size() >= people);
    };
    seconds(100); // patterns are compiled once
    const auto [brief, briefFound] = seconds(1000);
    const auto [tall, tallFound] = seconds(6000);
    QVERIFY(briefFound && tallFound);
    // Six times the text; where every number walks through all others it is thirty-six times.
    QVERIFY2(tall < 14 * brief, qPrintable(QStringLiteral("%1 s, %2 s").arg(brief).arg(tall)));
}

QTEST_GUILESS_MAIN(TestTextProperties)
#include "tst_textproperties.moc"
