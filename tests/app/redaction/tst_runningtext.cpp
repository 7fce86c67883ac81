// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"

#include <QRegion>
#include <QTest>

#include <algorithm>

using namespace redaction;
using privacy::Disposition;
using privacy::FindingType;

// Style::Masked in running text: the copy reads as the notice did, line by line.

namespace {

constexpr double kEm = 40;
constexpr double kPitch = 72;
constexpr double kLeft = 60;

double widthOf(QChar unit)
{
    return unit.unicode() < 0x250 ? 0.55 * kEm : kEm;
}

/// A paragraph set in ems, read without an error.
class Notice
{
public:
    explicit Notice(const QStringList &lines)
    {
        m_page.width = 1200;
        m_page.height = 600;
        m_page.sha256 = QByteArray(32, 'a');
        m_page.sheets = {ocr::Sheet{}};
        for (const QString &text : lines)
            append(text);
    }

    ocr::Page &page() { return m_page; }

    /// The place of a word on a line, as wide as the judge makes it.
    ocr::Quad placeOf(qsizetype line, const QString &word) const
    {
        const ocr::TextLine &of = m_page.lines[line];
        const qsizetype at = of.text().indexOf(word);
        const ocr::Quad quad = of.quadOf(of.readings.first(), at, at + word.size());
        return quad.grown(0.5 * quad.width() / double(word.size()), 0.15 * kEm);
    }

    void find(FindingType type, const QString &masked, const QList<ocr::Quad> &places,
              Disposition disposition = Disposition::Exposed,
              const QString &action = QStringLiteral("mask"))
    {
        privacy::Finding finding;
        finding.id = QStringLiteral("p1-f%1").arg(m_findings.size() + 1);
        finding.type = type;
        finding.maskedText = masked;
        finding.disposition = disposition;
        finding.action = action;
        finding.place = ocr::Place::onPage(places);
        m_findings.append(finding);
    }

    Plan plan() const
    {
        PlanOptions options;
        options.style = Style::Masked;
        const ocr::Result<Plan> plan = makePlan(m_page, {m_findings, {}}, {}, options);
        return plan ? *plan : Plan{};
    }

private:
    void append(const QString &text)
    {
        double width = 0;
        for (const QChar unit : text)
            width += widthOf(unit);
        ocr::TextLine line;
        line.place = ocr::Place::onPage({ocr::Quad::fromRect(
            QRectF(kLeft, 60 + kPitch * double(m_page.lines.size()), width, kEm))});
        ocr::Reading reading;
        reading.text = text;
        double at = 0;
        for (const QChar unit : text) {
            const double next = at + widthOf(unit);
            reading.characters.append({float(at / width), float(next / width), 0.99F});
            at = next;
        }
        line.readings = {reading};
        m_page.lines.append(line);
    }

    ocr::Page m_page;
    QList<privacy::Finding> m_findings;
};

/// What the plan prints between two heights, from left to right.
QString printedOn(const Plan &plan, qsizetype line)
{
    QList<const Region *> there;
    for (const Region &region : plan.regions) {
        if (region.printed.isEmpty() || region.at.isEmpty())
            continue;
        const double y = region.at.first().center().y();
        if (std::abs(y - (60 + kPitch * double(line) + kEm / 2)) < kEm / 2)
            there.append(&region);
    }
    std::sort(there.begin(), there.end(), [](const Region *a, const Region *b) {
        return a->at.first().center().x() < b->at.first().center().x();
    });
    QString text;
    for (const Region *region : there)
        text += region->printed;
    return text;
}

QRegion changedBy(const Plan &plan)
{
    QRegion region;
    for (const Region &each : plan.regions)
        for (const QRect &rect : each.rects)
            region += rect;
    return region;
}

const QString kIdStart = QStringLiteral("65900119");
const QString kIdEnd = QStringLiteral("9911099985");

/// A notice whose number breaks over two lines.
Notice wrapped()
{
    Notice notice({QStringLiteral("申请人张三，男，身份证号码：") + kIdStart,
                   kIdEnd + QStringLiteral("，家庭现有常住人口6人，申请在"),
                   QStringLiteral("本村新建住宅，批准文号〔2022〕第315号。")});
    notice.find(FindingType::ResidentId, QStringLiteral("659001********9985"),
                {notice.placeOf(0, kIdStart), notice.placeOf(1, kIdEnd)});
    notice.find(FindingType::Name, QStringLiteral("张*"),
                {notice.placeOf(0, QStringLiteral("张三"))}, Disposition::Permitted,
                QStringLiteral("none"));
    return notice;
}

} // namespace

