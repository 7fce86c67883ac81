// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Notices.h"

#include <QStringList>

namespace report {

/// What checklists say about a notice, in the language whose translation is installed. Plain words,
/// no codes. Threading: as Words.h.

/// A kind of notice by its id; empty for one of a rule pack that did not ship with the program.
QString noticeTypeWords(const QString &id);
/// The same, by its id where there are no words.
QString kindOfNotice(const ChecklistNotice &notice);
/// "M1 too few characters hidden": the fault's number in the inspectors' catalogue, and what it is.
QString maskFaultWords(const QString &fault);
/// "No. 42": the same in every language, so that people can name a notice across them.
QString noticeNumber(qsizetype index);
/// "notice.pdf, page 2, sheet 1"; page and sheet only where there are several.
QString noticeFileWords(const ChecklistNotice &notice);
/// The day, or first and last day, that the notice names; empty where it names none.
QString noticeDayWords(const ChecklistNotice &notice);
/// "ID card number: 12", one a kind: what must be covered.
QStringList exposedLines(const ChecklistNotice &notice);
/// The same for what must be looked at, and for what was not, or not surely, read.
QStringList lookAtLines(const ChecklistNotice &notice, const Checklist &checklist);
/// Every law and article, each on a line. What is marked unverified never becomes words.
QStringList noticeBasisLines(const ChecklistNotice &notice);
/// What to do about the whole notice, one sentence or more.
QString noticeActionWords(const ChecklistNotice &notice, const Checklist &checklist);

/// What may stand in the column that is kept by hand; the first is for what needs action, the last
/// for what needs none. No comma in them.
QStringList statusChoices();
QString firstStatus(const ChecklistNotice &notice);

/// Headers of the list of notices, and the cells of one in the same order.
QStringList noticeColumns();
QStringList noticeCells(const ChecklistReport &report, qsizetype index);

QString noticesTitle();
/// What the picture is; a copy that was made to be hung up is never shown as evidence.
QString pictureWords(const CoveredPicture &picture);
/// The same of all of them, where they are of one kind.
QString pictureTitle(const ChecklistReport &report);
QString remarksTitle();
QString rulesWords(const ChecklistReport &report); ///< "Rules: cn-base 2026.11.1, …"

} // namespace report
