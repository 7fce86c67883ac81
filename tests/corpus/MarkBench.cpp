// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// Sheets on which tests/bench/marks.py counts what is found: many marks of one kind on each.
#include "tests/corpus/MarkBench_p.h"
#include "tests/corpus/MarkInk.h"
#include "tests/support/MarkPainter.h"

#include <QDir>
#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Expect;
using support::Person;
using support::Random;
using support::SheetPainter;
using support::TruthItem;

TruthItem item(const QString &type, Expect expect = Expect::Violation)
{
    return {type, {}, expect, {}, {}, {}};
}

QStringList filesIn(const QString &folder, const QString &part)
{
    QStringList files;
    if (folder.isEmpty())
        return files;
    const QDir dir(folder + u'/' + part);
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Name))
        files += file.absoluteFilePath();
    return files;
}

/// Lines of print that fill a place: what marks lie over.
void printLines(SheetPainter &sheet, const QRectF &place, Random &random)
{
    const QFont face = sheet.font(sheet.style().bodyFamily, 38);
    for (double y = place.top() + 40; y < place.bottom(); y += 62)
        sheet.text(QPointF(place.left(), y),
                   random.pick(QStringList{u"本人承诺以上情况属实，如有虚假愿意承担责任。"_s,
                                           u"以上款项已如数领取，特此证明并按手印确认。"_s,
                                           u"经村民代表会议研究同意，现予以公示。"_s}),
                   face);
}

QString codePayload(Random &random, const Person &person)
{
    switch (random.below(5)) {
    case 0:
        return u"姓名:%1;身份证号:%2"_s.arg(person.name, person.residentId);
    case 1:
        return u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nTEL;TYPE=CELL:%2\nADR:;;%3\nEND:VCARD"_s.arg(
            person.name, person.phone, person.address);
    case 2:
        return u"https://u.wechat.com/E%1Kx_9w"_s.arg(random.next() % 1000000007ULL);
    case 3:
        return u"https://pan.example.com/s/1%1?pwd=a%2"_s.arg(random.next() % 100000000ULL)
            .arg(random.between(100, 999));
    default:
        return person.residentId;
    }
}

/// Twelve codes on a grid, some inside table cells, some in colour, with a logo, turned or lying in
/// a shadow.
void drawCodeAt(SheetPainter &sheet, const QRectF &cell, Random &random)
{
    static const QList<QColor> kInks = {QColor(16, 16, 18), QColor(16, 16, 18), QColor(20, 40, 110),
                                        QColor(20, 96, 50), QColor(130, 24, 30)};
    QPainter &painter = sheet.painter();
    const double side = random.real(177, 472); // 15 to 40 mm
    CodeLook look;
    look.ink = random.pick(kInks);
    // A logo asks for the highest correction, and that for room.
    look.logo = side > 260 && random.chance(0.35);
    look.dots = random.chance(0.15);
    const double turn = random.chance(0.3) ? random.real(-25, 25) : 0;
    if (random.chance(0.3)) { // tight in a table cell: 4 modules of quiet zone are not kept
        const double gap = side * random.real(0.06, 0.1);
        painter.setPen(QPen(Qt::black, 3));
        painter.setBrush(Qt::NoBrush);
        if (qFuzzyIsNull(turn))
            painter.drawRect(QRectF(cell.center() - QPointF(side, side) / 2, QSizeF(side, side))
                                 .adjusted(-gap, -gap, gap, gap));
    }
    QTransform place;
    place.translate(cell.center().x(), cell.center().y());
    place.rotate(turn);
    const QRectF square(-side / 2, -side / 2, side, side);
    painter.save();
    painter.setTransform(place, true);
    drawCode(painter, square, codePayload(random, support::inventPerson(random)), look);
    painter.restore();
    if (random.chance(0.25)) { // something's shadow over a part
        QLinearGradient shade(cell.topLeft(), cell.bottomRight());
        shade.setColorAt(0.45, QColor(0, 0, 0, 0));
        shade.setColorAt(0.55, QColor(0, 0, 0, random.between(70, 130)));
        painter.fillRect(cell, shade);
    }
    sheet.note(place.map(QPolygonF(square)).boundingRect(), item(u"qr_code"_s));
}

