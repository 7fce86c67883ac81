// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// One quiet line (or a few) over the page about what was done or went wrong, with at most one
/// button; stays until it is closed or replaced. In the place of message boxes.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    /// With a button; actionChosen is sent when it is pressed.
    void ask(const QString &text, const QString &button);
    QString text() const;

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
