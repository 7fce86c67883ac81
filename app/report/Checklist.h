// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

#include <optional>

namespace report {

/// One line of the checklist: a finding that must go or that a person must look at, or a reason why
/// something was not, or not surely, read. Holds codes, not words, so that the language can change
/// (Words.h); holds no raw value, so that no writer and no window can show one.
struct ChecklistRow
{
    enum class Kind { Finding, UnreadPlace, IncompleteSheet, NoText, SingleReader, SourceError };

    Kind kind = Kind::Finding;
    QString source; ///< absolute path
    int page = 0;   ///< from 1; 0: the whole source
    int sheet = 0;  ///< from 1; 0: no sheet in particular
    QString findingId;
    QList<ocr::Quad> quads; ///< upright source pixels; empty where there is no place to look at
    privacy::FindingType type = privacy::FindingType::OtherId; ///< Kind::Finding only
    QString maskedValue;
    privacy::Disposition disposition = privacy::Disposition::Review;
    privacy::Severity severity = privacy::Severity::Medium;
    QStringList reasons; ///< codes as in privacy::Finding; incomplete sheets: "cut", "glare", …
    QString action = QStringLiteral("check");
    int table = -1; ///< from 0
    int row = -1;   ///< of the table, from 0, header rows included
    int column = -1;
    QString header;
    QList<privacy::LegalBasis> basis;
    ocr::Error::Code error = ocr::Error::Code::Internal; ///< Kind::SourceError only

    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

/// What a scan comes to. `nothingExposed()` is the only door to the words "Nothing exposed".
struct ChecklistTotals
{
    int pages = 0;
    int exposed = 0;
    int review = 0;
    int permitted = 0;
    int masked = 0;
    int official = 0;
    int unreadPlaces = 0;
    int incompleteSheets = 0;
    int pagesWithoutText = 0;
    int singleReaderPages = 0;
    int unreadSources = 0; ///< inputs, or pages of them, that could not be read
    bool interrupted = false;

    /// Places that a person has to look at before anybody may call the scan clean.
    int toLookAt() const;
    /// Only where everything was wholly read, by two readers, and nothing must go or be looked at.
    bool nothingExposed() const;

    friend bool operator==(const ChecklistTotals &, const ChecklistTotals &) = default;
};

/// The one checklist that window, XLSX and CSV (later PDF and DOCX) are made from.
struct Checklist
{
    QList<ChecklistRow> rows; ///< in the order of the scan; inputs that could not be read come last
    ChecklistTotals totals;

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

/// Rows of one page: every finding whatever its disposition, then what was not read.
QList<ChecklistRow> allRowsOf(const ScanPage &page);

/// The sheet, from 0, that holds the middle of a place; the first where none does.
int sheetAt(const ocr::Page &page, const ocr::Quad &place);

ChecklistRow rowOf(const SourceError &error);

ChecklistTotals totalsOf(const ScanDocument &scan);

/// Whether the row belongs on a list of things to do: all but permitted, masked and official
/// findings.
bool needsAction(const ChecklistRow &row);

/// The checklist of a scan: rows that need action, and totals. Pure; any thread.
Checklist checklistOf(const ScanDocument &scan);

} // namespace report
