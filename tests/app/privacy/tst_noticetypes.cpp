// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/privacy/NoticeMaker.h"

#include <QTest>

#include <algorithm>

using namespace privacy;
using privacy::testing::NoticeMaker;

namespace {

const QString kId = QStringLiteral("650101190001010001");
const QString kPhone = QStringLiteral("13800138000");

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '));
}

const Finding *first(const PageJudgement &judged, FindingType type)
{
    const auto found = std::find_if(judged.findings.begin(), judged.findings.end(),
                                    [type](const Finding &f) { return f.type == type; });
    return found == judged.findings.end() ? nullptr : &*found;
}

int count(const PageJudgement &judged, FindingType type, Disposition disposition)
{
    return static_cast<int>(
        std::count_if(judged.findings.begin(), judged.findings.end(), [&](const Finding &f) {
            return f.type == type && f.disposition == disposition;
        }));
}

QStringList missing(const PageJudgement &judged)
{
    QStringList what;
    for (const Finding &finding : judged.findings)
        if ((finding.type == FindingType::MissingRequired ||
             finding.type == FindingType::OverMasked) &&
            !finding.reasons.first().startsWith(QLatin1String("overdue:")))
            what.append(finding.reasons);
    return what;
}

/// A whole low-income notice of 2026; `period` and `day` may be empty.
NoticeMaker lowIncome(const QString &name, const QString &period, const QString &day)
{
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村农村最低生活保障对象公示"));
    maker.text(QStringLiteral("根据有关规定，现将拟保障对象名单公示如下，请广大群众予以监督。"));
    maker.table({list("序号 姓名 家庭人口 月保障金额"),
                 {QStringLiteral("1"), name, QStringLiteral("3"), QStringLiteral("480.00")},
                 {QStringLiteral("2"), name, QStringLiteral("2"), QStringLiteral("360.00")}});
    if (!period.isEmpty())
        maker.text(period);
    maker.text(QStringLiteral("监督电话：0991-2345678"));
    maker.text(QStringLiteral("红旗镇人民政府"));
    if (!day.isEmpty())
        maker.text(day);
    return maker;
}

} // namespace

class TestNoticeTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void cutTitles_data();
    void cutTitles();
    void officialSheets_data();
    void officialSheets();
    void givenType();
    void forbiddenColumn();
    void phoneHidden();
    void parcelBook();
    void missingItems_data();
    void missingItems();
    void nothingMissing_data();
    void nothingMissing();
    void villageLawByDate_data();
    void villageLawByDate();
    void periodOfALength_data();
    void periodOfALength();
    void takeDown();
    void minors_data();
    void minors();
    void unitList();
    void remarks_data();
    void remarks();
    void addressOfSomebody();
    void manyAccounts();
    void longestTime();
};

