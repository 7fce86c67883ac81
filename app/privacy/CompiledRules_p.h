// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/privacy/RuleSet.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace privacy {

/// What a header or label word says about the value that it governs.
enum class WordKind {
    Personal, ///< the value is of `type`
    Party,    ///< sender or receiver on a courier label
    Official, ///< a public function's contact or name
    Veto,     ///< the value is nobody's personal item, whatever it looks like
    Neutral   ///< known, and says nothing
};

/// How a word governs in running text.
enum class RunningUse { No, Colon, Direct };

struct WordMeaning
{
    WordKind kind = WordKind::Neutral;
    FindingType type = FindingType::OtherId; ///< meaningful for Personal, Party and Official
    RunningUse running = RunningUse::No;
    QString group; ///< id of the pack's word group

    friend bool operator==(const WordMeaning &, const WordMeaning &) = default;
};

/// One header or label word, folded and without spaces.
struct Word
{
    QString text;
    WordMeaning meaning;
};

/// When a pattern may speak: on its own, only under a fitting header or label, …
enum class PatternUse { Bare, Label, Veto, Waybill };
enum class PatternScope { Number, Text };
enum class NumberCheck { Gb11643, Calendar, Calendar11, Calendar15, Luhn, Uscc, PlateDigits };

struct Pattern
{
    QString name;
    std::optional<FindingType> type; ///< none: a look-alike that vetoes
    PatternScope scope = PatternScope::Number;
    PatternUse use = PatternUse::Label;
    QRegularExpression regex; ///< anchored for numbers
    QList<NumberCheck> checks;
    int length = 0; ///< digits of the whole form; 0: varies

    bool hasCheckDigit() const
    {
        return checks.contains(NumberCheck::Gb11643) || checks.contains(NumberCheck::Luhn) ||
               checks.contains(NumberCheck::Uscc);
    }
};

/// What is to become of a type that stands there in full.
struct TypePolicy
{
    Disposition disposition = Disposition::Review;
    Severity severity = Severity::Medium;
    QString action = QStringLiteral("check");
    QList<LegalBasis> basis;
};

/// How much of a value a mask may show.
struct MaskPolicy
{
    int first = 0;
    int last = 0;
};

struct Sufficiency
{
    double idFailBelow = 1000;
    double idWarnBelow = 10000;
    int phoneHidden = 4;
    int bankHidden = 8;
    int bankFirst = 6;
    int bankLast = 4;
};

struct NoticeTitle
{
    QString id;
    QStringList words; ///< folded
};

/// All packs merged and ready to match. Immutable after compile().
struct CompiledRules
{
    QList<RulePackInfo> packs;
    QList<Pattern> patterns;
    QList<Word> words;
    /// The same words of running text by first character, longest first.
    QHash<QChar, QList<Word>> lexicon;
    QHash<QString, WordMeaning> exact;
    QStringList officialWords;
    QStringList organisationWords;
    QSet<QString> hotlines;
    QList<QRegularExpression> hotlinePatterns;
    QSet<QString> emptyWords;
    QSet<QString> healthyWords;
    QStringList alarmWords;
    QStringList healthWords;
    QSet<QChar> surnames;
    QSet<QString> doubleSurnames;
    QStringList nameStopWords;
    QRegularExpression addressDetail; ///< from group or house number down
    QRegularExpression villageLevel;  ///< everything down to the last village-level unit
    QSet<QChar> strongMasks;
    QSet<QChar> weakMasks;
    QHash<FindingType, MaskPolicy> maskPolicies;
    QHash<FindingType, TypePolicy> types;
    Sufficiency sufficiency;
    QList<NoticeTitle> noticeTitles;

    TypePolicy policyOf(FindingType type) const { return types.value(type); }
};

} // namespace privacy
