// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"
#include "tests/app/privacy/BuiltInRules.h"

#include <QTest>

using namespace privacy;

namespace {

/// Every number, name and place here belongs to no one: sequences 000 and 996-998, placeholder
/// division 650101, the standards' own examples and an operator's service number.
QString summary(const QList<TextFinding> &findings)
{
    QStringList parts;
    for (const TextFinding &found : findings) {
        QString part = findingTypeName(found.finding.type) + u' ' + QString::number(found.start) +
                       u'-' + QString::number(found.end);
        if (found.line != 1 || found.endLine != 1)
            part += QStringLiteral(" L%1-%2").arg(found.line).arg(found.endLine);
        parts.append(part + u' ' + dispositionName(found.finding.disposition));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestJudgeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void masks_data();
    void masks();
    void tables_data();
    void tables();
    void manyAccountsWeighMore();
    void everyChangedDigitIsNoticed();
    void offsetsCountCodePoints();
    void kinds_data();
    void kinds();
    void periodOver();
    void sameTwice();

private:
    const RuleSet m_rules = tests::builtInRules();
};

void TestJudgeText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("empty", QString(), "");
    row("only spaces", QStringLiteral("   "), "");
    // Numbers of the vectors, alone.
    row("id of the standard", QStringLiteral("11010519491231002X"), "resident_id 0-18 exposed");
    row("id of the standard, lower x", QStringLiteral("11010519491231002x"),
        "resident_id 0-18 exposed");
    row("id 2", QStringLiteral("440524188001010014"), "resident_id 0-18 exposed");
    row("id 3", QStringLiteral("34052419800101001X"), "resident_id 0-18 exposed");
    row("id placeholder", QStringLiteral("650101190001010001"), "resident_id 0-18 exposed");
    row("bad check digit alone", QStringLiteral("650101190001010002"), "resident_id 0-18 review");
    row("bad check digit, label", QStringLiteral("身份证号：650101190001010002"),
        "resident_id 5-23 exposed");
    row("impossible date, good check", QStringLiteral("653101190002290001"), "");
    row("15 digits alone", QStringLiteral("340524800101001"), "");
    row("15 digits, label", QStringLiteral("身份证号码：340524800101001"),
        "resident_id 6-21 exposed");
    row("15 digits, label 2", QStringLiteral("身份证650101190101000"), "resident_id 3-18 exposed");
    row("contract code alone looks like an id", QStringLiteral("653101200001010019"),
        "resident_id 0-18 exposed");
    row("contract code, label", QStringLiteral("承包方编码：653101200001010019"), "");
    row("credit code", QStringLiteral("91350100M000100Y43"), "");
    row("credit code, digits and X", QStringLiteral("11650100000000000X"), "");
    row("spaces between values", QStringLiteral("联系人：王建国 电话：138 0013 8000"),
        "name 4-7 permitted; phone 11-24 exposed");
    row("office line", QStringLiteral("监督电话：0991-2345678"), "landline 5-17 official");
    row("credit code misread, under an ID label", QStringLiteral("证件号码：91350100M000I00Y43"),
        "");
    row("credit code, label", QStringLiteral("统一社会信用代码：91350100M000100Y43"), "");
    row("card 16", QStringLiteral("6222000000000009"), "bank_card 0-16 exposed");
    row("card 19", QStringLiteral("6217000000000000004"), "bank_card 0-19 exposed");
    row("card, bad Luhn", QStringLiteral("6222000000000008"), "");
    row("card, bad Luhn, label", QStringLiteral("卡号：6222000000000008"),
        "bank_card 3-19 exposed");
    row("passbook account", QStringLiteral("一卡通账号：801010012010100123"),
        "bank_account 6-24 exposed");
    row("disability", QStringLiteral("65010119000101000142"), "disability_cert 0-20 exposed");
    row("disability, impossible grade", QStringLiteral("65010119000101000149"), "");
    row("mobile", QStringLiteral("13800138000"), "phone 0-11 exposed");
    row("mobile with spaces", QStringLiteral("138 0013 8000"), "phone 0-13 exposed");
    row("mobile with hyphens", QStringLiteral("138-0013-8000"), "phone 0-13 exposed");
    row("mobile with country code", QStringLiteral("+86 13800138000"), "phone 0-15 exposed");
    row("full-width digits", QStringLiteral("１３８００１３８０００"), "phone 0-11 exposed");
    row("twelve digits are no mobile", QStringLiteral("138001380001"), "");
    row("ten digits are no mobile", QStringLiteral("1380013800"), "");
    row("head that is not given out", QStringLiteral("12800138000"), "");
    row("two mobiles", QStringLiteral("13800138000 13900139000"),
        "phone 0-11 exposed; phone 12-23 exposed");
    row("two mobiles with a comma", QStringLiteral("电话：13800138000、13900139000"),
        "phone 3-14 exposed; phone 15-26 exposed");
    row("stars behind an area code", QStringLiteral("0997-6345563*******"), "");
    row("stars behind a region", QStringLiteral("6501-6345563*******"), "resident_id 0-19 exposed");
    row("mobile inside a longer number", QStringLiteral("第2013800138000号"), "");
    row("residence permit", QStringLiteral("810000199408230021"), "resident_id 0-18 exposed");
    row("foreigner's card, label", QStringLiteral("证件号码：932682198501010017"),
        "permit 5-23 exposed");
    row("home return permit, label", QStringLiteral("回乡证号：H12345678"), "permit 5-14 exposed");
    row("passport, label", QStringLiteral("护照号：E12345678"), "passport 4-13 exposed");
    row("passport-like, no label", QStringLiteral("型号E12345678"), "");
    row("plate", QStringLiteral("新A·12345"), "plate 0-8 exposed");
    row("plate new energy", QStringLiteral("车辆新AD12345停放"), "plate 2-10 exposed");
    row("plate large", QStringLiteral("新A12345D"), "plate 0-8 exposed");
    row("mail", QStringLiteral("邮箱 a.b@example.com"), "email 3-18 exposed");
    row("qq, label", QStringLiteral("QQ：12345678"), "qq 3-11 exposed");
    row("qq group", QStringLiteral("QQ群：123456789"), "");
    row("document number", QStringLiteral("新民发〔2024〕12号"), "");
    row("document number long", QStringLiteral("批准文号为也集建〔2022〕第315号"), "");
    // Official contacts.
    row("supervision line", QStringLiteral("监督电话：0991-2345678"), "landline 5-17 official");
    row("supervision line, local", QStringLiteral("举报电话：2345678"), "landline 5-12 official");
    row("supervision mobile", QStringLiteral("监督电话：13800138000"), "phone 5-16 review");
    row("office before the label", QStringLiteral("村委会联系电话：0991-2345678"),
        "landline 8-20 official");
    row("hotline", QStringLiteral("咨询热线：12345"), "");
    row("hotline alone", QStringLiteral("请拨打12345或96111"), "");
    row("hotline broken over lines", QStringLiteral("咨询热线：1\n2345，谢谢"), "");
    row("organisation's account",
        QStringLiteral("对公账户：3245403404460763348（农村信用合作联社）"), "");
    row("organisation's account, broken",
        QStringLiteral("对公账户：3\n245403404460763348（农村信用合作联社）"), "");
    row("company before the account",
        QStringLiteral("户名：某某商贸有限公司，账号：6222000000000009"),
        "bank_account 15-31 official");
    // Amounts, dates, codes.
    row("amount", QStringLiteral("合计金额：7915372.63元"), "");
    row("amount with separators", QStringLiteral("发放1,234,567.00元"), "");
    row("date", QStringLiteral("公示时间：2022年5月10日至2022年5月16日"), "");
    row("date digits", QStringLiteral("20240115"), "");
    row("ear tag", QStringLiteral("耳标号：165010100000001"), "");
    row("contract", QStringLiteral("合同编号：HT202233705038"), "");
    // Running text.
    row("applicant",
        QStringLiteral("申请人张三，男，汉族，1900年1月1日出生，身份证号码：650101190001010001，联"
                       "系电话：13800138000，"
                       "现住幸福镇红旗村5组148号，家庭人口3人"),
        "name 3-5 permitted; birth_date 11-20 exposed; resident_id 29-47 exposed; phone 53-64 "
        "exposed; address 67-79 exposed");
    row("applicant with dot", QStringLiteral("申请人叶尔江·热依汗，女"), "name 3-10 permitted");
    row("applicant is no name", QStringLiteral("申请人在本村新建住宅"), "");
    row("label and colon", QStringLiteral("户主：叶尔江"), "name 3-6 permitted");
    row("responsible person", QStringLiteral("负责人：张三"), "name 4-6 official");
    row("village address", QStringLiteral("住址：幸福镇红旗村"), "address 3-9 permitted");
    row("office address", QStringLiteral("办公地址：幸福路12号"), "");
    row("approval date is no birth", QStringLiteral("批准日期：2022年5月10日"), "");
    row("health label", QStringLiteral("残疾类别：肢体，残疾等级：二级"),
        "health 5-7 exposed; health 13-15 exposed");
    // Lines judged together.
    row("label on the line before", QStringLiteral("身份证号：\n340524800101001"),
        "resident_id 0-15 L2-2 exposed");
    row("number broken over lines", QStringLiteral("身份证号码：650101190\n001010001，男"),
        "resident_id 6-9 L1-2 exposed");
    row("two numbers on two lines", QStringLiteral("13800138000\n13900139000"),
        "phone 0-11 exposed; phone 0-11 L2-2 exposed");
    // Other scripts.
    row("Uyghur label", QStringLiteral("تېلېفون نومۇرى: 13800138000"), "phone 16-27 exposed");
    row("Kazakh label, Arabic", QStringLiteral("جەكە كۋالىك ٴنومىرى: 340524800101001"),
        "resident_id 21-36 exposed");
    row("Kazakh label, Cyrillic", QStringLiteral("жеке куәлік нөмірі: 340524800101001"),
        "resident_id 20-35 exposed");
    row("Uyghur supervision line", QStringLiteral("نازارەت تېلېفونى: 0991-2345678"),
        "landline 18-30 official");
}

void TestJudgeText::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(judgeText(text, m_rules, tests::textOptions())), expected);
}

