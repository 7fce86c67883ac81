// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/SecretText.h"

#include "app/ui/SecretClipboard.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace ui {

SecretText::SecretText(SecretClipboard &clipboard, QWidget *parent)
    : QTextEdit(parent), m_clipboard(clipboard)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

QMimeData *SecretText::createMimeDataFromSelection() const
{
    return m_clipboard.marked(textCursor().selection().toPlainText()).release(); // as Qt wants it
}

} // namespace ui