void drawCodes(SheetPainter &sheet, Random &random)
{
    sheet.title(u"便民服务二维码"_s);
    const double top = sheet.y() + 40;
    for (int i = 0; i < 20; ++i)
        drawCodeAt(sheet, {sheet.left() + (i % 4) * 520, top + (i / 4) * 580, 510, 570}, random);
}

void drawParcels(SheetPainter &sheet, Random &random)
{
    static const QStringList kHeads = {u"SF"_s, u"YT"_s, u"JDV"_s, u"7890"_s, u"EMS"_s};
    sheet.title(u"快递代收登记"_s);
    const QFont face = sheet.font(sheet.style().bodyFamily, 34);
    const double top = sheet.y() + 40;
    for (int i = 0; i < 14; ++i) {
        const bool ean = random.chance(0.3);
        QString payload;
        if (ean) {
            payload = u"69%1"_s.arg(random.next() % 10000000000ULL, 10, 10, QLatin1Char('0'));
            int sum = 0;
            for (int k = 0; k < 12; ++k)
                sum += payload[k].digitValue() * (k % 2 == 0 ? 1 : 3);
            payload += QString::number((10 - sum % 10) % 10);
        } else {
            payload = random.pick(kHeads) +
                      u"%1"_s.arg(random.next() % 1000000000000ULL, 12, 10, QLatin1Char('0'));
        }
        const double width = ean ? random.real(380, 520) : random.real(560, 860); // 32 to 73 mm
        const double height = random.real(90, 220);
        const QRectF bars(sheet.left() + (i % 2) * 1060 + 20, top + (i / 2) * 400 + 20, width,
                          height);
        CodeLook look;
        look.bars = true;
        drawCode(sheet.painter(), bars, payload, look);
        sheet.note(bars, item(u"barcode"_s, Expect::Free));
        sheet.text(QPointF(bars.x() + 40, bars.bottom() + 44), payload, face);
    }
}

void drawPrints(SheetPainter &sheet, const Hand &hand, Random &random)
{
    sheet.title(u"承诺书"_s);
    const double top = sheet.y() + 30;
    QPainter &painter = sheet.painter();
    for (int i = 0; i < 20; ++i) {
        const QRectF cell(sheet.left() + (i % 4) * 520, top + (i / 4) * 560, 500, 540);
        const int under = random.below(4);
        if (under == 0)
            printLines(sheet, cell.adjusted(0, 120, 0, -120), random);
        if (under == 1) {
            painter.setPen(QPen(Qt::black, 3));
            for (int k = 0; k < 5; ++k)
                painter.drawLine(QPointF(cell.left(), cell.top() + 60 + k * 110),
                                 QPointF(cell.right(), cell.top() + 60 + k * 110));
            painter.drawLine(QPointF(cell.center().x(), cell.top() + 60),
                             QPointF(cell.center().x(), cell.top() + 500));
        }
        if (under == 2)
            hand.writeName(painter, cell.center() - QPointF(170, 0), 120,
                           support::inventHanName(random), random);
        Press press = inventPress(random);
        // Other inks than red are no fingerprint of the issue's: they are counted, nothing is
        // asked.
        const bool red = !random.chance(0.12);
        if (!red)
            press.ink = random.chance(0.5) ? QColor(30, 40, 110) : QColor(30, 30, 34);
        const QRectF ink =
            drawThumb(painter, cell.center(), random.real(145, 235), press, random); // 12 to 20 mm
        sheet.note(ink, item(red ? u"fingerprint"_s : u"dark_fingerprint"_s,
                             red ? Expect::Violation : Expect::Free));
    }
}