void TestJudgeText::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("disposition");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString &text, const char *disposition, const char *masked) {
        QTest::newRow(qPrintable(text))
            << text << QString::fromLatin1(disposition) << QString::fromLatin1(masked);
    };
    row(QStringLiteral("身份证号：650101190001010001"), "exposed", "650101********0001");
    row(QStringLiteral("身份证号：410926********997X"), "masked", "410926********997X");
    row(QStringLiteral("身份证号：410926＊＊＊＊＊＊＊＊997X"), "masked", "410926********997X");
    row(QStringLiteral("身份证号：410926XXXXXXXX997X"), "masked", "410926********997X");
    row(QStringLiteral("身份证号：410926●●●●●●●●997X"), "masked", "410926********997X");
    row(QStringLiteral("身份证号：6540041984052399**"), "exposed", "654004************");
    row(QStringLiteral("身份证号：65010119000101****"), "exposed", "650101************");
    row(QStringLiteral("身份证号：659*************81"), "masked", "659*************81");
    row(QStringLiteral("身份证号：650101****01010001"), "exposed", "650101********0001");
    row(QStringLiteral("身份证号：650101******010001"), "exposed", "650101********0001");
    row(QStringLiteral("电话：1857811777*"), "exposed", "185********");
    row(QStringLiteral("电话：185****0517"), "masked", "185****0517");
    row(QStringLiteral("电话：185***20517"), "exposed", "185****0517");
    row(QStringLiteral("电话：1********17"), "masked", "1********17");
    row(QStringLiteral("185****0517"), "masked", "185****0517");
    row(QStringLiteral("卡号：***************0009"), "masked", "***************0009");
    row(QStringLiteral("卡号：622200000000****"), "exposed", "***************");
    row(QStringLiteral("残疾证号：650101********000142"), "exposed", "650101**************");
    row(QStringLiteral("残疾证号：650101************42"), "exposed", "650101**************");
    row(QStringLiteral("残疾证号：650101************"), "masked", "650101**************");
    row(QStringLiteral("电话：13800138000"), "exposed", "138****8000");
    row(QStringLiteral("卡号：6222000000000009"), "exposed", "***************0009");
    row(QStringLiteral("残疾证号：65010119000101000142"), "exposed", "650101**************");
    row(QStringLiteral("申请人：张三"), "permitted", "张**");
    row(QStringLiteral("申请人：张*"), "masked", "张**");
    row(QStringLiteral("a.b@example.com"), "exposed", "a***@example.com");
}

