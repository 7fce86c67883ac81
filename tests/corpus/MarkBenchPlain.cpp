// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// Sheets that carry nothing personal besides print, but much that looks like a mark.
#include "tests/corpus/MarkBench_p.h"
#include "tests/support/MarkPainter.h"

#include <QDir>
#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Random;
using support::SheetPainter;

QColor sealRed(Random &random)
{
    return QColor(random.between(190, 222), random.between(28, 66), random.between(34, 66));
}

/// Oval, square or grey seals; the round red one is the sheet painter's own.
void drawOtherSeal(SheetPainter &sheet, QPointF center, Random &random)
{
    QPainter &painter = sheet.painter();
    const bool grey = random.chance(0.4);
    const QColor color = grey ? QColor(120, 120, 122) : sealRed(random);
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(center);
    painter.rotate(random.real(-20, 20));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, random.real(8, 16)));
    const QFont face = sheet.font(u"AR PL UKai CN"_s, 62, true);
    painter.setFont(face);
    if (random.chance(0.5)) {
        painter.drawEllipse(QPointF(0, 0), 270, 185); // 45 x 30 mm: an enterprise's, an invoice's
        painter.drawText(QRectF(-240, -140, 480, 120), Qt::AlignCenter, u"惠民合作社"_s);
        painter.drawText(QRectF(-240, 20, 480, 100), Qt::AlignCenter, u"发票专用章"_s);
    } else { // a chairman's square name seal of 20 to 26 mm
        const double side = random.real(236, 307);
        painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
        painter.setFont(sheet.font(u"AR PL UKai CN"_s, side * 0.36, true));
        painter.drawText(QRectF(-side / 2, -side / 2, side, side / 2), Qt::AlignCenter, u"会章"_s);
        painter.drawText(QRectF(-side / 2, 0, side, side / 2), Qt::AlignCenter, u"委员"_s);
    }
    painter.restore();
}

/// A dated stamp as offices and cashiers use.
void drawDateStamp(SheetPainter &sheet, QPointF center, Random &random)
{
    QPainter &painter = sheet.painter();
    const QColor color = random.chance(0.6) ? sealRed(random) : QColor(40, 60, 160);
    painter.save();
    painter.translate(center);
    painter.rotate(random.real(-12, 12));
    painter.setPen(QPen(color, 7));
    painter.setBrush(Qt::NoBrush);
    if (random.chance(0.5))
        painter.drawRect(QRectF(-190, -90, 380, 180));
    else
        painter.drawEllipse(QPointF(0, 0), 170, 170);
    painter.setFont(sheet.font(sheet.style().bodyFamily, 52, true));
    painter.drawText(QRectF(-190, -85, 380, 80), Qt::AlignCenter, u"已审核"_s);
    painter.drawText(QRectF(-190, 0, 380, 80), Qt::AlignCenter, u"2025.03.01"_s);
    painter.restore();
}

/// Patterns of black and white that are no code.
void drawPattern(QPainter &painter, const QRectF &place, Random &random)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 22));
    const int cells = random.between(8, 24);
    const double step = place.width() / cells;
    switch (random.below(4)) {
    case 0: // a chessboard
        for (int y = 0; y < cells; ++y)
            for (int x = y % 2; x < cells; x += 2)
                painter.drawRect(QRectF(place.x() + x * step, place.y() + y * step, step, step));
        break;
    case 1: // halftone dots that grow
        for (int y = 0; y < cells; ++y)
            for (int x = 0; x < cells; ++x)
                painter.drawEllipse(place.topLeft() + QPointF((x + 0.5) * step, (y + 0.5) * step),
                                    step * 0.6 * x / cells, step * 0.6 * x / cells);
        break;
    case 2: // stripes of chance, tall as a barcode and without its order
        for (double x = place.left(); x < place.right(); x += random.real(6, 30))
            painter.drawRect(QRectF(x, place.y(), random.real(3, 14), place.height() * 0.4));
        break;
    default: // a crossword
        painter.setPen(QPen(QColor(20, 20, 22), 3));
        for (int y = 0; y < cells; ++y)
            for (int x = 0; x < cells; ++x) {
                painter.setBrush(random.chance(0.35) ? QBrush(QColor(20, 20, 22)) : Qt::NoBrush);
                painter.drawRect(QRectF(place.x() + x * step, place.y() + y * step, step, step));
            }
    }
    painter.restore();
}

