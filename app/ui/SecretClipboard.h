// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QObject>
#include <QTimer>

class QAbstractItemView;

namespace ui {

/// Copies what a list shows so that clipboard managers do not keep it, and takes it away again
/// after a minute and when the window goes. What somebody else copied meanwhile stays.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// The view's copy key copies this column of the current row from now on; -1: the current one.
    void guard(QAbstractItemView &view, int column = -1);
    void copy(const QString &text);
    /// Empties the clipboard where what was copied here is still on it.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_end;
    QString m_mark; ///< on the clipboard beside the text: it is ours
};

} // namespace ui
