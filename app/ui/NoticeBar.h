// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// One quiet line (or a few) over the page about what was done or went wrong, with at most two
/// buttons; stays until it is closed, replaced or, for an offer, its time is over. In the place of
/// message boxes.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    /// With a button that does `action`.
    void ask(const QString &text, const QString &button, const std::function<void()> &action);
    struct Answer
    {
        QString button; ///< empty: none
        std::function<void()> action;
    };
    void ask(const QString &text, const Answer &first, const Answer &second);
    /// The same, and goes away by itself.
    void offer(const QString &text, const QString &button, const std::function<void()> &action,
               int seconds);
    QString text() const;

private:
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
    QToolButton *m_close;
    QTimer m_leaving;
    std::function<void()> m_do;
    std::function<void()> m_doOther;
};

} // namespace ui
