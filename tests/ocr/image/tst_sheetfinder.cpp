// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetFinder.h"
#include "tests/support/NoMemory.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTest>

using namespace ocr;

namespace {

enum class Ground { Cork, Blue, Dark };

/// A board with grain, from a fixed seed.
QImage board(QSize size, Ground ground)
{
    QImage image(size, QImage::Format_BGR888);
    QRandomGenerator random(11);
    const QColor base = ground == Ground::Cork   ? QColor(176, 132, 84)
                        : ground == Ground::Blue ? QColor(40, 70, 140)
                                                 : QColor(60, 62, 60);
    for (int y = 0; y < size.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const int grain = random.bounded(-22, 23);
            row[3 * x] = static_cast<uchar>(qBound(0, base.blue() + grain, 255));
            row[3 * x + 1] = static_cast<uchar>(qBound(0, base.green() + grain, 255));
            row[3 * x + 2] = static_cast<uchar>(qBound(0, base.red() + grain, 255));
        }
    }
    return image;
}

/// A sheet with a table whose rulings end before its edges.
void drawSheet(QImage &image, const Quad &quad, const QColor &paper)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QTransform turn;
    QTransform::quadToQuad(
        QPolygonF({{0, 0}, {600, 0}, {600, 850}, {0, 850}}),
        QPolygonF({quad.corners[0], quad.corners[1], quad.corners[2], quad.corners[3]}), turn);
    painter.setTransform(turn);
    painter.fillRect(QRectF(0, 0, 600, 850), paper);
    for (int row = 0; row <= 16; ++row)
        painter.fillRect(QRectF(60, 150 + 35 * row, 480, 2), Qt::black);
    for (int column = 0; column <= 4; ++column)
        painter.fillRect(QRectF(60 + 120 * column, 150, 2, 560), Qt::black);
    for (int row = 0; row < 16; ++row) {
        for (int column = 0; column < 4; ++column) {
            for (int stroke = 0; stroke < 9; ++stroke)
                painter.fillRect(QRectF(72 + 120 * column + 10 * stroke, 160 + 35 * row, 4, 16),
                                 Qt::black);
        }
    }
}

Quad quadOf(std::array<QPointF, 4> corners)
{
    return Quad{corners};
}

double bestOverlap(const QList<SheetOutline> &outlines, const Quad &truth)
{
    double best = 0;
    for (const SheetOutline &outline : outlines)
        best = qMax(best, intersectionOverUnion(outline.quad, truth));
    return best;
}

/// None where they could not be looked for, which no test expects but one.
QList<SheetOutline> sheetsOn(const QImage &image)
{
    const Result<QList<SheetOutline>> outlines = findSheets(image);
    return outlines ? *outlines : QList<SheetOutline>();
}

} // namespace

class TestSheetFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSheet_data()
    {
        QTest::addColumn<int>("ground");
        QTest::addColumn<QColor>("paper");
        QTest::newRow("white on cork") << int(Ground::Cork) << QColor(240, 240, 236);
        QTest::newRow("white on blue") << int(Ground::Blue) << QColor(236, 240, 240);
        QTest::newRow("yellow on dark") << int(Ground::Dark) << QColor(240, 224, 150);
        QTest::newRow("pink on blue") << int(Ground::Blue) << QColor(240, 190, 200);
    }
    void oneSheet()
    {
        QFETCH(int, ground);
        QFETCH(QColor, paper);
        QImage image = board({900, 1200}, static_cast<Ground>(ground));
        const Quad truth = quadOf({QPointF(120, 130), {770, 90}, {810, 1090}, {90, 1060}});
        drawSheet(image, truth, paper);
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 1);
        QVERIFY(bestOverlap(outlines, truth) > 0.95);
        QVERIFY(outlines.first().incomplete.isEmpty());
        QCOMPARE(outlines.first().medium, Medium::Paper);
    }

    void threeSheetsLeftToRight()
    {
        QImage image = board({1800, 1100}, Ground::Cork);
        QList<Quad> truths;
        for (int i = 0; i < 3; ++i) {
            truths.append(Quad::fromRect(QRectF(60 + 570 * i, 120 + 15 * i, 520, 800)));
            drawSheet(image, truths.last(), QColor(240, 240, 235));
        }
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(intersectionOverUnion(outlines[i].quad, truths[i]) > 0.95);
    }

    void overlappingSheetsOfOneLightnessArePartedByColour()
    {
        QImage image = board({1300, 1100}, Ground::Blue);
        drawSheet(image, Quad::fromRect(QRectF(60, 120, 580, 820)), QColor(246, 240, 222));
        const Quad above = Quad::fromRect(QRectF(520, 124, 580, 814));
        drawSheet(image, above, QColor(250, 235, 238)); // the same grey value
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 2);
        QVERIFY(bestOverlap(outlines, above) > 0.9);
        QVERIFY(outlines.first().incomplete.contains(Incomplete::Hidden));
        QVERIFY(!outlines.last().incomplete.contains(Incomplete::Hidden));
    }

    void framedLabelOnYellowPaperIsNotParted()
    {
        QImage image = board({900, 1200}, Ground::Cork);
        const QRectF paper(160, 120, 580, 900);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(paper, QColor(250, 240, 205));
        painter.setPen(
            QPen(QColor(20, 20, 20), 4)); // as on courier labels: rules from side to side
        painter.drawRect(paper.adjusted(16, 16, -16, -16));
        for (const double y : {560.0, 800.0}) {
            QPainterPath rule(QPointF(176, y));
            rule.cubicTo({350, y - 3}, {550, y + 3}, {724, y});
            painter.drawPath(rule);
        }
        painter.end();
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 1);
        QVERIFY(bestOverlap(outlines, Quad::fromRect(paper)) > 0.85);
    }

    void touchingSheetsAreParted()
    {
        QImage image = board({1300, 1100}, Ground::Blue);
        const Quad left = Quad::fromRect(QRectF(60, 120, 580, 820));
        const Quad right = Quad::fromRect(QRectF(643, 120, 580, 820));
        {
            QPainter painter(&image); // the shadow in the joint
            painter.fillRect(QRectF(640, 120, 3, 820), QColor(120, 120, 120));
        }
        drawSheet(image, left, QColor(238, 238, 232));
        drawSheet(image, right, QColor(238, 238, 232));
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 2);
        QVERIFY(bestOverlap(outlines, left) > 0.9);
        QVERIFY(bestOverlap(outlines, right) > 0.9);
    }

    void scanIsTheWholeFrame()
    {
        QImage image(1240, 1754, QImage::Format_BGR888);
        image.fill(QColor(250, 250, 248));
        QRandomGenerator random(3);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width() * 3; ++x)
                image.scanLine(y)[x] = static_cast<uchar>(image.scanLine(y)[x] - random.bounded(5));
        }
        drawSheet(image, Quad::fromRect(QRectF(0, 0, 1240, 1754)), Qt::transparent);
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 1);
        QVERIFY(bestOverlap(outlines, Quad::fromRect(QRectF(image.rect()))) > 0.99);
        QVERIFY(outlines.first().incomplete.isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("sound") << QString();
        QTest::newRow("cut") << QStringLiteral("cut");
        QTest::newRow("glare") << QStringLiteral("glare");
        QTest::newRow("hidden") << QStringLiteral("hidden");
        QTest::newRow("blur") << QStringLiteral("blur");
    }
    void faults()
    {
        QFETCH(QString, fault);
        QImage image = board({1500, 2000}, Ground::Blue);
        drawSheet(image, Quad::fromRect(QRectF(140, 150, 1200, 1700)), QColor(214, 214, 210));
        if (fault == QLatin1String("cut"))
            image = image.copy(0, 0, 1000, 2000);
        if (fault == QLatin1String("glare") || fault == QLatin1String("hidden")) {
            QPainter painter(&image);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fault == QLatin1String("glare") ? QColor(Qt::white)
                                                             : QColor(205, 140, 110));
            painter.drawEllipse(fault == QLatin1String("glare") ? QRectF(500, 700, 420, 260)
                                                                : QRectF(1000, 900, 600, 220));
        }
        if (fault == QLatin1String("blur")) {
            image = image.scaled(100, 133, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        .scaled(1500, 2000, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        .convertToFormat(QImage::Format_BGR888);
        }
        QStringList names;
        for (const SheetOutline &outline : sheetsOn(image)) {
            for (const Incomplete reason : outline.incomplete)
                names.append(incompleteName(reason));
        }
        if (fault.isEmpty())
            QCOMPARE(names, QStringList());
        else
            QVERIFY2(names.contains(fault), qPrintable(names.join(QLatin1Char(' '))));
    }

    /// A form drawn by a program: white all round, its table on a ground that is not quite white.
    void bareMarginIsNoGlare()
    {
        QImage image(1024, 720, QImage::Format_BGR888);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.fillRect(66, 72, 888, 576, QColor(248, 248, 248));
            for (int y = 72; y < 640; y += 96) {
                painter.fillRect(66, y, 150, 96, QColor(200, 202, 206));
                painter.fillRect(666, y, 288, 96, QColor(200, 202, 206));
            }
            painter.setPen(QPen(QColor(20, 30, 60), 4));
            painter.drawRect(66, 72, 888, 576);
            for (int y = 80; y < 640; y += 24) {
                for (int x = 72; x < 940; x += 7)
                    painter.fillRect(x, y, 3, 14, QColor(30, 40, 60));
            }
        }
        const QList<SheetOutline> outlines = sheetsOn(image);
        QCOMPARE(outlines.size(), 1);
        QVERIFY(!outlines.first().incomplete.contains(Incomplete::Glare));
    }

    void nothingIsTheWholeFrame()
    {
        QImage image(300, 200, QImage::Format_BGR888);
        image.fill(Qt::white);
        QCOMPARE(sheetsOn(image).size(), 1);
        QCOMPARE(sheetsOn(QImage()).size(), 1);
    }

    void tooLittleMemoryIsAnError()
    {
        if (!tests::kCanLackMemory)
            QSKIP("A sanitizer ends the program where memory runs out.");
        QImage image(4000, 3000, QImage::Format_BGR888);
        image.fill(Qt::white);
        QCOMPARE(sheetsOn(image).size(), 1); // the control
        Result<QList<SheetOutline>> outlines = QList<SheetOutline>();
        {
            const tests::NoMemory none;
            outlines = findSheets(image);
        }
        QVERIFY(!outlines);
        QCOMPARE(outlines.error().code, Error::Code::EngineFailed);
    }
};

QTEST_GUILESS_MAIN(TestSheetFinder)
#include "tst_sheetfinder.moc"
