// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/GreySeals.h"

#include <QTest>

#include "MarkPaper.h"
#include <cmath>

using namespace ocr;
using namespace markpaper;

// Seals on pages without colour: told by their rim, and what on them is their own.

namespace {

constexpr QPointF kCentre(1500, 2300); ///< in units of 300 dpi
constexpr double kRadius = 248;        ///< 42 mm across
constexpr int kPrintInk = 35;

/// The middle of a sign on the rim; 0 degrees is on its right.
QPointF signAt(double degrees)
{
    const double angle = degrees * M_PI / 180;
    return kCentre + 0.74 * kRadius * QPointF(std::cos(angle), std::sin(angle));
}

void drawSeal(QPainter &painter, int ink)
{
    const QColor colour(ink, ink, ink);
    painter.setPen(QPen(colour, 12));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(kCentre, kRadius, kRadius);
    painter.setPen(QPen(colour, 7));
    for (int sign = 0; sign < 9; ++sign) {
        painter.save();
        painter.translate(signAt(-210 + 30.0 * sign));
        painter.rotate(-120 + 30.0 * sign);
        painter.drawRect(QRectF(-24, -24, 48, 48));
        painter.drawLine(QPointF(-24, 0), QPointF(24, 0));
        painter.drawLine(QPointF(0, -24), QPointF(0, 24));
        painter.restore();
    }
    QPolygonF star;
    for (int point = 0; point < 10; ++point) {
        const double angle = point * M_PI / 5 - M_PI / 2;
        star << kCentre + (point % 2 == 0 ? 0.35 : 0.14) * kRadius *
                              QPointF(std::cos(angle), std::sin(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(star);
}

/// As many strokes as a row of digits has.
void drawText(QPainter &painter, const QRectF &place, QColor ink = QColor(35, 35, 35))
{
    painter.setPen(QPen(ink, 5));
    painter.setBrush(Qt::NoBrush);
    for (double x = place.left(); x + 18 < place.right(); x += 30)
        painter.drawRect(QRectF(x, place.top(), 18, place.height()));
}

/// Rows of print with a table around them, and the lines that a reader makes of it.
QList<TextLine> drawNotice(QPainter &painter)
{
    QList<TextLine> lines;
    painter.setPen(QPen(Qt::black, 4));
    painter.setBrush(Qt::NoBrush);
    for (int row = 0; row < 8; ++row) {
        const QRectF place(360, 620 + 90 * row, 900, 40);
        painter.drawRect(QRectF(300, 600 + 90 * row, 1900, 90));
        drawText(painter, place);
        lines.append(
            lineAt(QRectF(place.topLeft() / 2, place.size() / 2), QStringLiteral("13800138000")));
        painter.setPen(QPen(Qt::black, 4));
    }
    return lines;
}

struct Drawn
{
    QImage page;
    QList<TextLine> lines;
};

Drawn sealedNotice(int ink, const QRectF &text = {}, QColor textInk = QColor(35, 35, 35))
{
    Paper paper;
    paper.painter().fillRect(QRect(0, 0, 2480, 3508), QColor(246, 246, 246));
    Drawn drawn;
    drawn.lines = drawNotice(paper.painter());
    if (ink > 0)
        drawSeal(paper.painter(), ink);
    if (!text.isEmpty())
        drawText(paper.painter(), text, textInk);
    drawn.page = paper.image();
    return drawn;
}

QRectF around(QPointF middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

} // namespace

class TestGreySeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAreFoundByTheirRim_data()
    {
        QTest::addColumn<int>("ink"); // 0: none is drawn
        QTest::addColumn<QRectF>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << 125 << QRectF() << true;
        QTest::newRow("with the issuer's name over it")
            << 125 << QRectF(1350, 2330, 700, 50) << true;
        QTest::newRow("faint") << 170 << QRectF() << true;
        QTest::newRow("as dark as the print") << kPrintInk << QRectF() << false;
        QTest::newRow("none") << 0 << QRectF(1350, 2330, 700, 50) << false;
    }
    void sealsAreFoundByTheirRim()
    {
        QFETCH(int, ink);
        QFETCH(QRectF, text);
        QFETCH(bool, found);
        const Drawn drawn = sealedNotice(ink, text);
        const Result<QList<GreySeal>> seals = findGreySeals(drawn.page, drawn.lines);
        QVERIFY(seals.has_value());
        QCOMPARE(seals->size(), found ? 1 : 0);
        if (!found)
            return;
        const Quad rim = onPage(around(kCentre, 2 * kRadius, 2 * kRadius));
        QVERIFY(intersectionOverUnion(seals->first().box(), rim) > 0.9);
        QVERIFY(std::abs(seals->first().ink - ink) < 15);
    }

    void colourIsForOthers()
    {
        Drawn drawn = sealedNotice(125);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 40; ++x)
                drawn.page.setPixel(x, y, qRgb(200, 40, 40));
        QVERIFY(hasColour(drawn.page));
        const Result<QList<GreySeal>> seals = findGreySeals(drawn.page, drawn.lines);
        QVERIFY(seals.has_value() && seals->isEmpty());
    }

    /// The whole point: only the seal's own ink may go uncovered unread.
    void onlyItsOwnInkIsIts_data()
    {
        QTest::addColumn<QRectF>("place"); // that nobody could read
        QTest::addColumn<QRectF>("text");  // what stands there besides the seal
        QTest::addColumn<int>("textInk");
        QTest::addColumn<bool>("own");
        const QRectF sign = around(signAt(-90), 80, 80);
        const QRectF star = around(kCentre, 190, 170);
        const QRectF rim = around(kCentre + QPointF(0, kRadius), 160, 40);
        const QRectF side = around(kCentre + QPointF(kRadius, 0), 300, 60);
        QTest::newRow("a sign") << sign << QRectF() << 0 << true;
        QTest::newRow("two signs") << around(signAt(-75), 190, 110) << QRectF() << 0 << true;
        QTest::newRow("the star") << star << QRectF() << 0 << true;
        QTest::newRow("a piece of the rim") << rim << QRectF() << 0 << true;
        QTest::newRow("print over a sign") << sign << sign << kPrintInk << false;
        QTest::newRow("print over the star")
            << star << around(kCentre, 150, 40) << kPrintInk << false;
        QTest::newRow("print beside a sign")
            << around(signAt(-90), 200, 80) << around(signAt(-90) + QPointF(80, 0), 50, 50)
            << kPrintInk << false;
        QTest::newRow("pencil between star and signs")
            << around(kCentre + QPointF(0, 0.46 * kRadius), 160, 24)
            << around(kCentre + QPointF(0, 0.46 * kRadius), 150, 14) << 130 << false;
        QTest::newRow("pencil between two signs")
            << around(signAt(-75), 24, 24) << around(signAt(-75), 22, 22) << 175 << false;
        QTest::newRow("pencil that reaches out of the seal") << side << side << 130 << false;
        QTest::newRow("print far away")
            << QRectF(360, 2700, 300, 60) << QRectF(360, 2710, 300, 40) << kPrintInk << false;
        QTest::newRow("nothing to see")
            << around(kCentre + QPointF(0, 0.46 * kRadius), 100, 10) << QRectF() << 0 << false;
    }
    void onlyItsOwnInkIsIts()
    {
        QFETCH(QRectF, place);
        QFETCH(QRectF, text);
        QFETCH(int, textInk);
        QFETCH(bool, own);
        const Drawn drawn = sealedNotice(125, text, QColor(textInk, textInk, textInk));
        const Result<QList<GreySeal>> seals = findGreySeals(drawn.page, drawn.lines);
        QVERIFY(seals.has_value());
        QCOMPARE(seals->size(), 1);
        QCOMPARE(isOfGreySeal(drawn.page, seals->first(), onPage(place), drawn.lines), own);
    }

    void otherPixelsAreRefused()
    {
        const QImage page(200, 200, QImage::Format_RGB888);
        const Result<QList<GreySeal>> seals = findGreySeals(page, {});
        QVERIFY(!seals && seals.error().code == Error::Code::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestGreySeals)
#include "tst_greyseals.moc"
