// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/corpus/MarkInk.h"

#include <QPainterPath>
#include <QRawFont>
#include <QtMath>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <opencv2/imgproc.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::Random;

/// Direction of the ridges: the poles and zeros of Sherlock and Monro (1993), one loop or a whorl.
double ridgeAngle(double x, double y, double lean, bool whorl)
{
    const double loop = std::atan2(y + 0.10, x - lean);
    const double delta = std::atan2(y - 0.38, x + (lean < 0 ? -0.42 : 0.42));
    const double second =
        whorl ? std::atan2(y - 0.08, x + lean) - std::atan2(y - 0.38, x - 0.42) : 0;
    return M_PI / 2 + 0.5 * (loop - delta + second);
}

/// Noise grows into ridges where it is filtered along them again and again (Cappelli 2000).
cv::Mat grownRidges(cv::Size size, double period, Random &random)
{
    constexpr int kDirections = 16;
    cv::Mat ridges(size, CV_32F);
    cv::RNG rng(random.next());
    rng.fill(ridges, cv::RNG::NORMAL, 0, 0.6);
    cv::Mat choice(size, CV_8U);
    const double lean = random.real(-0.15, 0.15);
    const bool whorl = random.chance(0.3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double angle =
                ridgeAngle(2.0 * x / size.width - 1, 2.0 * y / size.height - 1, lean, whorl);
            const double turns = angle / M_PI - std::floor(angle / M_PI);
            choice.at<uchar>(y, x) = uchar(int(turns * kDirections) % kDirections);
        }
    std::array<cv::Mat, kDirections> kernels;
    const int reach = int(period * 3) | 1;
    for (int k = 0; k < kDirections; ++k) {
        const double across = M_PI * k / kDirections + M_PI / 2;
        cv::Mat kernel = cv::getGaborKernel({reach, reach}, period * 0.42, across, period, 1, 0);
        kernel -= cv::mean(kernel)[0];
        kernels[size_t(k)] = kernel / cv::norm(kernel, cv::NORM_L1) * 3;
    }
    for (int pass = 0; pass < 4; ++pass) {
        cv::Mat next = ridges.clone();
        for (int k = 0; k < kDirections; ++k) {
            cv::Mat filtered;
            cv::filter2D(ridges, filtered, CV_32F, kernels[size_t(k)]);
            filtered.copyTo(next, choice == k);
        }
        ridges = cv::max(cv::min(next, 1), -1);
    }
    return ridges;
}

/// 0..1: how much ink lies where.
cv::Mat inkOf(cv::Size size, const Press &press, Random &random)
{
    cv::Mat ink = grownRidges(size, random.real(5.0, 7.2), random); // 0.42 to 0.6 mm at 300 dpi
    ink = ink * random.real(0.7, 1.6) + random.real(0.35, 0.75);
    cv::Mat patches(9, 7, CV_32F);
    cv::RNG rng(random.next());
    rng.fill(patches, cv::RNG::UNIFORM, random.real(0.2, 0.7), 1.25);
    cv::resize(patches, patches, size, 0, 0, cv::INTER_CUBIC);
    ink = cv::max(cv::min(ink, 1), 0);
    ink = ink.mul(patches);
    const double cut = random.chance(0.5) ? 1 - press.part : 0;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double u = 2.0 * x / size.width - 1;
            const double v = 2.0 * y / size.height - 1;
            // The tip is narrower than the ball; the edge frays.
            const double rim =
                std::pow(std::abs(u) / (0.93 + 0.06 * v), 2.3) + std::pow(std::abs(v), 2.6);
            // What did not touch ends in an arc, as the ball of a thumb does.
            const double row = double(y) / size.height + 0.12 * u * u * (cut > 0 ? -1 : 1);
            const bool touched = row >= cut && row <= cut + press.part;
            const double edge = qBound(0.0, (1 - rim) * 5, 1.0);
            ink.at<float>(y, x) *= float(touched ? edge : 0);
        }
    if (press.smear > 1) {
        cv::Mat slid;
        const int length = int(press.smear) | 1;
        cv::Mat kernel = cv::Mat::zeros(length, length, CV_32F);
        cv::line(kernel, {0, random.below(length)}, {length - 1, random.below(length)}, 1);
        cv::filter2D(ink, slid, -1, kernel / cv::sum(kernel)[0]);
        ink = 0.45 * ink + 0.55 * slid;
    }
    return ink;
}

