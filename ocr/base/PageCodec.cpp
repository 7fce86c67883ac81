// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/PageCodec.h"

#include <limits>

namespace ocr {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QCborArray integers(const QList<int> &list)
{
    QCborArray array;
    for (const int value : list)
        array.append(value);
    return array;
}

QCborArray texts(const QStringList &list)
{
    QCborArray array;
    for (const QString &text : list)
        array.append(text);
    return array;
}

QCborValue encode(const Place &place)
{
    QCborMap map{{key("kind"), static_cast<int>(place.kind)},
                 {key("quads"), ocr::encode(place.quads)}};
    if (place.kind == Place::Kind::InCell) {
        map.insert(key("sheet"), place.sheetName);
        map.insert(key("cell"), place.cell);
    }
    if (place.kind == Place::Kind::InParagraph) {
        map.insert(key("paragraph"), place.paragraph);
        map.insert(key("offset"), place.offset);
    }
    return map;
}

Result<Place> decodePlace(const QCborValue &value)
{
    FieldReader reader(value, "place");
    Place place;
    place.kind = static_cast<Place::Kind>(
        reader.integer("kind", 0, static_cast<int>(Place::Kind::InParagraph)));
    place.quads = reader.quads("quads");
    if (place.kind == Place::Kind::OnPage && place.quads.isEmpty())
        reader.fail("quads");
    if (place.kind == Place::Kind::InCell) {
        place.sheetName = reader.text("sheet");
        place.cell = reader.text("cell");
    }
    if (place.kind == Place::Kind::InParagraph) {
        place.paragraph = reader.integer("paragraph", 0, kMost);
        place.offset = reader.integer("offset", 0, kMost);
    }
    if (reader.failed())
        return reader.error();
    return place;
}

/// Characters go as one flat list of three numbers each: a page has thousands.
QCborValue encode(const Reading &reading)
{
    QCborArray characters;
    for (const CharacterPlace &character : reading.characters) {
        characters.append(static_cast<double>(character.from));
        characters.append(static_cast<double>(character.to));
        characters.append(static_cast<double>(character.confidence));
    }
    return QCborMap{{key("reader"), static_cast<int>(reading.reader)},
                    {key("language"), reading.language},
                    {key("text"), reading.text},
                    {key("confidence"), reading.confidence},
                    {key("characters"), characters}};
}

Result<Reading> decodeReading(const QCborValue &value)
{
    FieldReader reader(value, "reading");
    Reading reading;
    reading.reader =
        static_cast<Reader>(reader.integer("reader", 0, static_cast<int>(Reader::Tesseract)));
    reading.language = reader.text("language");
    reading.text = reader.text("text");
    reading.confidence = reader.number("confidence");
    const QCborArray characters = reader.array("characters");
    if (characters.size() != reading.text.size() * 3)
        reader.fail("characters");
    for (qsizetype i = 0; !reader.failed() && i < characters.size(); i += 3) {
        for (qsizetype k = 0; k < 3; ++k)
            if (!characters.at(i + k).isDouble() && !characters.at(i + k).isInteger())
                reader.fail("characters");
        reading.characters.append({static_cast<float>(characters.at(i).toDouble()),
                                   static_cast<float>(characters.at(i + 1).toDouble()),
                                   static_cast<float>(characters.at(i + 2).toDouble())});
    }
    if (reader.failed())
        return reader.error();
    return reading;
}

} // namespace

QCborValue encode(const TextLine &line)
{
    QCborArray readings;
    for (const Reading &reading : line.readings)
        readings.append(encode(reading));
    return QCborMap{{key("place"), encode(line.place)},
                    {key("readings"), readings},
                    {key("script"), static_cast<int>(line.script)}};
}

Result<TextLine> decodeLine(const QCborValue &value)
{
    FieldReader reader(value, "line");
    TextLine line;
    const Result<Place> place = decodePlace(reader.value("place"));
    if (place)
        line.place = *place;
    else
        reader.fail("place");
    line.readings = decodeList<Reading>(reader, "readings", decodeReading);
    line.script =
        static_cast<Script>(reader.integer("script", 0, static_cast<int>(Script::Unknown)));
    if (reader.failed())
        return reader.error();
    return line;
}

