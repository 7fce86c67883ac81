// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// Notices that are more than one table: paragraphs, forms, courier labels, village finance.
#include "tests/corpus/Pages_p.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Expect;
using support::Field;
using support::Person;
using support::Random;
using support::Run;
using support::SheetPainter;
using support::SheetStyle;
using support::TableSpec;

SheetStyle scaledStyle(Random &random, const NoticeOptions &options)
{
    SheetStyle style = support::inventStyle(random);
    style.scale = options.scale;
    return style;
}

QList<Run> homesteadRuns(const Person &person, Random &random)
{
    const QString born = person.birth.toString(u"yyyy年M月d日"_s);
    QList<Run> runs = {{u"申请人"_s},
                       {person.name, u"name"_s, Expect::Context},
                       {u"，"_s},
                       {person.sex, u"sex"_s},
                       {u"，"_s},
                       {person.ethnicity, u"ethnicity"_s},
                       {u"，"_s},
                       {born, u"birth_date"_s, Expect::Violation},
                       {u"出生，公民身份号码"_s},
                       {person.residentId, u"resident_id"_s, Expect::Violation},
                       {u"，联系电话"_s},
                       {person.phone, u"phone"_s, Expect::Violation},
                       {u"，现住"_s},
                       {person.address, u"address"_s, Expect::Violation}};
    return runs + QList<Run>{{u"，因家庭人口增加申请宅基地%1平方米，四至清楚，无争议。"_s.arg(
                      random.between(180, 400))}};
}

DrawnSheet drawHomestead(Random &random, const NoticeOptions &options)
{
    const SheetStyle style = scaledStyle(random, options);
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    sheet.title(support::inventVillage(random) + u"宅基地申请审批公示"_s);
    sheet.paragraph(
        {{u"经村民代表会议讨论，拟同意下列农户宅基地用地申请，现将有关情况公示如下："_s}},
        style.bodySize * 1.25);
    const int people = options.rows > 0 ? options.rows : random.between(3, 6);
    for (int i = 0; i < people; ++i)
        sheet.paragraph(homesteadRuns(support::inventPerson(random), random),
                        style.bodySize * 1.25);
    sheet.closing();
    return sheet.finish(u"homestead"_s, u"homestead"_s);
}

DrawnSheet drawFinance(Random &random, const NoticeOptions &options)
{
    const SheetStyle style = scaledStyle(random, options);
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    sheet.title(support::inventVillage(random) + u"村级财务收支公开表"_s);
    const double size = style.bodySize * 1.15;
    sheet.line({{u"单位：村股份经济合作社  统一社会信用代码："_s},
                {support::inventCreditCode(random), u"uscc"_s, Expect::Trap}},
               size);
    sheet.line({{u"对公账户："_s},
                {QString::number(3000000000000000LL + qint64(random.next() % 1000000000000ULL)),
                 u"org_account"_s, Expect::Trap},
                {u"（户名：村股份经济合作社）"_s}},
               size);
    sheet.line({{u"合同编号："_s},
                {u"HT2025%1"_s.arg(random.between(100000, 999999)), u"doc_no"_s, Expect::Trap},
                {u"   热线："_s},
                {u"12345"_s, u"office_phone"_s, Expect::Trap}},
               size);
    TableSpec spec;
    spec.columns = {{u"凭证号"_s, Field::VoucherNumber, 1.1},
                    {u"摘要"_s, Field::Purpose, 1.3},
                    {u"收款单位"_s, Field::Payee, 2},
                    {u"支出金额"_s, Field::Amount, 1.1},
                    {u"余额"_s, Field::Amount, 1.1}};
    spec.rows = options.rows > 0 ? options.rows : random.between(10, 20);
    sheet.table(spec, u"village_finance-1"_s);
    sheet.closing();
    return sheet.finish(u"finance"_s, u"village_finance"_s);
}

void drawFormRow(SheetPainter &sheet, const QList<Run> &cells, double height)
{
    const QFont face = sheet.font(sheet.style().bodyFamily, sheet.style().bodySize * 1.05);
    const double width = (sheet.right() - sheet.left()) / double(cells.size());
    const QFontMetricsF metrics(face);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool label = i % 2 == 0;
        // A label takes two fifths, its value the rest, of the pair's width.
        const double pair = sheet.left() + width * double(i - i % 2);
        const QRectF cell = label ? QRectF(pair, sheet.y(), width * 0.8, height)
                                  : QRectF(pair + width * 0.8, sheet.y(), width * 1.2, height);
        sheet.painter().setPen(QPen(sheet.style().ink, 3));
        sheet.painter().drawRect(cell);
        const Run &run = cells[i];
        const QPointF baseline(
            cell.x() + (label ? (cell.width() - metrics.horizontalAdvance(run.text)) / 2 : 18),
            cell.center().y() + face.pixelSize() * 0.36);
        if (run.type.isEmpty())
            sheet.text(baseline, run.text, face);
        else
            sheet.value(baseline, run.text, face, {run.type, {}, run.expect, {}, {}, {}});
    }
    sheet.skip(height);
}