/// A list with rules of its own, so that every cell's place is known and ink may touch it.
void drawSigned(SheetPainter &sheet, const Hand &hand, Random &random)
{
    static const QStringList kHeaders = {u"签字"_s, u"领取人签名"_s, u"本人签字"_s, u"签收人"_s,
                                         u"签字确认"_s};
    sheet.title(support::inventVillage(random) + u"补贴资金发放签领表"_s);
    QPainter &painter = sheet.painter();
    const QFont face = sheet.font(sheet.style().bodyFamily, 40);
    const double rowHeight = random.real(84, 132);
    const QList<double> edges = {sheet.left(),        sheet.left() + 160,  sheet.left() + 620,
                                 sheet.left() + 1080, sheet.left() + 1480, sheet.right()};
    const double top = sheet.y() + 40;
    const int rows = 18;
    painter.setPen(QPen(QColor(30, 30, 30), random.real(2, 4)));
    for (const double x : edges)
        painter.drawLine(QPointF(x, top), QPointF(x, top + (rows + 1) * rowHeight));
    for (int row = 0; row <= rows + 1; ++row)
        painter.drawLine(QPointF(sheet.left(), top + row * rowHeight),
                         QPointF(sheet.right(), top + row * rowHeight));
    const auto put = [&](int column, int row, const QString &text) {
        sheet.text(QPointF(edges[column] + 24, top + row * rowHeight + rowHeight * 0.64), text,
                   face);
    };
    const QStringList headers = {u"序号"_s, u"姓名"_s, u"村组"_s, u"金额（元）"_s,
                                 random.pick(kHeaders)};
    for (int column = 0; column < 5; ++column)
        put(column, 0, headers[column]);
    for (int row = 1; row <= rows; ++row) {
        const Person person = support::inventPerson(random);
        put(0, row, QString::number(row));
        put(1, row, person.name);
        put(2, row, u"%1组"_s.arg(random.between(1, 9)));
        put(3, row, u"%1.00"_s.arg(random.between(100, 3000)));
        if (random.chance(0.2))
            continue;                                              // not signed yet
        const double height = rowHeight * random.real(0.55, 1.05); // some touch the rules
        const QPointF left(edges[4] + random.real(10, 160), top + (row + 0.5) * rowHeight);
        QRectF ink;
        if (random.chance(0.2))
            ink = hand.writeUyghur(painter, left + QPointF(400, 0), height, person.arabicName,
                                   random);
        else if (random.chance(0.15))
            ink = hand.scrawl(painter, left, height * 0.8, random);
        else
            ink = hand.writeName(painter, left, height, person.name, random);
        // What runs over the paper's edge is on no picture.
        sheet.note(ink & QRectF(QPointF(), sheet.size()), item(u"signature"_s));
    }
    sheet.moveTo(top + (rows + 1) * rowHeight + 120);
    sheet.text(QPointF(sheet.left(), sheet.y()), u"经办人签字："_s, face);
    sheet.note(hand.writeName(painter, {sheet.left() + 270, sheet.y() - 12}, 100,
                              support::inventHanName(random), random),
               item(u"signature"_s));
    sheet.text(QPointF(sheet.left() + 1100, sheet.y()), u"审核人签字："_s, face);
}

