// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

#include <QStringList>

#include <utility>

namespace report {

/// Everything that checklist and window say about a finding, in the language whose translation is
/// installed (context "Report", English otherwise). Plain words, no codes. Threading: as
/// QCoreApplication::translate, that is any thread while no translator comes or goes.

/// Sentences one after the other, with a space between them but after Chinese punctuation, which
/// brings its own.
QString joined(const QStringList &sentences);
/// What something is or is called, and what is said about it.
QString labelled(const QString &label, const QString &text);

QString typeWords(privacy::FindingType type);
QString dispositionWords(privacy::Disposition disposition);
QString severityWords(privacy::Severity severity);
QString reasonWords(const QString &code); ///< empty for a code that is not known
QString actionWords(const QString &code); ///< what to do, as one sentence
/// "Civil Code, article 1034": citations that were read in a source, at most three. What is marked
/// unverified never becomes words; empty where nothing else is there.
QString basisWords(const QList<privacy::LegalBasis> &basis);
QString incompleteWords(const QString &code); ///< "cut", "glare", … and "rows_unread"
/// What happened and what to do next, one or two sentences, without the file's name.
QString errorWords(ocr::Error::Code code);

/// The first sentence of errorWords(): what happened.
QString shortErrorWords(ocr::Error::Code code);

/// Runs of digits that are as long as an ID or a mobile number keep their first four.
QString withoutPersonalNumbers(QString text);
/// A file's name as it may be shown: runs of digits that could be somebody's ID or phone number are
/// masked, and characters that turn or break the line are taken out.
QString shownFileName(const QString &path);
/// A header or label as it may be shown: shortened, with long numbers masked, because a row may
/// have been mistaken for a header.
QString shownLabel(const QString &text);

/// Of one row of the checklist.
QString typeWords(const ChecklistRow &row);
QString placeWords(const ChecklistRow &row);      ///< "row 4, column 3 (身份证号码)"
QString shortPlaceWords(const ChecklistRow &row); ///< "row 4, column 3", "at 120, 80 px"
QString reasonWords(const ChecklistRow &row);
QString actionWords(const ChecklistRow &row);
/// Why, by what law, and what to do: one or more whole sentences for somebody who knows no codes.
QString sentenceOf(const ChecklistRow &row);

/// The first sentence about a scan: "23 items must be covered.", "Nothing exposed." only where
/// ChecklistTotals::nothingExposed().
QString verdictWords(const ChecklistTotals &totals);
/// Label and count, in the order of the first sheet of the checklist.
QList<std::pair<QString, int>> totalsLines(const ChecklistTotals &totals);

QString checklistTitle();
QString checklistTotalsTitle();
QString maskedValuesNote();
/// Headers of the checklist, and the cells of one row in the same order.
QStringList checklistColumns();
QStringList checklistCells(const ChecklistRow &row);
inline constexpr int kMaskedValueColumn = 5;

} // namespace report
