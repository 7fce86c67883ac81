// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/PageMaker.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace privacy;
using namespace tests;

class TestJudgePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void lostRule();
    void numberInHeader();
    void thinStroke();
    void unreadCells();
    void readersDecide_data();
    void readersDecide();
    void carriedHeaders();
    void twoHeaderRows();
    void form();
    void pair();
    void quotedWordIsNoLabel();
    void peoplesTaxNumbers();
    void wrappedCell();
    void brokenOverLines();
    void partsThatShareACharacter_data();
    void partsThatShareACharacter();
    void boxCoversTheValue();
    void secondReaderOfTheDigitsOnly();
    void hiddenDigitsThatNobodySaw();
    void titleAndType();
    void people();
    void emptyPage();
    void sameTwice();
};

void TestJudgePage::cells_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &text,
                        const QString &expected) {
        QTest::newRow(name) << header << text << expected;
    };
    const QString id = QStringLiteral("650101190001010001");
    row("id", QStringLiteral("身份证号码"), id,
        QStringLiteral("resident_id exposed 650101********0001 r1c1"));
    // Where a ruling was lost a column holds what its header does not name.
    row("id under another header", QStringLiteral("性别"), id,
        QStringLiteral("resident_id exposed 650101********0001 r1c1"));
    row("phone in a remark of hardship", QStringLiteral("致贫原因"),
        QStringLiteral("缺劳力 13800138000"),
        QStringLiteral("hardship review ** r1c1; phone exposed 138****8000 r1c1"));
    row("id, header broken", QStringLiteral("身份\n证号"), id,
        QStringLiteral("resident_id exposed 650101********0001 r1c1"));
    row("id, header with brackets", QStringLiteral("身份证号（18位）"), id,
        QStringLiteral("resident_id exposed 650101********0001 r1c1"));
    row("id, header misread", QStringLiteral("身份汪号码"), QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, compound header", QStringLiteral("被监护人身份证号码"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, Uyghur header", QStringLiteral("كىملىك نومۇرى"), QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, Uyghur header misread", QStringLiteral("كمىلىك نومۇرى"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, Kazakh header", QStringLiteral("جەكە كۋالىك ءنومىرى"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, Cyrillic header", QStringLiteral("Жеке куәлік нөмірі"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("id, two languages", QStringLiteral("身份证号\nكىملىك نومۇرى"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id exposed 650101********0002 r1c1"));
    row("phone", QStringLiteral("联系电话"), QStringLiteral("13800138000"),
        QStringLiteral("phone exposed 138****8000 r1c1"));
    row("phone, Uyghur", QStringLiteral("ئالاقىلىشىش تېلېفونى"), QStringLiteral("13800138000"),
        QStringLiteral("phone exposed 138****8000 r1c1"));
    row("two phones in a cell", QStringLiteral("联系电话"),
        QStringLiteral("13800138000\n13900139000"),
        QStringLiteral("phone exposed 138****8000 r1c1; phone exposed 139****9000 r1c1"));
    row("two masked phones in a cell", QStringLiteral("某某栏"),
        QStringLiteral("186****7589\n176****2318"),
        QStringLiteral("phone masked 186****7589 r1c1; phone masked 176****2318 r1c1"));
    row("account that is no card", QStringLiteral("一卡通账号"),
        QStringLiteral("801010012010100123"),
        QStringLiteral("bank_account exposed ***************0123 r1c1"));
    row("contract code", QStringLiteral("承包方编码"), QStringLiteral("653101200001010019"),
        QString());
    row("voucher", QStringLiteral("凭证号"), QStringLiteral("13800138000"), QString());
    row("amount", QStringLiteral("金额（元）"), QStringLiteral("47815.76"), QString());
    row("area", QStringLiteral("面积(亩)"), QStringLiteral("12.5"), QString());
    row("ear tag", QStringLiteral("耳标号"), QStringLiteral("165010100000001"), QString());
    row("credit code", QStringLiteral("统一社会信用代码"), QStringLiteral("91350100M000100Y43"),
        QString());
    row("office phone column", QStringLiteral("监督电话"), QStringLiteral("0991-2345678"),
        QStringLiteral("landline official 0991*****78 r1c1"));
    row("organisation's account", QStringLiteral("对公账户"), QStringLiteral("6222000000000009"),
        QString());
    row("unknown header, id", QStringLiteral("某某栏"), id,
        QStringLiteral("resident_id exposed 650101********0001 r1c1"));
    row("unknown header, no check digit", QStringLiteral("某某栏"),
        QStringLiteral("650101190001010002"),
        QStringLiteral("resident_id review 650101********0002 r1c1"));
    row("unknown header, mobile", QStringLiteral("某某栏"), QStringLiteral("13800138000"),
        QStringLiteral("phone exposed 138****8000 r1c1"));
    row("birth date", QStringLiteral("出生年月"), QStringLiteral("1900.01"),
        QStringLiteral("birth_date exposed 1900-**-** r1c1"));
    row("health", QStringLiteral("残疾等级"), QStringLiteral("二级"),
        QStringLiteral("health exposed ** r1c1"));
    row("healthy", QStringLiteral("健康状况"), QStringLiteral("健康"),
        QStringLiteral("health permitted ** r1c1"));
    row("address", QStringLiteral("家庭住址"), QStringLiteral("幸福镇红旗村5组148号"),
        QStringLiteral("address exposed 幸福镇红旗村*** r1c1"));
    row("village", QStringLiteral("家庭住址"), QStringLiteral("幸福镇红旗村"),
        QStringLiteral("address permitted 幸福镇红旗村*** r1c1"));
    row("remark harmless", QStringLiteral("备注"), QStringLiteral("已发放"), QString());
    row("remark alarming", QStringLiteral("备注"), QStringLiteral("精神残疾"),
        QStringLiteral("health exposed ** r1c1"));
    row("remark with a phone", QStringLiteral("备注"), QStringLiteral("13800138000"),
        QStringLiteral("phone exposed 138****8000 r1c1"));
    row("dash", QStringLiteral("身份证号"), QStringLiteral("—"), QString());
    row("empty", QStringLiteral("身份证号"), QString(), QString());
    row("masked", QStringLiteral("身份证号"), QStringLiteral("410926********997X"),
        QStringLiteral("resident_id masked 410926********997X r1c1"));
    row("masked, stars miscounted", QStringLiteral("身份证号"),
        QStringLiteral("410926*****997X|410926*********997X"),
        QStringLiteral("resident_id masked 410926********997X r1c1"));
    row("masked, a star read as a digit", QStringLiteral("身份证号"),
        QStringLiteral("410926*****997X|4109264*48*4*4997X"),
        QStringLiteral("resident_id masked 410926********997X r1c1"));
    row("masked, digits by the first reader", QStringLiteral("身份证号"),
        QStringLiteral("41092648*4*4*4997X|410926********997X"),
        QStringLiteral("resident_id masked 410926********997X r1c1"));
    row("masked weakly", QStringLiteral("身份证号"), QStringLiteral("6540041984052399**"),
        QStringLiteral("resident_id exposed 654004************ r1c1"));
    row("masked weakly, one star lost", QStringLiteral("身份证号"),
        QStringLiteral("6540041984052399*"),
        QStringLiteral("resident_id exposed 654004************ r1c1"));
    row("masked weakly, stars lost", QStringLiteral("身份证号"), QStringLiteral("6540041984052399"),
        QStringLiteral("resident_id exposed 654004********2399 r1c1"));
    row("phone masked", QStringLiteral("联系电话"), QStringLiteral("185****0517|185***0517"),
        QStringLiteral("phone masked 185****0517 r1c1"));
    row("phone masked weakly", QStringLiteral("联系电话"), QStringLiteral("1857811777*"),
        QStringLiteral("phone exposed 185******** r1c1"));
}

