// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFrame>
#include <QTimer>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// Two quiet lines (or a few) over the page, in the place of message boxes: what was done or went
/// wrong, which stays until it is closed, replaced or, for an offer, its time is over; and a
/// question, which no message replaces. Of several questions the newest is shown; the others come
/// back when it is answered.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &text);
    /// With a button that does `action`, and goes away by itself.
    void offer(const QString &text, const QString &button, const std::function<void()> &action,
               int seconds);
    /// What was offered goes, where it is still there.
    void withdrawOffer();
    struct Answer
    {
        QString button; ///< empty: none
        std::function<void()> action;
    };
    /// A question that may be closed, which is a no. One at a time for each `asker`: the next takes
    /// its place.
    void ask(const QObject *asker, const QString &text, const Answer &first,
             const Answer &second = {});
    /// The same, but it stays until one of its answers is chosen or it is taken back.
    void askUntilAnswered(const QObject *asker, const QString &text, const Answer &first,
                          const Answer &second, const Answer &third = {});
    void takeBack(const QObject *asker);
    bool isAsking() const { return !m_questions.isEmpty(); }
    /// What is not true any more goes, where it is still the last that was told.
    void takeBack(const QString &told);
    /// What was told goes; questions stay.
    void clearMessage();
    /// Nothing is told or asked any more.
    void clear();
    /// Both, the message first; empty: nothing.
    QString text() const;

private:
    using Answers = std::array<Answer, 3>;
    /// One line with at most three buttons.
    struct Line
    {
        QWidget *row;
        QLabel *text;
        std::array<QPushButton *, 3> buttons;
        QToolButton *close;
    };
    struct Question
    {
        const QObject *asker;
        bool isClosable;
        QString text;
        Answers answers;
    };
    Line makeLine();
    static void fill(const Line &line, const QString &text, const Answers &answers);
    void add(const Question &question);
    void refresh();

    Line m_message;
    Line m_question;
    QTimer m_leaving;
    std::function<void()> m_offered;
    QList<Question> m_questions; ///< the last is shown
};

} // namespace ui
