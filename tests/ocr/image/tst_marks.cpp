// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetPixels.h"
#include "ocr/image/marks/Marks.h"
#include "tests/ocr/image/MarkPaper.h"
#include "tests/support/MarkPainter.h"

#include <QPainterPath>
#include <QTest>
#include <QTransform>

#include <algorithm>

using namespace ocr;
using namespace Qt::StringLiterals;
using support::Random;
using namespace markpaper;

namespace {

void drawSeal(QPainter &painter, QPointF center, double radius)
{
    painter.setPen(QPen(QColor(214, 60, 62), radius * 0.05));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius, radius);
    for (int i = 0; i < 11; ++i) {
        painter.save();
        painter.translate(center);
        painter.rotate(-125 + 25.0 * i);
        painter.drawRect(QRectF(-radius * 0.1, -radius * 0.85, radius * 0.2, radius * 0.22));
        painter.restore();
    }
    painter.setBrush(QColor(214, 60, 62));
    painter.drawEllipse(center, radius * 0.2, radius * 0.2);
}

/// A pink head with eyes and a mouth.
void drawMascot(QPainter &painter, const QRectF &place)
{
    painter.setPen(QPen(QColor(40, 40, 50), 7));
    painter.setBrush(QColor(240, 120, 215));
    painter.drawEllipse(place);
    for (const double side : {-0.19, 0.19}) {
        const QPointF eye = place.center() + QPointF(side, -0.08) * place.width();
        painter.setBrush(Qt::white);
        painter.drawEllipse(eye, 0.12 * place.width(), 0.15 * place.width());
        painter.setBrush(Qt::black);
        painter.drawEllipse(eye, 0.05 * place.width(), 0.07 * place.width());
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(place.adjusted(60, 60, -60, -60), 200 * 16, 140 * 16);
}

/// Signs in a frame, two in a row, as chairmen's seals have them.
void drawSquareSeal(QPainter &painter, QPointF center, double side, const QString &signs,
                    Random &random)
{
    const QColor red(random.between(190, 222), random.between(28, 66), random.between(34, 66));
    painter.save();
    painter.translate(center);
    painter.rotate(random.real(-20, 20));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, random.real(6, 16)));
    painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
    QFont face(random.chance(0.5) ? u"AR PL UKai CN"_s : u"Noto Serif CJK SC"_s);
    face.setPixelSize(static_cast<int>(side * random.real(0.3, 0.42)));
    face.setBold(random.chance(0.5));
    painter.setFont(face);
    for (int i = 0; i < signs.size(); ++i)
        painter.drawText(QRectF((i % 2 - 1) * side / 2, (i / 2 - 1) * side / 2, side / 2, side / 2),
                         Qt::AlignCenter, signs.mid(i, 1));
    painter.restore();
}

/// Two persons' seals of 8 to 11 mm, one in the row below the other, that touch.
void drawNameSeals(QPainter &painter, QPointF corner, Random &random)
{
    const double side = random.real(94, 130);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(random.between(190, 222), random.between(60, 120), 80), 5));
    QFont face(u"AR PL UKai CN"_s);
    face.setBold(true);
    face.setPixelSize(static_cast<int>(side * 0.38));
    painter.setFont(face);
    for (int row = 0; row < 2; ++row) {
        const QRectF place(corner + QPointF(row * random.real(0.45, 0.6) * side, row * side),
                           QSizeF(0.6 * side, side));
        painter.drawRect(place);
        painter.drawText(place.adjusted(0, 0, 0, -side / 2), Qt::AlignCenter, u"蓝"_s);
        painter.drawText(place.adjusted(0, side / 2, 0, 0), Qt::AlignCenter, u"玉"_s);
    }
}

