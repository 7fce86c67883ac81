// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TurnButtons.h"

#include "app/ui/LineIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

TurnButtons::TurnButtons(QWidget *parent)
    : QWidget(parent), m_left(new QToolButton(this)), m_right(new QToolButton(this))
{
    setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    for (QToolButton *button : {m_left, m_right}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT turned(1); });
    retranslate();
}

void TurnButtons::retranslate()
{
    m_left->setIcon(lineIcon(QStringLiteral("turn-left")));
    m_right->setIcon(lineIcon(QStringLiteral("turn-right")));
    m_left->setAccessibleName(tr("Turn left"));
    m_left->setToolTip(tr("Turn to the left (Shift+R)"));
    m_right->setAccessibleName(tr("Turn right"));
    m_right->setToolTip(tr("Turn to the right (R)"));
}

void TurnButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
