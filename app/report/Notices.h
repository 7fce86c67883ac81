// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

#include <QDate>
#include <QImage>

namespace report {

/// How often one kind of item needs action on a notice.
struct KindCount
{
    privacy::FindingType type = privacy::FindingType::OtherId;
    int exposed = 0;
    int review = 0;

    friend bool operator==(const KindCount &, const KindCount &) = default;
};

/// One sheet that hangs somewhere, or one input or page that could not be read: what an office has
/// to put right, and by what law. Holds codes, not words; no raw value, and no title, because a
/// title may be somebody's name (the file, the kind and the covered picture tell which it is).
struct ChecklistNotice
{
    QString source; ///< absolute path
    int page = 0;   ///< from 1; 0: the whole source
    int pages = 0;  ///< of the source; 0: not known
    int sheet = 0;  ///< from 1; 0: not read, so no sheet is known
    int sheetsOnPage = 0;
    QString noticeType; ///< an id of the contract; empty where it was not read
    QDate date;
    QDate periodFrom;
    QDate periodTo;
    QList<KindCount> kinds; ///< those that need action, in the order of privacy::FindingType
    QStringList faults;     ///< of masks, "M1" to "M12" (domain notes 4.4), in their order
    privacy::Severity severity = privacy::Severity::Info; ///< the highest of what needs action
    int exposed = 0;
    int review = 0;
    int notRead = 0; ///< places, sheets and pages not, or not surely, read: rows of those kinds
    int people = 0;  ///< persons known apart with something exposed; 0: none, or not known
    QList<privacy::LegalBasis> basis; ///< read in a source (never marked "U"), each once
    /// "take_down" "replace" "check" "read_again" "none"
    QString action = QStringLiteral("none");
    QList<qsizetype> rows; ///< indices into Checklist::rows

    friend bool operator==(const ChecklistNotice &, const ChecklistNotice &) = default;
};

/// A covered page or flat sheet, small. Never a picture of an original: whoever hands one in took
/// it from a replacement that was proved.
struct CoveredPicture
{
    QString source; ///< absolute path of the original
    int page = 0;
    int sheet = 0; ///< from 1; 0: the whole page
    QImage image;
    bool isEvidence = false; ///< made to show what was wrong; else to be hung up or as a sample
};

/// All that an output of the checklist is made from.
struct ChecklistReport
{
    Checklist checklist;
    QList<ChecklistNotice> notices; ///< in the order of the scan; what was not read comes last
    QList<privacy::RulePackInfo> rules;
    QDate day;                      ///< of making
    QList<CoveredPicture> pictures; ///< may be empty
};

/// Pure; any thread.
ChecklistReport checklistReport(const ScanDocument &scan, QDate day);

/// The picture of the notice's sheet, else of its page; nullptr where there is none.
const CoveredPicture *pictureOf(const ChecklistReport &report, const ChecklistNotice &notice);

} // namespace report
