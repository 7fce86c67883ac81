// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/AlsoCover.h"
#include "app/redaction/Cover.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QTest>

#include <algorithm>

using namespace redaction;
using privacy::Disposition;

// Style::Masked: what is printed again, whose words are printed, how a seal goes.

namespace {

ocr::Quad box(double x, double y, double width, double height)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

ocr::TextLine line(const QString &text, const ocr::Quad &quad, float confidence = 0.97F)
{
    ocr::TextLine result;
    result.place = ocr::Place::onPage({quad});
    ocr::Reading reading;
    reading.text = text;
    reading.confidence = double(confidence);
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), confidence});
    result.readings = {reading};
    return result;
}

privacy::Finding finding(Disposition disposition, const ocr::Quad &quad)
{
    privacy::Finding result;
    result.id = QStringLiteral("p1-f1");
    result.disposition = disposition;
    result.action = QStringLiteral("mask");
    result.maskedText = QStringLiteral("138****8000");
    result.place = ocr::Place::onPage({quad});
    return result;
}

const ocr::Quad kAbove = box(100, 100, 180, 30);
const ocr::Quad kSecret = box(100, 150, 180, 30);

/// A line close above a value that is covered.
ocr::Page pageWith(const ocr::TextLine &above)
{
    ocr::Page page;
    page.width = 500;
    page.height = 400;
    page.sha256 = QByteArray(32, 'a');
    page.sheets = {ocr::Sheet{}};
    page.lines = {above, line(QStringLiteral("13800138000"), kSecret)};
    return page;
}

void makeHeader(ocr::Page &page)
{
    ocr::Cell cell;
    cell.header = true;
    cell.quad = kAbove.grown(10, 5);
    cell.lines = {0};
    ocr::Table table;
    table.rows = 2;
    table.columns = 1;
    table.headerRows = 1;
    table.cells = {cell};
    table.quad = box(80, 80, 220, 110);
    page.tables = {table};
}

Plan maskedPlan(const ocr::Page &page, const QList<privacy::Finding> &findings,
                const QList<privacy::Decision> &decisions = {}, bool keepSeal = true)
{
    PlanOptions options;
    options.style = Style::Masked;
    options.keepSeal = keepSeal;
    const ocr::Result<Plan> plan = makePlan(page, {findings, {}}, decisions, options);
    return plan ? *plan : Plan{};
}

QStringList printed(const Plan &plan, Region::Why why)
{
    QStringList words;
    for (const Region &region : plan.regions)
        if (region.why == why && !region.printed.isEmpty())
            words.append(region.printed);
    return words;
}

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

} // namespace

class TestMasked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAgainWhatAMarginTook_data();
    void printsAgainWhatAMarginTook();
    void doubtfulWordsStayCovered();
    void disagreeingReadersStayCovered();
    void lettersOfASealStayAway();
    void masksKeepTheirStars_data();
    void masksKeepTheirStars();
    void personalWordsStayCovered_data();
    void personalWordsStayCovered();
    void wordsPrintedAgainAreSeen();
    void decidedWordsArePrinted();
    void whatShowsIsCoveredToo();
    void maskIsPrintedInGrey();
    void rulingsAreDrawnWhereTheyRun_data();
    void rulingsAreDrawnWhereTheyRun();
    void headersStayBold_data();
    void headersStayBold();
    void rulingsHaveTheLightOfTheirPlace_data();
    void rulingsHaveTheLightOfTheirPlace();
    void sealLosesItsInkOnly();
    void greySealStays();
    void paperAndInkAreTheSheets();
    void starsFollowWhatIsKept();
};

void TestMasked::printsAgainWhatAMarginTook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("header");
    QTest::addColumn<bool>("again");
    QTest::newRow("header") << "联系电话" << true << true;
    QTest::newRow("header with a space") << "姓 名" << true << true;
    QTest::newRow("no header") << "张三李四" << false << true;
    QTest::newRow("label") << "联系电话：" << false << true;
    QTest::newRow("amount") << "1748.00" << false << true;
    QTest::newRow("year") << "2024年" << false << true;
    QTest::newRow("may be the rest of the number") << "0011" << false << false;
    QTest::newRow("telling number") << "6501011990" << false << false;
    QTest::newRow("number under a wrong header") << "13800138000" << true << false;
    QTest::newRow("letters and digits") << "A1234567" << false << false;
}

