// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistCsv.h"
#include "app/report/ChecklistXlsx.h"
#include "app/report/Words.h"
#include "tests/app/report/ZipReader.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace report;
using privacy::Disposition;

namespace {

/// Invented; what no output may hold.
const QString kRawId = QStringLiteral("650101190001010001");
const QString kSource = QStringLiteral("/nowhere/notice.jpg");

ScanPage cleanPage()
{
    ScanPage scanned;
    scanned.source = kSource;
    scanned.page.width = 1000;
    scanned.page.height = 1000;
    ocr::Sheet sheet;
    sheet.quad = ocr::Quad::fromRect(QRectF(0, 0, 1000, 1000));
    scanned.page.sheets = {sheet};
    scanned.page.lines = {ocr::TextLine{ocr::Place::onPage({sheet.quad}), {}, ocr::Script::Han}};
    return scanned;
}

privacy::Finding finding(Disposition disposition)
{
    privacy::Finding found;
    found.id = QStringLiteral("p1-f1");
    found.type = privacy::FindingType::ResidentId;
    found.place = ocr::Place::onPage({ocr::Quad::fromRect(QRectF(100, 200, 300, 40))});
    found.rawText = kRawId;
    found.maskedText = QStringLiteral("650101********0001");
    found.disposition = disposition;
    found.severity = privacy::Severity::Critical;
    found.reasons = {QStringLiteral("header:身份证号码"), QStringLiteral("check_digit")};
    found.action = QStringLiteral("mask");
    found.table = 0;
    found.row = 3;
    found.column = 2;
    found.header = QStringLiteral("身份证号码");
    return found;
}

/// Everything that a checklist can hold.
ScanDocument wholeScan()
{
    ScanPage page = cleanPage();
    page.judgement.findings = {finding(Disposition::Exposed), finding(Disposition::Review),
                               finding(Disposition::Permitted), finding(Disposition::Masked),
                               finding(Disposition::Official)};
    page.page.unread = {ocr::Quad::fromRect(QRectF(10, 10, 20, 20))};
    page.page.sheets[0].incomplete = {ocr::Incomplete::Cut};
    page.page.singleReader = true;
    ScanPage empty = cleanPage();
    empty.page.page = 2;
    empty.page.pages = 2;
    empty.page.lines.clear();
    ScanDocument scan;
    scan.pages = {page, empty};
    scan.errors = {{QStringLiteral("/nowhere/locked.pdf"),
                    0,
                    {ocr::Error::Code::PasswordProtected, QStringLiteral("Locked.")}}};
    return scan;
}

QByteArray partOf(const Checklist &checklist, const QString &part)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("list.xlsx"));
    if (!writeChecklistXlsx(checklist, file))
        return {};
    return tests::zipEntry(file, part);
}

/// The texts of a worksheet's cells in order, through the shared strings.
QStringList cellTexts(const Checklist &checklist, const QString &sheet)
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
    void xlsxIsDeterministic();
    void xlsxThatCannotBeWrittenLeavesNothing();
    void noOutputHoldsARawValue();
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
    const Checklist list = checklistOf(scan);
    QStringList expected = checklistColumns();
    for (const ChecklistRow &row : list.rows) {
        for (const QString &cell : checklistCells(row)) {
            if (!cell.isEmpty()) // a framed empty cell holds no value
                expected.append(cell);
        }
    }
    const QString rows = QStringLiteral("xl/worksheets/sheet2.xml");
    QCOMPARE(cellTexts(list, rows), expected);
    const QByteArray sheet = partOf(list, rows);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:J8\"/>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(!sheet.contains("<f>") && !sheet.contains("<hyperlink"));
    QCOMPARE(sheet.count("t=\"s\""),
             sheet.count("<v>")); // no number that a spreadsheet could round
    const QStringList totals = cellTexts(list, QStringLiteral("xl/worksheets/sheet1.xml"));
    QCOMPARE(totals.value(0), verdictWords(list.totals));
    const qsizetype exposed = totals.indexOf(QStringLiteral("Must be covered"));
    QVERIFY(exposed > 0);
    QCOMPARE(totals.value(exposed + 1), QStringLiteral("1"));
}

void tst_checklist::xlsxIsDeterministic()
{
    const QTemporaryDir folder;
    QByteArray first;
    for (const QString &name : {QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")}) {
        const QString path = folder.filePath(name);
        QVERIFY(writeChecklistXlsx(checklistOf(wholeScan()), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 2000);
        if (first.isEmpty())
            first = bytes;
        QCOMPARE(bytes, first);
        QTest::qSleep(1100); // another second, so that a time of writing would show
    }
    // Nothing but the two files: no half-done draft.
    QCOMPARE(QDir(folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

void tst_checklist::xlsxThatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    const ocr::Result<void> written =
        writeChecklistXlsx(Checklist(), folder.filePath(QStringLiteral("missing/list.xlsx")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ocr::Error::Code::WriteFailed);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_checklist::noOutputHoldsARawValue()
{
    ScanDocument scan = wholeScan();
    scan.errors[0].source = QStringLiteral("/nowhere/") + kRawId + QStringLiteral(".pdf");
    // A list whose first row was taken for the header.
    scan.pages[0].judgement.findings[1].header = kRawId;
    scan.pages[0].judgement.findings[1].reasons = {QStringLiteral("header:") + kRawId};
    const Checklist list = checklistOf(scan);
    QVERIFY(!checklistCsv(list).contains(kRawId.toUtf8()));
    const QByteArray strings = partOf(list, QStringLiteral("xl/sharedStrings.xml"));
    QVERIFY(strings.contains("650101********0001")); // the control: values are there, masked
    QVERIFY(!strings.contains(kRawId.toUtf8()));
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