/// As little sharp as scans are.
QImage lessSharp(const QImage &page, double scale)
{
    return page.scaled(page.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_BGR888);
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodes_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<double>("side"); ///< at 300 dpi; 12 a millimetre
        QTest::addColumn<double>("turn");
        QTest::newRow("link of 25 mm") << u"https://www.example.gov.cn/1.html"_s << 300.0 << 0.0;
        QTest::newRow("Chinese text") << u"姓名:张三丰;电话:13800138000"_s << 330.0 << 0.0;
        QTest::newRow("turned by 30 degrees") << u"http://a.example.com/list"_s << 360.0 << 30.0;
        QTest::newRow("small, 18 mm") << u"https://example.com/abc"_s << 216.0 << 0.0;
    }

    void readsCodes()
    {
        QFETCH(QString, payload);
        QFETCH(double, side);
        QFETCH(double, turn);
        Paper paper;
        paper.painter().translate(1200, 1500);
        paper.painter().rotate(turn);
        support::drawQrCode(paper.painter(), {-side / 2, -side / 2, side, side}, payload);
        const QList<Mark> codes = ofKind(findMarks(paper.image(), {}), MarkKind::QrCode);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().payload, payload);
        QTransform place;
        place.translate(600, 750).rotate(turn);
        Quad truth;
        const double half = side / 4;
        truth.corners = {place.map(QPointF(-half, -half)), place.map(QPointF(half, -half)),
                         place.map(QPointF(half, half)), place.map(QPointF(-half, half))};
        QVERIFY(coveredShare(truth, codes.first().quad) > 0.95);
    }

    void readsBarcodes()
    {
        Paper paper;
        const QRectF place(400, 800, 1000, 170);
        support::drawBarcode(paper.painter(), place, u"YT1234567890123"_s);
        const QList<Mark> codes = ofKind(findMarks(paper.image(), {}), MarkKind::Barcode);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().payload, u"YT1234567890123"_s);
        QVERIFY(coveredShare(onPage(place), codes.first().quad) > 0.9);
    }

    void tellsBarsThatNobodyCanDecode_data()
    {
        QTest::addColumn<double>("turn");
        QTest::addColumn<QRectF>("torn");
        QTest::addColumn<bool>("shadow");
        const QRectF begin(-510, -300, 50, 600);
        QTest::newRow("torn at its begin") << 0.0 << begin << false;
        QTest::newRow("torn in the middle") << 0.0 << QRectF(-30, -300, 60, 600) << false;
        QTest::newRow("askew") << 4.0 << begin << false;
        QTest::newRow("in part in a shadow") << -2.0 << begin << true;
    }

    /// All of their bars are told, and not the firm's name, nor the label's frame.
    void tellsBarsThatNobodyCanDecode()
    {
        QFETCH(double, turn);
        QFETCH(QRectF, torn);
        QFETCH(bool, shadow);
        Paper paper;
        QPainter &painter = paper.painter();
        painter.translate(1200, 1500);
        painter.rotate(turn);
        const QRectF place(-500, -85, 1000, 170);
        support::drawBarcode(painter, place, u"YT1234567890123"_s);
        painter.fillRect(torn, QColor(250, 249, 244));
        const QRectF name(-480, -230, 360, 90);
        QFont font = painter.font();
        font.setPixelSize(80);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(name, u"EXPRESS"_s);
        font.setPixelSize(48);
        painter.setFont(font);
        painter.drawText(QRectF(-250, 110, 600, 60), u"YT1234567890123"_s);
        painter.setPen(QPen(Qt::black, 8));
        painter.drawRect(QRectF(-600, -300, 1200, 900));
        if (shadow)
            painter.fillRect(QRectF(0, -300, 700, 900), QColor(0, 0, 0, 128));
        const QList<Mark> codes = ofKind(findMarks(paper.image(), {}), MarkKind::Barcode);
        QCOMPARE(codes.size(), 1);
        QVERIFY(codes.first().payload.isEmpty());
        QTransform way;
        way.translate(600, 750).rotate(turn).scale(0.5, 0.5);
        const auto onPaper = [&way](const QRectF &rect) {
            Quad quad;
            quad.corners = {way.map(rect.topLeft()), way.map(rect.topRight()),
                            way.map(rect.bottomRight()), way.map(rect.bottomLeft())};
            return quad;
        };
        const QRectF bars = torn.left() < -500 ? place.adjusted(50, 0, 0, 0) : place;
        const Quad told = codes.first().quad;
        QVERIFY(coveredShare(onPaper(bars), told) > 0.98);
        QVERIFY(coveredShare(onPaper(name), told) < 0.1);
        QVERIFY(told.area() < 1.6 * onPaper(place).area());
    }

    /// Two labels of one parcel side by side, and another: ZXing itself aborts on such.
    void readsLabelsThatAreAlike()
    {
        Paper paper;
        for (int i = 0; i < 3; ++i)
            support::drawBarcode(paper.painter(), {300, 800.0 + 130 * i, 1000, 110},
                                 i == 2 ? u"YT1234567890124"_s : u"YT1234567890123"_s);
        const QList<Mark> codes = ofKind(findMarks(paper.image(), {}), MarkKind::Barcode);
        for (int i = 0; i < 3; ++i) {
            const Quad bars = onPage({300, 800.0 + 130 * i, 1000, 110});
            QVERIFY(std::any_of(codes.begin(), codes.end(), [&](const Mark &code) {
                return !code.payload.isEmpty() && coveredShare(bars, code.quad) > 0.9;
            }));
        }
    }

    /// More of them than a page of labels holds: every one is read.
    void readsManyCodes()
    {
        Paper paper;
        for (int i = 0; i < 40; ++i)
            support::drawQrCode(paper.painter(),
                                {120.0 + 450 * (i % 5), 120.0 + 420 * (i / 5), 260, 260},
                                u"http://example.com/%1"_s.arg(i));
        QCOMPARE(ofKind(findMarks(paper.image(), {}), MarkKind::QrCode).size(), 40);
    }

    /// Any row of its bars holds the number: a tall code must be covered from top to bottom, askew
    /// too, and a short one not much further.
    void coversAllBars_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("turn");
        QTest::newRow("flat label") << 120.0 << 0.0;
        QTest::newRow("tall") << 420.0 << 0.0;
        QTest::newRow("tall and askew") << 420.0 << 5.0;
    }

    void coversAllBars()
    {
        QFETCH(double, height);
        QFETCH(double, turn);
        Paper paper;
        paper.painter().translate(1200, 1500);
        paper.painter().rotate(turn);
        const QRectF place(-400, -height / 2, 800, height);
        support::drawBarcode(paper.painter(), place, u"YT1234567890123"_s);
        const QList<Mark> codes = ofKind(findMarks(paper.image(), {}), MarkKind::Barcode);
        QCOMPARE(codes.size(), 1);
        QTransform way;
        way.translate(600, 750).rotate(turn).scale(0.5, 0.5);
        Quad truth;
        truth.corners = {way.map(place.topLeft()), way.map(place.topRight()),
                         way.map(place.bottomRight()), way.map(place.bottomLeft())};
        QVERIFY(coveredShare(truth, codes.first().quad) > 0.95);
        QVERIFY(codes.first().quad.area() < 1.5 * truth.area());
    }

    void findsPrints()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Random random(seed);
            Paper paper;
            const QRectF place(700, 900, random.real(150, 215), random.real(200, 280));
            support::drawFingerprint(paper.painter(), place, random);
            const Result<QList<Mark>> marks = findMarks(paper.image(), {});
            const QList<Mark> prints = ofKind(marks, MarkKind::Fingerprint);
            QVERIFY2(prints.size() == 1, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(coveredShare(onPage(place), prints.first().quad) > 0.9);
            QVERIFY(ofKind(marks, MarkKind::Seal).isEmpty());
        }
    }

    /// A frame of red, or the reddish rim of warm paper on a blue desk, hides no print.
    void findsPrintsInAFrame()
    {
        Random random(3);
        Paper paper;
        paper.painter().setBrush(Qt::NoBrush);
        paper.painter().setPen(QPen(QColor(214, 60, 62), 60));
        paper.painter().drawRect(QRectF(120, 120, 2240, 3260));
        const QRectF place(900, 1300, 180, 240);
        support::drawFingerprint(paper.painter(), place, random);
        const QList<Mark> prints = ofKind(findMarks(paper.image(), {}), MarkKind::Fingerprint);
        QCOMPARE(prints.size(), 1);
        QVERIFY(coveredShare(onPage(place), prints.first().quad) > 0.9);
    }

    /// One of a seal's signs passes for a print now and then: of these 160 seals, eleven.
    void takesNoSignOfASealForAPrint()
    {
        for (quint64 seed = 3; seed <= 10; ++seed) {
            Random random(seed);
            Paper paper;
            for (int i = 0; i < 20; ++i)
                drawSquareSeal(paper.painter(), QPointF(350 + 580 * (i % 4), 400 + 600 * (i / 4)),
                               random.real(220, 310), i % 2 == 0 ? u"张三丰印"_s : u"会章委员"_s,
                               random);
            const QImage page = lessSharp(paper.image(), random.real(0.6, 1));
            const QList<Mark> found = ofKind(findMarks(page, {}), MarkKind::Fingerprint);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    /// Name seals of two rows touch, and light falls off: together they are as large as a print. Of
    /// these 72 pairs twenty passed for one.
    void takesNoNameSealsForAPrint()
    {
        for (quint64 seed = 2; seed <= 7; ++seed) {
            Random random(seed);
            Paper paper;
            for (int i = 0; i < 12; ++i)
                drawNameSeals(paper.painter(), {300.0 + 600 * (i % 3), 300.0 + 700 * (i / 3)},
                              random);
            QLinearGradient shadow(0, 0, 2480, 3508);
            shadow.setColorAt(0, QColor(0, 0, 0, 0));
            shadow.setColorAt(1, QColor(20, 14, 8, 170));
            paper.painter().fillRect(QRectF(0, 0, 2480, 3508), shadow);
            const QImage page = lessSharp(paper.image(), random.real(0.7, 1));
            const QList<Mark> found = ofKind(findMarks(page, {}), MarkKind::Fingerprint);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void findsPrintsAmongRedRules_data()
    {
        QTest::addColumn<QList<QRectF>>("rules"); ///< drawn at 300 dpi
        QTest::addColumn<QList<QPointF>>("prints");
        QTest::addColumn<QPointF>("seal"); ///< a square one of four signs, or none
        const QPointF none;
        const QRectF box(700, 900, 400, 460);
        const QList<QRectF> cells{box, box.translated(400, 0), box.translated(0, 460),
                                  box.translated(400, 460)};
        QTest::newRow("a box for the thumb")
            << QList<QRectF>{box} << QList<QPointF>{box.center()} << none;
        QTest::newRow("a box for two thumbs") << QList<QRectF>{{700, 900, 620, 460}}
                                              << QList<QPointF>{{860, 1130}, {1150, 1130}} << none;
        QTest::newRow("cells of a table")
            << cells << QList<QPointF>{box.center(), cells[1].center(), cells[3].center()} << none;
        QTest::newRow("one cell of two, a seal in the other")
            << cells.first(2) << QList<QPointF>{box.center()} << cells[1].center();
        QTest::newRow("in one cell with a seal")
            << QList<QRectF>{{700, 900, 900, 460}, {700, 1360, 900, 460}}
            << QList<QPointF>{{860, 1130}} << QPointF(1300, 1130);
    }

    void findsPrintsAmongRedRules()
    {
        QFETCH(QList<QRectF>, rules);
        QFETCH(QList<QPointF>, prints);
        QFETCH(QPointF, seal);
        for (quint64 seed = 1; seed <= 5; ++seed) {
            Random random(seed);
            Paper paper;
            paper.painter().setBrush(Qt::NoBrush);
            paper.painter().setPen(QPen(QColor(206, 50, 52), random.real(3, 8)));
            paper.painter().drawRects(rules);
            if (!seal.isNull())
                drawSquareSeal(paper.painter(), seal, random.real(200, 310), u"会章委员"_s, random);
            QList<Quad> wanted;
            for (const QPointF &center : prints) {
                const QSizeF size(random.real(150, 215), random.real(200, 280));
                const QRectF place(center - QPointF(size.width(), size.height()) / 2, size);
                support::drawFingerprint(paper.painter(), place, random);
                wanted.append(onPage(place));
            }
            const QList<Mark> found = ofKind(findMarks(paper.image(), {}), MarkKind::Fingerprint);
            QCOMPARE(found.size(), wanted.size());
            for (const Quad &place : wanted)
                QVERIFY(std::any_of(found.begin(), found.end(), [&](const Mark &mark) {
                    return coveredShare(place, mark.quad) > 0.9;
                }));
        }
    }

    void knowsPaperFromPhotographs_data()
    {
        QTest::addColumn<QString>("around");
        QTest::addColumn<bool>("photograph");
        QTest::newRow("across a list's striped rows") << u"rows"_s << false;
        QTest::newRow("among sand, trees and sky") << u"sand"_s << true;
        QTest::newRow("among dark roofs") << u"roofs"_s << true;
        QTest::newRow("among a few dark bars") << u"bars"_s << false;
    }

    /// The same print: what is around decides.
    void knowsPaperFromPhotographs()
    {
        QFETCH(QString, around);
        QFETCH(bool, photograph);
        Random random(3);
        Paper paper;
        const QRectF place(900, 1300, 180, 240);
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x) {
                const QRectF tile(600 + 40 * x, 1000 + 40 * y, 40, 40);
                if (around == u"sand")
                    paper.painter().fillRect(tile, QColor(200 + random.between(-20, 20),
                                                          180 + random.between(-20, 20),
                                                          160 + random.between(-40, 40)));
                else if (around == u"rows" && y / 4 % 2 == 0)
                    paper.painter().fillRect(tile, QColor(222, 240, 222));
                else if ((around == u"roofs" && y % 3 != 0) || (around == u"bars" && y % 4 == 0))
                    paper.painter().fillRect(tile, QColor(36, 36, 36));
            }
        paper.painter().setPen(Qt::NoPen);
        paper.painter().setBrush(QColor(250, 249, 244));
        if (around == u"roofs" || around == u"bars")
            paper.painter().drawEllipse(place.center(), 110, 145);
        support::drawFingerprint(paper.painter(), place, random);
        const QList<Mark> prints = ofKind(findMarks(paper.image(), {}), MarkKind::Fingerprint);
        QCOMPARE(prints.size(), photograph ? 0 : 1);
    }

    /// Its colour is no red ink's, however little of it is the same for long where pixels are
    /// noisy.
    void takesNoMascotForAPrint()
    {
        for (quint64 seed = 1; seed <= 4; ++seed) {
            Random random(seed);
            Paper paper;
            drawMascot(paper.painter(), {1700, 1500, 250, 262});
            QImage page = paper.image();
            for (int y = 740; y < 890; ++y)
                for (uchar *at = page.scanLine(y) + 840 * 3; at < page.scanLine(y) + 985 * 3; ++at)
                    *at = static_cast<uchar>(std::clamp(*at + random.between(-14, 14), 0, 255));
            const QList<Mark> found = ofKind(findMarks(page, {}), MarkKind::Fingerprint);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void takesNothingRedForAPrint()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Random random(seed);
            Paper paper;
            for (int i = 0; i < 4; ++i) {
                const double side = random.real(110, 260);
                support::drawRedLogo(paper.painter(), {200.0 + 500 * i, 300, side, side}, random);
            }
            drawSeal(paper.painter(), {700, 1600}, random.real(150, 250)); // 25 to 42 mm
            QFont face(u"Noto Serif CJK SC"_s); // a red head: letters as large as prints
            face.setPixelSize(random.between(110, 210));
            face.setBold(true);
            paper.painter().setFont(face);
            paper.painter().setPen(QColor(random.between(190, 222), 40, 44));
            paper.painter().drawText(QRectF(100, 2200, 2300, 300), Qt::AlignCenter,
                                     u"人民政府文件"_s);
            const Result<QList<Mark>> marks = findMarks(paper.image(), {});
            QVERIFY2(ofKind(marks, MarkKind::Fingerprint).isEmpty(),
                     qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(!ofKind(marks, MarkKind::Seal).isEmpty());
        }
    }

    void knowsCardsByTheirWords_data()
    {
        QTest::addColumn<bool>("inTable");
        QTest::addColumn<bool>("found");
        QTest::newRow("a card's picture") << false << true;
        QTest::newRow("a form with the same labels") << true << false;
    }

    void knowsCardsByTheirWords()
    {
        QFETCH(bool, inTable);
        QFETCH(bool, found);
        Page page = emptyPage();
        const QRectF card(200, 300, 500, 500 * 54 / 85.6);
        const auto add = [&](double x, double y, double width, const QString &text) {
            page.lines.append(lineAt({card.x() + x * card.width(), card.y() + y * card.height(),
                                      width * card.width(), 0.07 * card.height()},
                                     text));
        };
        add(0.06, 0.105, 0.3, u"姓名 张三丰"_s);
        add(0.06, 0.235, 0.4, u"性别 男 民族 汉"_s);
        add(0.06, 0.365, 0.45, u"出生 1990年1月1日"_s);
        add(0.06, 0.495, 0.5, u"住址 某某县某某村1组1号"_s);
        add(0.06, 0.83, 0.86, u"公民身份号码 11010519491231002X"_s);
        if (inTable) {
            Table table;
            for (int i = 0; i < 5; ++i) {
                Cell cell;
                cell.row = i;
                cell.lines = {i};
                table.cells.append(cell);
            }
            page.tables.append(table);
        }
        const QList<Mark> cards =
            ofKind(findMarksAmongText(Paper().image(), page), MarkKind::IdCardImage);
        QCOMPARE(cards.size(), found ? 1 : 0);
        if (found) {
            QVERIFY(coveredShare(Quad::fromRect(card), cards.first().quad) > 0.95);
            QVERIFY(cards.first().quad.area() < 1.4 * card.width() * card.height());
        }
    }

    void knowsBacksWhereOneLineIsWrittenOver_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::addColumn<int>("cards");
        QTest::newRow("all read") << QString() << 1;
        QTest::newRow("a purpose over the authority") << u"签发机关"_s << 1;
        QTest::newRow("the state unread") << u"中华人民共和国"_s << 1;
        QTest::newRow("no title") << u"居民身份证"_s << 0;
        QTest::newRow("no term") << u"有效期限"_s << 0;
    }

    void knowsBacksWhereOneLineIsWrittenOver()
    {
        QFETCH(QString, lost);
        QFETCH(int, cards);
        Page page = emptyPage();
        const QRectF card(200, 300, 500, 500 * 54 / 85.6);
        const auto add = [&](double y, double height, double width, const QString &text) {
            const bool read = lost.isEmpty() || !text.startsWith(lost);
            page.lines.append(lineAt({card.x() + 0.36 * card.width(), card.y() + y * card.height(),
                                      width * card.width(), height * card.height()},
                                     read ? text : u"仅供办理使用"_s));
        };
        add(0.15, 0.11, 0.5, u"中华人民共和国"_s);
        add(0.29, 0.14, 0.48, u"居民身份证"_s);
        add(0.735, 0.07, 0.4, u"签发机关 某某县公安局"_s);
        add(0.845, 0.07, 0.55, u"有效期限 2016.03.01-2036.03.01"_s);
        QCOMPARE(ofKind(findMarksAmongText(Paper().image(), page), MarkKind::IdCardImage).size(),
                 cards);
    }

    void refusesOtherPixels()
    {
        // An answer without marks would pass for a page that shows none.
        for (const QImage &image : {QImage(), QImage(40, 40, QImage::Format_Grayscale8)}) {
            const Result<QList<Mark>> marks = findMarks(image, {});
            QVERIFY(!marks && marks.error().code == Error::Code::InvalidInput);
            const Result<QList<Mark>> strokes = findMarksAmongText(image, emptyPage());
            QVERIFY(!strokes && strokes.error().code == Error::Code::InvalidInput);
            const Result<QList<Mark>> seals = findSeals(image);
            QVERIFY(!seals && seals.error().code == Error::Code::InvalidInput);
        }
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
