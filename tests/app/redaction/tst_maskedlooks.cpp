// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/MaskedPages.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace redaction;
using privacy::Disposition;
using namespace maskedpages;

// Style::Masked: how the paper, its rulings, seals and what is printed look.

namespace {

/// Two cells beside each other, as a reading tells them.
ocr::Page pageOfTwoCells()
{
    ocr::Page page;
    page.width = 500;
    page.height = 400;
    page.sha256 = QByteArray(32, 'a');
    page.sheets = {ocr::Sheet{}};
    ocr::Table table;
    table.rows = 1;
    table.columns = 2;
    table.ruled = true;
    table.quad = box(50, 60, 300, 240);
    for (int column = 0; column < 2; ++column) {
        ocr::Cell cell;
        cell.column = column;
        cell.quad = box(50 + 150 * column, 60, 150, 240);
        table.cells.append(cell);
    }
    page.tables = {table};
    return page;
}

int reddish(const QImage &page, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += qRed(page.pixel(x, y)) - qGreen(page.pixel(x, y)) > 30 ? 1 : 0;
    return count;
}

ocr::Page pageWithSeal()
{
    ocr::Page page = pageWith(line(QStringLiteral("甲"), box(20, 20, 30, 30)));
    page.marks = {{ocr::MarkKind::Seal, box(300, 200, 150, 150), {}}};
    return page;
}

/// Its picture: a ring where the seal is.
QImage sealOn(const ocr::Page &page, QColor paper, QColor ink)
{
    QImage picture(page.width, page.height, QImage::Format_RGB888);
    picture.fill(paper);
    QPainter painter(&picture);
    painter.setPen(QPen(ink, 8));
    painter.drawEllipse(306, 206, 138, 138);
    return picture;
}

} // namespace

class TestMaskedLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maskIsPrintedInGrey();
    void rulingsAreDrawnWhereTheyRun_data();
    void rulingsAreDrawnWhereTheyRun();
    void rulingsBendWithTheirPaper();
    void rulingsGoOnThroughCoveredCells();
    void headersStayBold_data();
    void headersStayBold();
    void rulingsHaveTheLightOfTheirPlace_data();
    void rulingsHaveTheLightOfTheirPlace();
    void sealLosesItsInkOnly();
    void fadedSealIsTakenOutOrTold_data();
    void fadedSealIsTakenOutOrTold();
    void greySealStays();
    void paperAndInkAreTheSheets();
    void coversAtAnEdgeAreOfTheirSheet();
    void sheetsHaveFacesOfTheirOwn();
};

void TestMaskedLooks::maskIsPrintedInGrey()
{
    const ocr::Page page = pageWith(line(QStringLiteral("甲"), box(100, 300, 30, 30)));
    QImage source(page.width, page.height, QImage::Format_RGB888);
    source.fill(QColor(250, 250, 250));
    const QImage masked = cover(source, maskedPlan(page, {finding(Disposition::Exposed, kSecret)}));
    int coloured = 0;
    for (int y = 0; y < masked.height(); ++y)
        for (int x = 0; x < masked.width(); ++x) {
            const QRgb pixel = masked.pixel(x, y);
            coloured += std::abs(qRed(pixel) - qBlue(pixel)) > 6 ? 1 : 0;
        }
    QCOMPARE(coloured, 0);
}

void TestMaskedLooks::rulingsAreDrawnWhereTheyRun_data()
{
    QTest::addColumn<int>("ruling");
    QTest::addColumn<QRectF>("value");
    const QRectF across(150, 160, 100, 24);
    QTest::newRow("between the cells") << 200 << across;
    QTest::newRow("a little off their edges") << 203 << across;
    QTest::newRow("beside the value") << 203 << QRectF(206, 160, 100, 24);
    QTest::newRow("nowhere: one cell that was read as two") << -1 << across;
}

