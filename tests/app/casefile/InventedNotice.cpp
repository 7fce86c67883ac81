// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/casefile/InventedNotice.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double kRow = 60; // px
constexpr double kColumn = 500;
constexpr double kLeft = 200;
constexpr double kTop = 400;

ocr::Reading readingOf(const QString &text, ocr::Reader reader)
{
    ocr::Reading reading{reader, reader == ocr::Reader::PpOcr ? u"ch"_s : u"eng"_s, text, 0.99, {}};
    const float step = 1.0F / static_cast<float>(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const float from = step * static_cast<float>(i);
        reading.characters.append({from, from + step, 0.99F});
    }
    return reading;
}

int addLine(ocr::Page &page, const QString &text, const QRectF &rect)
{
    ocr::TextLine line;
    line.place.kind = ocr::Place::Kind::OnPage;
    line.place.quads = {ocr::Quad::fromRect(rect)};
    line.readings = {readingOf(text, ocr::Reader::PpOcr)};
    line.script = ocr::Script::Han;
    if (text.size() >= 4 && text.at(0).isDigit()) {
        line.readings.append(readingOf(text, ocr::Reader::Tesseract));
        line.script = ocr::Script::Digits;
    }
    page.lines.append(line);
    const int index = static_cast<int>(page.lines.size()) - 1;
    page.sheets.first().lines.append(index);
    return index;
}

void addRow(ocr::Page &page, const QStringList &texts)
{
    ocr::Table &table = page.tables.first();
    for (int column = 0; column < texts.size(); ++column) {
        const QRectF rect(kLeft + column * kColumn, kTop + table.rows * kRow, kColumn, kRow);
        ocr::Cell cell;
        cell.row = table.rows;
        cell.column = column;
        cell.header = table.rows == 0;
        cell.ink = true;
        cell.quad = ocr::Quad::fromRect(rect);
        cell.lines = {addLine(page, texts[column], rect.adjusted(20, 12, -20, -12))};
        table.cells.append(cell);
    }
    ++table.rows;
}

} // namespace

QByteArray inventSha256(support::Random &random)
{
    QByteArray bytes;
    for (int i = 0; i < 32; ++i)
        bytes.append(static_cast<char>(random.below(256)));
    return bytes;
}

ocr::Page inventPage(support::Random &random, const QByteArray &sha256, int number, int pages,
                     int people)
{
    ocr::Page page;
    page.page = number;
    page.pages = pages;
    page.sha256 = sha256;
    page.width = 3000;
    page.height = 4000;
    page.engines = QStringList{u"ppocr-v4"_s, u"tesseract-5.3.0"_s};
    ocr::Sheet sheet;
    sheet.quad = ocr::Quad::fromRect(QRectF(0, 0, page.width, page.height));
    page.sheets = {sheet};
    addLine(page, u"农村低保对象公示"_s, QRectF(1000, 200, 1000, 80));
    ocr::Table table;
    table.columns = 5;
    table.ruled = true;
    table.headerRows = 1;
    table.quad = ocr::Quad::fromRect(QRectF(kLeft, kTop, 5 * kColumn, (people + 1) * kRow));
    page.tables = {table};
    addRow(page, {u"序号"_s, u"姓名"_s, u"身份证号"_s, u"联系电话"_s, u"住址"_s});
    for (int i = 0; i < people; ++i) {
        const support::Person person = support::inventPerson(random);
        addRow(page, {QString::number(i + 1), person.name, person.residentId, person.phone,
                      person.address});
    }
    return page;
}

privacy::RuleSet builtInRules()
{
    return *privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
}

casefile::Source inventSource(support::Random &random, const QString &path, int pages, int people)
{
    casefile::Source source;
    source.path = path;
    source.sha256 = inventSha256(random);
    source.judgedWith.today = QDate(2026, 11, 23);
    for (int page = 1; page <= pages; ++page)
        source.pages.append(inventPage(random, source.sha256, page, pages, people));
    return source;
}

void judge(casefile::Source &source, const privacy::RuleSet &rules)
{
    source.judgements = privacy::judge(source.pages, rules, source.judgedWith);
}

QStringList rawTexts(const casefile::Source &source)
{
    QStringList texts;
    for (const ocr::Page &page : source.pages) {
        for (const ocr::TextLine &line : page.lines)
            texts.append(line.text());
    }
    for (const privacy::PageJudgement &judgement : source.judgements) {
        for (const privacy::Finding &finding : judgement.findings)
            texts.append(finding.rawText);
    }
    return texts;
}

QList<privacy::PageJudgement> withoutRawTexts(QList<privacy::PageJudgement> judgements)
{
    for (privacy::PageJudgement &judgement : judgements) {
        judgement.beside = {};
        for (privacy::Finding &finding : judgement.findings)
            finding.rawText.clear();
    }
    return judgements;
}

privacy::Decision decisionOn(const casefile::Source &source, const privacy::Finding &finding,
                             privacy::Decision::Choice choice)
{
    privacy::Decision decision;
    decision.sourceSha256 = source.sha256;
    decision.page = finding.page;
    decision.finding = finding.id;
    decision.choice = choice;
    return decision;
}
