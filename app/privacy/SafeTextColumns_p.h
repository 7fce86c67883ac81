// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/TextEdits_p.h"
#include "app/privacy/TypedText_p.h"

namespace privacy {

/// What becomes of a text whose columns are left out.
struct TextColumns
{
    QList<TextEdit> edits;
    PastedHtml shape; ///< merged cells afterwards; its lines are as they were
};

/// The columns that the policy leaves out ("leave_out_column") because of findings that go, where
/// such findings make up most of their cells and nothing in them stays: their cells are emptied,
/// and what the notice's type forbids ("notice:forbidden") goes with its header. `gone` and `kept`
/// are ids of findings.
TextColumns leaveOutColumns(const TypedText &typed, const QList<Finding> &findings,
                            const QSet<QString> &gone, const QSet<QString> &kept);

} // namespace privacy