void TestMaskedLooks::rulingsAreDrawnWhereTheyRun()
{
    QFETCH(int, ruling);
    QFETCH(QRectF, value);
    privacy::Finding secret = finding(Disposition::Exposed, ocr::Quad::fromRect(value));
    secret.maskedText.clear();
    const Plan plan = maskedPlan(pageOfTwoCells(), {secret});
    QImage page(500, 400, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    if (ruling > 0)
        painter.fillRect(QRect(ruling - 1, 60, 3, 240), Qt::black);
    painter.fillRect(value, Qt::darkGray);
    painter.end();
    const QImage covered = cover(page, plan);
    QVERIFY(!covered.isNull());
    QList<int> dark;
    for (int x = 185; x < 220; ++x)
        if (qGray(covered.pixel(x, 172)) < 128)
            dark.append(x);
    if (ruling < 0) {
        QVERIFY(dark.isEmpty());
        return;
    }
    QVERIFY(!dark.isEmpty() && dark.size() <= 5);
    QVERIFY(std::abs((dark.first() + dark.last()) / 2.0 - ruling) <= 1);
}

/// Curled paper: between the corners of its cells a ruling runs beside the straight way.
void TestMaskedLooks::rulingsBendWithTheirPaper()
{
    privacy::Finding secret = finding(Disposition::Exposed, box(150, 168, 100, 24));
    secret.maskedText.clear();
    const Plan plan = maskedPlan(pageOfTwoCells(), {secret});
    constexpr double kBow = 7;
    const auto ruling = [](int y) { return 200 + kBow * (1 - std::pow((y - 180) / 120.0, 2)); };
    QImage page(500, 400, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int y = 60; y < 300; ++y)
        painter.fillRect(QRectF(ruling(y) - 1.5, y, 3, 1), Qt::black);
    painter.fillRect(QRect(150, 168, 100, 24), Qt::darkGray);
    painter.end();
    const QImage covered = cover(page, plan);
    for (int y = 70; y < 290; y += 5) {
        if (y > 165 && y < 195) // stars stand there
            continue;
        double moment = 0;
        double ink = 0;
        for (int x = 180; x < 225; ++x) {
            const double dark = 255 - qGray(covered.pixel(x, y));
            ink += dark;
            moment += dark * (x + 0.5);
        }
        QVERIFY2(ink > 255 && ink < 5 * 255 && std::abs(moment / ink - ruling(y)) < 1,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(y).arg(moment / ink).arg(ink)));
    }
}

/// A column that goes: its rulings are seen beside it only, where they run off the cells' edges.
void TestMaskedLooks::rulingsGoOnThroughCoveredCells()
{
    constexpr double kBow = 4;
    ocr::Page page = pageOfTwoCells();
    page.width = 700;
    ocr::Table &table = page.tables.first();
    table.columns = 3;
    table.quad = box(50, 60, 600, 240);
    table.cells.clear();
    for (int column = 0; column < 3; ++column) {
        ocr::Cell cell;
        cell.column = column;
        cell.quad = box(50 + 200 * column, 60, 200, 240);
        table.cells.append(cell);
    }
    privacy::Finding secret = finding(Disposition::Exposed, table.cells[1].quad);
    secret.maskedText.clear();
    const Plan plan = maskedPlan(page, {secret});
    // The foot, with a bow beside each cell, as edges are told by their corners.
    const auto foot = [](int x) {
        const double way = std::fmod(x - 50, 200) / 100 - 1;
        return 303 - kBow * (1 - way * way);
    };
    QImage picture(700, 400, QImage::Format_RGB888);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int x = 50; x < 650; ++x)
        painter.fillRect(QRectF(x, foot(x) - 1.5, 1, 3), Qt::black);
    painter.end();
    const QImage covered = cover(picture, plan);
    for (int x = 252; x < 450; x += 6) {
        double moment = 0;
        double ink = 0;
        for (int y = 285; y < 320; ++y) {
            const double dark = 255 - qGray(covered.pixel(x, y));
            ink += dark;
            moment += dark * (y + 0.5);
        }
        QVERIFY2(ink > 255 && std::abs(moment / ink - 303) < 1.5,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(x).arg(moment / ink).arg(ink)));
    }
}

void TestMaskedLooks::headersStayBold_data()
{
    QTest::addColumn<double>("light");
    QTest::addColumn<bool>("soft");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("desk");
    const QString head = QStringLiteral("联系电话");
    QTest::newRow("in the light") << 1.0 << false << head << false;
    QTest::newRow("in a deep shadow") << 0.2 << false << head << false;
    QTest::newRow("thin print, blurred") << 0.8 << true << head << false;
    QTest::newRow("at the edge of the paper") << 1.0 << false << head << true;
    // What is a number or a mask is as heavy as the values are, whatever stands beside it.
    QTest::newRow("a number") << 1.0 << false << QStringLiteral("1748.00元") << false;
}

