// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Requirements_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A type named by a title of two letters or more; a guess must not ask for anything.
constexpr double kKnownKind = 0.8;

QString requirementName(Requirement requirement)
{
    switch (requirement) {
    case Requirement::Name:
        return QStringLiteral("name");
    case Requirement::FamilySize:
        return QStringLiteral("family_size");
    case Requirement::Amount:
        return QStringLiteral("amount");
    case Requirement::SupervisionPhone:
        return QStringLiteral("supervision_phone");
    case Requirement::Period:
        return QStringLiteral("period");
    case Requirement::Publisher:
        return QStringLiteral("publisher");
    }
    return {};
}

bool matches(const QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    return match.isValid() && match.hasMatch();
}

void readText(const SheetWords &words, SheetFacts &facts)
{
    static const QRegularExpression phone(QStringLiteral(
        "(?:监督|举报|投诉|咨询|联系|受理|反映|电话|热线)[^0-9]{0,30}[0-9][0-9() -]{4,}"));
    static const QRegularExpression period(QStringLiteral(
        "(?:公示|公告|张贴)(?:期|时间|日期)|公示[0-9一二三四五六七八九十]+个?(?:工作日|天|日)|"
        "[0-9一二三四五六七八九十]个?(?:工作日|天|日)(?:之|以)?内|"
        "[0-9]{1,2}月[0-9]{1,2}日[^0-9]{0,3}(?:至|到|-|—|~|～)|(?:至|到)[^\\n]{0,12}日止"));
    static const QRegularExpression publisher(QStringLiteral(
        "委员会|村委会|居委会|政府|办事处|民政|党委|党支部|中心|办公室|学校|小学|中学|"
        "合作社|公司|局|村|社区|乡|镇|街道"));
    static const QRegularExpression amount(QStringLiteral(
        "金额|标准|补贴|补助|保障金|资金|津贴|救助金|收入|支出|金$|元|赔款|费用|余额|额"));
    static const QRegularExpression size(
        QStringLiteral("人口|人数|家庭成员|[0-9一二三四五六七八九]人|户人"));
    const QString lines = words.lines.join(u'\n');
    const QString all = lines + u'\n' + words.headers.join(u'\n');
    if (matches(lines, phone))
        facts.present.insert(Requirement::SupervisionPhone);
    if (matches(lines, period))
        facts.present.insert(Requirement::Period);
    if (matches(lines, publisher))
        facts.present.insert(Requirement::Publisher);
    if (matches(all, amount))
        facts.present.insert(Requirement::Amount);
    if (matches(all, size))
        facts.present.insert(Requirement::FamilySize);
    const auto han = std::count_if(all.begin(), all.end(),
                                   [](QChar c) { return c.script() == QChar::Script_Han; });
    const auto letters =
        std::count_if(all.begin(), all.end(), [](QChar c) { return c.isLetter(); });
    facts.isChinese = han >= 20 && han * 3 >= letters;
}

Finding missing(FindingType type, const QString &what, Severity severity,
                const SheetJudgement &judgement, const NoticeType &kind, const QDate &today)
{
    const QDate day = judgement.date.isValid() ? judgement.date : today;
    Finding finding;
    finding.type = type;
    finding.disposition = Disposition::Review;
    finding.severity = severity;
    finding.confidence = judgement.typeConfidence * 0.8;
    finding.reasons = {
        (type == FindingType::OverMasked ? QStringLiteral("hidden:") : QStringLiteral("missing:")) +
        what};
    finding.action =
        type == FindingType::OverMasked ? QStringLiteral("show") : QStringLiteral("add");
    for (const QList<Citation> &citations : {kind.basis, kind.posting})
        for (const Citation &citation : citations)
            if (citation.isInForce(day) && !finding.basis.contains(citation.basis))
                finding.basis.append(citation.basis);
    return finding;
}

/// How long the law in force on the notice's day wants it to hang.
int daysWanted(const NoticeType &kind, const QDate &day)
{
    int days = kind.minDays;
    for (const QList<Citation> &citations : {kind.basis, kind.posting})
        for (const Citation &citation : citations)
            if (citation.isInForce(day))
                days = std::max(days, citation.minDays);
    return days;
}

/// Lists of what was paid hang as accounts do; a period belongs to what may still be objected to.
bool isAccount(const QString &title)
{
    static const QRegularExpression paid(
        QStringLiteral("发放|兑付|拨付|花名册|清册|台账|明细|统计"));
    return title.contains(paid);
}

/// Names may be masked unless a rule that was read wants them shown.
bool namesAreLaw(const NoticeType &kind)
{
    return kind.require.contains(Requirement::Name) &&
           std::any_of(kind.basis.begin(), kind.basis.end(), [](const Citation &citation) {
               return citation.basis.mark == QLatin1String("V");
           });
}

} // namespace

void SheetFacts::add(const SheetFacts &more)
{
    const bool named = present.contains(Requirement::Name);
    const bool moreNamed = more.present.contains(Requirement::Name);
    namesHidden = named && moreNamed ? namesHidden && more.namesHidden
                                     : (named ? namesHidden : more.namesHidden);
    present.unite(more.present);
    isList = isList || more.isList;
    isChinese = isChinese || more.isChinese;
}

SheetFacts sheetFacts(const SheetWords &words, const QList<Finding> &findingsOfSheet)
{
    SheetFacts facts;
    int names = 0;
    int masked = 0;
    for (const Finding &finding : findingsOfSheet) {
        const bool relative = finding.reasons.contains(QStringLiteral("notice:relative"));
        if (finding.type == FindingType::Name && !relative) {
            ++names;
            masked += finding.disposition == Disposition::Masked;
        }
        if (finding.disposition == Disposition::Official &&
            (finding.type == FindingType::Phone || finding.type == FindingType::Landline))
            facts.present.insert(Requirement::SupervisionPhone);
    }
    if (names > 0)
        facts.present.insert(Requirement::Name);
    facts.namesHidden = names > 0 && masked == names;
    facts.isList = !words.headers.isEmpty();
    readText(words, facts);
    return facts;
}

QList<Finding> judgeRequirements(const SheetJudgement &judgement, const SheetFacts &facts,
                                 const CompiledRules &rules, const QDate &today)
{
    QList<Finding> findings;
    const NoticeType &kind = rules.noticeType(judgement.noticeType);
    if (judgement.typeConfidence < kKnownKind || kind.neverPosted || !facts.isList ||
        !facts.isChinese)
        return findings;
    const auto add = [&](FindingType type, const QString &what, Severity severity) {
        findings.append(missing(type, what, severity, judgement, kind, today));
    };
    for (const Requirement requirement : kind.require)
        if (!facts.present.contains(requirement) &&
            !(requirement == Requirement::Period && isAccount(judgement.title)))
            add(FindingType::MissingRequired, requirementName(requirement), Severity::Low);
    if (facts.namesHidden && namesAreLaw(kind))
        add(FindingType::OverMasked, QStringLiteral("name"), Severity::Low);
    const int wanted = daysWanted(kind, judgement.date.isValid() ? judgement.date : today);
    if (judgement.periodDays > 0 && judgement.periodDays < wanted)
        add(FindingType::MissingRequired, QStringLiteral("days:%1").arg(wanted), Severity::Low);
    return findings;
}

} // namespace privacy
