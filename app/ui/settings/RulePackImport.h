// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/settings/ReadingSettings.h"

#include <optional>

namespace ui {

/// What came of a file that somebody wants as a rule pack.
struct RulePackImport
{
    std::optional<privacy::RulePackText> pack; ///< none where there is any fault
    QList<privacy::RuleProblem> problems;      ///< what to show then; file and line where known
};

/// Reads and checks a file: by itself, and together with everything that is in use. Uses nothing of
/// it and changes nothing. Reads at most 2 MB.
RulePackImport importRulePack(const QString &path, const ReadingSettings &settings);

/// Puts a checked pack in, in the place of one of the same id.
void putOwnPack(ReadingSettings &settings, const privacy::RulePackText &pack);

/// A fault as a line for people: "toilets.json, line 12: …", in the language of the window.
QString problemWords(const privacy::RuleProblem &problem);
/// Why packs cannot be used together, or why nothing can be judged at all.
QString refusalWords(const ocr::Error &error);

} // namespace ui
