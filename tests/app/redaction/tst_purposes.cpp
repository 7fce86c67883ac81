// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/Proof.h"
#include "app/redaction/WholePage.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace redaction;
using privacy::Disposition;

// What a replacement is for, and how it says so.

namespace {

constexpr int kWidth = 1240;
constexpr int kHeight = 1754; // A4 at 150 dpi
const QRect kLine(200, 300, 700, 34);
const QRect kSecret(400, 600, 300, 34);
const QRect kSeal(800, 1300, 200, 200);

ocr::Quad quadOf(const QRect &rect)
{
    return ocr::Quad::fromRect(QRectF(rect));
}

ocr::TextLine line(const QString &text, const QRect &rect)
{
    ocr::TextLine result;
    result.place = ocr::Place::onPage({quadOf(rect)});
    ocr::Reading reading;
    reading.text = text;
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), 0.97F});
    result.readings = {reading};
    return result;
}

ocr::Page noticePage()
{
    ocr::Page page;
    page.width = kWidth;
    page.height = kHeight;
    page.sha256 = QByteArray(32, '\x0a');
    page.history.lossless = true;
    page.lines = {line(QStringLiteral("关于红旗村低保对象的公示名单"), kLine),
                  line(QStringLiteral("13800138000"), kSecret)};
    page.marks = {{ocr::MarkKind::Seal, quadOf(kSeal), {}}};
    ocr::Sheet sheet;
    sheet.quad = quadOf(QRect(0, 0, kWidth, kHeight));
    sheet.lines = {0, 1};
    page.sheets = {sheet};
    return page;
}

/// A page on which nothing is free.
ocr::Page fullPage()
{
    ocr::Page page = noticePage();
    for (int y = 0; y < kHeight; y += 40)
        page.lines.append(line(QStringLiteral("一二三四五六七八九十"), QRect(0, y, kWidth, 34)));
    return page;
}

privacy::Finding finding(Disposition disposition, const QRect &rect)
{
    privacy::Finding result;
    result.id = QStringLiteral("p1-f1");
    result.type = privacy::FindingType::Phone;
    result.disposition = disposition;
    result.action = QStringLiteral("mask");
    result.maskedText = QStringLiteral("138****8000");
    result.place = ocr::Place::onPage({quadOf(rect)});
    return result;
}

privacy::PageJudgement judgement(Disposition disposition)
{
    privacy::SheetJudgement sheet;
    sheet.periodFrom = QDate(2026, 3, 1);
    sheet.periodTo = QDate(2026, 3, 7);
    return {{finding(disposition, kSecret)}, {sheet}};
}

QImage drawn()
{
    QImage page(kWidth, kHeight, QImage::Format_RGB888);
    page.fill(QColor(246, 245, 240));
    QPainter painter(&page);
    painter.fillRect(kLine, QColor(40, 40, 40));
    painter.fillRect(kSecret, QColor(40, 40, 40));
    painter.fillRect(kSeal, QColor(210, 40, 50));
    return page;
}

PlanOptions optionsFor(Purpose purpose)
{
    PlanOptions options;
    options.purpose = purpose;
    options.style = purpose == Purpose::Evidence ? Style::Block : Style::Masked;
    return options;
}

Plan planFor(Purpose purpose, Disposition disposition = Disposition::Exposed)
{
    const auto plan = makePlan(noticePage(), judgement(disposition), {}, optionsFor(purpose));
    return plan ? *plan : Plan{};
}

QStringList wordsOfOurs(const Plan &plan)
{
    QStringList words;
    for (const Region &region : plan.regions)
        if (region.ofOurs && !region.printed.isEmpty())
            words.append(region.printed);
    return words;
}

int reddish(const QImage &page)
{
    int count = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            count += qRed(page.pixel(x, y)) - qGreen(page.pixel(x, y)) > 30 ? 1 : 0;
    return count;
}

/// Pixels that differ outside what the plan says it changes.
int changedElsewhere(const QImage &before, const QImage &after, const Plan &plan)
{
    QRegion changed;
    for (const Region &region : plan.regions)
        for (const QRect &rect : region.rects)
            changed += rect;
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y) && !changed.contains(QPoint(x, y)))
                ++count;
    return count;
}

} // namespace