void TestNoticeTypes::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *title, const char *type) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(type);
    };
    row("红旗村2026年第一季度农村低保对象公示", "subsistence_allowance");
    row("城乡居民最低生活保障边缘家庭公示", "subsistence_marginal");
    row("分散供养特困人员名单公示", "destitute_support");
    row("临时救助对象发放名单", "temporary_relief");
    row("低保对象医疗救助公示", "medical_relief");
    row("80周岁以上老年人高龄津贴公示", "old_age_allowance");
    row("困难残疾人生活补贴和重度残疾人护理补贴公示", "disability_subsidy");
    row("事实无人抚养儿童名单", "orphan_support");
    row("低保户危房改造补助公示（第二批）", "house_renovation");
    row("农机购置补贴受益对象公示", "machinery_subsidy");
    row("耕地地力保护补贴面积公示", "farm_subsidy");
    row("草原生态保护补助奖励资金项目公示", "grassland_subsidy");
    row("生态护林员选聘公示", "forest_subsidy");
    row("农村村民宅基地申请公示", "homestead");
    row("二轮土地承包延包调查公示", "land_contract");
    row("征地补偿安置公示", "expropriation");
    row("公共租赁住房轮候对象公示", "public_housing");
    row("第三选区选民名单", "voter_list");
    row("关于接收预备党员的公示", "party_member");
    row("义务兵家庭优待金发放公示", "military_service");
    row("农村部分计划生育家庭奖励扶助对象公示", "family_planning");
    row("最低生活保障家庭学生资助名单", "student_aid");
    row("小学一年级新生录取名单", "school_enrolment");
    row("城乡居民医疗保险未缴费人员名单", "social_insurance");
    row("脱贫户就业技能培训人员公示", "job_training");
    row("防返贫监测对象公示", "poverty_monitoring");
    row("脱贫人口小额信贷公示", "poverty_loan");
    row("农业保险理赔公示", "disaster_relief");
    row("红旗村2026年一季度财务收支公示", "village_finance");
    row("集体经济组织成员名单公示", "collective_shares");
    row("老年人免费体检名单", "health_check");
    row("物业费欠费业主名单", "shame_list");
    row("中通快递", "waybill");
    row("外来人口登记表", "visitor_register");
    row("低保申请审批表", "application_form");
    row("村干部值班表", "duty_board");
    row("网格员公示牌", "grid_member");
    row("乡村医生公示栏", "village_doctor");
    row("社区民警联系卡", "police_contact");
    row("驻村工作队成员公示", "work_team");
    row("河长制公示牌", "river_chief");
    row("道路硬化工程概况牌", "project_sign");
    row("村道采购中标结果", "tender");
    row("文明积分榜", "points_list");
    row("干部任前公示", "appointment");
    row("招聘启事", "job_offer");
    row("新疆日报", "newspaper");
    row("便民服务办事指南", "other_official");
    // One misread character, and nothing that any pack knows.
    row("红旗村最低生活保漳对象公示", "subsistence_allowance");
    row("红旗村二〇二六年度情况", "unknown");
}

void TestNoticeTypes::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, type);
    NoticeMaker maker;
    maker.title(title).text(QStringLiteral("红旗镇人民政府"));
    const PageJudgement judged = maker.judged();
    QCOMPARE(judged.sheets.first().noticeType, type);
    QCOMPARE(judged.sheets.first().typeConfidence > 0, type != QLatin1String("unknown"));
}

void TestNoticeTypes::cutTitles_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *headers, const char *text, const char *type) {
        QTest::newRow(headers) << QString::fromUtf8(headers) << QString::fromUtf8(text)
                               << QString::fromLatin1(type);
    };
    row("序号 姓名 身份证号 低保类别 月保障金额", "", "subsistence_allowance");
    row("序号 姓名 家庭人口 备注", "经评议，现将农村低保对象名单公示如下", "subsistence_allowance");
    row("序号 姓名 残疾证号 补贴类型", "", "disability_subsidy");
    row("姓名 机具名称 购机日期 补贴额", "", "machinery_subsidy");
    row("姓名 禁牧面积 草畜平衡面积 金额", "", "grassland_subsidy");
    row("姓名 宅基地面积 宅基地位置", "", "homestead");
    row("户主 监测对象类型 风险类型", "", "poverty_monitoring");
    row("户主 受灾面积 赔付金额", "", "disaster_relief");
    row("日期 摘要 收入金额 支出金额 经办人", "", "village_finance");
    row("姓名 危房等级 改造方式", "", "house_renovation");
    // Nothing that belongs to one kind alone: unknown is right, a guess is not.
    row("序号 姓名 身份证号 联系电话 金额", "", "unknown");
    row("姓名 职务 联系电话", "", "unknown");
    row("姓名 性别 民族 出生年月 学历", "如有异议请向值班人员反映", "unknown");
}

void TestNoticeTypes::cutTitles()
{
    QFETCH(QString, headers);
    QFETCH(QString, text);
    QFETCH(QString, type);
    NoticeMaker maker;
    if (!text.isEmpty())
        maker.text(text);
    const QStringList columns = headers.split(QLatin1Char(' '));
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(QString::number(i + 1));
    maker.table({columns, values}).text(QStringLiteral("红旗镇人民政府"));
    const SheetJudgement sheet = maker.judged().sheets.first();
    QCOMPARE(sheet.noticeType, type);
    QVERIFY(sheet.typeConfidence < 0.7); // never sure enough to let more stand
}

