// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/support/MarkPainter.h"

#include <QPainterPath>
#include <QtMath>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QRectF drawCode(QPainter &painter, const QRectF &place, const QString &payload,
                ZXing::BarcodeFormat format)
{
    ZXing::MultiFormatWriter writer(format);
    writer.setMargin(0);
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    const ZXing::BitMatrix bits = writer.encode(payload.toStdWString(), 0, 0);
    const bool linear = bits.height() == 1;
    const double width = place.width() / bits.width();
    const double height = linear ? place.height() : place.height() / bits.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 16, 18));
    for (int y = 0; y < bits.height(); ++y)
        for (int x = 0; x < bits.width(); ++x)
            if (bits.get(x, y))
                painter.drawRect(
                    QRectF(place.x() + x * width, place.y() + y * height, width, height));
    painter.restore();
    return place;
}

/// One character's strokes as a hand writes them: a few bent ones that run into each other.
QPainterPath scribble(const QRectF &box, Random &random)
{
    QPainterPath path;
    const int strokes = random.between(3, 6);
    for (int i = 0; i < strokes; ++i) {
        const bool across = random.chance(0.5);
        const double at = (i + 0.5) / strokes + random.real(-0.1, 0.1);
        QPointF from(box.x() + box.width() * (across ? random.real(0, 0.25) : at),
                     box.y() + box.height() * (across ? at : random.real(0, 0.3)));
        const QPointF to(box.x() + box.width() * (across ? random.real(0.7, 1) : at - 0.15),
                         box.y() + box.height() * (across ? at - 0.08 : random.real(0.7, 1)));
        const QPointF bend(random.real(-0.2, 0.2) * box.width(),
                           random.real(-0.2, 0.2) * box.height());
        if (i > 0 && random.chance(0.45))
            path.lineTo(from);
        else
            path.moveTo(from);
        path.quadTo((from + to) / 2 + bend, to);
    }
    return path;
}

void label(QPainter &painter, QPointF baseline, const QString &text, double size,
           const QColor &color, bool bold = false)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

/// Ground and rim of a card.
void cardGround(QPainter &painter, const QRectF &place, const QColor &left, const QColor &right)
{
    QLinearGradient ground(place.topLeft(), place.bottomRight());
    ground.setColorAt(0, left);
    ground.setColorAt(1, right);
    painter.setPen(QPen(QColor(150, 160, 170), place.width() * 0.003));
    painter.setBrush(ground);
    painter.drawRoundedRect(place, place.width() * 0.035, place.width() * 0.035);
}

} // namespace

QRectF drawQrCode(QPainter &painter, const QRectF &place, const QString &payload)
{
    return drawCode(painter, place, payload, ZXing::BarcodeFormat::QRCode);
}

QRectF drawBarcode(QPainter &painter, const QRectF &place, const QString &payload)
{
    return drawCode(painter, place, payload, ZXing::BarcodeFormat::Code128);
}

QRectF drawFingerprint(QPainter &painter, const QRectF &place, Random &random)
{
    const QSize size = place.size().toSize();
    QImage print(size, QImage::Format_ARGB32_Premultiplied);
    print.fill(Qt::transparent);
    const QColor ink(random.between(185, 225), random.between(25, 70), random.between(35, 80));
    const double period = random.real(5.5, 8.5); // half a millimetre at 300 dpi
    const double core = random.real(0.35, 0.6);
    const double sharp = random.real(0.35, 0.8);
    const std::array<double, 4> phase{random.real(0, 6), random.real(0, 6), random.real(0, 6),
                                      random.real(0, 6)};
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const double u = (x + 0.5) / size.width() - 0.5;
            const double v = (y + 0.5) / size.height() - core;
            const double rim = 4 * (u * u + (v + core - 0.5) * (v + core - 0.5));
            if (rim > 1)
                continue;
            const double reach =
                std::hypot(u * size.width(), (v < 0 ? v : 0.45 * v) * size.height());
            const double warp = 1.6 * qSin(u * 9 + phase[0]) + 1.4 * qSin(v * 11 + phase[1]);
            const double ridge = 0.5 + 0.5 * qSin(2 * M_PI * (reach + warp) / period);
            const double patch = 0.75 + 0.25 * qSin(u * 17 + phase[2]) * qSin(v * 15 + phase[3]);
            const double strength =
                qBound(0.0,
                       ((1 - sharp) * 0.7 + sharp * (ridge > 0.42 ? 1.0 : 0.12)) * patch *
                           qMin(1.0, 4 * (1 - rim)),
                       1.0);
            QColor color = ink;
            color.setAlphaF(float(strength * 0.92));
            print.setPixelColor(x, y, color);
        }
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(place.topLeft(), print);
    painter.restore();
    return place;
}