class TestPurposes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void styleTellsThePurpose();
    void purposesAreNotMixed_data();
    void purposesAreNotMixed();
    void evidenceSaysWhoseItIs();
    void coversSayItOnce();
    void evidenceIsOpaque();
    void maskedValuesAreFramed();
    void labelKeepsClear();
    void fullPageHasNoLabel();
    void wordsAreLeftOutTogether();
    void postableCopyNamesItsPeriod();
    void periodWords_data();
    void periodWords();
    void sampleSaysThatItIsOne();
    void fullPageIsNoSample();
    void wholePageKeepsItsPurpose();
    void blackAndWhiteHasNoColour();
    void flatSheetsHaveTheirOwnWords();
};

void TestPurposes::styleTellsThePurpose()
{
    PlanOptions options;
    QCOMPARE(purposeOf(options), Purpose::Evidence);
    options.style = Style::Masked;
    QCOMPARE(purposeOf(options), Purpose::Post);
    for (const Purpose purpose : {Purpose::Post, Purpose::Evidence, Purpose::Sample}) {
        QCOMPARE(planFor(purpose).purpose, purpose);
        QCOMPARE(purposeNamed(purposeName(purpose)), std::optional(purpose));
        const auto read = decodePlan(QCborValue::fromCbor(encode(planFor(purpose)).toCbor()));
        QVERIFY(read);
        QCOMPARE(*read, planFor(purpose));
    }
    QVERIFY(!purposeNamed(QStringLiteral("draft")));
}

void TestPurposes::purposesAreNotMixed_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<Style>("style");
    QTest::newRow("evidence in masks") << Purpose::Evidence << Style::Masked;
    QTest::newRow("black bars to be hung up") << Purpose::Post << Style::Block;
    QTest::newRow("black bars as a sample") << Purpose::Sample << Style::Block;
}

void TestPurposes::purposesAreNotMixed()
{
    QFETCH(Purpose, purpose);
    QFETCH(Style, style);
    PlanOptions options;
    options.purpose = purpose;
    options.style = style;
    const auto plan = makePlan(noticePage(), judgement(Disposition::Exposed), {}, options);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::InvalidInput);
}

void TestPurposes::evidenceSaysWhoseItIs()
{
    const Plan plan = planFor(Purpose::Evidence);
    QCOMPARE(plan.evidenceNumber, QStringLiteral("0a0a0a0a-1"));
    const QString words = wordsOfOurs(plan).join(u' ');
    QVERIFY(words.contains(QStringLiteral("证据图片")));
    QVERIFY(words.contains(plan.evidenceNumber));
    QCOMPARE(plan.regions.first().printed, QStringLiteral("检察机关遮盖"));
    PlanOptions options = optionsFor(Purpose::Evidence);
    options.evidenceNumber = QStringLiteral("2026-17-3");
    const auto numbered = makePlan(noticePage(), judgement(Disposition::Exposed), {}, options);
    QVERIFY(wordsOfOurs(*numbered).join(u' ').contains(QStringLiteral("2026-17-3")));
}

void TestPurposes::coversSayItOnce()
{
    const auto named = [](const QRect &second) {
        privacy::PageJudgement both = judgement(Disposition::Exposed);
        both.findings.append(finding(Disposition::Exposed, second));
        both.findings.last().id = QStringLiteral("p1-f2");
        const auto plan = makePlan(noticePage(), both, {}, optionsFor(Purpose::Evidence));
        return plan ? std::count_if(plan->regions.begin(), plan->regions.end(),
                                    [](const Region &region) {
                                        return region.why == Region::Why::Finding &&
                                               !region.printed.isEmpty();
                                    })
                    : -1;
    };
    QCOMPARE(named(kSecret.translated(0, 200)), 2);
    // One place found twice: words over words cannot be read.
    QCOMPARE(named(kSecret.translated(12, 4)), 1);
}

