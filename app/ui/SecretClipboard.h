// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QClipboard>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QAbstractItemView;

namespace ui {

/// Copies what the window shows so that clipboard managers do not keep it, and takes it away again
/// after a minute and when the window goes, also from X11's clipboard of what is marked. What
/// somebody else copied meanwhile stays, and is not looked into: its program would be asked, which
/// may take seconds, or its user.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// The view's copy key copies this column of the current row from now on; -1: the current one.
    void guard(QAbstractItemView &view, int column = -1);
    void copy(const QString &text);
    /// The text as it may go to a clipboard, from which it will be taken.
    std::unique_ptr<QMimeData> marked(const QString &text);
    /// Empties the clipboard where what was copied here is still on it.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOn(QClipboard::Mode mode) const;

    QTimer m_end;
    QList<QPointer<QMimeData>> m_given; ///< goes where another takes its place on a clipboard
    const QByteArray m_mark;            ///< on the clipboard beside the text: it is ours
};

} // namespace ui
