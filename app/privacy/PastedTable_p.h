// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace privacy {

/// Clipboard HTML as lines of text: a table's rows with a tab between cells, and what stands
/// outside tables as lines of their own.
struct PastedHtml
{
    struct Span
    {
        int rows = 1;
        int columns = 1;
        bool header = false; ///< written as <th>
    };

    QStringList lines;
    /// Of the cells that cover more than one place or are headers, by line and column from 0. The
    /// places that a cell covers beside its own are empty in the lines.
    QHash<std::pair<int, int>, Span> spans;
    QSet<std::pair<int, int>> covered; ///< those places
};

/// What Word, WPS, Excel and browsers put on a clipboard: styles, scripts, comments and conditional
/// markup left out, entities decoded, merged cells laid out, a table inside a cell as that cell's
/// text. Never fails: what is no markup is text.
PastedHtml readPastedHtml(const QString &html);

} // namespace privacy