void TestPurposes::evidenceIsOpaque()
{
    const Plan plan = planFor(Purpose::Evidence);
    const QImage page = cover(drawn(), plan);
    QCOMPARE(changedElsewhere(drawn(), page, plan), 0);
    // Whatever stood there, the same stands there now.
    QImage other = drawn();
    QPainter(&other).fillRect(kSecret, Qt::yellow);
    QVERIFY(cover(other, plan) == page);
    // Hatched: black and grey in turn, and light words on it.
    int black = 0;
    int grey = 0;
    int light = 0;
    for (int y = kSecret.top(); y <= kSecret.bottom(); ++y)
        for (int x = kSecret.left(); x <= kSecret.right(); ++x) {
            const int value = qGray(page.pixel(x, y));
            black += value == 0 ? 1 : 0;
            grey += value > 20 && value < 80 ? 1 : 0;
            light += value > 190 ? 1 : 0;
        }
    const int all = kSecret.width() * kSecret.height();
    QVERIFY2(black > all / 2, qPrintable(QString::number(black)));
    QVERIFY2(grey > all / 20, qPrintable(QString::number(grey)));
    QVERIFY2(light > all / 100, qPrintable(QString::number(light)));
    // The proof wants exactly that: a pixel of the source under a cover does not pass.
    for (const FileFormat format : {FileFormat::Png, FileFormat::Jpeg}) {
        const auto bytes = encodePages({page}, format);
        QVERIFY(bytes);
        const auto decoded = decodePages(*bytes, format);
        QVERIFY(decoded);
        const auto fails = [&](const QImage &replacement, const QImage &planned) {
            const QList<Check> checks =
                checkPixels(replacement, planned, plan, {{quadOf(kSecret)}, {}},
                            {noticePage().history}, format);
            return !std::all_of(checks.begin(), checks.end(),
                                [](const Check &check) { return check.passed; });
        };
        QVERIFY(!fails(decoded->first(), page));
        QImage conspired = page;
        conspired.setPixelColor(kSecret.topLeft(), QColor(40, 40, 40));
        const auto bad = decodePages(*encodePages({conspired}, format), format);
        QVERIFY(fails(bad->first(), conspired));
    }
}

void TestPurposes::maskedValuesAreFramed()
{
    const Plan plan = planFor(Purpose::Evidence, Disposition::Masked);
    const QImage page = cover(drawn(), plan);
    QCOMPARE(changedElsewhere(drawn(), page, plan), 0);
    QCOMPARE(page.pixel(kSecret.center()), drawn().pixel(kSecret.center())); // seen as it hung
    int framed = 0; // upwards from the value
    for (int y = kSecret.top() - 20; y < kSecret.top(); ++y) {
        const QRgb pixel = page.pixel(kSecret.center().x(), y);
        framed += qBlue(pixel) > qRed(pixel) + 60 ? 1 : 0;
    }
    QVERIFY(framed >= 2 && framed < 8);
    QVERIFY(wordsOfOurs(plan).join(u' ').contains(QStringLiteral("张贴单位原有遮盖")));
    QVERIFY(!wordsOfOurs(planFor(Purpose::Evidence))
                 .join(u' ')
                 .contains(QStringLiteral("张贴单位原有遮盖")));
}

void TestPurposes::labelKeepsClear()
{
    for (const Purpose purpose : {Purpose::Post, Purpose::Evidence, Purpose::Sample})
        for (const Region &region : planFor(purpose).regions)
            for (const QRect &rect : region.rects) {
                QVERIFY(QRect(0, 0, kWidth, kHeight).contains(rect));
                if (region.ofOurs)
                    for (const QRect &taken : {kLine, kSecret, kSeal})
                        QVERIFY(!rect.intersects(taken));
            }
}

void TestPurposes::fullPageHasNoLabel()
{
    for (const Purpose purpose : {Purpose::Evidence, Purpose::Post}) {
        const auto plan =
            makePlan(fullPage(), judgement(Disposition::Exposed), {}, optionsFor(purpose));
        QVERIFY(plan);
        QCOMPARE(wordsOfOurs(*plan), QStringList());
        QCOMPARE(plan->notPrinted,
                 QStringList{purpose == Purpose::Evidence ? QStringLiteral("evidence_label")
                                                          : QStringLiteral("period")});
    }
    QVERIFY(planFor(Purpose::Evidence).notPrinted.isEmpty());
}

