// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/corpus/Picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainterPath>
#include <QtMath>

#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using support::DrawnSheet;
using support::Random;

/// The image's bytes, not a copy.
cv::Mat wrapped(QImage &image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(),
                   size_t(image.bytesPerLine()));
}

cv::Mat wrapped(const QImage &image)
{
    // Read only by the callers: cv::Mat has no const view.
    return cv::Mat(image.height(), image.width(), CV_8UC3, const_cast<uchar *>(image.constBits()),
                   size_t(image.bytesPerLine()));
}

cv::Mat noiseField(cv::Size size, double cell, double sigma, Random &random)
{
    cv::RNG rng(random.next());
    const cv::Size small(qMax(2, int(size.width / cell)), qMax(2, int(size.height / cell)));
    cv::Mat coarse(small, CV_32FC1);
    rng.fill(coarse, cv::RNG::NORMAL, 0, sigma);
    cv::Mat field;
    cv::resize(coarse, field, size, 0, 0, cell > 1 ? cv::INTER_CUBIC : cv::INTER_NEAREST);
    return field;
}

void addField(cv::Mat pixels, const cv::Mat &field)
{
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>{field, field, field}, three);
    cv::add(pixels, three, pixels, cv::noArray(), CV_8U);
}

/// Multiplies every channel by the field.
void multiplyField(cv::Mat pixels, const cv::Mat &field)
{
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>{field, field, field}, three);
    cv::multiply(pixels, three, pixels, 1, CV_8U);
}

void paintGround(QImage &image, Ground ground, Random &random)
{
    cv::Mat pixels = wrapped(image);
    const cv::Size size = pixels.size();
    switch (ground) {
    case Ground::Cork:
        pixels.setTo(cv::Scalar(186, 140, 96));
        addField(pixels, noiseField(size, 14, 20, random));
        addField(pixels, noiseField(size, 4, 16, random));
        return;
    case Ground::Wall:
        pixels.setTo(cv::Scalar(206, 204, 196));
        addField(pixels, noiseField(size, 60, 4, random));
        addField(pixels, noiseField(size, 3, 5, random));
        return;
    case Ground::Felt:
        pixels.setTo(cv::Scalar(44, 74, 122));
        addField(pixels, noiseField(size, 5, 6, random));
        return;
    case Ground::Wood: {
        pixels.setTo(cv::Scalar(150, 106, 70));
        cv::Mat grain = noiseField(cv::Size(size.width / 40 + 2, size.height), 3, 22, random);
        cv::resize(grain, grain, size, 0, 0, cv::INTER_CUBIC);
        addField(pixels, grain);
        return;
    }
    case Ground::Desk:
        pixels.setTo(cv::Scalar(92, 90, 88));
        addField(pixels, noiseField(size, 30, 7, random));
        addField(pixels, noiseField(size, 2, 5, random));
        return;
    }
}

/// The way of a point from the sheet to the picture, and back.
class SheetWay
{
public:
    SheetWay(QSizeF sheet, const Lie &lie) : m_sheet(sheet), m_lie(lie)
    {
        const QPolygonF from(
            {{0, 0}, {sheet.width(), 0}, {sheet.width(), sheet.height()}, {0, sheet.height()}});
        const auto &to = lie.corners.corners;
        if (!QTransform::quadToQuad(from, QPolygonF({to[0], to[1], to[2], to[3]}), m_there))
            m_there = QTransform();
        m_back = m_there.inverted();
    }
    QPointF there(QPointF point) const
    {
        point.ry() += down(point.x());
        point.rx() += across(point.y());
        return m_there.map(point);
    }
    QPointF back(QPointF point) const
    {
        point = m_back.map(point);
        point.rx() -= across(point.y());
        point.ry() -= down(point.x());
        return point;
    }

private:
    double down(double x) const
    {
        return m_lie.bendDown * qSin(2 * M_PI * x / m_sheet.width() + m_lie.phase);
    }
    double across(double y) const
    {
        return m_lie.bendAcross * qSin(M_PI * y / m_sheet.height() + m_lie.phase);
    }

    QSizeF m_sheet;
    Lie m_lie;
    QTransform m_there;
    QTransform m_back;
};

