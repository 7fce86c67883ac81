// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/privacy/RuleSet.h"
#include "ocr/base/Page.h"

#include <QDate>

namespace privacy {

struct JudgeOptions
{
    QString noticeType = QStringLiteral("auto"); ///< or an id of the contract
    QDate today; ///< the day of judging: ages and births count up to it
};

/// What a sheet is.
struct SheetJudgement
{
    QString title;
    QString noticeType = QStringLiteral("unknown");
    double typeConfidence = 0; ///< 0..1
    QDate date;                ///< of the notice; invalid where it names none
    /// First day of the notice period; invalid where none is named or it counts in working days.
    QDate periodFrom;
    QDate periodTo;     ///< last day
    int periodDays = 0; ///< length as stated, both days included; 0: not stated. Of working days
                        ///< about as many as they usually take
    /// What is to become of the whole sheet: "replace" today by a copy that shows less, "take_down"
    /// (its period is over, or its kind is never posted), "check" or "none".
    QString action = QStringLiteral("none");

    friend bool operator==(const SheetJudgement &, const SheetJudgement &) = default;
};

/// What else betrays masks, and from where on they do not hide enough. Memory only.
struct BesideMasks
{
    QList<Finding> told;      ///< ages and sexes in passing: no findings, without places
    QDate today;              ///< the day of judging
    double fewestLeft = 1000; ///< citizens' numbers that a mask leaves at least

    friend bool operator==(const BesideMasks &, const BesideMasks &) = default;
};

struct PageJudgement
{
    QList<Finding> findings;      ///< in reading order, ids given
    QList<SheetJudgement> sheets; ///< one for each of Page::sheets
    BesideMasks beside = {};

    friend bool operator==(const PageJudgement &, const PageJudgement &) = default;
};

/// Judges all pages of one source, a batch or a case together: one PageJudgement a page. Pure and
/// deterministic; no pixels. Threading: any thread.
QList<PageJudgement> judge(const QList<ocr::Page> &pages, const RuleSet &rules,
                           const JudgeOptions &options);

/// Judges masked numbers across notices (domain notes 4.4, M3): where two of them, other sheets,
/// pages or files, hide different parts of one number of one holder, both count as exposed. Call
/// with all pages that are looked at together, after judge(). Changes findings in place.
void judgeTogether(const QList<PageJudgement *> &pages, const RuleSet &rules,
                   const JudgeOptions &options);

/// A finding in pasted text.
struct TextFinding
{
    int line = 0;    ///< from 1: where it starts
    int start = 0;   ///< Unicode code points in that line
    int end = 0;     ///< exclusive; in endLine
    int endLine = 0; ///< equals line unless the value runs on
    Finding finding; ///< place is InParagraph

    friend bool operator==(const TextFinding &, const TextFinding &) = default;
};

struct TextOptions
{
    bool table = false; ///< tab-separated cells (or clipboard HTML) with a header row
    JudgeOptions judge;
};

/// Judges lines of text together: a label may stand on the line before its value.
QList<TextFinding> judgeText(const QString &text, const RuleSet &rules, const TextOptions &options);

} // namespace privacy
