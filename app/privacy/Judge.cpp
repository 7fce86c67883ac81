// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include "app/privacy/CourierLabel_p.h"
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/MarkJudge_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/SheetTitle_p.h"
#include "app/privacy/TableJudge_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// A frame around paragraphs or a label is no list: its text is judged as running text.
bool isFrame(const ocr::Table &table)
{
    return table.columns <= 1;
}

void judgePairs(Desk &desk, int sheet, QSet<int> &done)
{
    for (const ocr::LabelValue &pair : desk.page.pairs) {
        if (pair.sheet != sheet || pair.valueLines.isEmpty())
            continue;
        const bool taken = std::any_of(pair.valueLines.begin(), pair.valueLines.end(),
                                       [&](int line) { return done.contains(line); });
        const bool inside = std::any_of(pair.valueLines.begin(), pair.valueLines.end(),
                                        [&](int line) { return pair.labelLines.contains(line); });
        if (taken || inside)
            continue;
        QString label;
        for (const int line : pair.labelLines)
            label += desk.page.lines[line].text();
        const std::optional<HeaderHit> hit = matchHeader(label, desk.rules);
        if (!hit || hit->is(WordKind::Neutral))
            continue;
        Field field;
        field.sheet = sheet;
        field.person = desk.nextPerson;
        applyHeader(field, *hit, label, QStringLiteral("label:"));
        judgeField(desk, pair.valueLines, field);
        for (const int line : pair.valueLines)
            done.insert(line);
    }
}

void judgeLooseText(Desk &desk, int sheet, const QSet<int> &done)
{
    QList<int> loose;
    for (const int line : desk.page.sheets[sheet].lines)
        if (!done.contains(line) && !desk.page.lines[line].readings.isEmpty())
            loose.append(line);
    Field field;
    field.sheet = sheet;
    judgeRunning(desk, paragraphStream(desk.page.lines, loose, desk.typed), field);
}

void judgeSheetText(Desk &desk, int sheet)
{
    QSet<int> done = judgeCourierLabels(desk, sheet);
    for (qsizetype i = 0; i < desk.page.tables.size(); ++i) {
        if (desk.page.tables[i].sheet != sheet || isFrame(desk.page.tables[i]))
            continue;
        done.unite(judgeTable(desk, static_cast<int>(i)));
    }
    judgePairs(desk, sheet, done);
    judgeLooseText(desk, sheet, done);
    desk.nextPerson += 100;
}

/// Reading order: sheet, then table rows and columns or the place on the sheet.
void inReadingOrder(QList<Found> &found, const ocr::Page &page)
{
    QHash<int, int> order;
    int next = 0;
    for (const ocr::Sheet &sheet : page.sheets)
        for (const int line : sheet.lines)
            order.insert(line, next++);
    const auto rank = [&](const Found &item) {
        return item.spans.isEmpty() ? 0x7fffffff : order.value(item.spans.first().line, 0x7fffffff);
    };
    std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        const Finding &x = a.finding;
        const Finding &y = b.finding;
        if (x.sheet != y.sheet)
            return x.sheet < y.sheet;
        if (x.table >= 0 && x.table == y.table && (x.row != y.row || x.column != y.column))
            return std::pair(x.row, x.column) < std::pair(y.row, y.column);
        if (rank(a) != rank(b) && !a.spans.isEmpty() && !b.spans.isEmpty())
            return rank(a) < rank(b);
        return !a.spans.isEmpty() && !b.spans.isEmpty() &&
               a.spans.first().from < b.spans.first().from;
    });
}

void finish(Desk &desk, PageJudgement &judgement)
{
    inReadingOrder(desk.found, desk.page);
    for (Found &item : desk.found) {
        Finding finding = std::move(item.finding);
        const QList<ocr::Quad> quads =
            item.quads.isEmpty() ? quadsOf(item.spans, desk.page.lines) : item.quads;
        finding.place = ocr::Place::onPage(quads);
        finding.page = desk.page.page;
        finding.id =
            QStringLiteral("p%1-f%2").arg(desk.page.page).arg(judgement.findings.size() + 1);
        judgement.findings.append(std::move(finding));
    }
}

} // namespace

QList<PageJudgement> judge(const QList<ocr::Page> &pages, const RuleSet &rules,
                           const JudgeOptions &options)
{
    QList<PageJudgement> judgements;
    const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
    for (const ocr::Page &page : pages) {
        Desk desk{page, rules.rules(), today, false, {}, {}, 0};
        PageJudgement judgement;
        for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
            judgement.sheets.append(judgeSheet(page, sheet, rules.rules(), options.noticeType));
            judgeSheetText(desk, sheet);
            judgeMarks(desk, sheet);
        }
        finish(desk, judgement);
        judgements.append(std::move(judgement));
    }
    return judgements;
}

} // namespace privacy
