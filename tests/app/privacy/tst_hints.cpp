// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/privacy/NoticeMaker.h"

#include <QTest>

using namespace privacy;
using namespace Qt::StringLiterals;
using privacy::testing::NoticeMaker;

namespace {

const RuleSet &rules()
{
    static const ocr::Result<RuleSet> builtIn = RuleSet::compile(RuleSet::builtInPacks());
    if (!builtIn)
        qFatal("%s", qPrintable(builtIn.error().detail));
    return *builtIn;
}

JudgeOptions options()
{
    JudgeOptions result;
    result.today = QDate(2026, 6, 1);
    return result;
}

QStringList reasonsOf(const PageJudgement &judged, const QString &prefix)
{
    QStringList reasons;
    for (const Finding &finding : judged.findings)
        for (const QString &reason : finding.reasons)
            if (reason.startsWith(prefix))
                reasons.append(reason);
    return reasons;
}

/// Sheets of one board, side by side or, where they overlap, one over the other.
ocr::Page board(const QList<NoticeMaker> &notices, double step, const QList<int> &hidden)
{
    ocr::Page page;
    page.width = 8000;
    page.height = 3000;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const ocr::Page &one = notices[i].page;
        const int lines = static_cast<int>(page.lines.size());
        ocr::Sheet sheet = one.sheets.first();
        sheet.quad = ocr::Quad::fromRect({step * static_cast<double>(i), 0, 2000, 3000});
        for (int &line : sheet.lines)
            line += lines;
        if (hidden.contains(static_cast<int>(i)))
            sheet.incomplete.append(ocr::Incomplete::Hidden);
        page.sheets.append(sheet);
        page.lines += one.lines;
        for (ocr::Table table : one.tables) {
            table.sheet = static_cast<int>(i);
            for (ocr::Cell &cell : table.cells)
                for (int &line : cell.lines)
                    line += lines;
            page.tables.append(table);
        }
    }
    return page;
}

NoticeMaker paid(const QString &title, const QString &date)
{
    NoticeMaker maker;
    maker.title(title);
    maker.table({{u"姓名"_s, u"补贴金额"_s}, {u"张三"_s, u"1200"_s}});
    maker.text(date);
    return maker;
}

/// A list of one person under the headers.
NoticeMaker row(const QStringList &headers, const QList<QStringList> &rows)
{
    NoticeMaker maker;
    maker.title(u"耕地地力保护补贴公示"_s);
    maker.table(QList<QStringList>{headers} + rows);
    return maker;
}

} // namespace