void TestMaskedLooks::headersStayBold()
{
    QFETCH(double, light);
    QFETCH(bool, soft);
    QFETCH(QString, text);
    QFETCH(bool, desk);
    // A head of which a value's margin takes one word; what stands beside it shows its weight.
    const ocr::Quad word = box(400, 100, 160, 36);
    const ocr::Quad value = box(380, 140, 200, 36);
    const auto inkOfHead = [&](bool bold) {
        ocr::Page page = pageWith(line(text, word));
        page.width = 900;
        page.height = 600;
        page.lines.last() = line(QStringLiteral("13800138000"), value);
        const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, value)});
        if (printed(plan, Region::Why::Added).isEmpty())
            return -1.0;
        QImage pixels(900, 600, QImage::Format_RGB888);
        pixels.fill(Qt::white);
        QPainter painter(&pixels);
        const auto write = [&](int x, int y, const QString &words, bool heavy) {
            QFont font(heavy ? QStringLiteral("Noto Sans CJK SC")
                             : QStringLiteral("Noto Serif CJK SC"));
            font.setPixelSize(36);
            font.setBold(heavy);
            QPainterPath letters;
            letters.addText(x, y + 32, font, words);
            painter.fillPath(letters, Qt::black);
            if (soft && !heavy) // no installed face is as thin as many a notice's
                painter.strokePath(letters, QPen(Qt::white, 2.2));
        };
        write(30, 100, QStringLiteral("序号户主姓名"), bold);
        write(400, 100, text, bold);
        write(640, 100, QStringLiteral("家庭住址"), bold);
        for (int row = 0; row < 8; ++row) {
            write(30, 140 + 40 * row, QStringLiteral("张三李四王五"), false);
            write(640, 140 + 40 * row, QStringLiteral("幸福镇红旗"), false);
        }
        write(380, 140, QStringLiteral("13800138000"), false);
        if (desk) { // its grain is as thick as strokes are
            painter.fillRect(620, 0, 280, 600, QColor(200, 180, 160));
            for (int y = 0; y < 600; y += 24)
                for (int x = 626 + y % 16; x < 900; x += 14)
                    painter.fillRect(x, y, 5, 18, QColor(40, 30, 20));
        }
        painter.end();
        if (soft)
            pixels = pixels.scaled(450, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .scaled(900, 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < pixels.height(); ++y)
            for (int x = 0; x < 3 * pixels.width(); ++x)
                pixels.scanLine(y)[x] = uchar(pixels.constScanLine(y)[x] * light);
        const QImage covered = cover(pixels, plan);
        double ink = 0;
        for (int y = 96; y < 138; ++y)
            for (int x = 396; x < 564; ++x)
                ink += 1 - std::min(1.0, qGray(covered.pixel(x, y)) / (255 * light));
        return ink;
    };
    const double regular = inkOfHead(false);
    const double bold = inkOfHead(true);
    const bool bolder = text.front().isDigit() ? bold < 1.5 * regular : bold > 1.25 * regular;
    QVERIFY2(regular > 0 && bolder, qPrintable(QStringLiteral("%1 %2").arg(regular).arg(bold)));
}

void TestMaskedLooks::rulingsHaveTheLightOfTheirPlace_data()
{
    QTest::addColumn<QColor>("light");
    QTest::addColumn<QColor>("shadow");
    QTest::addColumn<double>("ink");
    QTest::newRow("white, in a deep shadow") << QColor(235, 235, 235) << QColor(64, 64, 64) << 0.3;
    QTest::newRow("warm") << QColor(230, 215, 180) << QColor(120, 112, 94) << 0.4;
    QTest::newRow("bluish") << QColor(170, 185, 215) << QColor(68, 74, 86) << 0.4;
}

