// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/Proof.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace redaction;
using privacy::Disposition;

// Flat pages: how large they become, how straight their rows run, that covers stay covers.

namespace {

constexpr int kWidth = 1100;
constexpr int kHeight = 1500;
const ocr::Quad kLying{
    {QPointF(130, 110), QPointF(960, 150), QPointF(930, 1370), QPointF(90, 1310)}};
constexpr double kBow = 0.012; ///< share of the sheet's height that its paper bends

/// A place of the sheet, in shares of it, in the picture.
QPointF onPicture(double x, double y, double bow = kBow)
{
    const ocr::SheetMap map = ocr::SheetMap::fromQuad(kLying, 1, 1);
    return map.toSource(QPointF(x, y + bow * std::sin(M_PI * x)));
}

ocr::Quad lineAt(double from, double to, double y)
{
    const double half = 0.009;
    return {{onPicture(from, y - half), onPicture(to, y - half), onPicture(to, y + half),
             onPicture(from, y + half)}};
}

ocr::TextLine line(const QString &text, const QList<ocr::Quad> &quads)
{
    ocr::TextLine result;
    result.place = ocr::Place::onPage(quads);
    ocr::Reading reading;
    reading.text = text;
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), 0.97F});
    result.readings = {reading};
    return result;
}

const double kSecretRow = 0.5;

/// A bent sheet with twelve rows of text, each a whole line and its pieces; one holds a number.
ocr::Page bentPage()
{
    ocr::Page page;
    page.width = kWidth;
    page.height = kHeight;
    page.sha256 = QByteArray(32, 'a');
    ocr::Sheet sheet;
    sheet.quad = kLying;
    for (int row = 0; row < 12; ++row) {
        const double y = 0.1 + 0.07 * row;
        QList<ocr::Quad> quads{lineAt(0.1, 0.9, y)};
        for (int piece = 0; piece < 8; ++piece)
            quads.append(lineAt(0.1 + 0.1 * piece, 0.2 + 0.1 * piece, y));
        sheet.lines.append(row);
        page.lines.append(line(QStringLiteral("某村公示名单某村公示名单"), quads));
    }
    page.sheets = {sheet};
    return page;
}

privacy::Finding finding(const ocr::Quad &quad, const QString &id = QStringLiteral("p1-f1"))
{
    privacy::Finding result;
    result.id = id;
    result.disposition = Disposition::Exposed;
    result.action = QStringLiteral("mask");
    result.maskedText = QStringLiteral("138****8000");
    result.place = ocr::Place::onPage({quad});
    return result;
}

PlanOptions flatOptions(Style style = Style::Masked, Ink ink = Ink::Colour)
{
    PlanOptions options;
    options.style = style;
    options.page = PageForm::Flat;
    options.ink = ink;
    return options;
}

QList<Plan> plansOf(const ocr::Page &page, const QList<privacy::Finding> &findings,
                    const PlanOptions &options)
{
    const ocr::Result<QList<Plan>> plans = makePlans(page, {findings, {}}, {}, options);
    return plans ? *plans : QList<Plan>();
}

/// A photograph of the sheet: rows of strokes, and something in the secret's place.
QImage photograph(const QColor &secret)
{
    QImage page(kWidth, kHeight, QImage::Format_RGB888);
    page.fill(QColor(90, 70, 60));
    QPainter painter(&page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(225, 215, 195));
    QPolygonF outline;
    for (int i = 0; i <= 20; ++i)
        outline << onPicture(i / 20.0, 0);
    for (int i = 20; i >= 0; --i)
        outline << onPicture(i / 20.0, 1);
    painter.drawPolygon(outline);
    painter.setPen(QPen(QColor(40, 40, 45), 4));
    for (int row = 0; row < 12; ++row)
        for (int i = 0; i < 40; ++i)
            painter.drawLine(onPicture(0.1 + 0.02 * i, 0.095 + 0.07 * row),
                             onPicture(0.11 + 0.02 * i, 0.105 + 0.07 * row));
    painter.setPen(Qt::NoPen);
    painter.setBrush(secret);
    QPolygonF place;
    for (const QPointF &corner : lineAt(0.3, 0.55, kSecretRow).corners)
        place << corner;
    painter.drawPolygon(place);
    return page;
}

