// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/NoticeJudge_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/Requirements_p.h"
#include "app/privacy/RowMasks_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/SafeText.h"
#include "app/privacy/TableJudge_p.h"
#include "app/privacy/TextJudge_p.h"
#include "app/privacy/TogetherShown_p.h"

#include <algorithm>

namespace privacy {

namespace {

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

/// A finding with its places in the lines.
struct Placed
{
    TextFinding finding;
    QList<TextSpan> places;
};

Placed located(const Found &found, const TypedText &typed, CodePoints &points)
{
    Placed result;
    for (const Span &span : found.spans) {
        const Piece &piece = typed.pieces[span.line];
        result.places.append({piece.line, piece.offset + span.from, piece.offset + span.to});
    }
    const TextSpan &begin = result.places.first();
    const TextSpan &end = result.places.last();
    result.finding.finding = found.finding;
    result.finding.line = begin.line + 1;
    result.finding.endLine = end.line + 1;
    result.finding.start = points.at(begin.line, begin.from);
    result.finding.end = points.at(end.line, end.to);
    ocr::Place &place = result.finding.finding.place;
    place.kind = ocr::Place::Kind::InParagraph;
    place.paragraph = begin.line;
    place.offset = begin.from;
    return result;
}

QList<Placed> inReadingOrder(const Desk &desk, const TypedText &typed)
{
    QList<Placed> findings;
    CodePoints points(typed.lines);
    for (const Found &found : desk.found)
        if (!found.spans.isEmpty())
            findings.append(located(found, typed, points));
    std::stable_sort(findings.begin(), findings.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.finding.line, a.finding.start) <
               std::pair(b.finding.line, b.finding.start);
    });
    return findings;
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
QList<Placed> judgeMissing(const Desk &desk, const SheetJudgement &kind,
                           const QList<Placed> &findings)
{
    constexpr int kLeastRows = 3; // a header and two people
    const bool list = std::any_of(desk.page.tables.begin(), desk.page.tables.end(),
                                  [](const ocr::Table &table) { return table.rows >= kLeastRows; });
    const SheetWords words = sheetWords(desk.page, 0);
    if (!list || words.title.isEmpty())
        return {};
    QList<Finding> shown;
    for (const Placed &found : findings)
        shown.append(found.finding.finding);
    const ocr::TextLine &title = desk.page.lines[desk.page.sheets.first().lines.first()];
    QList<Placed> missing;
    for (const Finding &finding :
         judgeRequirements(kind, sheetFacts(words, shown), desk.rules, desk.today)) {
        const int line = title.place.paragraph + 1;
        missing.append(Placed{{line, 0, 0, line, finding}, {}});
    }
    return missing;
}

} // namespace

JudgedText judgeTyped(const TypedText &typed, const RuleSet &rules, const JudgeOptions &options)
{
    const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
    Desk desk{typed.page, rules.rules(), today, true, {}, {}, 0};
    QSet<int> done;
    for (int i = 0; i < typed.page.tables.size(); ++i)
        done.unite(judgeTable(desk, i));
    QList<int> loose;
    for (const int line : typed.page.sheets.first().lines)
        if (!done.contains(line))
            loose.append(line);
    judgeRunning(desk, paragraphStream(typed.page.lines, loose, true), Field{});
    SheetJudgement kind = kindOf(typed.page, desk.rules, options.noticeType);
    judgeByNotice(desk, 0, kind);
    judgeMasksBeside(desk);
    QList<Placed> found = inReadingOrder(desk, typed);
    // Two tables in one text may hide different parts of one number.
    PageJudgement together;
    for (const Placed &one : std::as_const(found))
        together.findings.append(one.finding.finding);
    judgeTogether({&together}, rules, options);
    QList<Finding *> all;
    for (Finding &finding : together.findings)
        all.append(&finding);
    raiseForMass(all);
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i].finding.finding = together.findings[i];
    found = judgeMissing(desk, kind, found) + found;

    JudgedText judged;
    judged.page = typed.page;
    judged.lines = typed.lines;
    judged.judgement.sheets = {kind};
    judged.judgement.beside = {desk.told, today, desk.rules.sufficiency.idFailBelow};
    for (Placed &one : found) {
        one.finding.finding.id = QStringLiteral("p1-f%1").arg(judged.findings.size() + 1);
        judged.judgement.findings.append(one.finding.finding);
        judged.findings.append(one.finding);
        judged.places.append(one.places);
    }
    return judged;
}

JudgedText judgedText(const QString &text, const RuleSet &rules, const TextOptions &options)
{
    return judgeTyped(typedText(text, options.table, rules.rules()), rules, options.judge);
}

QList<TextFinding> judgeText(const QString &text, const RuleSet &rules, const TextOptions &options)
{
    return judgedText(text, rules, options).findings;
}

} // namespace privacy
