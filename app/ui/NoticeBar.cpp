// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/NoticeBar.h"

#include "app/ui/Direction.h"
#include "app/ui/LineIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_message(makeLine()), m_question(makeLine())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_message.row);
    layout->addWidget(m_question.row);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setFrameShape(QFrame::StyledPanel);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &NoticeBar::clearMessage);
    connect(m_message.close, &QToolButton::clicked, this, &NoticeBar::clearMessage);
    connect(m_message.buttons.front(), &QPushButton::clicked, this, [this] {
        const std::function<void()> offered = m_offered;
        clearMessage();
        if (offered)
            offered(); // may show another message
    });
    connect(m_question.close, &QToolButton::clicked, this, [this] {
        m_questions.removeLast();
        refresh();
    });
    for (size_t i = 0; i < m_question.buttons.size(); ++i)
        connect(m_question.buttons[i], &QPushButton::clicked, this, [this, i] {
            const Answer answer = m_questions.takeLast().answers[i];
            refresh();
            if (answer.action)
                answer.action(); // may ask the next
        });
    clear();
}

NoticeBar::Line NoticeBar::makeLine()
{
    auto *row = new QWidget(this);
    const Line line{row,
                    new QLabel(row),
                    {new QPushButton(row), new QPushButton(row), new QPushButton(row)},
                    new QToolButton(row)};
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.text, 1);
    for (QPushButton *button : line.buttons)
        layout->addWidget(button);
    layout->addWidget(line.close, 0, Qt::AlignTop);
    line.text->setWordWrap(true);
    line.text->setTextFormat(Qt::PlainText); // file names are no markup
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line.close->setIcon(lineIcon(QStringLiteral("close")));
    line.close->setAutoRaise(true);
    return line;
}

void NoticeBar::fill(const Line &line, const QString &text, const Answers &answers)
{
    line.text->setText(inDirection(text));
    line.text->setAccessibleName(text);
    for (size_t i = 0; i < answers.size(); ++i) {
        line.buttons[i]->setText(answers[i].button);
        line.buttons[i]->setVisible(!answers[i].button.isEmpty());
    }
    line.close->setAccessibleName(tr("Close this message"));
    line.close->setToolTip(tr("Close this message"));
}

void NoticeBar::tell(const QString &text)
{
    m_leaving.stop();
    m_offered = {};
    fill(m_message, text, {});
    m_message.row->show();
    show();
}

void NoticeBar::offer(const QString &text, const QString &button,
                      const std::function<void()> &action, int seconds)
{
    tell(text);
    m_offered = action;
    fill(m_message, text, {Answer{button, action}});
    m_leaving.start(seconds * 1000);
}

void NoticeBar::withdrawOffer()
{
    if (m_offered)
        clearMessage();
}

void NoticeBar::ask(const QObject *asker, const QString &text, const Answer &first,
                    const Answer &second)
{
    add({asker, true, text, {first, second}});
}

void NoticeBar::askUntilAnswered(const QObject *asker, const QString &text, const Answer &first,
                                 const Answer &second, const Answer &third)
{
    add({asker, false, text, {first, second, third}});
}

void NoticeBar::add(const Question &question)
{
    m_questions.removeIf([&question](const Question &known) {
        return known.asker == question.asker && known.isClosable == question.isClosable;
    });
    m_questions.append(question);
    refresh();
}

void NoticeBar::takeBack(const QObject *asker)
{
    m_questions.removeIf([asker](const Question &known) { return known.asker == asker; });
    refresh();
}

void NoticeBar::takeBack(const QString &told)
{
    if (!told.isEmpty() && m_message.text->accessibleName() == told)
        clearMessage();
}

void NoticeBar::clearMessage()
{
    m_leaving.stop();
    m_offered = {};
    m_message.row->hide();
    refresh();
}

void NoticeBar::clear()
{
    m_questions.clear();
    clearMessage();
}

void NoticeBar::refresh()
{
    if (!m_questions.isEmpty()) {
        const Question &question = m_questions.last();
        fill(m_question, question.text, question.answers);
        m_question.close->setVisible(question.isClosable);
    }
    m_question.row->setVisible(!m_questions.isEmpty());
    setVisible(!m_questions.isEmpty() || !m_message.row->isHidden());
}

QString NoticeBar::text() const
{
    QStringList lines;
    for (const Line &line : {m_message, m_question}) {
        if (!line.row->isHidden())
            lines.append(line.text->text());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
