// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/RuleSet.h"

#include "app/privacy/RulePack_p.h"

#include <QFile>

#include <algorithm>

static void initialiseRuleResources()
{
    Q_INIT_RESOURCE(noticeguard_rules);
}

namespace privacy {

namespace {

void appendNew(QStringList &to, const QStringList &from)
{
    for (const QString &text : from)
        if (!to.contains(text))
            to.append(text);
}

QString alternatives(const QStringList &words)
{
    QStringList sorted = words;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : sorted)
        word = QRegularExpression::escape(word);
    return sorted.join(u'|');
}

/// An illness with what says how grave it is: "2型糖尿病", "高血压三级", "肢体二级残疾".
IllnessRules illnessRules(const RulePack &pack)
{
    IllnessRules rules;
    rules.stopWords = pack.illnessStopWords;
    rules.topicsBefore = pack.illnessTopicsBefore;
    rules.topicsAfter = pack.illnessTopicsAfter;
    const QString grade = QStringLiteral("(?:(?:极?高危)?[一二三四1-4I]{1,3}级(?:残疾)?)");
    const QString listed =
        pack.illnessWords.isEmpty() ? QStringLiteral("(?!)") : alternatives(pack.illnessWords);
    rules.word = QRegularExpression(
        QStringLiteral(
            "(?:先天性|急性|慢性|重度|中度|轻度|[一二三四1-4]级|[12一二]型|II?型)?(?:%1)%2?|"
            "(?:[一二三四1-4]级)?(?:视力|听力|言语|肢体|智力|精神|多重)(?:%2|残疾)")
            .arg(listed, grade));
    rules.word.optimize();
    return rules;
}

/// All packs put together before anything is derived from them.
struct Merged
{
    RulePack pack;

    void add(const RulePack &next)
    {
        for (const Pattern &pattern : next.patterns) {
            const auto same =
                std::find_if(pack.patterns.begin(), pack.patterns.end(),
                             [&](const Pattern &p) { return p.name == pattern.name; });
            if (same != pack.patterns.end())
                *same = pattern;
            else
                pack.patterns.append(pattern);
        }
        pack.words += next.words;
        appendNew(pack.officialWords, next.officialWords);
        appendNew(pack.servedWords, next.servedWords);
        appendNew(pack.relativeWords, next.relativeWords);
        appendNew(pack.organisationWords, next.organisationWords);
        appendNew(pack.hotlines, next.hotlines);
        appendNew(pack.hotlinePatterns, next.hotlinePatterns);
        appendNew(pack.emptyWords, next.emptyWords);
        appendNew(pack.healthyWords, next.healthyWords);
        appendNew(pack.alarmWords, next.alarmWords);
        appendNew(pack.healthWords, next.healthWords);
        appendNew(pack.illnessWords, next.illnessWords);
        appendNew(pack.illnessStopWords, next.illnessStopWords);
        appendNew(pack.illnessTopicsBefore, next.illnessTopicsBefore);
        appendNew(pack.illnessTopicsAfter, next.illnessTopicsAfter);
        appendNew(pack.doubleSurnames, next.doubleSurnames);
        appendNew(pack.nameStopWords, next.nameStopWords);
        appendNew(pack.commonWords, next.commonWords);
        appendNew(pack.notNames, next.notNames);
        appendNew(pack.addressUnits, next.addressUnits);
        appendNew(pack.villageUnits, next.villageUnits);
        pack.surnames += next.surnames;
        pack.strongMasks += next.strongMasks;
        pack.weakMasks += next.weakMasks;
        pack.maskPolicies.insert(next.maskPolicies);
        pack.types.insert(next.types);
        if (next.sufficiency)
            pack.sufficiency = next.sufficiency;
        for (const NoticeType &notice : next.noticeTypes)
            addNotice(notice);
        pack.citations += next.citations;
        appendNew(pack.unit.officers, next.unit.officers);
        appendNew(pack.unit.officeLines, next.unit.officeLines);
    }

