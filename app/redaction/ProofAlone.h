// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Proof.h"

namespace redaction {

// Checks of a copy without a plan, beside checkFile() and checkReading(). Nothing tells which of
// its pixels were to change, so a check may pass with something to be told: a warning.

/// Whether the check passed and has something to tell nevertheless.
bool isWarning(const Check &check);

/// "weak_covers": covers through which print shows. "unread": places that nobody could read, which
/// honest copies have as well (black bars, poor photographs): a warning, but where more was not
/// read than was, it fails. "to_review": what else asks for a look, a warning always. `shown` has
/// the replacement's size. Places in pixels of the replacement.
QList<Check> checkReadingAlone(const ocr::Page &reread, const privacy::PageJudgement &judged,
                               const Plan &shown);

/// "original_size": another size than the original's page is a warning (sheets laid flat and sheets
/// cut out have one of their own); one too small for its print to be read fails.
Check checkSizeAlone(QSize replacement, QSize original);

/// "original_pages": a PDF has a page for each of the original's, or one for each sheet, of which
/// every page of the original has so many as `flatPages` says (empty: nobody counted). A picture
/// holds one page only: a warning where the original has more.
Check checkPagesAlone(int replacement, int original, const QList<int> &flatPages, bool isPdf);

/// How many pages makePlans() makes of this one with PageForm::Flat.
int flatPagesOf(const ocr::Page &page);

} // namespace redaction