void TestNoticeTypes::officialSheets_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title :
         {"红旗村干部值班表", "红旗村网格员公示牌", "乡村医生公示栏", "社区民警公示",
          "驻村工作队公示", "河长公示牌", "工程项目公示牌", "文明积分榜", "便民服务热线"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void TestNoticeTypes::officialSheets()
{
    QFETCH(QString, title);
    NoticeMaker maker;
    maker.title(title);
    maker.table(
        {list("姓名 职务 值班电话 联系电话"),
         {QStringLiteral("张三"), QStringLiteral("主任"), QStringLiteral("13900139000"), kPhone},
         {QStringLiteral("李四"), QStringLiteral("委员"), QStringLiteral("0991-2345678"),
          QString()}});
    const PageJudgement clean = maker.judged();
    for (const Finding &finding : clean.findings)
        QVERIFY2(finding.disposition != Disposition::Exposed,
                 qPrintable(findingTypeName(finding.type)));
    QCOMPARE(count(clean, FindingType::Name, Disposition::Official), 2);
    // The control: what was planted is still exposed there.
    maker.text(QStringLiteral("身份证号：") + kId);
    maker.text(QStringLiteral("家庭住址：红旗镇红旗村3组15号"));
    const PageJudgement planted = maker.judged();
    QCOMPARE(count(planted, FindingType::ResidentId, Disposition::Exposed), 1);
    QCOMPARE(count(planted, FindingType::Address, Disposition::Exposed), 1);
}

void TestNoticeTypes::givenType()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村二〇二六年度情况"));
    const SheetJudgement sheet = maker.judged(QStringLiteral("homestead")).sheets.first();
    QCOMPARE(sheet.noticeType, QStringLiteral("homestead"));
    QCOMPARE(sheet.typeConfidence, 1.0);
}

void TestNoticeTypes::forbiddenColumn()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村农村低保对象公示"));
    maker.table(
        {list("姓名 致贫原因 月保障金额"), list("张三 因病 480.00"), list("李四 缺劳力 360.00")});
    const PageJudgement judged = maker.judged();
    int cells = 0;
    for (const Finding &finding : judged.findings) {
        if (finding.type != FindingType::Hardship)
            continue;
        ++cells;
        QCOMPARE(finding.action, QStringLiteral("leave_out_column"));
        QVERIFY(finding.reasons.contains(QLatin1String("notice:forbidden")));
        QCOMPARE(finding.basis.first().article, QStringLiteral("24"));
        QCOMPARE(finding.basis.first().mark, QStringLiteral("V"));
    }
    QCOMPARE(cells, 2);
    QCOMPARE(judged.sheets.first().action, QStringLiteral("check"));
}

/// A kind of notice may want more of a telephone hidden; what is printed instead hides as much.
void TestNoticeTypes::phoneHidden()
{
    const RulePackText pack{QStringLiteral("parcels.json"),
                            R"({"schema": 1, "id": "p", "version": "1", "notice_types": [
                                {"id": "parcels", "title": ["代收登记"], "phone_hidden": 6}]})"};
    NoticeMaker maker;
    maker.title(QStringLiteral("村口代收登记"))
        .table({list("姓名 电话"), list("张建国 138****8000"), list("王丽 1********00"),
                list("李秀英 13800138000")});
    const PageJudgement judged = maker.judged(QStringLiteral("auto"), {pack});
    QCOMPARE(judged.sheets.first().noticeType, QStringLiteral("parcels"));
    QCOMPARE(count(judged, FindingType::Phone, Disposition::Exposed), 2);
    QCOMPARE(count(judged, FindingType::Phone, Disposition::Masked), 1);
    for (const Finding &finding : judged.findings)
        if (finding.type == FindingType::Phone)
            QCOMPARE(finding.maskedText, QStringLiteral("1********00"));
}

/// Below 收件人 in a list stand many people: each address is its row's own, and what is printed
/// instead shows no house, whatever place is named behind it.
void TestNoticeTypes::parcelBook()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("快递驿站到件登记"))
        .table({list("货架号 收件人 电话 收货地址"),
                list("A-01 张建国 13800138000 柳苑小区3栋2单元501(近幸福路)"),
                list("A-02 王丽 13900139000 柳苑小区"), list("A-03 李秀英 13700137000 101团3连5号"),
                list("A-04 赵丽华 13600136000 柳苑小区3-2-501幸福路口")});
    QStringList masked;
    for (const Finding &finding : maker.judged().findings)
        if (finding.type == FindingType::Address && finding.disposition == Disposition::Exposed)
            masked.append(finding.maskedText);
    QCOMPARE(masked, list("柳苑小区*** 101团*** 柳苑小区***"));
}