void TestJudgePage::lostRule()
{
    // The rule between two columns was lost: phones and amounts share one.
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("手机号码\n救助金额")},
                 {QStringLiteral("张三"), QStringLiteral("13800138000\n2403元")},
                 {QStringLiteral("李四"), QStringLiteral("1390013900*\n3903元")},
                 {QStringLiteral("王五"), QStringLiteral("139****9000\n764.50")}});
    QCOMPARE(
        summary(maker.judged().findings),
        QStringLiteral(
            "name permitted 张** r1c0; phone exposed 138****8000 r1c1; name permitted 李** r2c0; "
            "phone exposed 139******** r2c1; name permitted 王** r3c0; phone masked 139****9000 "
            "r3c1"));
}

void TestJudgePage::numberInHeader()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("身份证号（例：11010519491231002X）")},
                 {QStringLiteral("张三"), QStringLiteral("650101190001010002")}});
    const QList<Finding> findings = maker.judged().findings;
    QCOMPARE(
        summary(findings),
        QStringLiteral("resident_id exposed 110105********002X r0c1; name permitted 张** r1c0; "
                       "resident_id exposed 650101********0002 r1c1"));
    // No file quotes it with the header.
    for (const Finding &finding : findings)
        QVERIFY(!(finding.header + finding.reasons.join(u' ')).contains(u"11010519491231002X"));
}

