// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/AlsoCover.h"
#include "ocr/base/GreySealMark.h"
#include "tests/app/redaction/MaskedPages.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace redaction;
using privacy::Disposition;
using namespace maskedpages;

// Style::Masked: what is printed again, and whose words are printed.

class TestMasked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAgainWhatAMarginTook_data();
    void printsAgainWhatAMarginTook();
    void doubtfulWordsStayCovered();
    void disagreeingReadersStayCovered();
    void lettersOfASealStayAway();
    void starsStandBesideTheirName();
    void masksKeepTheirStars_data();
    void masksKeepTheirStars();
    void lostStarsAreMadeUp();
    void masksGoAsTheirCellDoes();
    void marksAloneSayNothing_data();
    void marksAloneSayNothing();
    void personalWordsStayCovered_data();
    void personalWordsStayCovered();
    void wordsPrintedAgainAreSeen();
    void decidedWordsArePrinted();
    void whatShowsIsCoveredToo();
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

/// One Han character apart they would look like a hole, and tell how many there were.
void TestMasked::starsStandBesideTheirName()
{
    const auto starsOf = [](const QString &name) {
        const double em = 30;
        const ocr::Quad place = box(100, 150, em * double(name.size()), em);
        ocr::Page page = pageWith(line(QStringLiteral("甲"), kAbove));
        page.lines.last() = line(name, place);
        privacy::Finding secret = finding(Disposition::Exposed, place);
        secret.type = privacy::FindingType::Name;
        secret.maskedText = name.left(1) + QStringLiteral("**");
        secret.table = 0; // a cell's: nothing has to fill it
        for (const Region &region : maskedPlan(page, {secret}).regions)
            if (region.printed == QStringLiteral("**"))
                return region.at.first().boundingRect();
        return QRectF();
    };
    const QRectF three = starsOf(QStringLiteral("张三丰"));
    const QRectF four = starsOf(QStringLiteral("欧阳三丰"));
    QVERIFY(!three.isEmpty());
    QVERIFY(std::abs(three.width() - four.width()) < 2);
    QVERIFY(three.width() < 40);
    QVERIFY(std::abs(three.left() - 130) < 4);
}

/// The seal goes, and with it the letters of its rim, whatever they were read as; print under it
/// does not.
void TestMasked::lettersOfASealStayAway()
{
    const auto again = [](const QString &text, bool underSeal, const QString &kind = {}) {
        ocr::Page page = pageWith(line(text, kAbove));
        if (underSeal)
            page.marks = {{ocr::MarkKind::Seal, kAbove.grown(20, 20), kind}};
        const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret)}, {}, false);
        return printed(plan, Region::Why::Added).join(QString());
    };
    QCOMPARE(again(QStringLiteral("人"), true), QString());
    QCOMPARE(again(QStringLiteral("人"), true, ocr::greySeal()), QString());
    QCOMPARE(again(QStringLiteral("人"), false), QStringLiteral("人"));
    QCOMPARE(again(QStringLiteral("人民政府"), true), QStringLiteral("人民政府"));
}

void TestMasked::masksKeepTheirStars_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<float>("confidence");
    QTest::addColumn<QString>("again");
    const QString whole = QStringLiteral("139****0000");
    QTest::newRow("the same") << "139****0000" << 0.97F << whole;
    QTest::newRow("the same, without certainty") << "139****0000" << 0.6F << whole;
    QTest::newRow("other stars") << "139*** *0000" << 0.97F << whole;
    QTest::newRow("a letter among them") << "139s****0000" << 0.97F << whole;
    QTest::newRow("not asked") << QString() << 0.98F << whole;
    QTest::newRow("not asked, and doubt") << QString() << 0.9F << "***********";
    QTest::newRow("no number, and doubt") << "139****oo" << 0.97F << "139********";
    QTest::newRow("no number") << "139****oo" << 0.995F << whole;
    QTest::newRow("another digit") << "138****0000" << 0.995F << "13*****0000";
    QTest::newRow("a digit more") << "1397****0000" << 0.97F << "*******0000";
}

