// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// The tables: kinds that differ only in their words are rows of kTables.
#include "tests/corpus/Notices.h"

#include "tests/corpus/MarkBench_p.h"
#include "tests/corpus/MarkPages_p.h"
#include "tests/corpus/Pages_p.h"

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Column;
using support::Field;
using support::Random;
using support::Ruling;
using support::SheetPainter;
using support::TableSpec;

struct TableKind
{
    QString kind;
    QString noticeType;
    QString title; ///< %1 is a township and village
    QString preface;
    TableSpec spec;
    int leastRows;
    int mostRows;
    bool arabic = false; ///< nothing on the page is Chinese
};

TableSpec gridOf(const QList<Column> &columns)
{
    TableSpec spec;
    spec.columns = columns;
    return spec;
}

TableSpec changed(TableSpec spec, const std::function<void(TableSpec &)> &change)
{
    change(spec);
    return spec;
}

QList<TableKind> reliefKinds()
{
    return {
        {u"lowincome"_s, u"subsistence_allowance"_s, u"%1农村最低生活保障对象公示"_s,
         u"根据《社会救助暂行办法》规定，经本人申请、入户调查、民主评议和张榜公布，拟将下列家庭纳入农村最低生活保障范围，现予公示。"_s,
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"户主姓名"_s, Field::Name, 1.1},
                 {u"公民身份号码"_s, Field::ResidentId, 2.3},
                 {u"保障\n人口"_s, Field::Members, 0.6},
                 {u"家庭住址"_s, Field::Address, 2.2},
                 {u"月保障金"_s, Field::Amount, 0.9},
                 {u"联系电话"_s, Field::Phone, 1.4}}),
         10, 22},
        {u"disability"_s,
         u"disability_subsidy"_s,
         u"%1困难残疾人生活补贴和重度残疾人护理补贴公示"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"姓名"_s, Field::Name, 1.1},
                 {u"性别"_s, Field::Sex, 0.5},
                 {u"残疾人证号"_s, Field::DisabilityCard, 2.3},
                 {u"残疾类别"_s, Field::Disability, 1},
                 {u"等级"_s, Field::DisabilityGrade, 0.6},
                 {u"监护人"_s, Field::Guardian, 0.9},
                 {u"联系方式"_s, Field::Phone, 1.4}}),
         10,
         20},
        {u"masked"_s, u"public_housing"_s, u"%1公共租赁住房保障对象公示"_s,
         u"经审核，下列申请人符合公共租赁住房保障条件，现予公示。"_s,
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"申请人"_s, Field::Name, 1.1},
                 {u"身份证号"_s, Field::MaskedId, 2.2},
                 {u"手机号码"_s, Field::MaskedPhone, 1.4},
                 {u"住房情况"_s, Field::Hardship, 0.9}}),
         12, 24},
        {u"weakmask"_s,
         u"temporary_relief"_s,
         u"%1临时救助对象公示"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"姓名"_s, Field::Name, 1.1},
                 {u"身份证号码"_s, Field::WeakId, 2.2},
                 {u"电话"_s, Field::WeakPhone, 1.4},
                 {u"救助金额"_s, Field::AmountYuan, 0.9}}),
         10,
         20},
        {u"medical"_s,
         u"medical_relief"_s,
         u"%1城乡医疗救助对象公示"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"患者姓名"_s, Field::Name, 1.1},
                 {u"证件号码"_s, Field::ResidentId, 2.2},
                 {u"病种"_s, Field::Illness, 1},
                 {u"救助金额"_s, Field::Amount, 1},
                 {u"银行账号"_s, Field::BankCard, 2.3}}),
         10,
         20},
        {u"merged"_s,
         u"poverty_monitoring"_s,
         u"%1防返贫监测对象名单公示"_s,
         {},
         changed(gridOf({{u"村别"_s, Field::Village, 0.9},
                         {u"序号"_s, Field::Number, 0.5},
                         {u"姓名"_s, Field::Name, 1.1, {}, u"户主信息"_s},
                         {u"性别"_s, Field::Sex, 0.5, {}, u"户主信息"_s},
                         {u"身份证号"_s, Field::ResidentId, 2.2, {}, u"户主信息"_s},
                         {u"手机号"_s, Field::Phone, 1.4, {}, u"联系信息"_s},
                         {u"住址"_s, Field::Address, 2.1, {}, u"联系信息"_s}}),
                 [](TableSpec &spec) {
                     spec.mergedRows = 4;
                     spec.headerHeight = 130;
                 }),
         12,
         20},
    };
}

