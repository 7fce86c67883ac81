// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/LayFlat.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ocr;

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 1270;
constexpr double kBow = 24; ///< px that the paper bends

/// Where a point of the drawn sheet lies in the picture: bent, turned a little, in perspective.
QPointF there(QPointF point)
{
    point.ry() += kBow * std::sin(M_PI * point.x() / kWidth);
    FlatSheet sheet;
    sheet.quad = {{QPointF(150, 90), QPointF(1050, 140), QPointF(1010, 1420), QPointF(90, 1330)}};
    sheet.width = kWidth;
    sheet.height = kHeight;
    return FlatMap(sheet).toSource(point);
}

FlatSheet flatSheet(bool bent)
{
    FlatSheet sheet;
    sheet.quad = {{QPointF(150, 90), QPointF(1050, 140), QPointF(1010, 1420), QPointF(90, 1330)}};
    sheet.width = kWidth;
    sheet.height = kHeight;
    if (!bent)
        return sheet;
    sheet.columns = sheet.rows = 17;
    for (int row = 0; row < 17; ++row)
        for (int column = 0; column < 17; ++column)
            sheet.bends.append({0, kBow * std::sin(M_PI * column / 16.0)});
    return sheet;
}

/// Rulings on warm paper on a dark table, half of it in shadow.
QImage photograph()
{
    QImage page(1200, 1500, QImage::Format_RGB888);
    page.fill(QColor(60, 40, 30));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF outline;
    for (int x = 0; x <= kWidth; x += 30)
        outline << there(QPointF(x, 0));
    for (int x = kWidth; x >= 0; x -= 30)
        outline << there(QPointF(x, kHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(232, 222, 200));
    painter.drawPolygon(outline);
    painter.setPen(QPen(QColor(40, 38, 40), 3));
    for (int y = 100; y < kHeight; y += 200) {
        QPolygonF ruling;
        for (int x = 60; x <= kWidth - 60; x += 10)
            ruling << there(QPointF(x, y));
        painter.drawPolyline(ruling);
    }
    painter.setPen(QPen(QColor(200, 40, 50), 6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(there(QPointF(600, 1000)), 60, 60);
    painter.end();
    for (int y = 700; y < page.height(); ++y)
        for (int x = 0; x < 3 * page.width(); ++x)
            page.scanLine(y)[x] = static_cast<uchar>(page.scanLine(y)[x] * 2 / 5);
    return page;
}

QImage nothingCovered(const QImage &page)
{
    QImage mask(page.size(), QImage::Format_Grayscale8);
    mask.fill(0);
    return mask;
}

/// How far the darkest pixel of each column wanders along the first ruling.
double wandering(const QImage &flat)
{
    double highest = 1e9;
    double lowest = 0;
    for (int x = 80; x < kWidth - 80; x += 20) {
        int best = 60;
        for (int y = 60; y < 160; ++y)
            if (qGray(flat.pixel(x, y)) < qGray(flat.pixel(x, best)))
                best = y;
        highest = std::min<double>(highest, best);
        lowest = std::max<double>(lowest, best);
    }
    return lowest - highest;
}

/// Share of the pixels that are white, all else than `share` of ink being paper.
double whiteShare(const QImage &page)
{
    int white = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            white += qGray(page.pixel(x, y)) >= 250 ? 1 : 0;
    return double(white) / (double(page.width()) * page.height());
}

int mostColour(const QImage &page)
{
    int most = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const QRgb pixel = page.pixel(x, y);
            most = std::max(most, std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) -
                                      std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}));
        }
    return most;
}

} // namespace