void TestPurposes::wordsAreLeftOutTogether()
{
    Plan plan = planFor(Purpose::Evidence);
    QVERIFY(!lacksFonts(plan));
    plan.regions.first().printed = QString(QChar(0x0378)); // assigned to nothing: no font has it
    QVERIFY(lacksFonts(plan));
    leaveOutWords(plan);
    QVERIFY(!lacksFonts(plan));
    QVERIFY(std::none_of(plan.regions.begin(), plan.regions.end(),
                         [](const Region &region) { return region.ofOurs; }));
    QCOMPARE(plan.notPrinted, QStringList{QStringLiteral("evidence_label")});
    QCOMPARE(changedElsewhere(drawn(), cover(drawn(), plan), plan), 0);
}

void TestPurposes::postableCopyNamesItsPeriod()
{
    const Plan plan = planFor(Purpose::Post);
    QCOMPARE(wordsOfOurs(plan),
             QStringList{QStringLiteral("公示期：2026年3月1日至3月7日，请于3月8日撤下")});
    const QImage page = cover(drawn(), plan);
    QCOMPARE(changedElsewhere(drawn(), page, plan), 0);
    const auto words = std::find_if(plan.regions.begin(), plan.regions.end(),
                                    [](const Region &region) { return region.ofOurs; });
    QVERIFY(words->at.first().center().y() > 0.8 * kHeight);
    const QRect box = words->at.first().boundingRect().toAlignedRect();
    int dark = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            dark += qGray(page.pixel(x, y)) < 120 ? 1 : 0;
    QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
}

void TestPurposes::periodWords_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QDate() << QDate() << 0 << QString();
    QTest::newRow("a length only") << QDate() << QDate() << 9 << QString();
    QTest::newRow("begins only") << QDate(2026, 3, 1) << QDate() << 0 << QString();
    QTest::newRow("so many days") << QDate(2026, 3, 1) << QDate() << 7
                                  << QStringLiteral("公示期：2026年3月1日至3月7日，请于3月8日撤下");
    QTest::newRow("over the year")
        << QDate(2025, 12, 28) << QDate(2026, 1, 3) << 0
        << QStringLiteral("公示期：2025年12月28日至2026年1月3日，请于1月4日撤下");
    QTest::newRow("ends with the year")
        << QDate(2025, 12, 25) << QDate(2025, 12, 31) << 0
        << QStringLiteral("公示期：2025年12月25日至12月31日，请于2026年1月1日撤下");
    QTest::newRow("backwards") << QDate(2026, 3, 7) << QDate(2026, 3, 1) << 0 << QString();
}

void TestPurposes::periodWords()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, days);
    QFETCH(QString, words);
    privacy::PageJudgement judged = judgement(Disposition::Exposed);
    judged.sheets.first().periodFrom = from;
    judged.sheets.first().periodTo = to;
    judged.sheets.first().periodDays = days;
    const auto plan = makePlan(noticePage(), judged, {}, optionsFor(Purpose::Post));
    QVERIFY(plan);
    QCOMPARE(wordsOfOurs(*plan), words.isEmpty() ? QStringList() : QStringList{words});
    QCOMPARE(plan->notPrinted,
             words.isEmpty() && days > 0 ? QStringList{QStringLiteral("period")} : QStringList());
}

void TestPurposes::sampleSaysThatItIsOne()
{
    const Plan plan = planFor(Purpose::Sample);
    const QString words = QStringLiteral("整改参考样式，不得张贴");
    QCOMPARE(wordsOfOurs(plan), (QStringList{words, words}));
    const QImage page = cover(drawn(), plan);
    QCOMPARE(changedElsewhere(drawn(), page, plan), 0);
    QVERIFY(reddish(drawn()) > 1000); // the seal
    QCOMPARE(reddish(page), 0);
    const int grey = qGray(page.pixel(kSeal.center()));
    QVERIFY(grey > 60 && grey < 180); // still there
    QVERIFY(reddish(cover(drawn(), planFor(Purpose::Post))) > 1000);
}

