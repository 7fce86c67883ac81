// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/privacy/RuleSet.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace privacy {

/// What a header or label word says about the value that it governs.
enum class WordKind {
    Personal, ///< the value is of `type`
    Party,    ///< sender or receiver on a courier label
    Official, ///< a public function's contact or name
    Veto,     ///< the value is nobody's personal item, unless it proves to be one
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
    /// Of a veto: types that a number may still prove to be, by check digit or as a whole mobile.
    QList<FindingType> unless = {};

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

/// A citation and the days on which it is law. `id` is how notice types of other packs name it.
struct Citation
{
    QString id;
    LegalBasis basis;
    QDate from;
    QDate until;     ///< invalid: still in force
    int minDays = 0; ///< how long it wants a notice to hang; 0: it does not say

    bool isInForce(const QDate &day) const
    {
        return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
};

/// What a notice of a type must hold.
enum class Requirement { Name, FamilySize, Amount, SupervisionPhone, Period, Publisher };

/// One kind of notice: how it is known, and what it may show. Lists of finding types.
struct NoticeType
{
    QString id;
    QSet<QString> given; ///< keys that the pack wrote: only they replace an earlier pack's
    QStringList title;   ///< folded
    QStringList weakTitle;
    QStringList headers;     ///< folded as headers; two of them speak for the type
    QStringList sureHeaders; ///< one of them does
    QList<FindingType> allow;
    QStringList allowHeaders; ///< of addresses and reasons, folded as headers
    QList<FindingType> official;
    QList<FindingType> review;
    QList<FindingType> mask;
    QList<FindingType> forbid;
    QList<Requirement> require;
    int minDays = 0;
    int maxDays = 0; ///< 0: not said
    QStringList tags;
    bool neverPosted = false;
    bool maskRelatives = false; ///< names no one but the receiver
    int phoneHidden = 0;        ///< digits that a telephone's mask hides; 0: as everywhere
    QStringList basisIds;       ///< of citations, for what it may show
    QList<Citation> basis;
    QStringList postingIds; ///< of citations, for that and how long it hangs
    QList<Citation> posting;

    bool permitsMore = false; ///< lets more stand than a notice of which nothing is known
};

/// How illnesses are known in running text.
struct IllnessRules
{
    QRegularExpression word;  ///< one of the listed names, with its degree
    QStringList stopWords;    ///< end like illnesses and are none
    QStringList topicsBefore; ///< before one they make it a subject: "预防"
    QStringList topicsAfter;  ///< and behind one: "讲座"
};

/// People and lines that a unit has published itself.
struct UnitAllowances
{
    QStringList officers;    ///< names, folded
    QStringList officeLines; ///< digits only
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
    QStringList servedWords;   ///< people whom an office serves, or who turn to it
    QStringList relativeWords; ///< people beside the one whom a notice is about; as headers
    QStringList organisationWords;
    QSet<QString> hotlines;
    QList<QRegularExpression> hotlinePatterns;
    QSet<QString> emptyWords;
    QSet<QString> healthyWords;
    QStringList alarmWords;
    QStringList healthWords;
    IllnessRules illness;
    QSet<QChar> surnames;
    QSet<QString> doubleSurnames;
    QStringList nameStopWords;
    QSet<QString> commonWords; ///< begin like a name and are none, but where a header says so
    QSet<QString> notNames;    ///< words of forms: no names whatever stands above them
    QRegularExpression addressDetail; ///< from group or house number down
    QRegularExpression villageLevel;  ///< everything down to the last village-level unit
    QSet<QChar> strongMasks;
    QSet<QChar> weakMasks;
    QHash<FindingType, MaskPolicy> maskPolicies;
    QHash<FindingType, TypePolicy> types;
    Sufficiency sufficiency;
    QList<NoticeType> noticeTypes;
    QSet<QString> officers;
    QSet<QString> officeLines;

    TypePolicy policyOf(FindingType type) const { return types.value(type); }
    /// The type with that id, or one that knows nothing.
    const NoticeType &noticeType(const QString &id) const
    {
        static const NoticeType kUnknown;
        const auto found = std::find_if(noticeTypes.begin(), noticeTypes.end(),
                                        [&](const NoticeType &each) { return each.id == id; });
        return found == noticeTypes.end() ? kUnknown : *found;
    }
};

} // namespace privacy