void TestJudgePage::thinStroke()
{
    // The line finder saw half of the 一: the box reaches over the whole character all the same.
    PageMaker maker;
    ocr::Table &table = maker.table({{QStringLiteral("姓名"), QStringLiteral("残疾等级")},
                                     {QStringLiteral("张三"), QStringLiteral("一级")}});
    maker.page.lines[table.cells.last().lines.first()].place =
        ocr::Place::onPage({ocr::Quad::fromRect({580, 370, 36, 44})});
    const QList<Finding> findings = maker.judged().findings;
    QCOMPARE(findings.size(), 2);
    QVERIFY(ocr::coveredShare(ocr::Quad::fromRect({552, 372, 64, 40}),
                              findings[1].place.quads.first()) > 0.95);
}

void TestJudgePage::cells()
{
    QFETCH(QString, header);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    PageMaker maker;
    maker.table({{QStringLiteral("序号"), header}, {QStringLiteral("1"), text}});
    const QString actual = summary(maker.judged().findings);
    if (qstrcmp(QTest::currentDataTag(), "masked weakly, stars lost") == 0)
        QVERIFY2(actual.startsWith(QLatin1String("resident_id exposed 654004")),
                 qPrintable(actual));
    else
        QCOMPARE(actual, expected);
}

void TestJudgePage::unreadCells()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("身份证号"), QStringLiteral("金额")},
                 {QStringLiteral("张三"), QStringLiteral("?"), QStringLiteral("?")}});
    const PageJudgement judgement = maker.judged();
    QCOMPARE(judgement.findings.size(), 2);
    const Finding &unread = judgement.findings[1];
    QCOMPARE(unread.type, FindingType::ResidentId);
    QCOMPARE(unread.disposition, Disposition::Review);
    QVERIFY(unread.reasons.contains(QStringLiteral("unread")));
    QCOMPARE(unread.action, QStringLiteral("check"));
    QVERIFY(!unread.place.quads.isEmpty());
}

void TestJudgePage::readersDecide_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second"); // "-": nothing
    QTest::addColumn<QString>("expected");
    const QString id = QStringLiteral("身份证号");
    const QString phone = QStringLiteral("联系电话");
    const QString good = QStringLiteral("650101190001010001");
    QTest::newRow("agree") << id << good << good
                           << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    QTest::newRow("check digit sides with the first")
        << id << good << QStringLiteral("650101190001010007")
        << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    QTest::newRow("check digit sides with the second")
        << id << QStringLiteral("650101190001070001") << good
        << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    QTest::newRow("a letter for a digit")
        << id << QStringLiteral("65O1O1190001010001") << QStringLiteral("-")
        << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    QTest::newRow("a digit lost by the first")
        << id << QStringLiteral("65010119000101001") << good
        << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    QTest::newRow("each wrong elsewhere")
        << id << QStringLiteral("650101190001070001") << QStringLiteral("650101190001010007")
        << QStringLiteral("resident_id exposed 650101********0001 r1c1");
    // Changing its first digit would make a foreigner's permit of it: nobody read that.
    QTest::newRow("a specimen that nobody doubts is not repaired")
        << id << QStringLiteral("430512198908131367") << QStringLiteral("43051219890813136/7")
        << QStringLiteral("resident_id review 430512************ r1c1");
    QTest::newRow("phones agree") << phone << QStringLiteral("13800138000")
                                  << QStringLiteral("13800138000")
                                  << QStringLiteral("phone exposed 138****8000 r1c1");
    QTest::newRow("phones differ")
        << phone << QStringLiteral("13800138000") << QStringLiteral("13800138006")
        << QStringLiteral("phone review 138******** r1c1");
    QTest::newRow("phones differ in the head")
        << phone << QStringLiteral("13800138000") << QStringLiteral("18800138000")
        << QStringLiteral("phone review 1******8000 r1c1");
}

