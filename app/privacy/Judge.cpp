// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Judge.h"

#include "app/privacy/CourierLabel_p.h"
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/InkBehindLabels_p.h"
#include "app/privacy/MarkJudge_p.h"
#include "app/privacy/NoticeJudge_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/OldSheets_p.h"
#include "app/privacy/RelativeWords_p.h"
#include "app/privacy/Requirements_p.h"
#include "app/privacy/RowMasks_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableJudge_p.h"
#include "app/privacy/TogetherShown_p.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A frame around paragraphs or a label is no list: its text is judged as running text.
bool isFrame(const ocr::Table &table)
{
    return table.columns <= 1;
}

/// "“一卡通”" in a title names a programme that has the name of an account; what stands beside it
/// is the title's rest, or a fleck of its quotation mark.
bool namesProgramme(const QString &label, FindingType type, const QString &value)
{
    static const QRegularExpression quoted(
        QStringLiteral("^\\s*[“\"「『《][^“”\"]+[”\"」』》]\\s*$"));
    return (type == FindingType::BankAccount || type == FindingType::BankCard) &&
           quoted.match(label).hasMatch() &&
           std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
}

QString textOf(const ocr::Page &page, const QList<int> &lines)
{
    QString text;
    for (const int line : lines)
        text += page.lines[line].text();
    return text;
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
        const QString label = textOf(desk.page, pair.labelLines);
        const std::optional<HeaderHit> hit = matchHeader(label, desk.rules);
        if (!hit || hit->is(WordKind::Neutral) ||
            namesProgramme(label, hit->meaning.type, textOf(desk.page, pair.valueLines)))
            continue;
        Field field;
        field.sheet = sheet;
        field.person = desk.nextPerson;
        applyHeader(field, *hit, label, QStringLiteral("label:"));
        field.relative = namesRelative(label, desk.rules);
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

/// Ids follow the reading order; what has no place comes after it.
void giveIds(PageJudgement &judgement, int page)
{
    for (qsizetype i = 0; i < judgement.findings.size(); ++i) {
        judgement.findings[i].page = page;
        judgement.findings[i].id = QStringLiteral("p%1-f%2").arg(page).arg(i + 1);
    }
}

void finish(Desk &desk, PageJudgement &judgement)
{
    inReadingOrder(desk.found, desk.page);
    for (Found &item : desk.found) {
        Finding finding = std::move(item.finding);
        finding.place = ocr::Place::onPage(placesOf(item, desk.page.lines));
        judgement.findings.append(std::move(finding));
    }
}

/// A list may run over several pages of one source: its sheets are one notice.
using SheetKey = std::pair<qsizetype, int>; ///< page index, sheet

SheetKey firstSheetOf(const QList<ocr::Page> &pages, SheetKey key)
{
    // As many steps as there are pages: a ring of continuations ends as well.
    for (qsizetype step = 0; step < pages.size(); ++step) {
        const ocr::Page &page = pages[key.first];
        const ocr::Sheet &sheet = page.sheets[key.second];
        if (sheet.continuesPage <= 0)
            break;
        const auto before = std::find_if(pages.begin(), pages.end(), [&](const ocr::Page &other) {
            return other.sha256 == page.sha256 && other.page == sheet.continuesPage;
        });
        if (before == pages.end() || sheet.continuesSheet < 0 ||
            sheet.continuesSheet >= before->sheets.size())
            break;
        key = {before - pages.begin(), sheet.continuesSheet};
    }
    return key;
}

PageJudgement judgePage(const ocr::Page &page, QList<SheetJudgement> kinds,
                        const CompiledRules &rules, const QDate &today)
{
    Desk desk{page, rules, today, false, {}, {}, 0};
    PageJudgement judgement;
    judgement.sheets = std::move(kinds);
    for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
        judgeSheetText(desk, sheet);
        judgeMarks(desk, sheet);
        judgeInkBehindLabels(desk, sheet);
        judgeByNotice(desk, sheet, judgement.sheets[sheet]);
    }
    judgeMasksBeside(desk);
    finish(desk, judgement);
    judgement.beside = {desk.told, today, rules.sufficiency.idFailBelow};
    judgement.findings += judgeOldSheets(page, judgement, rules);
    return judgement;
}