void TestJudgeText::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, disposition);
    QFETCH(QString, masked);
    const QList<TextFinding> findings = judgeText(text, m_rules, tests::textOptions());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(dispositionName(findings.first().finding.disposition), disposition);
    if (findings.first().finding.type == FindingType::Name)
        QVERIFY(findings.first().finding.maskedText.startsWith(u'张'));
    else
        QCOMPARE(findings.first().finding.maskedText, masked);
}

void TestJudgeText::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("table");
    QTest::addColumn<QString>("expected");
    QTest::newRow("list")
        << QStringLiteral("序号\t姓名\t身份证号\t金额\n1\t张三\t650101190001010001\t13800138000\n")
        << false << QStringLiteral("name 2-4 L2-2 permitted; resident_id 5-23 L2-2 exposed");
    QTest::newRow("header decides") << QStringLiteral("姓名\t承包方编码\n张三\t653101200001010019")
                                    << false << QStringLiteral("name 0-2 L2-2 permitted");
    QTest::newRow("repeated groups")
        << QStringLiteral("姓名\t电话\t姓名\t电话\n张三\t13800138000\t李四\t13900139000") << false
        << QStringLiteral("name 0-2 L2-2 permitted; phone 3-14 L2-2 exposed; name 15-17 L2-2 "
                          "permitted; phone 18-29 L2-2 exposed");
    QTest::newRow("health and cert")
        << QStringLiteral(
               "姓名\t残疾证号\t残疾类别\t残疾等级\n张三\t65010119000101000142\t肢体\t二级")
        << false
        << QStringLiteral("name 0-2 L2-2 permitted; disability_cert 3-23 L2-2 exposed; health "
                          "24-26 L2-2 exposed; health 27-29 L2-2 exposed");
    QTest::newRow("empty cells and totals")
        << QStringLiteral("姓名\t身份证号\n合计\t\n无\t/") << false << QString();
    QTest::newRow("html")
        << QStringLiteral("<table><tr><th>姓名</th><th>身份证&#21495;</th></tr><tr><td>张三</td>"
                          "<td>650101190001010002</td></tr></table>")
        << true << QStringLiteral("name 0-2 L2-2 permitted; resident_id 3-21 L2-2 exposed");
    QTest::newRow("html of an office program")
        << QStringLiteral(
               "Version:0.9\nStartHTML:0000000105\n<html><head><style>td>p{}</style></head><body>"
               "<!--StartFragment--><table><tr><td rowspan=2>序号</td><td rowspan=\"2\">姓<br>名"
               "</td><td colspan=2 title=\"a>b\">联系方式</td></tr><tr><td>手机号</td><td>身份证号"
               "</td></tr><tr><td>1</td><td rowspan=2>阿依古丽&middot;买买提<![if !x]><![endif]>"
               "</td><td x:num>&#49;3800138000</td><td><table><tr><td>440524</td><td>188001010014"
               "</td></tr></table></td></tr><tr><td>2<td>13800138000<td></table></body>")
        << true
        << QStringLiteral("name 2-10 L3-3 permitted; phone 11-22 L3-3 exposed; resident_id 23-42 "
                          "L3-3 exposed; phone 3-14 L4-4 exposed");
    QTest::newRow("html with lines around the table")
        << QStringLiteral("<p>公示</p><table><tr><td>姓名</td><td>手机号</td></tr><tr><td>张三</td>"
                          "<td>1380013<wbr>8000</td></tr></table><p>李秀英 13800138000</p>")
        << true
        << QStringLiteral("name 0-2 L3-3 permitted; phone 3-14 L3-3 exposed; name 0-3 L5-5 "
                          "permitted; phone 4-15 L5-5 exposed");
    QTest::newRow("WeChat accounts in a column")
        << QStringLiteral("姓名\t微信号\n张三\tzhang-san_88\n李四\twxid_0000abc") << false
        << QStringLiteral("name 0-2 L2-2 permitted; wechat 3-15 L2-2 exposed; name 0-2 L3-3 "
                          "permitted; wechat 3-15 L3-3 exposed");
    QTest::newRow("words of forms under a name's header")
        << QStringLiteral("姓名\t金额\n职务\t500\n汉族\t500\n红旗村村民委员会\t500\n高峰\t500")
        << false << QStringLiteral("name 0-2 L5-5 permitted");
    QTest::newRow("names that end like kinds of people")
        << QStringLiteral("姓名\t金额\n艾力·库尔班\t500\n库尔班·库尔班\t500\n陆炎\t500") << false
        << QStringLiteral("name 0-6 L2-2 permitted; name 0-7 L3-3 permitted; name 0-2 L4-4 "
                          "permitted");
    QTest::newRow("a titled notice lacks its telephone")
        << QStringLiteral(
               "红旗村2026年第一季度临时救助对象公示\n序号\t姓名\t救助金额（元）\n"
               "1\t张建国\t500\n2\t李秀英\t500\n公示期：3月1日至3月10日\n红旗村村民委员会")
        << false
        << QStringLiteral("missing_required 0-0 review; name 2-5 L3-3 permitted; name 2-5 L4-4 "
                          "permitted");
    QTest::newRow("Uyghur headers")
        << QStringLiteral("ئىسمى\tكىملىك نومۇرى\tتېلېفون\nAli Vali\t340524800101001\t13800138000")
        << false
        << QStringLiteral(
               "name 0-8 L2-2 permitted; resident_id 9-24 L2-2 exposed; phone 25-36 L2-2 exposed");
    QTest::newRow("headers in English and Chinese")
        << QStringLiteral("Driver's name 司机姓名\tPlate number 车牌号\n张三\t新A12345") << false
        << QStringLiteral("name 0-2 L2-2 permitted; plate 3-10 L2-2 exposed");
    QTest::newRow("receivers of parcels, whoever signs for them")
        << QStringLiteral("取件码\t收件人\n3-1-2045\t申屠雪\n3-1-2046\t司*") << false
        << QStringLiteral("name 9-12 L2-2 exposed; name 9-11 L3-3 masked");
    QTest::newRow("who it is to whom, beside the number")
        << QStringLiteral("监护人及电话\t金额\n龙海（父）13800710500\t100") << false
        << QStringLiteral("name 0-2 L2-2 permitted; phone 5-16 L2-2 exposed");
    QTest::newRow("members of the family and their count")
        << QStringLiteral("户主\t家庭成员\n谷长根\t何秀巧（妻）\n陶引娣\t3\n纪满仓\t2人") << false
        << QStringLiteral("name 0-3 L2-2 permitted; name 4-7 L2-2 permitted; name 0-3 L3-3 "
                          "permitted; name 0-3 L4-4 permitted");
    QTest::newRow("passbooks") << QStringLiteral("户主\t一折通\n游铁柱\t100000000000012") << false
                               << QStringLiteral("name 0-3 L2-2 permitted; bank_account 4-19 L2-2 "
                                                 "exposed");
    QTest::newRow("seats") << QStringLiteral("姓名\t座位号\n张三\t01-01\n李四\t01-02") << false
                           << QStringLiteral("name 0-2 L2-2 permitted; name 0-2 L3-3 permitted");
    QTest::newRow("a form is no list, though its first row holds no number")
        << QStringLiteral("申请人\t孟广田\t性别\t男\n家庭住址\t柳沟村3组8号\t手机\t13800138000")
        << false
        << QStringLiteral("name 4-7 permitted; sex 11-12 permitted; address 5-12 L2-2 "
                          "exposed; phone 16-27 L2-2 exposed");
    QTest::newRow("groups between the rows")
        << QStringLiteral("户口簿号\t户主\t电话\n一组\n650000123\t胥占魁\t0994-2345678\n二组\n"
                          "650000140\t孟广田\t13800138000")
        << false
        << QStringLiteral("household_no 0-9 L3-3 exposed; name 10-13 L3-3 permitted; landline "
                          "14-26 L3-3 review; household_no 0-9 L5-5 exposed; name 10-13 L5-5 "
                          "permitted; phone 14-25 L5-5 exposed");
    QTest::newRow("a title in the first cell")
        << QStringLiteral("2026年农村低保对象公示\t\t\n户主\t配偶\t金额\n孟广田\t尹桂芝\t300")
        << true << QStringLiteral("name 0-3 L3-3 permitted; name 4-7 L3-3 exposed");
    QTest::newRow("a header over several columns")
        << QStringLiteral(
               "<p>农村低保对象公示</p><table><tr><td rowspan=2>户主</td><td colspan=2>"
               "家庭成员</td></tr><tr><td>姓名</td><td>与户主关系</td></tr><tr><td>孟广田"
               "</td><td>孟大田</td><td>本人</td></tr><tr><td></td><td>尹桂芝</td><td>配偶"
               "</td></tr></table>")
        << true
        << QStringLiteral(
               "missing_required 0-0 review; missing_required 0-0 review; missing_required 0-0 "
               "review; "
               "name 0-3 L4-4 permitted; name 4-7 L4-4 permitted; name 1-4 L5-5 exposed");
    QTest::newRow("another table under the first")
        << QStringLiteral(
               "姓名\t电话\n孟广田\t13800138000\n附表\n户主\t折号\n邵立夏\t100000000000012")
        << false
        << QStringLiteral("name 0-3 L2-2 permitted; phone 4-15 L2-2 exposed; name 0-3 L5-5 "
                          "permitted; bank_account 4-19 L5-5 exposed");
    QTest::newRow("a firm is paid")
        << QStringLiteral("项目\t施工单位\t账号\n修渠\t某水利建筑有限公司\t6222000000000009")
        << false
        << QStringLiteral("employer 3-12 L2-2 permitted; bank_account 13-29 L2-2 official");
    QTest::newRow("a workman is paid by a firm")
        << QStringLiteral("工匠\t施工单位\t身份证号\t账号\n孟广田\t某水利建筑有限公司\t"
                          "650101190001010001\t6222000000000009")
        << false
        << QStringLiteral(
               "name 0-3 L2-2 permitted; employer 4-13 L2-2 permitted; resident_id 14-32 "
               "L2-2 exposed; bank_account 33-49 L2-2 exposed");
    QTest::newRow("somebody is paid for a firm's goods")
        << QStringLiteral("姓名\t供应商\t账号\n孟广田\t某农机销售有限公司\t6222000000000009")
        << false << QStringLiteral("name 0-3 L2-2 permitted; bank_account 14-30 L2-2 exposed");
    QTest::newRow("no owner") << QStringLiteral("业主\t欠费\n公共照明\t330") << false << QString();
    QTest::newRow("a title row near a header")
        << QStringLiteral("红柳社区网格员信息公示\t\t\t\n网格员\t职务\t联系方式\t身份证号\n桂芳\t网"
                          "格长\t13800138000\t650101190001010002")
        << true
        << QStringLiteral(
               "name 0-2 L3-3 official; phone 7-18 L3-3 review; resident_id 19-37 L3-3 exposed");
    QTest::newRow("a header alone in its row")
        << QStringLiteral("监护人姓名\t\t\n买买提\t\t\n李强\t\t") << true
        << QStringLiteral("name 0-3 L2-2 permitted; name 0-2 L3-3 permitted");
    QTest::newRow("a note at the foot")
        << QStringLiteral("学号\t姓名\t监护人电话\n20240001\t江小川\t13800138000\n班主任：卢晓燕  "
                          "办公电话：0991-2345678\t\t")
        << true
        << QStringLiteral("other_id 0-8 L2-2 exposed; name 9-12 L2-2 permitted; phone 13-24 L2-2 "
                          "exposed; name 4-7 L3-3 official; landline 14-26 L3-3 official");
    QTest::newRow("a value alone in its row is no note")
        << QStringLiteral(
               "姓名及账号\t签字\t备注\n买买提·艾力 101010123456789\t\t\n李强 101010123456788\t\t")
        << true
        << QStringLiteral("name 0-6 L2-2 permitted; bank_account 7-22 L2-2 exposed; name 0-2 L3-3 "
                          "permitted; bank_account 3-18 L3-3 exposed");
    QTest::newRow("places in a list are no numbers")
        << QStringLiteral("学号\t姓名\t监护人电话\n01\t江小川\t13800138000\n02\t方圆\t13800138000")
        << true
        << QStringLiteral("name 3-6 L2-2 permitted; phone 7-18 L2-2 exposed; name 3-5 L3-3 "
                          "permitted; phone 6-17 L3-3 exposed");
    QTest::newRow("vaccines are no illnesses")
        << QStringLiteral(
               "儿童姓名\t家长\t应种疫苗\n唐豆豆\t唐伟\t乙脑\n康康\t康建军\t流脑、百白破")
        << true
        << QStringLiteral("name 0-3 L2-2 permitted; name 4-6 L2-2 permitted; name 0-2 L3-3 "
                          "permitted; name 3-6 L3-3 permitted");
    QTest::newRow("an illness beside vaccines")
        << QStringLiteral("姓名\t不良反应\t未接种疫苗原因\n王芳\t癫痫\t白血病") << true
        << QStringLiteral(
               "name 0-2 L2-2 permitted; health 3-5 L2-2 exposed; health 6-9 L2-2 exposed");
    QTest::newRow("a count of households")
        << QStringLiteral("房号\t业主\t欠费金额\n1-2-301\t齐伟\t1388.16\n合计\t4户\t1388.16")
        << true << QStringLiteral("address 0-7 L2-2 exposed; name 8-10 L2-2 permitted");
    QTest::newRow("home and phone in one column")
        << QStringLiteral("姓名\t住址及电话\n马丽\t幸福村2组9号\n李强\t红旗路12号3栋401室\n王芳\t幸"
                          "福村3组9号 13800138000")
        << true
        << QStringLiteral("name 0-2 L2-2 permitted; address 3-10 L2-2 exposed; name 0-2 L3-3 "
                          "permitted; address 3-15 L3-3 exposed; name 0-2 L4-4 permitted; address "
                          "3-10 L4-4 exposed; phone 11-22 L4-4 exposed");
    QTest::newRow("members that are words")
        << QStringLiteral("承包方代表\t家庭成员\t面积\n田丰收\t王桂芝、田野\t8.3\n尹红\t3人\t4.5")
        << true
        << QStringLiteral("name 0-3 L2-2 permitted; name 4-7 L2-2 permitted; name 8-10 L2-2 "
                          "permitted; name 0-2 L3-3 permitted");
    QTest::newRow("a receiver set apart")
        << QStringLiteral(
               "取件码\t收件人\t手机\n3-2-1008\t汪远平\t13800138000\n3-4-0007\t纪 念\t13800138000")
        << true
        << QStringLiteral("name 9-12 L2-2 exposed; phone 13-24 L2-2 exposed; name 9-12 L3-3 "
                          "exposed; phone 13-24 L3-3 exposed");
    QTest::newRow("names typed where one signs")
        << QStringLiteral(
               "序号\t农户姓名\t金额\t领款人签字\n1\t程万里\t525\t程万里\n2\t石磊\t750\t")
        << true
        << QStringLiteral(
               "name 2-5 L2-2 permitted; name 10-13 L2-2 permitted; name 2-4 L3-3 permitted");
    QTest::newRow("door numbers")
        << QStringLiteral("户主\t房屋门牌\n谢有财\t幸福路18号\n董华\t柳沟巷7号") << true
        << QStringLiteral("name 0-3 L2-2 permitted; address 4-10 L2-2 exposed; name 0-2 L3-3 "
                          "permitted; address 3-8 L3-3 exposed");
    QTest::newRow("form line with --table") << QStringLiteral("姓名\t电话") << true << QString();
}

