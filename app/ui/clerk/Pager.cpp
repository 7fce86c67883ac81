// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/Pager.h"

#include "app/ui/LineIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

Pager::Pager(QWidget *parent)
    : QWidget(parent), m_previous(new QToolButton(this)), m_where(new QLabel(this)),
      m_next(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_where);
    layout->addWidget(m_next);
    layout->addStretch();
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    retranslate();
}

void Pager::setPlace(qsizetype index, qsizetype count, Unit unit)
{
    m_index = index;
    m_count = count;
    m_unit = unit;
    setVisible(count > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
    m_where->setText((unit == Unit::Page ? tr("Page %1 of %2") : tr("Sheet %1 of %2"))
                         .arg(index + 1)
                         .arg(count));
}

void Pager::retranslate()
{
    m_previous->setIcon(lineIcon(QStringLiteral("previous")));
    m_next->setIcon(lineIcon(QStringLiteral("next")));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Ctrl+Page up)"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Ctrl+Page down)"));
    setPlace(m_index, m_count, m_unit);
}

void Pager::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
