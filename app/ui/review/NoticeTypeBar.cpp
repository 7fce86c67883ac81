// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/NoticeTypeBar.h"

#include "app/report/NoticeWords.h"
#include "app/report/Words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kPicker(360, 380); // px: fits the smallest screen below the tool bar

} // namespace

QString noticeTypeWords(const QString &id, const privacy::RuleSet &rules)
{
    if (const QString words = report::noticeTypeWords(id); !words.isEmpty())
        return words;
    const QString title = rules.noticeTypeTitle(id);
    return title.isEmpty() ? id : title;
}

NoticeTypeBar::NoticeTypeBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_change(new QToolButton(this)),
      m_picker(new QWidget(this, Qt::Popup)), m_search(new QLineEdit(m_picker)),
      m_list(new QListWidget(m_picker))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_change);
    connect(m_change, &QToolButton::clicked, this, &NoticeTypeBar::change);
    makePicker();
    retranslate();
}

void NoticeTypeBar::makePicker()
{
    auto *layout = new QVBoxLayout(m_picker);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_picker->resize(kPicker);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &NoticeTypeBar::narrow);
    const auto choose = [this](const QListWidgetItem *item) {
        m_picker->hide();
        if (item != nullptr)
            Q_EMIT typeChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this, choose] { choose(m_list->currentItem()); });
}

void NoticeTypeBar::setRules(const privacy::RuleSet &rules)
{
    m_rules = rules;
}

void NoticeTypeBar::setType(const QString &found, const QString &chosen)
{
    m_found = found;
    m_chosen = chosen;
    retranslate();
}

void NoticeTypeBar::showPage(const report::ScanPage *page, const Decisions &decisions)
{
    setVisible(page != nullptr);
    if (page == nullptr)
        return;
    setType(page->judgement.sheets.value(0).noticeType,
            decisions.of(Decisions::noticeTypeKey(page->page.sha256)).noticeType);
}

QString NoticeTypeBar::words() const
{
    return m_words->text();
}

void NoticeTypeBar::change()
{
    fill();
    m_search->clear();
    narrow({});
    QPoint at = m_change->mapToGlobal(QPoint(0, m_change->height()));
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x() + m_change->width() - m_picker->width(), room.left(),
                           std::max(room.left(), room.right() - m_picker->width())));
        at.setY(std::min(at.y(), room.bottom() - m_picker->height()));
    }
    m_picker->move(at);
    m_picker->show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void NoticeTypeBar::fill()
{
    m_list->clear();
    const auto add = [this](const QString &words, const QString &id) {
        auto *item = new QListWidgetItem(words, m_list); // NOLINT: the list takes it
        item->setData(Qt::UserRole, id);
        if (id == m_chosen)
            m_list->setCurrentItem(item);
    };
    add(tr("As found: %1").arg(noticeTypeWords(m_found, m_rules)), {});
    for (const QString &id : m_rules.noticeTypes()) {
        // The Chinese words beside, for those who know the notice by them.
        const QString words = noticeTypeWords(id, m_rules);
        const QString title = m_rules.noticeTypeTitle(id);
        add(words == title ? words : words + QStringLiteral(" · ") + title, id);
    }
}

void NoticeTypeBar::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (first == nullptr && !item->isHidden())
            first = item;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

bool NoticeTypeBar::eventFilter(QObject *watched, QEvent *event)
{
    // The arrow keys step through the list while the search is typed into.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeTypeBar::retranslate()
{
    const QString type = noticeTypeWords(m_chosen.isEmpty() ? m_found : m_chosen, m_rules);
    const QString words =
        m_chosen.isEmpty() ? tr("This looks like: %1").arg(type) : tr("Judged as: %1").arg(type);
    m_words->setText(m_found.isEmpty() ? QString() : words);
    m_words->setToolTip(m_words->text());
    m_change->setText(tr("Change"));
    m_change->setToolTip(tr("Say what kind of notice this is; it is judged again at once (F3)"));
    m_change->setAccessibleName(tr("Change the kind of notice"));
    m_change->setEnabled(!m_found.isEmpty());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the kinds of notices"));
    m_list->setAccessibleName(tr("Kinds of notices"));
    m_picker->setAccessibleName(tr("Kinds of notices"));
}

void NoticeTypeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
