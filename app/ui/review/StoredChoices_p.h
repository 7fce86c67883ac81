// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/ReviewFile.h"
#include "app/report/ScanDocument.h"
#include "app/ui/review/Decisions.h"

namespace ui {

// Choices of the window as decisions of a review file, and back. A choice on what a file has no
// decision for (a sheet, a table, a kind) is told in the decision's reason.

/// The decision that says this, or none where its page is not among these.
std::optional<privacy::Decision> decisionOf(const ItemKey &key, const Choice &choice,
                                            const report::ScanDocument &read);

/// `boxes` counts those that are named anew. A place that nobody can name any more is a box.
Decisions::Change changeOf(const privacy::Decision &decision, const report::ScanDocument &read,
                           int &boxes);

/// Whether it stands for something in the window: not what was undone or decided anew, nor a
/// dismissal of a finding that is no longer there. What was to be covered stays covered.
bool isRestored(const casefile::StoredDecision &stored);

} // namespace ui
