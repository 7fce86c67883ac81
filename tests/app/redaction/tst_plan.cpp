// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/Proof.h"

#include <QRandomGenerator>
#include <QRegion>
#include <QTest>

#include <cmath>

using namespace redaction;
using privacy::Decision;
using privacy::Disposition;
using Choice = privacy::Decision::Choice;

namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 700;

ocr::Quad box(double x, double y, double width, double height)
{
    return ocr::Quad::fromRect(QRectF(x, y, width, height));
}

ocr::Quad turned(const ocr::Quad &quad, double degrees)
{
    const double angle = degrees * M_PI / 180;
    const QPointF centre = quad.center();
    ocr::Quad result;
    for (size_t i = 0; i < 4; ++i) {
        const QPointF d = quad.corners[i] - centre;
        result.corners[i] = centre + QPointF(d.x() * std::cos(angle) - d.y() * std::sin(angle),
                                             d.x() * std::sin(angle) + d.y() * std::cos(angle));
    }
    return result;
}

ocr::Page blankPage()
{
    ocr::Page page;
    page.width = kWidth;
    page.height = kHeight;
    page.sha256 = QByteArray(32, 'a');
    page.sheets = {ocr::Sheet{}};
    return page;
}

privacy::Finding finding(const QString &id, Disposition disposition, const ocr::Quad &quad)
{
    privacy::Finding result;
    result.id = id;
    result.disposition = disposition;
    result.place = ocr::Place::onPage({quad});
    return result;
}

ocr::TextLine line(const QString &text, const ocr::Quad &quad)
{
    ocr::TextLine result;
    result.place = ocr::Place::onPage({quad});
    ocr::Reading reading;
    reading.text = text;
    reading.confidence = 0.9;
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append(
            {float(i) / float(text.size()), float(i + 1) / float(text.size()), 0.9F});
    result.readings = {reading};
    return result;
}

Decision decisionOn(const QString &id, Choice choice)
{
    Decision decision;
    decision.sourceSha256 = QByteArray(32, 'a');
    decision.finding = id;
    decision.choice = choice;
    return decision;
}

Decision decisionAt(const ocr::Quad &quad, Choice choice)
{
    Decision decision = decisionOn({}, choice);
    decision.boxes = {quad};
    return decision;
}

QRegion covered(const Plan &plan)
{
    QRegion region;
    for (const Region &each : plan.regions)
        for (const QRect &rect : each.rects)
            region += rect;
    return region;
}

Plan planFor(const ocr::Page &page, const privacy::PageJudgement &judgement,
             const QList<Decision> &decisions = {}, const PlanOptions &options = {})
{
    ocr::Result<Plan> plan = makePlan(page, judgement, decisions, options);
    if (!plan)
        return {};
    // The label of evidence is tst_purposes' business.
    plan->regions.removeIf([](const Region &region) { return region.ofOurs; });
    return *plan;
}

/// Samples of the quad (its edges every tenth of a pixel, its inside every other pixel) that the
/// region does not hold, counted by the test's own means.
int bareSamples(const ocr::Quad &quad, const QRegion &region)
{
    int bare = 0;
    const auto look = [&](QPointF p) {
        const bool onPage = p.x() >= 0 && p.y() >= 0 && p.x() < kWidth && p.y() < kHeight;
        if (onPage && !region.contains(QPoint(int(p.x()), int(p.y()))))
            ++bare;
    };
    for (size_t i = 0; i < 4; ++i) {
        // A hair inwards: a point on the edge itself belongs to either pixel.
        const QPointF from = quad.corners[i] + (quad.center() - quad.corners[i]) * 1e-7;
        const QPointF to =
            quad.corners[(i + 1) % 4] + (quad.center() - quad.corners[(i + 1) % 4]) * 1e-7;
        for (int k = 0; k <= 4000; ++k)
            look(from + (to - from) * (k / 4000.0));
    }
    const QRectF bounds = quad.boundingRect();
    for (double y = bounds.top(); y < bounds.bottom(); y += 2)
        for (double x = bounds.left(); x < bounds.right(); x += 2)
            if (quad.contains({x, y}))
                look({x, y});
    return bare;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dispositions_data();
    void dispositions();
    void marginFollowsHistory_data();
    void marginFollowsHistory();
    void slantedQuadIsWhollyCovered_data();
    void slantedQuadIsWhollyCovered();
    void slantedLineSparesItsSurroundings();
    void touchedCharactersAreCoveredWhole();
    void neighboursDoNotCascade();
    void unreadPlacesAreCovered();
    void printUnderAKeptSealIsCovered();
    void smallBoxesFreeWhatTheyHold();
    void decisions();
    void decisionErrors_data();
    void decisionErrors();
    void findingWithoutPlaceFailsItsPage();
    void sealsOnDemand();
    void editsNeverShrinkCoverage();
    void samePlanTwice();
    void manyFindingsAreQuick();
    void travelsAsCbor();
    void hostileCbor_data();
    void hostileCbor();
    void coverPaintsExactly();
};

