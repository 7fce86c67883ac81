// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Notices.h"
#include "app/report/ScanFromJson.h"
#include "app/report/ScanJson.h"
#include "tests/app/report/SampleScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace report;
using namespace tests;
using ocr::Error;

namespace {

const QString kName = QStringLiteral("scan.json");

/// A scan with everything, as it is stored.
QJsonObject stored()
{
    ScanDocument scan = wholeScan();
    scan.rules = {{QStringLiteral("cn-base"), QStringLiteral("2026.11.1")}};
    scan.engines = {QStringLiteral("ppocr-v4"), QStringLiteral("tesseract-5.3.0")};
    for (ScanPage &page : scan.pages) {
        page.page.sha256 = QByteArray(32, 'a');
        privacy::SheetJudgement sheet;
        sheet.noticeType = QStringLiteral("subsistence_allowance");
        sheet.typeConfidence = 0.97;
        sheet.date = QDate(2026, 11, 1);
        sheet.periodFrom = QDate(2026, 11, 2);
        sheet.periodTo = QDate(2026, 11, 8);
        sheet.action = QStringLiteral("replace");
        page.judgement.sheets = {sheet};
    }
    scan.pages[0].judgement.findings[0].basis = {{QStringLiteral("PIPL"), QStringLiteral("28"),
                                                  QStringLiteral("2021-11-01"),
                                                  QStringLiteral("V")}};
    scan.pages[0].judgement.findings[0].person = 0;
    return scanJson(scan);
}

ocr::Result<ScanDocument> readBack(const QJsonObject &scan)
{
    return scanFromJson(QJsonDocument(scan).toJson(), kName);
}

using Path = QStringList;

/// The value with the one at that way (names, and numbers from 0 in lists) replaced or, where it is
/// undefined, taken out.
QJsonValue with(const QJsonValue &value, Path path, const QJsonValue &changed)
{
    if (path.isEmpty())
        return changed;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = with(array.at(step.toInt()), path, changed);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = with(object.value(step), path, changed);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

QJsonObject changed(const char *path, const QJsonValue &value)
{
    return with(stored(), QString::fromLatin1(path).split(u'/'), value).toObject();
}

} // namespace

class tst_scanfromjson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameChecklist();
    void givesTheSameScan();
    void ignoresUnknownFields();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void masksWhatIsNotMasked_data();
    void masksWhatIsNotMasked();
    void takesPagesOfOlderScansForUnread();
    void survivesMutations();
    void survivesDeepAndLongInput();
};

void tst_scanfromjson::givesTheSameChecklist()
{
    const QDate day(2026, 11, 27);
    for (const ScanDocument &scan : {longScan(5), manySheets(3)}) {
        ScanDocument hashed = scan;
        for (ScanPage &page : hashed.pages) {
            page.page.sha256 = QByteArray(32, 'a');
            if (page.judgement.sheets.isEmpty())
                page.judgement.sheets = {{}};
        }
        const ocr::Result<ScanDocument> again = readBack(scanJson(hashed));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        const ChecklistReport before = checklistReport(hashed, day);
        const ChecklistReport after = checklistReport(*again, day);
        QVERIFY(!before.checklist.rows.isEmpty());
        QVERIFY(after.checklist == before.checklist);
        QVERIFY(after.notices == before.notices);
        QVERIFY(after.rules == before.rules);
    }
    const ocr::Result<ScanDocument> whole = readBack(stored());
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
    ScanDocument scan = wholeScan();
    scan.pages[0].judgement.findings[0].basis = whole->pages[0].judgement.findings[0].basis;
    QVERIFY(checklistOf(*whole) == checklistOf(scan));
}

void tst_scanfromjson::givesTheSameScan()
{
    const ocr::Result<ScanDocument> scan = readBack(stored());
    QVERIFY(scan);
    for (const ScanPage &page : scan->pages)
        for (const privacy::Finding &finding : page.judgement.findings)
            QVERIFY(finding.rawText.isEmpty());
    // Nothing of it is lost on the way but the readers' names, which stand with the tool.
    QJsonObject again = scanJson(*scan);
    QJsonObject before = stored();
    QCOMPARE(again, before);
}