void TestJudgePage::readersDecide()
{
    QFETCH(QString, header);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, expected);
    PageMaker maker;
    maker.table({{QStringLiteral("序号"), header}, {QStringLiteral("1"), first + u'|' + second}});
    QString actual = summary(maker.judged().findings);
    // Stars fill up to the number's length, however many digits are certain.
    QCOMPARE(actual.replace(QRegularExpression(QStringLiteral("\\*+")), QStringLiteral("*")),
             expected.replace(QRegularExpression(QStringLiteral("\\*+")), QStringLiteral("*")));
}

void TestJudgePage::carriedHeaders()
{
    PageMaker maker;
    ocr::Table &table =
        maker.table({{QStringLiteral("张三"), QStringLiteral("650101190001010002")},
                     {QStringLiteral("李四"), QStringLiteral("650101190001010003")}},
                    0);
    table.carriedHeaders = {QStringLiteral("姓名"), QStringLiteral("身份证号")};
    const PageJudgement judgement = maker.judged();
    QCOMPARE(judgement.findings.size(), 4);
    for (const Finding &finding : judgement.findings)
        QVERIFY(finding.reasons.contains(QStringLiteral("header:carried")));
    QCOMPARE(judgement.findings[1].disposition, Disposition::Exposed);
}

void TestJudgePage::twoHeaderRows()
{
    PageMaker maker;
    maker.table({{QStringLiteral("ئىسمى"), QStringLiteral("كىملىك نومۇرى")},
                 {QStringLiteral("姓名"), QStringLiteral("身份证号")},
                 {QStringLiteral("张三"), QStringLiteral("650101190001010002")}},
                2);
    QCOMPARE(
        summary(maker.judged().findings),
        QStringLiteral("name permitted 张** r2c0; resident_id exposed 650101********0002 r2c1"));
}

void TestJudgePage::form()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("张三"), QStringLiteral("性别"),
                  QStringLiteral("男")},
                 {QStringLiteral("出生日期"), QStringLiteral("1900-01-01"),
                  QStringLiteral("身份证号"), QStringLiteral("340524800101001")},
                 {QStringLiteral("办公电话"), QStringLiteral("0991-2345678"),
                  QStringLiteral("联系电话"), QStringLiteral("13800138000")}},
                0);
    QCOMPARE(
        summary(maker.judged().findings),
        QStringLiteral(
            "name permitted 张** r0c1; sex permitted ** r0c3; birth_date exposed 1900-**-** r1c1; "
            "resident_id exposed 340524********1001 r1c3; landline official 0991*****78 r2c1; "
            "phone exposed 138****8000 r2c3")
            .replace(QStringLiteral("340524********1001"), QStringLiteral("340524********1001")));
}

void TestJudgePage::pair()
{
    PageMaker maker;
    const int label = maker.line(100, 100, QStringLiteral("身份证号码"));
    const int value = maker.line(500, 100, QStringLiteral("650101190001010002"));
    const int vetoLabel = maker.line(100, 200, QStringLiteral("合同编号"));
    const int vetoed = maker.line(500, 200, QStringLiteral("13800138000"));
    maker.page.pairs = {{0, {label}, {value}}, {0, {vetoLabel}, {vetoed}}};
    QCOMPARE(summary(maker.judged().findings),
             QStringLiteral("resident_id exposed 650101********0002"));
}

/// In "惠民惠农财政补贴“一卡通”发放公示表" a fleck of the quotation mark was read as a letter.
void TestJudgePage::quotedWordIsNoLabel()
{
    const auto found = [](const QString &label, const QString &value) {
        PageMaker maker;
        const int title = maker.line(100, 100, label);
        const int beside = maker.line(500, 100, value);
        maker.page.pairs = {{0, {title}, {beside}}};
        return summary(maker.judged().findings);
    };
    const QString fleck = QStringLiteral("Е");
    QCOMPARE(found(QStringLiteral("“一卡通”"), fleck), QString());
    // The controls: a number that nobody can read, and forms that set labels in such marks.
    QVERIFY(!found(QStringLiteral("一卡通"), fleck).isEmpty());
    QVERIFY(!found(QStringLiteral("“一卡通”"), QStringLiteral("860012345678")).isEmpty());
    QVERIFY(!found(QStringLiteral("「持卡人」"), QStringLiteral("张建国")).isEmpty());
}

