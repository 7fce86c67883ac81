// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

#include <optional>

namespace privacy {

/// A stretch of one line, from 0, in UTF-16 units.
struct TextSpan
{
    int line = 0;
    int from = 0;
    int to = 0; ///< exclusive

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Pasted text as a page without places, and everything that was found in it. Memory only.
struct JudgedText
{
    ocr::Page page;                ///< one sheet
    PageJudgement judgement;       ///< its findings are those below
    QStringList lines;             ///< of a table's rows the cells are parted by tabs
    QList<TextFinding> findings;   ///< in reading order
    QList<QList<TextSpan>> places; ///< of each finding; none for what is missing
};

/// judgeText() with all that it knows of the text. Pure; any thread.
JudgedText judgedText(const QString &text, const RuleSet &rules, const TextOptions &options);

/// What a person decided about a text. What nobody decided goes where it is exposed or to review.
struct TextChoices
{
    QStringList kept;        ///< ids of findings that stay as they are
    QList<TextSpan> covered; ///< places that go besides, in JudgedText::lines
};

/// A cell of a text that may be posted.
struct SafeCell
{
    QString text;
    int rowSpan = 1;
    int columnSpan = 1;
    bool header = false;
};

/// A paragraph (one row of one cell), or rows of cells that follow each other.
struct SafeBlock
{
    bool table = false;
    QList<QList<SafeCell>> rows; ///< without the places that merged cells cover
};

/// A text that may be posted: the words of the notice with masks where findings stood.
struct SafeText
{
    /// As the pasted text outside the masks, line ends too; of clipboard HTML its lines.
    QString text;
    QStringList lines;       ///< as many as JudgedText::lines, and each that line
    QList<TextSpan> masks;   ///< what stands in `lines` instead of something that went
    QList<SafeBlock> blocks; ///< the same with merged cells
    bool table = false;      ///< whether any of it is a table
    /// Judged again something is still exposed: there is no safe text, only its line is told.
    std::optional<TextFinding> exposed;

    bool isSafe() const { return !exposed; }
};

/// Puts in the place of everything that goes the mask that a masked copy of a picture prints there
/// (printedInstead(), withMasksThatHide(); beside Arabic letters between two marks of direction),
/// leaves out the columns that the policy leaves out, and
/// judges what comes of it: what is exposed then, and no person kept, goes as well, a few times
/// over. `judged` is of the same text, rules and options. Pure and deterministic; any thread.
SafeText safeText(const QString &text, const JudgedText &judged, const RuleSet &rules,
                  const TextOptions &options, const TextChoices &choices = {});

} // namespace privacy
