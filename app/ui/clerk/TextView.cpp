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

/// Cells go from left to right, whatever the first of them begins with: a mark of direction that is
/// shown before such a line, and is none of its own.
QString leadOf(const QString &line)
{
    return line.contains(QLatin1Char('\t')) && line.isRightToLeft() ? QString(QChar(0x200E))
                                                                    : QString();
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
        shown.append(leadOf(line) + inOneLine(line));
        hasCells |= line.contains(QLatin1Char('\t'));
    }
    // A row that is broken over lines cannot be followed.
    setLineWrapMode(hasCells ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setTabStopDistance(kTabCharacters * fontMetrics().horizontalAdvance(QStringLiteral("国")));
    setPlainText(shown.join(QLatin1Char('\n')));
    document()->setDocumentMargin(kMargin);
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
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOver(mark.at);
        if (selection.cursor.isNull())
            continue;
        selection.format = formatOf(mark.verdict, dark);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QTextCursor TextView::cursorOver(const privacy::TextSpan &at) const
{
    const QTextBlock block = document()->findBlockByNumber(at.line);
    if (!block.isValid() || at.line >= m_lines.size())
        return {};
    const auto lead = static_cast<int>(leadOf(m_lines[at.line]).size());
    const auto place = [&](int unit) {
        return block.position() + std::min(lead + unit, block.length() - 1);
    };
    QTextCursor cursor(block);
    cursor.setPosition(place(at.from));
    cursor.setPosition(place(at.to), QTextCursor::KeepAnchor);
    return cursor;
}

void TextView::goTo(const privacy::TextSpan &at)
{
    const QTextCursor cursor = cursorOver(at);
    if (cursor.isNull())
        return;
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
        const int line = block.blockNumber();
        const auto lead = static_cast<int>(leadOf(m_lines.value(line)).size());
        const int from = std::max(0, begin - block.position() - lead);
        const int to = std::min(block.length() - 1, end - block.position()) - lead;
        if (from < to)
            spans.append({line, from, to});
    }
    return spans;
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData; // whoever asks takes it
    if (m_secret)
        return mime;
    QStringList texts; // of the lines themselves
    int before = -1;
    for (const privacy::TextSpan &at : chosen()) {
        while (before >= 0 && ++before < at.line) // empty ones
            texts.append(QString());
        before = at.line;
        texts.append(m_lines.value(at.line).mid(at.from, at.to - at.from));
    }
    mime->setText(texts.join(QLatin1Char('\n')));
    return mime;
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
