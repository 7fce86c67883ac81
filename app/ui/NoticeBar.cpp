// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/NoticeBar.h"

#include "app/ui/Direction.h"
#include "app/ui/LineIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_other(new QPushButton(this)), m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_other);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // file names are no markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setFrameShape(QFrame::StyledPanel);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    for (const auto &[button, action] :
         {std::pair{m_action, &m_do}, std::pair{m_other, &m_doOther}})
        connect(button, &QPushButton::clicked, this, [this, action = action] {
            hide();
            if (const std::function<void()> chosen = *action)
                chosen(); // may show another message
        });
    hide();
}

void NoticeBar::tell(const QString &text)
{
    ask(text, Answer(), Answer());
}

void NoticeBar::offer(const QString &text, const QString &button,
                      const std::function<void()> &action, int seconds)
{
    ask(text, button, action);
    m_leaving.start(seconds * 1000);
}

void NoticeBar::ask(const QString &text, const QString &button, const std::function<void()> &action)
{
    ask(text, {button, action}, Answer());
}

void NoticeBar::ask(const QString &text, const Answer &first, const Answer &second)
{
    m_leaving.stop();
    m_do = first.action;
    m_doOther = second.action;
    m_text->setText(inDirection(text));
    m_text->setAccessibleName(text);
    for (const auto &[button, answer] :
         {std::pair{m_action, &first}, std::pair{m_other, &second}}) {
        button->setText(answer->button);
        button->setVisible(!answer->button.isEmpty());
    }
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ui