void TestMaskedLooks::rulingsHaveTheLightOfTheirPlace()
{
    QFETCH(QColor, light);
    QFETCH(QColor, shadow);
    QFETCH(double, ink);
    // Most of the ruling between the cells lies in the light; the value is in the shadow.
    privacy::Finding secret = finding(Disposition::Exposed, box(150, 240, 100, 30));
    secret.maskedText.clear();
    const Plan plan = maskedPlan(pageOfTwoCells(), {secret});
    QImage page(500, 400, QImage::Format_BGR888); // as pages come from a decoder
    const auto darker = [ink](const QColor &paper) {
        return QColor(int(paper.red() * ink), int(paper.green() * ink), int(paper.blue() * ink));
    };
    QPainter painter(&page);
    painter.fillRect(page.rect(), light);
    painter.fillRect(QRect(0, 200, 500, 200), shadow);
    painter.fillRect(QRect(199, 60, 3, 140), darker(light));
    painter.fillRect(QRect(199, 200, 3, 100), darker(shadow));
    painter.fillRect(QRect(150, 240, 100, 30), Qt::black);
    painter.end();
    const QImage covered = cover(std::move(page), plan);
    QVERIFY(!covered.isNull());
    const QColor drawn = covered.pixelColor(200, 255);
    const QColor wanted = darker(covered.pixelColor(214, 255)); // whatever the paper became
    for (const int off :
         {drawn.red() - wanted.red(), drawn.green() - wanted.green(), drawn.blue() - wanted.blue()})
        QVERIFY2(std::abs(off) <= 8, qPrintable(drawn.name() + u' ' + wanted.name()));
}

void TestMaskedLooks::sealLosesItsInkOnly()
{
    const ocr::Page page = pageWithSeal();
    QImage source = sealOn(page, QColor(246, 244, 240), QColor(222, 70, 80));
    QPainter painter(&source);
    painter.fillRect(280, 260, 190, 12, QColor(40, 38, 42)); // print that crosses it
    painter.end();
    const QRect around(290, 190, 170, 170);
    QVERIFY(reddish(source, around) > 2000);
    const QImage removed = cover(source, maskedPlan(page, {}, {}, false));
    QCOMPARE(reddish(removed, around), 0);
    QVERIFY(qGray(removed.pixel(375, 266)) < 60);
    QVERIFY(qGray(removed.pixel(375, 206)) > 230);
    QCOMPARE(cover(source, maskedPlan(page, {}, {}, true)), source);
}

void TestMaskedLooks::fadedSealIsTakenOutOrTold_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("fresh") << QColor(222, 70, 80) << false;
    QTest::newRow("faded") << QColor(232, 196, 198) << false;
    QTest::newRow("hardly red") << QColor(232, 212, 214) << true;
    QTest::newRow("grey") << QColor(120, 120, 120) << true;
}

void TestMaskedLooks::fadedSealIsTakenOutOrTold()
{
    QFETCH(QColor, ink);
    const ocr::Page page = pageWithSeal();
    const QImage source = sealOn(page, QColor(246, 244, 240), ink);
    bool isLeft = false;
    const QImage removed = cover(source, maskedPlan(page, {}, {}, false), &isLeft);
    QTEST(isLeft, "isLeft");
    const QRect around(290, 190, 170, 170);
    QCOMPARE(removed.copy(around) == source.copy(around), isLeft);
    if (!isLeft)
        QCOMPARE(reddish(removed, around), 0);
    isLeft = false;
    QCOMPARE(cover(source, maskedPlan(page, {}, {}, true), &isLeft), source); // to be kept
    QVERIFY(!isLeft);
}

void TestMaskedLooks::greySealStays()
{
    const ocr::Page page = pageWithSeal();
    const QImage source = sealOn(page, QColor(244, 244, 244), QColor(120, 120, 120));
    QCOMPARE(cover(source, maskedPlan(page, {}, {}, false)), source);
}

