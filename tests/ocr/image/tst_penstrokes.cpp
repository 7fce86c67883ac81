// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks.h"
#include "tests/ocr/image/MarkPaper.h"
#include "tests/support/MarkPainter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace markpaper;
using support::Random;

namespace {

constexpr double kPrint = 48; ///< pixels of 300 dpi: 11.5 pt

struct Look
{
    double size = kPrint;
    double spacing = 100; ///< of a character's width, in per cent
    double turn = 0;      ///< degrees
    QColor ink{30, 30, 34};
};

/// Prints a text from a point of its base line and gives the line a reader would: its box is loose.
TextLine print(Paper &paper, QPointF base, const QString &text, const Look &look = {})
{
    QFont face(u"Noto Serif CJK SC"_s);
    face.setPixelSize(qRound(look.size));
    face.setLetterSpacing(QFont::PercentageSpacing, look.spacing);
    QPainter &painter = paper.painter();
    painter.save();
    painter.translate(base);
    painter.rotate(look.turn);
    painter.setFont(face);
    painter.setPen(look.ink);
    painter.drawText(QPointF(), text);
    painter.restore();
    const QRectF box = QFontMetricsF(face).tightBoundingRect(text).adjusted(-4, -12, 4, 12);
    const QRectF turned = QTransform().rotate(look.turn).mapRect(box).translated(base);
    return lineAt(onPage(turned).boundingRect(), text);
}

/// What somebody in a hurry signs with, 230 x 100 units from a point.
void drawScrawl(QPainter &painter, QPointF at)
{
    QPainterPath path(QPointF(0, 30));
    path.cubicTo(40, -20, 50, 110, 90, 40);
    path.cubicTo(120, -20, 100, 120, 160, 50);
    path.cubicTo(190, 0, 190, 100, 230, 20);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(30, 40, 120), 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path.translated(at));
}

QList<Mark> strokesOf(Paper &paper, const Page &page)
{
    return ofKind(findMarksAmongText(paper.image(), page), MarkKind::PenStrokes);
}

} // namespace

