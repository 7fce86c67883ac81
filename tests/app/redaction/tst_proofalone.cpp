// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/ProofAlone.h"

#include <QTest>

using namespace redaction;

// What is demanded of a copy without a plan. Each check fails where it should, and where it only
// tells something it says so.
class TestProofAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void sizes_data();
    void sizes();
    void unread_data();
    void unread();
    void findings_data();
    void findings();
};

namespace {

enum class Told { Nothing, Warning, Failure };

Told toldBy(const Check &check)
{
    if (!check.passed)
        return Told::Failure;
    return isWarning(check) ? Told::Warning : Told::Nothing;
}

Check named(const QList<Check> &checks, const char *name)
{
    for (const Check &check : checks)
        if (check.name == QLatin1String(name))
            return check;
    return {};
}

Plan shownPlan()
{
    Plan plan;
    plan.width = 600;
    plan.height = 400;
    return plan;
}

const ocr::Quad kPlace = ocr::Quad::fromRect(QRectF(100, 50, 80, 20));

} // namespace

Q_DECLARE_METATYPE(Told)

void TestProofAlone::pages_data()
{
    QTest::addColumn<int>("replacement");
    QTest::addColumn<int>("original");
    QTest::addColumn<QList<int>>("flat");
    QTest::addColumn<bool>("isPdf");
    QTest::addColumn<Told>("told");
    const QList<int> none;
    QTest::newRow("alike") << 3 << 3 << none << true << Told::Nothing;
    QTest::newRow("one is missing") << 2 << 3 << none << true << Told::Failure;
    QTest::newRow("one more") << 4 << 3 << QList{1, 1, 1} << true << Told::Failure;
    QTest::newRow("a page for each sheet") << 4 << 2 << QList{3, 1} << true << Told::Nothing;
    QTest::newRow("a sheet is missing") << 3 << 2 << QList{3, 1} << true << Told::Failure;
    QTest::newRow("a picture of a picture") << 1 << 1 << none << false << Told::Nothing;
    QTest::newRow("a picture of a page of several") << 1 << 3 << none << false << Told::Warning;
}

void TestProofAlone::pages()
{
    QFETCH(int, replacement);
    QFETCH(int, original);
    QFETCH(QList<int>, flat);
    QFETCH(bool, isPdf);
    QFETCH(Told, told);
    QCOMPARE(toldBy(checkPagesAlone(replacement, original, flat, isPdf)), told);
}

void TestProofAlone::sizes_data()
{
    QTest::addColumn<QSize>("replacement");
    QTest::addColumn<QSize>("original");
    QTest::addColumn<Told>("told");
    const QSize photo(3000, 4000);
    QTest::newRow("alike") << photo << photo << Told::Nothing;
    QTest::newRow("laid flat") << QSize(2480, 3508) << photo << Told::Warning;
    QTest::newRow("cut out") << QSize(1300, 1900) << photo << Told::Warning;
    QTest::newRow("a scan at 600 laid flat at 300")
        << QSize(2480, 3508) << QSize(4960, 7016) << Told::Warning;
    QTest::newRow("a scan at 1200 laid flat at 300")
        << QSize(2480, 3508) << QSize(9920, 14032) << Told::Warning;
    QTest::newRow("a thumbnail") << QSize(300, 400) << photo << Told::Failure;
    QTest::newRow("of a small one") << QSize(400, 300) << QSize(800, 600) << Told::Warning;
}

void TestProofAlone::sizes()
{
    QFETCH(QSize, replacement);
    QFETCH(QSize, original);
    QFETCH(Told, told);
    QCOMPARE(toldBy(checkSizeAlone(replacement, original)), told);
}

void TestProofAlone::unread_data()
{
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("unread");
    QTest::addColumn<bool>("isBlurred");
    QTest::addColumn<Told>("told");
    QTest::newRow("all read") << 5 << 0 << false << Told::Nothing;
    QTest::newRow("an empty page") << 0 << 0 << false << Told::Nothing;
    QTest::newRow("some unread") << 5 << 2 << false << Told::Warning;
    QTest::newRow("blurred") << 5 << 0 << true << Told::Warning;
    QTest::newRow("more unread than read") << 2 << 3 << false << Told::Failure;
    QTest::newRow("blurred, and nothing read") << 0 << 0 << true << Told::Failure;
}

void TestProofAlone::unread()
{
    QFETCH(int, read);
    QFETCH(int, unread);
    QFETCH(bool, isBlurred);
    QFETCH(Told, told);
    ocr::Page page;
    ocr::TextLine line;
    line.readings.append(ocr::Reading());
    page.lines = QList<ocr::TextLine>(read, line);
    page.unread = QList<ocr::Quad>(unread, kPlace);
    ocr::Sheet sheet;
    if (isBlurred)
        sheet.incomplete = {ocr::Incomplete::Blur};
    page.sheets = {sheet};
    const Check check = named(checkReadingAlone(page, {}, shownPlan()), "unread");
    QCOMPARE(toldBy(check), told);
    QCOMPARE(check.where.size(), unread + (isBlurred ? 1 : 0));
    QCOMPARE(check.places.size(), check.where.size());
}

void TestProofAlone::findings_data()
{
    using privacy::Disposition;
    using privacy::FindingType;
    QTest::addColumn<privacy::FindingType>("type");
    QTest::addColumn<privacy::Disposition>("disposition");
    QTest::addColumn<Told>("weak");
    QTest::addColumn<Told>("asked");
    QTest::newRow("seen through") << FindingType::HiddenContent << Disposition::Review
                                  << Told::Failure << Told::Nothing;
    QTest::newRow("to be asked about")
        << FindingType::Phone << Disposition::Review << Told::Nothing << Told::Warning;
    QTest::newRow("masked") << FindingType::Phone << Disposition::Masked << Told::Nothing
                            << Told::Nothing;
    QTest::newRow("something is missing")
        << FindingType::MissingRequired << Disposition::Review << Told::Nothing << Told::Nothing;
}

void TestProofAlone::findings()
{
    QFETCH(privacy::FindingType, type);
    QFETCH(privacy::Disposition, disposition);
    QFETCH(Told, weak);
    QFETCH(Told, asked);
    privacy::Finding finding;
    finding.type = type;
    finding.disposition = disposition;
    finding.rawText = QStringLiteral("13800138000");
    finding.place = ocr::Place::onPage({kPlace});
    privacy::PageJudgement judged;
    judged.findings = {finding};
    // Of no place: a hint about the sheet ("an older list hangs beside it"), which copies have,
    // too.
    privacy::Finding hint;
    hint.type = privacy::FindingType::HiddenContent;
    hint.disposition = privacy::Disposition::Review;
    privacy::PageJudgement hinted;
    hinted.findings = {hint};
    QCOMPARE(toldBy(named(checkReadingAlone({}, hinted, shownPlan()), "weak_covers")),
             Told::Nothing);
    const QList<Check> checks = checkReadingAlone({}, judged, shownPlan());
    QCOMPARE(toldBy(named(checks, "weak_covers")), weak);
    QCOMPARE(toldBy(named(checks, "to_review")), asked);
    for (const Check &check : checks) {
        QCOMPARE(check.places.size(), toldBy(check) == Told::Nothing ? 0 : 1);
        QVERIFY(!check.places.join(QString()).contains(finding.rawText));
    }
}

QTEST_GUILESS_MAIN(TestProofAlone)
#include "tst_proofalone.moc"
