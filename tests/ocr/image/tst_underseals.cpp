// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetPixels.h"
#include "ocr/image/marks/UnderSeals.h"

#include <QTest>

#include "MarkPaper.h"
#include <cmath>

using namespace ocr;
using namespace markpaper;

// What nobody could read on a red seal: its own signs are nobody's, print under it may be
// anybody's.

namespace {

constexpr QPointF kCentre(1500, 2300); ///< in units of 300 dpi
constexpr double kRadius = 248;        ///< 42 mm across

/// As many strokes as a row of digits has.
void drawDigits(QPainter &painter, const QRectF &place, QColor ink)
{
    painter.setPen(QPen(ink, 5));
    painter.setBrush(Qt::NoBrush);
    for (double x = place.left() + 3; x + 18 < place.right(); x += 30)
        painter.drawRect(QRectF(x, place.top() + 4, 18, place.height() - 8));
}

/// The box of one sign on the rim; 0 degrees is on its right.
QRectF signAt(double degrees)
{
    const double angle = degrees * M_PI / 180;
    const QPointF middle = kCentre + 0.74 * kRadius * QPointF(std::cos(angle), std::sin(angle));
    return {middle.x() - 30, middle.y() - 30, 60, 60};
}

/// Over what stands there, as ink is.
void drawSeal(QPainter &painter, QColor ink)
{
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setPen(QPen(ink, 12));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(kCentre, kRadius, kRadius);
    painter.setPen(QPen(ink, 7));
    for (double degrees = -210; degrees <= 30; degrees += 30) {
        const QRectF sign = signAt(degrees).adjusted(6, 6, -6, -6);
        painter.drawRect(sign);
        painter.drawLine(QPointF(sign.left(), sign.center().y()),
                         QPointF(sign.right(), sign.center().y()));
    }
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF(
        {kCentre + QPointF(0, -80), kCentre + QPointF(70, 50), kCentre + QPointF(-70, 50)}));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

TextLine unreadAt(const QRectF &place)
{
    TextLine line;
    line.place = Place::onPage({onPage(place)});
    return line;
}

struct Case
{
    QColor seal = QColor(214, 40, 44);
    QRectF text = {}; ///< print under the seal
    QColor ink = QColor(38, 36, 36);
    bool isRead = false; ///< that print
    QRectF unread = {};  ///< the line that nobody could read
    bool isUnderlined = false;
    double lean = 0;        ///< degrees of that ruling
    double thickness = 8;   ///< of it
    bool isUpright = false; ///< it runs downwards
};

/// Through the middle of the unread line and beyond it.
void drawRuling(QPainter &painter, const Case &one)
{
    const double half = one.unread.width() / 2 + 60;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(one.unread.center());
    painter.rotate(one.lean + (one.isUpright ? 90 : 0));
    painter.fillRect(QRectF(-half, -one.thickness / 2, 2 * half, one.thickness),
                     QColor(38, 36, 36));
    painter.restore();
}

QList<Quad> foundIn(const Case &one)
{
    Paper paper;
    Page page = emptyPage();
    drawDigits(paper.painter(), QRectF(360, 620, 900, 48), QColor(38, 36, 36));
    page.lines = {lineAt(QRectF(180, 310, 450, 24), QStringLiteral("13800138000"))};
    if (!one.text.isEmpty())
        drawDigits(paper.painter(), one.text, one.ink);
    if (one.isUnderlined)
        drawRuling(paper.painter(), one);
    drawSeal(paper.painter(), one.seal);
    if (one.isRead)
        page.lines.append(lineAt(onPage(one.text).boundingRect(), QStringLiteral("2026.11.20")));
    page.lines.append(unreadAt(one.unread));
    QImage image = paper.image();
    const Result<QList<Mark>> seals = findSeals(image);
    if (!seals || seals->size() != 1)
        qFatal("the seal was not found");
    page.marks = *seals;
    const Result<QImage> reading = forReading(std::move(image), page.marks);
    return reading ? printUnderSeals(*reading, page) : QList<Quad>{Quad(), Quad()};
}

} // namespace

class TestUnderSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printIsTold_data()
    {
        QTest::addColumn<QColor>("seal");
        QTest::addColumn<QColor>("ink");
        const QColor red(214, 40, 44);
        QTest::newRow("black") << red << QColor(38, 36, 36);
        QTest::newRow("a blue pen") << red << QColor(40, 60, 150);
        QTest::newRow("dark red seal") << QColor(170, 30, 40) << QColor(38, 36, 36);
        QTest::newRow("pale seal") << QColor(235, 130, 130) << QColor(60, 60, 60);
    }
    void printIsTold()
    {
        QFETCH(QColor, seal);
        QFETCH(QColor, ink);
        const QRectF text(1320, 2330, 360, 44);
        QCOMPARE(foundIn({seal, text, ink, false, text}), QList<Quad>{onPage(text)});
        const QRectF few(1400, 2330, 90, 44);
        QCOMPARE(foundIn({seal, few, ink, false, few}), QList<Quad>{onPage(few)});
    }

    /// A kept seal keeps its ink.
    void signsOfTheSealAreNot_data()
    {
        QTest::addColumn<QColor>("seal");
        QTest::newRow("red") << QColor(214, 40, 44);
        QTest::newRow("dark red") << QColor(170, 30, 40);
        QTest::newRow("nearly as dark as print") << QColor(110, 20, 25);
        QTest::newRow("pale") << QColor(235, 130, 130);
    }
    void signsOfTheSealAreNot()
    {
        QFETCH(QColor, seal);
        for (double degrees = -210; degrees <= 30; degrees += 30)
            QVERIFY(foundIn({seal, {}, {}, false, signAt(degrees)}).isEmpty());
        const QRectF star(kCentre.x() - 80, kCentre.y() - 85, 160, 140);
        QVERIFY(foundIn({seal, {}, {}, false, star}).isEmpty());
        const QRectF several = signAt(-120).united(signAt(-60));
        QVERIFY(foundIn({seal, {}, {}, false, several}).isEmpty());
    }

    /// The date under a seal was read; a sign of the seal that lies on it was not.
    void printThatWasReadIsNot()
    {
        const QRectF sign = signAt(0);
        const QRectF date(kCentre.x() - 100, sign.center().y() - 22, 330, 44);
        QVERIFY(foundIn({QColor(214, 40, 44), date, QColor(38, 36, 36), true, sign}).isEmpty());
        QCOMPARE(foundIn({QColor(214, 40, 44), date, QColor(38, 36, 36), false, date}),
                 QList<Quad>{onPage(date)});
    }

    void rulingsAreNot_data()
    {
        QTest::addColumn<QRectF>("unread");
        QTest::addColumn<double>("lean");
        QTest::addColumn<double>("thickness");
        QTest::addColumn<bool>("isUpright");
        const QRectF sign = signAt(-90);
        const QRectF several(1340, 2330, 320, 44);
        QTest::newRow("level") << sign << 0.0 << 8.0 << false;
        for (const double lean : {1.0, 3.0, -3.0, 7.5}) {
            QTest::addRow("%.1f degrees", lean) << sign << lean << 8.0 << false;
            QTest::addRow("%.1f degrees, thin", lean) << several << lean << 6.0 << false;
            QTest::addRow("%.1f degrees, thick", lean) << several << lean << 12.0 << false;
            QTest::addRow("%.1f degrees, upright", lean) << sign << lean << 12.0 << true;
        }
    }
    void rulingsAreNot()
    {
        QFETCH(QRectF, unread);
        QFETCH(double, lean);
        QFETCH(double, thickness);
        QFETCH(bool, isUpright);
        Case one;
        one.unread = unread;
        one.isUnderlined = true;
        one.lean = lean;
        one.thickness = thickness;
        one.isUpright = isUpright;
        QVERIFY(foundIn(one).isEmpty());
        // Nor do they hide print that stands on them.
        one.text = QRectF(1320, 2330, 360, 44);
        one.unread = one.text;
        QCOMPARE(foundIn(one), QList<Quad>{onPage(one.text)});
    }

    void oddPixelsHoldNothing()
    {
        QVERIFY(printUnderSeals({}, emptyPage()).isEmpty());
        QVERIFY(printUnderSeals(QImage(9, 9, QImage::Format_Grayscale8), emptyPage()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestUnderSeals)
#include "tst_underseals.moc"
