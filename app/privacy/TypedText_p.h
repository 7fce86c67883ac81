// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/PastedTable_p.h"
#include "ocr/base/Page.h"

namespace privacy {

struct CompiledRules;

/// One cell's text, or a whole line, in a line of the pasted text.
struct Piece
{
    int line = 0;   ///< from 0
    int offset = 0; ///< UTF-16 units in that line
};

/// Pasted text as a page without places, so that one set of detectors judges both.
struct TypedText
{
    ocr::Page page;
    QList<Piece> pieces; ///< one for each of page.lines
    QStringList lines;
    QHash<std::pair<int, int>, PastedHtml::Span> spans; ///< of cells, by line and column
    QSet<std::pair<int, int>> covered;                  ///< places under merged cells
    QList<std::pair<int, int>> tableLines; ///< of each of page.tables: its first line, and the one
                                           ///< behind its last

    /// Answers its index in page.lines.
    int add(const QString &text, int line, int offset);
};

/// Whether text that is said to be a table is clipboard HTML.
bool isMarkup(const QString &text);

/// `table` as TextOptions::table: clipboard HTML, or lines whose cells are parted by tabs.
TypedText typedText(const QString &text, bool table, const CompiledRules &rules);
/// The same of lines with their merged cells.
TypedText typedText(const PastedHtml &lines, bool table, const CompiledRules &rules);

} // namespace privacy
