// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/OldSheets_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A list of one month may hang beside that of the next; one of a season ago should not.
constexpr int kMonthsBeside = 2;
/// Share of a sheet under another at which it is no mere corner that overlaps.
constexpr double kUnder = 0.1;

bool isPerson(const Finding &finding)
{
    return finding.type == FindingType::Name || finding.type == FindingType::ResidentId;
}

bool isAboutPeople(const QList<Finding> &findings, int sheet)
{
    return std::any_of(findings.begin(), findings.end(), [sheet](const Finding &finding) {
        return finding.sheet == sheet && isPerson(finding);
    });
}

/// Whether the kind is known, and speaks of people whom the office serves.
bool isListKind(const SheetJudgement &sheet, const CompiledRules &rules)
{
    return sheet.typeConfidence >= kSureKind &&
           rules.noticeType(sheet.noticeType).official.isEmpty();
}

/// A title without what changes from one month to the next.
QString lastingTitle(const SheetJudgement &sheet)
{
    static const QRegularExpression changing(QStringLiteral(
        "[0-9〇一二三四五六七八九十]+(?:年度?|月份?|季度|批次?|期|号)|第|[上下]半年|[0-9()-]"));
    return foldedWord(sheet.title).remove(changing);
}

QDate dayOf(const SheetJudgement &sheet)
{
    return sheet.periodFrom.isValid() ? sheet.periodFrom : sheet.date;
}

Finding hint(FindingType type, int sheet, const QString &reason)
{
    Finding finding;
    finding.type = type;
    finding.sheet = sheet;
    finding.disposition = Disposition::Review;
    finding.severity = Severity::Medium;
    finding.confidence = 0.7;
    finding.reasons = {reason};
    finding.action = QStringLiteral("take_down");
    for (const char *article : {"19", "47"})
        finding.basis.append({QStringLiteral("PIPL"), QLatin1String(article),
                              QStringLiteral("2021-11-01"), QStringLiteral("V")});
    return finding;
}

} // namespace

QDate lastDayOf(const SheetJudgement &sheet, const NoticeType &kind)
{
    if (sheet.periodTo.isValid())
        return sheet.periodTo;
    const QDate first = dayOf(sheet);
    if (sheet.typeConfidence < kSureKind || kind.maxDays <= 0 || !first.isValid())
        return {};
    return first.addDays(kind.maxDays - 1);
}

std::optional<Finding> judgeOverdue(const SheetJudgement &sheet, const QList<Finding> &findings,
                                    const CompiledRules &rules, const QDate &today)
{
    const NoticeType &kind = rules.noticeType(sheet.noticeType);
    const QDate last = lastDayOf(sheet, kind);
    if (!last.isValid() || last >= today || !kind.official.isEmpty() ||
        std::none_of(findings.begin(), findings.end(), isPerson))
        return std::nullopt;
    return hint(FindingType::MissingRequired, 0,
                QStringLiteral("overdue:") + last.toString(Qt::ISODate));
}

QList<Finding> judgeOldSheets(const ocr::Page &page, const PageJudgement &judgement,
                              const CompiledRules &rules)
{
    QList<Finding> hints;
    const qsizetype count = std::min(page.sheets.size(), judgement.sheets.size());
    for (int i = 0; i < count; ++i) {
        const SheetJudgement &old = judgement.sheets[i];
        if (!isListKind(old, rules) || !isAboutPeople(judgement.findings, i))
            continue;
        bool under = false;
        bool beside = false;
        for (int j = 0; j < count; ++j) {
            const SheetJudgement &other = judgement.sheets[j];
            if (i == j || other.noticeType != old.noticeType || !isListKind(other, rules))
                continue;
            const QDate day = dayOf(old);
            const QDate newer = dayOf(other);
            const bool later = day.isValid() && newer.isValid() && day < newer;
            under =
                under || (later && page.sheets[i].incomplete.contains(ocr::Incomplete::Hidden) &&
                          ocr::coveredShare(page.sheets[i].quad, page.sheets[j].quad) > kUnder);
            beside = beside || (later && day.addMonths(kMonthsBeside) <= newer &&
                                lastingTitle(old) == lastingTitle(other));
        }
        if (under || beside)
            hints.append(hint(FindingType::HiddenContent, i,
                              under ? QStringLiteral("old_sheet:under")
                                    : QStringLiteral("old_sheet:beside")));
    }
    return hints;
}

} // namespace privacy