void TestMasked::printsAgainWhatAMarginTook()
{
    QFETCH(QString, text);
    QFETCH(bool, header);
    QFETCH(bool, again);
    ocr::Page page = pageWith(line(text, kAbove));
    if (header)
        makeHeader(page);
    const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret)});
    QString words = text;
    words.remove(u' ');
    // In as many pieces as it has kinds of letters.
    QCOMPARE(printed(plan, Region::Why::Added).join(QString()), again ? words : QString());
    // Either way its pixels are gone.
    QRegion region;
    for (const Region &each : plan.regions)
        for (const QRect &rect : each.rects)
            region += rect;
    if (header)
        QVERIFY((QRegion(kAbove.boundingRect().toRect()) - region).isEmpty());
}

void TestMasked::doubtfulWordsStayCovered()
{
    ocr::Page page = pageWith(line(QStringLiteral("联系电话"), kAbove, 0.7F));
    makeHeader(page);
    const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret)});
    QVERIFY(printed(plan, Region::Why::Added).isEmpty());
}

void TestMasked::disagreeingReadersStayCovered()
{
    ocr::TextLine amount = line(QStringLiteral("1748.00"), kAbove);
    ocr::Reading other = amount.readings.first();
    other.reader = ocr::Reader::Tesseract;
    amount.readings.append(other);
    const QList<privacy::Finding> findings{finding(Disposition::Exposed, kSecret)};
    QCOMPARE(printed(maskedPlan(pageWith(amount), findings), Region::Why::Added),
             QStringList{QStringLiteral("1748.00")});
    amount.readings.last().text = QStringLiteral("1743.00");
    QVERIFY(printed(maskedPlan(pageWith(amount), findings), Region::Why::Added).isEmpty());
}

/// The seal goes, and with it the letters of its rim, whatever they were read as; print under it
/// does not.
void TestMasked::lettersOfASealStayAway()
{
    const auto again = [](const QString &text, bool underSeal) {
        ocr::Page page = pageWith(line(text, kAbove));
        if (underSeal)
            page.marks = {{ocr::MarkKind::Seal, kAbove.grown(20, 20), {}}};
        const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret)}, {}, false);
        return printed(plan, Region::Why::Added).join(QString());
    };
    QCOMPARE(again(QStringLiteral("人"), true), QString());
    QCOMPARE(again(QStringLiteral("人"), false), QStringLiteral("人"));
    QCOMPARE(again(QStringLiteral("人民政府"), true), QStringLiteral("人民政府"));
}

void TestMasked::masksKeepTheirStars_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<float>("confidence");
    QTest::addColumn<bool>("again");
    QTest::newRow("the same") << "139****0000" << 0.97F << true;
    QTest::newRow("other stars") << "139*** *0000" << 0.97F << true;
    QTest::newRow("a letter among them") << "139s****0000" << 0.97F << true;
    QTest::newRow("not asked") << QString() << 0.98F << true;
    QTest::newRow("no number, and doubt") << "139****oo" << 0.97F << false;
    QTest::newRow("no number") << "139****oo" << 0.995F << true;
    QTest::newRow("other digits") << "138****0000" << 0.995F << false;
}

/// A mask of the unit's own beside a cover is printed again whole, although readers count its stars
/// otherwise.
void TestMasked::masksKeepTheirStars()
{
    QFETCH(QString, other);
    QFETCH(float, confidence);
    QFETCH(bool, again);
    const QString text = QStringLiteral("139****0000");
    ocr::TextLine mask = line(text, kAbove, confidence);
    if (!other.isEmpty()) {
        mask.readings += line(other, kAbove).readings;
        mask.readings.last().reader = ocr::Reader::Tesseract;
    }
    privacy::Finding above = finding(Disposition::Masked, kAbove);
    above.id = QStringLiteral("p1-f2");
    const Plan plan = maskedPlan(pageWith(mask), {finding(Disposition::Exposed, kSecret), above});
    QCOMPARE(printed(plan, Region::Why::Added), again ? QStringList{text} : QStringList{});
}

void TestMasked::personalWordsStayCovered_data()
{
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<bool>("again");
    // What the notice has to say stays readable, whatever the manifest names.
    QTest::newRow("permitted name") << Disposition::Permitted << "张*" << true;
    QTest::newRow("masked as posted") << Disposition::Masked << "139****0000" << true;
    QTest::newRow("covered itself") << Disposition::Exposed << "张*" << false;
}

