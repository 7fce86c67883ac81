// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetPixels.h"
#include "tests/support/NoMemory.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

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

/// What a camera adds: soft edges, and grain from a fixed seed.
QImage photographed(const QImage &drawn)
{
    QImage image(drawn.size(), QImage::Format_BGR888);
    QRandomGenerator random(5);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *rows[3] = {drawn.constScanLine(qMax(0, y - 1)), drawn.constScanLine(y),
                                drawn.constScanLine(qMin(y + 1, image.height() - 1))};
        uchar *to = image.scanLine(y);
        for (int x = 0; x < 3 * image.width(); ++x) {
            int sum = 0;
            for (const uchar *row : rows)
                sum += row[qMax(x - 3, x % 3)] + row[x] +
                       row[qMin(x + 3, 3 * (image.width() - 1) + x % 3)];
            to[x] = static_cast<uchar>(qBound(0, sum / 9 - 12 + random.bounded(-8, 9), 255));
        }
    }
    return image;
}

double steepestOf(const QList<Ruling> &lines)
{
    double steepest = 0;
    for (const Ruling &line : lines) {
        for (qsizetype i = 4; i < line.points.size(); ++i) {
            const QPointF step = line.points[i] - line.points[i - 4];
            steepest = qMax(steepest, qMin(std::abs(step.y() / step.x()),
                                           std::abs(step.x() / qMax(0.1, std::abs(step.y())))));
        }
    }
    return steepest;
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
        const Rulings rulings = *findRulings(image);
        QCOMPARE(rulings.horizontal.size(), 11);
        QCOMPARE(rulings.vertical.size(), 5);
        for (int row = 0; row <= 10; ++row)
            QVERIFY(nearestRow(rulings.horizontal, bent(620, 300 + 60 * row).y()) < 4);
        for (const Ruling &line : rulings.horizontal) {
            QVERIFY(std::abs(line.points.first().x() - 100) < 8);
            QVERIFY(std::abs(line.points.last().x() - 1140) < 8);
        }
    }

    void leaningAndBent_data()
    {
        QTest::addColumn<double>("slope");  // in the middle of the sheet
        QTest::addColumn<double>("bend");   // how much it rises or falls from there to a side
        QTest::addColumn<bool>("standing"); // the long lines run from top to bottom
        QTest::addColumn<double>("scale");  // 1: 150 dpi
        for (const bool standing : {false, true}) {
            for (const double scale : {1.0, 2.0}) {
                const QByteArray name = QByteArray(standing ? "columns" : "rows") +
                                        (scale > 1 ? ", 300 dpi, " : ", 150 dpi, ");
                QTest::addRow("%sfalling", name.constData()) << 0.2 << 0.0 << standing << scale;
                QTest::addRow("%srising", name.constData()) << -0.2 << 0.0 << standing << scale;
                QTest::addRow("%sbent", name.constData()) << 0.0 << 0.2 << standing << scale;
                QTest::addRow("%sbent aside", name.constData()) << -0.1 << 0.1 << standing << scale;
            }
        }
    }
    void leaningAndBent()
    {
        QFETCH(double, slope);
        QFETCH(double, bend);
        QFETCH(bool, standing);
        QFETCH(double, scale);
        QImage image = paper(QSize(1240, 1240) * scale);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        const auto bent = [&](double x, double y) {
            const double off = (x - 620) / 520; // -1 at the left side of the table, 1 at the right
            const double v = y + 520 * (slope * off + bend * off * off / 2);
            return standing ? QPointF(v, x) : QPointF(x, v);
        };
        for (int row = 0; row <= 8; ++row) {
            QPainterPath path(bent(100, 350 + 60 * row));
            for (int x = 104; x <= 1140; x += 4)
                path.lineTo(bent(x, 350 + 60 * row));
            painter.setPen(QPen(QColor(50, 50, 50), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
        }
        for (int column = 0; column <= 4; ++column)
            painter.drawLine(bent(100 + 260 * column, 350), bent(100 + 260 * column, 830));
        painter.setPen(QPen(Qt::black, 2.5));
        for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < 4; ++column) {
                for (int digit = 0; digit < 8; ++digit) {
                    const QPointF at = bent(125 + 260 * column + 26 * digit, 380 + 60 * row);
                    drawDigits(painter, at.x() - 4, at.y() - 9, 1);
                }
            }
        }
        painter.end();
        const Rulings rulings = *findRulings(photographed(image));
        const QList<Ruling> &rows = standing ? rulings.vertical : rulings.horizontal;
        QCOMPARE(rows.size(), 9);
        QCOMPARE((standing ? rulings.horizontal : rulings.vertical).size(), 5);
        for (int row = 0; row <= 8; ++row) {
            const QPointF first = bent(100, 350 + 60 * row) * scale;
            const QPointF last = bent(1140, 350 + 60 * row) * scale;
            QVERIFY(QLineF(rows[row].points.first(), first).length() < 10 * scale);
            QVERIFY(QLineF(rows[row].points.last(), last).length() < 10 * scale);
        }
        QVERIFY(steepestOf(rows) > 0.16); // it was drawn as steep as the test says
    }

    void leaningStrokesAreNoRulings()
    {
        QImage image = paper({1240, 1240});
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 2.5));
        QRandomGenerator random(7);
        // Rows of strokes that lean by 4, 8 and 12 degrees, end to end as those of dense writing.
        for (int row = 0; row < 24; ++row) {
            const double lean = 0.07 * (row % 3 + 1) * (row % 2 == 0 ? 1 : -1);
            for (int sign = 0; sign < 45; ++sign) {
                const QPointF at(100 + 23 * sign, 120 + 40 * row + random.bounded(5));
                for (const double y : {0.0, 7.0, 16.0})
                    painter.drawLine(at + QPointF(0, y), at + QPointF(19, y + 19 * lean));
                painter.drawLine(at + QPointF(9, -3), at + QPointF(9 - 20 * lean, 20));
            }
        }
        painter.end();
        const Rulings rulings = *findRulings(photographed(image));
        QCOMPARE(rulings.horizontal.size(), 0);
        QCOMPARE(rulings.vertical.size(), 0);
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
        const Rulings rulings = *findRulings(image);
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
        const Rulings rulings = *findRulings(image);
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
        const Rulings rulings = *findRulings(image);
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
        const InkMap ink = *mapInk(image, *findRulings(image));
        QCOMPARE(ink.columns, 155);
        QVERIFY(ink.inkIn(QRectF(400, 600, 190, 18)) > 0.2);
        QCOMPARE(ink.inkIn(QRectF(100, 280, 1000, 40)), 0.0); // the ruling is none
        QVERIFY(mapInk(image, {})->inkIn(QRectF(100, 280, 1000, 40)) > 0.03);
    }

    void tooLittleMemoryIsAnError_data()
    {
        using Step = std::function<std::optional<Error>(const QImage &)>;
        const auto errorOf = [](const auto &result) {
            return result ? std::optional<Error>() : std::optional(result.error());
        };
        QTest::addColumn<Step>("step");
        QTest::newRow("flatten") << Step([errorOf](const QImage &image) {
            return errorOf(
                flatten(image, SheetMap::fromQuad(Quad::fromRect(QRectF(image.rect())))));
        });
        QTest::newRow("forReading")
            << Step([errorOf](const QImage &image) { return errorOf(forReading(image, {})); });
        QTest::newRow("findRulings")
            << Step([errorOf](const QImage &image) { return errorOf(findRulings(image)); });
        QTest::newRow("mapInk") << Step(
            [errorOf](const QImage &image) { return errorOf(mapInk(image, {})); });
    }

    /// Without it a table would be read as running text, and nobody would know.
    void tooLittleMemoryIsAnError()
    {
        using Step = std::function<std::optional<Error>(const QImage &)>;
        if (!tests::kCanLackMemory)
            QSKIP("A sanitizer ends the program where memory runs out.");
        QFETCH(Step, step);
        QImage image(4000, 3000, QImage::Format_BGR888);
        image.fill(Qt::white);
        QVERIFY(!step(image)); // the control
        std::optional<Error> error;
        {
            const tests::NoMemory none;
            error = step(image);
        }
        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::EngineFailed);
    }

    /// A web page photographed by its browser: more rows than OpenCV's warp counts in one go.
    void flattenTakesALongScreenshot()
    {
        QImage image(64, 40000, QImage::Format_BGR888);
        image.fill(Qt::white);
        QPainter(&image).fillRect(10, 39950, 20, 20, Qt::black);
        const QImage flat =
            *flatten(image, SheetMap::fromQuad(Quad::fromRect(QRectF(image.rect())), 64, 32000));
        QCOMPARE(flat.size(), QSize(64, 32000));
        QVERIFY(qGray(flat.pixel(20, 31968)) < 40); // 39960 * 0.8
        QVERIFY(qGray(flat.pixel(20, 31900)) > 220);
        QVERIFY(qGray(flat.pixel(50, 31968)) > 220);
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
            *flatten(image, SheetMap::fromQuad(Quad::fromRect(QRectF(100, 50, 200, 100))));
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
        const Result<QList<Mark>> found = findSeals(image);
        QVERIFY(found.has_value());
        const QList<Mark> &seals = *found;
        QCOMPARE(seals.size(), 1);
        QVERIFY(intersectionOverUnion(seals.first().quad,
                                      Quad::fromRect(QRectF(676, 876, 248, 248))) > 0.85);
        const QImage even = *forReading(image);
        QCOMPARE(even.size(), image.size());
        QVERIFY(even.pixelColor(800, 880).green() > 200);
        QVERIFY(even.pixelColor(640, 1010).green() < 90);
        QVERIFY(even.pixelColor(210, 203).green() < 120);
        QCOMPARE(*forReading(image, seals), even);
        QVERIFY(forReading(image, {})->pixelColor(800, 880).green() < 150); // nothing to fade
    }

    void sealIsFoundOnARedBoard()
    {
        QImage board(2400, 1600, QImage::Format_BGR888);
        board.fill(QColor(150, 40, 44)); // felt
        QPainter painter(&board);
        painter.setRenderHint(QPainter::Antialiasing);
        const QList<QRectF> rims{{820, 1100, 240, 240}, {1720, 1080, 240, 240}};
        for (const QRectF &rim : rims) {
            painter.fillRect(rim.adjusted(-620, -1000, 180, 160), QColor(240, 238, 232));
            painter.setPen(QPen(QColor(215, 60, 60), 10));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(rim);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(215, 60, 60)); // an emblem inside is of the same seal
            painter.drawEllipse(rim.center(), 45, 45);
        }
        painter.end();
        const Result<QList<Mark>> found = findSeals(board);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), rims.size());
        for (const QRectF &rim : rims)
            QVERIFY(std::any_of(found->begin(), found->end(), [&rim](const Mark &seal) {
                return intersectionOverUnion(seal.quad, Quad::fromRect(rim)) > 0.8;
            }));
    }

    void evensInPlaceWhatIsMovedIn()
    {
        QImage image = paper({600, 800});
        image.fill(QColor(150, 150, 150));
        const QImage shared = image;
        QVERIFY(forReading(image)->pixelColor(9, 9).red() > 220);
        QCOMPARE(shared.pixelColor(9, 9).red(), 150); // another's pixels stay as they are
        QImage own = image.copy();
        const uchar *bits = own.constBits();
        const QImage even = *forReading(std::move(own));
        QCOMPARE(even.constBits(), bits);
        QVERIFY(even.pixelColor(9, 9).red() > 220);
    }

    void shadowIsEvened()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.fillRect(0, 0, 620, 1600, QColor(110, 110, 110));
        painter.fillRect(200, 800, 3, 20, Qt::black);
        painter.end();
        const QImage even = *forReading(image);
        QVERIFY(even.pixelColor(300, 800).red() > 220);
        QVERIFY(even.pixelColor(1000, 800).red() > 220);
        QVERIFY(even.pixelColor(201, 810).red() < 60);
    }
};

QTEST_GUILESS_MAIN(TestSheetPixels)
#include "tst_sheetpixels.moc"