QList<TableKind> subsidyKinds()
{
    return {
        {u"onecard"_s,
         u"farm_subsidy"_s,
         u"%1惠民惠农财政补贴“一卡通”发放公示表"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"姓名"_s, Field::Name, 1},
                 {u"身份证号码"_s, Field::ResidentId, 2.1},
                 {u"一卡通账号"_s, Field::BankCard, 2.2},
                 {u"面积（亩）"_s, Field::Area, 0.9},
                 {u"补贴金额"_s, Field::Amount, 1},
                 {u"签字"_s, Field::Blank, 0.8}}),
         12,
         26},
        {u"studentaid"_s,
         u"student_aid"_s,
         u"%1家庭经济困难学生资助名单公示"_s,
         {},
         changed(gridOf({{u"序号"_s, Field::Number, 0.5},
                         {u"学生姓名"_s, Field::Name, 1.1},
                         {u"班级"_s, Field::School, 1.1},
                         {u"学生身份证号"_s, Field::ResidentId, 2.2},
                         {u"家长姓名"_s, Field::Guardian, 1},
                         {u"家长电话"_s, Field::Phone, 1.4},
                         {u"金额（元）"_s, Field::Amount, 0.9}}),
                 [](TableSpec &spec) {
                     spec.bornFrom = 2007;
                     spec.bornTo = 2016;
                 }),
         12,
         22},
        {u"groups"_s,
         u"job_training"_s,
         u"%1就业技能培训人员名单公示"_s,
         {},
         changed(gridOf({{u"姓名"_s, Field::Name, 1.2},
                         {u"身份证"_s, Field::ResidentId, 1.9},
                         {u"电话"_s, Field::Phone, 1.3}}),
                 [](TableSpec &spec) { spec.groups = 2; }),
         14,
         24},
        {u"unruled"_s,
         u"house_renovation"_s,
         u"%1农村危房改造补助对象名单公示"_s,
         {},
         changed(gridOf({{u"序号"_s, Field::Number, 0.5},
                         {u"姓名"_s, Field::Name, 1.1},
                         {u"身份证号"_s, Field::ResidentId, 2},
                         {u"联系电话"_s, Field::Phone, 1.4},
                         {u"补助金额"_s, Field::Amount, 1}}),
                 [](TableSpec &spec) {
                     spec.ruling = Ruling::None;
                     spec.rowHeight = 84;
                 }),
         10,
         20},
        {u"lines"_s,
         u"machinery_subsidy"_s,
         u"%1农机购置补贴公示"_s,
         {},
         changed(gridOf({{u"编号"_s, Field::Number, 0.5},
                         {u"购机者"_s, Field::Name, 1.1},
                         {u"移动电话"_s, Field::Phone, 1.4},
                         {u"身份号码"_s, Field::ResidentId, 2},
                         {u"补贴额"_s, Field::AmountYuan, 1}}),
                 [](TableSpec &spec) { spec.ruling = Ruling::Lines; }),
         10,
         20},
        {u"narrow"_s,
         u"old_age_allowance"_s,
         u"%1高龄津贴发放名单公示"_s,
         {},
         changed(gridOf({{u"序号"_s, Field::Number, 0.5},
                         {u"姓名"_s, Field::Name, 1},
                         {u"出生日期"_s, Field::BirthDate, 1.2},
                         {u"身份证\n号码"_s, Field::ResidentId, 1},
                         {u"银行\n卡号"_s, Field::BankCard, 1},
                         {u"代领人\n电话"_s, Field::Phone, 1.4},
                         {u"住址"_s, Field::Address, 1.5},
                         {u"金额"_s, Field::Amount, 0.9}}),
                 [](TableSpec &spec) {
                     spec.rowHeight = 108;
                     spec.bornFrom = 1931;
                     spec.bornTo = 1944;
                 }),
         10,
         16},
        {u"contract"_s,
         u"land_contract"_s,
         u"%1农村土地承包经营权确权登记公示表"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"承包方编码"_s, Field::ContractCode, 2},
                 {u"承包方代表"_s, Field::Name, 1.1},
                 {u"确权面积"_s, Field::Area, 0.9},
                 {u"证件号码"_s, Field::ResidentId, 2}}),
         10,
         20},
        {u"livestock"_s,
         u"disaster_relief"_s,
         u"%1牲畜保险理赔公示"_s,
         {},
         gridOf({{u"序号"_s, Field::Number, 0.5},
                 {u"农户姓名"_s, Field::Name, 1.1},
                 {u"耳标号"_s, Field::EarTag, 1.8},
                 {u"赔付金额"_s, Field::Amount, 1},
                 {u"收款账号"_s, Field::BankCard, 2.2},
                 {u"联系号码"_s, Field::Phone, 1.4}}),
         10,
         20},
    };
}

