// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace privacy {

/// What stood between one character of a stream and the one before.
enum class Gap : quint8 {
    None,
    Space,
    Wrap, ///< the line ended and the text ran on
    Break ///< a new line that need not carry on; shown as '\n' in the text
};

/// Units [from, to) of the first reading of one line.
struct Span
{
    int line = -1; ///< index into Page::lines
    int from = 0;
    int to = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// Folded text of several lines without spaces, with the way back to lines and units.
class TextStream
{
public:
    explicit TextStream(const QList<ocr::TextLine> &lines) : m_lines(&lines) {}

    /// Appends the first reading of a line, without its units before `from`; nothing happens where
    /// it has none.
    void append(int line, Gap before, int from = 0);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }
    Gap gapBefore(qsizetype at) const { return m_gaps[at]; }
    /// Line and units of one character; line -1 for the '\n' of a break.
    const Span &span(qsizetype at) const { return m_spans[at]; }
    /// The spans of [begin, end), one for each line it touches.
    QList<Span> spans(qsizetype begin, qsizetype end) const;
    /// The text of [begin, end) as it was read, lines joined without a break.
    QString raw(qsizetype begin, qsizetype end) const;
    const QList<ocr::TextLine> &lines() const { return *m_lines; }
    /// The characters [begin, end) as a stream of their own, with the same way back.
    TextStream mid(qsizetype begin, qsizetype end) const;

private:
    const QList<ocr::TextLine> *m_lines;
    QString m_text;
    QList<Span> m_spans;
    QList<Gap> m_gaps;
};

/// All lines of a cell or a value as one stream: wrapped text.
TextStream streamOf(const QList<ocr::TextLine> &lines, const QList<int> &members);

/// Lines of running text in reading order, joined where the text visibly runs on.
TextStream paragraphStream(const QList<ocr::TextLine> &lines, const QList<int> &members,
                           bool typed);

} // namespace privacy