/// A mask of the unit's own beside a cover is printed again in its length, although readers count
/// its stars otherwise; what is not certain of it are stars.
void TestMasked::masksKeepTheirStars()
{
    QFETCH(QString, other);
    QFETCH(float, confidence);
    QFETCH(QString, again);
    ocr::TextLine mask = line(QStringLiteral("139****0000"), kAbove, confidence);
    if (!other.isEmpty()) {
        mask.readings += line(other, kAbove).readings;
        mask.readings.last().reader = ocr::Reader::Tesseract;
    }
    privacy::Finding above = finding(Disposition::Masked, kAbove);
    above.id = QStringLiteral("p1-f2");
    const Plan plan = maskedPlan(pageWith(mask), {finding(Disposition::Exposed, kSecret), above});
    QCOMPARE(printed(plan, Region::Why::Added), QStringList{again});
}

/// A mask of eighteen signs of which a reader saw ten: as long as it was.
void TestMasked::lostStarsAreMadeUp()
{
    const double digit = 10;
    const ocr::Quad place = box(100, 110, 18 * digit, 18);
    ocr::TextLine mask = line(QStringLiteral("650*****70"), place);
    QList<ocr::CharacterPlace> &characters = mask.readings.first().characters;
    for (qsizetype i = 0; i < 10; ++i) {
        const double from = i < 3 ? double(i) : i < 8 ? 3 + 2.6 * double(i - 3) : 8 + double(i);
        const double to = i < 3 ? double(i + 1) : i < 8 ? 3 + 2.6 * double(i - 2) : 9 + double(i);
        characters[i].from = float(from / 18);
        characters[i].to = float(to / 18);
    }
    privacy::Finding above = finding(Disposition::Masked, place);
    above.id = QStringLiteral("p1-f2");
    const Plan plan = maskedPlan(pageWith(mask), {finding(Disposition::Exposed, kSecret), above});
    QCOMPARE(printed(plan, Region::Why::Added), QStringList{QStringLiteral("650*************70")});
}

/// Rows of stars ride high between digits, and what finds lines takes that for a slope.
void TestMasked::masksGoAsTheirCellDoes()
{
    ocr::Quad leaning = kAbove;
    for (const size_t corner : {1, 2})
        leaning.corners[corner].ry() -= 8;
    privacy::Finding above = finding(Disposition::Masked, leaning);
    above.id = QStringLiteral("p1-f2");
    ocr::Page page = pageWith(line(QStringLiteral("139****0000"), leaning));
    const auto fallOfMask = [&] {
        const Plan plan = maskedPlan(page, {finding(Disposition::Exposed, kSecret), above});
        for (const Region &region : plan.regions)
            if (region.why == Region::Why::Added && !region.at.isEmpty())
                return region.at.first().corners[1].y() - region.at.first().corners[0].y();
        return 1000.0;
    };
    QVERIFY(fallOfMask() < -6); // the control: in no table it goes as it was found
    makeHeader(page);
    page.tables.first().ruled = true;
    QVERIFY2(std::abs(fallOfMask()) < 0.5, qPrintable(QString::number(fallOfMask())));
}

void TestMasked::marksAloneSayNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("again");
    QTest::newRow("of a number that nobody read with certainty") << "65044)" << QStringList{};
    QTest::newRow("behind a word") << "甲)" << QStringList{QStringLiteral("甲)")};
}

void TestMasked::marksAloneSayNothing()
{
    QFETCH(QString, text);
    QFETCH(QStringList, again);
    ocr::TextLine above = line(text, kAbove);
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isDigit())
            above.readings.first().characters[i].confidence = 0.5F;
    const Plan plan = maskedPlan(pageWith(above), {finding(Disposition::Exposed, kSecret)});
    QCOMPARE(printed(plan, Region::Why::Added).join(QString()), again.join(QString()));
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
    QStringList words; // not those of a mask
    for (const Region &region : plan.regions)
        if (region.why == Region::Why::Added && region.finding.isEmpty())
            words.append(region.printed);
    QCOMPARE(words, again ? QStringList{text} : QStringList{});
    QVERIFY(again || !printed(plan, Region::Why::Added).join(QString()).contains(u'三'));
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
