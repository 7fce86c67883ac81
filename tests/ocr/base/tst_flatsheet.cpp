// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/FlatSheet.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ocr;

namespace {

FlatSheet bentSheet()
{
    FlatSheet sheet;
    sheet.quad = {{QPointF(120, 80), QPointF(900, 130), QPointF(860, 1240), QPointF(60, 1150)}};
    sheet.width = 2480;
    sheet.height = 3508;
    sheet.columns = 9;
    sheet.rows = 9;
    for (int row = 0; row < sheet.rows; ++row)
        for (int column = 0; column < sheet.columns; ++column)
            sheet.bends.append({20 * std::sin(row * 0.5), 40 * std::sin(column * 0.7)});
    return sheet;
}

} // namespace

class TestFlatSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack()
    {
        const FlatMap map(bentSheet());
        QVERIFY(map.isValid());
        for (double x = 50; x < 2450; x += 155)
            for (double y = 50; y < 3450; y += 155) {
                const QPointF back = map.toFlat(map.toSource(QPointF(x, y)));
                QVERIFY2(std::hypot(back.x() - x, back.y() - y) < 0.1,
                         qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
    }

    void cornersAreTheSheets()
    {
        FlatSheet sheet = bentSheet();
        sheet.columns = sheet.rows = 0;
        sheet.bends.clear();
        const Quad source =
            FlatMap(sheet).toSource(Quad::fromRect(QRectF(0, 0, sheet.width, sheet.height)));
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(std::hypot(source.corners[i].x() - sheet.quad.corners[i].x(),
                               source.corners[i].y() - sheet.quad.corners[i].y()) < 1e-6);
    }

    void bendsMovePlaces() // the positive control of goesThereAndBack
    {
        FlatSheet even = bentSheet();
        even.columns = even.rows = 0;
        even.bends.clear();
        const QPointF at(620, 877);
        const QPointF off = FlatMap(even).toFlat(FlatMap(bentSheet()).toSource(at)) - at;
        QVERIFY(std::hypot(off.x(), off.y()) > 10);
    }

    void crossesTheProcessBoundary()
    {
        const FlatSheet sheet = bentSheet();
        const Result<FlatSheet> decoded = decodeFlatSheet(encode(sheet));
        QVERIFY(decoded);
        QCOMPARE(*decoded, sheet);
    }

    void refusesWrongOnes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("no width") << QStringLiteral("width") << QCborValue(0);
        QTest::newRow("grid too large") << QStringLiteral("columns") << QCborValue(100000);
        QTest::newRow("grid of another size") << QStringLiteral("rows") << QCborValue(8);
        QTest::newRow("no bends") << QStringLiteral("bends") << QCborValue(QCborArray());
        QTest::newRow("no area") << QStringLiteral("quad") << encode(Quad());
        QCborArray wild;
        for (int i = 0; i < 162; ++i)
            wild.append(i == 7 ? std::numeric_limits<double>::quiet_NaN() : 0.0);
        QTest::newRow("not a number") << QStringLiteral("bends") << QCborValue(wild);
    }

    void refusesWrongOnes()
    {
        QFETCH(QString, field);
        QFETCH(QCborValue, value);
        QCborMap map = encode(bentSheet()).toMap();
        map[field] = value;
        const Result<FlatSheet> decoded = decodeFlatSheet(map);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, Error::Code::ProtocolViolation);
    }

    void tellsTheResolutionOfTheSource()
    {
        FlatSheet sheet = bentSheet();
        sheet.quad = Quad::fromRect(QRectF(0, 0, 1240, 1754));
        QCOMPARE(std::round(sheet.sourceDotsPerInch()), 150.0);
    }
};

QTEST_APPLESS_MAIN(TestFlatSheet)
#include "tst_flatsheet.moc"
