// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/SettingsDialog.h"

#include "app/ui/settings/LookTab.h"
#include "app/ui/settings/ReadingTab.h"
#include "app/ui/settings/RulesTab.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

SettingsDialog::SettingsDialog(const ReadingSettings &settings, Appearance *appearance,
                               Language &language, QWidget *parent)
    : QDialog(parent), m_before(settings), m_tabs(new QTabWidget(this)),
      m_reading(new ReadingTab(settings, this)), m_rules(new RulesTab(settings, this)),
      m_look(new LookTab(appearance, language, this)), m_note(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_tabs->addTab(m_look, QString());
    m_tabs->addTab(m_reading, QString());
    m_tabs->addTab(m_rules, QString());
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    connect(m_reading, &ReadingTab::changed, this, &SettingsDialog::refresh);
    connect(m_rules, &RulesTab::changed, this, &SettingsDialog::refresh);
    connect(m_rules, &RulesTab::importWanted, this, &SettingsDialog::importWanted);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, m_look, &LookTab::restore);
    connect(&m_readers, &QFutureWatcherBase::finished, this,
            [this] { m_reading->setThere(m_readers.result()); });
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(QIcon()); // a style's own do not go with ours
    resize(720, 470);             // px: fits 1366x768 at 150 %
    retranslate();
    refresh();
}

ReadingSettings SettingsDialog::settings() const
{
    ReadingSettings chosen = m_before;
    m_reading->putInto(chosen);
    m_rules->putInto(chosen);
    return chosen;
}

void SettingsDialog::waitForReaders(const QFuture<jobs::ReadersThere> &readers)
{
    m_readers.setFuture(readers);
}

void SettingsDialog::refresh()
{
    const ReadingSettings now = settings();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_reading->isComplete());
    QString note;
    if (!now.readsAs(m_before))
        note = tr("Pages that were read already keep their reading.");
    else if (!(now == m_before))
        note = tr("What is open is judged again by these rules, without reading it again.");
    m_note->setText(note);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("&Window"));
    m_tabs->setTabText(1, tr("&Reading"));
    m_tabs->setTabText(2, tr("R&ules"));
    m_tabs->setAccessibleName(tr("Settings"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    refresh();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