DrawnSheet drawForm(Random &random, const NoticeOptions &options)
{
    const SheetStyle style = scaledStyle(random, options);
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    const Person person = support::inventPerson(random, 1955, 2000);
    const Person other = support::inventPerson(random, 1955, 2000);
    sheet.title(u"临时救助申请审批表"_s);
    sheet.skip(40);
    const double height = 110;
    drawFormRow(sheet,
                {{u"申请人姓名"_s},
                 {person.name, u"name"_s, Expect::Context},
                 {u"性别"_s},
                 {person.sex, u"sex"_s}},
                height);
    drawFormRow(sheet,
                {{u"民族"_s},
                 {person.ethnicity, u"ethnicity"_s},
                 {u"出生日期"_s},
                 {person.birth.toString(u"yyyy-MM-dd"_s), u"birth_date"_s, Expect::Violation}},
                height);
    drawFormRow(sheet,
                {{u"身份证号码"_s},
                 {person.residentId, u"resident_id"_s, Expect::Violation},
                 {u"联系电话"_s},
                 {person.phone, u"phone"_s, Expect::Violation}},
                height);
    drawFormRow(sheet,
                {{u"开户账号"_s},
                 {person.bankCard, u"bank_card"_s, Expect::Violation},
                 {u"家庭人口"_s},
                 {u"4"_s}},
                height);
    drawFormRow(sheet, {{u"家庭住址"_s}, {person.address, u"address"_s, Expect::Violation}},
                height);
    drawFormRow(sheet,
                {{u"配偶姓名"_s},
                 {other.name, u"name"_s, Expect::Context},
                 {u"配偶电话"_s},
                 {other.phone, u"phone"_s, Expect::Violation}},
                height);
    drawFormRow(sheet,
                {{u"配偶身份证号"_s}, {other.residentId, u"resident_id"_s, Expect::Violation}},
                height);
    sheet.paragraph(
        {{u"申请理由：因突发变故，家庭基本生活暂时出现困难，特申请临时救助。本人保证所填内容真实有效。"_s}},
        style.bodySize * 1.1);
    sheet.closing();
    return sheet.finish(u"form"_s, u"application_form"_s);
}

DrawnSheet drawWaybill(Random &random, const NoticeOptions &options)
{
    SheetStyle style = scaledStyle(random, options);
    style.bodyFamily = u"Noto Sans CJK SC"_s;
    SheetPainter sheet(QSizeF(1200, 1800), style, random);
    const QString number =
        u"YT%1"_s.arg(random.next() % 10000000000000ULL, 13, 10, QLatin1Char('0'));
    sheet.moveTo(90);
    const QFont big = sheet.font(style.bodyFamily, 90, true);
    sheet.text(QPointF(90, 190), u"标准快递"_s, big);
    sheet.painter().setBrush(style.ink);
    sheet.painter().setPen(Qt::NoPen);
    double x = 120;
    while (x < 1050) { // bars of a one-dimensional code that says nothing
        const double bar = random.between(3, 12);
        sheet.painter().drawRect(QRectF(x, 250, bar, 180));
        x += bar + random.between(4, 14);
    }
    sheet.painter().setBrush(Qt::NoBrush);
    sheet.painter().setPen(QPen(style.ink, 4));
    sheet.value(QPointF(330, 490), number, sheet.font(style.bodyFamily, 48),
                {u"waybill_no"_s, {}, Expect::Free, {}, {}, {}});
    const auto party = [&](const QString &mark, double top, double size) {
        const Person person = support::inventPerson(random);
        sheet.painter().drawRect(QRectF(40, top, 1120, 420));
        sheet.text(QPointF(70, top + 110), mark, sheet.font(style.bodyFamily, 80, true));
        const QFont face = sheet.font(style.bodyFamily, size, true);
        sheet.value(QPointF(220, top + 90), person.name, face,
                    {u"name"_s, {}, Expect::Violation, {}, {}, {}});
        const double phoneAt = 260 + QFontMetricsF(face).horizontalAdvance(person.name);
        sheet.value(QPointF(phoneAt, top + 90), person.phone, face,
                    {u"phone"_s, {}, Expect::Violation, {}, {}, {}});
        const QString address =
            u"新疆维吾尔自治区"_s + person.address +
            u"%1单元%2室"_s.arg(random.between(1, 4)).arg(random.between(101, 1203));
        const qsizetype cut = qsizetype(860 / size);
        for (qsizetype at = 0; at < address.size(); at += cut)
            sheet.value(QPointF(220, top + 170 + double(at / cut) * size * 1.5),
                        address.mid(at, cut), face,
                        {u"address"_s, {}, Expect::Violation, {}, {}, address});
    };
    party(u"收"_s, 560, 52);
    party(u"寄"_s, 980, 44);
    sheet.text(QPointF(70, 1500), u"已验视  签收栏"_s, sheet.font(style.bodyFamily, 44));
    return sheet.finish(u"waybill"_s, u"waybill"_s);
}

} // namespace

QStringList freePageKinds()
{
    return {u"homestead"_s, u"finance"_s, u"form"_s, u"waybill"_s};
}

DrawnSheet drawFreePage(const QString &kind, Random &random, const NoticeOptions &options)
{
    if (kind == u"homestead"_s)
        return drawHomestead(random, options);
    if (kind == u"form"_s)
        return drawForm(random, options);
    if (kind == u"waybill"_s)
        return drawWaybill(random, options);
    return drawFinance(random, options);
}

} // namespace corpus