void TestJudgeText::tables()
{
    QFETCH(QString, text);
    QFETCH(bool, table);
    QFETCH(QString, expected);
    QCOMPARE(summary(judgeText(text, m_rules, tests::textOptions(table))), expected);
}

void TestJudgeText::manyAccountsWeighMore()
{
    const auto list = [this](int people) {
        QString text = QStringLiteral("姓名\t银行账号\n");
        for (int i = 0; i < people; ++i)
            text += QStringLiteral("张三\t62170000000%1\n").arg(i, 8, 10, QLatin1Char('0'));
        const QList<TextFinding> findings = judgeText(text, m_rules, tests::textOptions());
        return std::count_if(findings.begin(), findings.end(), [](const TextFinding &found) {
            return found.finding.reasons.contains(QStringLiteral("mass_exposure"));
        });
    };
    QCOMPARE(list(24), 0);
    QCOMPARE(list(25), 25);
}

void TestJudgeText::everyChangedDigitIsNoticed()
{
    // MOD 11-2 notices every single changed digit: alone, such a number is at most for review.
    const QString good = QStringLiteral("650101190001010001");
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            if (good[i] == digit)
                continue;
            QString bad = good;
            bad[i] = digit;
            for (const TextFinding &found : judgeText(bad, m_rules, tests::textOptions()))
                QVERIFY2(found.finding.disposition != Disposition::Exposed,
                         qPrintable(QString::number(i)));
        }
    }
}