/// The sheet's edge in the picture, bends included.
QPolygonF outline(const SheetWay &way, QSizeF sheet)
{
    QPolygonF edge;
    constexpr int kSteps = 24;
    const QPointF corners[] = {
        {0, 0}, {sheet.width(), 0}, {sheet.width(), sheet.height()}, {0, sheet.height()}};
    for (int side = 0; side < 4; ++side)
        for (int i = 0; i < kSteps; ++i)
            edge << way.there(corners[side] +
                              (corners[(side + 1) % 4] - corners[side]) * (double(i) / kSteps));
    return edge;
}

QPolygonF polygonOf(const ocr::Quad &quad)
{
    return QPolygonF({quad.corners[0], quad.corners[1], quad.corners[2], quad.corners[3]});
}

double polygonArea(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF next = polygon[(i + 1) % polygon.size()];
        twice += polygon[i].x() * next.y() - next.x() * polygon[i].y();
    }
    return qAbs(twice) / 2;
}

double sharedArea(const QPolygonF &a, const QPolygonF &b)
{
    return polygonArea(a.intersected(b));
}

} // namespace

Picture::Picture(QSize size, Ground ground, Random &random)
    : m_image(size, QImage::Format_RGB888), m_random(random)
{
    paintGround(m_image, ground, random);
}

Picture::Picture(const DrawnSheet &sheet, Random &random) : m_image(sheet.image), m_random(random)
{
    m_truth.items = sheet.items;
    m_truth.kinds = QStringList{sheet.kind};
    m_truth.sheets.append({sheet.noticeType,
                           ocr::Quad::fromRect(QRectF(QPointF(0, 0), QSizeF(sheet.image.size()))),
                           {},
                           sheet.medium});
}

void Picture::place(const DrawnSheet &sheet, const Lie &lie, bool shadow)
{
    const QSizeF sheetSize = sheet.image.size();
    const SheetWay way(sheetSize, lie);
    const QPolygonF edge = outline(way, sheetSize);
    const QRect area = edge.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2) & m_image.rect();
    if (shadow) {
        QImage dark(m_image.size() / 4, QImage::Format_RGB888);
        dark.fill(Qt::white);
        QPainter painter(&dark);
        painter.scale(0.25, 0.25);
        painter.translate(m_random.real(4, 14), m_random.real(6, 18));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(110, 110, 110));
        painter.drawPolygon(edge);
        painter.end();
        cv::Mat soft = wrapped(dark);
        cv::GaussianBlur(soft, soft, {}, 3);
        cv::resize(soft, soft, cv::Size(m_image.width(), m_image.height()), 0, 0, cv::INTER_LINEAR);
        cv::Mat pixels = wrapped(m_image);
        cv::multiply(pixels, soft, pixels, 1 / 255.0);
    }
    cv::Mat source = wrapped(sheet.image).clone();
    const double reduced =
        qSqrt(sheetSize.width() * sheetSize.height() / qMax(1.0, polygonArea(edge)));
    if (reduced > 1.1) // else the finest strokes would alias
        cv::GaussianBlur(source, source, {}, 0.45 * reduced);
    cv::Mat mapX(area.height(), area.width(), CV_32FC1);
    cv::Mat mapY(area.height(), area.width(), CV_32FC1);
    for (int y = 0; y < area.height(); ++y)
        for (int x = 0; x < area.width(); ++x) {
            // Pixel centres: 0.5 is the middle of the first.
            const QPointF point = way.back(QPointF(area.x() + x + 0.5, area.y() + y + 0.5));
            mapX.at<float>(y, x) = float(point.x() - 0.5);
            mapY.at<float>(y, x) = float(point.y() - 0.5);
        }
    cv::Mat target = wrapped(m_image)(cv::Rect(area.x(), area.y(), area.width(), area.height()));
    cv::Mat moved;
    cv::remap(source, moved, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Mat mask;
    cv::remap(cv::Mat(source.size(), CV_8UC1, cv::Scalar(255)), mask, mapX, mapY, cv::INTER_LINEAR,
              cv::BORDER_CONSTANT, cv::Scalar(0));
    // The seam of half covered pixels is one pixel wide: a plain copy looks the same after the lens
    // blur.
    moved.copyTo(target, mask > 127);

    const QString prefix = u"s%1-"_s.arg(m_truth.sheets.size() + 1);
    for (support::TruthItem item : sheet.items) {
        for (QPointF &corner : item.quad.corners)
            corner = way.there(corner);
        if (!item.row.isEmpty())
            item.row.prepend(prefix);
        m_truth.items.append(item);
    }
    m_truth.kinds += sheet.kind;
    ocr::Quad corners;
    corners.corners = {way.there({0, 0}), way.there({sheetSize.width(), 0}),
                       way.there({sheetSize.width(), sheetSize.height()}),
                       way.there({0, sheetSize.height()})};
    m_truth.sheets.append({sheet.noticeType, corners, {}, sheet.medium});
}