void tst_scanfromjson::ignoresUnknownFields()
{
    QJsonObject scan = changed("pages/0/findings/0/colour", QStringLiteral("red"));
    scan.insert(QStringLiteral("later"), QJsonArray{1, QJsonObject()});
    const ocr::Result<ScanDocument> read = readBack(scan);
    QVERIFY(read);
    QVERIFY(checklistOf(*read) == checklistOf(*readBack(stored())));
}

void tst_scanfromjson::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &json, Error::Code code) {
        QTest::newRow(name) << json << static_cast<int>(code);
    };
    const QByteArray whole = QJsonDocument(stored()).toJson();
    row("nothing", {}, Error::Code::Damaged);
    row("a picture", QByteArray::fromHex("89504e470d0a1a0a"), Error::Code::Damaged);
    row("cut short", whole.left(whole.size() / 2), Error::Code::Damaged);
    row("something behind it", whole + "}", Error::Code::Damaged);
    row("a list", "[]", Error::Code::UnsupportedFormat);
    row("another object", "{}", Error::Code::UnsupportedFormat);
    row("a manifest", R"({"format": "noticeguard.manifest", "version": 1})",
        Error::Code::UnsupportedFormat);
    row("version 2", QJsonDocument(changed("version", 2)).toJson(), Error::Code::UnsupportedFormat);
    row("version 1.5", QJsonDocument(changed("version", 1.5)).toJson(),
        Error::Code::UnsupportedFormat);
    row("no version", QJsonDocument(changed("version", QJsonValue::Undefined)).toJson(),
        Error::Code::UnsupportedFormat);
    row("version in words", QJsonDocument(changed("version", QStringLiteral("1"))).toJson(),
        Error::Code::UnsupportedFormat);
    row("no pages", QJsonDocument(changed("pages", QJsonValue::Undefined)).toJson(),
        Error::Code::InvalidInput);
}

void tst_scanfromjson::refusesOtherFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const ocr::Result<ScanDocument> scan = scanFromJson(json, kName);
    QVERIFY(!scan);
    QCOMPARE(static_cast<int>(scan.error().code), code);
    QVERIFY2(scan.error().detail.startsWith(kName), qPrintable(scan.error().detail));
}

void tst_scanfromjson::namesTheWrongField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *path, const QJsonValue &value, const char *words) {
        QTest::addRow("%s %d", path, static_cast<int>(value.type()))
            << QString::fromLatin1(path) << value << QString::fromLatin1(words);
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("pages/0", 7, "page 1 is not an object");
    row("pages/1/page", 0, "page 2 has a wrong page");
    row("pages/0/source", 7, "page 1 has a wrong source");
    row("pages/0/sha256", QStringLiteral("abc"), "page 1 has a wrong sha256");
    row("pages/0/width", 1e9, "page 1 has a wrong width");
    row("pages/0/unread", QStringLiteral("x"), "page 1 has a wrong unread");
    row("pages/0/sheets", QJsonArray(), "page 1 has a wrong sheets");
    row("pages/0/sheets/0/quad", QJsonArray{1, 2}, "page 1, sheet 1 has a wrong quad");
    row("pages/0/sheets/0/rows_read", 1.5, "page 1, sheet 1 has a wrong rows_read");
    row("pages/0/sheets/0/medium", QStringLiteral("clay"), "page 1, sheet 1 has a wrong medium");
    row("pages/0/sheets/0/date", QStringLiteral("soon"), "page 1, sheet 1 has a wrong date");
    row("pages/0/findings/1", QJsonArray(), "page 1, finding 2 is not an object");
    row("pages/0/findings/1/type", QStringLiteral("soul"), "page 1, finding 2 has a wrong type");
    row("pages/0/findings/1/disposition", none, "page 1, finding 2 has a wrong disposition");
    row("pages/0/findings/1/severity", QStringLiteral("mild"), "finding 2 has a wrong severity");
    row("pages/0/findings/1/confidence", -0.1, "finding 2 has a wrong confidence");
    row("pages/0/findings/1/sheet", 2, "finding 2 has a wrong sheet");
    row("pages/0/findings/1/row", 2.5, "finding 2 has a wrong row");
    row("pages/0/findings/1/reasons", QJsonArray{1}, "finding 2 has a wrong reasons");
    row("pages/0/findings/0/basis/0", 1, "finding 1 has a wrong basis");
    row("pages/0/findings/1/masked_value", QString(200'000, u'*'),
        "finding 2 has a wrong masked_value");
    row("errors/0/page", -1, "error 1 has a wrong page");
    row("errors", none, "scan.json has a wrong errors");
}

void tst_scanfromjson::namesTheWrongField()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, words);
    const ocr::Result<ScanDocument> scan = readBack(changed(qPrintable(path), value));
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, Error::Code::InvalidInput);
    QVERIFY2(scan.error().detail.startsWith(kName) && scan.error().detail.contains(words),
             qPrintable(scan.error().detail));
}