void TestJudgeText::offsetsCountCodePoints()
{
    // U+20BB7 takes two UTF-16 units and is one code point.
    const QList<TextFinding> findings =
        judgeText(QStringLiteral("𠮷𠮷电话：13800138000"), m_rules, tests::textOptions());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().start, 5);
    QCOMPARE(findings.first().end, 16);
}

void TestJudgeText::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *type,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(type)
                            << QString::fromLatin1(expected);
    };
    const char *const list = "姓名\t年龄\t联系电话\n张三\t82\t13800138000";
    row("unknown list", list, "auto",
        "name 0-2 L2-2 permitted; age 3-5 L2-2 permitted; phone 6-17 L2-2 exposed");
    row("its kind is given", list, "old_age_allowance",
        "name 0-2 L2-2 permitted; age 3-5 L2-2 permitted; phone 6-17 L2-2 exposed");
    row("its kind forbids names", list, "poverty_loan",
        "name 0-2 L2-2 exposed; age 3-5 L2-2 permitted; phone 6-17 L2-2 exposed");
    row("title over a table", "红旗村高龄津贴发放名单\n姓名\t年龄\t联系电话\n张三\t82\t13800138000",
        "auto", "name 0-2 L3-3 permitted; age 3-5 L3-3 permitted; phone 6-17 L3-3 exposed");
    row("duty board", "红旗村干部值班表\n姓名\t职务\t手机\n张三\t主任\t13800138000", "auto",
        "name 0-2 L3-3 official; phone 6-17 L3-3 review");
    row("given duty board", "张三 13800138000", "duty_board",
        "name 0-2 official; phone 3-14 review");
    // The controls: a message that only speaks of duty is no board, an ID is never a duty's.
    row("a message", "今天我值班\n联系电话：13800138000", "auto", "phone 5-16 L2-2 exposed");
    row("an ID on a board", "红旗村干部值班表\n身份证号：650101190001010001", "auto",
        "resident_id 5-23 L2-2 exposed");
}

void TestJudgeText::kinds()
{
    QFETCH(QString, text);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    TextOptions given = tests::textOptions();
    given.judge.noticeType = type;
    QCOMPARE(summary(judgeText(text, m_rules, given)), expected);
}

void TestJudgeText::periodOver()
{
    const QString text = QStringLiteral("红旗村低保对象公示\n公示期：2026年3月1日至2026年3月7日\n"
                                        "身份证号：650101190001010001");
    const QList<TextFinding> findings = judgeText(text, m_rules, tests::textOptions());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().finding.action, QStringLiteral("take_down"));
    QCOMPARE(findings.first().finding.basis.first().article, QStringLiteral("24"));
}

void TestJudgeText::sameTwice()
{
    const QString text =
        QStringLiteral("申请人张三，电话：13800138000，身份证号：650101190001010001");
    QCOMPARE(judgeText(text, m_rules, tests::textOptions()),
             judgeText(text, m_rules, tests::textOptions()));
}

QTEST_GUILESS_MAIN(TestJudgeText)
#include "tst_judgetext.moc"
