// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

#include <cmath>

using namespace ocr;

namespace {

const QList<double> kColumns{200, 600, 1000};
const QList<double> kRows{400, 500, 600, 700};

/// A ruled table whose cell at row 1, column 1 holds 级, centred on (800, 550).
DrawnPage gradePage(int *line = nullptr)
{
    DrawnPage drawn;
    drawn.addRulings(kColumns, kRows);
    drawn.addCentred(QStringLiteral("姓名"), 400, 450);
    drawn.addCentred(QStringLiteral("等级"), 800, 450);
    drawn.addCentred(QStringLiteral("张三丰"), 400, 550);
    const int index = drawn.addText(QStringLiteral("级"), 800, 550);
    if (line)
        *line = index;
    return drawn;
}

/// The stroke of 一 in the square left of x, at a line's middle.
QRectF strokeBefore(double x, double middle)
{
    return {x - 36, middle - 2, 32, 4};
}

} // namespace

class WidenLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhatWasLeftOut_data()
    {
        QTest::addColumn<QRectF>("ink");
        QTest::addColumn<double>("left"); // of the line's box afterwards, +-12
        QTest::addColumn<double>("right");
        QTest::newRow("nothing") << QRectF() << 800.0 << 840.0;
        QTest::newRow("before") << strokeBefore(800, 550) << 764.0 << 840.0;
        QTest::newRow("before, set apart") << strokeBefore(772, 550) << 736.0 << 840.0;
        QTest::newRow("after") << QRectF(844, 548, 32, 4) << 800.0 << 876.0;
        QTest::newRow("too far") << strokeBefore(740, 550) << 800.0 << 840.0;
        QTest::newRow("at another height") << QRectF(764, 585, 32, 4) << 800.0 << 840.0;
        QTest::newRow("a ruling that was not found") << QRectF(780, 500, 4, 100) << 800.0 << 840.0;
        QTest::newRow("a speck") << QRectF(780, 550, 1, 1) << 800.0 << 840.0;
    }
    void takesInWhatWasLeftOut()
    {
        QFETCH(QRectF, ink);
        QFETCH(double, left);
        QFETCH(double, right);
        int index = 0;
        DrawnPage drawn = gradePage(&index);
        if (!ink.isNull())
            drawn.addInk(ink);
        const Page page = drawn.arranged();
        const TextLine &line = page.lines[index];
        const QRectF box = line.quad().boundingRect();
        QVERIFY2(std::abs(box.left() - left) < 12, qPrintable(QString::number(box.left())));
        QVERIFY2(std::abs(box.right() - right) < 12, qPrintable(QString::number(box.right())));
        QCOMPARE(box.height(), 40.0);
        const QRectF character = line.quadOf(line.readings.first(), 0, 1).boundingRect();
        QVERIFY(std::abs(character.left() - 800) < 0.5);
        QVERIFY(std::abs(character.right() - 840) < 0.5);
    }

    void staysInItsCell()
    {
        DrawnPage drawn;
        drawn.addRulings(kColumns, kRows);
        drawn.addCentred(QStringLiteral("张三丰"), 400, 550);
        const int index = drawn.addText(QStringLiteral("级"), 612, 550);
        drawn.addInk(QRectF(560, 535, 30, 30)); // beyond the border at 600
        const Page page = drawn.arranged();
        QCOMPARE(page.lines[index].quad().boundingRect().left(), 612.0);
    }

    void staysOutOfShade()
    {
        int index = 0;
        DrawnPage drawn = gradePage(&index);
        drawn.addShade(QRectF(616, 528, 368, 44));
        const Page page = drawn.arranged();
        QCOMPARE(page.lines[index].quad().boundingRect(), QRectF(800, 530, 40, 40));
    }

    void leavesOtherLinesAlone()
    {
        DrawnPage drawn;
        const int left = drawn.addText(QStringLiteral("张三丰"), 200, 300);
        const int right = drawn.addText(QStringLiteral("李四"), 330, 300);
        const int below = drawn.addText(QStringLiteral("张三丰"), 200, 345);
        const Page page = drawn.arranged();
        const Page before = drawn.page();
        for (const int index : {left, right, below})
            QCOMPARE(page.lines[index].place, before.lines[index].place);
    }

    void widensFreeText()
    {
        DrawnPage drawn;
        const int index = drawn.addText(QStringLiteral("级残疾"), 300, 300);
        drawn.addInk(strokeBefore(300, 300));
        const int far = drawn.addText(QStringLiteral("级残疾"), 300, 500);
        drawn.addInk(strokeBefore(270, 500));
        const Page page = drawn.arranged();
        QVERIFY(page.lines[index].quad().boundingRect().left() < 268);
        QCOMPARE(page.lines[far].quad().boundingRect().left(), 300.0);
    }

    void keepsPiecesOfBentLine()
    {
        int index = 0;
        DrawnPage drawn = gradePage(&index);
        drawn.addInk(strokeBefore(800, 550));
        Page page = drawn.page();
        TextLine &line = page.lines[index];
        line.place.quads = {line.quad(), line.quad().slice(0, 0.5), line.quad().slice(0.5, 1)};
        arrange(page, drawn.ink());
        QCOMPARE(line.place.quads.size(), 3);
        QVERIFY(line.quad().boundingRect().left() < 770);
        QVERIFY(std::abs(line.place.quads[1].area() - line.place.quads[2].area()) < 1);
        const QRectF character = line.quadOf(line.readings.first(), 0, 1).boundingRect();
        QVERIFY(std::abs(character.left() - 800) < 0.5);
        QVERIFY(std::abs(character.right() - 840) < 0.5);
    }
};

QTEST_GUILESS_MAIN(WidenLines)
#include "tst_widenlines.moc"
