// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/corpus/MarkPages_p.h"
#include "tests/support/MarkPainter.h"

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Column;
using support::Expect;
using support::Field;
using support::Person;
using support::Random;
using support::SheetPainter;
using support::TableSpec;
using support::TruthItem;

TruthItem item(const QString &type, Expect expect = Expect::Violation)
{
    return {type, {}, expect, {}, {}, {}};
}

/// A list whose last column is to be signed; answers that column's cells.
QList<QRectF> signedList(SheetPainter &sheet, Random &random, const NoticeOptions &options,
                         const QString &header)
{
    TableSpec spec;
    spec.columns = {{u"序号"_s, Field::Number, 0.5},
                    {u"姓名"_s, Field::Name, 1.1},
                    {u"所在村组"_s, Field::Village, 1.1},
                    {u"补贴金额"_s, Field::Amount, 1},
                    {header, Field::Blank, 1.5}};
    spec.rows = options.rows > 0 ? options.rows : random.between(9, 15);
    spec.rowHeight = random.real(104, 140);
    const double top = sheet.y() + 30 + spec.headerHeight;
    double shares = 0;
    for (const Column &column : spec.columns)
        shares += column.share;
    const double width = (sheet.right() - sheet.left()) * spec.columns.last().share / shares;
    sheet.table(spec, u"farm_subsidy-1"_s);
    QList<QRectF> cells;
    for (int row = 0; row < spec.rows; ++row)
        cells.append({sheet.right() - width, top + row * spec.rowHeight, width, spec.rowHeight});
    return cells;
}

void drawSigned(SheetPainter &sheet, const QRectF &cell, Random &random)
{
    const double height = cell.height() * random.real(0.62, 0.86);
    const QRectF place(cell.x() + cell.width() * random.real(0.08, 0.2),
                       cell.center().y() - height / 2, height * random.real(1.7, 2.3), height);
    sheet.note(support::drawSignature(sheet.painter(), place, random), item(u"signature"_s));
}

void drawPrint(SheetPainter &sheet, QPointF center, Random &random)
{
    const double width = random.real(150, 215); // 13 to 18 mm
    const double height = width * random.real(1.15, 1.5);
    const QRectF place(center.x() - width / 2, center.y() - height / 2, width, height);
    sheet.note(support::drawFingerprint(sheet.painter(), place, random), item(u"fingerprint"_s));
}

DrawnSheet drawSignatures(Random &random, const NoticeOptions &options,
                          const support::SheetStyle &style)
{
    static const QStringList kHeaders = {u"签字"_s, u"领取人签字"_s, u"签名"_s,
                                         u"签字（按手印）"_s};
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    sheet.title(support::inventVillage(random) + u"惠农补贴发放签领表"_s);
    const bool prints = random.chance(0.5);
    const QList<QRectF> cells = signedList(sheet, random, options, random.pick(kHeaders));
    for (qsizetype row = 0; row < cells.size(); ++row) {
        const QRectF &cell = cells[row];
        if (random.chance(0.2))
            continue; // not signed yet
        if (!prints || random.chance(0.4))
            drawSigned(sheet, cell, random);
        // Taller than a row, so not in each.
        if (prints && row % 2 == 0)
            drawPrint(sheet, cell.center() + QPointF(cell.width() * 0.3, 0), random);
    }
    sheet.skip(50);
    const QFont face = sheet.font(style.bodyFamily, style.bodySize * 1.1);
    const double y = sheet.y() + 110;
    sheet.text(QPointF(sheet.left(), y), u"领款代表签字："_s, face);
    drawSigned(sheet, {sheet.left() + 330, y - 100, 420, 130}, random);
    sheet.text(QPointF(sheet.left() + 1150, y), u"签名："_s, face);
    sheet.skip(180);
    sheet.closing();
    return sheet.finish(u"signatures"_s, u"farm_subsidy"_s);
}