QRectF drawSignature(QPainter &painter, const QRectF &place, Random &random)
{
    static const QList<QColor> kPens = {QColor(20, 20, 28), QColor(22, 36, 120),
                                        QColor(30, 60, 170), QColor(40, 40, 46)};
    const int characters = random.between(2, 3);
    const double each = place.width() / characters;
    QPainterPath path;
    for (int i = 0; i < characters; ++i) {
        const QRectF box(place.x() + i * each,
                         place.y() + random.real(-0.08, 0.08) * place.height(),
                         each * random.real(0.85, 1.1), place.height() * random.real(0.85, 1.0));
        path.addPath(scribble(box, random));
    }
    QTransform slant;
    slant.translate(place.center().x(), place.center().y());
    slant.shear(random.real(-0.25, 0.05), random.real(-0.1, 0.02));
    slant.translate(-place.center().x(), -place.center().y());
    path = slant.map(path);
    const double width = random.real(4, 7);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(random.pick(kPens), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
    return path.boundingRect().adjusted(-width / 2, -width / 2, width / 2, width / 2);
}

QRectF drawIdCardFront(QPainter &painter, const QRectF &place, const Person &person)
{
    painter.save();
    cardGround(painter, place, QColor(222, 236, 246), QColor(246, 232, 236));
    const double w = place.width();
    const double h = place.height();
    const double size = h * 0.066;
    const QColor blue(60, 110, 170);
    const QColor black(24, 24, 28);
    const auto at = [&](double x, double y) { return place.topLeft() + QPointF(x * w, y * h); };
    const auto row = [&](double y, const QString &name, const QString &value) {
        label(painter, at(0.06, y), name, size, blue);
        label(painter, at(0.175, y), value, size * 1.1, black);
    };
    row(0.17, u"姓名"_s, person.name);
    row(0.30, u"性别"_s, person.sex);
    label(painter, at(0.28, 0.30), u"民族"_s, size, blue);
    label(painter, at(0.39, 0.30), person.ethnicity, size * 1.1, black);
    row(0.43, u"出生"_s, person.birth.toString(u"yyyy年M月d日"_s));
    row(0.56, u"住址"_s, person.address.left(11));
    label(painter, at(0.175, 0.65), person.address.mid(11), size * 1.1, black);
    label(painter, at(0.06, 0.90), u"公民身份号码"_s, size, blue);
    label(painter, at(0.34, 0.90), person.residentId, size * 1.25, black);
    const QRectF portrait(at(0.63, 0.13), QSizeF(0.30 * w, 0.60 * h));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(214, 222, 228));
    painter.drawRect(portrait);
    painter.setClipRect(portrait);
    painter.setBrush(QColor(128, 140, 152));
    painter.drawEllipse(portrait.center() - QPointF(0, portrait.height() * 0.1),
                        portrait.width() * 0.24, portrait.height() * 0.24);
    painter.drawEllipse(QPointF(portrait.center().x(), portrait.bottom()), portrait.width() * 0.44,
                        portrait.height() * 0.3);
    painter.restore();
    return place;
}

QRectF drawIdCardBack(QPainter &painter, const QRectF &place)
{
    painter.save();
    cardGround(painter, place, QColor(240, 230, 232), QColor(226, 238, 240));
    const double w = place.width();
    const double h = place.height();
    const auto at = [&](double x, double y) { return place.topLeft() + QPointF(x * w, y * h); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(206, 60, 52));
    painter.drawEllipse(at(0.15, 0.24), h * 0.15, h * 0.15);
    label(painter, at(0.32, 0.21), u"中华人民共和国"_s, h * 0.11, QColor(30, 30, 34), true);
    label(painter, at(0.32, 0.43), u"居民身份证"_s, h * 0.15, QColor(30, 30, 34), true);
    label(painter, at(0.17, 0.76), u"签发机关"_s, h * 0.062, QColor(30, 30, 34), true);
    label(painter, at(0.42, 0.76), u"某某县公安局"_s, h * 0.066, QColor(30, 30, 34));
    label(painter, at(0.17, 0.91), u"有效期限"_s, h * 0.062, QColor(30, 30, 34), true);
    label(painter, at(0.42, 0.91), u"2016.03.01-2036.03.01"_s, h * 0.066, QColor(30, 30, 34));
    painter.restore();
    return place;
}

void drawRedLogo(QPainter &painter, const QRectF &place, Random &random)
{
    painter.save();
    const QColor red(random.between(195, 225), random.between(20, 50), random.between(25, 50));
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    const int kind = random.below(4);
    if (kind == 0 || kind == 1)
        painter.drawEllipse(place);
    if (kind == 1) { // a flag's yellow on it
        painter.setBrush(QColor(250, 214, 60));
        painter.drawEllipse(place.center(), place.width() * 0.22, place.height() * 0.22);
    } else if (kind == 2) {
        QPainterPath star;
        for (int i = 0; i < 10; ++i) {
            const double angle = M_PI * i / 5 - M_PI / 2;
            const double reach = place.width() / 2 * (i % 2 == 0 ? 1 : 0.4);
            const QPointF point = place.center() + QPointF(qCos(angle), qSin(angle)) * reach;
            i == 0 ? star.moveTo(point) : star.lineTo(point);
        }
        painter.drawPath(star);
    } else if (kind == 3) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(red, place.width() * 0.05));
        painter.drawRect(place);
        label(painter, place.bottomLeft() + QPointF(place.width() * 0.08, -place.height() * 0.3),
              u"公示"_s, place.height() * 0.42, red, true);
    }
    painter.restore();
}

} // namespace support
