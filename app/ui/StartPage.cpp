// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/StartPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_area(new QWidget(this)), m_title(new QLabel(m_area)),
      m_hint(new QLabel(m_area)), m_local(new QLabel(this)), m_files(new QPushButton(m_area)),
      m_folder(new QPushButton(m_area))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_hint, m_local}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_local->setForegroundRole(QPalette::PlaceholderText);
    m_files->setDefault(true);
    for (QPushButton *button : {m_files, m_folder})
        button->setMinimumSize(170, 40);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_files);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    auto *inner = new QVBoxLayout(m_area);
    inner->setContentsMargins(48, 56, 48, 56);
    inner->setSpacing(16);
    inner->addStretch();
    inner->addWidget(m_title);
    inner->addWidget(m_hint);
    inner->addSpacing(14);
    inner->addLayout(buttons);
    inner->addStretch();
    m_area->setMinimumHeight(320);
    m_area->setMaximumSize(760, 420);
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_area, 8);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addLayout(across, 8);
    layout->addSpacing(18);
    layout->addWidget(m_local);
    layout->addStretch(3);

    connect(m_files, &QPushButton::clicked, this, &StartPage::filesWanted);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::folderWanted);
    retranslate();
}

void StartPage::setDropping(bool dropping)
{
    m_dropping = dropping;
    update();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Check a public notice"));
    m_hint->setText(
        tr("Drop photographs, scans or PDF files here to find personal data that should "
           "not be on show."));
    m_local->setText(tr("Everything is done on this computer. Nothing is sent anywhere."));
    m_files->setText(tr("Choose files…"));
    m_folder->setText(tr("Choose folder…"));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QPen pen(m_dropping ? accent : palette().color(QPalette::Mid), m_dropping ? 3 : 2);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    QColor fill = m_dropping ? accent : palette().color(QPalette::Base);
    if (m_dropping)
        fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(m_area->geometry()), 10, 10);
}

} // namespace ui
