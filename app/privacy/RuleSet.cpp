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
        appendNew(pack.organisationWords, next.organisationWords);
        appendNew(pack.hotlines, next.hotlines);
        appendNew(pack.hotlinePatterns, next.hotlinePatterns);
        appendNew(pack.emptyWords, next.emptyWords);
        appendNew(pack.healthyWords, next.healthyWords);
        appendNew(pack.alarmWords, next.alarmWords);
        appendNew(pack.healthWords, next.healthWords);
        appendNew(pack.doubleSurnames, next.doubleSurnames);
        appendNew(pack.nameStopWords, next.nameStopWords);
        appendNew(pack.addressUnits, next.addressUnits);
        appendNew(pack.villageUnits, next.villageUnits);
        pack.surnames += next.surnames;
        pack.strongMasks += next.strongMasks;
        pack.weakMasks += next.weakMasks;
        pack.maskPolicies.insert(next.maskPolicies);
        pack.types.insert(next.types);
        if (next.sufficiency)
            pack.sufficiency = next.sufficiency;
        for (const NoticeTitle &notice : next.noticeTitles) {
            pack.noticeTitles.removeIf([&](const NoticeTitle &n) { return n.id == notice.id; });
            pack.noticeTitles.append(notice);
        }
    }
};

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
    rules.organisationWords = pack.organisationWords;
    rules.hotlines = QSet<QString>(pack.hotlines.begin(), pack.hotlines.end());
    for (const QString &pattern : pack.hotlinePatterns)
        rules.hotlinePatterns.append(
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    rules.emptyWords = QSet<QString>(pack.emptyWords.begin(), pack.emptyWords.end());
    rules.healthyWords = QSet<QString>(pack.healthyWords.begin(), pack.healthyWords.end());
    rules.alarmWords = pack.alarmWords;
    rules.healthWords = pack.healthWords;
    rules.surnames = QSet<QChar>(pack.surnames.begin(), pack.surnames.end());
    rules.doubleSurnames = QSet<QString>(pack.doubleSurnames.begin(), pack.doubleSurnames.end());
    rules.nameStopWords = pack.nameStopWords;
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
    rules.noticeTitles = pack.noticeTitles;
    return rules;
}

} // namespace

QList<RulePackText> RuleSet::builtInPacks()
{
    initialiseRuleResources();
    QList<RulePackText> packs;
    for (const QString &name : {QStringLiteral("cn-base.json")}) {
        QFile file(QStringLiteral(":/noticeguard/rules/") + name);
        if (file.open(QIODevice::ReadOnly))
            packs.append({name, file.readAll()});
    }
    return packs;
}

ocr::Result<RuleSet> RuleSet::compile(const QList<RulePackText> &packs)
{
    Merged merged;
    QList<RulePackInfo> infos;
    for (const RulePackText &text : packs) {
        QList<RuleProblem> problems;
        const RulePack pack = readRulePack(text, problems);
        if (!problems.isEmpty()) {
            const RuleProblem &first = problems.first();
            return ocr::Error{
                ocr::Error::Code::RulesInvalid,
                QStringLiteral("%1, line %2: %3").arg(first.file).arg(first.line).arg(first.text)};
        }
        merged.add(pack);
        infos.append(pack.info);
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

const CompiledRules &RuleSet::rules() const
{
    // A default-made set knows nothing and finds nothing.
    static const CompiledRules kEmpty;
    return m_rules ? *m_rules : kEmpty;
}

} // namespace privacy
