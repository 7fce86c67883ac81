// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/PageCodec.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ocr;

namespace {

TextLine line(const QString &text, double y)
{
    TextLine result;
    result.place = Place::onPage({Quad::fromRect(QRectF(10, y, 200, 20))});
    Reading reading;
    reading.reader = Reader::Tesseract;
    reading.language = QStringLiteral("eng");
    reading.text = text;
    reading.confidence = 0.5;
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append({0.25F, 0.5F, 0.75F});
    result.readings = {reading, reading};
    result.script = Script::Digits;
    return result;
}

Page fullPage()
{
    Page page;
    page.page = 2;
    page.pages = 3;
    page.sha256 = QByteArray(32, '\x5A');
    page.width = 3000;
    page.height = 4000;
    page.orientation = 90;
    page.capture.time = QStringLiteral("2022:05:10 09:30:00");
    page.capture.device = QStringLiteral("Camera");
    page.capture.latitude = 43.5;
    page.capture.longitude = 87.25;
    page.capture.dotsPerInch = 200;
    page.history = {true, 8, 16, 1.5};
    page.lines = {line(QStringLiteral("650101"), 10), line(QStringLiteral("ئىسمى"), 40),
                  TextLine()};
    page.lines[2].place.kind = Place::Kind::InCell;
    page.lines[2].place.sheetName = QStringLiteral("Sheet1");
    page.lines[2].place.cell = QStringLiteral("B4");
    Sheet sheet;
    sheet.quad = Quad::fromRect(QRectF(0, 0, 3000, 4000));
    sheet.orientation = 270;
    sheet.medium = Medium::Led;
    sheet.incomplete = {Incomplete::Cut, Incomplete::Small};
    sheet.rowsRead = 0.75;
    sheet.lines = {1, 0};
    sheet.continuesPage = 1;
    sheet.continuesSheet = 0;
    page.sheets = {sheet};
    Table table;
    table.rows = 2;
    table.columns = 3;
    table.ruled = true;
    table.headerRows = 1;
    table.quad = Quad::fromRect(QRectF(5, 5, 500, 100));
    table.cells = {Cell{0, 1, 2, 2, true, true, table.quad, {0, 1}}};
    table.carriedHeaders = {QStringLiteral("姓名"), QString(), QStringLiteral("电话")};
    page.tables = {table};
    page.pairs = {{0, {0}, {1, 0}}};
    page.marks = {{MarkKind::Seal, table.quad, QStringLiteral("payload")}};
    page.unread = {table.quad};
    page.singleReader = true;
    page.engines = {QStringLiteral("tesseract-5.3.0")};
    page.times[Stage::Rules] = 12.5;
    return page;
}

QCborValue throughBytes(const QCborValue &value)
{
    return QCborValue::fromCbor(value.toCbor());
}

/// The value with one field replaced, wherever a path of keys and indices leads.
QCborValue replaced(QCborValue value, const QList<QVariant> &path, const QCborValue &by)
{
    if (path.isEmpty())
        return by;
    const QVariant step = path.first();
    if (step.metaType() == QMetaType::fromType<int>()) {
        QCborArray array = value.toArray();
        array[step.toInt()] = replaced(array.at(step.toInt()), path.mid(1), by);
        return array;
    }
    QCborMap map = value.toMap();
    map[step.toString()] = replaced(map.value(step.toString()), path.mid(1), by);
    return map;
}

} // namespace

class PageCodecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEqualPage()
    {
        const Result<Page> full = decodePage(throughBytes(encode(fullPage())));
        QVERIFY2(full.has_value(), full ? "" : qPrintable(full.error().detail));
        QVERIFY(*full == fullPage());
        Page bare;
        bare.sheets = {Sheet()};
        bare.sha256 = QByteArray(32, '\0');
        bare.width = 1;
        bare.height = 1;
        const Result<Page> decoded = decodePage(throughBytes(encode(bare)));
        QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().detail));
        QVERIFY(*decoded == bare);
    }

    void refusesWrongField_data()
    {
        QTest::addColumn<QList<QVariant>>("path");
        QTest::addColumn<QCborValue>("by");
        const auto row = [](const char *name, const QList<QVariant> &path, const QCborValue &by) {
            QTest::newRow(name) << path << by;
        };
        const QString lines = QStringLiteral("lines");
        const QString sheets = QStringLiteral("sheets");
        const QString tables = QStringLiteral("tables");
        const QString cells = QStringLiteral("cells");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        row("no map", {}, 5);
        row("a list", {}, QCborArray{1, 2});
        row("lines is text", {lines}, QStringLiteral("x"));
        row("line is a number", {lines, 0}, 3);
        row("line without a place", {lines, 0, QStringLiteral("place")}, QCborValue());
        row("quad of seven", {sheets, 0, QStringLiteral("quad")}, QCborArray{1, 2, 3, 4, 5, 6, 7});
        row("quad not a number", {sheets, 0, QStringLiteral("quad"), 3}, nan);
        row("sheet's line out of range", {sheets, 0, lines}, QCborArray{3});
        row("sheet's line below zero", {sheets, 0, lines}, QCborArray{-1});
        row("orientation between", {sheets, 0, QStringLiteral("orientation")}, 45);
        row("rows read over 1", {sheets, 0, QStringLiteral("rowsRead")}, 1.5);
        row("unknown medium", {sheets, 0, QStringLiteral("medium")}, 99);
        row("no sheet", {sheets}, QCborArray());
        row("table on no sheet", {tables, 0, QStringLiteral("sheet")}, 1);
        row("rows beyond counting", {tables, 0, QStringLiteral("rows")}, qint64(1) << 40);
        row("header rows over rows", {tables, 0, QStringLiteral("headerRows")}, 3);
        row("cell's row outside", {tables, 0, cells, 0, QStringLiteral("row")}, 2);
        row("cell's column outside", {tables, 0, cells, 0, QStringLiteral("column")}, 3);
        row("span over the edge", {tables, 0, cells, 0, QStringLiteral("columnSpan")}, 3);
        row("span of nothing", {tables, 0, cells, 0, QStringLiteral("rowSpan")}, 0);
        row("cell's line outside", {tables, 0, cells, 0, lines}, QCborArray{9});
        row("carried headers for other columns", {tables, 0, QStringLiteral("carried")},
            QCborArray{QStringLiteral("x")});
        row("unknown mark", {QStringLiteral("marks"), 0, QStringLiteral("kind")}, 50);
        row("short hash", {QStringLiteral("sha256")}, QByteArray(31, 'x'));
    }
    void refusesWrongField()
    {
        QFETCH(QList<QVariant>, path);
        QFETCH(QCborValue, by);
        const QCborValue good = encode(fullPage());
        QVERIFY(decodePage(throughBytes(good)).has_value());
        const Result<Page> page = decodePage(throughBytes(replaced(good, path, by)));
        QVERIFY(!page);
        QVERIFY(page.error().code == Error::Code::ProtocolViolation);
        QVERIFY(!page.error().detail.isEmpty());
    }

    void survivesBrokenBytes()
    {
        QByteArray bytes = encode(fullPage()).toCbor();
        QRandomGenerator random(4711);
        for (int round = 0; round < 3000; ++round) {
            QByteArray broken = bytes;
            for (int i = random.bounded(1, 6); i > 0; --i)
                broken[random.bounded(static_cast<int>(broken.size()))] =
                    static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                broken.truncate(random.bounded(static_cast<int>(broken.size())));
            const Result<Page> page = decodePage(parsed(broken));
            if (!page)
                continue;
            for (const Table &table : page->tables) // whatever passes holds no index out of range
                for (const Cell &cell : table.cells)
                    for (const int index : cell.lines)
                        QVERIFY(index >= 0 && index < page->lines.size());
        }
    }

    void carriesErrors()
    {
        const Error error{Error::Code::TooLarge, QStringLiteral("The page is too large.")};
        QVERIFY(decodeError(throughBytes(encode(error))) == error);
        QVERIFY(decodeError(QCborValue(3)).code == Error::Code::ProtocolViolation);
    }
};

QTEST_GUILESS_MAIN(PageCodecs)
#include "tst_pagecodec.moc"