void Picture::shade(double strength)
{
    cv::Mat pixels = wrapped(m_image);
    const double angle = m_random.real(0, 2 * M_PI);
    const double centerX = m_random.real(0.2, 0.8);
    const double centerY = m_random.real(0.2, 0.8);
    cv::Mat field(64, 64, CV_32FC1);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const double along =
                (qCos(angle) * (x / 63.0 - 0.5) + qSin(angle) * (y / 63.0 - 0.5)) + 0.5;
            const double off = qPow(x / 63.0 - centerX, 2) + qPow(y / 63.0 - centerY, 2);
            field.at<float>(y, x) = float(1.03 - strength * (0.65 * along + 0.5 * off));
        }
    cv::resize(field, field, pixels.size(), 0, 0, cv::INTER_CUBIC);
    multiplyField(pixels, field);
    // Lamps are warmer or colder than daylight by a few per cent.
    const double warm = m_random.real(-0.05, 0.07);
    cv::multiply(pixels, cv::Scalar(1 + warm, 1, 1 - warm), pixels);
}

void Picture::castShadow(double strength)
{
    QImage dark(m_image.size() / 8, QImage::Format_RGB888);
    dark.fill(Qt::white);
    QPainter painter(&dark);
    painter.translate(dark.width() * m_random.real(0.25, 0.75),
                      dark.height() * m_random.real(0.3, 0.7));
    painter.rotate(m_random.real(0, 360));
    painter.setPen(Qt::NoPen);
    const int grey = int(255 * (1 - strength));
    painter.setBrush(QColor(grey, grey, grey));
    painter.drawRect(QRectF(0, -dark.height() * 2, dark.width() * 3, dark.height() * 4));
    painter.end();
    cv::Mat soft = wrapped(dark);
    cv::GaussianBlur(soft, soft, {}, m_random.real(4, 22));
    cv::resize(soft, soft, cv::Size(m_image.width(), m_image.height()), 0, 0, cv::INTER_LINEAR);
    cv::Mat pixels = wrapped(m_image);
    cv::multiply(pixels, soft, pixels, 1 / 255.0);
}

void Picture::addNoise(double sigma)
{
    cv::Mat pixels = wrapped(m_image);
    cv::RNG rng(m_random.next());
    cv::Mat noise(pixels.size(), CV_16SC3);
    rng.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::add(pixels, noise, pixels, cv::noArray(), CV_8U);
}

void Picture::blur(double sigma)
{
    cv::Mat pixels = wrapped(m_image);
    cv::GaussianBlur(pixels, pixels, {}, sigma);
}

void Picture::recompress(int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.write(m_image);
    buffer.seek(0);
    QImageReader reader(&buffer, "jpeg");
    m_image = reader.read().convertToFormat(QImage::Format_RGB888);
}

void Picture::addGlare(QPointF center, double radiusX, double radiusY)
{
    cv::Mat pixels = wrapped(m_image);
    cv::Mat light(pixels.size(), CV_32FC1, cv::Scalar(0));
    for (int y = 0; y < light.rows; ++y)
        for (int x = 0; x < light.cols; ++x) {
            const double away =
                qSqrt(qPow((x - center.x()) / radiusX, 2) + qPow((y - center.y()) / radiusY, 2));
            // Burnt out up to the radius, gone at one and a half.
            light.at<float>(y, x) = float(255 * qBound(0.0, 3.0 - 2.0 * away, 1.0));
        }
    cv::GaussianBlur(light, light, {}, qMin(radiusX, radiusY) * 0.08);
    addField(pixels, light);
    QPainterPath core;
    core.addEllipse(center, radiusX * 1.45, radiusY * 1.45);
    hide(core.toFillPolygon(), u"glare"_s);
}