void TestNoticeTypes::missingItems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QStringList>("expected");
    const QString week = QStringLiteral("公示期：2026年5月28日至2026年6月3日");
    QTest::newRow("nothing") << QStringLiteral("张三") << week << QStringList();
    QTest::newRow("period") << QStringLiteral("张三") << QString()
                            << QStringList{QStringLiteral("missing:period")};
    QTest::newRow("too short") << QStringLiteral("张三")
                               << QStringLiteral("公示期：2026年5月28日至5月30日")
                               << QStringList{QStringLiteral("missing:days:7")};
    QTest::newRow("name") << QStringLiteral("张*") << week
                          << QStringList{QStringLiteral("hidden:name")};
}

void TestNoticeTypes::missingItems()
{
    QFETCH(QString, name);
    QFETCH(QString, period);
    QFETCH(QStringList, expected);
    NoticeMaker maker = lowIncome(name, period, QStringLiteral("2026年5月28日"));
    const PageJudgement judged = maker.judged();
    QCOMPARE(missing(judged), expected);
    for (const Finding &finding : judged.findings) {
        if (finding.type != FindingType::MissingRequired)
            continue;
        QVERIFY(finding.place.quads.isEmpty());
        QCOMPARE(finding.disposition, Disposition::Review);
    }
    // Of a sheet that was not wholly seen nothing can be said to be missing.
    maker.page.sheets.first().incomplete = {ocr::Incomplete::Cut};
    QVERIFY(missing(maker.judged()).isEmpty());
}

void TestNoticeTypes::nothingMissing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("expected");
    const QString sum = QStringLiteral("农村低保对象公示");
    const QString phone = QStringLiteral("监督电话：0991-2345678");
    const QString days = QStringLiteral("公示期：2026年5月28日至2026年6月3日");
    QTest::newRow("list of what was paid")
        << QStringLiteral("2026年5月农村低保金发放花名册") << QStringList{phone} << QStringList();
    QTest::newRow("objections within days")
        << sum << QStringList{QStringLiteral("如有异议，请在7日内向镇民政办反映。"), phone}
        << QStringList();
    QTest::newRow("area code in brackets")
        << sum << QStringList{days, QStringLiteral("监督电话：（0991）2345678")} << QStringList();
    QTest::newRow("office between word and number")
        << sum
        << QStringList{days,
                       QStringLiteral("监督举报：阿克陶县民政局社会救助科办公室 0908-5722345")}
        << QStringList();
    QTest::newRow("hotline") << sum << QStringList{days, QStringLiteral("监督举报电话：12345")}
                             << QStringList();
    QTest::newRow("no telephone") << sum << QStringList{days}
                                  << QStringList{QStringLiteral("missing:supervision_phone")};
}

/// Ordinary notices of which nothing may be said to be missing.
void TestNoticeTypes::nothingMissing()
{
    QFETCH(QString, title);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, expected);
    NoticeMaker maker;
    maker.title(title);
    maker.text(QStringLiteral("根据有关规定，现将名单公示如下，请广大群众予以监督。"));
    maker.table({list("序号 姓名 家庭人口 月保障金额"), list("1 张三 3 480.00")});
    for (const QString &line : lines)
        maker.text(line);
    maker.text(QStringLiteral("红旗镇人民政府"));
    QCOMPARE(missing(maker.judged()), expected);
}

void TestNoticeTypes::villageLawByDate_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("old law") << QStringLiteral("2025年12月20日")
                             << QStringLiteral("公示期：2025年12月20日至2025年12月26日")
                             << QStringList();
    QTest::newRow("new law") << QStringLiteral("2026年1月5日")
                             << QStringLiteral("公示期：2026年1月5日至2026年1月11日")
                             << QStringList{QStringLiteral("missing:days:15")};
}