class TestLayFlat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulingsRunStraight()
    {
        const QImage page = photograph();
        const QImage flat = layFlat(page, flatSheet(true));
        QCOMPARE(flat.size(), QSize(kWidth, kHeight));
        QVERIFY2(wandering(flat) <= 2, qPrintable(QString::number(wandering(flat))));
        // Positive control: corners alone do not make it straight.
        QVERIFY(wandering(layFlat(page, flatSheet(false))) > kBow / 2);
    }

    void paperIsWhiteInShadowToo()
    {
        const QImage flat = layFlat(photograph(), flatSheet(true));
        QVERIFY(whiteShare(flat) < 0.01);
        const QImage even = evenLight(flat, nothingCovered(flat), PageInk::Colour);
        QVERIFY2(whiteShare(even) > 0.97, qPrintable(QString::number(whiteShare(even))));
        QVERIFY(wandering(even) <= 2); // and the rulings are still there
    }

    void sealsStayRed()
    {
        const QImage flat = layFlat(photograph(), flatSheet(true));
        const QImage even = evenLight(flat, nothingCovered(flat), PageInk::Colour);
        QVERIFY(mostColour(even) > 140);
    }

    void blackAndWhiteHasNoColour()
    {
        const QImage flat = layFlat(photograph(), flatSheet(true));
        QVERIFY(mostColour(flat) > 50); // positive control
        const QImage even = evenLight(flat, nothingCovered(flat), PageInk::BlackAndWhite);
        QCOMPARE(mostColour(even), 0);
        QVERIFY(whiteShare(even) > 0.97);
        QVERIFY(qGray(even.pixel(450, 100)) < 40 || qGray(even.pixel(450, 101)) < 40 ||
                qGray(even.pixel(450, 99)) < 40);
    }

    void whatIsCoveredChangesNothing_data()
    {
        QTest::addColumn<int>("ink");
        QTest::newRow("colour") << int(PageInk::Colour);
        QTest::newRow("black and white") << int(PageInk::BlackAndWhite);
    }

    void whatIsCoveredChangesNothing()
    {
        QFETCH(int, ink);
        const QRect secret(300, 400, 200, 60);
        const QImage flat = layFlat(photograph(), flatSheet(true));
        QImage mask = nothingCovered(flat);
        QList<QImage> results;
        for (const QColor &colour : {QColor(Qt::black), QColor(250, 240, 230), QColor(Qt::red)}) {
            QImage page = flat;
            QPainter painter(&page);
            painter.fillRect(secret, colour);
            painter.end();
            for (int y = secret.top(); y <= secret.bottom(); ++y)
                std::fill_n(mask.scanLine(y) + secret.left(), secret.width(), uchar(255));
            page = evenLight(page, mask, static_cast<PageInk>(ink));
            QPainter wipe(&page);
            wipe.fillRect(secret, Qt::black);
            wipe.end();
            results.append(page);
        }
        QCOMPARE(results[1], results[0]);
        QCOMPARE(results[2], results[0]);
    }

    void stripsOfTheGroundGo()
    {
        QImage page(800, 1100, QImage::Format_RGB888);
        page.fill(QColor(225, 220, 210));
        QPainter painter(&page);
        painter.fillRect(0, 0, 6, 1100, QColor(60, 40, 30));    // the table beside the sheet
        painter.fillRect(200, 300, 600, 3, QColor(40, 40, 40)); // a ruling that runs to the edge
        painter.end();
        const QImage even = evenLight(page, nothingCovered(page), PageInk::Colour);
        QCOMPARE(qGray(even.pixel(2, 700)), 255);
        QVERIFY(qGray(even.pixel(797, 301)) < 60);
    }

    void refusesWhatDoesNotFit()
    {
        const QImage page = photograph();
        QVERIFY(layFlat(page.convertToFormat(QImage::Format_RGB32), flatSheet(true)).isNull());
        FlatSheet broken = flatSheet(true);
        broken.bends.removeLast();
        QVERIFY(layFlat(page, broken).isNull());
        QVERIFY(evenLight(page, nothingCovered(page).copy(0, 0, 9, 9), PageInk::Colour).isNull());
    }
};

QTEST_APPLESS_MAIN(TestLayFlat)
#include "tst_layflat.moc"
