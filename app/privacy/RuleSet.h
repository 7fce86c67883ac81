// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace privacy {

struct RulePackInfo
{
    QString id;      ///< "cn-base"
    QString version; ///< "2026.11.1"

    friend bool operator==(const RulePackInfo &, const RulePackInfo &) = default;
};

/// The text of one rule pack and where it came from, as it is handed to a worker.
struct RulePackText
{
    QString name; ///< file name, for messages
    QByteArray json;
};

/// Bytes of one pack: twenty times the longest that ships; beyond it nobody reads a pack any more.
inline constexpr qsizetype kMostPackBytes = 2 * 1024 * 1024;

/// What is wrong with a pack. Lines count from 1; 0 where the position is unknown.
struct RuleProblem
{
    QString file;
    int line = 0;
    QString text; ///< one plain sentence

    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

struct CompiledRules;

/// Merged, compiled rule packs: patterns, header words, labels, negative headers, masks, hotlines.
/// Immutable and cheap to copy (shared); safe to use from several threads at once.
class RuleSet
{
public:
    /// The packs that ship with the program.
    static QList<RulePackText> builtInPacks();
    /// Packs that ship with the program but are used only where they are asked for: mask styles of
    /// regions.
    static QList<RulePackText> presetPacks();
    /// Id and version as the pack gives them; empty where it cannot be read.
    static RulePackInfo infoOf(const RulePackText &pack);
    /// Merges packs in order, later ones win. A broken pack never half-loads: RulesInvalid, and the
    /// sentence names file, line and fault.
    static ocr::Result<RuleSet> compile(const QList<RulePackText> &packs);
    /// All problems of one pack, without loading it.
    static QList<RuleProblem> check(const RulePackText &pack);

    const QList<RulePackInfo> &packs() const;
    /// The ids of all notice types, in the order of the packs.
    QStringList noticeTypes() const;
    /// The first of the Chinese words that the packs know a notice type by; empty for an id that no
    /// pack has.
    QString noticeTypeTitle(const QString &id) const;
    const CompiledRules &rules() const; ///< for this room only

private:
    std::shared_ptr<const CompiledRules> m_rules;
};

} // namespace privacy