/// Moves a path's points as an unsteady hand does: slowly along the way, never by much.
QPainterPath unsteady(const QPainterPath &path, double amount, Random &random)
{
    const double phase = random.real(0, 6);
    const double wave = random.real(0.012, 0.03);
    QPainterPath bent = path;
    for (int i = 0; i < bent.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        bent.setElementPositionAt(i, at.x + amount * qSin(at.y * wave + phase),
                                  at.y + amount * qSin(at.x * wave * 1.3 + phase * 1.7));
    }
    return bent;
}

QColor penColor(Random &random)
{
    static const QList<QColor> kPens = {QColor(18, 18, 22), QColor(34, 34, 40), QColor(20, 34, 118),
                                        QColor(36, 62, 168), QColor(58, 88, 170)};
    return random.pick(kPens);
}

/// Puts a path, scaled to the height, with its left or right middle at the point.
QRectF ink(QPainter &painter, QPainterPath path, QPointF at, double height, bool toTheLeft,
           const QColor &color, Random &random)
{
    const QRectF box = path.boundingRect();
    const double scale = height / qMax(1.0, box.height());
    QTransform place;
    place.translate(at.x(), at.y());
    place.rotate(random.real(-7, 3));
    place.shear(random.real(-0.25, 0.05), 0);
    place.scale(scale, scale);
    place.translate(toTheLeft ? -box.right() : -box.left(), -box.center().y());
    path = unsteady(place.map(path), height * 0.03, random);
    path.setFillRule(Qt::WindingFill);
    painter.save();
    painter.setPen(QPen(color, random.real(0.3, 2.2)));
    painter.setBrush(color);
    painter.drawPath(path);
    painter.restore();
    return path.boundingRect();
}

} // namespace

Press inventPress(Random &random)
{
    Press press;
    static const QList<QColor> kPads = {QColor(196, 34, 46), QColor(214, 52, 60),
                                        QColor(172, 24, 40), QColor(222, 70, 64),
                                        QColor(186, 40, 74)};
    press.ink = random.pick(kPads);
    press.strength = random.chance(0.3) ? random.real(0.35, 0.6) : random.real(0.65, 1);
    press.part = random.chance(0.3) ? random.real(0.55, 0.8) : 1;
    press.smear = random.chance(0.2) ? random.real(8, 26) : 0;
    press.turn = random.chance(0.3) ? random.real(-70, 70) : random.real(-20, 20);
    return press;
}

QRectF drawThumb(QPainter &painter, QPointF center, double width, const Press &press,
                 Random &random)
{
    const cv::Size size(int(width), int(width * random.real(1.2, 1.55)));
    const cv::Mat ink = inkOf(size, press, random);
    QImage print(size.width, size.height, QImage::Format_ARGB32);
    QRect inked;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double depth = qBound(0.0, double(ink.at<float>(y, x)) * press.strength, 0.95);
            QColor color = press.ink;
            color.setAlphaF(float(depth));
            print.setPixelColor(x, y, color);
            if (depth > 0.12)
                inked |= QRect(x, y, 1, 1);
        }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(center);
    painter.rotate(press.turn);
    painter.translate(-size.width / 2.0, -size.height / 2.0);
    painter.drawImage(QPointF(0, 0), print);
    painter.restore();
    QTransform place;
    place.translate(center.x(), center.y());
    place.rotate(press.turn);
    place.translate(-size.width / 2.0, -size.height / 2.0);
    // Corners of the box are paper: the ink is an oval in it.
    QPainterPath oval;
    oval.addEllipse(QRectF(inked));
    return place.map(oval).boundingRect();
}