void tst_scanfromjson::masksWhatIsNotMasked_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("masked") << QStringLiteral("650101********0001")
                            << QStringLiteral("650101********0001");
    QTest::newRow("raw ID") << kRawId << QStringLiteral("650****");
    QTest::newRow("raw mobile") << QStringLiteral("13800138000") << QStringLiteral("138****");
    QTest::newRow("turned") << QStringLiteral("\u202E张*\n") << QStringLiteral("张*");
}

void tst_scanfromjson::masksWhatIsNotMasked()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    const ocr::Result<ScanDocument> scan =
        readBack(changed("pages/0/findings/0/masked_value", value));
    QVERIFY(scan);
    QCOMPARE(scan->pages[0].judgement.findings[0].maskedText, shown);
}

void tst_scanfromjson::takesPagesOfOlderScansForUnread()
{
    QJsonObject scan = changed("pages/0/has_text", QJsonValue::Undefined);
    scan = with(scan, {QStringLiteral("pages"), QStringLiteral("1"), QStringLiteral("has_text")},
                QJsonValue::Undefined)
               .toObject();
    const ocr::Result<ScanDocument> read = readBack(scan);
    QVERIFY(read);
    QCOMPARE(totalsOf(*read).pagesWithoutText, 1); // the one on which nothing was found
}

/// Bytes changed at random: an answer, never a crash, and never another number of pages than said.
void tst_scanfromjson::survivesMutations()
{
    const QByteArray whole = QJsonDocument(stored()).toJson(QJsonDocument::Compact);
    quint32 random = 1;
    const auto next = [&random] { return random = random * 1664525U + 1013904223U; };
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray json = whole;
        for (quint32 i = 0; i <= next() % 4; ++i)
            json[static_cast<qsizetype>(next() % static_cast<quint32>(json.size()))] =
                static_cast<char>(next() >> 24U);
        const ocr::Result<ScanDocument> scan = scanFromJson(json, kName);
        refused += scan ? 0 : 1;
        if (scan)
            checklistReport(*scan, QDate(2026, 11, 27));
    }
    QVERIFY(refused > 500);
}

void tst_scanfromjson::survivesDeepAndLongInput()
{
    const QByteArray deep =
        R"({"format": "noticeguard.scan", "version": 1, "pages": )" + QByteArray(200'000, '[');
    QVERIFY(!scanFromJson(deep, kName));
    QByteArray nested = QByteArray(900, '[') + QByteArray(900, ']');
    nested = R"({"format": "noticeguard.scan", "version": 1, "errors": [], "pages": [], "x": )" +
             nested + "}";
    QVERIFY(scanFromJson(nested, kName)); // what is not asked for is not looked at
    const ocr::Result<ScanDocument> large =
        scanFromJson(QByteArray(kMostScanBytes + 1, ' '), kName);
    QVERIFY(!large);
    QCOMPARE(large.error().code, Error::Code::TooLarge);
}

QTEST_GUILESS_MAIN(tst_scanfromjson)
#include "tst_scanfromjson.moc"
