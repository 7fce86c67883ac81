// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/Judge.h"
#include "app/privacy/NoticeJudge_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/RowMasks_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableJudge_p.h"

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

    int add(const QString &text, int line, int offset)
    {
        ocr::TextLine textLine;
        textLine.place.kind = ocr::Place::Kind::InParagraph;
        textLine.place.paragraph = line;
        textLine.place.offset = offset;
        textLine.readings.append({ocr::Reader::PpOcr, QString(), text, 1.0, {}});
        page.lines.append(textLine);
        pieces.append({line, offset});
        page.sheets.first().lines.append(static_cast<int>(page.lines.size()) - 1);
        return static_cast<int>(page.lines.size()) - 1;
    }
};

QString decodedEntities(QString text)
{
    static const QRegularExpression number(QStringLiteral("&#(x?)([0-9A-Fa-f]{1,6});"));
    for (QRegularExpressionMatch match = number.match(text); match.isValid() && match.hasMatch();
         match = number.match(text)) {
        const uint code = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        const char32_t c = code > 0 && code <= 0x10FFFF ? code : U'?';
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&c, 1));
    }
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" "))
        .replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// Clipboard HTML as tab-separated lines: offsets then count in those lines.
QString tableTextOf(const QString &html)
{
    static const QRegularExpression row(QStringLiteral("<tr\\b[^>]*>(.*?)</tr\\s*>"),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(QStringLiteral("<t[dh]\\b[^>]*>(.*?)</t[dh]\\s*>"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QStringList rows;
    for (auto it = row.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.isValid())
            break;
        QStringList cells;
        for (auto inner = cell.globalMatch(match.captured(1)); inner.hasNext();) {
            const QRegularExpressionMatch cellMatch = inner.next();
            if (!cellMatch.isValid())
                break;
            cells.append(decodedEntities(cellMatch.captured(1).remove(tag)).simplified());
        }
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
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
        for (const QString &text : typed.lines[line].split(u'\t')) {
            ocr::Cell cell;
            cell.row = line - from;
            cell.column = column++;
            cell.header = line == from;
            cell.ink = !text.trimmed().isEmpty();
            if (cell.ink)
                cell.lines.append(typed.add(text, line, offset));
            table.cells.append(cell);
            offset += static_cast<int>(text.size()) + 1;
        }
        table.columns = std::max(table.columns, column);
    }
    typed.page.tables.append(table);
}

TypedPage typedPage(const QString &text, bool table)
{
    TypedPage typed;
    typed.page.sheets.append(ocr::Sheet{});
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    typed.lines = plain.split(u'\n');
    const int count = static_cast<int>(typed.lines.size());
    for (int line = 0; line < count;) {
        int end = line;
        while (end < count && typed.lines[end].contains(u'\t'))
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

/// UTF-16 units to code points.
int codePoints(const QString &text, qsizetype units)
{
    return static_cast<int>(
        QStringView(text).first(std::clamp<qsizetype>(units, 0, text.size())).toUcs4().size());
}

TextFinding located(const Found &found, const TypedPage &typed)
{
    TextFinding result;
    result.finding = found.finding;
    const Span &first = found.spans.first();
    const Span &last = found.spans.last();
    const Piece &begin = typed.pieces[first.line];
    const Piece &end = typed.pieces[last.line];
    result.line = begin.line + 1;
    result.endLine = end.line + 1;
    result.start = codePoints(typed.lines[begin.line], begin.offset + first.from);
    result.end = codePoints(typed.lines[end.line], end.offset + last.to);
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

} // namespace

QList<TextFinding> judgeText(const QString &text, const RuleSet &rules, const TextOptions &options)
{
    const bool html = options.table && text.contains(QLatin1String("<t"), Qt::CaseInsensitive);
    const TypedPage typed = typedPage(html ? tableTextOf(text) : text, options.table);
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
    for (const Found &found : desk.found)
        if (!found.spans.isEmpty())
            findings.append(located(found, typed));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const TextFinding &a, const TextFinding &b) {
                         return std::pair(a.line, a.start) < std::pair(b.line, b.start);
                     });
    // Two tables in one text may hide different parts of one number.
    PageJudgement together;
    for (const TextFinding &found : std::as_const(findings))
        together.findings.append(found.finding);
    judgeTogether({&together}, rules, options.judge);
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].finding = together.findings[i];
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].finding.id = QStringLiteral("p1-f%1").arg(i + 1);
    return findings;
}

} // namespace privacy
