// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FirstSight.h"
#include "app/privacy/Identifiers_p.h"
#include "tests/app/privacy/PageMaker.h"

#include <QTest>

#include <random>

using namespace privacy;
using tests::PageMaker;

namespace {

/// Invented numbers whose check digits hold.
const QString kFirst = QStringLiteral("650101199001010010");
const QString kSecond = QStringLiteral("652301197812199973");
const QString kThird = QStringLiteral("650102195005179970");
const QDate kToday(2026, 6, 1);

std::optional<FindingType> seen(const QList<ocr::TextLine> &lines,
                                const RuleSet &rules = tests::builtInRules())
{
    FirstSight sight(rules, kToday);
    for (const ocr::TextLine &line : lines) // one by one, as they come
        sight.add({line});
    return sight.certain();
}

bool findsCitizen(const PageJudgement &judged)
{
    return std::any_of(judged.findings.begin(), judged.findings.end(), [=](const Finding &finding) {
        return (finding.type == FindingType::ResidentId ||
                finding.type == FindingType::DisabilityCert) &&
               (finding.disposition == Disposition::Exposed ||
                finding.disposition == Disposition::Review);
    });
}

QList<QStringList> column(const QString &header, const QStringList &values)
{
    QList<QStringList> rows{{QStringLiteral("序号"), header}};
    for (qsizetype i = 0; i < values.size(); ++i)
        rows.append({QString::number(i + 1), values[i]});
    return rows;
}

/// Draws pages that mix what must be covered with all that only looks like it.
class Drawing
{
public:
    explicit Drawing(unsigned seed) : m_random(seed) {}

    ocr::Page page()
    {
        PageMaker maker;
        if (below(2) == 0)
            maker.line(400, 100, pick(kTitles));
        for (int table = below(3); table > 0; --table)
            maker.table(rows());
        double y = 2000;
        for (int count = below(5); count > 0; --count, y += 80)
            maker.line(100, y, pick(kLabels) + value());
        return maker.page;
    }

    template <typename T>
    void shuffle(QList<T> &list)
    {
        std::shuffle(list.begin(), list.end(), m_random);
    }

    QString resident()
    {
        const QDate birth = QDate(1935, 1, 1).addDays(below(32000));
        const QString number =
            QStringLiteral("650101") + birth.toString(QStringLiteral("yyyyMMdd")) + digits(3);
        return number + residentCheckCharacter(number);
    }

private:
    inline static const QStringList kTitles{QStringLiteral("低保公示"), QStringLiteral("值班表"),
                                            QStringLiteral("个体工商户名单"),
                                            QStringLiteral("任前公示")};
    inline static const QStringList kHeaders{
        QStringLiteral("姓名"),     QStringLiteral("身份证号码"),
        QStringLiteral("税号"),     QStringLiteral("统一社会信用代码"),
        QStringLiteral("联系电话"), QStringLiteral("值班电话"),
        QStringLiteral("档案号"),   QStringLiteral("银行账号"),
        QStringLiteral("文号"),     QStringLiteral("备注"),
        QStringLiteral("金额"),     QStringLiteral("残疾人证号"),
        QStringLiteral("编码"),     QStringLiteral("对公账户")};
    inline static const QStringList kLabels{QString(),
                                            QStringLiteral("身份证号："),
                                            QStringLiteral("税号："),
                                            QStringLiteral("统一社会信用代码："),
                                            QStringLiteral("监督电话："),
                                            QStringLiteral("张三，"),
                                            QStringLiteral("订单编号："),
                                            QStringLiteral("残疾人证号："),
                                            QStringLiteral("网址：www.example.com/")};

    int below(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }
    QString pick(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }

    QString digits(int count)
    {
        QString text;
        while (count-- > 0)
            text.append(QChar(u'0' + below(10)));
        return text;
    }

    QString value()
    {
        switch (below(9)) {
        case 0:
            return resident() + digits(1) + QStringLiteral("3"); // of a disability certificate
        case 1:
            return QStringLiteral("138") + digits(8);
        case 2:
            return QStringLiteral("91650100") + digits(10);
        case 3:
            return resident().replace(6, 8, QStringLiteral("********"));
        case 4:
            return resident() + u'|' + resident(); // in tables: the readers differ
        case 5:
            return digits(18);
        default:
            return resident();
        }
    }

    QList<QStringList> rows()
    {
        const int columns = 1 + below(4);
        QList<QStringList> rows{QStringList()};
        for (int i = 0; i < columns; ++i)
            rows.first().append(pick(kHeaders));
        for (int count = 1 + below(6); count > 0; --count) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(below(6) == 0 ? QStringLiteral("张三") : value());
            rows.append(row);
        }
        return rows;
    }

    std::minstd_rand m_random;
};

} // namespace

/// What a page shows while it is still being read.
class TestFirstSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineTells_data();
    void oneLineTells();
    void columnTells_data();
    void columnTells();
    void noRulesLetItStand_data();
    void noRulesLetItStand();
    void neverSaysMoreThanTheWholeJudgement();

