// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/Judge.h"
#include "app/privacy/NoticeJudge_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/PastedTable_p.h"
#include "app/privacy/Requirements_p.h"
#include "app/privacy/RowMasks_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableJudge_p.h"
#include "app/privacy/TogetherShown_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// One cell's text in a line of the pasted text.
struct Piece
{
    int line = 0;   ///< from 0
    int offset = 0; ///< UTF-16 units in that line
};

/// Pasted text as a page without places, so that one set of detectors judges both.
struct TypedPage
{
    ocr::Page page;
    QList<Piece> pieces; ///< one for each of page.lines
    QStringList lines;
    QHash<std::pair<int, int>, PastedHtml::Span> spans; ///< of cells, by line and column
    QSet<std::pair<int, int>> covered;                  ///< places under merged cells

    int add(const QString &text, int line, int offset)
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
};

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
void addTable(TypedPage &typed, int from, int to)
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
}

TypedPage typedPage(const QString &text, bool table, const CompiledRules &rules)
{
    TypedPage typed;
    typed.page.sheets.append(ocr::Sheet{});
    if (table && text.contains(QLatin1String("<t"), Qt::CaseInsensitive)) {
        PastedHtml pasted = readPastedHtml(text);
        typed.lines = std::move(pasted.lines);
        typed.spans = std::move(pasted.spans);
        typed.covered = std::move(pasted.covered);
    } else {
        QString plain = text;
        plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        typed.lines = plain.split(u'\n');
    }
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

/// Places in UTF-16 units to code points, counted once for each line.
class CodePoints
{
public:
    explicit CodePoints(const QStringList &lines) : m_lines(lines), m_before(lines.size()) {}

    int at(int line, qsizetype units)
    {
        QList<int> &before = m_before[line];
        if (before.isEmpty())
            count(m_lines[line], before);
        return before[std::clamp<qsizetype>(units, 0, m_lines[line].size())];
    }

private:
    static void count(QStringView text, QList<int> &before)
    {
        before.reserve(text.size() + 1);
        int points = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            before.append(points);
            const bool half =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            points += half ? 0 : 1;
        }
        before.append(points);
    }

    const QStringList &m_lines;
    QList<QList<int>> m_before; ///< of each line: code points before each unit, and of all
};

TextFinding located(const Found &found, const TypedPage &typed, CodePoints &points)
{
    TextFinding result;
    result.finding = found.finding;
    const Span &first = found.spans.first();
    const Span &last = found.spans.last();
    const Piece &begin = typed.pieces[first.line];
    const Piece &end = typed.pieces[last.line];
    result.line = begin.line + 1;
    result.endLine = end.line + 1;
    result.start = points.at(begin.line, begin.offset + first.from);
    result.end = points.at(end.line, end.offset + last.to);
    result.finding.place.kind = ocr::Place::Kind::InParagraph;
    result.finding.place.paragraph = begin.line;
    result.finding.place.offset = begin.offset + first.from;
    return result;
}

/// The kind of notice lets stand and forbids in pasted text what it does on a wall. Messages that
/// are neither titled nor a table may be of many kinds: their words name none.
SheetJudgement kindOf(const ocr::Page &page, const CompiledRules &rules, const QString &wanted)
{
    const SheetWords words = sheetWords(page, 0);
    SheetJudgement kind = judgeSheet(words, rules, wanted);
    const bool asked = wanted != QLatin1String("auto") && !wanted.isEmpty();
    if (!asked && words.title.isEmpty() && page.tables.isEmpty()) {
        kind.noticeType = QStringLiteral("unknown");
        kind.typeConfidence = 0;
    }
    return kind;
}

/// What a pasted notice lacks stands at its title. Only a titled list is a notice; a message owes
/// nobody a telephone number.
void judgeMissing(const Desk &desk, const SheetJudgement &kind, QList<TextFinding> &findings)
{
    constexpr int kLeastRows = 3; // a header and two people
    const bool list = std::any_of(desk.page.tables.begin(), desk.page.tables.end(),
                                  [](const ocr::Table &table) { return table.rows >= kLeastRows; });
    const SheetWords words = sheetWords(desk.page, 0);
    if (!list || words.title.isEmpty())
        return;
    QList<Finding> shown;
    for (const TextFinding &found : std::as_const(findings))
        shown.append(found.finding);
    const ocr::TextLine &title = desk.page.lines[desk.page.sheets.first().lines.first()];
    QList<TextFinding> missing;
    for (const Finding &finding :
         judgeRequirements(kind, sheetFacts(words, shown), desk.rules, desk.today)) {
        const int line = title.place.paragraph + 1;
        missing.append({line, 0, 0, line, finding});
    }
    findings = missing + findings;
}

} // namespace

QList<TextFinding> judgeText(const QString &text, const RuleSet &rules, const TextOptions &options)
{
    const TypedPage typed = typedPage(text, options.table, rules.rules());
    const QDate today = options.judge.today.isValid() ? options.judge.today : QDate::currentDate();
    Desk desk{typed.page, rules.rules(), today, true, {}, {}, 0};
    QSet<int> done;
    for (int i = 0; i < typed.page.tables.size(); ++i)
        done.unite(judgeTable(desk, i));
    QList<int> loose;
    for (const int line : typed.page.sheets.first().lines)
        if (!done.contains(line))
            loose.append(line);
    judgeRunning(desk, paragraphStream(typed.page.lines, loose, true), Field{});
    SheetJudgement kind = kindOf(typed.page, desk.rules, options.judge.noticeType);
    judgeByNotice(desk, 0, kind);
    judgeMasksBeside(desk);
    QList<TextFinding> findings;
    CodePoints points(typed.lines);
    for (const Found &found : desk.found)
        if (!found.spans.isEmpty())
            findings.append(located(found, typed, points));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const TextFinding &a, const TextFinding &b) {
                         return std::pair(a.line, a.start) < std::pair(b.line, b.start);
                     });
    // Two tables in one text may hide different parts of one number.
    PageJudgement together;
    for (const TextFinding &found : std::as_const(findings))
        together.findings.append(found.finding);
    judgeTogether({&together}, rules, options.judge);
    QList<Finding *> all;
    for (Finding &finding : together.findings)
        all.append(&finding);
    raiseForMass(all);
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].finding = together.findings[i];
    judgeMissing(desk, kind, findings);
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].finding.id = QStringLiteral("p1-f%1").arg(i + 1);
    return findings;
}

} // namespace privacy
