// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SheetMap.h"

#include <QLineF>
#include <QTest>

#include <limits>

using namespace ocr;

class SheetMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBothWays_data()
    {
        QTest::addColumn<Quad>("sheet");
        QTest::newRow("upright") << Quad::fromRect(QRectF(0, 0, 2480, 3508));
        QTest::newRow("off the origin") << Quad::fromRect(QRectF(500, 900, 800, 600));
        QTest::newRow("over the edge") << Quad::fromRect(QRectF(-40, -25, 2500, 3500));
        QTest::newRow("from the side")
            << Quad{{{{100, 80}, {1900, 300}, {1800, 2500}, {200, 2900}}}};
        QTest::newRow("steep") << Quad{{{{900, 100}, {1100, 100}, {2000, 2000}, {0, 2000}}}};
        QTest::newRow("upside down") << Quad{{{{1900, 2700}, {100, 2750}, {120, 90}, {1880, 60}}}};
        QTest::newRow("on its side") << Quad{{{{2000, 100}, {2010, 2900}, {100, 2800}, {90, 120}}}};
    }
    void goesBothWays()
    {
        QFETCH(Quad, sheet);
        const SheetMap map = SheetMap::fromQuad(sheet, 1000, 1400);
        QVERIFY(map.isValid());
        const Quad corners = map.toFlat(sheet);
        const Quad wanted = Quad::fromRect(QRectF(0, 0, 1000, 1400));
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(QLineF(corners.corners[i], wanted.corners[i]).length() < 1e-6);
        for (int x = -100; x <= 1100; x += 150) {
            for (int y = -100; y <= 1500; y += 160) {
                const QPointF flat(x, y);
                QVERIFY(QLineF(map.toFlat(map.toSource(flat)), flat).length() < 1e-6);
            }
        }
        const std::array<double, 9> &m = map.flatFromSource();
        const QPointF p = sheet.center();
        const double w = m[6] * p.x() + m[7] * p.y() + m[8];
        const QPointF byMatrix((m[0] * p.x() + m[1] * p.y() + m[2]) / w,
                               (m[3] * p.x() + m[4] * p.y() + m[5]) / w);
        QVERIFY(QLineF(byMatrix, map.toFlat(p)).length() < 1e-6);
    }

    void takesSizeFromEdges()
    {
        const SheetMap map = SheetMap::fromQuad(Quad::fromRect(QRectF(10, 10, 640.4, 479.6)));
        QCOMPARE(map.width(), 640.0);
        QCOMPARE(map.height(), 480.0);
    }

    void refusesWhatIsNoSheet_data()
    {
        QTest::addColumn<Quad>("sheet");
        QTest::addColumn<double>("width");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("no area") << Quad() << 100.0;
        QTest::newRow("a line") << Quad{{{{0, 0}, {100, 100}, {200, 200}, {300, 300}}}} << 100.0;
        QTest::newRow("no width") << Quad::fromRect(QRectF(0, 0, 100, 100)) << 0.0;
        QTest::newRow("a triangle") << Quad{{{{0, 0}, {100, 0}, {100, 100}, {50, 50}}}} << 100.0;
        QTest::newRow("not a number")
            << Quad{{{{nan, 0}, {100, 0}, {100, 100}, {0, 100}}}} << 100.0;
        QTest::newRow("size not a number") << Quad::fromRect(QRectF(0, 0, 100, 100)) << nan;
    }
    void refusesWhatIsNoSheet()
    {
        QFETCH(Quad, sheet);
        QFETCH(double, width);
        QVERIFY(!SheetMap::fromQuad(sheet, width, 100).isValid());
        QVERIFY(!SheetMap().isValid());
    }
};

QTEST_GUILESS_MAIN(SheetMaps)
#include "tst_sheetmap.moc"
