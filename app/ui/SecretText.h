// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QTextEdit>

namespace ui {

class SecretClipboard;

/// Text to read, and to mark and copy parts of. Whichever way a part leaves it (copy key, menu,
/// dragging, what is marked on X11) it is marked secret, and taken back from the clipboards.
class SecretText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SecretText(SecretClipboard &clipboard, QWidget *parent = nullptr);

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    SecretClipboard &m_clipboard;
};

} // namespace ui
