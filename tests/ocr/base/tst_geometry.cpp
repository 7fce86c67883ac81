// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Geometry.h"
#include "ocr/base/TextLine.h"

#include <QTest>

using namespace ocr;

namespace {

Quad rect(double x, double y, double width, double height)
{
    return Quad::fromRect(QRectF(x, y, width, height));
}

Quad turned(const Quad &quad, double degrees)
{
    Quad result = quad;
    const double angle = degrees * M_PI / 180;
    for (QPointF &corner : result.corners) {
        const QPointF offset = corner - quad.center();
        corner =
            quad.center() + QPointF(offset.x() * std::cos(angle) - offset.y() * std::sin(angle),
                                    offset.x() * std::sin(angle) + offset.y() * std::cos(angle));
    }
    return result;
}

} // namespace

class Geometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<double>("angle");
        for (const int angle : {0, 1, 45, 90, 179, -90, -179})
            QTest::addRow("%d degrees", angle) << static_cast<double>(angle);
    }
    void measures()
    {
        QFETCH(double, angle);
        const Quad quad = turned(rect(100, 50, 200, 40), angle);
        QVERIFY(std::abs(quad.width() - 200) < 1e-6);
        QVERIFY(std::abs(quad.height() - 40) < 1e-6);
        QVERIFY(std::abs(quad.area() - 8000) < 1e-6);
        QVERIFY(std::abs(quad.angleDeg() - angle) < 1e-6);
        QVERIFY(quad.contains(quad.center()));
        QVERIFY(quad.contains(quad.corners[0]));
        QVERIFY(!quad.contains(quad.center() + QPointF(300, 300)));
        const Quad grown = quad.grown(5, 3);
        QVERIFY(std::abs(grown.width() - 210) < 1e-6);
        QVERIFY(std::abs(grown.height() - 46) < 1e-6);
        QVERIFY(std::abs(grown.angleDeg() - angle) < 1e-6);
    }

    void slicesAlongText()
    {
        const Quad half = rect(0, 0, 100, 10).slice(0.25, 0.75);
        QCOMPARE(half, rect(25, 0, 50, 10));
    }

    void sharesArea_data()
    {
        QTest::addColumn<Quad>("a");
        QTest::addColumn<Quad>("b");
        QTest::addColumn<double>("area");
        const Quad square = rect(0, 0, 10, 10);
        Quad reversed = square;
        std::swap(reversed.corners[1], reversed.corners[3]);
        QTest::newRow("same") << square << square << 100.0;
        QTest::newRow("apart") << square << rect(20, 0, 10, 10) << 0.0;
        QTest::newRow("touching") << square << rect(10, 0, 10, 10) << 0.0;
        QTest::newRow("a quarter") << square << rect(5, 5, 10, 10) << 25.0;
        QTest::newRow("one in the other") << square << rect(2, 2, 4, 4) << 16.0;
        QTest::newRow("counter-clockwise") << square << reversed << 100.0;
        QTest::newRow("a diamond")
            << square << turned(square, 45) << 100.0 * 2 * (std::sqrt(2.0) - 1);
        QTest::newRow("no area") << square << Quad() << 0.0;
    }
    void sharesArea()
    {
        QFETCH(Quad, a);
        QFETCH(Quad, b);
        QFETCH(double, area);
        QVERIFY2(std::abs(sharedArea(a, b) - area) < 1e-6,
                 qPrintable(QString::number(sharedArea(a, b))));
        QVERIFY(std::abs(sharedArea(b, a) - area) < 1e-6);
    }

    void comparesAreas()
    {
        QCOMPARE(intersectionOverUnion(rect(0, 0, 10, 10), rect(0, 5, 10, 10)), 50.0 / 150.0);
        QCOMPARE(coveredShare(rect(0, 0, 10, 10), rect(0, 0, 5, 100)), 0.5);
        QCOMPARE(coveredShare(Quad(), rect(0, 0, 5, 100)), 0.0);
        QCOMPARE(intersectionOverUnion(Quad(), Quad()), 0.0);
    }

    void surroundsInDirectionOfFirst()
    {
        const Quad first = turned(rect(0, 0, 100, 20), 30);
        const Quad around = surrounding({first, turned(rect(50, 100, 30, 30), 10)});
        QVERIFY(std::abs(around.angleDeg() - 30) < 1e-6);
        for (const QPointF &corner : first.corners)
            QVERIFY(around.grown(1e-6, 1e-6).contains(corner));
        QVERIFY(surrounding({}).isEmpty());
    }

    void placesCharacters()
    {
        TextLine line;
        line.place = Place::onPage({rect(0, 0, 100, 10)});
        Reading reading;
        reading.text = QStringLiteral("abcd");
        for (int i = 0; i < 4; ++i)
            reading.characters.append(
                {0.25F * static_cast<float>(i), 0.25F * static_cast<float>(i + 1), 1});
        QCOMPARE(line.quadOf(reading, 1, 3), rect(25, 0, 50, 10));
        QCOMPARE(line.quadOf(reading, 2, 2), rect(0, 0, 100, 10));
        QCOMPARE(line.quadOf(reading, -5, 99), rect(0, 0, 100, 10));
        std::reverse(reading.characters.begin(), reading.characters.end()); // right to left
        QCOMPARE(line.quadOf(reading, 0, 1), rect(75, 0, 25, 10));
    }
};

QTEST_GUILESS_MAIN(Geometry)
#include "tst_geometry.moc"
