// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TextView.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMostMarks = 5000; // more than that nobody looks at, and each costs
constexpr int kTabCharacters = 13;     // a citizen's number fits
constexpr double kMargin = 12;         // px
constexpr int kFill = 46;              // of 255

/// The same number of units, none of which begins a line of its own.
QString inOneLine(QString line)
{
    for (QChar &c : line) {
        const ushort unit = c.unicode();
        if (unit == '\r' || unit == '\f' || unit == '\v' || unit == 0 || unit == 0x2028 ||
            unit == 0x2029 || unit == 0xfdd0 || unit == 0xfdd1)
            c = QLatin1Char(' ');
    }
    return line;
}

QTextCharFormat formatOf(Verdict verdict, bool dark)
{
    QTextCharFormat format;
    const QColor colour = colourOf(verdict, dark);
    QColor fill = colour;
    fill.setAlpha(kFill);
    format.setBackground(fill);
    format.setUnderlineColor(colour);
    format.setUnderlineStyle(verdict == Verdict::MustCover ? QTextCharFormat::SingleUnderline
                             : verdict == Verdict::LookAt  ? QTextCharFormat::DashUnderline
                                                           : QTextCharFormat::DotLine);
    return format;
}

} // namespace

TextView::TextView(bool secret, QWidget *parent) : QPlainTextEdit(parent), m_secret(secret)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    if (secret)
        setContextMenuPolicy(Qt::NoContextMenu); // it offers to copy
}

void TextView::setLines(const QStringList &lines)
{
    if (lines == m_lines && !document()->isEmpty())
        return;
    m_lines = lines;
    QStringList shown;
    bool hasCells = false;
    for (const QString &line : lines) {
        shown.append(inOneLine(line));
        hasCells |= line.contains(QLatin1Char('\t'));
    }
    // A row that is broken over lines cannot be followed.
    setLineWrapMode(hasCells ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setTabStopDistance(kTabCharacters * fontMetrics().horizontalAdvance(QStringLiteral("国")));
    setPlainText(shown.join(QLatin1Char('\n')));
    document()->setDocumentMargin(kMargin);
    // Cells go from left to right, whatever the first of them begins with.
    QTextBlockFormat row;
    row.setLayoutDirection(Qt::LeftToRight);
    for (int line = 0; hasCells && line < lines.size(); ++line)
        if (lines[line].contains(QLatin1Char('\t')))
            QTextCursor(document()->findBlockByNumber(line)).mergeBlockFormat(row);
    draw();
}

void TextView::setMarks(const QList<Mark> &marks)
{
    m_marks = marks.mid(0, kMostMarks);
    draw();
}

void TextView::draw()
{
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextBlock block = document()->findBlockByNumber(mark.at.line);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + std::min(mark.at.from, block.length() - 1));
        selection.cursor.setPosition(block.position() + std::min(mark.at.to, block.length() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format = formatOf(mark.verdict, dark);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void TextView::goTo(const privacy::TextSpan &at)
{
    const QTextBlock block = document()->findBlockByNumber(at.line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(at.from, block.length() - 1));
    cursor.setPosition(block.position() + std::min(at.to, block.length() - 1),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

QList<privacy::TextSpan> TextView::chosen() const
{
    QList<privacy::TextSpan> spans;
    const int begin = textCursor().selectionStart();
    const int end = textCursor().selectionEnd();
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const int from = std::max(0, begin - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        if (from < to)
            spans.append({block.blockNumber(), from, to});
    }
    return spans;
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    return m_secret ? new QMimeData : QPlainTextEdit::createMimeDataFromSelection();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    // It would put nothing on the clipboard, and take away what is there.
    if (m_secret && (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)))
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace ui