class TestRunningText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesReadAsBefore();
    void charactersStandWhereTheyStood();
    void otherSheetsHaveSizesOfTheirOwn();
    void linesSeenFromTheSideGetNarrower();
    void noCharacterIsCutInHalf();
    void doubtLeavesAGap();
    void restOfANumberStaysCovered();
    void maskFillsItsPlace_data();
    void maskFillsItsPlace();
    void paperGoesOnUnderCovers_data();
    void paperGoesOnUnderCovers();
};

void TestRunningText::linesReadAsBefore()
{
    const Plan plan = wrapped().plan();
    QCOMPARE(printedOn(plan, 0), QStringLiteral("申请人张三，男，身份证号码：659001**"));
    QCOMPARE(printedOn(plan, 1), QStringLiteral("******9985，家庭现有常住人口6人，申请在"));
}

void TestRunningText::charactersStandWhereTheyStood()
{
    Notice notice = wrapped();
    const Plan plan = notice.plan();
    for (const Region &region : plan.regions) {
        if (region.printed.isEmpty())
            continue;
        const ocr::Quad &at = region.at.first();
        QVERIFY2(std::abs(at.height() - kEm) < 1, qPrintable(QString::number(at.height())));
        if (region.printed == QStringLiteral("，家庭现有常住人口")) {
            const ocr::TextLine &line = notice.page().lines[1];
            const ocr::Quad was = line.quadOf(line.readings.first(), 10, 19);
            QVERIFY(std::abs(at.corners[0].x() - was.corners[0].x()) < 1);
            QVERIFY(std::abs(at.corners[1].x() - was.corners[1].x()) < 1);
            QVERIFY(std::abs(at.corners[0].y() - was.corners[0].y()) < 1);
            return;
        }
    }
    QFAIL("The words were not printed.");
}

/// Smaller print on a sheet beside it makes no sheet's words smaller.
void TestRunningText::otherSheetsHaveSizesOfTheirOwn()
{
    Notice notice = wrapped();
    ocr::Page &page = notice.page();
    for (int i = 0; i < page.lines.size(); ++i)
        page.sheets.first().lines.append(i);
    page.sheets.append(ocr::Sheet{});
    for (int i = 0; i < 9; ++i) {
        ocr::TextLine line = page.lines[1];
        line.place = ocr::Place::onPage({ocr::Quad::fromRect(
            QRectF(kLeft, 300 + kPitch * i, 0.9 * line.quad().width(), 0.9 * kEm))});
        page.sheets.last().lines.append(int(page.lines.size()));
        page.lines.append(line);
    }
    int words = 0;
    for (const Region &region : notice.plan().regions)
        if (region.why == Region::Why::Added && region.at.first().center().y() < 250) {
            const double height = region.at.first().height();
            QVERIFY2(std::abs(height - kEm) < 1, qPrintable(QString::number(height)));
            ++words;
        }
    QVERIFY(words > 0);
}

/// One end of a line is nearer than the other: its characters stand where they stood all the same.
void TestRunningText::linesSeenFromTheSideGetNarrower()
{
    Notice notice = wrapped();
    const auto narrowed = [](float at) { return at * (1.12F - 0.12F * at); };
    ocr::TextLine &line = notice.page().lines[1];
    for (ocr::CharacterPlace &place : line.readings.first().characters) {
        place.from = narrowed(place.from);
        place.to = narrowed(place.to);
    }
    int words = 0;
    for (const Region &region : notice.plan().regions) {
        const qsizetype from = line.text().indexOf(region.printed);
        if (region.why != Region::Why::Added || !region.finding.isEmpty() || from < 0)
            continue;
        const ocr::Quad was =
            line.quadOf(line.readings.first(), from, from + region.printed.size());
        const ocr::Quad &at = region.at.first();
        QVERIFY(std::abs(at.corners[0].x() - was.corners[0].x()) < 2);
        QVERIFY(std::abs(at.corners[1].x() - was.corners[1].x()) < 2);
        ++words;
    }
    QVERIFY(words > 2);
}

void TestRunningText::noCharacterIsCutInHalf()
{
    Notice notice = wrapped();
    const QRegion changed = changedBy(notice.plan());
    int touched = 0;
    for (const ocr::TextLine &line : notice.page().lines)
        for (qsizetype i = 0; i < line.text().size(); ++i) {
            // What a margin of the covers takes is taken whole.
            const QRect box = line.quadOf(line.readings.first(), i, i + 1).boundingRect().toRect();
            const QRegion taken = changed & box.adjusted(2, 0, -2, 0);
            touched += taken.isEmpty() ? 0 : 1;
            QVERIFY2(taken.isEmpty() || (QRegion(box.adjusted(2, 0, -2, 0)) - changed).isEmpty(),
                     qPrintable(QString::number(i)));
        }
    QVERIFY(touched > 20);
}