/// What a person is asked to look at: sheets whose time is over, old ones among new ones, what a
/// cover does not hide, and masks that are undone by what stands beside them.
class TestHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overdue_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("expected");
        QTest::newRow("over") << u"耕地地力保护补贴公示"_s << u"公示期：2026年5月1日至5月7日"_s
                              << u"overdue:2026-05-07"_s;
        QTest::newRow("running") << u"耕地地力保护补贴公示"_s << u"公示期：2026年5月28日至6月3日"_s
                                 << QString();
        QTest::newRow("last day") << u"耕地地力保护补贴公示"_s << u"公示期：2026年5月26日至6月1日"_s
                                  << QString();
        QTest::newRow("no period") << u"耕地地力保护补贴公示"_s << u"2026年4月1日"_s << QString();
        QTest::newRow("another period")
            << u"耕地地力保护补贴公示"_s << u"补贴时间：2025年1月1日至12月31日"_s << QString();
        QTest::newRow("a board of duties")
            << u"村干部值班表"_s << u"公示期：2026年5月1日至5月7日"_s << QString();
    }

    void overdue()
    {
        QFETCH(QString, title);
        QFETCH(QString, period);
        QFETCH(QString, expected);
        const PageJudgement judged = paid(title, period).judged();
        QCOMPARE(reasonsOf(judged, u"overdue:"_s).join(u' '), expected);
        for (const Finding &finding : judged.findings)
            if (finding.reasons.value(0).startsWith(u"overdue:"_s)) {
                QCOMPARE(finding.disposition, Disposition::Review);
                QCOMPARE(finding.action, u"take_down"_s);
                QVERIFY(finding.place.quads.isEmpty());
                QVERIFY(!finding.basis.isEmpty());
            }
    }

    void oldSheets_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("date");
        QTest::addColumn<double>("step"); ///< from one sheet's left edge to the next one's
        QTest::addColumn<bool>("hidden");
        QTest::addColumn<QString>("expected");
        const QString list = u"2026年1月耕地地力补贴公示"_s;
        const QString old = u"2026年1月10日"_s;
        QTest::newRow("beside") << list << old << 2100.0 << false << u"old_sheet:beside"_s;
        QTest::newRow("under") << list << old << 1200.0 << true << u"old_sheet:under"_s;
        QTest::newRow("last month's under this month's")
            << list << u"2026年5月1日"_s << 1200.0 << true << u"old_sheet:under"_s;
        QTest::newRow("last month's beside")
            << list << u"2026年5月1日"_s << 2100.0 << false << QString();
        QTest::newRow("another list")
            << u"退耕还林补助公示"_s << old << 2100.0 << false << QString();
        QTest::newRow("another list under it")
            << u"退耕还林补助公示"_s << old << 1200.0 << true << QString();
        QTest::newRow("no date") << list << u"红旗村村民委员会"_s << 1200.0 << true << QString();
    }

    void oldSheets()
    {
        QFETCH(QString, title);
        QFETCH(QString, date);
        QFETCH(double, step);
        QFETCH(bool, hidden);
        QFETCH(QString, expected);
        const ocr::Page page =
            board({paid(title, date), paid(u"2026年5月耕地地力补贴公示"_s, u"2026年5月20日"_s)},
                  step, hidden ? QList<int>{0} : QList<int>());
        const PageJudgement judged = judge({page}, rules(), options()).first();
        QCOMPARE(reasonsOf(judged, u"old_sheet:"_s).join(u' '), expected);
        for (const Finding &finding : judged.findings)
            if (finding.type == FindingType::HiddenContent) {
                QCOMPARE(finding.sheet, 0);
                QCOMPARE(finding.disposition, Disposition::Review);
                QVERIFY(finding.place.quads.isEmpty()); // the old sheet is not covered for it
            }
    }

    void hiddenText_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("under");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("number") << u"650101190001010001"_s << u"under:resident_id"_s
                                << Severity::High;
        QTest::newRow("words") << u"二组"_s << QString() << Severity::Medium;
    }

    void hiddenText()
    {
        QFETCH(QString, payload);
        QFETCH(QString, under);
        QFETCH(Severity, severity);
        NoticeMaker maker = paid(u"耕地地力保护补贴公示"_s, u"2026年5月20日"_s);
        const ocr::Quad place = ocr::Quad::fromRect({600, 900, 400, 40});
        maker.page.marks.append({ocr::MarkKind::HiddenText, place, payload});
        const PageJudgement judged = maker.judged();
        const auto hidden =
            std::find_if(judged.findings.begin(), judged.findings.end(),
                         [](const Finding &f) { return f.type == FindingType::HiddenContent; });
        QVERIFY(hidden != judged.findings.end());
        QCOMPARE(hidden->disposition, Disposition::Review);
        QCOMPARE(hidden->severity, severity);
        QCOMPARE(hidden->place.quads.value(0), place);
        QVERIFY(hidden->reasons.contains(u"mark:hidden_text"_s));
        QCOMPARE(hidden->reasons.filter(u"under:"_s).join(u' '), under);
        QVERIFY(!hidden->maskedText.contains(payload));
    }

    void uniqueKeyLeft()
    {
        const auto marked = [](const QString &name, const QString &header, const QString &key) {
            return reasonsOf(row({u"姓名"_s, header}, {{name, key}}).judged(),
                             u"mask:unique_key_left"_s)
                .size();
        };
        QCOMPARE(marked(u"张*"_s, u"户编号"_s, u"00123456"_s), 1);
        QCOMPARE(marked(u"张*"_s, u"残疾证号"_s, u"65010119000101000142"_s), 1);
        QCOMPARE(marked(u"张三"_s, u"户编号"_s, u"00123456"_s), 0); // the name is there anyway
        QCOMPARE(marked(u"张*"_s, u"序号"_s, u"12"_s), 0);
    }

    void unevenColumn()
    {
        const QStringList headers{u"姓名"_s, u"身份证号"_s};
        const QStringList masked{u"李四"_s, u"650101********0001"_s};
        const QStringList open{u"张三"_s, u"11010519491231002X"_s};
        QCOMPARE(reasonsOf(row(headers, {masked, open}).judged(), u"mask:uneven"_s).size(), 1);
        QCOMPARE(reasonsOf(row(headers, {open, open}).judged(), u"mask:uneven"_s).size(), 0);
    }

    void disabilityDigitsLeft_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("left");
        QTest::newRow("left") << u"650101********000142"_s << true;
        QTest::newRow("hidden") << u"650101**************"_s << false;
    }

    void disabilityDigitsLeft()
    {
        QFETCH(QString, value);
        QFETCH(bool, left);
        const PageJudgement judged = row({u"姓名"_s, u"残疾证号"_s}, {{u"张三"_s, value}}).judged();
        QCOMPARE(reasonsOf(judged, u"mask:disability_digits_left"_s).size(), left ? 1 : 0);
        const auto found =
            std::find_if(judged.findings.begin(), judged.findings.end(),
                         [](const Finding &f) { return f.type == FindingType::DisabilityCert; });
        QVERIFY(found != judged.findings.end());
        QCOMPARE(found->disposition, left ? Disposition::Exposed : Disposition::Masked);
    }

    void minorByNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("child") << u"653101201501019962"_s << u"minor:under_14"_s;
        QTest::newRow("young") << u"653101201001019966"_s << u"minor:under_18"_s;
        QTest::newRow("grown up") << u"650101190001010001"_s << QString();
    }

    void minorByNumber()
    {
        QFETCH(QString, number);
        QFETCH(QString, reason);
        const PageJudgement judged =
            row({u"姓名"_s, u"身份证号"_s}, {{u"张三"_s, number}}).judged();
        const auto id =
            std::find_if(judged.findings.begin(), judged.findings.end(),
                         [](const Finding &f) { return f.type == FindingType::ResidentId; });
        QVERIFY(id != judged.findings.end());
        QVERIFY2(id->reasons.contains(u"check_digit"_s), "The row's number is no number.");
        QCOMPARE(id->reasons.filter(u"minor:"_s).join(u' '), reason);
        QCOMPARE(id->disposition, Disposition::Exposed);
        QCOMPARE(id->severity, Severity::Critical);
    }
};

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