void TestMasked::personalWordsStayCovered()
{
    QFETCH(Disposition, disposition);
    QFETCH(QString, masked);
    QFETCH(bool, again);
    const QString text =
        masked.startsWith(u'张') ? QStringLiteral("张三") : QStringLiteral("139****0000");
    privacy::Finding above = finding(disposition, kAbove);
    above.id = QStringLiteral("p1-f2");
    above.maskedText = masked;
    const Plan plan =
        maskedPlan(pageWith(line(text, kAbove)), {finding(Disposition::Exposed, kSecret), above});
    QCOMPARE(printed(plan, Region::Why::Added), again ? QStringList{text} : QStringList{});
}

void TestMasked::wordsPrintedAgainAreSeen()
{
    ocr::Page page = pageWith(line(QStringLiteral("联系电话"), kAbove));
    makeHeader(page);
    const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret)});
    QImage source(page.width, page.height, QImage::Format_RGB888);
    source.fill(Qt::white);
    const QImage masked = cover(source, plan);
    int ink = 0;
    const QRect place = kAbove.boundingRect().toRect();
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ink += qGray(masked.pixel(x, y)) < 128 ? 1 : 0;
    QVERIFY2(ink > 150, qPrintable(QString::number(ink)));
}

void TestMasked::decidedWordsArePrinted()
{
    privacy::Decision decision;
    decision.sourceSha256 = QByteArray(32, 'a');
    decision.finding = QStringLiteral("p1-f1");
    decision.choice = privacy::Decision::Choice::Cover;
    decision.printed = QStringLiteral("略");
    const ocr::Page page = pageWith(line(QStringLiteral("甲"), box(100, 300, 30, 30)));
    const Plan own = maskedPlan(page, {finding(Disposition::Exposed, kSecret)}, {decision});
    QCOMPARE(printed(own, Region::Why::Finding), QStringList{QStringLiteral("略")});
    decision.finding.clear();
    decision.boxes = {box(300, 300, 60, 30)};
    const Plan boxed = maskedPlan(page, {}, {decision});
    QCOMPARE(printed(boxed, Region::Why::AlsoCovered), QStringList{QStringLiteral("略")});
    PlanOptions block;
    const ocr::Result<Plan> black = makePlan(page, {}, {decision}, block);
    QVERIFY(black);
    QVERIFY(printed(*black, Region::Why::AlsoCovered).isEmpty());
}

void TestMasked::whatShowsIsCoveredToo()
{
    ocr::Page page = pageWith(line(QStringLiteral("联系电话"), kAbove));
    makeHeader(page);
    const privacy::PageJudgement judgement{{finding(Disposition::Exposed, kSecret)}, {}};
    PlanOptions options;
    options.style = Style::Masked;
    const Plan plan = maskedPlan(page, judgement.findings);
    const auto covering = [&](const QList<ocr::Quad> &places) {
        const ocr::Result<QList<Plan>> again = alsoCover(places, page, judgement, {}, options);
        return again ? again->first() : Plan{};
    };
    const ocr::Quad shows = box(350, 200, 40, 20);
    const Plan more = covering({shows, box(-90, -90, 20, 20)});
    QCOMPARE(more.regions.size(), plan.regions.size() + 1);
    QVERIFY(std::any_of(more.regions.begin(), more.regions.end(), [&shows](const Region &region) {
        return region.why == Region::Why::AlsoCovered &&
               region.rects.first().contains(shows.boundingRect().toRect());
    }));
    QCOMPARE(printed(more, Region::Why::Added), printed(plan, Region::Why::Added));
    // What we printed ourselves and what must not show is not printed a second time.
    const Plan silent = covering({box(110, 102, 160, 26)});
    QVERIFY(printed(silent, Region::Why::Added).isEmpty());
    QCOMPARE(printed(silent, Region::Why::Finding), printed(plan, Region::Why::Finding));
}

void TestMasked::maskIsPrintedInGrey()
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

void TestMasked::rulingsAreDrawnWhereTheyRun_data()
{
    QTest::addColumn<int>("ruling");
    QTest::addColumn<QRectF>("value");
    const QRectF across(150, 160, 100, 24);
    QTest::newRow("between the cells") << 200 << across;
    QTest::newRow("a little off their edges") << 203 << across;
    QTest::newRow("beside the value") << 203 << QRectF(206, 160, 100, 24);
    QTest::newRow("nowhere: one cell that was read as two") << -1 << across;
}