namespace {

QCborValue encode(const Cell &cell)
{
    return QCborMap{{key("row"), cell.row},
                    {key("column"), cell.column},
                    {key("rowSpan"), cell.rowSpan},
                    {key("columnSpan"), cell.columnSpan},
                    {key("header"), cell.header},
                    {key("ink"), cell.ink},
                    {key("quad"), ocr::encode(cell.quad)},
                    {key("lines"), integers(cell.lines)}};
}

QCborValue encode(const Table &table)
{
    QCborArray cells;
    for (const Cell &cell : table.cells)
        cells.append(encode(cell));
    return QCborMap{{key("sheet"), table.sheet},
                    {key("rows"), table.rows},
                    {key("columns"), table.columns},
                    {key("ruled"), table.ruled},
                    {key("headerRows"), table.headerRows},
                    {key("quad"), ocr::encode(table.quad)},
                    {key("cells"), cells},
                    {key("carried"), texts(table.carriedHeaders)}};
}

Result<Table> decodeTable(const QCborValue &value, int lines, int sheets)
{
    FieldReader reader(value, "table");
    Table table;
    table.sheet = reader.integer("sheet", 0, sheets - 1);
    table.rows = reader.integer("rows", 0, 100000);
    table.columns = reader.integer("columns", 0, 1000);
    table.ruled = reader.boolean("ruled");
    table.headerRows = reader.integer("headerRows", 0, table.rows);
    table.quad = reader.quad("quad");
    table.carriedHeaders = reader.texts("carried");
    if (!table.carriedHeaders.isEmpty() && table.carriedHeaders.size() != table.columns)
        reader.fail("carried");
    table.cells = decodeList<Cell>(reader, "cells", [&](const QCborValue &element) -> Result<Cell> {
        FieldReader field(element, "cell");
        Cell cell;
        cell.row = field.integer("row", 0, table.rows - 1);
        cell.column = field.integer("column", 0, table.columns - 1);
        cell.rowSpan = field.integer("rowSpan", 1, table.rows);
        cell.columnSpan = field.integer("columnSpan", 1, table.columns);
        cell.header = field.boolean("header");
        cell.ink = field.boolean("ink");
        cell.quad = field.quad("quad");
        cell.lines = field.integers("lines", 0, lines - 1);
        if (cell.rowSpan > table.rows - cell.row)
            field.fail("rowSpan");
        if (cell.columnSpan > table.columns - cell.column)
            field.fail("columnSpan");
        if (field.failed())
            return field.error();
        return cell;
    });
    if (reader.failed())
        return reader.error();
    return table;
}

QCborValue encode(const Sheet &sheet)
{
    QCborArray incomplete;
    for (const Incomplete reason : sheet.incomplete)
        incomplete.append(static_cast<int>(reason));
    return QCborMap{{key("quad"), ocr::encode(sheet.quad)},
                    {key("orientation"), sheet.orientation},
                    {key("medium"), static_cast<int>(sheet.medium)},
                    {key("incomplete"), incomplete},
                    {key("rowsRead"), sheet.rowsRead},
                    {key("lines"), integers(sheet.lines)},
                    {key("continuesPage"), sheet.continuesPage},
                    {key("continuesSheet"), sheet.continuesSheet}};
}

Result<Sheet> decodeSheet(const QCborValue &value, int lines)
{
    FieldReader reader(value, "sheet");
    Sheet sheet;
    sheet.quad = reader.quad("quad");
    sheet.orientation = reader.integer("orientation", 0, 270);
    if (sheet.orientation % 90 != 0)
        reader.fail("orientation");
    sheet.medium =
        static_cast<Medium>(reader.integer("medium", 0, static_cast<int>(Medium::Board)));
    for (const int reason : reader.integers("incomplete", 0, static_cast<int>(Incomplete::Small)))
        sheet.incomplete.append(static_cast<Incomplete>(reason));
    sheet.rowsRead = reader.number("rowsRead");
    if (sheet.rowsRead < 0 || sheet.rowsRead > 1)
        reader.fail("rowsRead");
    sheet.lines = reader.integers("lines", 0, lines - 1);
    sheet.continuesPage = reader.integer("continuesPage", 0, kMost);
    sheet.continuesSheet = reader.integer("continuesSheet", -1, kMost);
    if (reader.failed())
        return reader.error();
    return sheet;
}

QCborValue encode(const LabelValue &pair)
{
    return QCborMap{{key("sheet"), pair.sheet},
                    {key("label"), integers(pair.labelLines)},
                    {key("value"), integers(pair.valueLines)}};
}

QCborValue encode(const Mark &mark)
{
    return QCborMap{{key("kind"), static_cast<int>(mark.kind)},
                    {key("quad"), ocr::encode(mark.quad)},
                    {key("payload"), mark.payload}};
}

Result<Mark> decodeMark(const QCborValue &value)
{
    FieldReader reader(value, "mark");
    Mark mark;
    mark.kind =
        static_cast<MarkKind>(reader.integer("kind", 0, static_cast<int>(MarkKind::WeakCover)));
    mark.quad = reader.quad("quad");
    mark.payload = reader.text("payload");
    if (reader.failed())
        return reader.error();
    return mark;
}

QCborValue encode(const CaptureFacts &facts)
{
    QCborMap map{{key("time"), facts.time}, {key("device"), facts.device}};
    if (facts.latitude && facts.longitude) {
        map.insert(key("latitude"), *facts.latitude);
        map.insert(key("longitude"), *facts.longitude);
    }
    if (facts.dotsPerInch > 0)
        map.insert(key("dotsPerInch"), facts.dotsPerInch);
    return map;
}

Result<CaptureFacts> decodeCapture(const QCborValue &value)
{
    FieldReader reader(value, "capture");
    CaptureFacts facts;
    facts.time = reader.text("time");
    facts.device = reader.text("device");
    if (!reader.value("latitude").isUndefined()) {
        facts.latitude = reader.number("latitude");
        facts.longitude = reader.number("longitude");
    }
    if (!reader.value("dotsPerInch").isUndefined())
        facts.dotsPerInch = reader.number("dotsPerInch");
    if (reader.failed())
        return reader.error();
    return facts;
}

QCborValue encode(const PixelHistory &history)
{
    return QCborMap{{key("lossless"), history.lossless},
                    {key("mcuWidth"), history.mcuWidth},
                    {key("mcuHeight"), history.mcuHeight},
                    {key("scale"), history.scale}};
}

Result<PixelHistory> decodeHistory(const QCborValue &value)
{
    FieldReader reader(value, "history");
    PixelHistory history;
    history.lossless = reader.boolean("lossless");
    history.mcuWidth = reader.integer("mcuWidth", 1, 64);
    history.mcuHeight = reader.integer("mcuHeight", 1, 64);
    history.scale = reader.number("scale");
    if (history.scale < 1 || history.scale > 1000)
        reader.fail("scale");
    if (reader.failed())
        return reader.error();
    return history;
}

template <typename T>
QCborArray encodeAll(const QList<T> &list)
{
    QCborArray array;
    for (const T &element : list)
        array.append(encode(element));
    return array;
}

void decodeParts(FieldReader &reader, Page &page)
{
    page.lines = decodeList<TextLine>(reader, "lines", decodeLine);
    const int lines = static_cast<int>(page.lines.size());
    page.sheets = decodeList<Sheet>(reader, "sheets",
                                    [lines](const QCborValue &v) { return decodeSheet(v, lines); });
    const int sheets = static_cast<int>(page.sheets.size());
    page.tables = decodeList<Table>(reader, "tables", [lines, sheets](const QCborValue &v) {
        return decodeTable(v, lines, sheets);
    });
    page.pairs =
        decodeList<LabelValue>(reader, "pairs", [&](const QCborValue &v) -> Result<LabelValue> {
            FieldReader field(v, "pair");
            LabelValue pair;
            pair.sheet = field.integer("sheet", 0, sheets - 1);
            pair.labelLines = field.integers("label", 0, lines - 1);
            pair.valueLines = field.integers("value", 0, lines - 1);
            if (field.failed())
                return field.error();
            return pair;
        });
    page.marks = decodeList<Mark>(reader, "marks", decodeMark);
}

} // namespace