class TestPenStrokes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStrokesThatAreNoPrint()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            Random random(seed);
            Paper paper;
            const QRectF ink =
                support::drawSignature(paper.painter(), {900, 700, 260, 110}, random);
            paper.painter().fillRect(QRectF(300, 730, 400, 40), Qt::black); // a read line
            Page page = emptyPage();
            page.lines.append(lineAt({150, 365, 200, 20}, u"领款人签字："_s));
            // Read as clearly as print, and still no print.
            page.lines.append(lineAt(onPage(ink).boundingRect(), u"张三丰"_s));
            const QList<Mark> strokes =
                ofKind(findMarksAmongText(paper.image(), page), MarkKind::PenStrokes);
            QVERIFY2(!strokes.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
            QList<Quad> quads;
            for (const Mark &stroke : strokes)
                quads.append(stroke.quad);
            QVERIFY(coveredShare(onPage(ink), surrounding(quads)) > 0.85);
            for (const Quad &quad : quads)
                QVERIFY(quad.center().x() > 420); // none on the label
        }
    }

    /// A list's names, and what stands right of them where their owners sign.
    void takesNoPrintForStrokes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("size"); ///< against the list's
        QTest::addColumn<double>("spacing");
        QTest::addColumn<double>("turn");
        QTest::addColumn<bool>("strokes");
        QTest::newRow("a printed name") << u"李四光"_s << 1.0 << 100.0 << 0.0 << false;
        QTest::newRow("a printed name of two") << u"李光"_s << 1.0 << 100.0 << 0.0 << false;
        QTest::newRow("set as wide as three") << u"李光"_s << 1.0 << 200.0 << 0.0 << false;
        QTest::newRow("a little larger") << u"李四光"_s << 1.08 << 100.0 << 0.0 << false;
        QTest::newRow("an amount") << u"1280"_s << 1.0 << 100.0 << 0.0 << false;
        QTest::newRow("larger than print") << u"李四光"_s << 1.4 << 100.0 << 0.0 << true;
        QTest::newRow("askew") << u"李四光"_s << 1.0 << 100.0 << -8.0 << true;
        QTest::newRow("close together") << u"李四光"_s << 1.0 << 70.0 << 0.0 << true;
        QTest::newRow("the row's name, wider") << u"王五六"_s << 1.0 << 130.0 << 0.0 << false;
        QTest::newRow("the row's name, narrower") << u"王五六"_s << 1.0 << 74.0 << 0.0 << false;
        QTest::newRow("another name, as narrow") << u"王五七"_s << 1.0 << 74.0 << 0.0 << true;
        QTest::newRow("the row's name, far narrower") << u"王五六"_s << 1.0 << 58.0 << 0.0 << true;
        QTest::newRow("another name, as wide") << u"王五七"_s << 1.0 << 130.0 << 0.0 << true;
        QTest::newRow("the row's name, far wider") << u"王五六"_s << 1.0 << 150.0 << 0.0 << true;
        QTest::newRow("the row's name, 1.26 times") << u"王五六"_s << 1.26 << 85.0 << 0.0 << true;
        QTest::newRow("letters the list has none of") << u"ئەركىن"_s << 1.3 << 100.0 << 0.0 << true;
    }

    void takesNoPrintForStrokes()
    {
        QFETCH(QString, text);
        QFETCH(double, size);
        QFETCH(double, spacing);
        QFETCH(double, turn);
        QFETCH(bool, strokes);
        Paper paper;
        Page page = emptyPage();
        for (int i = 0; i < 3; ++i) {
            page.lines.append(print(paper, {600, 700.0 + 120 * i}, u"王五六"_s));
            page.lines.append(print(paper, {960, 700.0 + 120 * i}, u"300元"_s));
        }
        page.lines.append(
            print(paper, {1300, 820}, text, {size * kPrint, spacing, turn, QColor(30, 30, 34)}));
        if (text.front().unicode() > 0x600 && text.front().unicode() < 0x700)
            page.lines.last().script = Script::Arabic;
        // The reader takes rows for level, whatever a finder makes of short lines.
        page.lines.last().place =
            Place::onPage({Quad::fromRect(page.lines.last().quad().boundingRect())});
        QCOMPARE(!strokesOf(paper, page).isEmpty(), strokes);
    }

    /// Paper seen from aside: a column's rows are lower than those of the names, and its print is
    /// smaller and still narrower.
    void holdsSizesAgainstTheRows_data()
    {
        QTest::addColumn<double>("lean"); ///< height of the last column's rows
        QTest::addColumn<double>("size"); ///< of what stands there, against the list's
        QTest::addColumn<double>("spacing");
        QTest::addColumn<bool>("strokes");
        QTest::newRow("print on level paper") << 1.0 << 1.0 << 100.0 << false;
        QTest::newRow("print that leans") << 0.8 << 0.8 << 80.0 << false;
        QTest::newRow("as narrow on level paper") << 1.0 << 0.8 << 80.0 << true;
        QTest::newRow("print nearer than the list's") << 1.25 << 1.25 << 125.0 << false;
        QTest::newRow("as large on level paper") << 1.0 << 1.25 << 125.0 << true;
        QTest::newRow("written where paper leans") << 0.8 << 1.04 << 85.0 << true;
        QTest::newRow("borders that are none") << 0.66 << 0.66 << 66.0 << true;
    }

    void holdsSizesAgainstTheRows()
    {
        QFETCH(double, lean);
        QFETCH(double, size);
        QFETCH(double, spacing);
        QFETCH(bool, strokes);
        Paper paper;
        Page page = emptyPage();
        Table table;
        const auto add = [&](int row, int column, const QRectF &cell) {
            table.cells.append({row,
                                column,
                                1,
                                1,
                                false,
                                true,
                                onPage(cell),
                                {static_cast<int>(page.lines.size()) - 1}});
        };
        for (int row = 0; row < 3; ++row) {
            page.lines.append(print(paper, {600, 700.0 + 120 * row}, u"王五六"_s));
            add(row, 0, QRectF(580, 640 + 120 * row, 360, 100));
            page.lines.append(print(paper, {960, 700.0 + 120 * row}, u"300元"_s));
            add(row, 1, QRectF(940, 640 + 120 * row, 340, 100));
            const double y = 690 + 120 * lean * (row - 1);
            page.lines.append(print(paper, {1300, y}, row == 1 ? u"李四光"_s : u"赵钱孙"_s,
                                    {size * kPrint, spacing, 0, QColor(30, 30, 34)}));
            add(row, 2, QRectF(1280, y - 60 * lean, 500, 100 * lean));
        }
        page.tables.append(table);
        const QList<Mark> found = strokesOf(paper, page);
        QCOMPARE(!found.isEmpty(), strokes);
    }

    /// Signs that stand one below the other come as one line, read downwards.
    void readsSignsDownwards_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<bool>("strokes");
        QTest::newRow("printed") << 1.0 << false;
        QTest::newRow("written") << 1.6 << true;
    }

    void readsSignsDownwards()
    {
        QFETCH(double, size);
        QFETCH(bool, strokes);
        Paper paper;
        Page page = emptyPage();
        Table table;
        QRectF signs;
        for (int row = 0; row < 3; ++row) {
            page.lines.append(print(paper, {600, 700.0 + 120 * row}, u"王五六"_s));
            table.cells.append(
                {row, 0, 1, 1, false, true, onPage(QRectF(580, 640 + 120 * row, 360, 100)), {row}});
            signs |= print(paper, {1300, 700.0 + 120 * row}, u"无"_s,
                           {size * kPrint, 100, 0, QColor(30, 30, 34)})
                         .quad()
                         .boundingRect();
            table.cells.append(
                {row, 1, 1, 1, false, true, onPage(QRectF(1280, 640 + 120 * row, 500, 100)), {}});
        }
        TextLine column = lineAt(signs, u"无无无"_s);
        column.place = Place::onPage(
            {Quad{{signs.topRight(), signs.bottomRight(), signs.bottomLeft(), signs.topLeft()}}});
        page.lines.append(column);
        table.cells[3].lines = {3}; // the middle row's
        page.tables.append(table);
        QCOMPARE(!strokesOf(paper, page).isEmpty(), strokes);
    }

    /// Label and name come as one line; a printed name is no signature.
    void signsBehindTheirLabel_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<bool>("strokes");
        QTest::newRow("printed") << 1.0 << false;
        QTest::newRow("written") << 1.7 << true;
    }

    void signsBehindTheirLabel()
    {
        QFETCH(double, size);
        QFETCH(bool, strokes);
        Paper paper;
        Page page = emptyPage();
        const TextLine label = print(paper, {300, 800}, u"经办人签字："_s);
        const TextLine name =
            print(paper, {620, 800}, u"李四光"_s, {size * kPrint, 100, 0, QColor(30, 30, 34)});
        const QRectF one = label.quad().boundingRect();
        const QRectF both = one | name.quad().boundingRect();
        TextLine line = lineAt(both, u"经办人签字：李四光"_s);
        for (int i = 0; i < 9; ++i) {
            const QRectF part = i < 6 ? one : name.quad().boundingRect();
            const double each = part.width() / (i < 6 ? 6 : 3);
            const double from = part.left() + each * (i < 6 ? i : i - 6) - both.left();
            line.readings.first().characters[i].from = static_cast<float>(from / both.width());
            line.readings.first().characters[i].to =
                static_cast<float>((from + each) / both.width());
        }
        page.lines.append(line);
        const QList<Mark> found = strokesOf(paper, page);
        QCOMPARE(!found.isEmpty(), strokes);
        for (const Mark &mark : found)
            QVERIFY(mark.quad.center().x() > one.right()); // none on the label
    }

    /// A blank behind a label on one line with it, read as one sign that is far too wide for print.
    void takesNoLabelForStrokes_data()
    {
        QTest::addColumn<bool>("signed_");
        QTest::newRow("a dashed line") << false;
        QTest::newRow("signed") << true;
    }

    void takesNoLabelForStrokes()
    {
        QFETCH(bool, signed_);
        Paper paper;
        Page page = emptyPage();
        for (int i = 0; i < 3; ++i)
            page.lines.append(print(paper, {300, 600.0 + 120 * i}, u"王五六"_s));
        const QRectF label =
            print(paper, {1000, 800}, u"领导签名："_s).quad().boundingRect(); // of the page
        const QRectF blank(2 * label.right(), 750, 480, 60);
        if (signed_)
            drawScrawl(paper.painter(), blank.topLeft());
        for (int i = 0; i < 6 && !signed_; ++i)
            paper.painter().fillRect(QRectF(blank.left() + 80 * i, 796, 50, 4), Qt::black);
        const QRectF both = label | onPage(blank).boundingRect();
        TextLine line = lineAt(both, u"领导签名：-"_s);
        for (int i = 0; i < 6; ++i) {
            const double from = i < 5 ? label.width() / 5 * i : label.width();
            const double to = i < 5 ? from + label.width() / 5 : both.width();
            line.readings.first().characters[i].from = static_cast<float>(from / both.width());
            line.readings.first().characters[i].to = static_cast<float>(to / both.width());
        }
        page.lines.append(line);
        const QList<Mark> found = strokesOf(paper, page);
        QCOMPARE(!found.isEmpty(), signed_);
        for (const Mark &mark : found)
            QVERIFY(mark.quad.center().x() > label.right());
    }

    /// Clouds and branches are dark upon light, too; a name stands on paper.
    void looksForStrokesOnPaper_data()
    {
        QTest::addColumn<bool>("photograph");
        QTest::newRow("paper") << false;
        QTest::newRow("photograph") << true;
    }

    void looksForStrokesOnPaper()
    {
        QFETCH(bool, photograph);
        Paper paper;
        QPainter &painter = paper.painter();
        for (int y = 0; photograph && y < 30; ++y)
            for (int x = 0; x < 50; ++x) {
                const int light =
                    175 + static_cast<int>(60 * std::sin(x * 0.9) * std::cos(y * 0.7));
                painter.fillRect(QRectF(700 + 14 * x, 600 + 14 * y, 14, 14),
                                 QColor(light - 10, light - 4, light));
            }
        drawScrawl(painter, {900, 700});
        QCOMPARE(strokesOf(paper, emptyPage()).isEmpty(), photograph);
    }

    /// A name that runs to the paper's edge is not one with the desk behind it.
    void findsStrokesAtTheSheetsEdge()
    {
        Paper paper;
        for (int y = 0; y < 3600; y += 16)
            for (int x = 1800; x < 2500; x += 16)
                paper.painter().fillRect(QRectF(x, y, 16, 16), (x + y) % 32 == 8
                                                                   ? QColor(70, 50, 40)
                                                                   : QColor(150, 120, 100));
        drawScrawl(paper.painter(), {1600, 700});
        Page page = emptyPage();
        page.sheets.first().quad = Quad::fromRect(QRectF(0, 0, 900, 1754));
        const QList<Mark> found = strokesOf(paper, page);
        QCOMPARE(found.size(), 1);
        QVERIFY(coveredShare(onPage({1600, 710, 190, 90}), found.first().quad) > 0.7);
    }

    /// What people put where nobody signed.
    void takesNoSignForStrokes_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<bool>("strokes");
        for (const QString &sign : {u"tick"_s, u"cross"_s, u"ring"_s, u"slash"_s, u"seal"_s})
            QTest::newRow(qPrintable(sign)) << sign << false;
        QTest::newRow("rows crossed out") << u"rows crossed out"_s << false;
        QTest::newRow("and rules left") << u"rules left"_s << false;
        QTest::newRow("scrawl") << u"scrawl"_s << true;
        QTest::newRow("a scrawl like a tick") << u"humped"_s << true;
        QTest::newRow("a scrawl crossed out") << u"crossed scrawl"_s << true;
    }

    void takesNoSignForStrokes()
    {
        QFETCH(QString, sign);
        QFETCH(bool, strokes);
        Paper paper;
        QPainter &painter = paper.painter();
        painter.translate(900, 700);
        painter.setPen(QPen(QColor(30, 40, 120), 5, Qt::SolidLine, Qt::RoundCap));
        if (sign == u"tick")
            painter.drawPolyline(QPolygonF{{0, 40}, {32, 80}, {90, 0}});
        if (sign == u"cross") {
            painter.drawLine(0, 0, 80, 76);
            painter.drawLine(80, 0, 0, 76);
        }
        if (sign == u"ring")
            painter.drawEllipse(QRectF(0, 0, 80, 76));
        if (sign == u"slash")
            painter.drawLine(0, 110, 700, 0);
        if (sign == u"seal") {
            painter.setPen(QPen(QColor(205, 40, 48), 6));
            painter.drawRect(QRectF(0, 0, 110, 110));
            for (int i = 0; i < 4; ++i)
                painter.drawLine(20, 20 + 24 * i, 90, 24 + 24 * i);
            painter.drawLine(54, 12, 58, 98);
        }
        if (sign == u"rows crossed out")
            for (int i = 0; i < 4; ++i) { // and the rules between the cells, which are not level
                const double y = 350 - 60 * i;
                painter.drawPolyline(QPolygonF{{0, y}, {700, y - 110}, {0, y - 60}});
            }
        if (sign == u"rules left") {
            painter.drawPolyline(QPolygonF{{700, -60}, {0, 0}, {200, 6}});
            painter.drawLine(700, -60, 560, -64);
        }
        if (sign == u"crossed scrawl")
            painter.drawLine(0, 110, 700, 0);
        if (sign == u"humped") {
            QPainterPath path(QPointF(0, 60));
            path.cubicTo(20, 10, 40, 10, 55, 60);
            path.cubicTo(62, 90, 70, 110, 80, 90);
            path.cubicTo(95, 50, 110, 30, 150, 0);
            painter.drawPath(path);
        }
        if (sign == u"scrawl" || sign == u"crossed scrawl") {
            drawScrawl(painter, {0, 0});
        }
        const QList<Mark> found = strokesOf(paper, emptyPage());
        QCOMPARE(!found.isEmpty(), strokes);
    }

    void findsNoStrokesOnEmptyPaper()
    {
        Paper paper;
        paper.painter().setPen(QPen(Qt::black, 4));
        paper.painter().drawLine(300, 900, 1500, 900); // a line to sign on
        paper.painter().drawRect(QRectF(300, 1200, 900, 130));
        const Result<QList<Mark>> marks = findMarksAmongText(paper.image(), emptyPage());
        QVERIFY(marks.has_value() && marks->isEmpty());
    }
};

QTEST_MAIN(TestPenStrokes)
#include "tst_penstrokes.moc"