void TestMasked::rulingsAreDrawnWhereTheyRun()
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

void TestMasked::headersStayBold_data()
{
    QTest::addColumn<double>("light");
    QTest::addColumn<bool>("soft");
    QTest::addColumn<QString>("text");
    const QString head = QStringLiteral("联系电话");
    QTest::newRow("in the light") << 1.0 << false << head;
    QTest::newRow("in a deep shadow") << 0.2 << false << head;
    QTest::newRow("thin print, blurred") << 0.8 << true << head;
    // What is a number or a mask is as heavy as the values are, whatever stands beside it.
    QTest::newRow("a number") << 1.0 << false << QStringLiteral("1748.00元");
}

void TestMasked::headersStayBold()
{
    QFETCH(double, light);
    QFETCH(bool, soft);
    QFETCH(QString, text);
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

void TestMasked::rulingsHaveTheLightOfTheirPlace_data()
{
    QTest::addColumn<QColor>("light");
    QTest::addColumn<QColor>("shadow");
    QTest::addColumn<double>("ink");
    QTest::newRow("white, in a deep shadow") << QColor(235, 235, 235) << QColor(64, 64, 64) << 0.3;
    QTest::newRow("warm") << QColor(230, 215, 180) << QColor(120, 112, 94) << 0.4;
    QTest::newRow("bluish") << QColor(170, 185, 215) << QColor(68, 74, 86) << 0.4;
}

void TestMasked::rulingsHaveTheLightOfTheirPlace()
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

void TestMasked::sealLosesItsInkOnly()
{
    ocr::Page page = pageWith(line(QStringLiteral("甲"), box(20, 20, 30, 30)));
    page.marks = {{ocr::MarkKind::Seal, box(300, 200, 150, 150), {}}};
    QImage source(page.width, page.height, QImage::Format_RGB888);
    source.fill(QColor(246, 244, 240));
    QPainter painter(&source);
    painter.setPen(QPen(QColor(222, 70, 80), 8));
    painter.drawEllipse(306, 206, 138, 138);
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

void TestMasked::greySealStays()
{
    ocr::Page page = pageWith(line(QStringLiteral("甲"), box(20, 20, 30, 30)));
    page.marks = {{ocr::MarkKind::Seal, box(300, 200, 150, 150), {}}};
    QImage source(page.width, page.height, QImage::Format_RGB888);
    source.fill(QColor(244, 244, 244));
    QPainter painter(&source);
    painter.setPen(QPen(QColor(120, 120, 120), 8));
    painter.drawEllipse(306, 206, 138, 138);
    painter.end();
    QCOMPARE(cover(source, maskedPlan(page, {}, {}, false)), source);
}

/// A cover close under a bold title, on a sheet that lies on red felt: neither the title's ink nor
/// the felt is paper, and the felt is no ink.
void TestMasked::paperAndInkAreTheSheets()
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

void TestMasked::starsFollowWhatIsKept()
{
    const QString address = QStringLiteral("幸福镇红旗村5组148号");
    ocr::Page page = pageWith(line(QStringLiteral("家庭住址"), kAbove));
    const ocr::Quad place = box(100, 250, 300, 30);
    page.lines.append(line(address, place));
    privacy::Finding exposed = finding(Disposition::Exposed, place);
    exposed.maskedText = QStringLiteral("幸福镇红旗村***");
    exposed.table = 0; // a cell may be left half empty, a sentence is filled
    const Plan plan = maskedPlan(page, {exposed});
    QCOMPARE(printed(plan, Region::Why::Finding) + printed(plan, Region::Why::Added),
             (QStringList{QStringLiteral("幸福镇红旗村"), QStringLiteral("***")}));
    QList<QRectF> places;
    for (const Region &region : plan.regions)
        if (!region.printed.isEmpty())
            places.append(region.at.first().boundingRect());
    QCOMPARE(places.size(), 2);
    QVERIFY(std::abs(places[1].left() - places[0].right()) < places[0].height());
    QVERIFY(places[1].width() < 2 * places[0].height());
}

QTEST_MAIN(TestMasked)
#include "tst_masked.moc"