void TestRunningText::doubtLeavesAGap()
{
    Notice notice = wrapped();
    QList<ocr::CharacterPlace> &places = notice.page().lines[1].readings.first().characters;
    places[18].confidence = 0.5F; // 口
    places[19].confidence = 0.9F; // 6: words around it would not tell an error
    QCOMPARE(printedOn(notice.plan(), 1), QStringLiteral("******9985，家庭现有常住人人，申请在"));
    // Nor where another reader has read another number.
    places[19].confidence = 0.98F;
    ocr::Reading other = notice.page().lines[1].readings.first();
    other.reader = ocr::Reader::Tesseract;
    other.text[19] = u'8';
    notice.page().lines[1].readings.append(other);
    QCOMPARE(printedOn(notice.plan(), 1), QStringLiteral("******9985，家庭现有常住人人，申请在"));
}

void TestRunningText::restOfANumberStaysCovered()
{
    Notice notice({QStringLiteral("张三，身份证号码：") + kIdStart, kIdEnd,
                   QStringLiteral("6人，申请在本村新建住宅")});
    notice.find(FindingType::ResidentId, QStringLiteral("659001**"), {notice.placeOf(0, kIdStart)});
    // The judge may have missed where it goes on: digits below it are not printed again.
    QCOMPARE(printedOn(notice.plan(), 1), QString());
    Notice words({QStringLiteral("张三，身份证号码：") + kIdStart,
                  QStringLiteral("6人，申请在本村新建住宅建筑")});
    words.find(FindingType::ResidentId, QStringLiteral("659001**"), {words.placeOf(0, kIdStart)});
    QVERIFY(printedOn(words.plan(), 1).startsWith(QStringLiteral("6人")));
}

void TestRunningText::maskFillsItsPlace_data()
{
    QTest::addColumn<FindingType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("printed");
    QTest::newRow("birth date that goes") << FindingType::BirthDate << "1962年6月20日"
                                          << "1962-**-**"
                                          << "remove"
                                          << "****年**月**日";
    QTest::newRow("address") << FindingType::Address << "胜利村1组40号"
                             << "胜利村***"
                             << "mask"
                             << "胜利村*******";
    QTest::newRow("phone") << FindingType::Phone << "13800138000"
                           << "138****8000"
                           << "mask"
                           << "138****8000";
    QTest::newRow("words that go") << FindingType::Health << "肢体三级"
                                   << ""
                                   << "remove"
                                   << "********";
}

void TestRunningText::maskFillsItsPlace()
{
    QFETCH(FindingType, type);
    QFETCH(QString, value);
    QFETCH(QString, mask);
    QFETCH(QString, action);
    QFETCH(QString, printed);
    Notice notice({QStringLiteral("申请人张三，") + value + QStringLiteral("，申请在本村")});
    notice.find(type, mask, {notice.placeOf(0, value)}, Disposition::Exposed, action);
    QCOMPARE(printedOn(notice.plan(), 0),
             QStringLiteral("申请人张三，") + printed + QStringLiteral("，申请在本村"));
}

void TestRunningText::paperGoesOnUnderCovers_data()
{
    QTest::addColumn<QPointF>("darker"); // grey values a pixel
    QTest::newRow("lit from the left") << QPointF(1.0 / 12, 0);
    QTest::newRow("lit from above") << QPointF(0, 1.0 / 6);
    QTest::newRow("lit from a corner") << QPointF(1.0 / 20, 1.0 / 12);
}

void TestRunningText::paperGoesOnUnderCovers()
{
    QFETCH(QPointF, darker);
    Notice notice({QStringLiteral("张三，电话13800138000")});
    const ocr::Quad place = notice.placeOf(0, QStringLiteral("13800138000"));
    notice.find(FindingType::Phone, {}, {place}, Disposition::Exposed, QStringLiteral("check"));
    notice.page().tables.clear();
    Plan plan = notice.plan();
    for (Region &region : plan.regions)
        region.printed.clear();
    plan.regions.append({Region::Why::AlsoCovered, {}, {QRect(300, 200, 500, 300)}, {}, {}});
    QImage source(notice.page().width, notice.page().height, QImage::Format_RGB888);
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x) {
            const int light = 250 - qRound(QPointF::dotProduct(darker, QPointF(x, y)));
            source.setPixel(x, y, qRgb(light, light - 5, light - 20));
        }
    const QImage masked = cover(source, plan);
    int worst = 0;
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            worst = std::max(worst, std::abs(qRed(masked.pixel(x, y)) - qRed(source.pixel(x, y))));
    QVERIFY2(worst <= 4, qPrintable(QString::number(worst)));
}

QTEST_MAIN(TestRunningText)
#include "tst_runningtext.moc"