/// A cover close under a bold title, on a sheet that lies on red felt: neither the title's ink nor
/// the felt is paper, and the felt is no ink.
void TestMaskedLooks::paperAndInkAreTheSheets()
{
    const QColor paper(206, 204, 200);
    QImage page(900, 500, QImage::Format_RGB888);
    page.fill(QColor(120, 20, 24));
    QPainter painter(&page);
    painter.fillRect(QRect(150, 30, 700, 440), paper);
    for (int x = 200; x < 800; x += 22)
        painter.fillRect(QRect(x, 96, 16, 50), QColor(40, 40, 42)); // strokes of a title
    for (int x = 200; x < 800; x += 12)
        painter.fillRect(QRect(x, 300, 4, 28), QColor(40, 40, 42)); // a line of text
    painter.end();
    Plan plan;
    plan.width = page.width();
    plan.height = page.height();
    plan.style = Style::Masked;
    const QRect cover(200, 150, 420, 60);
    plan.regions = {{Region::Why::Finding, QStringLiteral("p1-f1"), {cover}, {}, {}}};
    const QImage bare = redaction::cover(page, plan);
    for (int y = cover.top(); y <= cover.bottom(); ++y)
        for (int x = cover.left(); x <= cover.right(); ++x)
            QVERIFY2(
                std::abs(qGray(bare.pixel(x, y)) - qGray(paper.rgb())) < 12,
                qPrintable(
                    QStringLiteral("%1 at %2, %3").arg(qGray(bare.pixel(x, y))).arg(x).arg(y)));
    plan.regions[0].printed = QStringLiteral("138****8000");
    plan.regions[0].at = {box(210, 165, 180, 30)};
    const QImage printed = redaction::cover(page, plan);
    QRgb darkest = qRgb(255, 255, 255);
    for (int y = cover.top(); y <= cover.bottom(); ++y)
        for (int x = cover.left(); x <= cover.right(); ++x)
            if (qGray(printed.pixel(x, y)) < qGray(darkest))
                darkest = printed.pixel(x, y);
    QVERIFY2(qGray(darkest) < 80, qPrintable(QString::number(darkest, 16)));
    QVERIFY2(qRed(darkest) - qGreen(darkest) < 20, qPrintable(QString::number(darkest, 16)));
}

/// A cover that reaches over the edge of its sheet, onto a dark desk.
void TestMaskedLooks::coversAtAnEdgeAreOfTheirSheet()
{
    const QColor paper(226, 222, 210);
    const QColor desk(40, 60, 50);
    const QRect sheet(100, 60, 600, 500);
    QImage page(900, 640, QImage::Format_RGB888);
    page.fill(desk);
    QPainter painter(&page);
    painter.fillRect(sheet, paper);
    painter.end();
    Plan plan;
    plan.width = page.width();
    plan.height = page.height();
    plan.style = Style::Masked;
    plan.regions = {{Region::Why::Finding, {}, {QRect(560, 200, 220, 90)}, {}, {}}};
    const auto mostOff = [&] {
        const QImage covered = cover(page, plan);
        int most = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                most =
                    std::max(most, std::abs(qGray(covered.pixel(x, y)) - qGray(page.pixel(x, y))));
        return most;
    };
    QVERIFY(mostOff() > 60); // the control: nobody knows where the sheet ends
    plan.sheets = {ocr::Quad::fromRect(QRectF(sheet))};
    QVERIFY2(mostOff() < 12, qPrintable(QString::number(mostOff())));
}

/// Two sheets of one board: what is printed on the one goes by its own print, not the other's.
void TestMaskedLooks::sheetsHaveFacesOfTheirOwn()
{
    Plan plan;
    plan.width = 900;
    plan.height = 900;
    plan.style = Style::Masked;
    for (const int y : {60, 160, 260, 660}) {
        const ocr::Quad value = box(500, y, 300, 36);
        plan.regions.append({Region::Why::Finding,
                             QStringLiteral("p1-f1"),
                             {value.boundingRect().toAlignedRect().adjusted(-6, -6, 6, 6)},
                             QStringLiteral("幸福镇红旗村户主"),
                             {value}});
    }
    const auto printedBelow = [&plan](const QString &faceAbove) {
        QImage page(plan.width, plan.height, QImage::Format_RGB888);
        page.fill(Qt::white);
        QPainter painter(&page);
        for (int y = 60; y < 860; y += 50) {
            QFont font(y < 450 ? faceAbove : QStringLiteral("Noto Sans CJK SC"));
            font.setPixelSize(36);
            QPainterPath letters;
            letters.addText(60, y + 32, font, QStringLiteral("阿依古丽申请临时救助"));
            painter.fillPath(letters, Qt::black);
        }
        painter.end();
        return cover(page, plan).copy(480, 640, 400, 80);
    };
    const QString serif = QStringLiteral("Noto Serif CJK SC");
    const QString sans = QStringLiteral("Noto Sans CJK SC");
    QVERIFY(printedBelow(serif) != printedBelow(sans)); // the control
    plan.sheets = {box(20, 20, 860, 420), box(20, 460, 860, 420)};
    QCOMPARE(printedBelow(serif), printedBelow(sans));
}

QTEST_MAIN(TestMaskedLooks)
#include "tst_maskedlooks.moc"
