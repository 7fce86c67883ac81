// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"

namespace privacy {

/// What is put in the place of a stretch of a line.
struct TextEdit
{
    TextSpan at;
    QString put;
    bool leavesNothing = false; ///< also where another edit would put something there
};

/// Edits of lines, made at once: each stands in the lines as they were before.
class TextEdits
{
public:
    /// Those that overlap become one, which puts no mask of either unless it is the same.
    explicit TextEdits(QList<TextEdit> edits);

    bool isEmpty() const { return m_edits.isEmpty(); }
    QStringList applied(QStringList lines) const;
    bool touches(const TextSpan &span) const;
    /// Where what is left of a stretch stands in the lines after; empty where nothing is.
    TextSpan moved(const TextSpan &span) const;
    /// Where something was put, in the lines after.
    QList<TextSpan> masks() const;

private:
    int shiftBefore(const TextEdit &edit) const;

    QList<TextEdit> m_edits; ///< in the order of the text
};

} // namespace privacy