void Picture::addFinger(QPointF tip, double angleDeg, double width)
{
    const double length = 4.0 * (m_image.width() + m_image.height());
    QTransform pose;
    pose.translate(tip.x(), tip.y());
    pose.rotate(angleDeg);
    QPainterPath finger;
    finger.addRoundedRect(QRectF(0, -width / 2, length, width), width * 0.48, width * 0.48);
    const QPolygonF edge = pose.map(finger.toFillPolygon());
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient skin(pose.map(QPointF(0, -width / 2)), pose.map(QPointF(0, width / 2)));
    skin.setColorAt(0, QColor(168, 112, 88));
    skin.setColorAt(0.35, QColor(228, 176, 148));
    skin.setColorAt(0.7, QColor(214, 158, 130));
    skin.setColorAt(1, QColor(128, 82, 64));
    painter.setPen(Qt::NoPen);
    painter.setBrush(skin);
    painter.drawPolygon(edge);
    painter.setTransform(pose);
    painter.setBrush(QColor(240, 206, 190));
    painter.drawRoundedRect(QRectF(width * 0.12, -width * 0.3, width * 0.55, width * 0.6),
                            width * 0.25, width * 0.25);
    painter.end();
    // The curve is drawn for half a picture at most; the rest lies outside.
    hide(edge.intersected(QPolygonF(QRectF(m_image.rect()))), u"hidden"_s);
}

void Picture::hide(const QPolygonF &area, const QString &why)
{
    for (support::TruthItem &item : m_truth.items)
        if (sharedArea(polygonOf(item.quad), area) > 0.02 * item.quad.area())
            item.expect = support::Expect::Free;
    for (support::TruthSheet &sheet : m_truth.sheets)
        if (!sheet.incomplete.contains(why) &&
            sharedArea(polygonOf(sheet.quad), area) > 0.01 * sheet.quad.area())
            sheet.incomplete += why;
}

void Picture::spoil(const QString &why)
{
    for (support::TruthItem &item : m_truth.items)
        item.expect = support::Expect::Free;
    for (support::TruthSheet &sheet : m_truth.sheets)
        sheet.incomplete += why;
}

void Picture::follow(const QTransform &transform)
{
    support::mapPage(m_truth, transform);
}

void Picture::resize(QSize size)
{
    follow(QTransform::fromScale(double(size.width()) / m_image.width(),
                                 double(size.height()) / m_image.height()));
    cv::Mat smaller;
    const bool shrinks = size.width() < m_image.width();
    cv::resize(wrapped(m_image), smaller, cv::Size(size.width(), size.height()), 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    m_image = QImage(size, QImage::Format_RGB888);
    smaller.copyTo(wrapped(m_image));
}

void Picture::crop(const QRect &area)
{
    const QPolygonF kept{QRectF(area)};
    for (support::TruthItem &item : m_truth.items)
        if (sharedArea(polygonOf(item.quad), kept) < 0.999 * item.quad.area())
            item.expect = support::Expect::Free;
    for (support::TruthSheet &sheet : m_truth.sheets)
        if (sharedArea(polygonOf(sheet.quad), kept) < 0.98 * sheet.quad.area())
            sheet.incomplete += u"cut"_s;
    m_image = m_image.copy(area);
    follow(QTransform::fromTranslate(-area.x(), -area.y()));
}

void Picture::turn(int degrees)
{
    // True matrix: the translation that keeps the turned picture at the origin, which QImage uses
    // too.
    const QTransform turned =
        QImage::trueMatrix(QTransform().rotate(degrees), m_image.width(), m_image.height());
    follow(turned);
    m_image =
        m_image.transformed(QTransform().rotate(degrees)).convertToFormat(QImage::Format_RGB888);
}

} // namespace corpus
