// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReadersThere.h"
#include "app/ui/settings/ReadingSettings.h"

#include <QDialog>
#include <QFutureWatcher>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace ui {

class Appearance;
class Language;
class LookTab;
class ReadingTab;
class RulesTab;

/// Everything that can be set. The look of the window changes at once and goes back on Cancel;
/// reading and rules count when it was accepted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const ReadingSettings &settings, Appearance *appearance, Language &language,
                   QWidget *parent = nullptr);

    /// What was chosen.
    ReadingSettings settings() const;
    /// Shows which readers there are once that is known.
    void waitForReaders(const QFuture<jobs::ReadersThere> &readers);
    RulesTab &rules() { return *m_rules; }
    ReadingTab &reading() { return *m_reading; }
    QTabWidget &tabs() { return *m_tabs; }

Q_SIGNALS:
    /// A rule pack is to be chosen; give its path to rules().import().
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    ReadingSettings m_before;
    QTabWidget *m_tabs;
    ReadingTab *m_reading;
    RulesTab *m_rules;
    LookTab *m_look;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QFutureWatcher<jobs::ReadersThere> m_readers;
};

} // namespace ui
