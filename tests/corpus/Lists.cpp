// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// Lists that go on over pages and sheets, and what stands on screens.
#include "tests/corpus/Notices.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Expect;
using support::Field;
using support::Person;
using support::Random;
using support::Ruling;
using support::SheetPainter;
using support::SheetStyle;
using support::TableSpec;

TableSpec listSpec(bool wide)
{
    TableSpec spec;
    spec.columns = {{u"序号"_s, Field::Number, 0.5},
                    {u"姓名"_s, Field::Name, 1.1},
                    {u"身份证号码"_s, Field::ResidentId, 2},
                    {u"银行账号"_s, Field::BankCard, 2.1},
                    {u"联系电话"_s, Field::Phone, 1.4}};
    if (wide)
        spec.columns += {{u"家庭住址"_s, Field::Address, 2.2},
                         {u"补贴面积"_s, Field::Area, 0.9},
                         {u"补贴金额"_s, Field::Amount, 1}};
    spec.rowHeight = 84;
    return spec;
}

} // namespace

QList<DrawnSheet> drawLongList(int pages, int rowsPerPage, double scale, Random &random)
{
    SheetStyle style = support::inventStyle(random);
    style.scale = scale;
    QList<DrawnSheet> sheets;
    TableSpec spec = listSpec(true);
    for (int page = 0; page < pages; ++page) {
        SheetPainter sheet(QSizeF(4961, 3508), style, random);
        if (page == 0)
            sheet.title(support::inventTownship(random) + u"耕地地力保护补贴发放清册公示"_s, 96);
        spec.header = page == 0;
        spec.rows = rowsPerPage;
        sheet.table(spec, u"farm_subsidy-%1"_s.arg(page + 1));
        spec.firstNumber += spec.rows;
        if (page == pages - 1)
            sheet.closing();
        sheets += sheet.finish(u"longlist"_s, u"farm_subsidy"_s);
    }
    return sheets;
}

QList<DrawnSheet> drawListSheets(int count, Random &random)
{
    const SheetStyle style = support::inventStyle(random);
    QList<DrawnSheet> sheets;
    TableSpec spec = listSpec(false);
    for (int i = 0; i < count; ++i) {
        SheetPainter sheet(QSizeF(2480, 3508), style, random);
        if (i == 0)
            sheet.title(support::inventVillage(random) + u"公益林补偿资金发放公示"_s);
        spec.header = i == 0;
        spec.rows = random.between(14, 22);
        sheet.table(spec, u"forest_subsidy-%1"_s.arg(i + 1));
        spec.firstNumber += spec.rows;
        if (i == count - 1)
            sheet.closing();
        sheets += sheet.finish(u"listsheets"_s, u"forest_subsidy"_s);
    }
    return sheets;
}

DrawnSheet drawWebPage(int width, int rows, Random &random)
{
    SheetStyle style = support::inventStyle(random);
    style.bodyFamily = random.chance(0.5) ? u"Noto Sans CJK SC"_s : u"WenQuanYi Zen Hei"_s;
    style.titleFamily = style.bodyFamily;
    style.paper = Qt::white;
    style.ink = QColor(51, 51, 51);
    // A phone or a zoomed browser: 1080 pixels across hold text of 24 pixels.
    const double unit = width / 1080.0;
    style.bodySize = 24 * unit;
    TableSpec spec;
    spec.columns = {{u"序号"_s, Field::Number, 0.5},
                    {u"姓名"_s, Field::Name, 1.1},
                    {u"身份证号"_s, Field::ResidentId, 2},
                    {u"手机号"_s, Field::Phone, 1.4},
                    {u"发放金额"_s, Field::Amount, 1}};
    spec.rowHeight = 58 * unit;
    spec.headerHeight = 64 * unit;
    spec.rows = rows;
    const double height = (470 + 58 * rows + 64 + 260) * unit;
    SheetPainter sheet(QSizeF(width, height), style, random);
    sheet.setMargin(36 * unit);
    sheet.painter().fillRect(QRectF(0, 0, width, 120 * unit), QColor(178, 34, 34));
    sheet.painter().setPen(Qt::white);
    sheet.text(QPointF(36 * unit, 76 * unit), u"县人民政府门户网站"_s,
               sheet.font(style.bodyFamily, 40 * unit, true));
    sheet.painter().setPen(QColor(120, 120, 120));
    sheet.text(QPointF(36 * unit, 170 * unit), u"首页 > 政务公开 > 惠民补贴"_s,
               sheet.font(style.bodyFamily, 22 * unit));
    sheet.painter().setPen(style.ink);
    sheet.moveTo(200 * unit);
    sheet.title(support::inventTownship(random) + u"高龄津贴发放名单公示"_s, 38 * unit);
    sheet.centred(u"发布时间：2025-06-18  来源：民政局  浏览：328次"_s, 20 * unit);
    sheet.skip(40 * unit);
    sheet.table(spec, u"old_age_allowance-1"_s);
    sheet.painter().fillRect(QRectF(0, height - 130 * unit, width, 130 * unit),
                             QColor(240, 240, 240));
    return sheet.finish(u"webpage"_s, u"old_age_allowance"_s, u"screen"_s);
}

DrawnSheet drawLedPanel(int dot, Random &random)
{
    SheetStyle style;
    style.bodyFamily = u"Noto Sans CJK SC"_s;
    style.titleFamily = style.bodyFamily;
    style.paper = Qt::black;
    style.ink = random.chance(0.7) ? QColor(255, 84, 60) : QColor(255, 200, 60);
    const QSize dots(400, 168);
    // Drawn large and then sampled: one dot stands for four pixels, as text of 24 dots is legible.
    constexpr int kOver = 4;
    SheetPainter sheet(QSizeF(dots) * kOver, style, random);
    const QFont face = sheet.font(style.bodyFamily, 24 * kOver, true);
    sheet.text(QPointF(60 * kOver, 26 * kOver), u"临时救助发放公示"_s, face);
    for (int row = 0; row < 4; ++row) {
        const Person person = support::inventPerson(random);
        const double y = (62 + 34 * row) * kOver;
        const QString name = support::inventHanName(random);
        const QString key = u"temporary_relief-1-%1"_s.arg(row + 1);
        sheet.value(QPointF(6 * kOver, y), name, face,
                    {u"name"_s, {}, Expect::Context, {}, key, {}});
        sheet.value(QPointF(100 * kOver, y), person.phone, face,
                    {u"phone"_s, {}, Expect::Violation, {}, key, {}});
        sheet.value(QPointF(300 * kOver, y), QString::number(random.between(3, 20) * 100) + u"元"_s,
                    face, {u"amount"_s, {}, Expect::Trap, {}, key, {}});
    }
    DrawnSheet small = sheet.finish(u"led"_s, u"temporary_relief"_s, u"led"_s);
    const QImage sampled =
        small.image.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    small.image = QImage(dots * dot, QImage::Format_RGB888);
    small.image.fill(QColor(12, 12, 14));
    QPainter painter(&small.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int y = 0; y < dots.height(); ++y)
        for (int x = 0; x < dots.width(); ++x) {
            const bool lit = qGray(sampled.pixel(x, y)) > qGray(style.ink.rgb()) * 0.45;
            painter.setBrush(lit ? style.ink : QColor(34, 30, 30));
            painter.drawEllipse(QPointF((x + 0.5) * dot, (y + 0.5) * dot), dot * 0.48, dot * 0.48);
        }
    for (support::TruthItem &item : small.items)
        for (QPointF &corner : item.quad.corners)
            corner *= double(dot) / kOver;
    return small;
}

} // namespace corpus
