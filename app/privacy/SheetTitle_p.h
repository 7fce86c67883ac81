// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QSet>

namespace privacy {

/// The words of one sheet by where they stand.
struct SheetWords
{
    QString title;             ///< as read; empty where there is none
    bool titleIsLarge = false; ///< clearly larger than the sheet's other text, as titles are
    QStringList headers;       ///< column headers and labels, folded as headers
    QStringList lines;         ///< outside of tables, folded, in reading order
};

/// Reads the words of a sheet. The title is the largest of the first lines outside of tables, and
/// the lines of like size after it: of a sheet whose title is cut off no header is taken for one.
/// Pasted text has no sizes; there it is the first line if it reads like one.
SheetWords sheetWords(const ocr::Page &page, int sheet);

} // namespace privacy
