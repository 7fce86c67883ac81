// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"

namespace privacy {

/// What one pack holds, checked but not merged.
struct RulePack
{
    RulePackInfo info;
    QList<Pattern> patterns;
    QList<Word> words;
    QStringList officialWords;
    QStringList servedWords;
    QStringList relativeWords;
    QStringList organisationWords;
    QStringList hotlines;
    QStringList hotlinePatterns;
    QStringList emptyWords;
    QStringList healthyWords;
    QStringList alarmWords;
    QStringList healthWords;
    QStringList illnessWords;
    QStringList illnessStopWords;
    QStringList illnessTopicsBefore;
    QStringList illnessTopicsAfter;
    QString surnames;
    QStringList doubleSurnames;
    QStringList nameStopWords;
    QStringList commonWords;
    QStringList notNames;
    QStringList addressUnits;
    QStringList villageUnits;
    QString strongMasks;
    QString weakMasks;
    QHash<FindingType, MaskPolicy> maskPolicies;
    QHash<FindingType, TypePolicy> types;
    std::optional<Sufficiency> sufficiency;
    QList<NoticeType> noticeTypes;
    QList<Citation> citations;
    UnitAllowances unit;
    QDate from; ///< in force; invalid: always
    QDate until;
};

/// Reads one pack and names everything that is wrong with it; the pack is usable only where
/// `problems` stays empty.
RulePack readRulePack(const RulePackText &text, QList<RuleProblem> &problems);

} // namespace privacy