/// A photograph without people: from the folder `pictures`, else houses under a sky.
void drawScenery(SheetPainter &sheet, const QRectF &place, const QString &material, Random &random)
{
    QPainter &painter = sheet.painter();
    const QDir dir(material + u"/pictures"_s);
    const QStringList files =
        material.isEmpty() ? QStringList() : dir.entryList(QDir::Files, QDir::Name);
    if (!files.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, QImage(dir.filePath(random.pick(files))));
        return;
    }
    QLinearGradient sky(place.topLeft(), place.bottomLeft());
    sky.setColorAt(0, QColor(96, 150, 210));
    sky.setColorAt(1, QColor(196, 206, 200));
    painter.fillRect(place, sky);
    for (int i = 0; i < 5; ++i) {
        const QRectF house(place.x() + place.width() * (0.02 + 0.2 * i), 0, place.width() * 0.17,
                           0);
        const double top = place.bottom() - place.height() * random.real(0.3, 0.75);
        const QColor wall(random.between(120, 210), random.between(100, 180),
                          random.between(90, 160));
        painter.fillRect(QRectF(QPointF(house.x(), top), QPointF(house.right(), place.bottom())),
                         wall);
        for (double y = top + 20; y + 30 < place.bottom(); y += 56)
            for (double x = house.x() + 14; x + 24 < house.right(); x += 40)
                painter.fillRect(QRectF(x, y, 22, 30), wall.darker(190));
    }
}

/// A mascot: two eyes and a mouth, and still nobody.
void drawMascot(QPainter &painter, QPointF center, double radius, Random &random)
{
    painter.save();
    painter.setPen(QPen(QColor(40, 40, 40), radius * 0.06));
    painter.setBrush(QColor::fromHsv(random.below(360), 130, 240));
    painter.drawEllipse(center, radius, radius * 1.05);
    painter.setBrush(Qt::white);
    for (const double side : {-0.38, 0.38}) {
        painter.setBrush(Qt::white);
        painter.drawEllipse(center + QPointF(side, -0.2) * radius, radius * 0.24, radius * 0.3);
        painter.setBrush(Qt::black);
        painter.drawEllipse(center + QPointF(side, -0.16) * radius, radius * 0.09, radius * 0.12);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(center - QPointF(radius, radius) * 0.5, QSizeF(radius, radius)),
                    200 * 16, 140 * 16);
    painter.restore();
}

void drawRedHead(SheetPainter &sheet, Random &random)
{
    QPainter &painter = sheet.painter();
    const QColor red = sealRed(random);
    painter.setPen(red);
    painter.setFont(sheet.font(u"Noto Serif CJK SC"_s, 120, true));
    painter.drawText(QRectF(sheet.left(), sheet.y() - 40, sheet.right() - sheet.left(), 170),
                     Qt::AlignCenter, support::inventTownship(random) + u"人民政府文件"_s);
    sheet.skip(170);
    painter.fillRect(QRectF(sheet.left(), sheet.y(), (sheet.right() - sheet.left()) / 2 - 70, 9),
                     red);
    painter.fillRect(QRectF(sheet.size().width() / 2 + 70, sheet.y(),
                            (sheet.right() - sheet.left()) / 2 - 70, 9),
                     red);
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI * i / 5 - M_PI / 2;
        const QPointF point = QPointF(sheet.size().width() / 2, sheet.y() + 4) +
                              QPointF(qCos(angle), qSin(angle)) * (i % 2 == 0 ? 48 : 19);
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    painter.fillPath(star, red);
    sheet.skip(90);
}