void TestNoticeTypes::villageLawByDate()
{
    QFETCH(QString, day);
    QFETCH(QString, period);
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村财务收支公示"));
    maker.text(QStringLiteral("现将本村本季度集体收入和支出情况向全体村民公布，请予监督。"));
    maker.table({list("摘要 收入金额 支出金额"), list("办公费 0 480.00")});
    maker.text(period).text(QStringLiteral("红旗村村民委员会")).text(day);
    const PageJudgement judged = maker.judged();
    QTEST(::missing(judged), "missing");
    const Finding *finding = first(judged, FindingType::MissingRequired);
    if (finding)
        QCOMPARE(finding->basis.first().article, QStringLiteral("35"));
}

/// Nobody here knows which days are holidays: of working days follows no day.
void TestNoticeTypes::periodOfALength_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("last");
    QTest::newRow("days") << QStringLiteral("公示期为7天") << 7 << QDate(2026, 3, 13);
    QTest::newRow("working days") << QStringLiteral("公示期为7个工作日") << 9 << QDate();
    QTest::newRow("working days with their dates")
        << QStringLiteral("公示期：2026年3月6日至3月17日，共7个工作日") << 12 << QDate(2026, 3, 17);
}

void TestNoticeTypes::periodOfALength()
{
    QFETCH(QString, period);
    QFETCH(int, days);
    const PageJudgement judged =
        lowIncome(QStringLiteral("张三"), period, QStringLiteral("2026年3月6日")).judged();
    QCOMPARE(judged.sheets.first().periodDays, days);
    QTEST(judged.sheets.first().periodTo, "last");
    QCOMPARE(judged.sheets.first().periodFrom.isValid(), judged.sheets.first().periodTo.isValid());
}

void TestNoticeTypes::takeDown()
{
    const auto action = [](const QString &title, const QString &period) {
        NoticeMaker maker;
        maker.title(title).text(QStringLiteral("联系电话：") + kPhone);
        if (!period.isEmpty())
            maker.text(period);
        const PageJudgement judged = maker.judged();
        const Finding *phone = first(judged, FindingType::Phone);
        return phone ? judged.sheets.first().action + QLatin1Char(' ') + phone->action : QString();
    };
    const QString lowIncomeTitle = QStringLiteral("农村低保对象公示");
    QCOMPARE(action(lowIncomeTitle, {}), QStringLiteral("replace mask"));
    QCOMPARE(action(lowIncomeTitle, QStringLiteral("公示期：2026年5月28日至6月3日")),
             QStringLiteral("replace mask"));
    QCOMPARE(action(lowIncomeTitle, QStringLiteral("公示期：2026年5月1日至5月7日")),
             QStringLiteral("take_down take_down"));
    QCOMPARE(action(QStringLiteral("外来人口登记表"), {}), QStringLiteral("take_down take_down"));
}

void TestNoticeTypes::minors_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *header, const char *value,
                        const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(value)
                            << QString::fromLatin1(reason);
    };
    row("primary school", "班级", "三年级2班", "minor:under_14");
    row("secondary school", "班级", "高二3班", "minor:under_18");
    row("university", "班级", "法学院本科2024级", "");
    row("birth", "出生日期", "2015年3月2日", "minor:under_14");
    row("grown up", "出生日期", "1985年3月2日", "");
    row("age", "年龄", "16岁", "minor:under_18");
}

void TestNoticeTypes::minors()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    NoticeMaker maker;
    maker.title(QStringLiteral("学生资助名单公示"));
    maker.table({{QStringLiteral("姓名"), header, QStringLiteral("联系电话")},
                 {QStringLiteral("张三"), value, kPhone}});
    const PageJudgement judged = maker.judged();
    const Finding *phone = first(judged, FindingType::Phone);
    QVERIFY(phone);
    const QStringList minor = phone->reasons.filter(QStringLiteral("minor:"));
    QCOMPARE(minor.join(QLatin1Char(' ')), reason);
    QCOMPARE(phone->severity, reason.isEmpty() ? Severity::High : Severity::Critical);
}

