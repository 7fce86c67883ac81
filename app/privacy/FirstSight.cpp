// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FirstSight.h"

#include "app/privacy/Folding_p.h"
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/RunningText_p.h"

#include <algorithm>

namespace privacy {

namespace {

using Type = FindingType;

constexpr qsizetype kCitizens = 18; // characters of a citizen's number

bool isCitizens(Type type)
{
    return type == Type::ResidentId || type == Type::DisabilityCert;
}

bool isCodeWord(const WordMeaning &meaning)
{
    return meaning.kind == WordKind::Veto && !meaning.unless.contains(Type::ResidentId);
}

/// Whether the line names codes that pass as citizens' numbers by design, as a header or a label.
bool namesCode(const QString &text, const TextStream &stream, const CompiledRules &rules)
{
    const std::optional<HeaderHit> header = matchHeader(text, rules);
    if (header && isCodeWord(header->meaning))
        return true;
    const QList<LabelHit> labels = findLabels(stream, rules);
    return std::any_of(labels.begin(), labels.end(),
                       [](const LabelHit &label) { return isCodeWord(label.meaning); });
}

/// A whole number that its check digit proves, as read.
bool isProven(const Finding &finding, const QString &number)
{
    const auto has = [&](const char *reason) {
        return finding.reasons.contains(QLatin1String(reason));
    };
    const bool whole = number.size() == kCitizens || number.size() == 20 || number.size() == 22;
    return isCitizens(finding.type) && finding.disposition == Disposition::Exposed && whole &&
           isProvince(QStringView(number).left(2)) && has("check_digit") &&
           (has("readers_agree") || has("one_reader"));
}

/// Whether a label on its own line says what the number is.
bool isLabelled(const Finding &finding, const CompiledRules &rules)
{
    const std::optional<HeaderHit> label = matchHeader(finding.header, rules);
    return label && label->is(WordKind::Personal) && isCitizens(label->meaning.type) &&
           std::any_of(finding.reasons.begin(), finding.reasons.end(), [](const QString &reason) {
               return reason.startsWith(QLatin1String("label:"));
           });
}

} // namespace

std::optional<FindingType> FirstSight::certain() const
{
    return m_isCertain ? std::optional(Type::ResidentId) : std::nullopt;
}

FirstSight::FirstSight(RuleSet rules, const QDate &today)
    : m_rules(std::move(rules)), m_today(today)
{}

void FirstSight::add(const QList<ocr::TextLine> &lines)
{
    for (const ocr::TextLine &line : lines) {
        if (m_isCertain)
            return;
        look(line);
    }
}

void FirstSight::look(const ocr::TextLine &line)
{
    const QString plain = foldedHeader(line.text()).remove(u'-');
    m_longNumbers += plain.size() == kCitizens && digitCount(plain) >= kCitizens - 1;
    if (digitCount(plain) >= kCitizens - 1)
        judge(line);
    if (!m_namesCode) {
        const QList<ocr::TextLine> alone{line};
        m_namesCode = namesCode(line.text(), streamOf(alone, {0}), m_rules.rules());
    }
}

/// Alone, so that no other line is taken for its label.
void FirstSight::judge(const ocr::TextLine &line)
{
    ocr::Page page;
    page.lines = {line};
    page.sheets = {ocr::Sheet()};
    page.sheets.first().lines = {0};
    const CompiledRules &rules = m_rules.rules();
    Desk desk{page, rules, m_today, false, {}, {}, 0};
    judgeRunning(desk, streamOf(page.lines, {0}), Field());
    for (const Found &found : std::as_const(desk.found)) {
        const Finding &finding = found.finding;
        const QString number = foldedWord(finding.rawText).remove(u'-');
        if (!isProven(finding, number))
            continue;
        m_isCertain = m_isCertain || isLabelled(finding, rules);
        count(number);
    }
}

void FirstSight::count(const QString &number)
{
    m_numbers.insert(number);
    const bool areMost = m_numbers.size() * 2 >= m_longNumbers;
    m_isCertain = m_isCertain || (m_numbers.size() >= kNoChance && areMost && !m_namesCode);
}

} // namespace privacy