void TestPurposes::fullPageIsNoSample()
{
    const auto plan =
        makePlan(fullPage(), judgement(Disposition::Exposed), {}, optionsFor(Purpose::Sample));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::ProofFailed);
}

/// Where nothing else helps, and for a page that nobody could read.
void TestPurposes::wholePageKeepsItsPurpose()
{
    for (const Purpose purpose : {Purpose::Evidence, Purpose::Post, Purpose::Sample}) {
        const Plan plan = coveredWhole(planFor(purpose));
        QCOMPARE(plan.purpose, purpose);
        QCOMPARE(wordsOfOurs(plan), purpose == Purpose::Sample
                                        ? QStringList{QStringLiteral("整改参考样式，不得张贴")}
                                        : QStringList());
        QVERIFY(plan.keptPlaces.isEmpty());
        const QImage page = cover(drawn(), plan);
        QImage other = drawn();
        QPainter(&other).fillRect(kSecret, QColor(200, 10, 90));
        QCOMPARE(cover(other, plan), page); // nothing on it depends on the secret
        QCOMPARE(reddish(page), 0);         // nor is anything else left
        QCOMPARE(page.pixel(5, 5) == qRgb(0, 0, 0), purpose == Purpose::Evidence);
        const Plan unread =
            unreadPagePlan(QByteArray(32, 'a'), 2, {kWidth, kHeight}, optionsFor(purpose));
        QVERIFY(unread.unread);
        QCOMPARE(unread.page, 2);
        QCOMPARE(wordsOfOurs(unread), wordsOfOurs(plan));
        const auto decoded = decodePlan(encode(unread));
        QVERIFY(decoded);
        QCOMPARE(*decoded, unread);
    }
    const Plan full = wholePagePlan(fullPage(), optionsFor(Purpose::Sample));
    QCOMPARE(wordsOfOurs(full).size(), 1);
    const QRect words = full.regions.last().at.first().boundingRect().toAlignedRect();
    const QImage page = cover(drawn(), full);
    int dark = 0;
    for (int y = words.top(); y <= words.bottom(); ++y)
        for (int x = words.left(); x <= words.right(); ++x)
            dark += qGray(page.pixel(x, y)) < 120 ? 1 : 0;
    QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
}

void TestPurposes::blackAndWhiteHasNoColour()
{
    PlanOptions options = optionsFor(Purpose::Evidence);
    options.ink = Ink::BlackAndWhite;
    privacy::PageJudgement judged = judgement(Disposition::Exposed);
    privacy::Finding masked = finding(Disposition::Masked, kLine);
    masked.id = QStringLiteral("p1-f2");
    judged.findings.append(masked);
    const auto plan = makePlan(noticePage(), judged, {}, options);
    QVERIFY(plan);
    const QImage page = cover(drawn(), *plan);
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const QRgb pixel = page.pixel(x, y);
            QVERIFY(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel));
        }
}

void TestPurposes::flatSheetsHaveTheirOwnWords()
{
    ocr::Page page = noticePage();
    ocr::Sheet left = page.sheets.first();
    ocr::Sheet right = left;
    left.quad = quadOf(QRect(20, 200, 580, 800));
    right.quad = quadOf(QRect(640, 200, 580, 800));
    page.lines.clear();
    page.marks.clear();
    left.lines.clear();
    right.lines.clear();
    page.sheets = {left, right};
    PlanOptions options = optionsFor(Purpose::Sample);
    options.page = PageForm::Flat;
    const auto plans = makePlans(page, {{}, {{}, {}}}, {}, options);
    QVERIFY(plans);
    QCOMPARE(plans->size(), 2);
    for (const Plan &plan : *plans)
        QCOMPARE(wordsOfOurs(plan).size(), 2);
    options = optionsFor(Purpose::Evidence);
    options.page = PageForm::Flat;
    const auto evidence = makePlans(page, {{}, {{}, {}}}, {}, options);
    for (const Plan &plan : *evidence)
        QVERIFY(wordsOfOurs(plan).join(u' ').contains(plan.evidenceNumber));
}

QTEST_MAIN(TestPurposes)
#include "tst_purposes.moc"