void TestPlan::dispositions_data()
{
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<Include>("include");
    QTest::addColumn<bool>("goes");
    QTest::newRow("exposed") << Disposition::Exposed << Include::Exposed << true;
    QTest::newRow("review, not asked") << Disposition::Review << Include::Exposed << false;
    QTest::newRow("review") << Disposition::Review << Include::ExposedAndReview << true;
    QTest::newRow("permitted") << Disposition::Permitted << Include::ExposedAndReview << false;
    QTest::newRow("masked") << Disposition::Masked << Include::ExposedAndReview << false;
    QTest::newRow("official") << Disposition::Official << Include::ExposedAndReview << false;
}

void TestPlan::dispositions()
{
    QFETCH(Disposition, disposition);
    QFETCH(Include, include);
    QFETCH(bool, goes);
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), disposition, box(100, 100, 200, 30))}, {}};
    PlanOptions options;
    options.include = include;
    const Plan plan = planFor(blankPage(), judgement, {}, options);
    QCOMPARE(plan.width, kWidth);
    QCOMPARE(plan.regions.size(), goes ? 1 : 0);
    if (goes)
        QCOMPARE(plan.regions.first().finding, QStringLiteral("p1-f1"));
}

void TestPlan::marginFollowsHistory_data()
{
    QTest::addColumn<bool>("lossless");
    QTest::addColumn<int>("mcu");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("margin");
    // A quad of 16 px height: an eighth of it is 2 px that a reader may be off.
    QTest::newRow("lossless") << true << 1 << 1.0 << 4;
    QTest::newRow("no grid known") << false << 1 << 1.0 << 20;
    QTest::newRow("4:4:4") << false << 8 << 1.0 << 24;
    QTest::newRow("4:2:0") << false << 16 << 1.0 << 32;
    QTest::newRow("wide blocks") << false << 32 << 1.0 << 48;
    QTest::newRow("scan in a PDF") << false << 16 << 1.5 << 48;
    QTest::newRow("scale below one") << false << 16 << 0.5 << 32;
}

void TestPlan::marginFollowsHistory()
{
    QFETCH(bool, lossless);
    QFETCH(int, mcu);
    QFETCH(double, scale);
    QFETCH(int, margin);
    ocr::Page page = blankPage();
    page.history = {lossless, mcu, mcu, scale};
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, box(100.4, 100, 200, 16))}, {}};
    const Plan plan = planFor(page, judgement);
    QCOMPARE(plan.regions.size(), 1);
    const QRect expected(QPoint(100 - margin, 100 - margin), QPoint(300 + margin, 115 + margin));
    QCOMPARE(plan.regions.first().rects, QList<QRect>{expected});
}

void TestPlan::slantedQuadIsWhollyCovered_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<QPointF>("shift");
    for (const double degrees :
         {-90.0, -45.0, -12.3, -2.0, -0.1, 0.0, 0.37, 1.0, 3.0, 30.0, 89.9, 180.0})
        for (const QPointF shift : {QPointF(0, 0), QPointF(0.49, 0.51), QPointF(-330.2, 310.7)})
            QTest::addRow("%g degrees at %g,%g", degrees, shift.x(), shift.y()) << degrees << shift;
}