/// Who trades alone has his own number for a tax number; one or two such may be codes by chance.
void TestJudgePage::peoplesTaxNumbers()
{
    const QStringList numbers{QStringLiteral("650101199001010010"),
                              QStringLiteral("652301197812199973"),
                              QStringLiteral("650102195005179970")};
    QList<QStringList> rows{{QStringLiteral("序号"), QStringLiteral("税号")}};
    for (int count = 1; count <= numbers.size(); ++count) {
        rows.append({QString::number(count), numbers[count - 1]});
        PageMaker maker;
        maker.table(rows);
        QCOMPARE(maker.judged().findings.size(), count < 3 ? 0 : 3);
    }
    PageMaker maker;
    maker.table(rows);
    for (const Finding &finding : maker.judged().findings)
        QCOMPARE(finding.disposition, Disposition::Review);
}

void TestJudgePage::wrappedCell()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("身份证号")},
                 {QStringLiteral("阿依古丽·\n艾力"), QStringLiteral("6501011900\n01010001")}});
    const PageJudgement judgement = maker.judged();
    QCOMPARE(summary(judgement.findings),
             QStringLiteral(
                 "name permitted 阿***·艾*** r1c0; resident_id exposed 650101********0001 r1c1"));
    QCOMPARE(judgement.findings[0].place.quads.size(), 2);
    QCOMPARE(judgement.findings[1].place.quads.size(), 2);
}

void TestJudgePage::brokenOverLines()
{
    PageMaker maker;
    maker.line(140, 100,
               QStringLiteral("申请人张三，男，汉族，1900年1月1日出生，身份证号码：650101190"));
    maker.line(100, 140,
               QStringLiteral("001010001，联系电话：13800138000，现住幸福镇红旗村5组148号，家庭"));
    maker.line(100, 180, QStringLiteral("人口3人，对公账户：3"));
    const PageJudgement judgement = maker.judged();
    QCOMPARE(summary(judgement.findings),
             QStringLiteral("name permitted 张**; birth_date exposed 1900-**-**; resident_id "
                            "exposed 650101********0001; "
                            "phone exposed 138****8000; address exposed 幸福镇红旗村***"));
    QCOMPARE(judgement.findings[2].place.quads.size(), 2);
}

/// Detection may part a row in two boxes that share a character.
void TestJudgePage::partsThatShareACharacter_data()
{
    QTest::addColumn<double>("right"); // px between the left edges of both parts
    QTest::addColumn<QString>("expected");
    QTest::newRow("one digit in both") << 2 * kCharacter << QStringLiteral("131****4947");
    QTest::newRow("a little beside") << 2 * kCharacter + 4 << QStringLiteral("131****4947");
    QTest::newRow("control: another digit") << 3 * kCharacter << QString();
}

void TestJudgePage::partsThatShareACharacter()
{
    QFETCH(double, right);
    QFETCH(QString, expected);
    PageMaker maker;
    maker.line(100, 100, QStringLiteral("131"));
    maker.line(100 + right, 100, QStringLiteral("143044947"));
    const PageJudgement judgement = maker.judged();
    QCOMPARE(summary(judgement.findings),
             expected.isEmpty() ? QString() : QStringLiteral("phone exposed ") + expected);
    for (const Finding &finding : judgement.findings)
        QCOMPARE(finding.place.quads.size(), 2);
}

void TestJudgePage::boxCoversTheValue()
{
    PageMaker maker;
    const QString text = QStringLiteral("联系电话：13800138000，谢谢");
    maker.line(100, 100, text);
    const PageJudgement judgement = maker.judged();
    QCOMPARE(judgement.findings.size(), 1);
    const ocr::Quad value =
        ocr::Quad::fromRect({100 + 5 * kCharacter, 100, 11 * kCharacter, kHeight});
    const ocr::Quad box = judgement.findings.first().place.quads.first();
    QVERIFY(ocr::coveredShare(value, box) > 0.999);
    // No more than about a character too much on either side.
    QVERIFY(box.width() < value.width() + 2.1 * kCharacter);
}