    /// Of a known notice type a later pack changes what it names, and leaves the rest.
    void addNotice(const NoticeType &next)
    {
        const auto same = std::find_if(pack.noticeTypes.begin(), pack.noticeTypes.end(),
                                       [&](const NoticeType &n) { return n.id == next.id; });
        if (same == pack.noticeTypes.end()) {
            pack.noticeTypes.append(next);
            return;
        }
        const auto take = [&](const char *key, auto NoticeType::*member) {
            if (next.given.contains(QLatin1String(key)))
                (*same).*member = next.*member;
        };
        take("title", &NoticeType::title);
        take("title_weak", &NoticeType::weakTitle);
        take("headers", &NoticeType::headers);
        take("headers_sure", &NoticeType::sureHeaders);
        take("allow", &NoticeType::allow);
        take("allow_headers", &NoticeType::allowHeaders);
        take("official", &NoticeType::official);
        take("review", &NoticeType::review);
        take("mask", &NoticeType::mask);
        take("forbid", &NoticeType::forbid);
        take("require", &NoticeType::require);
        take("min_days", &NoticeType::minDays);
        take("max_days", &NoticeType::maxDays);
        take("tags", &NoticeType::tags);
        take("never_posted", &NoticeType::neverPosted);
        take("mask_relatives", &NoticeType::maskRelatives);
        take("phone_hidden", &NoticeType::phoneHidden);
        take("basis", &NoticeType::basis);
        take("basis", &NoticeType::basisIds);
        take("posting", &NoticeType::posting);
        take("posting", &NoticeType::postingIds);
    }
};

/// Citations of one id stand in several packs where the law changed: all of them, for the day
/// decides. False where there is none.
bool resolve(const QStringList &ids, const QList<Citation> &known, QList<Citation> &into,
             QString &missing)
{
    for (const QString &id : ids) {
        const qsizetype before = into.size();
        for (const Citation &citation : known)
            if (citation.id == id)
                into.append(citation);
        if (into.size() == before) {
            missing = id;
            return false;
        }
    }
    return true;
}

/// Where a text stands first in the packs: a missing citation is known only after all are merged.
RuleProblem problemAt(const QList<RulePackText> &packs, const QString &id, const QString &text)
{
    const QByteArray quoted = '"' + id.toUtf8() + '"';
    for (const RulePackText &pack : packs) {
        const qsizetype at = pack.json.indexOf(quoted);
        if (at >= 0)
            return {pack.name, static_cast<int>(pack.json.first(at).count('\n')) + 1, text};
    }
    return {QString(), 0, text};
}

/// A word of several groups keeps the last group's meaning, and the freest use in running text.
void compileWords(const QList<Word> &words, CompiledRules &rules)
{
    for (const Word &word : words) {
        const auto known = rules.exact.find(word.text);
        if (known == rules.exact.end()) {
            rules.exact.insert(word.text, word.meaning);
            continue;
        }
        WordMeaning meaning = word.meaning;
        if (known->kind == meaning.kind && known->type == meaning.type)
            meaning.running = std::max(known->running, meaning.running);
        *known = meaning;
    }
    for (auto it = rules.exact.constBegin(); it != rules.exact.constEnd(); ++it)
        rules.words.append({it.key(), it.value()});
    std::sort(rules.words.begin(), rules.words.end(), [](const Word &a, const Word &b) {
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
    for (const Word &word : rules.words)
        rules.lexicon[word.text.front()].append(word);
}

CompiledRules compiled(const Merged &merged, const QList<RulePackInfo> &packs)
{
    const RulePack &pack = merged.pack;
    CompiledRules rules;
    rules.packs = packs;
    rules.patterns = pack.patterns;
    for (Pattern &pattern : rules.patterns)
        pattern.regex.optimize();
    compileWords(pack.words, rules);
    rules.officialWords = pack.officialWords;
    rules.servedWords = pack.servedWords;
    rules.relativeWords = pack.relativeWords;
    rules.organisationWords = pack.organisationWords;
    rules.hotlines = QSet<QString>(pack.hotlines.begin(), pack.hotlines.end());
    for (const QString &pattern : pack.hotlinePatterns)
        rules.hotlinePatterns.append(
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    rules.emptyWords = QSet<QString>(pack.emptyWords.begin(), pack.emptyWords.end());
    rules.healthyWords = QSet<QString>(pack.healthyWords.begin(), pack.healthyWords.end());
    rules.alarmWords = pack.alarmWords;
    rules.healthWords = pack.healthWords;
    rules.illness = illnessRules(pack);
    rules.surnames = QSet<QChar>(pack.surnames.begin(), pack.surnames.end());
    rules.doubleSurnames = QSet<QString>(pack.doubleSurnames.begin(), pack.doubleSurnames.end());
    rules.nameStopWords = pack.nameStopWords;
    rules.commonWords = QSet<QString>(pack.commonWords.begin(), pack.commonWords.end());
    rules.notNames = QSet<QString>(pack.notNames.begin(), pack.notNames.end());
    rules.addressDetail = QRegularExpression(
        QStringLiteral("[0-9A-Z一二三四五六七八九十百甲乙丙丁]+(?:-[0-9]+)*(?:%1)")
            .arg(alternatives(pack.addressUnits)));
    rules.villageLevel =
        QRegularExpression(QStringLiteral("^(.*(?:%1))").arg(alternatives(pack.villageUnits)));
    rules.addressDetail.optimize();
    rules.villageLevel.optimize();
    rules.strongMasks = QSet<QChar>(pack.strongMasks.begin(), pack.strongMasks.end());
    rules.weakMasks = QSet<QChar>(pack.weakMasks.begin(), pack.weakMasks.end());
    rules.maskPolicies = pack.maskPolicies;
    rules.types = pack.types;
    rules.sufficiency = pack.sufficiency.value_or(Sufficiency{});
    rules.noticeTypes = pack.noticeTypes;
    for (NoticeType &notice : rules.noticeTypes)
        notice.permitsMore =
            !notice.official.isEmpty() || !notice.review.isEmpty() ||
            std::any_of(notice.allow.begin(), notice.allow.end(), [&](FindingType type) {
                return rules.policyOf(type).disposition != Disposition::Permitted;
            });
    rules.officers = QSet<QString>(pack.unit.officers.begin(), pack.unit.officers.end());
    rules.officeLines = QSet<QString>(pack.unit.officeLines.begin(), pack.unit.officeLines.end());
    return rules;
}

QList<RulePackText> shippedPacks(const QStringList &names)
{
    initialiseRuleResources();
    QList<RulePackText> packs;
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/noticeguard/rules/") + name);
        if (file.open(QIODevice::ReadOnly))
            packs.append({name, file.readAll()});
    }
    return packs;
}

} // namespace

QList<RulePackText> RuleSet::builtInPacks()
{
    return shippedPacks({QStringLiteral("cn-base.json"), QStringLiteral("cn-notices.json"),
                         QStringLiteral("cn-illness.json"),
                         QStringLiteral("cn-village-law-2018.json"),
                         QStringLiteral("cn-village-law-2025.json")});
}

QList<RulePackText> RuleSet::presetPacks()
{
    return shippedPacks({QStringLiteral("masks-id-3-4.json"),
                         QStringLiteral("masks-id-last-4.json"),
                         QStringLiteral("masks-waybill.json")});
}

RulePackInfo RuleSet::infoOf(const RulePackText &pack)
{
    QList<RuleProblem> problems;
    return readRulePack(pack, problems).info;
}

ocr::Result<RuleSet> RuleSet::compile(const QList<RulePackText> &packs)
{
    const auto invalid = [](const RuleProblem &first) {
        return ocr::Error{
            ocr::Error::Code::RulesInvalid,
            QStringLiteral("%1, line %2: %3").arg(first.file).arg(first.line).arg(first.text)};
    };
    Merged merged;
    QList<RulePackInfo> infos;
    for (const RulePackText &text : packs) {
        QList<RuleProblem> problems;
        const RulePack pack = readRulePack(text, problems);
        if (!problems.isEmpty())
            return invalid(problems.first());
        merged.add(pack);
        infos.append(pack.info);
    }
    for (NoticeType &notice : merged.pack.noticeTypes) {
        QString missing;
        if (!resolve(notice.basisIds, merged.pack.citations, notice.basis, missing) ||
            !resolve(notice.postingIds, merged.pack.citations, notice.posting, missing))
            return invalid(problemAt(
                packs, missing, QStringLiteral("No pack holds the citation \"%1\".").arg(missing)));
    }
    RuleSet set;
    set.m_rules = std::make_shared<const CompiledRules>(compiled(merged, infos));
    return set;
}

QList<RuleProblem> RuleSet::check(const RulePackText &pack)
{
    QList<RuleProblem> problems;
    readRulePack(pack, problems);
    return problems;
}

const QList<RulePackInfo> &RuleSet::packs() const
{
    return rules().packs;
}

QStringList RuleSet::noticeTypes() const
{
    QStringList ids;
    for (const NoticeType &notice : rules().noticeTypes)
        ids.append(notice.id);
    return ids;
}

QString RuleSet::noticeTypeTitle(const QString &id) const
{
    return rules().noticeType(id).title.value(0);
}

const CompiledRules &RuleSet::rules() const
{
    // A default-made set knows nothing and finds nothing.
    static const CompiledRules kEmpty;
    return m_rules ? *m_rules : kEmpty;
}

} // namespace privacy