/// How far the ends and middles of a row lie off one level line, in shares of the page's width.
double waviness(const Plan &plan)
{
    const ocr::FlatMap map(*plan.flat);
    double worst = 0;
    for (int row = 0; row < 12; ++row) {
        QList<double> heights;
        for (double x = 0.1; x < 0.91; x += 0.05)
            heights.append(map.toFlat(onPicture(x, 0.1 + 0.07 * row)).y());
        const auto [least, most] = std::minmax_element(heights.begin(), heights.end());
        worst = std::max(worst, (*most - *least) / plan.flat->width);
    }
    return worst;
}

} // namespace

class TestFlat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsBecomePaper_data()
    {
        QTest::addColumn<QRectF>("sheet");
        QTest::addColumn<QSize>("page");
        QTest::addColumn<QSize>("flat");
        QTest::addColumn<double>("dots"); // that the file tells
        const auto row = [](const char *name, const QRectF &sheet, const QSize &page,
                            const QSize &flat, double dots = 0) {
            QTest::newRow(name) << sheet << page << flat << dots;
        };
        const QSize upright(2480, 3508);
        row("A4", {50, 60, 1000, 1400}, {1200, 1600}, upright);
        row("A4 across", {50, 60, 1500, 1050}, {1600, 1200}, upright.transposed());
        row("a scan of A3", {0, 0, 4961, 3508}, {4961, 3508}, {4961, 3508});
        row("a scan of A3, 300 dpi", {0, 0, 4961, 3508}, {4961, 3508}, {4961, 3508}, 300);
        row("a scan of A3, 200 dpi", {0, 0, 2339, 3307}, {2339, 3307}, {3508, 4961}, 200);
        row("a scan of A3, 600 dpi", {0, 0, 7016, 9921}, {7016, 9921}, {3508, 4961}, 600);
        row("as large, and nothing tells", {0, 0, 2339, 3307}, {2339, 3307}, upright);
        row("a scan of A4, 600 dpi", {0, 0, 4961, 7016}, {4961, 7016}, upright, 600);
        row("a scan of A5, 600 dpi", {0, 0, 3508, 4961}, {3508, 4961}, upright, 600);
        row("A4 on the glass for A3", {0, 0, 1654, 2339}, {2339, 3307}, upright, 200);
        row("a square", {50, 60, 900, 900}, {1200, 1600}, {2480, 2480});
        row("a long page from a screen", {0, 0, 1080, 4320}, {1080, 4320}, {2480, 9921});
        row("a banner", {0, 0, 4000, 1000}, {4000, 1000}, {9921, 2480});
    }

    void sheetsBecomePaper()
    {
        QFETCH(QRectF, sheet);
        QFETCH(QSize, page);
        QFETCH(double, dots);
        ocr::Page read;
        read.capture.dotsPerInch = dots;
        read.width = page.width();
        read.height = page.height();
        read.sha256 = QByteArray(32, 'a');
        ocr::Sheet only;
        only.quad = ocr::Quad::fromRect(sheet);
        read.sheets = {only};
        const QList<Plan> plans = plansOf(read, {}, flatOptions());
        QCOMPARE(plans.size(), 1);
        QTEST(plans.first().size(), "flat");
    }

    void noSheetVanishes()
    {
        ocr::Page page;
        page.width = 1600;
        page.height = 1600;
        page.sha256 = QByteArray(32, 'a');
        ocr::Sheet whole;
        whole.quad = ocr::Quad::fromRect(QRectF(50, 60, 1000, 1400));
        ocr::Sheet crushed; // a line, not an area
        crushed.quad = ocr::Quad::fromRect(QRectF(1200, 60, 0, 1400));
        page.sheets = {crushed, whole};
        const ocr::Quad secret = ocr::Quad::fromRect(QRectF(1300, 400, 200, 30));
        const QList<Plan> plans = plansOf(page, {finding(secret)}, flatOptions());
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans.first().sheet, 2);
        QVERIFY(plans.first().flat);
        QCOMPARE(plans.last().sheet, 0); // the page as it is, covered
        QVERIFY(!plans.last().flat);
        QVERIFY(!plans.last().regions.isEmpty());
    }

    void aPlanForEachSheet()
    {
        ocr::Page page;
        page.width = 2400;
        page.height = 1600;
        page.sha256 = QByteArray(32, 'a');
        ocr::Sheet left;
        left.quad = ocr::Quad::fromRect(QRectF(50, 60, 1000, 1400));
        ocr::Sheet right;
        right.quad = ocr::Quad::fromRect(QRectF(1300, 60, 1000, 1400));
        page.sheets = {left, right};
        const ocr::Quad first = ocr::Quad::fromRect(QRectF(300, 400, 200, 30));
        const ocr::Quad second = ocr::Quad::fromRect(QRectF(1500, 700, 200, 30));
        const QList<Plan> plans = plansOf(
            page, {finding(first), finding(second, QStringLiteral("p1-f2"))}, flatOptions());
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans[0].sheet, 1);
        QCOMPARE(plans[1].sheet, 2);
        QCOMPARE(plans[0].regions.size(), 1);
        QCOMPARE(plans[0].regions.first().finding, QStringLiteral("p1-f1"));
        QCOMPARE(plans[1].regions.size(), 1);
        QCOMPARE(plans[1].regions.first().finding, QStringLiteral("p1-f2"));
        QCOMPARE(placesShown({first, second}, plans[1]), QList{second});
        // The page itself stays one.
        PlanOptions original = flatOptions();
        original.page = PageForm::Original;
        QCOMPARE(plansOf(page, {finding(first)}, original).size(), 1);
    }

    /// A bend may bring onto a sheet what lies a little beside its edges.
    void whatABendMayShowIsPlanned_data()
    {
        QTest::addColumn<double>("beside"); // of the sheet's width
        QTest::addColumn<bool>("planned");
        QTest::newRow("2 %") << 0.015 << true;
        QTest::newRow("4 %") << 0.04 << true;
        QTest::newRow("8 %") << 0.08 << false;
    }
    void whatABendMayShowIsPlanned()
    {
        QFETCH(double, beside);
        ocr::Page page;
        page.width = 2400;
        page.height = 1600;
        page.sha256 = QByteArray(32, 'a');
        ocr::Sheet sheet;
        sheet.quad = ocr::Quad::fromRect(QRectF(50, 60, 1000, 1400));
        page.sheets = {sheet};
        const ocr::Quad place = ocr::Quad::fromRect(QRectF(1050 + 1000 * beside, 400, 200, 30));
        PlanOptions options = flatOptions();
        options.style = Style::Block;
        page.history = {true, 1, 1, 1}; // a cover hardly larger than its place
        const QList<Plan> plans = plansOf(page, {finding(place)}, options);
        QCOMPARE(plans.size(), 1);
        const QList<Region> &regions = plans.first().regions; // words of ours among them
        const bool isPlanned =
            std::any_of(regions.begin(), regions.end(), [](const Region &region) {
                return region.finding == QLatin1String("p1-f1");
            });
        QTEST(isPlanned, "planned");
        QTEST(!placesShown({place}, plans.first()).isEmpty(), "planned");
    }

    void rowsRunStraight()
    {
        const QList<Plan> plans = plansOf(bentPage(), {}, flatOptions());
        QCOMPARE(plans.size(), 1);
        QVERIFY2(waviness(plans.first()) < 0.002,
                 qPrintable(QString::number(waviness(plans.first()))));
        Plan uneven = plans.first(); // positive control: the corners alone
        uneven.flat->columns = uneven.flat->rows = 0;
        uneven.flat->bends.clear();
        QVERIFY(waviness(uneven) > 0.005);
    }

    /// A long line of ours runs straight on paper that was bent: none of it may be cut.
    void wordsOfOursAreWhole()
    {
        const QList<Plan> plans = plansOf(bentPage(), {}, flatOptions());
        Plan plan = plans.first();
        const ocr::Quad place = lineAt(0.1, 0.9, 0.97);
        Region words{Region::Why::Added, {}, {}, QStringLiteral("公示期：五月十日至十六日"), {}};
        for (int piece = 0; piece < 8; ++piece)
            words.rects.append(
                lineAt(0.1 + 0.1 * piece, 0.2 + 0.1 * piece, 0.97).boundingRect().toAlignedRect());
        words.at = {place};
        words.ofOurs = true;
        plan.regions = {words};
        const Region shown = onReplacement(words, plan);
        QRegion room;
        for (const QRect &rect : shown.rects)
            room += rect;
        const QRect box =
            shown.at.first().boundingRect().toAlignedRect() & QRect(QPoint(), plan.size());
        QVERIFY(!box.isEmpty());
        for (int x = box.left() + 40; x < box.right() - 40; x += 20) {
            const double share = double(x - box.left()) / box.width();
            const QPointF at = shown.at.first().slice(share, share + 0.01).center();
            QVERIFY(room.contains(at.toPoint()));
        }
    }

    void coveredLinesBendNothing()
    {
        ocr::Page page = bentPage();
        const QList<privacy::Finding> findings{finding(page.lines[5].quad())};
        const QList<Plan> one = plansOf(page, findings, flatOptions());
        for (ocr::Quad &quad : page.lines[5].place.quads) // within the cover
            for (QPointF &corner : quad.corners)
                corner.ry() += 3;
        const QList<Plan> other = plansOf(page, findings, flatOptions());
        QCOMPARE(other.first().flat, one.first().flat);
        QVERIFY(one.first().flat->columns > 0);
    }

    void coversStayCovers()
    {
        const QList<Plan> plans = plansOf(bentPage(), {finding(lineAt(0.3, 0.55, kSecretRow))},
                                          flatOptions(Style::Block));
        const QImage flat = cover(photograph(Qt::red), plans.first());
        QCOMPARE(flat.size(), plans.first().size());
        const ocr::FlatMap map(*plans.first().flat);
        int seen = 0;
        for (const QRect &rect : plans.first().regions.first().rects)
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    const QPointF at = map.toFlat(QPointF(x + 0.5, y + 0.5));
                    const QColor now = flat.pixelColor(int(at.x()), int(at.y()));
                    // Hatching and light words: greys darker than any paper, and no red of ink.
                    QCOMPARE(now.green(), now.red());
                    QCOMPARE(now.blue(), now.red());
                    QVERIFY(now.red() <= 214);
                    ++seen;
                }
        QVERIFY(seen > 1000);
    }

    void whatIsCoveredChangesNothing_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("ink");
        QTest::newRow("masked") << int(Style::Masked) << int(Ink::Colour);
        QTest::newRow("block, black and white") << int(Style::Block) << int(Ink::BlackAndWhite);
    }

    void whatIsCoveredChangesNothing()
    {
        QFETCH(int, style);
        QFETCH(int, ink);
        const PlanOptions options = flatOptions(static_cast<Style>(style), static_cast<Ink>(ink));
        const QList<Plan> plans =
            plansOf(bentPage(), {finding(lineAt(0.3, 0.55, kSecretRow))}, options);
        const QImage one = cover(photograph(Qt::red), plans.first());
        QVERIFY(!one.isNull());
        QCOMPARE(cover(photograph(Qt::black), plans.first()), one);
        Plan nothing = plans.first(); // positive control: without a cover it shows
        nothing.regions.clear();
        QVERIFY(cover(photograph(Qt::red), nothing) != cover(photograph(Qt::black), nothing));
    }

    void theProofKnowsFlatPages()
    {
        const ocr::Quad secret = lineAt(0.3, 0.55, kSecretRow);
        const Plan plan = plansOf(bentPage(), {finding(secret)}, flatOptions()).first();
        const QImage source = photograph(Qt::red);
        const QImage flat = cover(source, plan);
        const auto failed = [&](const QImage &replacement, const ocr::Quad &place) {
            QStringList names;
            for (const Check &check :
                 checkPixels(replacement, flat, plan, {{place}, {}}, {}, FileFormat::Png))
                if (!check.passed)
                    names.append(check.name);
            return names;
        };
        QCOMPARE(failed(flat, secret), QStringList());
        QCOMPARE(failed(flat, lineAt(0.6, 0.8, kSecretRow)),
                 QStringList{QStringLiteral("coverage")});
        QImage changed = flat;
        changed.setPixel(700, 1000, qRgb(1, 2, 3));
        QCOMPARE(failed(changed, secret), QStringList{QStringLiteral("planned_pixels")});
        QVERIFY(failed(source, secret).contains(QStringLiteral("size")));
    }

    void blackAndWhiteKeepsThePage()
    {
        PlanOptions options = flatOptions(Style::Masked, Ink::BlackAndWhite);
        options.page = PageForm::Original;
        const Plan plan =
            plansOf(bentPage(), {finding(lineAt(0.3, 0.55, kSecretRow))}, options).first();
        const QImage page = cover(photograph(Qt::red), plan);
        QCOMPARE(page.size(), QSize(kWidth, kHeight));
        QVERIFY(page.allGray());
        QVERIFY(
            !cover(photograph(Qt::red), plansOf(bentPage(), {}, PlanOptions{}).first()).allGray());
    }

    void crossesTheProcessBoundary()
    {
        const Plan plan = plansOf(bentPage(), {finding(lineAt(0.3, 0.55, kSecretRow))},
                                  flatOptions(Style::Masked, Ink::BlackAndWhite))
                              .first();
        const ocr::Result<Plan> decoded = decodePlan(encode(plan));
        QVERIFY(decoded);
        QCOMPARE(*decoded, plan);
    }
};

QTEST_MAIN(TestFlat)
#include "tst_flat.moc"