/// A tick or a dash by a pen.
void drawPenSign(QPainter &painter, const QRectF &cell, Random &random)
{
    const double side = cell.height() * random.real(0.45, 0.8);
    const QPointF at(cell.left() + random.real(30, 200), cell.center().y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(random.chance(0.5) ? QColor(24, 24, 28) : QColor(30, 50, 150),
                        random.real(3.5, 6.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(at + QPointF(0, random.real(-0.05, 0.15) * side));
    if (random.chance(0.7)) {
        const double low = side * random.real(0.25, 0.4);
        path.quadTo(at + QPointF(low * 0.7, 0.2 * side), at + QPointF(low, 0.5 * side));
        path.quadTo(at + QPointF(low * 1.6, 0), at + QPointF(side, -0.5 * side));
    } else {
        path.quadTo(at + QPointF(side, random.real(-0.1, 0.1) * side),
                    at + QPointF(side * random.real(1.4, 2), random.real(-0.1, 0.1) * side));
    }
    painter.drawPath(path);
}

/// A person's square or oblong seal of 8 to 11 mm.
void drawNameSeal(SheetPainter &sheet, const QRectF &cell, const QString &name, Random &random)
{
    const double side = qMin(cell.height() * 0.92, random.real(94, 130));
    const QRectF place(cell.left() + random.real(30, 250), cell.center().y() - side / 2,
                       side * random.pick(QList<double>{1.0, 1.0, 0.6}), side);
    QPainter &painter = sheet.painter();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(sealRed(random), 5));
    painter.drawRect(place);
    painter.setFont(sheet.font(u"AR PL UKai CN"_s, side * 0.38, true));
    const int columns = place.width() > 0.8 * side ? 2 : 1;
    const QString text = (name + u"之印"_s).left(columns == 2 ? 4 : 2);
    for (int i = 0; i < text.size(); ++i) // from the right, downwards
        painter.drawText(QRectF(place.left() + (columns - 1 - i / 2) * place.width() / columns,
                                place.top() + (i % 2) * side / 2, place.width() / columns,
                                side / 2),
                         Qt::AlignCenter, text.mid(i, 1));
    painter.restore();
}

/// What stands in a cell that nobody signed.
void drawUnsignedCell(SheetPainter &sheet, const QRectF &cell, int style, const QString &name,
                      Random &random)
{
    QPainter &painter = sheet.painter();
    const QFont face = sheet.font(sheet.style().bodyFamily, 40);
    const QPointF base(cell.left() + 24, cell.top() + cell.height() * 0.64);
    painter.setPen(QPen(QColor(30, 30, 30), 3));
    if (style == 1 && random.chance(0.5))
        painter.drawLine(cell.bottomLeft(), cell.topRight()); // crossed out
    if (style == 2)
        sheet.text(base, name, face); // printed: a name and no signature
    if (style == 3)
        sheet.text(base, random.pick(QStringList{u"—"_s, u"/"_s, u"无"_s}), face);
    if (style == 4)
        drawPenSign(painter, cell, random);
    if (style == 5 && random.chance(0.8))
        drawNameSeal(sheet, cell, name, random);
}

/// A list whose cells to be signed are empty, dashed out, ticked, sealed or hold a printed name,
/// and whose ticks and crosses stand in a column of their own.
void drawUnsigned(SheetPainter &sheet, Random &random)
{
    static const QStringList kHeaders = {u"签字"_s, u"领取人签名"_s, u"签字（按手印）"_s};
    QPainter &painter = sheet.painter();
    const QFont face = sheet.font(sheet.style().bodyFamily, 40);
    const double rowHeight = random.real(76, 120);
    const QList<double> edges = {sheet.left(),        sheet.left() + 150,  sheet.left() + 560,
                                 sheet.left() + 1000, sheet.left() + 1400, sheet.right()};
    const int rows = random.between(8, 13);
    const double top = sheet.y();
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
    const QStringList headers = {u"序号"_s, u"姓名"_s, u"是否公示"_s, u"金额"_s,
                                 random.pick(kHeaders)};
    for (int column = 0; column < 5; ++column)
        put(column, 0, headers[column]);
    const int style = random.below(7); // of the last column
    for (int row = 1; row <= rows; ++row) {
        const QString name = support::inventHanName(random);
        put(0, row, QString::number(row));
        put(1, row, name);
        put(2, row, random.pick(QStringList{u"√"_s, u"×"_s, u"○"_s, u"是"_s}));
        put(3, row, QString::number(random.between(100, 3000)));
        const QRectF cell(edges[4], top + row * rowHeight, edges[5] - edges[4], rowHeight);
        drawUnsignedCell(sheet, cell, style, name, random);
    }
    sheet.moveTo(top + (rows + 1) * rowHeight + 90);
    sheet.text(QPointF(sheet.left(), sheet.y()), u"经办人签字："_s, face);
    const double line = sheet.left() + 260;
    painter.setPen(QPen(QColor(30, 30, 30), 3));
    painter.drawLine(QPointF(line, sheet.y() + 8), QPointF(line + 500, sheet.y() + 8));
    sheet.text(QPointF(sheet.left() + 1100, sheet.y()), u"领导签名：＿＿＿＿＿＿"_s, face);
    sheet.skip(60);
}

} // namespace

DrawnSheet drawUnmarked(Random &random, const NoticeOptions &options,
                        const support::SheetStyle &style)
{
    SheetPainter sheet(QSizeF(2480, 3508), style, random);
    if (random.chance(0.5)) {
        drawRedHead(sheet, random);
    } else {
        support::drawRedLogo(sheet.painter(), {170, 80, 180, 180}, random);
        sheet.title(support::inventVillage(random) + u"补贴资金发放公示"_s, 68);
    }
    drawUnsigned(sheet, random);
    const double top = sheet.y();
    const QRectF left(sheet.left(), top, 620, 420);
    random.chance(0.5) ? drawScenery(sheet, left, options.material, random)
                       : drawPattern(sheet.painter(), {left.x(), left.y(), 400, 400}, random);
    if (random.chance(0.5))
        drawMascot(sheet.painter(), {sheet.left() + 860, top + 200}, random.real(80, 170), random);
    else
        support::drawRedLogo(sheet.painter(), {sheet.left() + 720, top + 60, 240, 240}, random);
    for (int i = 0; i < 3; ++i)
        support::drawRedLogo(
            sheet.painter(),
            {sheet.left() + 80 + i * 300, top + 470, random.real(90, 230), random.real(90, 230)},
            random);
    const QPointF right(sheet.right() - 420, top + 220);
    switch (random.below(3)) {
    case 0:
        sheet.seal(right, random.real(225, 250), support::inventVillage(random) + u"村民委员会"_s);
        break;
    case 1:
        drawOtherSeal(sheet, right, random);
        break;
    default:
        drawDateStamp(sheet, right, random);
    }
    sheet.moveTo(top + 760);
    sheet.closing();
    return sheet.finish(u"benchplain"_s, u"farm_subsidy"_s);
}

} // namespace corpus