void TestJudgePage::secondReaderOfTheDigitsOnly()
{
    PageMaker maker;
    const QString text = QStringLiteral("联系电话：13800138000");
    const int line = maker.line(100, 100, text, QStringLiteral("-"));
    ocr::Reading digits{
        ocr::Reader::Tesseract, QStringLiteral("eng"), QStringLiteral("13800138000"), 0.9, {}};
    for (int i = 0; i < 11; ++i)
        digits.characters.append(
            {static_cast<float>(5 + i) / 16.0F, static_cast<float>(6 + i) / 16.0F, 0.9F});
    maker.page.lines[line].readings.append(digits);
    const PageJudgement judgement = maker.judged();
    QCOMPARE(judgement.findings.size(), 1);
    QVERIFY(judgement.findings.first().reasons.contains(QStringLiteral("readers_agree")));
}

void TestJudgePage::hiddenDigitsThatNobodySaw()
{
    // Both readers lost the stars of 410926********997X: the gap between the digits tells of them.
    PageMaker maker;
    ocr::Table &table = maker.table({{QStringLiteral("序号"), QStringLiteral("身份证号")},
                                     {QStringLiteral("1"), QStringLiteral("410926997X")}});
    ocr::TextLine &line = maker.page.lines[table.cells.last().lines.first()];
    line.place = ocr::Place::onPage({ocr::Quad::fromRect({560, 370, 18 * kCharacter, kHeight})});
    for (ocr::Reading &reading : line.readings)
        for (int i = 0; i < 10; ++i) {
            const int at = i < 6 ? i : i + 8;
            reading.characters[i] = {static_cast<float>(at) / 18.0F,
                                     static_cast<float>(at + 1) / 18.0F, 0.98F};
        }
    const QString actual = summary(maker.judged().findings);
    QCOMPARE(actual, QStringLiteral("resident_id masked 410926********997X r1c1"));
}

void TestJudgePage::titleAndType()
{
    PageMaker maker;
    maker.line(500, 60, QStringLiteral("幸福村2026年农村最低生活保障对象公示"), {}, 60);
    maker.line(100, 160, QStringLiteral("根据有关规定，现将名单公示如下"));
    const PageJudgement judgement = maker.judged();
    QCOMPARE(judgement.sheets.size(), 1);
    QCOMPARE(judgement.sheets.first().title,
             QStringLiteral("幸福村2026年农村最低生活保障对象公示"));
    QCOMPARE(judgement.sheets.first().noticeType, QStringLiteral("subsistence_allowance"));
    QVERIFY(judgement.sheets.first().typeConfidence > 0.5);
    QVERIFY(judgement.findings.isEmpty());
}

void TestJudgePage::people()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("联系电话")},
                 {QStringLiteral("张三"), QStringLiteral("13800138000")},
                 {QStringLiteral("李四"), QStringLiteral("13900139000")}});
    const QList<Finding> findings = maker.judged().findings;
    QCOMPARE(findings.size(), 4);
    QCOMPARE(findings[0].person, findings[1].person);
    QCOMPARE(findings[2].person, findings[3].person);
    QVERIFY(findings[0].person != findings[2].person);
    QCOMPARE(findings[0].id, QStringLiteral("p1-f1"));
    QCOMPARE(findings[3].id, QStringLiteral("p1-f4"));
}

void TestJudgePage::emptyPage()
{
    PageMaker maker;
    const PageJudgement judgement = maker.judged();
    QVERIFY(judgement.findings.isEmpty());
    QCOMPARE(judgement.sheets.size(), 1);
    QCOMPARE(judgement.sheets.first().noticeType, QStringLiteral("unknown"));
}

void TestJudgePage::sameTwice()
{
    PageMaker maker;
    maker.table({{QStringLiteral("姓名"), QStringLiteral("联系电话")},
                 {QStringLiteral("张三"), QStringLiteral("13800138000")}});
    QCOMPARE(maker.judged(), maker.judged());
}

QTEST_GUILESS_MAIN(TestJudgePage)
#include "tst_judgepage.moc"