void TestPlan::slantedQuadIsWhollyCovered()
{
    QFETCH(double, degrees);
    QFETCH(QPointF, shift);
    ocr::Quad quad = turned(box(300, 330, 320, 28), degrees);
    for (QPointF &corner : quad.corners)
        corner += shift;
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, quad)}, {}};
    for (const bool lossless : {false, true}) {
        ocr::Page page = blankPage();
        page.history.lossless = lossless;
        const QRegion region = covered(planFor(page, judgement));
        QVERIFY(!region.isEmpty());
        const double margin = lossless ? 2 : 32;
        // A JPEG block reaches along the axes of the page: the quad, shifted either way.
        for (const QPointF way :
             {QPointF(0, 0), QPointF(1, 1), QPointF(1, -1), QPointF(-1, 1), QPointF(-1, -1)}) {
            ocr::Quad shifted = quad;
            for (QPointF &corner : shifted.corners)
                corner += way * margin;
            QCOMPARE(bareSamples(shifted, region), 0);
        }
        QVERIFY(QRegion(0, 0, kWidth, kHeight).intersected(region) == region);
        // The check itself notices one missing pixel.
        const QPoint corner(int(quad.corners[0].x()), int(quad.corners[0].y()));
        if (region.contains(corner))
            QVERIFY(bareSamples(quad, region - QRect(corner - QPoint(1, 1), QSize(3, 3))) > 0);
    }
}

void TestPlan::slantedLineSparesItsSurroundings()
{
    const ocr::Quad quad = turned(box(50, 330, 800, 28), 3);
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, quad)}, {}};
    const QRegion region = covered(planFor(blankPage(), judgement));
    const QRectF wanted = quad.grown(32, 32).boundingRect();
    double area = 0;
    for (const QRect &rect : region)
        area += double(rect.width()) * rect.height();
    // One rectangle around it would take all of this; the bands take little more than the line.
    QVERIFY2(area < 0.8 * wanted.width() * wanted.height(), qPrintable(QString::number(area)));
}

void TestPlan::touchedCharactersAreCoveredWhole()
{
    ocr::Page page = blankPage();
    // Six characters of 30 px; the finding is the last three of them.
    page.lines = {line(QStringLiteral("甲乙丙丁戊己"), box(100, 100, 180, 30))};
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, box(190, 100, 90, 30))}, {}};
    const Plan plan = planFor(page, judgement);
    QCOMPARE(plan.regions.size(), 2);
    QCOMPARE(plan.regions[0].rects, QList<QRect>{QRect(158, 68, 154, 94)});
    QCOMPARE(plan.regions[1].why, Region::Why::AlsoCovered);
    QVERIFY(plan.regions[1].finding.isEmpty());
    QCOMPARE(plan.regions[1].rects, QList<QRect>{QRect(160, 100, 30, 30)});
}

void TestPlan::neighboursDoNotCascade()
{
    ocr::Page page = blankPage();
    for (int row = 0; row < 10; ++row)
        page.lines.append(line(QStringLiteral("甲乙丙"), box(100, 100 + 40 * row, 84, 28)));
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, box(100, 260, 84, 28))}, {}};
    const QRegion region = covered(planFor(page, judgement));
    for (int row = 0; row < 10; ++row) {
        const QRect place(100, 100 + 40 * row, 84, 28);
        const bool reached = row >= 3 && row <= 5;
        QCOMPARE((QRegion(place) - region).isEmpty(), reached);
        QCOMPARE(region.intersects(place), reached);
    }
}

/// A box frees what it holds: a name beside it, in the same place, was looked at by nobody.
void TestPlan::smallBoxesFreeWhatTheyHold()
{
    ocr::Page page = blankPage();
    page.history.lossless = true;
    page.unread = {box(100, 400, 400, 40)};
    const auto bareFor = [&](const QList<ocr::Quad> &kept, const ocr::Quad &part) {
        QList<Decision> decisions;
        for (const ocr::Quad &quad : kept)
            decisions.append(decisionAt(quad, Choice::Keep));
        return bareSamples(part, covered(planFor(page, {}, decisions)));
    };
    const ocr::Quad left = box(100, 400, 230, 40);
    const ocr::Quad rest = box(331, 400, 169, 40);
    QVERIFY(bareFor({left}, left) > 0);
    QCOMPARE(bareFor({left}, rest), 0);
    QCOMPARE(bareFor({box(100, 400, 400, 22)}, page.unread.first()), 0); // the upper half only
    // The controls: the whole place, in one box, in two, and a little short.
    QVERIFY(covered(planFor(page, {}, {decisionAt(page.unread.first(), Choice::Keep)})).isEmpty());
    QVERIFY(covered(planFor(page, {},
                            {decisionAt(left, Choice::Keep),
                             decisionAt(box(329, 398, 175, 44), Choice::Keep)}))
                .isEmpty());
    QVERIFY(
        covered(planFor(page, {}, {decisionAt(box(100, 401, 399, 38), Choice::Keep)})).isEmpty());
}

