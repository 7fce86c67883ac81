// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include <QTest>

#include <algorithm>

using namespace privacy;
using namespace Qt::StringLiterals;
using ocr::MarkKind;

namespace {

ocr::Page emptyPage()
{
    ocr::Page page;
    page.width = 2000;
    page.height = 3000;
    page.sheets.append(ocr::Sheet{});
    page.sheets.first().quad = ocr::Quad::fromRect({0, 0, 2000, 3000});
    return page;
}

int addLine(ocr::Page &page, const QRectF &place, const QString &text)
{
    ocr::TextLine line;
    line.place = ocr::Place::onPage({ocr::Quad::fromRect(place)});
    line.readings.append({ocr::Reader::PpOcr, u"ch"_s, text, 0.98, {}});
    page.lines.append(line);
    const int index = static_cast<int>(page.lines.size()) - 1;
    page.sheets.first().lines.append(index);
    return index;
}

/// Two columns and three rows; the last cell of the second column stays empty.
ocr::Page listWith(const QString &header)
{
    ocr::Page page = emptyPage();
    ocr::Table table;
    table.ruled = true;
    table.rows = 3;
    table.columns = 2;
    table.headerRows = 1;
    const QStringList texts = {u"姓名"_s, header, u"张三丰"_s, {}, u"李四光"_s, {}};
    for (int i = 0; i < 6; ++i) {
        ocr::Cell cell;
        cell.row = i / 2;
        cell.column = i % 2;
        cell.header = i < 2;
        const QRectF place(100 + 400.0 * cell.column, 300 + 100.0 * cell.row, 400, 100);
        cell.quad = ocr::Quad::fromRect(place);
        cell.ink = !texts[i].isEmpty();
        if (cell.ink)
            cell.lines.append(addLine(page, place.adjusted(20, 30, -200, -30), texts[i]));
        table.cells.append(cell);
    }
    page.tables.append(table);
    page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect({520, 395, 180, 95}), {}});
    return page;
}

QList<Finding> judged(const ocr::Page &page, FindingType type)
{
    static const ocr::Result<RuleSet> rules = RuleSet::compile(RuleSet::builtInPacks());
    if (!rules)
        qFatal("%s", qPrintable(rules.error().detail));
    JudgeOptions options;
    options.today = QDate(2026, 6, 1);
    const PageJudgement judgement = judge({page}, *rules, options).first();
    QList<Finding> found;
    for (const Finding &finding : judgement.findings)
        if (finding.type == type)
            found.append(finding);
    return found;
}

} // namespace

class TestJudgeMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGoWithBarsThatNobodyCanDecode_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QRectF>("place");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("places");
        const QRectF below(300, 520, 500, 40);
        QTest::newRow("below") << QString() << below << u"78000000003456"_s << 2;
        QTest::newRow("above") << QString() << QRectF(300, 340, 500, 40) << u"JDVA00000000018"_s
                               << 2;
        QTest::newRow("words") << QString() << below << u"请当面验收"_s << 1;
        QTest::newRow("farther below")
            << QString() << below.translated(0, 200) << u"78000000003456"_s << 1;
        QTest::newRow("beside") << QString() << below.translated(900, 0) << u"78000000003456"_s
                                << 1;
        QTest::newRow("decoded") << u"78000000003456"_s << below << u"78000000003456"_s << 1;
    }
    void numbersGoWithBarsThatNobodyCanDecode()
    {
        QFETCH(QString, payload);
        QFETCH(QRectF, place);
        QFETCH(QString, text);
        QFETCH(int, places);
        ocr::Page page = emptyPage();
        page.marks.append({MarkKind::Barcode, ocr::Quad::fromRect({250, 400, 600, 100}), payload});
        addLine(page, place, text);
        const QList<Finding> found = judged(page, FindingType::Barcode);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place.quads.size(), places);
    }

    void codes_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ID inside")
            << u"姓名:张三;身份证号:11010519491231002X"_s << u"exposed"_s << u"code:resident_id"_s;
        QTest::newRow("ID in a link") << u"https://example.com/q?id=11010519491231002X"_s
                                      << u"exposed"_s << u"code:resident_id"_s;
        QTest::newRow("card of a contact")
            << u"BEGIN:VCARD\nFN:张三\nEND:VCARD"_s << u"exposed"_s << u"code:contact"_s;
        QTest::newRow("contact as phones write it")
            << u"MECARD:N:张三;TEL:13800138000;;"_s << u"exposed"_s << u"code:phone"_s;
        QTest::newRow("phone in a contact")
            << u"BEGIN:VCARD\nTEL;TYPE=CELL:13800138000\nEND:VCARD"_s << u"exposed"_s
            << u"code:phone"_s;
        QTest::newRow("an ID alone")
            << u"11010519491231002X"_s << u"exposed"_s << u"code:resident_id"_s;
        QTest::newRow("personal messenger")
            << u"https://u.wechat.com/abcdef"_s << u"exposed"_s << u"code:contact"_s;
        QTest::newRow("link") << u"https://pan.example.com/s/1"_s << u"review"_s << u"code:link"_s;
        QTest::newRow("office") << u"https://www.example.gov.cn/a.html"_s << u"official"_s
                                << u"code:official_link"_s;
        QTest::newRow("not quite an office")
            << u"https://example.gov.cn.example.com/"_s << u"review"_s << u"code:link"_s;
        QTest::newRow("unreadable") << QString() << u"review"_s << u"code:unreadable"_s;
    }

    void codes()
    {
        QFETCH(QString, payload);
        QFETCH(QString, disposition);
        QFETCH(QString, reason);
        ocr::Page page = emptyPage();
        const ocr::Quad place = ocr::Quad::fromRect({500, 500, 300, 300});
        page.marks.append({MarkKind::QrCode, place, payload});
        const QList<Finding> codes = judged(page, FindingType::QrCode);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(dispositionName(codes.first().disposition), disposition);
        QVERIFY2(codes.first().reasons.contains(reason),
                 qPrintable(codes.first().reasons.join(u' ')));
        QCOMPARE(codes.first().place.quads, QList<ocr::Quad>{place});
        QVERIFY(!codes.first().maskedText.contains(u"1101"_s));
    }

    void signatureColumns_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("count");
        QTest::newRow("签字") << u"签字"_s << 1;
        QTest::newRow("领取人签字") << u"领取人签字"_s << 1;
        QTest::newRow("签名（手印）") << u"签名（手印）"_s << 1;
        QTest::newRow("备注") << u"备注"_s << 0;
        QTest::newRow("a label, no header") << u"经办人签字："_s << 0;
    }

    void signatureColumns()
    {
        QFETCH(QString, header);
        QFETCH(int, count);
        const QList<Finding> found = judged(listWith(header), FindingType::Signature);
        QCOMPARE(found.size(), count);
        if (count == 0)
            return;
        QCOMPARE(found.first().row, 1);
        QCOMPARE(found.first().column, 1);
        QVERIFY(ocr::coveredShare(ocr::Quad::fromRect({520, 395, 180, 95}),
                                  found.first().place.quads.first()) > 0.99);
    }

    /// "…签领表": the head of its last column may lie in the dark.
    void headOfASignedListUnread()
    {
        for (const bool list : {true, false}) {
            ocr::Page page = listWith(QString());
            page.tables.first().cells[1].ink = true;
            addLine(page, {500, 100, 900, 90},
                    list ? u"补贴资金发放签领表"_s : u"补贴资金发放表"_s);
            QCOMPARE(judged(page, FindingType::Signature).size(), list ? 1 : 0);
        }
    }

    /// Names reach where they like: all of their ink is covered, and no empty cell is told.
    void signaturesBeyondTheirCell_data()
    {
        QTest::addColumn<QList<QRectF>>("strokes");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("one cell") << QList<QRectF>{{520, 410, 180, 80}} << QList<int>{1};
        QTest::newRow("on beyond the edge")
            << QList<QRectF>{{620, 410, 270, 80}, {950, 380, 90, 70}, {1080, 360, 90, 70}}
            << QList<int>{1};
        QTest::newRow("over the edge, the middle outside")
            << QList<QRectF>{{700, 410, 120, 80}, {860, 410, 200, 80}} << QList<int>{1};
        QTest::newRow("begins in the cell before")
            << QList<QRectF>{{440, 415, 55, 70}, {505, 410, 200, 80}} << QList<int>{1};
        QTest::newRow("a foot in the next row")
            << QList<QRectF>{{520, 420, 180, 100}} << QList<int>{1};
        QTest::newRow("two names that touch")
            << QList<QRectF>{{520, 415, 180, 170}} << QList<int>{1, 2};
        QTest::newRow("beside the table, nobody's")
            << QList<QRectF>{{1150, 410, 100, 80}} << QList<int>{};
        QTest::newRow("a line through all rows")
            << QList<QRectF>{{600, 100, 20, 900}} << QList<int>{};
    }

    void signaturesBeyondTheirCell()
    {
        QFETCH(QList<QRectF>, strokes);
        QFETCH(QList<int>, rows);
        ocr::Page page = listWith(u"签字"_s);
        page.marks.clear();
        for (const QRectF &stroke : strokes)
            page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect(stroke), {}});
        const QList<Finding> found = judged(page, FindingType::Signature);
        QList<int> told;
        for (const Finding &finding : found)
            told.append(finding.row);
        std::sort(told.begin(), told.end());
        QCOMPARE(told, rows);
        if (found.size() != 1)
            return;
        for (const QRectF &stroke : strokes)
            QVERIFY(ocr::coveredShare(ocr::Quad::fromRect(stroke),
                                      found.first().place.quads.first()) > 0.99);
    }

    /// What a rule cuts off is covered, and what was read of a name with it.
    void coversAllOfASignature_data()
    {
        QTest::addColumn<QRectF>("stroke");
        QTest::addColumn<QRectF>("read");
        QTest::addColumn<QRectF>("covered");
        QTest::addColumn<QRectF>("free");
        const QRectF next(520, 520, 180, 20);
        QTest::newRow("inside the cell")
            << QRectF(520, 420, 180, 50) << QRectF() << QRectF(520, 420, 180, 50) << next;
        QTest::newRow("down to the rule") << QRectF(520, 420, 180, 75) << QRectF()
                                          << QRectF(520, 420, 180, 98) << QRectF(520, 540, 180, 20);
        QTest::newRow("read higher than its strokes")
            << QRectF(520, 420, 180, 50) << QRectF(515, 372, 190, 100) << QRectF(515, 372, 190, 100)
            << next;
    }

    void coversAllOfASignature()
    {
        QFETCH(QRectF, stroke);
        QFETCH(QRectF, read);
        QFETCH(QRectF, covered);
        QFETCH(QRectF, free);
        ocr::Page page = listWith(u"签字"_s);
        page.marks = {{MarkKind::PenStrokes, ocr::Quad::fromRect(stroke), {}}};
        if (!read.isEmpty())
            page.tables.first().cells[3].lines.append(addLine(page, read, u"张三丰"_s));
        const QList<Finding> found = judged(page, FindingType::Signature);
        QCOMPARE(found.size(), 1);
        const ocr::Quad &place = found.first().place.quads.first();
        QVERIFY(ocr::coveredShare(ocr::Quad::fromRect(covered), place) > 0.99);
        QVERIFY(ocr::coveredShare(ocr::Quad::fromRect(free), place) < 0.5);
    }

    void unreadInkBehindLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QRectF>("strokes");
        QTest::addColumn<QString>("value"); ///< a line behind the label, or none
        QTest::addColumn<QRectF>("place");  ///< of the value
        QTest::addColumn<int>("found");
        const QRectF written(300, 805, 500, 40);
        const QRectF beside(320, 800, 300, 40);
        QTest::newRow("nobody read it") << u"身份证号："_s << written << QString() << beside << 1;
        QTest::newRow("read as letters")
            << u"身份证号："_s << written << u"7ht"_s << QRectF(650, 810, 100, 20) << 1;
        QTest::newRow("a piece of it read")
            << u"身份证号："_s << written << u"7ht"_s << QRectF(310, 810, 100, 20) << 1;
        QTest::newRow("behind the next label")
            << u"身份证号："_s << written.translated(200, 0) << u"申请日期："_s << beside << 0;
        QTest::newRow("an underline")
            << u"身份证号："_s << QRectF(300, 840, 500, 6) << QString() << beside << 0;
        QTest::newRow("in the next row")
            << u"身份证号："_s << written.translated(0, 90) << QString() << beside << 0;
        QTest::newRow("no label") << u"身份证号码要写清楚"_s << written << QString() << beside << 0;
        QTest::newRow("nobody's") << u"统一社会信用代码："_s << written << QString() << beside << 0;
    }

    /// A number that somebody wrote behind its label and no reader saw must not pass in silence.
    void unreadInkBehindLabels()
    {
        QFETCH(QString, label);
        QFETCH(QRectF, strokes);
        QFETCH(QString, value);
        QFETCH(QRectF, place);
        QFETCH(int, found);
        ocr::Page page = emptyPage();
        const int asked = addLine(page, {100, 800, 190, 40}, label);
        if (!value.isEmpty()) {
            const int behind = addLine(page, place, value);
            if (place.left() < 600)
                page.pairs.append({0, {asked}, {behind}});
        }
        page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect(strokes), {}});
        const QList<Finding> ids = judged(page, FindingType::ResidentId);
        QCOMPARE(ids.size(), found);
        for (const Finding &id : ids) {
            QCOMPARE(id.disposition, Disposition::Review);
            QVERIFY(id.reasons.contains(u"unread"_s));
            QVERIFY(ocr::coveredShare(ocr::Quad::fromRect(strokes), id.place.quads.first()) > 0.99);
        }
    }

    /// Of a number by hand only its end was read: all of it goes, and print as it was read.
    void findingsHoldAllOfTheStrokes()
    {
        for (const bool written : {true, false}) {
            ocr::Page page = listWith(u"身份证号码"_s);
            ocr::Cell &cell = page.tables.first().cells[3];
            cell.ink = true;
            cell.lines = {addLine(page, {610, 420, 80, 50}, u"4417"_s)};
            if (!written)
                page.marks.clear();
            const QList<Finding> ids = judged(page, FindingType::ResidentId);
            QCOMPARE(ids.size(), 1);
            const ocr::Quad &place = ids.first().place.quads.first();
            QCOMPARE(ocr::coveredShare(ocr::Quad::fromRect({520, 395, 180, 95}), place) > 0.99,
                     written);
        }
    }

    void misreadInkInCells_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("read");
        QTest::addColumn<float>("confidence");
        QTest::addColumn<bool>("written");
        QTest::addColumn<int>("found");
        QTest::newRow("a name as letters") << u"监护人姓名"_s << u"(-ҢІз!"_s << 0.95F << true << 1;
        QTest::newRow("the same in print") << u"监护人姓名"_s << u"(-ҢІз!"_s << 0.95F << false << 0;
        QTest::newRow("a number as words") << u"身份证号码"_s << u"三兰"_s << 0.4F << true << 1;
        QTest::newRow("words well read") << u"身份证号码"_s << u"已迁出"_s << 0.97F << true << 0;
        QTest::newRow("a dash") << u"身份证号码"_s << u"—"_s << 0.95F << true << 0;
        QTest::newRow("an amount") << u"金额"_s << u"(-ҢІз!"_s << 0.95F << true << 0;
    }

    /// What the readers made of handwriting, and cannot be a name or number, is nothing read.
    void misreadInkInCells()
    {
        QFETCH(QString, header);
        QFETCH(QString, read);
        QFETCH(float, confidence);
        QFETCH(bool, written);
        QFETCH(int, found);
        ocr::Page page = listWith(header);
        ocr::Cell &cell = page.tables.first().cells[3];
        cell.ink = true;
        cell.lines = {addLine(page, {520, 410, 170, 60}, read)};
        page.lines.last().readings.first().confidence = confidence;
        if (!written)
            page.marks.clear();
        int unread = 0;
        for (const FindingType type : {FindingType::Name, FindingType::ResidentId})
            for (const Finding &finding : judged(page, type))
                unread += finding.reasons.contains(u"unread"_s) && finding.row == 1 &&
                          finding.column == 1 && finding.disposition == Disposition::Review;
        QCOMPARE(unread, found);
    }

    /// Words are no signature: what a pen wrote comes as strokes, however well it was read.
    void printedNamesAreNoSignatures()
    {
        ocr::Page page = listWith(u"签字"_s);
        page.marks.clear();
        ocr::Cell &cell = page.tables.first().cells[3];
        cell.ink = true;
        cell.lines.append(addLine(page, {520, 430, 120, 40}, u"张三丰"_s));
        QVERIFY(judged(page, FindingType::Signature).isEmpty());
    }

    void signatureLabels()
    {
        ocr::Page page = emptyPage();
        addLine(page, {100, 2000, 240, 40}, u"领款代表签字："_s);
        addLine(page, {1200, 2000, 240, 40}, u"公示日期："_s);
        page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect({380, 1980, 200, 80}), {}});
        page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect({1480, 1980, 200, 80}), {}});
        QCOMPARE(judged(page, FindingType::Signature).size(), 1);
    }

    /// Reader and finder made one line of label and name: the name goes, the label stays.
    void signatureReadWithItsLabel()
    {
        ocr::Page page = emptyPage();
        const int index = addLine(page, {100, 1950, 640, 100}, u"领款代表签字：张三丰"_s);
        ocr::Reading &reading = page.lines[index].readings.first();
        for (int i = 0; i < 10; ++i) // the name is twice as large
            reading.characters.append({static_cast<float>(i < 7 ? i / 14.0 : (i - 4) / 6.0),
                                       static_cast<float>(i < 7 ? (i + 1) / 14.0 : (i - 3) / 6.0),
                                       0.98F});
        page.marks.append({MarkKind::PenStrokes, ocr::Quad::fromRect({540, 1960, 190, 80}), {}});
        const QList<Finding> found = judged(page, FindingType::Signature);
        QCOMPARE(found.size(), 1);
        const ocr::Quad &place = found.first().place.quads.first();
        QVERIFY(ocr::coveredShare(ocr::Quad::fromRect({420, 1950, 320, 100}), place) > 0.99);
        QVERIFY(ocr::coveredShare(ocr::Quad::fromRect({100, 1950, 270, 100}), place) < 0.01);
    }

    void otherMarks()
    {
        ocr::Page page = emptyPage();
        const ocr::Quad place = ocr::Quad::fromRect({500, 500, 300, 300});
        for (const MarkKind kind : {MarkKind::Face, MarkKind::Fingerprint, MarkKind::IdCardImage,
                                    MarkKind::Seal, MarkKind::PenStrokes})
            page.marks.append({kind, place, {}});
        for (const FindingType type :
             {FindingType::Face, FindingType::Fingerprint, FindingType::IdCardImage}) {
            const QList<Finding> found = judged(page, type);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().disposition, Disposition::Exposed);
            QVERIFY(!found.first().basis.isEmpty());
        }
        QVERIFY(judged(page, FindingType::Signature).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJudgeMarks)
#include "tst_judgemarks.moc"