QList<TableKind> languageKinds()
{
    const QString number = u"رەت نومۇرى"_s;
    return {
        {u"bilingual"_s,
         u"old_age_allowance"_s,
         u"%1高龄津贴发放公示"_s,
         {},
         changed(gridOf({{u"序号"_s, Field::Number, 0.6, number},
                         {u"姓名"_s, Field::Name, 1.2, u"ئىسىم-فامىلىسى"_s},
                         {u"身份证号"_s, Field::ResidentId, 2, u"كىملىك نومۇرى"_s},
                         {u"银行卡号"_s, Field::BankCard, 2.1, u"بانكا كارتا نومۇرى"_s},
                         {u"联系电话"_s, Field::Phone, 1.4, u"تېلېفون نومۇرى"_s}}),
                 [](TableSpec &spec) {
                     spec.headerHeight = 130;
                     spec.bornFrom = 1931;
                     spec.bornTo = 1944;
                 }),
         10,
         18},
        {u"bilingualkk"_s,
         u"grassland_subsidy"_s,
         u"%1草原生态保护补助奖励公示"_s,
         {},
         changed(gridOf({{u"序号"_s, Field::Number, 0.6, u"رەت ٴنومىرى"_s},
                         {u"牧户姓名"_s, Field::Name, 1.2, u"اتى-ٴجونى"_s},
                         {u"身份证号"_s, Field::ResidentId, 2, u"جەكە كۋالىك ٴنومىرى"_s},
                         {u"草场面积"_s, Field::Area, 1, u"كولەمى (مۋ)"_s},
                         {u"电话"_s, Field::Phone, 1.4, u"بايلانىس تەلەفونى"_s}}),
                 [](TableSpec &spec) { spec.headerHeight = 130; }),
         10,
         18},
        {u"uyghur"_s,
         u"subsistence_allowance"_s,
         u"تۇرمۇش ئەڭ تۆۋەن كاپالىتى ئاشكارا ئېلانى"_s,
         {},
         changed(gridOf({{{}, Field::Number, 0.6, u"رەت"_s},
                         {{}, Field::ArabicName, 1.4, u"ئىسىم-فامىلىسى"_s},
                         {{}, Field::ResidentId, 2, u"كىملىك نومۇرى"_s},
                         {{}, Field::BankCard, 2.1, u"بانكا كارتا نومۇرى"_s},
                         {{}, Field::Phone, 1.4, u"تېلېفون نومۇرى"_s}}),
                 [](TableSpec &spec) { spec.rightToLeft = true; }),
         10,
         18,
         true},
        {u"kazakh"_s,
         u"farm_subsidy"_s,
         u"جاردەماقى سوماسى جاريالاۋ"_s,
         {},
         changed(gridOf({{{}, Field::Number, 0.6, u"رەت"_s},
                         {{}, Field::ArabicName, 1.4, u"اتى-ٴجونى"_s},
                         {{}, Field::ResidentId, 2, u"جەكە كۋالىك ٴنومىرى"_s},
                         {{}, Field::BankCard, 2.1, u"بانك كارتاسىنىڭ ٴنومىرى"_s},
                         {{}, Field::Phone, 1.4, u"بايلانىس تەلەفونى"_s}}),
                 [](TableSpec &spec) { spec.rightToLeft = true; }),
         10,
         18,
         true},
    };
}

DrawnSheet drawTableKind(const TableKind &kind, Random &random, const NoticeOptions &options)
{
    support::SheetStyle style = support::inventStyle(random);
    style.scale = options.scale;
    style.year = options.year;
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    const QString place = support::inventTownship(random) + support::inventVillage(random);
    sheet.title(kind.arabic ? kind.title : kind.title.arg(place));
    if (!kind.preface.isEmpty())
        sheet.paragraph({{kind.preface}}, style.bodySize * 1.1);
    TableSpec spec = kind.spec;
    spec.rows = options.rows > 0 ? options.rows : random.between(kind.leastRows, kind.mostRows);
    if (kind.kind != u"narrow"_s)
        spec.rowHeight = random.real(72, 96);
    sheet.table(spec, kind.noticeType + u"-1"_s);
    sheet.closing(kind.arabic);
    return sheet.finish(kind.kind, kind.noticeType);
}

QList<TableKind> tableKinds()
{
    return reliefKinds() + subsidyKinds() + languageKinds();
}

} // namespace

QStringList noticeKinds()
{
    QStringList kinds;
    for (const TableKind &kind : tableKinds())
        kinds += kind.kind;
    return kinds + freePageKinds() + markPageKinds();
}

DrawnSheet drawNotice(const QString &kind, Random &random, const NoticeOptions &options)
{
    for (const TableKind &table : tableKinds())
        if (table.kind == kind)
            return drawTableKind(table, random, options);
    if (markBenchKinds().contains(kind))
        return drawMarkBench(kind, random, options);
    if (markPageKinds().contains(kind))
        return drawMarkPage(kind, random, options);
    return drawFreePage(kind, random, options);
}

} // namespace corpus
