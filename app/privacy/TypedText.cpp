// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/HeaderMatcher_p.h"
#include "app/privacy/TypedText_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A line without tabs that parts the rows of one table: "二组", between rows of like width of
/// which the lower is no header of another table.
bool isSubhead(const QStringList &lines, int first, int at, const CompiledRules &rules)
{
    constexpr qsizetype kLongest = 12;
    const QString text = lines[at].trimmed();
    if (at <= first || at + 1 >= lines.size() || text.isEmpty() || text.size() > kLongest ||
        lines[at + 1].count(u'\t') != lines[first].count(u'\t'))
        return false;
    int cells = 0;
    int words = 0;
    for (const QString &cell : lines[at + 1].split(u'\t', Qt::SkipEmptyParts)) {
        ++cells;
        words += matchHeader(cell, rules).has_value();
    }
    return words * 2 < cells;
}

/// The title that a spreadsheet holds in the first cell of an otherwise empty first row.
bool isTitleRow(const QString &line, const CompiledRules &rules)
{
    constexpr qsizetype kShortest = 4;
    const QString text = line.trimmed();
    if (line.count(u'\t') < 2 || text.contains(u'\t') || text.size() < kShortest ||
        !line.startsWith(text) || digitCount(text) >= 7)
        return false;
    // "网格员信息公示" is near a header's word, and ends as titles do.
    static const QRegularExpression title(
        QStringLiteral("(?:公示|公开|公告|公布|名单|名册|明细|台账|公示栏|公示牌|一览|(?:公示|登记|"
                       "发放|统计|汇总|安排"
                       "|一览|明细|情况|信息|值班)表)$"));
    const std::optional<HeaderHit> header = matchHeader(text, rules);
    return !header || (header->score < 0.9 && title.match(text).hasMatch());
}

/// Adds lines [from, to) as a table whose first row is its header.
void addTable(TypedText &typed, int from, int to)
{
    ocr::Table table;
    table.rows = to - from;
    table.headerRows = 1;
    for (int line = from; line < to; ++line) {
        int offset = 0;
        int column = 0;
        if (!typed.lines[line].contains(u'\t')) {
            typed.add(typed.lines[line], line, 0);
            continue;
        }
        for (const QString &text : typed.lines[line].split(u'\t')) {
            ocr::Cell cell;
            cell.row = line - from;
            cell.column = column++;
            const PastedHtml::Span span = typed.spans.value({line, cell.column});
            cell.rowSpan = std::min(span.rows, to - line);
            cell.columnSpan = span.columns;
            cell.header = line == from || span.header;
            cell.ink = !text.trimmed().isEmpty();
            if (cell.ink)
                cell.lines.append(typed.add(text, line, offset));
            if (!typed.covered.contains({line, cell.column}))
                table.cells.append(cell);
            offset += static_cast<int>(text.size()) + 1;
        }
        table.columns = std::max(table.columns, column);
    }
    typed.page.tables.append(table);
    typed.tableLines.append({from, to});
}

/// Puts the lines into tables and paragraphs.
TypedText laidOut(PastedHtml pasted, bool table, const CompiledRules &rules)
{
    TypedText typed;
    typed.page.sheets.append(ocr::Sheet{});
    typed.lines = std::move(pasted.lines);
    typed.spans = std::move(pasted.spans);
    typed.covered = std::move(pasted.covered);
    const int count = static_cast<int>(typed.lines.size());
    for (int line = 0; line < count;) {
        if (table && isTitleRow(typed.lines[line], rules)) {
            typed.add(typed.lines[line], line, 0);
            ++line;
            continue;
        }
        int end = line;
        while (end < count &&
               (typed.lines[end].contains(u'\t') || isSubhead(typed.lines, line, end, rules)))
            ++end;
        // One line with tabs is no table unless the caller says so.
        if (end - line >= 2 || (table && end > line)) {
            addTable(typed, line, end);
            line = end;
        } else {
            typed.add(typed.lines[line], line, 0);
            ++line;
        }
    }
    return typed;
}

} // namespace

int TypedText::add(const QString &text, int line, int offset)
{
    ocr::TextLine textLine;
    textLine.place.kind = ocr::Place::Kind::InParagraph;
    textLine.place.paragraph = line;
    textLine.place.offset = offset;
    // What is typed between upright strokes stands in columns; readers take a 1 for one.
    QString typed = text;
    typed.replace(u'|', u'、').replace(u'｜', u'、');
    textLine.readings.append({ocr::Reader::PpOcr, QString(), typed, 1.0, {}});
    page.lines.append(textLine);
    pieces.append({line, offset});
    page.sheets.first().lines.append(static_cast<int>(page.lines.size()) - 1);
    return static_cast<int>(page.lines.size()) - 1;
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("<t(?:able|r|d|h)[\\s>]"),
                                        QRegularExpression::CaseInsensitiveOption);
    return text.contains(tag);
}

TypedText typedText(const QString &text, bool table, const CompiledRules &rules)
{
    if (table && isMarkup(text))
        return laidOut(readPastedHtml(text), table, rules);
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return laidOut({plain.split(u'\n'), {}, {}}, table, rules);
}

TypedText typedText(const PastedHtml &lines, bool table, const CompiledRules &rules)
{
    return laidOut(lines, table, rules);
}

} // namespace privacy