/// What each sheet is. One that carries on a list is what that list is, whatever its own words say.
QList<QList<SheetJudgement>> kindsOf(const QList<ocr::Page> &pages, const CompiledRules &rules,
                                     const QString &wantedType)
{
    QList<QList<SheetJudgement>> kinds;
    for (const ocr::Page &page : pages) {
        kinds.append(QList<SheetJudgement>());
        for (int sheet = 0; sheet < page.sheets.size(); ++sheet)
            kinds.last().append(judgeSheet(sheetWords(page, sheet), rules, wantedType));
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (int sheet = 0; sheet < pages[i].sheets.size(); ++sheet) {
            const SheetKey first = firstSheetOf(pages, {i, sheet});
            const SheetJudgement &list = kinds[first.first][first.second];
            SheetJudgement &kind = kinds[i][sheet];
            if (kind.typeConfidence >= list.typeConfidence)
                continue;
            kind.noticeType = list.noticeType;
            kind.typeConfidence = list.typeConfidence;
        }
    }
    return kinds;
}

bool isWhole(const ocr::Sheet &sheet)
{
    return sheet.isComplete() && sheet.rowsRead >= 1.0;
}

/// What a notice lacks can be said only of one that was wholly seen; that its time is over, of any.
void judgeMissing(const QList<ocr::Page> &pages, QList<PageJudgement> &judgements,
                  const CompiledRules &rules, const QDate &today)
{
    struct Notice
    {
        SheetFacts facts;
        bool whole = true;
        QList<Finding> findings;
    };
    QMap<SheetKey, Notice> notices;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (int sheet = 0; sheet < pages[i].sheets.size(); ++sheet) {
            QList<Finding> findings;
            for (const Finding &finding : std::as_const(judgements[i].findings))
                if (finding.sheet == sheet)
                    findings.append(finding);
            const SheetFacts facts = sheetFacts(sheetWords(pages[i], sheet), findings);
            Notice &notice = notices[firstSheetOf(pages, {i, sheet})];
            notice.facts.add(facts);
            notice.whole = notice.whole && isWhole(pages[i].sheets[sheet]);
            notice.findings += findings;
        }
    }
    for (auto it = notices.constBegin(); it != notices.constEnd(); ++it) {
        const auto [page, sheet] = it.key();
        if (std::optional<Finding> overdue =
                judgeOverdue(judgements[page].sheets[sheet], it->findings, rules, today)) {
            overdue->sheet = sheet;
            judgements[page].findings.append(*std::move(overdue));
        }
        if (!it->whole)
            continue;
        for (Finding finding :
             judgeRequirements(judgements[page].sheets[sheet], it->facts, rules, today)) {
            finding.sheet = sheet;
            judgements[page].findings.append(std::move(finding));
        }
    }
}

/// A notice's pages count together.
void judgeMass(const QList<ocr::Page> &pages, QList<PageJudgement> &judgements)
{
    QMap<SheetKey, QList<Finding *>> notices;
    for (qsizetype i = 0; i < pages.size(); ++i)
        for (Finding &finding : judgements[i].findings)
            if (finding.sheet >= 0 && finding.sheet < pages[i].sheets.size())
                notices[firstSheetOf(pages, {i, finding.sheet})].append(&finding);
    for (const QList<Finding *> &notice : std::as_const(notices))
        raiseForMass(notice);
}

} // namespace

QList<PageJudgement> judge(const QList<ocr::Page> &pages, const RuleSet &rules,
                           const JudgeOptions &options)
{
    QList<PageJudgement> judgements;
    const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
    const QList<QList<SheetJudgement>> kinds = kindsOf(pages, rules.rules(), options.noticeType);
    for (qsizetype i = 0; i < pages.size(); ++i)
        judgements.append(judgePage(pages[i], kinds[i], rules.rules(), today));
    judgeMissing(pages, judgements, rules.rules(), today);
    judgeMass(pages, judgements);
    for (qsizetype i = 0; i < pages.size(); ++i)
        giveIds(judgements[i], pages[i].page);
    return judgements;
}

} // namespace privacy