void TestPlan::unreadPlacesAreCovered()
{
    ocr::Page page = blankPage();
    page.unread = {box(400, 400, 60, 20), box(-500, -500, 10, 10)};
    ocr::TextLine nobody;
    nobody.place = ocr::Place::onPage({box(100, 600, 60, 20)});
    page.lines = {nobody};
    PlanOptions options;
    options.include = Include::Exposed;
    const Plan plan = planFor(page, {}, {}, options);
    QCOMPARE(plan.regions.size(), 2);
    QCOMPARE(plan.regions[0].why, Region::Why::AlsoCovered);
    QVERIFY(covered(plan).contains(QRect(400, 400, 60, 20)));
    QVERIFY(covered(plan).contains(QRect(100, 600, 60, 20)));

    // A person looked and says that nothing personal is there.
    const Plan kept = planFor(page, {}, {decisionAt(box(395, 395, 70, 30), Choice::Keep)}, options);
    QVERIFY(!covered(kept).intersects(QRect(400, 400, 60, 20)));
    QVERIFY(covered(kept).contains(QRect(100, 600, 60, 20)));
}

/// A seal that stays keeps its own signs; what was told of print under it goes as any other.
void TestPlan::printUnderAKeptSealIsCovered()
{
    ocr::Page page = blankPage();
    const ocr::Quad sign = box(420, 320, 30, 30);
    const ocr::Quad print = box(420, 400, 160, 20);
    page.marks = {{ocr::MarkKind::Seal, box(400, 300, 200, 200), {}}};
    for (const ocr::Quad &quad : {sign, print}) {
        ocr::TextLine nobody;
        nobody.place = ocr::Place::onPage({quad});
        page.lines.append(nobody);
    }
    PlanOptions options;
    options.style = Style::Masked;
    QVERIFY(covered(planFor(page, {}, {}, options)).isEmpty());
    page.unread = {print};
    const QRegion gone = covered(planFor(page, {}, {}, options));
    QVERIFY(gone.contains(print.boundingRect().toRect()));
    QVERIFY(!gone.intersects(sign.boundingRect().toRect()));
}

void TestPlan::decisions()
{
    const ocr::Quad first = box(100, 100, 100, 20);
    const ocr::Quad second = box(100, 300, 100, 20);
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, first),
         finding(QStringLiteral("p1-f2"), Disposition::Permitted, second)},
        {}};
    Decision elsewhere = decisionOn(QStringLiteral("p2-f9"), Choice::Cover);
    elsewhere.page = 2;
    Decision otherFile = decisionOn(QStringLiteral("p1-f7"), Choice::Cover);
    otherFile.sourceSha256 = QByteArray(32, 'b');
    const ocr::Quad own = box(500, 500, 50, 50);
    const Plan plan = planFor(
        blankPage(), judgement,
        {elsewhere, otherFile, decisionOn(QStringLiteral("p1-f1"), Choice::Cover),
         decisionOn(QStringLiteral("p1-f1"), Choice::Keep),
         decisionOn(QStringLiteral("p1-f2"), Choice::Cover), decisionAt(own, Choice::Cover)});
    QCOMPARE(plan.kept, QStringList{QStringLiteral("p1-f1")});
    QCOMPARE(plan.keptPlaces, QList{first});
    QCOMPARE(plan.regions.size(), 2);
    QCOMPARE(plan.regions[0].finding, QStringLiteral("p1-f2"));
    QCOMPARE(plan.regions[1].why, Region::Why::AlsoCovered);
    QVERIFY(covered(plan).contains(QRect(500, 500, 50, 50)));
    QVERIFY(!covered(plan).intersects(QRect(100, 100, 100, 20)));
}

void TestPlan::decisionErrors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ocr::Quad>("quad");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such finding")
        << QStringLiteral("p1-f9") << ocr::Quad{} << QStringLiteral("p1-f9");
    QTest::newRow("box off the page")
        << QString() << box(5000, 10, 20, 20) << QStringLiteral("page 1");
    const double nan = std::nan("");
    QTest::newRow("no number") << QString() << box(nan, nan, 20, 20) << QStringLiteral("page 1");
}