QCborValue encode(const StageTimes &times)
{
    QCborArray array;
    for (const double ms : times.ms)
        array.append(ms);
    return array;
}

Result<StageTimes> decodeStageTimes(const QCborValue &value)
{
    StageTimes times;
    const QCborArray array = value.toArray();
    if (array.size() != kStageCount)
        return Error{Error::Code::ProtocolViolation,
                     QStringLiteral("The message has wrong stage times.")};
    for (int i = 0; i < kStageCount; ++i)
        times.ms[static_cast<size_t>(i)] = array.at(i).toDouble();
    return times;
}

QCborValue encode(const Page &page)
{
    return QCborMap{{key("page"), page.page},
                    {key("pages"), page.pages},
                    {key("sha256"), page.sha256},
                    {key("width"), page.width},
                    {key("height"), page.height},
                    {key("orientation"), page.orientation},
                    {key("capture"), encode(page.capture)},
                    {key("history"), encode(page.history)},
                    {key("lines"), encodeAll(page.lines)},
                    {key("sheets"), encodeAll(page.sheets)},
                    {key("tables"), encodeAll(page.tables)},
                    {key("pairs"), encodeAll(page.pairs)},
                    {key("marks"), encodeAll(page.marks)},
                    {key("unread"), encode(page.unread)},
                    {key("singleReader"), page.singleReader},
                    {key("engines"), texts(page.engines)},
                    {key("times"), encode(page.times)}};
}

Result<Page> decodePage(const QCborValue &value)
{
    FieldReader reader(value, "page");
    Page page;
    page.page = reader.integer("page", 1, kMost);
    page.pages = reader.integer("pages", 1, kMost);
    page.sha256 = reader.bytes("sha256");
    if (!page.sha256.isEmpty() && page.sha256.size() != 32)
        reader.fail("sha256");
    page.width = reader.integer("width", 0, kMost);
    page.height = reader.integer("height", 0, kMost);
    page.orientation = reader.integer("orientation", 0, 270);
    if (page.orientation % 90 != 0)
        reader.fail("orientation");
    const Result<CaptureFacts> capture = decodeCapture(reader.value("capture"));
    if (capture)
        page.capture = *capture;
    else
        reader.fail("capture");
    const Result<PixelHistory> history = decodeHistory(reader.value("history"));
    if (history)
        page.history = *history;
    else
        reader.fail("history");
    decodeParts(reader, page);
    page.unread = reader.quads("unread");
    page.singleReader = reader.boolean("singleReader");
    page.engines = reader.texts("engines");
    const Result<StageTimes> times = decodeStageTimes(reader.value("times"));
    if (times)
        page.times = *times;
    else
        reader.fail("times");
    if (reader.failed())
        return reader.error();
    return page;
}

} // namespace ocr