void TestNoticeTypes::unitList()
{
    NoticeMaker maker;
    maker.title(QStringLiteral("红旗村农村低保对象公示"))
        .text(QStringLiteral("联系电话：") + kPhone);
    QCOMPARE(first(maker.judged(), FindingType::Phone)->disposition, Disposition::Exposed);
    const RulePackText own{
        QStringLiteral("own.json"),
        R"({"schema": 1, "id": "own", "version": "1", "unit": {"name": "红旗镇人民政府",
            "officers": ["张三"], "office_lines": ["138-0013-8000"]}})"};
    QCOMPARE(first(maker.judged(QStringLiteral("auto"), {own}), FindingType::Phone)->disposition,
             Disposition::Official);
}

void TestNoticeTypes::remarks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Disposition>("disposition");
    QTest::newRow("illness") << QStringLiteral("肺癌晚期") << QStringLiteral("health")
                             << Disposition::Exposed;
    QTest::newRow("disability") << QStringLiteral("肢体残疾二级") << QStringLiteral("health")
                                << Disposition::Exposed;
    QTest::newRow("family") << QStringLiteral("单亲家庭") << QStringLiteral("remark")
                            << Disposition::Review;
    QTest::newRow("nothing") << QStringLiteral("新增") << QString() << Disposition::Permitted;
    QTest::newRow("none") << QStringLiteral("家中无残疾") << QStringLiteral("remark")
                          << Disposition::Review;
    QTest::newRow("spirit") << QStringLiteral("获精神文明奖") << QStringLiteral("remark")
                            << Disposition::Review;
}

void TestNoticeTypes::remarks()
{
    QFETCH(QString, value);
    QFETCH(QString, type);
    QFETCH(Disposition, disposition);
    NoticeMaker maker;
    maker.title(QStringLiteral("耕地地力保护补贴公示"));
    maker.table({list("姓名 备注"), {QStringLiteral("张三"), value}});
    QString found;
    for (const Finding &finding : maker.judged().findings)
        if (finding.column == 1) {
            found = findingTypeName(finding.type);
            QCOMPARE(finding.disposition, disposition);
        }
    QCOMPARE(found, type);
}

void TestNoticeTypes::addressOfSomebody()
{
    const auto severity = [](const QString &name, const QString &phone) {
        NoticeMaker maker;
        maker.table(
            {list("姓名 联系电话 家庭住址"), {name, phone, QStringLiteral("红旗镇红旗村3组15号")}});
        return first(maker.judged(), FindingType::Address)->severity;
    };
    QCOMPARE(severity(QStringLiteral("张三"), kPhone), Severity::High);
    QCOMPARE(severity(QStringLiteral("张*"), kPhone), Severity::Medium);
    QCOMPARE(severity(QStringLiteral("张三"), QString()), Severity::Medium);
}

void TestNoticeTypes::manyAccounts()
{
    const auto critical = [](int rows) {
        QList<QStringList> table{list("姓名 存折账号")};
        for (int i = 0; i < rows; ++i)
            table.append({QStringLiteral("张三"), QString::number(8050120001201000100LL + i)});
        NoticeMaker maker;
        maker.table(table);
        int count = 0;
        for (const Finding &finding : maker.judged().findings)
            count += finding.reasons.contains(QLatin1String("mass_exposure")) &&
                     finding.severity == Severity::Critical;
        return count;
    };
    QCOMPARE(critical(24), 0);
    QCOMPARE(critical(25), 25);
}

void TestNoticeTypes::longestTime()
{
    const RulePackText pack{QStringLiteral("own.json"),
                            R"({"schema": 1, "id": "own", "version": "1", "notice_types": [
            {"id": "well_list", "title": ["机井名单"], "max_days": 30}]})"};
    const auto action = [&](const char *date) {
        NoticeMaker maker;
        maker.title(QStringLiteral("红旗村机井名单"))
            .text(QStringLiteral("身份证号：") + kId)
            .text(QString::fromUtf8(date));
        return maker.judged(QStringLiteral("auto"), {pack}).sheets.first().action;
    };
    QCOMPARE(action("2026年5月20日"), QStringLiteral("replace"));
    QCOMPARE(action("2026年4月20日"), QStringLiteral("take_down"));
}

QTEST_GUILESS_MAIN(TestNoticeTypes)
#include "tst_noticetypes.moc"