void TestPlan::decisionErrors()
{
    QFETCH(QString, id);
    QFETCH(ocr::Quad, quad);
    QFETCH(QString, named);
    const Decision decision =
        id.isEmpty() ? decisionAt(quad, Choice::Cover) : decisionOn(id, Choice::Cover);
    const ocr::Result<Plan> plan = makePlan(blankPage(), {}, {decision}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::InvalidInput);
    QVERIFY(plan.error().detail.contains(named));
    QVERIFY(!placesToCover(blankPage(), {}, {decision}, {}));
}

void TestPlan::findingWithoutPlaceFailsItsPage()
{
    privacy::PageJudgement judgement;
    judgement.findings = {finding(QStringLiteral("p1-f1"), Disposition::Exposed, {})};
    judgement.findings[0].place.quads.clear();
    const ocr::Result<Plan> plan = makePlan(blankPage(), judgement, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::ProofFailed);
    judgement.findings[0].type = privacy::FindingType::MissingRequired; // stands nowhere
    QVERIFY(makePlan(blankPage(), judgement, {}, {}));
}

void TestPlan::sealsOnDemand()
{
    ocr::Page page = blankPage();
    page.marks = {{ocr::MarkKind::Seal, box(600, 400, 150, 150), {}},
                  {ocr::MarkKind::QrCode, box(100, 400, 150, 150), {}}};
    QVERIFY(planFor(page, {}).regions.isEmpty());
    PlanOptions options;
    options.keepSeal = false;
    const Plan plan = planFor(page, {}, {}, options);
    QCOMPARE(plan.regions.size(), 1);
    QCOMPARE(plan.regions.first().why, Region::Why::Seal);
}

void TestPlan::editsNeverShrinkCoverage()
{
    QRandomGenerator random(20261123);
    const auto any = [&random] {
        return turned(box(random.bounded(800.0), random.bounded(600.0), 1 + random.bounded(90.0),
                          1 + random.bounded(40.0)),
                      random.bounded(360.0) - 180);
    };
    for (int run = 0; run < 10'000; ++run) {
        ocr::Page page = blankPage();
        page.history.lossless = random.bounded(2) == 0;
        privacy::PageJudgement judgement;
        for (int i = 0; i < 2; ++i)
            judgement.findings.append(
                finding(QStringLiteral("p1-f%1").arg(i), Disposition::Exposed, any()));
        page.lines = {line(QStringLiteral("甲乙丙"), any())};
        QList<Decision> edits;
        QList<ocr::Quad> accepted;
        bool kept[2] = {false, false};
        const int steps = random.bounded(6);
        for (int i = 0; i < steps; ++i) {
            const int which = random.bounded(2);
            switch (random.bounded(4)) {
            case 0:
                edits.append(decisionOn(QStringLiteral("p1-f%1").arg(which), Choice::Keep));
                kept[which] = true;
                break;
            case 1:
                edits.append(decisionOn(QStringLiteral("p1-f%1").arg(which), Choice::Cover));
                kept[which] = false;
                break;
            case 2:
                edits.append(decisionAt(any(), Choice::Keep));
                break;
            default:
                accepted.append(any());
                edits.append(decisionAt(accepted.last(), Choice::Cover));
            }
        }
        for (int i = 0; i < 2; ++i)
            if (!kept[i])
                accepted.append(judgement.findings[i].place.quads);
        const ocr::Result<Plan> plan = makePlan(page, judgement, edits, {});
        if (!plan)
            continue; // a place off the page
        const QRegion region = covered(*plan);
        for (const ocr::Quad &quad : accepted)
            for (const QPointF &corner : quad.corners)
                for (const double share : {0.01, 0.3, 0.6}) {
                    const QPointF p = corner + (quad.center() - corner) * share;
                    if (p.x() >= 0 && p.y() >= 0 && p.x() < kWidth && p.y() < kHeight)
                        QVERIFY2(region.contains(QPoint(int(p.x()), int(p.y()))),
                                 qPrintable(QString::number(run)));
                }
    }
}

void TestPlan::samePlanTwice()
{
    ocr::Page page = blankPage();
    page.lines = {line(QStringLiteral("甲乙丙丁"), box(80, 90, 120, 30))};
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, turned(box(100, 100, 200, 30), 2))},
        {}};
    QCOMPARE(planFor(page, judgement), planFor(page, judgement));
}