DrawnSheet drawCodes(Random &random, const NoticeOptions &, const support::SheetStyle &style)
{
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    sheet.title(support::inventVillage(random) + u"就业技能培训报名公告"_s);
    sheet.paragraph(
        {{u"为帮助群众就业，现组织技能培训，请扫码登记或联系村委会，名额有限，先到先得。"_s}},
        style.bodySize * 1.2);
    const Person person = support::inventPerson(random);
    struct Code
    {
        QString words;
        QString payload;
        Expect expect;
    };
    const QList<Code> codes = {
        {u"人员信息"_s, u"姓名:%1;身份证号:%2"_s.arg(person.name, person.residentId),
         Expect::Violation},
        {u"名单下载"_s, u"https://pan.example.com/s/1a%1"_s.arg(random.between(10000, 99999)),
         Expect::Violation},
        {u"联系人"_s,
         u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nTEL:%2\nEND:VCARD"_s.arg(person.name, person.phone),
         Expect::Violation},
        {u"政策查询"_s, u"https://www.example.gov.cn/zwgk/%1.html"_s.arg(random.between(100, 999)),
         Expect::Trap}};
    const QFont face = sheet.font(style.bodyFamily, style.bodySize * 1.1);
    const double top = sheet.y() + 80;
    for (int i = 0; i < codes.size(); ++i) {
        const double side = random.real(240, 420); // 20 to 36 mm
        const QRectF place(sheet.left() + 100 + (i % 2) * 1050, top + (i / 2) * 640, side, side);
        const QRectF ink = support::drawQrCode(sheet.painter(), place, codes[i].payload);
        sheet.note(ink, item(u"qr_code"_s, codes[i].expect));
        sheet.text(QPointF(place.x(), place.bottom() + 80), codes[i].words, face);
    }
    const QRectF bars(sheet.left() + 100, top + 1320, 900, 160);
    sheet.note(support::drawBarcode(
                   sheet.painter(), bars,
                   u"YT%1"_s.arg(random.next() % 10000000000000ULL, 13, 10, QLatin1Char('0'))),
               item(u"barcode"_s, Expect::Free));
    sheet.moveTo(top + 1560);
    sheet.closing();
    return sheet.finish(u"codes"_s, u"job_training"_s);
}

DrawnSheet drawCardCopy(Random &random, const NoticeOptions &, const support::SheetStyle &style)
{
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    const Person person = support::inventPerson(random, 1955, 2000);
    sheet.title(u"身份证复印件粘贴处"_s);
    const double width = random.real(930, 1180);
    const double height = width * 54 / 85.6;
    const QRectF front(random.real(250, 800), sheet.y() + 120, width, height);
    const QRectF back(random.real(250, 800), front.bottom() + random.real(100, 300), width, height);
    sheet.note(support::drawIdCardFront(sheet.painter(), front, person), item(u"id_card_image"_s));
    sheet.note(support::drawIdCardBack(sheet.painter(), back), item(u"id_card_image"_s));
    // What stands on it may be reported for itself: the lines of birth, address and number.
    for (const double line : {0.43, 0.56, 0.65, 0.90})
        sheet.note({front.x() + (line < 0.8 ? 0.17 : 0.34) * width,
                    front.y() + (line - 0.06) * height, 0.42 * width, 0.07 * height},
                   item(u"resident_id"_s, Expect::Free));
    sheet.moveTo(back.bottom() + 120);
    sheet.closing();
    return sheet.finish(u"cardcopy"_s, u"application_form"_s);
}

/// Nothing here is anybody's: seals, logos, cells that nobody has signed.
DrawnSheet drawSealed(Random &random, const NoticeOptions &options,
                      const support::SheetStyle &style)
{
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    support::drawRedLogo(sheet.painter(), {160, 90, 170, 170}, random);
    sheet.title(support::inventVillage(random) + u"惠农补贴发放公示表"_s, 64);
    signedList(sheet, random, options, u"领取人签字"_s);
    for (int i = 0; i < 3; ++i) {
        const double side = random.real(110, 240);
        support::drawRedLogo(sheet.painter(), {300.0 + 600 * i, sheet.y() + 60, side, side},
                             random);
    }
    sheet.skip(360);
    sheet.text(QPointF(sheet.left(), sheet.y()), u"经办人签字：              审核人签名："_s,
               sheet.font(style.bodyFamily, style.bodySize * 1.1));
    const double radius = random.real(225, 250); // 38 to 42 mm across
    sheet.seal({random.real(500, 900), sheet.y() + 180}, radius,
               support::inventVillage(random) + u"村民委员会"_s);
    sheet.closing();
    return sheet.finish(u"sealed"_s, u"farm_subsidy"_s);
}

} // namespace

QStringList markPageKinds()
{
    return {u"signatures"_s, u"codes"_s, u"cardcopy"_s, u"sealed"_s};
}

DrawnSheet drawMarkPage(const QString &kind, Random &random, const NoticeOptions &options)
{
    support::SheetStyle style = support::inventStyle(random);
    style.scale = options.scale;
    if (kind == u"signatures"_s)
        return drawSignatures(random, options, style);
    if (kind == u"codes"_s)
        return drawCodes(random, options, style);
    if (kind == u"cardcopy"_s)
        return drawCardCopy(random, options, style);
    return drawSealed(random, options, style);
}

} // namespace corpus
