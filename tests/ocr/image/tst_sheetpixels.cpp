// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetPixels.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace ocr;

namespace {

QImage paper(QSize size = {1240, 1600})
{
    QImage image(size, QImage::Format_BGR888);
    image.fill(Qt::white);
    return image;
}

/// Rows of strokes as high and as dense as digits.
void drawDigits(QPainter &painter, double x, double y, int count)
{
    for (int i = 0; i < count; ++i) {
        painter.drawRect(QRectF(x + 12 * i, y, 7, 18));
        painter.drawLine(QPointF(x + 12 * i, y + 9), QPointF(x + 12 * i + 7, y + 9));
    }
}

double nearestRow(const QList<Ruling> &lines, double y)
{
    double best = 1e9;
    for (const Ruling &line : lines) {
        const QPointF middle = line.points[line.points.size() / 2];
        best = qMin(best, std::abs(middle.y() - y));
    }
    return best;
}

} // namespace

class TestSheetPixels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("sag");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("grey");
        QTest::newRow("straight") << 0.0 << 0.0 << 2 << 0;
        QTest::newRow("thin and grey") << 0.0 << 0.0 << 1 << 150;
        QTest::newRow("skewed by two degrees") << 0.035 << 0.0 << 2 << 0;
        QTest::newRow("curled") << 0.0 << 12.0 << 2 << 0;
        QTest::newRow("curled and skewed") << -0.02 << 10.0 << 3 << 60;
    }
    void tables()
    {
        QFETCH(double, slope);
        QFETCH(double, sag);
        QFETCH(int, width);
        QFETCH(int, grey);
        QImage image = paper();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto bent = [&](double x, double y) {
            return QPointF(x, y + slope * (x - 620) + sag * std::sin((x - 100) / 1040 * M_PI));
        };
        for (int row = 0; row <= 10; ++row) {
            QPainterPath path(bent(100, 300 + 60 * row));
            for (int x = 104; x <= 1140; x += 4)
                path.lineTo(bent(x, 300 + 60 * row));
            painter.setPen(QPen(QColor(grey, grey, grey), width));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
        }
        for (int column = 0; column <= 4; ++column)
            painter.drawLine(bent(100 + 260 * column, 300), bent(100 + 260 * column, 900));
        painter.setPen(QPen(Qt::black, 2.5));
        for (int row = 0; row < 10; ++row) {
            for (int column = 0; column < 4; ++column) {
                const QPointF at = bent(130 + 260 * column, 300 + 60 * row);
                drawDigits(painter, at.x(), at.y() + 20, 16);
            }
        }
        painter.end();
        const Rulings rulings = findRulings(image);
        QCOMPARE(rulings.horizontal.size(), 11);
        QCOMPARE(rulings.vertical.size(), 5);
        for (int row = 0; row <= 10; ++row)
            QVERIFY(nearestRow(rulings.horizontal, bent(620, 300 + 60 * row).y()) < 4);
        for (const Ruling &line : rulings.horizontal) {
            QVERIFY(std::abs(line.points.first().x() - 100) < 8);
            QVERIFY(std::abs(line.points.last().x() - 1140) < 8);
        }
    }

    void endsWhereItEnds()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.fillRect(QRectF(100, 300, 1000, 3), Qt::black);
        painter.fillRect(QRectF(100, 400, 400, 3), Qt::black); // beside a merged cell
        painter.fillRect(QRectF(100, 500, 1000, 3), Qt::black);
        for (const double x : {100.0, 500.0, 1097.0})
            painter.fillRect(QRectF(x, 300, 3, 203), Qt::black);
        painter.end();
        const Rulings rulings = findRulings(image);
        QCOMPARE(rulings.horizontal.size(), 3);
        QCOMPARE(rulings.vertical.size(), 3);
        QVERIFY(std::abs(rulings.horizontal[1].points.last().x() - 500) < 8);
    }

    void gapsAreRecorded()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.fillRect(QRectF(100, 300, 400, 3), Qt::black);
        painter.fillRect(QRectF(530, 300, 500, 3), Qt::black);
        painter.end();
        const Rulings rulings = findRulings(image);
        QCOMPARE(rulings.horizontal.size(), 1);
        QCOMPARE(rulings.horizontal.first().gaps.size(), 1);
        QVERIFY(std::abs(rulings.horizontal.first().gaps.first().x() - 500) < 4);
        QVERIFY(std::abs(rulings.horizontal.first().gaps.first().y() - 530) < 4);
    }

    void textIsNoRuling()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 2.5));
        for (int row = 0; row < 20; ++row)
            drawDigits(painter, 100, 200 + 40 * row, 80);
        painter.end();
        const Rulings rulings = findRulings(image);
        QCOMPARE(rulings.horizontal.size(), 0);
        QCOMPARE(rulings.vertical.size(), 0);
    }

    void inkMap()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.fillRect(QRectF(100, 300, 1000, 3), Qt::black);
        painter.setPen(QPen(Qt::black, 2.5));
        drawDigits(painter, 400, 600, 16);
        painter.end();
        const InkMap ink = mapInk(image, findRulings(image));
        QCOMPARE(ink.columns, 155);
        QVERIFY(ink.inkIn(QRectF(400, 600, 190, 18)) > 0.2);
        QCOMPARE(ink.inkIn(QRectF(100, 280, 1000, 40)), 0.0); // the ruling is none
        QVERIFY(mapInk(image, {}).inkIn(QRectF(100, 280, 1000, 40)) > 0.03);
    }

    void flattenTakesTheSheet()
    {
        QImage image(400, 300, QImage::Format_BGR888);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.fillRect(QRect(100, 50, 200, 100), Qt::green);
        painter.fillRect(QRect(100, 50, 20, 10), Qt::red);
        painter.end();
        const QImage flat =
            flatten(image, SheetMap::fromQuad(Quad::fromRect(QRectF(100, 50, 200, 100))));
        QCOMPARE(flat.size(), QSize(200, 100));
        QCOMPARE(flat.pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(flat.pixelColor(19, 9), QColor(Qt::red));
        QCOMPARE(flat.pixelColor(20, 9), QColor(Qt::green));
        QCOMPARE(flat.pixelColor(199, 99), QColor(Qt::green));
    }

    void sealFadesAndTextStays()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(225, 60, 60), 8));
        painter.drawEllipse(QPointF(800, 1000), 120, 120);
        painter.setPen(QPen(Qt::black, 4));
        drawDigits(painter, 640, 1000, 26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(225, 60, 60)); // red text, no seal
        painter.drawRect(QRectF(200, 200, 30, 6));
        painter.end();
        const QList<Mark> seals = findSeals(image);
        QCOMPARE(seals.size(), 1);
        QVERIFY(intersectionOverUnion(seals.first().quad,
                                      Quad::fromRect(QRectF(676, 876, 248, 248))) > 0.85);
        const QImage even = forReading(image);
        QCOMPARE(even.size(), image.size());
        QVERIFY(even.pixelColor(800, 880).green() > 200);
        QVERIFY(even.pixelColor(640, 1010).green() < 90);
        QVERIFY(even.pixelColor(210, 203).green() < 120);
    }

    void shadowIsEvened()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.fillRect(0, 0, 620, 1600, QColor(110, 110, 110));
        painter.fillRect(200, 800, 3, 20, Qt::black);
        painter.end();
        const QImage even = forReading(image);
        QVERIFY(even.pixelColor(300, 800).red() > 220);
        QVERIFY(even.pixelColor(1000, 800).red() > 220);
        QVERIFY(even.pixelColor(201, 810).red() < 60);
    }
};

QTEST_GUILESS_MAIN(TestSheetPixels)
#include "tst_sheetpixels.moc"