void TestPlan::manyFindingsAreQuick()
{
    ocr::Page page = blankPage();
    page.width = 3000;
    page.height = 4000;
    privacy::PageJudgement judgement;
    for (int row = 0; row < 60; ++row)
        for (int column = 0; column < 5; ++column) {
            const ocr::Quad quad = turned(box(100 + 560 * column, 60 + 62 * row, 500, 40), 1.5);
            page.lines.append(line(QStringLiteral("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己"), quad));
            judgement.findings.append(
                finding(QStringLiteral("p1-f%1").arg(judgement.findings.size()),
                        Disposition::Exposed, quad));
        }
    QElapsedTimer timer;
    timer.start();
    const Plan plan = planFor(page, judgement);
    QVERIFY(plan.regions.size() >= 300);
    // Seconds would be felt in the window; sanitizers and a busy machine get room.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestPlan::travelsAsCbor()
{
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, turned(box(100, 100, 200, 30), 2)),
         finding(QStringLiteral("p1-f2"), Disposition::Exposed, box(400, 100, 200, 30))},
        {}};
    const Plan plan =
        planFor(blankPage(), judgement, {decisionOn(QStringLiteral("p1-f2"), Choice::Keep)});
    const QByteArray sent = encode(plan).toCbor();
    const ocr::Result<Plan> received = decodePlan(QCborValue::fromCbor(sent));
    QVERIFY(received);
    QCOMPARE(*received, plan);
}

void TestPlan::hostileCbor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QCborValue>("value");
    const auto region = [](const QCborArray &rect) {
        return QCborValue(QCborArray{QCborMap{{QStringLiteral("why"), 0},
                                              {QStringLiteral("finding"), QStringLiteral("p1-f1")},
                                              {QStringLiteral("rects"), QCborArray{rect}},
                                              {QStringLiteral("printed"), QString()}}});
    };
    QTest::newRow("page") << QStringLiteral("page") << QCborValue(0);
    QTest::newRow("width") << QStringLiteral("width") << QCborValue(-5);
    QTest::newRow("height") << QStringLiteral("height") << QCborValue(qint64(1) << 40);
    QTest::newRow("style") << QStringLiteral("style") << QCborValue(7);
    QTest::newRow("hash") << QStringLiteral("source_sha256") << QCborValue(QStringLiteral("x"));
    QTest::newRow("regions") << QStringLiteral("regions") << QCborValue(3);
    QTest::newRow("rect off the page")
        << QStringLiteral("regions") << region({0, 0, kWidth + 1, 5});
    QTest::newRow("negative rect") << QStringLiteral("regions") << region({5, 5, -2, 3});
    QTest::newRow("huge rect") << QStringLiteral("regions")
                               << region({1, 1, (qint64(1) << 32) + 5, 3});
    QTest::newRow("short rect") << QStringLiteral("regions") << region({1, 1, 2});
    QTest::newRow("kept") << QStringLiteral("kept") << QCborValue(QCborArray{5});
}

void TestPlan::hostileCbor()
{
    QFETCH(QString, field);
    QFETCH(QCborValue, value);
    QCborMap map = encode(planFor(blankPage(), {})).toMap();
    QVERIFY(decodePlan(map));
    map[field] = value;
    const ocr::Result<Plan> plan = decodePlan(map);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ocr::Error::Code::ProtocolViolation);
}

void TestPlan::coverPaintsExactly()
{
    QImage page(kWidth, kHeight, QImage::Format_BGR888);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            page.setPixelColor(x, y, QColor(100 + x % 100, 100 + y % 100, 77));
    page.setText(QStringLiteral("Author"), QStringLiteral("secret"));
    const privacy::PageJudgement judgement{
        {finding(QStringLiteral("p1-f1"), Disposition::Exposed, turned(box(100, 100, 200, 30), 4))},
        {}};
    const Plan plan = planFor(blankPage(), judgement);
    const QImage result = cover(page, plan);
    QCOMPARE(result.format(), QImage::Format_RGB888);
    QVERIFY(result.textKeys().isEmpty());
    const QRegion region = covered(plan);
    int wrong = 0;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            const QColor now = result.pixelColor(x, y);
            // Hatched: from black to a dark grey, which this page has nowhere.
            const bool isCover =
                now.red() == now.green() && now.red() == now.blue() && now.red() < 77;
            const bool wanted =
                region.contains(QPoint(x, y)) ? isCover : now == page.pixelColor(x, y);
            wrong += wanted ? 0 : 1;
        }
    QCOMPARE(wrong, 0);
    QVERIFY(cover(page.copy(0, 0, 10, 10), plan).isNull());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
