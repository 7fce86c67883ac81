// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/StartPage.h"

#include "app/ui/Language.h"
#include "app/ui/LineIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_files(new QPushButton(this)), m_notices(new QPushButton(this)),
      m_paste(new QPushButton(this)), m_folder(new QPushButton(this)),
      m_begun(new QPushButton(this)), m_notice(makeWay({m_files, m_notices, m_paste})),
      m_review(makeWay({m_folder, m_begun})), m_local(new QLabel(this)),
      m_language(new QToolButton(this)), m_settings(new QToolButton(this))
{
    m_local->setAlignment(Qt::AlignCenter);
    m_local->setWordWrap(true);
    m_local->setForegroundRole(QPalette::PlaceholderText);
    m_files->setDefault(true);
    m_language->setIcon(lineIcon(QStringLiteral("language")));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QStringList names; // in their own scripts: for whoever cannot read the one that is shown
    for (const Language::Choice &choice : Language::choices())
        names.append(QChar(0x2068) + choice.ownName + QChar(0x2069)); // none turns another
    m_language->setText(names.join(QStringLiteral("  ·  ")));
    m_language->setAutoRaise(true);
    m_settings->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);

    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_language);
    top->addWidget(m_settings);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(24);
    ways->addStretch(1);
    ways->addWidget(m_notice.frame, 6);
    ways->addWidget(m_review.frame, 6);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 24);
    layout->addLayout(top);
    layout->addStretch(2);
    layout->addLayout(ways, 8);
    layout->addSpacing(18);
    layout->addWidget(m_local);
    layout->addStretch(3);

    connect(m_files, &QPushButton::clicked, this, &StartPage::filesWanted);
    connect(m_notices, &QPushButton::clicked, this, &StartPage::noticesWanted);
    connect(m_paste, &QPushButton::clicked, this, &StartPage::pasteWanted);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::folderWanted);
    setTabOrder(m_files, m_notices);
    setTabOrder(m_notices, m_paste);
    setTabOrder(m_paste, m_folder);
    setTabOrder(m_folder, m_begun);
    setTabOrder(m_begun, m_language);
    setTabOrder(m_language, m_settings);
    connect(m_begun, &QPushButton::clicked, this, &StartPage::reviewWanted);
    retranslate();
}

StartPage::Way StartPage::makeWay(const QList<QPushButton *> &buttons)
{
    auto *frame = new QWidget(this);
    const Way way{frame, new QLabel(frame), new QLabel(frame)};
    QFont large = way.title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    way.title->setFont(large);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addStretch();
    for (QPushButton *button : buttons) {
        button->setMinimumSize(130, 40);
        line->addWidget(button);
    }
    line->addStretch();
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(28, 40, 28, 40);
    inner->setSpacing(16);
    inner->addStretch();
    for (QLabel *label : {way.title, way.hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        inner->addWidget(label);
    }
    // Two lines for both, so that titles and buttons stand side by side.
    way.hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    way.hint->setMinimumHeight(
        way.hint->fontMetrics().boundingRect({}, 0, QStringLiteral("公示\n公示")).height());
    inner->addSpacing(14);
    inner->addLayout(line);
    inner->addStretch();
    frame->setMinimumHeight(300);
    frame->setMaximumSize(560, 420);
    frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return way;
}

void StartPage::setDropping(bool dropping, bool forReview)
{
    m_dropping = dropping;
    m_forReview = forReview;
    update();
}

void StartPage::setSettingsAction(QAction *action)
{
    m_settings->setDefaultAction(action);
}

void StartPage::setLanguageMenu(QMenu *menu)
{
    m_language->setMenu(menu);
}

void StartPage::retranslate()
{
    m_files->setIcon(buttonIcon(QStringLiteral("open-file")));
    m_notices->setIcon(buttonIcon(QStringLiteral("open-folder")));
    m_paste->setIcon(buttonIcon(QStringLiteral("paste")));
    m_folder->setIcon(buttonIcon(QStringLiteral("open-folder")));
    m_begun->setIcon(buttonIcon(QStringLiteral("open-review")));
    m_notice.title->setText(tr("Check a notice"));
    m_notice.hint->setText(
        tr("Drop photographs, scans, PDF files or a folder of them here, or paste text or copied "
           "cells: one verdict for each, and copies that can be posted."));
    m_review.title->setText(tr("Review a folder"));
    m_review.hint->setText(tr("Go through the findings of many pictures one by one, and take home "
                              "a checklist with covered copies."));
    m_local->setText(tr("Everything is done on this computer. Nothing is sent anywhere."));
    m_files->setText(tr("Choose files…"));
    m_notices->setText(tr("Folder…"));
    m_notices->setToolTip(tr("Many notices at once: each file is one"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("A picture, a file, text or copied cells from the clipboard (Ctrl+V)"));
    m_folder->setText(tr("Choose folder…"));
    m_begun->setText(tr("Go on with one…"));
    m_begun->setToolTip(tr("Open a review that was begun before"));
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->setToolTip(tr("Language of the window"));
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
    for (const QWidget *frame : {m_review.frame, m_notice.frame}) {
        const bool isTarget = m_dropping && (frame == m_review.frame) == m_forReview;
        QPen pen(isTarget ? accent : palette().color(QPalette::Mid), isTarget ? 3 : 2);
        if (frame == m_notice.frame)
            pen.setDashPattern({5, 4}); // the one to drop things on
        QColor fill = isTarget ? accent : palette().color(QPalette::Base);
        if (isTarget)
            fill.setAlphaF(0.08F);
        painter.setBrush(fill);
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(frame->geometry()), 10, 10);
    }
}

} // namespace ui
