// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace ocr;
using namespace Qt::StringLiterals;

namespace {

/// An A4 sheet at 150 dpi, and the line that is to be covered.
constexpr QSize kSheet(1240, 1754);
constexpr QRect kLine(300, 800, 420, 36);

using Drawing = std::function<void(QImage &page)>;

QFont print(int pixels)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixels);
    return font;
}

/// A page of print with the line to be covered.
QImage page()
{
    QImage image(kSheet, QImage::Format_BGR888);
    image.fill(QColor(250, 249, 246));
    QPainter painter(&image);
    painter.setFont(print(28));
    for (int line = 0; line < 12; ++line)
        painter.drawText(120, 200 + 44 * line, u"650101190001010001   Zhang San   1200.00"_s);
    painter.drawText(kLine.left(), kLine.bottom() - 6, u"650101190001010001"_s);
    painter.drawText(120, 900, u"A line below it 0991-2345678"_s);
    return image;
}

void stroke(QImage &image, const QRect &place, QColor colour, int opacity)
{
    colour.setAlpha(opacity);
    QPainter painter(&image);
    painter.fillRect(place, colour);
}

/// Squares of the mean colour of what they cover, as phones draw them.
void mosaic(QImage &image, const QRect &place, int block)
{
    QPainter painter(&image);
    for (int y = place.top(); y < place.bottom(); y += block)
        for (int x = place.left(); x < place.right(); x += block) {
            const QImage one = image.copy(x, y, block, block)
                                   .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            painter.fillRect(x, y, block, block, one.pixelColor(0, 0));
        }
}

/// Compressed as a camera or a messenger does.
QImage compressed(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", quality);
    return QImage::fromData(bytes, "jpeg").convertToFormat(QImage::Format_BGR888);
}

QList<Mark> coversOn(const QImage &image)
{
    const QList<Quad> sheets{Quad::fromRect(QRectF(image.rect()))};
    const ocr::Result<QList<Mark>> marks = findMarks(image, sheets);
    QList<Mark> covers;
    if (marks)
        for (const Mark &mark : *marks)
            if (mark.kind == MarkKind::WeakCover)
                covers.append(mark);
    return covers;
}

} // namespace

class TestWeakCovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<Drawing>("cover");
        QTest::addColumn<QString>("kind");
        QTest::newRow("marker, nine tenths") << Drawing([](QImage &image) {
            stroke(image, kLine.adjusted(-12, -3, 12, 3), Qt::black, 225);
        }) << u"marker"_s;
        QTest::newRow("marker, three quarters") << Drawing([](QImage &image) {
            stroke(image, kLine.adjusted(-12, -3, 12, 3), QColor(20, 20, 30), 190);
        }) << u"marker"_s;
        for (const int block : {8, 10, 12, 16, 20})
            QTest::addRow("mosaic of %d", block) << Drawing([block](QImage &image) {
                mosaic(image, kLine.adjusted(-10, -6, 10, 10), block);
            }) << u"mosaic"_s;
    }

    void found()
    {
        QFETCH(Drawing, cover);
        QFETCH(QString, kind);
        QImage image = page();
        cover(image);
        for (const QImage &seen : {image, compressed(image, 90)}) {
            const QList<Mark> covers = coversOn(seen);
            QCOMPARE(covers.size(), 1);
            QCOMPARE(covers.first().payload, kind);
            QVERIFY(coveredShare(Quad::fromRect(QRectF(kLine).adjusted(8, 4, -8, -4)),
                                 covers.first().quad.grown(8, 8)) > 0.6);
        }
    }

    void notFound_data()
    {
        QTest::addColumn<Drawing>("draw");
        QTest::newRow("nothing") << Drawing([](QImage &) {});
        QTest::newRow("solid cover") << Drawing(
            [](QImage &image) { stroke(image, kLine.adjusted(-12, -3, 12, 3), Qt::black, 255); });
        QTest::newRow("dark bar with white words") << Drawing([](QImage &image) {
            QPainter painter(&image);
            painter.fillRect(100, 780, 900, 60, QColor(30, 30, 30));
            painter.setPen(Qt::white);
            painter.setFont(print(30));
            painter.drawText(300, 820, u"650101190001010001"_s);
        });
        for (const int grey : {220, 180, 150, 130})
            QTest::addRow("table's head of grey %d", grey) << Drawing([grey](QImage &image) {
                QPainter painter(&image);
                painter.fillRect(100, 780, 900, 60, QColor(grey, grey, grey));
                painter.setFont(print(30));
                painter.drawText(300, 820, u"650101190001010001"_s);
            });
        QTest::newRow("red bar with black words") << Drawing([](QImage &image) {
            QPainter painter(&image);
            painter.fillRect(100, 780, 900, 60, QColor(190, 20, 20));
            painter.setFont(print(30));
            painter.drawText(300, 820, u"650101190001010001"_s);
        });
        QTest::newRow("highlighter") << Drawing(
            [](QImage &image) { stroke(image, kLine.adjusted(-12, -3, 12, 3), Qt::yellow, 120); });
        QTest::newRow("heavy heading") << Drawing([](QImage &image) {
            QPainter painter(&image);
            QFont font = print(110);
            font.setWeight(QFont::Black);
            painter.setFont(font);
            painter.drawText(80, 1100, u"HEADING III"_s);
        });
        QTest::newRow("code of squares") << Drawing([](QImage &image) {
            QPainter painter(&image);
            QRandomGenerator random(7);
            for (int y = 0; y < 29; ++y)
                for (int x = 0; x < 29; ++x)
                    painter.fillRect(400 + 10 * x, 1100 + 10 * y, 10, 10,
                                     random.bounded(2) ? Qt::black : Qt::white);
        });
        QTest::newRow("ruled table") << Drawing([](QImage &image) {
            QPainter painter(&image);
            painter.setFont(print(14));
            for (int y = 0; y < 20; ++y)
                for (int x = 0; x < 30; ++x) {
                    painter.drawRect(100 + 30 * x, 1000 + 20 * y, 30, 20);
                    painter.drawText(104 + 30 * x, 1016 + 20 * y, QString::number(x + y));
                }
        });
        QTest::newRow("photograph") << Drawing([](QImage &image) {
            QRandomGenerator random(11);
            for (int y = 1050; y < 1500; ++y)
                for (int x = 200; x < 700; ++x) {
                    const int level = 60 + (x * y / 900) % 120 + random.bounded(20);
                    image.setPixelColor(x, y, QColor(level, level * 9 / 10, level * 8 / 10));
                }
            QPainter painter(&image);
            painter.setBrush(QColor(25, 22, 20));
            painter.drawEllipse(300, 1100, 260, 110); // hair
        });
        QTest::newRow("seal") << Drawing([](QImage &image) {
            QPainter painter(&image);
            painter.setPen(QPen(QColor(200, 30, 40, 200), 10));
            painter.drawEllipse(700, 1100, 240, 240);
            painter.setFont(print(60));
            painter.drawText(770, 1240, u"★"_s);
        });
    }

    void notFound()
    {
        QFETCH(Drawing, draw);
        QImage image = page();
        draw(image);
        for (const QImage &seen : {image, compressed(image, 85), compressed(image, 40)}) {
            const QList<Mark> covers = coversOn(seen);
            QVERIFY2(covers.isEmpty(), qPrintable(covers.value(0).payload));
        }
    }

    /// A picture that was scaled up without smoothing consists of squares.
    void scaledUp()
    {
        const QImage small =
            page().scaled(kSheet / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QImage large =
            small.scaled(small.size() * 8, Qt::KeepAspectRatio, Qt::FastTransformation);
        QCOMPARE(coversOn(large.convertToFormat(QImage::Format_BGR888)).size(), 0);
    }
};

QTEST_MAIN(TestWeakCovers)
#include "tst_weakcovers.moc"