/// A card as a copier shows it: turned a little, grey or in colour, with words across it.
void copyCard(SheetPainter &sheet, const QRectF &place, bool front, Random &random)
{
    QImage card(place.size().toSize(), QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter inner(&card);
    inner.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF all(QPointF(), place.size());
    const Person person = support::inventPerson(random, 1950, 2005);
    front ? support::drawIdCardFront(inner, all, person) : support::drawIdCardBack(inner, all);
    inner.end();
    if (random.chance(0.5))
        card =
            card.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    QPainter &painter = sheet.painter();
    QTransform turn;
    turn.translate(place.center().x(), place.center().y());
    turn.rotate(random.real(-6, 6));
    turn.translate(-place.center().x(), -place.center().y());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(turn, true);
    painter.drawImage(place.topLeft(), card);
    if (random.chance(0.25)) {
        painter.setPen(QColor(90, 90, 90, 150));
        painter.setFont(sheet.font(sheet.style().bodyFamily, place.height() * 0.06));
        painter.drawText(
            QPointF(place.x() + place.width() * 0.1, place.y() + place.height() * 0.74),
            u"仅供办理低保使用 再次复印无效"_s);
    }
    painter.restore();
    sheet.note(turn.map(QPolygonF(place)).boundingRect(), item(u"id_card_image"_s));
}

void drawCards(SheetPainter &sheet, Random &random)
{
    sheet.title(u"申请人身份证复印件"_s);
    const double top = sheet.y() + 60;
    const bool small = random.chance(0.5); // two columns, 80 %, or one at full size
    const int columns = small ? 2 : 1;
    for (int i = 0; i < (small ? 6 : 3); ++i) {
        const double width = small ? random.real(760, 860) : random.real(900, 1040);
        const double height = width * 54 / 85.6;
        const QRectF cell(sheet.left() + (i % columns) * 1040, top + (i / columns) * 790,
                          small ? 1020 : 2000, 780);
        copyCard(sheet,
                 {cell.center().x() - width / 2, cell.center().y() - height / 2, width, height},
                 i % 2 == 0, random);
    }
}

/// A duty board, or with few people a poster, of portraits from the folder `faces`.
void drawPortraits(SheetPainter &sheet, const QStringList &faces, Random &random)
{
    sheet.title(u"驻村工作队公示栏"_s);
    const QFont face = sheet.font(sheet.style().bodyFamily, 34);
    const int columns = random.pick(QList<int>{2, 4, 6, 8});
    const double step = (sheet.right() - sheet.left()) / columns;
    const double width = qMin(560.0, step * random.real(0.6, 0.8));
    const double height = width * random.pick(QList<double>{1.0, 1.3, 1.4});
    const bool grey = random.chance(0.25);
    const double top = sheet.y() + 40;
    for (int row = 0; top + (row + 1) * (height + 110) < 3200; ++row)
        for (int column = 0; column < columns && !faces.isEmpty(); ++column) {
            QImage portrait(random.pick(faces));
            if (portrait.isNull())
                continue;
            const QRectF place(sheet.left() + column * step, top + row * (height + 110), width,
                               height);
            const double shape = width / height;
            const double cut = qMin<double>(portrait.width(), portrait.height() * shape);
            portrait =
                portrait.copy(QRectF((portrait.width() - cut) / 2, 0, cut, cut / shape).toRect());
            if (grey)
                portrait = portrait.convertToFormat(QImage::Format_Grayscale8);
            sheet.painter().setRenderHint(QPainter::SmoothPixmapTransform);
            sheet.painter().drawImage(place, portrait);
            sheet.note(place, item(u"face"_s, Expect::Free)); // the face is somewhere on it
            sheet.text(QPointF(place.x(), place.bottom() + 50), support::inventHanName(random),
                       face);
        }
}

} // namespace

QStringList markBenchKinds()
{
    return {u"benchcodes"_s, u"benchparcels"_s, u"benchprints"_s, u"benchsigned"_s,
            u"benchcards"_s, u"benchfaces"_s,   u"benchplain"_s};
}

DrawnSheet drawMarkBench(const QString &kind, Random &random, const NoticeOptions &options)
{
    support::SheetStyle style = support::inventStyle(random);
    style.scale = options.scale;
    if (kind == u"benchplain"_s)
        return drawUnmarked(random, options, style);
    const Hand hand(filesIn(options.material, u"hands"_s));
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    if (kind == u"benchcodes"_s)
        drawCodes(sheet, random);
    else if (kind == u"benchparcels"_s)
        drawParcels(sheet, random);
    else if (kind == u"benchprints"_s)
        drawPrints(sheet, hand, random);
    else if (kind == u"benchsigned"_s)
        drawSigned(sheet, hand, random);
    else if (kind == u"benchcards"_s)
        drawCards(sheet, random);
    else
        drawPortraits(sheet, filesIn(options.material, u"faces"_s), random);
    return sheet.finish(kind, u"farm_subsidy"_s);
}

} // namespace corpus