private:
    const RuleSet m_rules = tests::builtInRules();
};

void TestFirstSight::oneLineTells_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second"); ///< empty: as the first
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("labelled") << QStringLiteral("身份证号：") + kFirst << QString() << true;
    QTest::newRow("in a sentence")
        << QStringLiteral("张三，公民身份号码") + kFirst + QStringLiteral("，住和平路") << QString()
        << true;
    QTest::newRow("by itself") << kFirst << QString() << false;
    QTest::newRow("of a code") << QStringLiteral("税号：") + kFirst << QString() << false;
    QTest::newRow("labelled as a phone") << QStringLiteral("电话：") + kFirst << QString() << false;
    QTest::newRow("masked") << QStringLiteral("身份证号：650101********0010") << QString() << false;
    QTest::newRow("check digit fails")
        << QStringLiteral("身份证号：650101199001010011") << QString() << false;
    QTest::newRow("readers differ")
        << QStringLiteral("身份证号：") + kFirst << QStringLiteral("身份证号：") + kSecond << false;
    QTest::newRow("a mobile") << QStringLiteral("手机：13800138000") << QString() << false;
    QTest::newRow("an organisation's account")
        << QStringLiteral("账号：6222021234567890128") << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestFirstSight::oneLineTells()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isCertain);
    PageMaker maker;
    maker.line(100, 400, first, second);
    QCOMPARE(seen(maker.page.lines).has_value(), isCertain);
    if (isCertain)
        QVERIFY(findsCitizen(maker.judged()));
}

void TestFirstSight::columnTells_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isCertain");
    const QStringList three{kFirst, kSecond, kThird};
    QTest::newRow("three") << QStringLiteral("身份证号码") << three << true;
    QTest::newRow("two may be chance") << QStringLiteral("身份证号码") << three.mid(1) << false;
    QTest::newRow("one three times")
        << QStringLiteral("身份证号码") << QStringList{kFirst, kFirst, kFirst} << false;
    QTest::newRow("codes by their header") << QStringLiteral("统一社会信用代码") << three << false;
    QTest::newRow("three among codes")
        << QStringLiteral("编号")
        << QStringList{QStringLiteral("110000000000000001"), QStringLiteral("110000000000000002"),
                       QStringLiteral("110000000000000003"), QStringLiteral("110000000000000004")} +
               three
        << false;
}

void TestFirstSight::columnTells()
{
    QFETCH(QString, header);
    QFETCH(QStringList, values);
    QFETCH(bool, isCertain);
    PageMaker maker;
    maker.table(column(header, values));
    QCOMPARE(seen(maker.page.lines).has_value(), isCertain);
}

void TestFirstSight::noRulesLetItStand_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::newRow("everywhere") << QByteArray(
        R"("types": [{"type": "resident_id", "disposition": "permitted", "severity": "low",
            "action": "none", "basis": []}])");
    QTest::newRow("on one kind of notice") << QByteArray(
        R"("notice_types": [{"id": "own_kind", "title": ["自有公示"], "allow": ["resident_id"]}])");
}

/// What is certain rests on this.
void TestFirstSight::noRulesLetItStand()
{
    QFETCH(QByteArray, rules);
    const RulePackText pack{QStringLiteral("own.json"),
                            R"({"schema": 1, "id": "own", "version": "1", "title": "own", )" +
                                rules + '}'};
    QVERIFY(!RuleSet::compile(RuleSet::builtInPacks() + QList{pack}));
}

void TestFirstSight::neverSaysMoreThanTheWholeJudgement()
{
    constexpr int kPages = 800;
    Drawing drawing(20261128);
    int told = 0;
    int silent = 0; // pages with such a number that nobody has to cover: a hasty eye would be wrong
    for (int i = 0; i < kPages; ++i) {
        const ocr::Page page = drawing.page();
        const PageJudgement judged =
            judge({page}, m_rules, {QStringLiteral("auto"), kToday}).first();
        QList<ocr::TextLine> lines = page.lines;
        drawing.shuffle(lines);
        const std::optional<FindingType> shown = seen(lines, m_rules);
        told += shown.has_value();
        const bool holdsOne =
            std::any_of(lines.begin(), lines.end(), [](const ocr::TextLine &line) {
                const QString end = line.text().right(18);
                return end.size() == 18 && holdsResidentCheck(end);
            });
        silent += holdsOne && !findsCitizen(judged);
        if (!shown || findsCitizen(judged))
            continue;
        QStringList texts;
        for (const ocr::TextLine &line : std::as_const(page.lines))
            texts.append(line.text());
        QFAIL(qPrintable(QStringLiteral("page %1 says too much: %2").arg(i).arg(texts.join(u'/'))));
    }
    qInfo("%d of %d pages tell, %d would mislead a hasty eye", told, kPages, silent);
    QVERIFY(told > kPages / 10);
    QVERIFY(silent > kPages / 100);
}

QTEST_GUILESS_MAIN(TestFirstSight)
#include "tst_firstsight.moc"