QRectF Hand::writeName(QPainter &painter, QPointF left, double height, const QString &name,
                       Random &random) const
{
    QPainterPath path;
    if (m_fontFiles.isEmpty()) {
        QFont font(random.chance(0.5) ? u"AR PL UKai CN"_s : u"LXGW WenKai"_s);
        font.setPixelSize(100);
        font.setLetterSpacing(QFont::PercentageSpacing, random.real(72, 95));
        path.addText(0, 0, font, name);
        path = unsteady(path, 6, random);
    } else {
        const QRawFont font(random.pick(m_fontFiles), 100);
        double x = 0;
        for (const quint32 glyph : font.glyphIndexesForString(name)) {
            path.addPath(font.pathForGlyph(glyph).translated(x, random.real(-12, 12)));
            x += random.real(68, 100);
        }
    }
    return ink(painter, path, left, height, false, penColor(random), random);
}

QRectF Hand::writeUyghur(QPainter &painter, QPointF right, double height, const QString &name,
                         Random &random) const
{
    static const QStringList kFonts = {u"UKIJ Qolyazma"_s, u"UKIJ Qolyazma Yantu"_s,
                                       u"UKIJ Qolyazma Tez"_s, u"UKIJ Ruqi"_s};
    QFont font(random.pick(kFonts));
    font.setPixelSize(100);
    QPainterPath path;
    path.addText(0, 0, font, name);
    return ink(painter, path, right, height * 0.8, true, penColor(random), random);
}

QRectF Hand::scrawl(QPainter &painter, QPointF left, double height, Random &random) const
{
    QPainterPath path(QPointF(0, random.real(20, 60)));
    double x = 0;
    const int turns = random.between(2, 5);
    for (int i = 0; i < turns; ++i) {
        const double next = x + random.real(25, 60);
        path.cubicTo(x + random.real(10, 60), random.real(-20, 30), next - random.real(-20, 50),
                     random.real(60, 120), next, random.real(10, 80));
        x = next;
    }
    const double width = random.real(3.5, 6.5); // 0.3 to 0.55 mm
    const QRectF box = path.boundingRect();
    QTransform place;
    place.translate(left.x(), left.y());
    place.scale(height / box.height(), height / box.height());
    place.translate(-box.left(), -box.center().y());
    path = place.map(path);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(penColor(random), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
    return path.boundingRect().adjusted(-width / 2, -width / 2, width / 2, width / 2);
}

void drawCode(QPainter &painter, const QRectF &place, const QString &payload, const CodeLook &look)
{
    using ZXing::BarcodeFormat;
    const bool ean = look.bars && payload.size() == 13 && payload.front().isDigit();
    ZXing::MultiFormatWriter writer(!look.bars ? BarcodeFormat::QRCode
                                    : ean      ? BarcodeFormat::EAN13
                                               : BarcodeFormat::Code128);
    writer.setMargin(0);
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    if (look.logo)
        writer.setEccLevel(8); // the highest, 30 %
    const ZXing::BitMatrix bits = writer.encode(payload.toStdWString(), 0, 0);
    const double width = place.width() / bits.width();
    const double height = look.bars ? place.height() : place.height() / bits.height();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink);
    painter.setRenderHint(QPainter::Antialiasing, look.dots);
    for (int y = 0; y < (look.bars ? 1 : bits.height()); ++y)
        for (int x = 0; x < bits.width(); ++x) {
            if (!bits.get(x, y))
                continue;
            const QRectF module(place.x() + x * width, place.y() + y * height, width, height);
            const bool corner = (x < 7 && y < 7) || (x >= bits.width() - 7 && y < 7) ||
                                (x < 7 && y >= bits.height() - 7);
            look.dots && !corner ? painter.drawEllipse(module) : painter.drawRect(module);
        }
    if (look.logo) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = place.width() * 0.22;
        const QRectF tile(place.center() - QPointF(side, side) / 2, QSizeF(side, side));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(tile, side * 0.15, side * 0.15);
        painter.setBrush(QColor(40, 160, 70));
        painter.drawEllipse(tile.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1));
    }
    painter.restore();
}

} // namespace corpus
